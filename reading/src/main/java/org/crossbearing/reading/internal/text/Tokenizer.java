package org.crossbearing.reading.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.text.Token.Kind;

/** Cuts text into tokens, in one pass, without changing or losing a character. Thread-safe. */
public final class Tokenizer {
  /** What an apostrophe joins to a word and is a word of its own. */
  private static final List<String> ENDINGS = List.of("s", "ll", "ve", "re", "d", "m");

  /** Letters behind digits that multiply them. */
  private static final Set<String> SCALES = Set.of("k", "K", "m", "M", "bn", "b", "tn");

  private final Set<String> abbreviations;

  /**
   * @param abbreviations words whose point belongs to them, in lower case without it: "gov", "lt"
   */
  public Tokenizer(Set<String> abbreviations) {
    this.abbreviations = Set.copyOf(abbreviations);
  }

  /** The tokens of {@code text} from {@code from} to {@code to}, UTF-16, end exclusive. */
  public List<Token> tokenize(String text, int from, int to) {
    List<Token> tokens = new ArrayList<>((to - from) / 5 + 1);
    boolean spaced = true;
    int at = from;
    while (at < to) {
      int c = text.codePointAt(at);
      if (blank(c)) {
        spaced = true;
        at += Character.charCount(c);
        continue;
      }
      Kind kind = kindOf(c);
      int end = end(text, at, to, kind);
      if (kind == Kind.NUMBER && clock(text, end, to)) {
        kind = Kind.CLOCK;
        end += 3;
      }
      if (kind == Kind.NUMBER && compound(text, end, to)) {
        kind = Kind.WORD;
        end = wordEnd(text, end + 1, to);
      }
      add(tokens, text, at, end, kind, spaced);
      spaced = false;
      at = end;
    }
    return tokens;
  }

  /** White space and what is as invisible: controls, byte-order mark, zero-width space. */
  public static boolean blank(int c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0xFEFF
        || c == 0x200B
        || c >= 0x7F && c < 0xA0
        || c >= 0x200E && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }

  private static Kind kindOf(int c) {
    if (c >= '0' && c <= '9') {
      return Kind.NUMBER;
    }
    if (Character.isLetterOrDigit(c)) {
      return Kind.WORD;
    }
    return Kind.MARK;
  }

  private int end(String text, int at, int to, Kind kind) {
    return switch (kind) {
      case NUMBER, CLOCK -> numberEnd(text, at, to);
      case WORD -> wordEnd(text, at, to);
      case MARK -> markEnd(text, at, to);
    };
  }

  private static int numberEnd(String text, int at, int to) {
    int end = digits(text, at, to);
    while (end < to) {
      char c = text.charAt(end);
      int next = digits(text, end + 1, to);
      int length = next - end - 1;
      boolean group =
          c == ',' && (length == 3 || length == 2 && next < to && text.charAt(next) == ',');
      boolean decimal = c == '.' && length > 0;
      boolean spaceGroup =
          (c == '\u202F' || c == '\u00A0' || c == '\u2009') && length == 3 && end - at <= 3;
      if (!group && !decimal && !spaceGroup) {
        break;
      }
      end = next;
    }
    return ordinalEnd(text, end, to);
  }

