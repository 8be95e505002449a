package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers that are told by what they are compared with, whatever they count: "exceeds 300",
 * "&lt;= -30", "at most 100 and at least 20", "from 20 to 30". Linear in the sentence. Thread-safe.
 */
public final class Comparisons {
  private static final Set<String> JOINTS = Set.of("to", "through", "till", "-", "–", "—", "~");
  private static final Set<String> SIGNS = Set.of("<", ">", "=");

  /** Numbers that look like years, between which lies a time. */
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);

  private final Words words;
  private final Phrases<Bound> before = new Phrases<>();
  private final Phrases<Bound> after = new Phrases<>();
  private final Set<String> changes = new HashSet<>();
  private final Denominators ordinals;

  /** Which side of a number is meant, and whether with it. */
  private enum Bound {
    MORE,
    LEAST,
    LESS,
    MOST,
    EQUAL
  }

  /** Reads the tables of {@code language}. */
  public Comparisons(String language, Words words) {
    this.words = words;
    this.ordinals = new Denominators(language);
    for (Table.Row row : Table.read(language + "/comparisons.tsv")) {
      List<String> forms = row.alternatives(1);
      switch (row.get(0)) {
        case "greater" -> forms.forEach(form -> comparative(form, Bound.MORE, Bound.LEAST));
        case "smaller" -> forms.forEach(form -> comparative(form, Bound.LESS, Bound.MOST));
        case "more" -> forms.forEach(form -> before.put(form, Bound.MORE));
        case "less" -> forms.forEach(form -> before.put(form, Bound.LESS));
        case "least" -> forms.forEach(form -> before.put(form, Bound.LEAST));
        case "most" -> forms.forEach(form -> before.put(form, Bound.MOST));
        case "equal" -> forms.forEach(form -> before.put(form, Bound.EQUAL));
        case "further" -> forms.forEach(form -> behind(form, Bound.LEAST));
        case "short" -> forms.forEach(form -> behind(form, Bound.MOST));
        case "change" -> changes.addAll(forms);
        default ->
            throw new IllegalStateException(
                "%s, line %d: found %s".formatted(row.table(), row.line(), row.get(0)));
      }
    }
    behind("equal", Bound.EQUAL);
    behind("equal to", Bound.EQUAL);
  }

  private void comparative(String form, Bound strict, Bound with) {
    before.put(form + " than", strict);
    for (String equal : List.of("or equal to", "or equal than", "and equal to")) {
      before.put(form + " " + equal, with);
      before.put(form + " than " + equal, with);
    }
    before.put("equal to or " + form + " than", with);
    behind(form, with);
    behind(form + " than", with);
  }

  private void behind(String form, Bound bound) {
    after.put("or " + form, bound);
    after.put("and " + form, bound);
  }

  /**
   * A number or two that bound what is meant.
   *
   * @param from first token, of the words that compare
   * @param to one past the last
   * @param low the lower bound, null if there is none
   * @param lowIn whether the lower bound itself is meant
   * @param high the upper bound, null if there is none
   * @param highIn whether the upper bound itself is meant
   */
  public record Found(
      int from,
      int to,
      @Nullable BigDecimal low,
      boolean lowIn,
      @Nullable BigDecimal high,
      boolean highIn) {

    private boolean meets(Found next) {
      boolean upward = high == null && next.low == null;
      boolean downward = low == null && next.high == null;
      BigDecimal least = upward ? low : next.low;
      BigDecimal most = upward ? next.high : high;
      return (upward || downward) && least != null && most != null && least.compareTo(most) < 0;
    }

    private Found with(Found next) {
      Found lower = low != null ? this : next;
      Found upper = low != null ? next : this;
      return new Found(from, next.to, lower.low, lower.lowIn, upper.high, upper.highIn);
    }
  }

  /** The comparisons of a sentence with these numbers, in order, not overlapping. */
  public List<Found> read(List<Token> tokens, List<Numbers.Found> told) {
    List<Numbers.Found> numbers = withRanks(tokens, told);
    Set<Integer> begun = new HashSet<>();
    numbers.forEach(number -> begun.add(number.from()));
    List<Found> found = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < numbers.size(); i++) {
      Found range = i + 1 < numbers.size() ? range(tokens, numbers, i) : null;
      Found one = range != null ? range : bounded(tokens, numbers.get(i), end, begun);
      if (one != null) {
        Found last = found.isEmpty() ? null : found.getLast();
        if (last != null && last.meets(one) && joined(tokens, last.to(), one.from())) {
          found.set(found.size() - 1, last.with(one));
        } else {
          found.add(one);
        }
      }
      i += range != null ? 1 : 0;
      end = one != null ? one.to() : numbers.get(i).to();
    }
    return found;
  }

  /** "the tenth": a rank is compared like a number. */
  private List<Numbers.Found> withRanks(List<Token> tokens, List<Numbers.Found> numbers) {
    List<Numbers.Found> all = new ArrayList<>();
    int at = 0;
    for (Numbers.Found number : numbers) {
      ranks(tokens, at, number.from(), all);
      all.add(number);
      at = number.to();
    }
    ranks(tokens, at, tokens.size(), all);
    return all;
  }

  private void ranks(List<Token> tokens, int from, int to, List<Numbers.Found> all) {
    for (int i = Math.max(1, from); i < to; i++) {
      String norm = tokens.get(i).norm();
      boolean rank = tokens.get(i - 1).is("the") && norm.endsWith("th") && !is(tokens, i + 1, "of");
      BigDecimal value = rank ? ordinals.value(norm) : null;
      if (value != null) {
        all.add(new Numbers.Found(i - 1, i + 1, value, value, i + 1, null));
      }
    }
  }

  /** "between 20 and 30", "from 20 to 30", "20 to 30", "20 - 30"; or null. */
  private @Nullable Found range(List<Token> tokens, List<Numbers.Found> numbers, int at) {
    Numbers.Found first = numbers.get(at);
    Numbers.Found second = numbers.get(at + 1);
    if (second.from() != first.to() + 1 || first.low().compareTo(second.low()) >= 0) {
      return null;
    }
    String joint = tokens.get(first.to()).norm();
    String lead = first.from() > 0 ? tokens.get(first.from() - 1).norm() : "";
    boolean between = lead.equals("between") && joint.equals("and");
    boolean from = lead.equals("from") && joint.equals("to");
    boolean whole = !joins(tokens, first.from() - 1) && !joins(tokens, second.to());
    boolean apart = between || JOINTS.contains(joint) && whole && !years(first, second);
    if (!apart || from && changes(tokens, first.from() - 2)) {
      return null;
    }
    int start = between || from ? first.from() - 1 : first.from();
    return new Found(start, second.to(), first.low(), true, second.low(), false);
  }

  private static boolean joins(List<Token> tokens, int at) {
    return at >= 0
        && at < tokens.size()
        && tokens.get(at).mark()
        && JOINTS.contains(tokens.get(at).norm());
  }

  private static boolean years(Numbers.Found first, Numbers.Found second) {
    return first.low().compareTo(FIRST_YEAR) >= 0 && second.low().compareTo(LAST_YEAR) <= 0;
  }

  /** "rose from 20 to 30": a number and what it became. */
  private boolean changes(List<Token> tokens, int at) {
    for (int i = at; i >= Math.max(0, at - 1); i--) {
      if (changes.contains(words.verb(tokens.get(i).norm()))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Found bounded(
      List<Token> tokens, Numbers.Found number, int from, Set<Integer> begun) {
    Phrases.Match<Bound> pre = before.before(tokens, from, number.from());
    pre = pre == null || cut(tokens, pre) ? null : pre;
    Phrases.Match<Bound> post = after.at(tokens, number.to(), tokens.size());
    boolean next =
        post != null
            && post.to() < tokens.size()
            && (begins(tokens, post) || begun.contains(post.to()));
    post = next ? null : post;
    Bound bound = bound(pre, post);
    if (bound == null) {
      return null;
    }
    int start = pre == null ? number.from() : pre.from();
    int end = post == null ? number.to() : post.to();
    BigDecimal value = number.low();
    return switch (bound) {
      case MORE -> new Found(start, end, value, false, null, false);
      case LEAST -> new Found(start, end, value, true, null, false);
      case LESS -> new Found(start, end, null, false, value, false);
      case MOST -> new Found(start, end, null, false, value, true);
      case EQUAL -> new Found(start, end, value, true, value, true);
    };
  }

  /** "=> 30", "<> 30": only a part of a sign. */
  private static boolean cut(List<Token> tokens, Phrases.Match<Bound> pre) {
    boolean sign = tokens.get(pre.from()).mark();
    return sign && pre.from() > 0 && SIGNS.contains(tokens.get(pre.from() - 1).norm());
  }

  /** "30 or more than 20": what follows is said of the next number. */
  private static boolean begins(List<Token> tokens, Phrases.Match<Bound> post) {
    String last = tokens.get(post.to() - 1).norm();
    Token next = tokens.get(post.to());
    boolean open = last.equals("than") || last.equals("to");
    return next.number()
        || next.is("than")
        || next.is("or")
        || open && next.word() && !next.is("it");
  }

  private static @Nullable Bound bound(
      Phrases.@Nullable Match<Bound> pre, Phrases.@Nullable Match<Bound> post) {
    if (pre == null || post == null) {
      Bound only = pre != null ? pre.value() : post != null ? post.value() : null;
      return pre == null && only == Bound.EQUAL ? null : only;
    }
    if (post.value() != Bound.EQUAL) {
      return post.value();
    }
    return switch (pre.value()) {
      case MORE -> Bound.LEAST;
      case LESS -> Bound.MOST;
      default -> pre.value();
    };
  }

  /** Whether only a comma, "and" or "but" stand between. */
  private static boolean joined(List<Token> tokens, int from, int to) {
    int at = is(tokens, from, ",") ? from + 1 : from;
    at = is(tokens, at, "and") || is(tokens, at, "but") ? at + 1 : at;
    return at == to && at > from;
  }

  private static boolean is(List<Token> tokens, int at, String norm) {
    return at < tokens.size() && tokens.get(at).is(norm);
  }
}
