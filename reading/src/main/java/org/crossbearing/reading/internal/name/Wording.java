package org.crossbearing.reading.internal.name;

import java.util.Locale;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Parts the words of an office into the office and what it belongs to. Thread-safe. */
final class Wording {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "one");

  private static final Set<String> CHARGED = Set.of("minister", "secretary");
  private static final Set<String> GENERIC =
      Set.of("police", "county", "city", "state", "district");

  private final Offices offices;

  Wording(Offices offices) {
    this.offices = offices;
  }

  Office office(Syntax syntax, int from, int head, int end, int to) {
    return office(syntax, from, head, end, from, to);
  }

  /**
   * The office whose noun group is {@code from} to {@code head}, with phrases up to {@code end}.
   *
   * @param first where the words that say it begin, with the name
   * @param to where they end
   */
  Office office(Syntax syntax, int from, int head, int end, int first, int to) {
    Sentence sentence = syntax.sentence();
    int start = start(syntax, from, head);
    int own = owned(syntax, start, head);
    String noun = noun(sentence, head);
    String role = words(syntax, own, head + 1);
    String organisation = own > start ? plain(syntax, start, strip(sentence, own)) : null;
    if (end > head + 2) {
      String more = words(syntax, head + 2, end);
      String joint = " " + sentence.norm(head + 1) + " ";
      int belongs = start(syntax, head + 2, end - 1);
      int inner = owned(syntax, belongs, end - 1);
      boolean place =
          organisation == null && inner > belongs && inner < end && small(sentence, end - 1);
      organisation =
          organisation != null
              ? organisation
              : place
                  ? plain(syntax, head + 2, strip(sentence, inner))
                  : plain(syntax, head + 2, end);
      role = role + joint + (place ? words(syntax, inner, end) : more);
    }
    return new Office(noun, role, country(organisation), Math.min(first, from), Math.max(end, to));
  }

  private static boolean small(Sentence sentence, int at) {
    return !sentence.token(at).capital();
  }

  private String noun(Sentence sentence, int head) {
    return Offices.plain(offices.singular(sentence.norm(head)));
  }

  /** Past articles, possessive pronouns and ages. */
  private int start(Syntax syntax, int from, int head) {
    int start = from;
    while (start < head && light(syntax, start)) {
      start++;
    }
    return start;
  }

  private static boolean light(Syntax syntax, int at) {
    String norm = syntax.sentence().norm(at);
    Tag tag = syntax.tags().get(at);
    return ARTICLES.contains(norm)
        || tag == Tag.DET
        || tag == Tag.POSS
        || tag == Tag.NUMBER
        || norm.endsWith("-old")
        || syntax.sentence().token(at).mark();
  }

  /** The first token that is of the office itself: "Minister" in "Ukraine's Interior Minister". */
  private int owned(Syntax syntax, int start, int head) {
    Sentence sentence = syntax.sentence();
    int end = start;
    boolean nation = false;
    for (int i = start; i < head; i++) {
      Token token = sentence.token(i);
      boolean possessive = syntax.tags().get(i) == Tag.POSS && token.mark();
      boolean two = i + 1 < head && offices.national(sentence.norm(i) + " " + sentence.norm(i + 1));
      boolean owner = two || proper(sentence, i) && !portfolio(sentence, i, head);
      if (possessive || !nation && token.capital() && owner) {
        nation = two || offices.national(sentence.norm(i));
        end = two ? i + 2 : i + 1;
      }
    }
    return end == start + 1 && GENERIC.contains(sentence.norm(start)) ? start : end;
  }

  /** "Defence" in "Defence Minister": what the office is in charge of, not whose it is. */
  private boolean portfolio(Sentence sentence, int at, int head) {
    return at == head - 1
        && CHARGED.contains(noun(sentence, head))
        && !offices.national(sentence.norm(at))
        && !sentence.token(at).allCapitals();
  }

  private boolean proper(Sentence sentence, int at) {
    String norm = sentence.norm(at);
    if (offices.title(norm) || offices.honorific(norm)) {
      return false;
    }
    return offices.national(norm)
        || !offices.known(norm)
        || offices.body(norm)
        || sentence.token(at).allCapitals();
  }

  private static int strip(Sentence sentence, int end) {
    return sentence.token(end - 1).mark() ? end - 1 : end;
  }

  private static String words(Syntax syntax, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = syntax.sentence().token(i);
      text.append(i > from && token.spaced() ? " " : "").append(token.text());
    }
    return text.toString();
  }

  /** The words without a leading article. */
  String plain(Syntax syntax, int from, int to) {
    int start = from;
    while (start + 1 < to && syntax.tags().get(start) == Tag.DET) {
      start++;
    }
    return words(syntax, start, to);
  }

  /** A country for its adjective: "Ukrainian" gives "Ukraine". */
  private @Nullable String country(@Nullable String organisation) {
    if (organisation == null || !offices.demonym(organisation.toLowerCase(Locale.ROOT))) {
      return organisation;
    }
    StringBuilder name = new StringBuilder();
    for (String word : offices.country(organisation.toLowerCase(Locale.ROOT)).split(" ", -1)) {
      name.append(name.isEmpty() ? "" : " ")
          .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.substring(1));
    }
    return name.toString();
  }
}
