package org.crossbearing.reading.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.model.Span;

/** Finds paragraphs in plain text, where a line may be a paragraph or only a part of one. */
final class Lines {
  private static final int WRAP_LEAST = 40;
  private static final int WRAP_MOST = 120;

  /** How far from the column a line may be broken. */
  private static final int RAGGED = 8;

  private Lines() {}

  /** The paragraphs of {@code text}, trimmed, none empty, in order. */
  static List<Span> paragraphs(String text) {
    List<List<Span>> groups = groups(text);
    int column = column(text, groups);
    List<Span> paragraphs = new ArrayList<>();
    for (List<Span> group : groups) {
      add(text, group, wrapped(text, group) || filled(text, group, column), paragraphs);
    }
    return paragraphs;
  }

  /** The lines between empty ones, trimmed. */
  private static List<List<Span>> groups(String text) {
    List<List<Span>> groups = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      Span line = trim(text, at, end);
      if (line.length() > 0) {
        group.add(line);
      } else if (!group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
      at = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  /** The column at which lines were broken; 0 where that is nowhere plain. */
  private static int column(String text, List<List<Span>> groups) {
    return groups.stream()
        .filter(group -> group.size() > 2 && wrapped(text, group))
        .mapToInt(group -> longest(text, group))
        .max()
        .orElse(0);
  }

  private static int longest(String text, List<Span> group) {
    return group.stream()
        .limit(group.size() - 1L)
        .mapToInt(line -> width(text, line))
        .max()
        .orElse(0);
  }

  /** The column at which the line ends, with what it is indented by. */
  private static int width(String text, Span line) {
    int start = line.start();
    while (start > 0 && !breaks(text.charAt(start - 1))) {
      start--;
    }
    return line.end() - start;
  }

  /** Whether each line that ends no sentence had no room for the next word up to the column. */
  private static boolean filled(String text, List<Span> group, int column) {
    boolean open = false;
    for (int i = 0; i + 1 < group.size() && column > 0; i++) {
      Span line = group.get(i);
      boolean room = width(text, line) + firstWord(text, group.get(i + 1)) < column - RAGGED;
      if (!ends(text, line)) {
        if (room || width(text, line) > column + RAGGED) {
          return false;
        }
        open = true;
      }
    }
    return open;
  }

  private static int lineEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !breaks(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean breaks(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B';
  }

  private static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Tokenizer.blank(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (start < end && Tokenizer.blank(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return new Span(start, end);
  }

  private static void add(String text, List<Span> group, boolean wrapped, List<Span> paragraphs) {
    for (Span line : group) {
      boolean continues = !line.equals(group.getFirst()) && wrapped && !point(text, line);
      if (continues) {
        paragraphs.add(paragraphs.removeLast().cover(line));
      } else {
        paragraphs.add(line);
      }
    }
  }

  /**
   * Whether the lines were broken at a column: alike in length and mostly not ending a sentence.
   */
  private static boolean wrapped(String text, List<Span> group) {
    if (group.size() < 2) {
      return false;
    }
    List<Span> before = group.subList(0, group.size() - 1);
    int longest = longest(text, group);
    int open = 0;
    int loose = 0;
    for (int i = 0; i < before.size(); i++) {
      if (!ends(text, before.get(i))) {
        open++;
        loose += width(text, before.get(i)) + firstWord(text, group.get(i + 1)) < longest ? 1 : 0;
      }
    }
    if (group.size() == 2) {
      Span last = group.getLast();
      boolean goesOn = Character.isLowerCase(text.charAt(last.start()));
      return open == 1 && longest <= WRAP_MOST && goesOn && !byline(text, last);
    }
    return longest >= WRAP_LEAST
        && longest <= WRAP_MOST
        && open * 2 > before.size()
        && loose * 5 < open;
  }

  /** "by Ada Quill", "by the Vella Post news desk", not "by a bomb on Monday." */
  private static boolean byline(String text, Span line) {
    String by = text.startsWith("by the ", line.start()) ? "by the " : "by ";
    int name = line.start() + by.length();
    return text.startsWith(by, line.start())
        && name < line.end()
        && Character.isUpperCase(text.charAt(name))
        && !ends(text, line);
  }

  /** The length of the first word; a wrapped line had no room for the one that follows. */
  private static int firstWord(String text, Span line) {
    int at = line.start();
    while (at < line.end() && text.charAt(at) != ' ') {
      at++;
    }
    return at - line.start();
  }

  private static boolean ends(String text, Span line) {
    int at = line.end() - 1;
    while (at > line.start() && "\"\u201D\u2019')]".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return ".!?:\u2026".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether the line begins a point of a list. */
  static boolean point(String text, Span line) {
    char c = text.charAt(line.start());
    return "-\u2022*\u00B7\u2013\u25CF\u25AA".indexOf(c) >= 0
        && line.length() > 2
        && text.charAt(line.start() + 1) == ' ';
  }
}
