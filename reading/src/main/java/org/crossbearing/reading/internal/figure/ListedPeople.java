package org.crossbearing.reading.internal.figure;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.figure.Sighting.Kind;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * People side by side in a sentence: what befell one of a list befell all of it, and two names set
 * off by commas are one person's. Thread-safe.
 */
final class ListedPeople {
  /** Chunks of what describes somebody between two commas. */
  private static final int LONGEST = 8;

  private static final Set<String> ALONG = Set.of("along", "together", "alongside");

  private final Groups groups;
  private final PeopleWords people;
  private final Harms harms;

  ListedPeople(Groups groups, PeopleWords people, Harms harms) {
    this.groups = groups;
    this.people = people;
    this.harms = harms;
  }

  /** Settles it among the people of a sentence, in place. */
  void settle(Syntax syntax, List<Sighting> found) {
    share(syntax, found);
    lead(syntax, found);
    kinds(syntax, found);
    goOn(syntax, found);
    accompany(syntax, found);
    appose(syntax, found);
    equate(syntax, found);
  }

  /** "The victim was a 17-year-old who lived nearby", "She is a good child": one person. */
  private void equate(Syntax syntax, List<Sighting> found) {
    for (int i = found.size() - 1; i > 0; i--) {
      Relation relation = syntax.relation(found.get(i).group());
      Clause clause = relation.clause();
      boolean is =
          clause != null
              && relation.role() == Relation.Role.COMPLEMENT
              && clause.verb().copula()
              && !clause.verb().negated()
              && clause.subjects().size() == 1;
      int who = is && clause != null ? indexOf(found, clause.subjects().getFirst()) : -1;
      if (who >= 0
          && who < i
          && (found.get(who).kind() == Kind.KNOWN || found.get(who).kind() == Kind.PRONOUN)
          && found.get(who).looks().fits(found.get(i).looks(), people)) {
        found.set(who, found.get(who).with(found.get(i), people));
        found.remove(i);
      }
    }
  }

