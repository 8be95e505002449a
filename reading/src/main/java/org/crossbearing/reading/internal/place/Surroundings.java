package org.crossbearing.reading.internal.place;

import java.util.List;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.place.Mention.Role;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a name whether it is a place and what it does. Thread-safe. */
final class Surroundings {
  private static final int BACK = 8;

  private final PlaceWords places;
  private final Words words;

  Surroundings(PlaceWords places, Words words) {
    this.places = places;
    this.words = words;
  }

  /** The mention of a name that the gazetteer knows. */
  Mention mention(Syntax syntax, int from, int to, List<Candidate> found) {
    Sentence sentence = syntax.sentence();
    String unit = places.unit(sentence.norm(to));
    boolean joined = !unit.isEmpty() && !sentence.token(to).allCapitals();
    int end = joined ? to + 1 : to;
    Before before = before(syntax, from);
    String kind = joined ? unit : before.unit();
    Role role = part(sentence, from, end) ? Role.PART : role(syntax, end, before);
    return new Mention(from, end, text(sentence, from, end), kind, found, role, before.norm(), "");
  }

  /** The mention of a name that only its surroundings make a place, or null. */
  @Nullable Mention unknown(Syntax syntax, int from) {
    Sentence sentence = syntax.sentence();
    int to = from;
    while (to < sentence.size() && to < from + 4 && plainName(sentence, to)) {
      to++;
    }
    if (to == from) {
      return shortForm(syntax, from);
    }
    Before before = before(syntax, from);
    String unit = to < sentence.size() ? places.unit(sentence.norm(to)) : "";
    boolean joined = !unit.isEmpty() && places.is("unit-region", sentence.norm(to));
    int end = joined ? to + 1 : to;
    boolean told = joined || !before.unit().isEmpty() && !before.norm().isEmpty();
    boolean lone = to == from + 1 && near(before) && strange(sentence.token(from));
    if (!told && !lone || part(sentence, from, end)) {
      return null;
    }
    String kind = joined ? unit : before.unit();
    Role role = role(syntax, end, before);
    return new Mention(
        from, end, text(sentence, from, end), kind, List.of(), role, before.norm(), "");
  }

  private static boolean near(Before before) {
    return before.direct() && (before.norm().equals("in") || before.norm().equals("near"));
  }

  /** A name in ordinary case that is no English word. */
  private boolean strange(Token token) {
    return !token.allCapitals() && !words.known(token.norm()) && token.norm().length() > 3;
  }

  private boolean plainName(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.capital()
        && words.closed(token.norm()) == null
        && places.unit(token.norm()).isEmpty()
        && places.demonym(token.norm()) == null
        && !places.is("not", token.norm())
        && !places.is("title", token.norm());
  }

  /** "TX" or "Tex." behind a comma. */
  private @Nullable Mention shortForm(Syntax syntax, int from) {
    return null;
  }

  private static String text(Sentence sentence, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      text.append(i > from && token.spaced() ? " " : "").append(token.text());
    }
    return text.toString();
  }

  /** Whether more capitals before or after make the name a part of a longer one. */
  private boolean part(Sentence sentence, int from, int to) {
    boolean heading = headline(sentence);
    return from > 0 && extendsLeft(sentence, from - 1, heading)
        || to < sentence.size() && extendsRight(sentence, to, heading);
  }

  private static boolean headline(Sentence sentence) {
    long capitals = sentence.tokens().stream().filter(Token::capital).count();
    return capitals * 2 > sentence.size();
  }

  private boolean extendsLeft(Sentence sentence, int at, boolean heading) {
    Token token = sentence.token(at);
    String norm = token.norm();
    if (norm.equals("of") && at > 0) {
      Token owner = sentence.token(at - 1);
      return owner.capital() && places.head(owner.norm()).isEmpty() && !heading;
    }
    return name(token, heading)
        && !places.is("direction", norm)
        && places.demonym(norm) == null
        && !(at == 0 && words.known(norm));
  }

  private boolean extendsRight(Sentence sentence, int at, boolean heading) {
    Token token = sentence.token(at);
    return token.spaced() && name(token, heading) && !places.is("event", token.norm());
  }

  /** A capitalised word that is not there by the title case of a headline. */
  private boolean name(Token token, boolean heading) {
    boolean capital = token.capital() && words.closed(token.norm()) == null;
    boolean title = places.is("title", token.norm());
    return capital && (title || !heading || !words.known(token.norm()));
  }

  private Role role(Syntax syntax, int end, Before before) {
    Sentence sentence = syntax.sentence();
    String next = sentence.norm(end);
    if (places.is("event", next) && !before.norm().equals("from")) {
      return Role.TARGET;
    }
    boolean owner = next.equals("'s") || next.equals("'");
    if (places.is("in", before.norm()) && !owner) {
      return Role.WHERE;
    }
    if (before.of() && before.event()) {
      return Role.TARGET;
    }
    return before.verb() ? Role.TARGET : Role.NAMED;
  }

  /** What stands before the name, past articles, adjectives and "city of". */
  private Before before(Syntax syntax, int from) {
    Sentence sentence = syntax.sentence();
    String unit = "";
    boolean direct = true;
    int at = from - 1;
    for (int steps = 0; at >= 0 && steps < BACK; steps++) {
      String norm = sentence.norm(at);
      Tag tag = syntax.tags().get(at);
      if (norm.equals("of") && at > 0 && !places.head(sentence.norm(at - 1)).isEmpty()) {
        String head = places.head(sentence.norm(at - 1));
        if (head.equals("near")) {
          return new Before("near", unit, false, false, false, false);
        }
        unit = unit.isEmpty() ? head : unit;
        direct = false;
        at -= 2;
      } else if (tag == Tag.PREP || tag == Tag.TO) {
        boolean event = at > 0 && places.is("event", sentence.norm(at - 1));
        return new Before(norm, unit, direct, false, norm.equals("of"), event);
      } else if (describes(tag, norm)) {
        direct &= tag == Tag.DET;
        at--;
      } else {
        return new Before("", unit, false, hits(syntax, at), false, false);
      }
    }
    return new Before("", unit, false, false, false, false);
  }

  private boolean describes(Tag tag, String norm) {
    return switch (tag) {
      case DET, ADJ, PARTICIPLE -> true;
      case NAME -> places.demonym(norm) != null || places.is("direction", norm);
      case NOUN, ADV -> !places.head(norm).isEmpty() || places.is("direction", norm);
      case PAST_OR_PARTICIPLE -> places.is("direction", norm);
      default -> false;
    };
  }

  private boolean hits(Syntax syntax, int at) {
    String norm = syntax.sentence().norm(at);
    return syntax.tags().get(at).verbal() && places.is("hit", words.verb(norm));
  }

  /**
   * What stands before a name.
   *
   * @param norm the preposition, "" if none
   * @param unit what "city of" makes of the name
   * @param direct whether only an article stands between
   * @param verb whether it is a verb that strikes the place
   * @param of whether the preposition is "of"
   * @param event whether a noun that happens stands before the preposition
   */
  private record Before(
      String norm, String unit, boolean direct, boolean verb, boolean of, boolean event) {}
}
