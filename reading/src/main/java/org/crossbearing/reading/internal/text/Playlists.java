package org.crossbearing.reading.internal.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lists of films on a page: titles of other stories, each behind the time that it plays.
 * Thread-safe.
 */
final class Playlists {
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d\\d");
  private static final int FEWEST = 3;

  /** So many steps back show that the times are no hours of one day. */
  private static final int BACK = 2;

  private static final Set<String> HALVES = Set.of("am", "a.m.", "a.m", "pm", "p.m.", "p.m");

  private Playlists() {}

  /** Which of the paragraphs are such titles. */
  static BitSet of(List<List<Token>> paragraphs) {
    BitSet films = new BitSet();
    int from = 0;
    while (from < paragraphs.size()) {
      int to = from;
      while (to < paragraphs.size() && timed(paragraphs.get(to))) {
        to++;
      }
      if (to - from >= FEWEST && isList(paragraphs.subList(from, to))) {
        films.set(from, to);
      }
      from = Math.max(to, from + 1);
    }
    return films;
  }

  private static boolean timed(List<Token> tokens) {
    return tokens.size() > 1
        && tokens.getFirst().kind() == Token.Kind.CLOCK
        && CLOCK.matcher(tokens.getFirst().norm()).matches()
        && !HALVES.contains(tokens.get(1).norm());
  }

  /** The hours of a live page go one way, and none of them is "0:42". */
  private static boolean isList(List<List<Token>> titles) {
    int up = 0;
    int down = 0;
    boolean brief = false;
    for (int i = 0; i < titles.size(); i++) {
      brief |= titles.get(i).getFirst().norm().startsWith("0:");
      int step = i == 0 ? 0 : minutes(titles.get(i)) - minutes(titles.get(i - 1));
      up += step > 0 ? 1 : 0;
      down += step < 0 ? 1 : 0;
    }
    return brief || Math.min(up, down) >= BACK;
  }

  private static int minutes(List<Token> tokens) {
    String clock = tokens.getFirst().norm();
    int colon = clock.indexOf(':');
    return 60 * Integer.parseInt(clock.substring(0, colon))
        + Integer.parseInt(clock.substring(colon + 1));
  }
}
