package org.crossbearing.reading.internal.place;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.place.Mention.Role;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a name whether it is a place and what it does. Thread-safe. */
final class Surroundings {
  /** So many numbers, each told from a place, break down a sum: "22 from Vella, nine from Roha". */
  private static final int SEVERAL = 3;

  private static final int BACK = 8;
  private static final int LIST = 9;

  private static final Set<String> COMING = Set.of("came", "come", "comes", "was", "were", "is");

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
    boolean joined = !unit.isEmpty() && joins(sentence, to);
    int end = joined ? to + 1 : to;
    Before before = before(syntax, from);
    String kind = joined ? unit : before.unit();
    String shared = joined ? "" : shared(sentence, to);
    boolean goal = places.goal(sentence, from);
    Role told = goal ? Role.NAMED : role(syntax, end, before);
    Role role = part(sentence, from, end) ? Role.PART : told;
    boolean area = joined && places.is("unit-region", sentence.norm(to)) || !shared.isEmpty();
    List<Candidate> fitting =
        joined && unit.equals("part")
            ? List.of()
            : area ? found.stream().filter(c -> c.kind() == Candidate.Kind.REGION).toList() : found;
    String name = text(sentence, from, end) + shared;
    return Mention.of(from, end, name, area ? "region" : kind, fitting, role, before.norm());
  }

  /** Whether the noun belongs to the name: not "State" in "Fresno State". */
  private static boolean joins(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean college = token.is("state") && token.capital();
    return !college && !token.allCapitals();
  }

  /** " County" for both names in "Kerr and Kendall counties", else "". */
  private String shared(Sentence sentence, int to) {
    for (int i = to; i < Math.min(sentence.size(), to + LIST); i++) {
      Token token = sentence.token(i);
      String single = places.single(token.norm());
      if (!single.isEmpty()) {
        return " " + (token.capital() ? PlaceWords.title(single) : single);
      }
      if (!token.capital() && !token.is(",") && !token.is("and")) {
        return "";
      }
    }
    return "";
  }

  /** The mention of a name that only its surroundings make a place, or null. */
  @Nullable Mention unknown(Syntax syntax, int from) {
    Sentence sentence = syntax.sentence();
    int to = from;
    while (to < sentence.size() && to < from + 4 && plainName(sentence, to)) {
      to++;
    }
    if (to == from) {
      return null;
    }
    Before before = before(syntax, from);
    String unit = to < sentence.size() ? places.unit(sentence.norm(to)) : "";
    boolean joined =
        !unit.isEmpty() && places.is("unit-region", sentence.norm(to)) && joins(sentence, to);
    int end = joined ? to + 1 : to;
    String shared = joined ? "" : shared(sentence, to);
    boolean told =
        joined
            || !shared.isEmpty()
            || !before.unit().isEmpty() && !before.norm().isEmpty()
            || explained(sentence, to);
    boolean strange = before.norm().equals("near") || strange(sentence, from, to);
    boolean lone = to <= from + 2 && near(before) && strange;
    if (!told && !lone || part(sentence, from, end)) {
      return null;
    }
    String kind = joined || !shared.isEmpty() ? "region" : before.unit();
    Role role = role(syntax, end, before);
    String name = text(sentence, from, end) + shared;
    return Mention.of(from, end, name, kind, List.of(), role, before.norm());
  }

  private static boolean near(Before before) {
    return before.direct() && (before.norm().equals("in") || before.norm().equals("near"));
  }

  /** Words in ordinary case that are no English words. */
  private boolean strange(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .noneMatch(t -> t.allCapitals() || words.known(t.norm()) || t.norm().length() < 3);
  }

  /** "Malibcong, an upland town". */
  private boolean explained(Sentence sentence, int to) {
    boolean article = Set.of("a", "an", "the").contains(sentence.norm(to + 1));
    if (!sentence.norm(to).equals(",") || !article) {
      return false;
    }
    for (int i = to + 2; i < Math.min(sentence.size(), to + 5); i++) {
      if (places.is("unit-town", sentence.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean plainName(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return token.capital()
        && words.closed(token.norm()) == null
        && places.unit(token.norm()).isEmpty()
        && places.demonym(token.norm()) == null
        && !places.is("time", token.norm())
        && !places.is("not", token.norm())
        && !places.is("title", token.norm());
  }

  private static String text(Sentence sentence, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      text.append(i > from && token.spaced() ? " " : "").append(token.text());
    }
    return headline(sentence) ? PlaceWords.cased(text.toString()) : text.toString();
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
    String norm = token.norm();
    boolean stays =
        places.is("event", norm) || places.is("time", norm) || places.is("office", norm);
    return token.spaced() && !stays && name(token, heading);
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
    if (about(syntax, end) && !before.norm().equals("from")) {
      return Role.TARGET;
    }
    if (under(sentence, end)) {
      return Role.TARGET;
    }
    boolean owner = next.equals("'s") || next.equals("'");
    if ((places.is("in", before.norm()) || before.counted()) && !owner) {
      return Role.WHERE;
    }
    if (before.of() && before.event()) {
      return Role.TARGET;
    }
    return before.verb() ? Role.TARGET : Role.NAMED;
  }

  /** "Odesa came under fire". */
  private boolean under(Sentence sentence, int end) {
    String what = sentence.norm(end + 2);
    boolean attacked = what.equals("fire") || places.is("event", what);
    return attacked
        && sentence.norm(end + 1).equals("under")
        && COMING.contains(sentence.norm(end));
  }

  /** "Texas floods", but not "Russia strikes Kyiv". */
  private boolean about(Syntax syntax, int end) {
    Sentence sentence = syntax.sentence();
    boolean noun = end < sentence.size() && !syntax.tags().get(end).verbal();
    boolean object = end + 1 < sentence.size() && sentence.token(end + 1).capital();
    return noun && !object && places.is("event", sentence.norm(end));
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
        if (head.equals("away")) {
          return new Before("away", unit, false, false, false, false, false);
        }
        unit = unit.isEmpty() && !head.equals("near") && names(syntax, at - 2) ? head : unit;
        direct = false;
        at -= 2;
      } else if (tag == Tag.PREP || tag == Tag.TO) {
        boolean event = at > 0 && places.is("event", sentence.norm(at - 1));
        boolean counted =
            at > 0
                && (norm.equals("from")
                        && (counts(syntax, at - 1) || places.is("leave", sentence.norm(at - 1)))
                    || norm.equals("for") && places.is("tally", sentence.norm(at - 1)));
        return new Before(norm, unit, direct, false, norm.equals("of"), event, counted);
      } else if (tag == Tag.POSS && norm.startsWith("'") && at > 0) {
        at = owner(sentence, at - 1);
        direct = false;
      } else if (describes(tag, norm) || !unit.isEmpty() && tag == Tag.NOUN) {
        direct &= tag == Tag.DET;
        at--;
      } else {
        return new Before("", unit, false, hits(syntax, at), false, false, false);
      }
    }
    return new Before("", unit, false, false, false, false, false);
  }

  /** "22 from Vella, nine from Roha and two from Alta": whether its number is one of several. */
  private static boolean counts(Syntax syntax, int at) {
    int several = 0;
    for (int i = 0; syntax.tags().get(at) == Tag.NUMBER && i + 1 < syntax.sentence().size(); i++) {
      boolean from = syntax.sentence().norm(i + 1).equals("from");
      several += from && syntax.tags().get(i) == Tag.NUMBER ? 1 : 0;
    }
    return several >= SEVERAL;
  }

  /**
   * Whether it is one that is known: "the town of", "her home town of", not "every district of".
   */
  private static boolean names(Syntax syntax, int before) {
    int at = before;
    while (at >= 0 && at > before - 3 && modifies(syntax.tags().get(at))) {
      at--;
    }
    boolean owned = at >= 0 && syntax.tags().get(at) == Tag.POSS;
    return at < 0 || owned || syntax.sentence().norm(at).equals("the");
  }

  private static boolean modifies(Tag tag) {
    return tag == Tag.ADJ || tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.ING;
  }

  /** The token before the name that ends at {@code at}: past "Pakistan" in "Pakistan's Sindh". */
  private static int owner(Sentence sentence, int at) {
    int before = at;
    while (before >= 0 && sentence.token(before).capital()) {
      before--;
    }
    return before;
  }

  private boolean describes(Tag tag, String norm) {
    return switch (tag) {
      case DET, ADJ, PARTICIPLE -> true;
      case NAME -> places.demonym(norm) != null || places.is("direction", norm);
      case NOUN, ADV -> !places.head(norm).isEmpty() || places.is("direction", norm);
      default -> places.is("direction", norm);
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
   * @param counted whether a count stands before it: "22 from Vella", "the toll for Vella"
   */
  private record Before(
      String norm,
      String unit,
      boolean direct,
      boolean verb,
      boolean of,
      boolean event,
      boolean counted) {}
}
