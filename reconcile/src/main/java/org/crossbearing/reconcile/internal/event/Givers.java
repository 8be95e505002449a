package org.crossbearing.reconcile.internal.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.jspecify.annotations.Nullable;

/** Countries and unions that a sentence names as givers. */
final class Givers {
  private static final Pattern HEAD =
      Pattern.compile("[\\s•*·–—-]{0,4}([^\\n–—:;.]{2,30}?) ?(?::| [–—-]) ");

  private static final String AND = "and";
  private static final String ROW = " and ";
  private static final String OWNER = "s";
  private static final int LONGEST = 3;

  /** How far behind a sum whoever gives it may be named, in words. */
  private static final int BEHIND = 4;

  private Givers() {}

  /**
   * The country or union that a name is, or is of: "Tallinn", "the Dutch government", "Norway and
   * the UK" as one row; null if it is none.
   */
  static @Nullable String bodyIn(String name) {
    String row = rowIn(words(name.replace(",", ROW)));
    return row == null ? rowIn(words(name)) : row;
  }

  private static @Nullable String rowIn(List<String> words) {
    Set<String> row = new TreeSet<>();
    int from = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).equals(AND)) {
        String body = firstIn(words.subList(from, i));
        if (body == null) {
          return null;
        }
        row.add(body);
        from = i + 1;
      }
    }
    return joined(row);
  }

  private static @Nullable String firstIn(List<String> words) {
    for (int start = 0; start < words.size(); start++) {
      for (int length = Math.min(LONGEST, words.size() - start); length > 0; length--) {
        int end = start + length;
        String name = String.join(" ", words.subList(start, end));
        String body = length == words.size() ? Countries.of(name) : Countries.named(name);
        if (body != null
            && !isHost(words, end)
            && !isCalled(words, start, end)
            && !isOfOthers(words, start)) {
          return body;
        }
        if (body == null && Countries.ofAdjective(name) != null && isOfState(words, end)) {
          return Countries.ofAdjective(name);
        }
      }
    }
    return null;
  }

  /** "the Dutch", "the Dutch government", but not "a Dutch charity". */
  private static boolean isOfState(List<String> words, int end) {
    return end == words.size() || speaksForState(words.subList(end, words.size()));
  }

  /** Whether a minister or ministry comes before any other body: not "Norlandic bank". */
  private static boolean speaksForState(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (Words.is("state", words.get(i))) {
        return true;
      }
      if (Words.is("body", words.get(i)) || i > 0 && words.get(i).equals(OWNER)) {
        return false;
      }
    }
    return false;
  }

  /** "the mayor of a town in Norland", but not "the president of Norland". */
  private static boolean isOfOthers(List<String> words, int start) {
    int before = start > 1 && words.get(start - 1).equals("the") ? start - 2 : start - 1;
    return before >= 0
        && (Words.is("preposition", words.get(before)) || Words.is("toward", words.get(before)))
        && !speaksForState(words.subList(0, before));
  }

  /** Whether the one row of givers has somebody of the other; of nobody nothing is known. */
  static boolean overlap(String one, String other) {
    List<String> row = List.of(other.split(ROW, -1));
    return List.of(one.split(ROW, -1)).stream().anyMatch(row::contains);
  }

  /**
   * The last one named in {@code text}, or whose minister it says to give, unless donors in general
   * are named after it.
   */
  static @Nullable String lastIn(String text) {
    List<String> words = words(text);
    boolean offered = false;
    for (int end = words.size(); end > 0; end--) {
      String word = words.get(end - 1);
      if (Words.is("collective", word)) {
        return null;
      }
      String giver = endingAt(words, end);
      giver = giver == null && offered ? official(words, end - 1) : giver;
      if (giver != null) {
        return giver;
      }
      offered |= Words.is("offers", word);
    }
    return null;
  }

  /** Who is named behind a sum as giving it: "$2 million from Norland". */
  static @Nullable String after(String text) {
    List<String> words = words(text);
    int last = Math.min(BEHIND, words.size() - 1);
    for (int i = 0; i < last; i++) {
      if (Words.is("source", words.get(i))) {
        int start = words.get(i + 1).equals("the") ? i + 2 : i + 1;
        for (int length = Math.min(LONGEST, words.size() - start); length > 0; length--) {
          int end = start + length;
          String body = Countries.named(String.join(" ", words.subList(start, end)));
          if (body != null && (!isOwner(words, end) || isOfState(words, end))) {
            return body;
          }
        }
      }
    }
    return null;
  }

  /** Whose minister or government is spoken of last: "the Finnish defence minister". */
  static @Nullable String official(String text) {
    List<String> words = words(text);
    String country = null;
    for (int i = words.size() - 2; i >= 0 && country == null; i--) {
      country = official(words, i);
    }
    return country;
  }

  private static @Nullable String official(List<String> words, int at) {
    String word = words.get(at);
    String adjective = Countries.ofAdjective(word);
    String country = adjective != null ? adjective : Countries.named(word);
    List<String> next = words.subList(at + 1, Math.min(words.size(), at + 1 + BEHIND));
    return country != null && speaksForState(next) ? country : null;
  }

  /** Whether the words tell what several give together: "a total of". */
  static boolean isOfAll(String text) {
    return Words.any("together", words(text));
  }

  /** Whether it is a row of givers. */
  static boolean isRow(String giver) {
    return giver.contains(ROW);
  }

  /** Whether the name is of many, or of what many hold together. */
  static boolean isCollective(String name) {
    List<String> words = words(name);
    return Words.any("collective", words) || Words.any("called", words) && bodyIn(name) == null;
  }

  /** Folded words; whose something is has an "s" behind it. */
  private static List<String> words(String text) {
    return Fold.words(text.replace("'s", " s").replace("’s", " s"));
  }

  /**
   * Whom an item of a list is about, "Norland – 11 million euros. This year: four systems"; null if
   * it does not begin with a giver.
   */
  static @Nullable String heading(String item) {
    Matcher head = HEAD.matcher(item);
    String folded = head.lookingAt() ? Fold.text(head.group(1)) : "";
    return Countries.isOne(folded) ? Words.alias(folded) : null;
  }

  private static @Nullable String endingAt(List<String> words, int end) {
    for (int length = Math.min(LONGEST, end); length > 0; length--) {
      int start = end - length;
      String name = String.join(" ", words.subList(start, end));
      String body = isActing(words, end) ? Countries.of(name) : Countries.named(name);
      if (body != null
          && !isAddressed(words, start)
          && !isOfficial(words, end)
          && !isHost(words, end)
          && !isCalled(words, start, end)) {
        return row(words, start, body);
      }
    }
    return null;
  }

  /** "Helsinki has promised", but not "a Helsinki club has". */
  private static boolean isActing(List<String> words, int end) {
    return end == words.size()
        || words.get(end).equals(AND)
        || Words.is("offers", words.get(end))
        || Words.is("acting", words.get(end));
  }

  /** All of "Denmark, Norway and Sweden"; null if donors in general are named with it. */
  private static @Nullable String row(List<String> words, int start, String body) {
    Set<String> row = new TreeSet<>(Set.of(body));
    int at = start;
    while (at > 1 && (words.get(at - 1).equals(AND) || row.size() > 1)) {
      int end = words.get(at - 1).equals(AND) ? at - 1 : at;
      int from = startOf(words, end);
      if (from == end) {
        return row.size() > 1 || !Words.is("collective", words.get(end - 1)) ? joined(row) : null;
      }
      row.add(Objects.requireNonNull(Countries.of(String.join(" ", words.subList(from, end)))));
      at = from;
    }
    return joined(row);
  }

  private static String joined(Set<String> row) {
    return String.join(ROW, row);
  }

  /** Where the country that ends at {@code end} begins; {@code end} if none does. */
  private static int startOf(List<String> words, int end) {
    for (int length = Math.min(LONGEST, end); length > 0; length--) {
      if (Countries.of(String.join(" ", words.subList(end - length, end))) != null) {
        return end - length;
      }
    }
    return end;
  }

  /** "an EU-led conference". */
  private static boolean isHost(List<String> words, int end) {
    return end < words.size() && Words.is("host", words.get(end));
  }

  /** "the Norland Recovery Fund", "Air Norland"; a summit of a union is the union. */
  private static boolean isCalled(List<String> words, int start, int end) {
    boolean owner = isOwner(words, end);
    boolean union = Words.is("union", words.get(end - 1));
    return start > 0 && words.get(start - 1).equals("air")
        || !owner
            && !union
            && Words.any("called", words.subList(end, Math.min(words.size(), end + 2)));
  }

  /** "to Syria", "in the EU", "backed by France and Italy", "asked Washington", "lend Ukraine". */
  private static boolean isAddressed(List<String> words, int start) {
    int before = start - 1;
    while (before > 0 && (words.get(before).equals(AND) || Countries.isOne(words.get(before)))) {
      before--;
    }
    if (before >= 0 && words.get(before).equals("the")) {
      before--;
    }
    return before >= 0
        && (Words.is("preposition", words.get(before))
            || Words.is("toward", words.get(before))
            || Words.is("gives", words.get(before))
            || Words.is("asked", words.get(before)));
  }

  private static boolean isOwner(List<String> words, int end) {
    return end < words.size() && words.get(end).equals(OWNER);
  }

  /** "EU officials" tell of it, or "Norland's envoy". */
  private static boolean isOfficial(List<String> words, int end) {
    if (isOwner(words, end)) {
      return end + 1 < words.size() && Words.is("speaks", words.get(end + 1));
    }
    return end < words.size()
        && (Words.is("body", words.get(end)) || Words.is("speaks", words.get(end)));
  }
}