  /** Where the digits that begin at {@code at} end. */
  static int digits(String text, int at, int to) {
    int end = at;
    while (end < to && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int ordinalEnd(String text, int end, int to) {
    if (end + 2 > to || end + 2 < to && Character.isLetterOrDigit(text.charAt(end + 2))) {
      return end;
    }
    String suffix = text.substring(end, end + 2).toLowerCase(Locale.ROOT);
    return Set.of("st", "nd", "rd", "th").contains(suffix) ? end + 2 : end;
  }

  private static boolean clock(String text, int end, int to) {
    return end + 3 <= to
        && text.charAt(end) == ':'
        && digits(text, end + 1, to) == end + 3
        && digits(text, end + 1, end + 3) == end + 3;
  }

  /** Whether a hyphen and a letter follow a number, as in "50-minute". */
  private static boolean compound(String text, int end, int to) {
    return end + 1 < to
        && hyphen(text.charAt(end))
        && Character.isLetter(text.codePointAt(end + 1));
  }

  private int wordEnd(String text, int at, int to) {
    int glued = GluedCurrencies.end(text, at, to);
    if (glued > 0) {
      return glued;
    }
    int end = at;
    while (end < to) {
      int c = text.codePointAt(end);
      int width = Character.charCount(c);
      if (Character.isLetterOrDigit(c) || mark(c)) {
        end += width;
      } else if (end > at && joins(text, end, to, c) && !range(text, at, end, to)) {
        end += width;
      } else {
        break;
      }
    }
    return withDollar(text, at, withPoint(text, at, end, to), to);
  }

  /** "5k-20k": whether a hyphen stands at {@code end} between two numbers with their scales. */
  private static boolean range(String text, int at, int end, int to) {
    boolean behind = at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9';
    boolean next = end + 1 < to && Character.isDigit(text.charAt(end + 1));
    return behind && next && hyphen(text.charAt(end)) && SCALES.contains(text.substring(at, end));
  }

  private static boolean mark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == 0xAD
        || c == 0x200C
        || c == 0x200D;
  }

  /** Whether the character keeps the letters on both its sides in one word. */
  private static boolean joins(String text, int at, int to, int c) {
    if (at + 1 >= to) {
      return false;
    }
    int next = text.codePointAt(at + 1);
    if (apostrophe(c)) {
      return Character.isLetter(next) && ending(text, at + 1, to) == 0;
    }
    if (c == '.' && Character.isDigit(next) && Character.isDigit(text.charAt(at - 1))) {
      return true;
    }
    if (c == '.') {
      return Character.isLetter(next)
          && singleLetter(text, at)
          && singleLetterNext(text, at + 1, to);
    }
    return (hyphen((char) c) || c == '*' || c == '&') && Character.isLetterOrDigit(next);
  }

  /**
   * The length of what stands behind an apostrophe as a word of its own: "Ada's", "we'll"; or 0.
   */
  private static int ending(String text, int at, int to) {
    for (String ending : ENDINGS) {
      int end = at + ending.length();
      boolean whole = end <= to && (end == to || !Character.isLetterOrDigit(text.codePointAt(end)));
      if (whole && text.regionMatches(true, at, ending, 0, ending.length())) {
        return ending.length();
      }
    }
    return 0;
  }

  private static boolean singleLetter(String text, int point) {
    return point == 1 || !Character.isLetterOrDigit(text.charAt(point - 2));
  }

  private static boolean singleLetterNext(String text, int at, int to) {
    return at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Takes in the point of an abbreviation: "U.S.", "Gov.", an initial. */
  private int withPoint(String text, int at, int end, int to) {
    if (end >= to || text.charAt(end) != '.') {
      return end;
    }
    String word = text.substring(at, end);
    boolean alone = at == 0 || !Character.isDigit(text.charAt(at - 1));
    boolean initial = alone && word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean known = abbreviations.contains(word.toLowerCase(Locale.ROOT));
    boolean dotted = word.indexOf('.') > 0 && !Character.isDigit(word.charAt(word.length() - 1));
    if (dotted && compound(text, end + 1, to)) {
      return wordEnd(text, end + 2, to);
    }
    return dotted || initial || known ? end + 1 : end;
  }

  /** Takes in the sign of "US$", "S$". */
  private static int withDollar(String text, int at, int end, int to) {
    boolean sign = end < to && text.charAt(end) == '$' && end - at <= 3;
    return sign && text.substring(at, end).chars().allMatch(Character::isUpperCase) ? end + 1 : end;
  }

  private static int markEnd(String text, int at, int to) {
    int c = text.codePointAt(at);
    int end = at + Character.charCount(c);
    if (apostrophe(c) && end < to && at > 0 && joined(text, at) && ending(text, end, to) > 0) {
      return end + ending(text, end, to);
    }
    while (end < to && (c == '.' || c == '-') && text.charAt(end) == c) {
      end++;
    }
    while (end < to && mark(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean joined(String text, int at) {
    return Character.isLetterOrDigit(text.codePointBefore(at)) || text.charAt(at - 1) == '.';
  }

  /** Whether {@code c} is an apostrophe in any of its shapes. */
  public static boolean apostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private static boolean hyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static void add(
      List<Token> tokens, String text, int at, int end, Kind kind, boolean spaced) {
    String word = text.substring(at, end);
    tokens.add(new Token(new Span(at, end), word, normal(word), kind, spaced));
  }

  /**
   * Lower case, with straight apostrophes and hyphens, without invisible characters; never empty
   * for a word that is not.
   */
  public static String normal(String word) {
    StringBuilder out = null;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char normal = apostrophe(c) ? '\'' : hyphen(c) ? '-' : c;
      boolean dropped = c == 0xAD || c == 0x200C || c == 0x200D;
      if (out == null && (normal != c || dropped)) {
        out = new StringBuilder(word.length()).append(word, 0, i);
      }
      if (out != null && !dropped) {
        out.append(normal);
      }
    }
    return (out == null || out.isEmpty() ? word : out.toString()).toLowerCase(Locale.ROOT);
  }
}
