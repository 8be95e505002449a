package org.crossbearing.bench.polnear;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossbearing.model.Span;

/**
 * The quotation marks of an article. A key may cut a quotation after each sentence, or beside the
 * mark instead of behind it; what stands between two marks is one quotation all the same.
 */
final class Marks {
  /**
   * Between curly marks, the first of which may have the shape of the last, between straight ones,
   * or two apostrophes, as archives of newspapers have them. Curly marks may hold others.
   */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:\u201c|(?<!\\S)\u201d(?=\\S))((?:[^\u201c\u201d]++|\u201c[^\u201c\u201d]*+\u201d)*+)"
              + "|\"([^\"]*)|''((?:[^']|'(?!'))*+)");

  private static final int KINDS = 3;
  private static final String DOUBLE = "\u201c\u201d\"";

  private final String text;

  Marks(String text) {
    this.text = text;
  }

  /** The stretches in quotation marks of what {@code source} says, without the marks. */
  List<Span> quotations(String source, List<Span> content) {
    List<Span> quotations = new ArrayList<>();
    for (Span part : joined(content)) {
      int from = part.start();
      if (named(source, part)) {
        from = end(part, curly(part));
        quotations.add(new Span(part.start(), from));
      }
      find(new Span(from, part.end()), quotations);
    }
    return quotations;
  }

  private void find(Span part, List<Span> quotations) {
    Matcher quoted = QUOTED.matcher(text).useTransparentBounds(true);
    quoted.region(part.start(), part.end());
    while (quoted.find()) {
      int group = 1;
      while (quoted.group(group) == null && group < KINDS) {
        group++;
      }
      quotations.add(new Span(quoted.start(group), quoted.end(group)));
      int mark = group == KINDS ? 2 : 1;
      quoted.region(Math.min(quoted.end(group) + mark, part.end()), part.end());
    }
  }

  /** Parts with nothing but blanks between them are one; each with the marks right beside it. */
  private List<Span> joined(List<Span> content) {
    List<Span> joined = new ArrayList<>();
    for (Span part : content.stream().sorted().map(this::marked).toList()) {
      Span last = joined.isEmpty() ? null : joined.getLast();
      boolean goesOn =
          last != null
              && last.end() <= part.start()
              && text.substring(last.end(), part.start()).isBlank()
              && text.substring(last.end(), part.start()).indexOf('\n') < 0;
      if (last != null && goesOn) {
        joined.set(joined.size() - 1, last.cover(part));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  private Span marked(Span part) {
    int start = part.start();
    boolean half = text.startsWith("''", start - 1) && !text.startsWith("''", start);
    boolean opens = start > 0 && DOUBLE.indexOf(text.charAt(start - 1)) >= 0 && opens(start - 1);
    start -= half || opens ? 1 : 0;
    int end = part.end();
    end += text.startsWith("''", end - 1) && !text.startsWith("''", end - 2) ? 1 : 0;
    return new Span(start, end);
  }

  /** Whether the mark stands at the beginning of a word. */
  private boolean opens(int at) {
    boolean free = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    return free && !Character.isWhitespace(text.charAt(at + 1));
  }

  /** "LIND: We are open.": behind a mark, a name and a colon. */
  private boolean named(String source, Span part) {
    int colon = text.lastIndexOf(':', part.start());
    int mark = colon - source.length() - 1;
    return !source.isEmpty()
        && mark >= 0
        && text.substring(colon + 1, part.start()).isBlank()
        && text.startsWith(source, mark + 1)
        && DOUBLE.indexOf(text.charAt(mark)) >= 0;
  }

  private boolean curly(Span part) {
    int straight = text.lastIndexOf('"', part.start());
    return text.lastIndexOf('\u201c', part.start()) > straight;
  }

  /** Where the words in the marks that are open end, in {@code part}. */
  private int end(Span part, boolean curly) {
    int end = text.indexOf(curly ? '\u201d' : '"', part.start());
    return end < 0 ? part.end() : Math.min(end, part.end());
  }
}
