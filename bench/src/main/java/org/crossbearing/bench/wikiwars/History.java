package org.crossbearing.bench.wikiwars;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossbearing.model.Published;
import org.crossbearing.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text with its time expressions.
 *
 * @param published the day of the text
 * @param text without marks
 */
record History(@Nullable Published published, String text, List<Timex> timexes) {
  private static final Pattern TAG = Pattern.compile("<(/?)TIMEX2([^>]*)>|&(amp|lt|gt|quot|apos);");
  private static final Pattern VALUE = Pattern.compile("\\bval=\"([^\"]*)\"");
  private static final Pattern DAY =
      Pattern.compile("<DATETIME>\\s*<TIMEX2 val=\"(\\d{4}-\\d\\d-\\d\\d)");

  /**
   * A time expression.
   *
   * @param value as TIMEX2 writes it, empty if it has none
   */
  record Timex(Span span, String value) {}

  static History read(Path file) throws IOException {
    String all = Files.readString(file);
    int from = all.indexOf("<TEXT>");
    int to = all.indexOf("</TEXT>");
    if (from < 0 || to < from) {
      throw new IOException(file.getFileName() + ": expecting <TEXT>...</TEXT>, found none");
    }
    Matcher day = DAY.matcher(all);
    return parse(day.find() ? day(day.group(1)) : null, all.substring(from + 6, to).strip());
  }

  private static @Nullable Published day(String text) {
    try {
      return Published.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private record Open(int start, String value) {}

  private static History parse(@Nullable Published published, String marked) {
    StringBuilder text = new StringBuilder();
    List<Timex> timexes = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(marked);
    int at = 0;
    while (tag.find()) {
      text.append(marked, at, tag.start());
      at = tag.end();
      if (tag.group(3) != null) {
        text.append(character(tag.group(3)));
      } else if (tag.group(1).isEmpty()) {
        Matcher value = VALUE.matcher(tag.group(2));
        open.push(new Open(text.length(), value.find() ? value.group(1) : ""));
      } else if (!open.isEmpty()) {
        Open one = open.pop();
        timexes.add(new Timex(new Span(one.start(), text.length()), one.value()));
      }
    }
    text.append(marked.substring(at));
    return new History(published, text.toString(), timexes);
  }

  private static char character(String entity) {
    return switch (entity) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      default -> '\'';
    };
  }
}
