package org.crossbearing.reading.internal.place;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.place.Mention.Role;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells from the words around a name whether it is a place and what it does. Thread-safe. */
final class Surroundings {
  private static final int LIST = 9;

  private static final Set<String> COMING = Set.of("came", "come", "comes", "was", "were", "is");

  private final PlaceWords places;
  private final Words words;
  private final WordsBefore before;

  Surroundings(PlaceWords places, Words words) {
    this.places = places;
    this.words = words;
    this.before = new WordsBefore(places, words);
  }

  /** The mention of a name that the gazetteer knows. */
  Mention mention(Syntax syntax, int from, int to, List<Candidate> found) {
    Sentence sentence = syntax.sentence();
    String unit = places.unit(sentence.norm(to));
    boolean joined = !unit.isEmpty() && joins(sentence, to);
    int end = joined ? to + 1 : to;
    Before before = this.before.read(syntax, from);
    String kind = joined ? unit : before.unit();
    String shared = joined ? "" : shared(sentence, to);
    boolean goal = places.goal(sentence, from);
    Role told = goal ? Role.NAMED : role(syntax, end, before);
    boolean part = part(sentence, from, end) || unit.equals("town") && of(sentence, end);
    Role role = part ? Role.PART : told;
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

  /** "the Volga city of Saratov": whether the name before only tells which city it is. */
  private static boolean of(Sentence sentence, int at) {
    return sentence.norm(at).equals("of")
        && at + 1 < sentence.size()
        && sentence.token(at + 1).capital();
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
  @Nullable Mention unknown(Syntax syntax, int from, Set<String> made) {
    Sentence sentence = syntax.sentence();
    int to = from;
    int known = from;
    while (to < sentence.size() && to < from + 4 && plainName(sentence, to)) {
      to++;
      known = made.contains(Spelling.fold(text(sentence, from, to))) ? to : known;
    }
    if (to == from) {
      return null;
    }
    to = known > from ? known : to;
    Before before = this.before.read(syntax, from);
    String unit = to < sentence.size() ? places.unit(sentence.norm(to)) : "";
    boolean joined =
        !unit.isEmpty() && places.is("unit-region", sentence.norm(to)) && joins(sentence, to);
    int end = joined ? to + 1 : to;
    String shared = joined ? "" : shared(sentence, to);
    boolean area = unit.equals("any") && before.norm().equals("in") && of(sentence, to + 1);
    boolean explained = area || explained(sentence, to);
    boolean told =
        joined
            || known > from
            || !shared.isEmpty()
            || !before.unit().isEmpty() && !before.norm().isEmpty()
            || explained;
    boolean strange = before.norm().equals("near") || strange(sentence, from, to);
    boolean lone = to <= from + 2 && (near(before) || at(sentence, to, before)) && strange;
    if (!told && !lone
        || part(sentence, from, end)
        || unit.equals("town") && of(sentence, to + 1)) {
      return null;
    }
    String kind = joined || !shared.isEmpty() ? "region" : explained ? "town" : before.unit();
    Role role = role(syntax, end, before);
    String name = text(sentence, from, end) + shared;
    return Mention.of(from, end, name, kind, List.of(), role, before.norm());
  }

  private static boolean near(Before before) {
    return before.direct() && (before.norm().equals("in") || before.norm().equals("near"));
  }

  /** "At Lumle, which is used to rain": whether what follows tells of the place. */
  private static boolean at(Sentence sentence, int to, Before before) {
    String next = sentence.norm(to + 1);
    return before.direct()
        && before.norm().equals("at")
        && sentence.norm(to).equals(",")
        && (next.equals("where") || next.equals("which"));
  }

  /** Words in ordinary case that are no English words. */
  private boolean strange(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .noneMatch(t -> t.allCapitals() || words.known(t.norm()) || t.norm().length() < 3);
  }

  /** "Malibcong, an upland town", "Darbang, in Myagdi district". */
  private boolean explained(Sentence sentence, int to) {
    boolean article = Set.of("a", "an", "the").contains(sentence.norm(to + 1));
    boolean in = sentence.norm(to + 1).equals("in");
    if (!sentence.norm(to).equals(",") || !article && !in) {
      return false;
    }
    for (int i = to + 2; i < Math.min(sentence.size(), to + 6); i++) {
      if (places.is(in ? "unit-region" : "unit-town", sentence.norm(i))) {
        return true;
      }
      if (sentence.token(i).mark()) {
        return false;
      }
    }
    return false;
  }

  private boolean plainName(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return Spelling.proper(token)
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
    return PlaceWords.cased(text.toString());
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
}
