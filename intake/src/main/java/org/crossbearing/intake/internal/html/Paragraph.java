package org.crossbearing.intake.internal.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text under construction in which any run of white space is one space. */
final class Paragraph {
  private static final Pattern EMPTY_LINE = Pattern.compile("\n\n+");
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final StringBuilder text = new StringBuilder();
  private String mark = "";
  private boolean space;

  /** The text as one line. */
  static String line(String text) {
    Paragraph paragraph = new Paragraph();
    paragraph.append(text, false);
    return String.join(" ", paragraph.close());
  }

  /** Adds text; line ends in it count only if {@code keepLines}. */
  void append(String more, boolean keepLines) {
    for (int i = 0; i < more.length(); i++) {
      append(more.charAt(i), keepLines);
    }
  }

  /** Ends the line; two in a row end the paragraph. */
  void breakLine() {
    space = false;
    if (!text.isEmpty()) {
      text.append('\n');
    }
  }

  /** Puts a separator behind what there is, if there is something. */
  void separate(String separator) {
    if (!text.isEmpty()) {
      text.append(separator);
      space = false;
    }
  }

  /** Begins the text that comes next. */
  void mark(String newMark) {
    mark = newMark;
  }

  /** The paragraphs, none if there is no text, and starts afresh. The mark waits for text. */
  List<String> close() {
    List<String> paragraphs =
        Stream.of(EMPTY_LINE.split(text)).map(String::strip).filter(p -> !p.isEmpty()).toList();
    text.setLength(0);
    space = false;
    if (paragraphs.isEmpty() || mark.isEmpty()) {
      return paragraphs;
    }
    String first = mark + paragraphs.get(0);
    mark = "";
    return Stream.concat(Stream.of(first), paragraphs.stream().skip(1)).toList();
  }

  private void append(char c, boolean keepLines) {
    if (c == '\n' && keepLines) {
      breakLine();
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      space = true;
    } else if (!isUnseen(c)) {
      if (space && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append(' ');
      }
      space = false;
      text.append(c);
    }
  }

  /** Icons of a page's own font have private characters, which no other font shows. */
  private static boolean isUnseen(char c) {
    return c == SOFT_HYPHEN
        || c == ZERO_WIDTH_SPACE
        || c == BYTE_ORDER_MARK
        || Character.getType(c) == Character.PRIVATE_USE
        || Character.isISOControl(c);
  }
}