  private static int indexOf(List<Sighting> found, NounGroup group) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).group().equals(group)) {
        return i;
      }
    }
    return -1;
  }

  /** "A boy, 9, and a girl were hurt": what befell the last of a list befell those before. */
  private static void share(Syntax syntax, List<Sighting> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      Sighting next = found.get(i + 1);
      Harm harm = next.harm();
      Clause clause = next.clause();
      boolean told = found.get(i).harm() == null && harm != null && clause != null;
      if (told
          && harm != null
          && clause != null
          && (clause.subjects().contains(next.group()) || clause.objects().contains(next.group()))
          && joined(syntax, found.get(i).group(), next.group())) {
        found.set(i, found.get(i).harmed(harm, clause));
      }
    }
  }

  /**
   * "Ada Lind, a judge, and two guards were killed": the named one before a count, which shares the
   * verb with it.
   */
  private void lead(Syntax syntax, List<Sighting> found) {
    for (int i = 0; i < found.size(); i++) {
      Sighting named = found.get(i);
      boolean free = named.person() != null && named.harm() == null;
      NounGroup next = free ? listed(syntax, named.group()) : null;
      Harms.Told told = next == null ? null : harms.of(syntax, next);
      if (next != null
          && told != null
          && told.clause() != null
          && told.clause().subjects().contains(next)
          && !told.clause().subjects().contains(named.group())) {
        found.set(i, named.harmed(told.harm(), told.clause()));
        describe(found, i, next);
      }
    }
  }

  /**
   * "murdered peasants Ada Lind and Ivo Marsh": what befell those of a kind befell who they are.
   */
  private void kinds(Syntax syntax, List<Sighting> found) {
    Harms.Told told = null;
    for (int i = 0; i < found.size(); i++) {
      Sighting named = found.get(i);
      boolean free = named.person() != null && named.harm() == null;
      boolean more = told != null && joined(syntax, found.get(i - 1).group(), named.group());
      NounGroup kind = free && !more ? kind(syntax, named.group()) : null;
      told = !free ? null : more ? told : kind == null ? null : harms.of(syntax, kind);
      if (told != null) {
        found.set(i, named.harmed(told.harm(), told.clause()));
      }
    }
  }

  /** The plural of people right before a name, or null. */
  private @Nullable NounGroup kind(Syntax syntax, NounGroup name) {
    return syntax.chunk(syntax.index(name) - 1) instanceof NounGroup kind
            && kind.quantity() == null
            && syntax.tags().get(kind.head()) == Tag.PLURAL
            && groups.counted(syntax, kind).fits("person")
        ? kind
        : null;
  }

  /** "Ada Lind, the third judge, and two guards": the judge is she, while her son would not be. */
  private void describe(List<Sighting> found, int at, NounGroup next) {
    while (at + 1 < found.size() && found.get(at + 1).group().from() < next.from()) {
      Sighting more = found.get(at + 1);
      String determiner = more.group().determiner();
      boolean office = determiner.isEmpty() || determiner.equals("the");
      if (!office || more.person() != null) {
        return;
      }
      found.set(at, found.get(at).with(more, people));
      found.remove(at + 1);
    }
  }

  /**
   * The group behind ", and" where only what describes the first stands between: "Ada Lind, a judge
   * of the court, and two"; or null.
   */
  private static @Nullable NounGroup listed(Syntax syntax, NounGroup first) {
    int at = syntax.index(first) + 1;
    if (syntax.relation(first).role() != Relation.Role.NONE || !Chunk.comma(syntax.chunk(at))) {
      return null;
    }
    int end = Math.min(syntax.chunks().size(), at + LONGEST);
    for (int i = at + 1; i < end; i++) {
      if (Chunk.comma(syntax.chunk(i))) {
        boolean and = syntax.chunk(i + 1) instanceof Link link && link.kind() == Link.Kind.AND;
        return and && syntax.chunk(i + 2) instanceof NounGroup next ? next : null;
      }
      boolean describes =
          syntax.chunk(i) instanceof NounGroup
              || syntax.chunk(i) instanceof Link link && link.kind() == Link.Kind.PREP;
      if (!describes) {
        return null;
      }
    }
    return null;
  }

  /** "killing a clerk, 18, and a guard, 20": what befell the first befell those behind. */
  private static void goOn(Syntax syntax, List<Sighting> found) {
    for (int i = 0; i + 1 < found.size(); i++) {
      Harm harm = found.get(i).harm();
      Clause clause = found.get(i).clause();
      Sighting next = found.get(i + 1);
      Relation relation = syntax.relation(next.group());
      if (harm != null
          && clause != null
          && next.harm() == null
          && (clause.objects().contains(found.get(i).group())
              || syntax.relation(found.get(i).group()).role() == Relation.Role.COMPLEMENT
              || led(syntax, found.get(i)))
          && (isFree(relation) && joined(syntax, found.get(i).group(), next.group())
              || relation.role() != Relation.Role.SUBJECT
                  && (well(syntax, next.group())
                      || (next.person() == null) == (found.get(i).person() == null))
                  && listed(syntax, found.get(i).group(), next.group()))) {
        found.set(i + 1, next.harmed(harm, clause));
      }
    }
  }

  private static boolean isFree(Relation relation) {
    return relation.clause() == null || relation.role() == Relation.Role.NONE;
  }

  /** "accused of killing a mayor": the verb stands right before. */
  private static boolean led(Syntax syntax, Sighting sighting) {
    return syntax.chunk(syntax.index(sighting.group()) - 1) instanceof VerbGroup verb
        && verb.form() == Chunk.Form.ING;
  }

  /**
   * "a chief of police, a mayor, and two guards", "Ada Lind, as well as a mayor": whether both
   * stand in a list that "and" closes behind them, or "as well as" joins them.
   */
  private static boolean listed(Syntax syntax, NounGroup first, NounGroup second) {
    int next = syntax.index(second);
    int at = past(syntax, syntax.index(first)) + 1;
    boolean comma = Chunk.comma(syntax.chunk(at));
    at += comma ? 1 : 0;
    boolean well = at + 1 == next && well(syntax, second);
    int end = past(syntax, next) + 1;
    end += Chunk.comma(syntax.chunk(end)) ? 1 : 0;
    boolean closed =
        syntax.chunk(end) instanceof Link and
            && and.kind() == Link.Kind.AND
            && syntax.chunk(end + 1) instanceof NounGroup;
    return well || comma && at == next && closed;
  }

  /** "as well as a mayor". */
  private static boolean well(Syntax syntax, NounGroup group) {
    return syntax.sentence().norm(group.from() - 2).equals("well")
        && syntax.sentence().norm(group.from() - 1).equals("as");
  }

  /** The last chunk of "a chief of police". */
  private static int past(Syntax syntax, int at) {
    boolean of =
        syntax.chunk(at + 1) instanceof Link link
            && link.norm().equals("of")
            && syntax.chunk(at + 2) instanceof NounGroup;
    return of ? at + 2 : at;
  }

  /** "A boy was shot along with a girl and a man": what befell the one befell the others. */
  private static void accompany(Syntax syntax, List<Sighting> found) {
    boolean along = false;
    for (int i = 1; i < found.size(); i++) {
      Sighting before = found.get(i - 1);
      Sighting other = found.get(i);
      boolean free = other.harm() == null && before.harm() != null && before.clause() != null;
      boolean led =
          syntax.chunk(syntax.index(other.group()) - 1) instanceof Link link
              && ALONG.contains(syntax.sentence().norm(link.from()));
      along = free && (led || along && joined(syntax, before.group(), other.group()));
      if (along && before.harm() != null) {
        found.set(i, other.harmed(before.harm(), before.clause()));
      }
    }
  }

  /** Whether only an age, commas and "and" stand between them, an "and" at least. */
  private static boolean joined(Syntax syntax, NounGroup first, NounGroup second) {
    boolean and = false;
    for (int i = syntax.index(first) + 1; i < syntax.index(second); i++) {
      if (!(syntax.chunk(i) instanceof Link link) || link.kind() == Link.Kind.PREP) {
        return false;
      }
      and |= link.kind() == Link.Kind.AND;
    }
    return and;
  }

  /** "The driver, Ivo Marsh, was hurt", "Ivo Marsh, a docker, was hurt": one person. */
  private void appose(Syntax syntax, List<Sighting> found) {
    for (int i = found.size() - 2; i >= 0; i--) {
      Sighting first = found.get(i);
      Sighting second = found.get(i + 1);
      boolean named =
          first.person() == null && second.person() != null && first.kind() != Kind.PRONOUN
              || first.person() != null && second.kind() == Kind.NEW && second.person() == null;
      boolean kin = !named && isAlso(syntax, first, second);
      if ((named || kin)
          && apposed(syntax, first.group(), second.group(), second.person() == null)
          && first.looks().fits(second.looks(), people)) {
        found.set(i, first.with(second, people));
        found.remove(i + 1);
      }
    }
  }

  /** "a girl, his cousin, in the arm": told by two words, and no list of two. */
  private boolean isAlso(Syntax syntax, Sighting first, Sighting second) {
    boolean unnamed = first.person() == null && second.person() == null;
    boolean noun = first.kind() != Kind.PRONOUN && second.kind() != Kind.PRONOUN;
    boolean more = syntax.chunk(syntax.index(second.group()) + 2) instanceof NounGroup;
    boolean list = second.kind() == Kind.OTHER || first.isBringingIn() && second.isBringingIn();
    return unnamed && noun && !list && !isKin(first, second) && !more;
  }

  /** "a father, his son": one is of the other's family. */
  private boolean isKin(Sighting first, Sighting second) {
    return second.kind() == Kind.KNOWN
        && people.kin(first.looks().noun())
        && people.kin(second.looks().noun());
  }

  /** The last chunk of "a nurse at the school". */
  private static int described(Syntax syntax, int at) {
    int last = at;
    while (syntax.chunk(last + 1) instanceof Link link
        && link.kind() == Link.Kind.PREP
        && syntax.chunk(last + 2) instanceof NounGroup) {
      last += 2;
    }
    return last;
  }

  /** Whether only a comma stands between, and the second is set off again or ends the sentence. */
  private static boolean apposed(Syntax syntax, NounGroup first, NounGroup second, boolean closed) {
    int index = syntax.index(first);
    boolean comma =
        syntax.index(second) == index + 2
            && syntax.chunk(index + 1) instanceof Link link
            && link.kind() == Link.Kind.COMMA;
    int last = closed ? described(syntax, index + 2) : index + 2;
    Chunk next = syntax.chunk(last + 1);
    boolean object = syntax.relation(first).role() == Relation.Role.OBJECT;
    boolean acts = syntax.relation(second).role() == Relation.Role.SUBJECT;
    if (object && acts && next instanceof VerbGroup) {
      return false; // "hit a guard, Mayor Lind said"
    }
    boolean ends = next instanceof Link link && link.to() == syntax.sentence().size();
    boolean set = ends || next instanceof Link link && link.kind() == Link.Kind.COMMA;
    boolean and = next instanceof Link link && link.kind() == Link.Kind.AND;
    boolean andAfter =
        set
            && syntax.chunk(last + 2) instanceof Link link
            && link.kind() == Link.Kind.AND
            && !(syntax.chunk(last + 3) instanceof VerbGroup);
    return comma && (closed ? set && !andAfter : !and);
  }
}
