package org.crossbearing.reading.internal.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.figure.Sighting.Kind;
import org.crossbearing.reading.internal.name.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who is who among the people of one report. Looks back over a fixed number of people, so that the
 * work grows with the length of the report. Not thread-safe.
 */
final class Company {
  /** How many people of a report are compared. */
  private static final int MOST = 40;

  /** How many sentences back a pronoun reaches. */
  private static final int NEAR = 3;

  private static final Set<String> POINTING = Set.of("the", "this", "that");

  private final PeopleWords words;
  private final List<Somebody> people = new ArrayList<>();
  private final Map<Person, Somebody> named = new HashMap<>();

  Company(PeopleWords words) {
    this.words = words;
  }

  /** All, in the order in which the report brings them in. */
  List<Somebody> people() {
    return people;
  }

  /** Takes in what a sentence says of somebody; null if it is not known who is meant. */
  @Nullable Somebody meet(Sighting told, int sentence) {
    Sighting sighting = isOtherThanDoer(told) ? told.broughtIn() : told;
    Somebody who =
        switch (sighting.kind()) {
          case NAME -> byName(sighting);
          case NEW -> again(sighting);
          case OTHER -> null;
          case KNOWN -> known(sighting);
          case PRONOUN -> pronoun(sighting, sentence);
        };
    who = sighting.kind() == Kind.NAME ? who : called(sighting, who);
    if (who == null && sighting.kind() == Kind.PRONOUN) {
      return null;
    }
    Somebody met = who != null ? who : enter();
    met.add(sighting, sentence);
    if (sighting.person() != null) {
      named.put(sighting.person(), met);
    }
    return met;
  }

  /** "The boy shot another boy": other than who did it, so it may be a victim told of before. */
  private boolean isOtherThanDoer(Sighting sighting) {
    List<Somebody> all = recent();
    boolean harmed = sighting.kind() == Kind.OTHER && sighting.harm() != null;
    if (!harmed || all.stream().filter(one -> one.harm() != null).count() > 1) {
      return false;
    }
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).isCalled(sighting.looks().noun())) {
        return all.get(i).harm() == null;
      }
    }
    return false;
  }

  /** "the driver, Ivo Marsh": who has the name, if it is told. */
  private @Nullable Somebody called(Sighting sighting, @Nullable Somebody who) {
    Somebody known = sighting.person() == null ? null : named.get(sighting.person());
    if (known == null || known == who || !known.looks().fits(sighting.looks(), words)) {
      return who;
    }
    if (who != null && who.person() == null && who.looks().fits(known.looks(), words)) {
      people.remove(known);
      who.join(known);
      return who;
    }
    return known;
  }

  /**
   * Ends the report: whom it never brings in but only points at, "the boy", "their classmate", is
   * one of the others harmed, if anybody fits.
   */
  void close() {
    returnPronouns();
    for (Somebody pointed : List.copyOf(people)) {
      Somebody same = pointed.harm() == null || pointed.isBroughtIn() ? null : same(pointed);
      if (same != null) {
        people.remove(pointed);
        same.join(pointed);
      }
    }
    List<Somebody> all = List.copyOf(people);
    Set<Somebody> gone = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      Somebody later = all.get(i);
      List<Somebody> earlier = all.subList(Math.max(0, i - MOST), i);
      Somebody before = later.isSetApart() ? null : before(later, earlier, gone);
      if (before != null) {
        gone.add(later);
        before.join(later);
      }
    }
    people.removeIf(gone::contains);
  }

  /**
   * "A boy was shot. His father called for help. He died": only a pronoun says that somebody
   * unnamed was harmed, and of another it is told plainly.
   */
  private void returnPronouns() {
    for (Somebody doubtful : List.copyOf(people)) {
      if (doubtful.isHarmedByPronounsAlone()) {
        Somebody plain = plain(doubtful);
        if (plain != null) {
          doubtful.release().forEach(one -> plain.add(one, plain.sentence()));
        }
      }
    }
  }

  /** Whether somebody named may be another one: not whom something worse befell. */
  private boolean mayBe(Somebody doubtful, Somebody one) {
    boolean worse = doubtful.harm() == Harm.KILLED && one.harm() == Harm.HURT;
    return doubtful.person() == null || !worse && doubtful.looks().fits(one.looks(), words);
  }

  private @Nullable Somebody plain(Somebody doubtful) {
    Somebody plain = null;
    for (Somebody one : recent()) {
      boolean fits = one != doubtful && one.harm() != null && one.isPlainlyHarmed();
      boolean alike = one.harm() == doubtful.harm();
      boolean better = plain == null || alike && plain.harm() != doubtful.harm();
      if (fits && better && doubtful.isPronounFor(one) && mayBe(doubtful, one)) {
        plain = one;
      }
    }
    return plain;
  }

  /**
   * Who was told of before as harmed and may be the same: unnamed until now, dead where the later
   * one is only said to be struck, or plainly harmed where only a pronoun tells of the later one.
   */
  private @Nullable Somebody before(Somebody later, List<Somebody> earlier, Set<Somebody> gone) {
    for (Somebody one : earlier) {
      if (gone.contains(one)) {
        continue;
      }
      boolean unnamed = one.person() == null && later.person() != null;
      boolean dead =
          one.harm() == Harm.KILLED && later.harm() == Harm.STRUCK && later.person() == null
              || one.harm() == Harm.STRUCK && later.harm() == Harm.KILLED && one.person() == null;
      boolean same =
          later.isSurelyHarmed() && (unnamed || dead)
              || !later.isPlainlyHarmed() && !later.isToldBesides() && Same.isMeant(later, one);
      if (same
          && one.harm() != null
          && one.looks().fits(later.looks(), words)
          && (one.harm() != Harm.HURT && later.harm() != Harm.HURT
              || one.harm() == later.harm()
              || Same.ages(one, later))
          && !one.isTogether(later)) {
        return one;
      }
    }
    return null;
  }

  private @Nullable Somebody same(Somebody pointed) {
    Somebody same = null;
    for (Somebody one : recent()) {
      boolean fits =
          one != pointed
              && one.harm() != null
              && one.looks().fits(pointed.looks(), words)
              && pointed.sightings().stream().noneMatch(one::isBroughtInBeside)
              && !one.isHarmedBeside(pointed);
      boolean alike = one.harm() == pointed.harm();
      same = fits && (same == null || alike && same.harm() != pointed.harm()) ? one : same;
    }
    return same;
  }

  private Somebody enter() {
    Somebody somebody = new Somebody(words);
    people.add(somebody);
    return somebody;
  }

  private @Nullable Somebody byName(Sighting sighting) {
    Somebody known = named.get(sighting.person());
    boolean told = sighting.harm() != null || sighting.isIdentified();
    if (!told || known != null && known.harm() != null) {
      return known;
    }
    Somebody unnamed = unnamed(sighting);
    if (known != null && unnamed != null && unnamed.looks().fits(known.looks(), words)) {
      people.remove(known);
      unnamed.join(known);
      return unnamed;
    }
    return known != null ? known : unnamed;
  }

  /** Somebody harmed whom the report has not named yet. */
  private @Nullable Somebody unnamed(Sighting sighting) {
    for (Somebody one : recent()) {
      if (one.person() == null
          && one.harm() != null
          && (sighting.isIdentified() || !one.stands(sighting))
          && one.looks().fits(sighting.looks(), words)
          && Same.agrees(one, sighting)) {
        return one;
      }
    }
    return null;
  }

  /** Somebody told of before, as in the headline; the same harm, or one that may turn into it. */
  private @Nullable Somebody again(Sighting sighting) {
    if (sighting.harm() == null) {
      return null;
    }
    for (Somebody one : recent()) {
      if (one.harm() != null
          && (one.isUnnamedFirst() || Same.sameAge(one, sighting))
          && !one.stands(sighting)
          && Same.mayBe(one, sighting)
          && one.looks().fits(sighting.looks(), words)
          && Same.agrees(one, sighting)) {
        return one;
      }
    }
    return null;
  }

  private @Nullable Somebody known(Sighting sighting) {
    boolean owned = !POINTING.contains(sighting.group().determiner());
    Somebody fitting = null;
    List<Somebody> all = recent();
    for (int i = all.size() - 1; i >= 0; i--) {
      Somebody one = all.get(i);
      boolean hurt = sighting.harm() == null || one.harm() != null;
      boolean same =
          (!one.isBroughtInBeside(sighting) || !owned && isAgain(one, sighting))
              && (hurt || !owned)
              && !Same.isOther(one, sighting)
              && Same.mayBe(one, sighting)
              && one.looks().fits(sighting.looks(), words)
              && (Same.sameAge(one, sighting)
                  || one.isCalled(sighting.looks().noun())
                  || one.looks().noun().equals(sighting.looks().noun())
                  || !owned && loose(one, sighting));
      if (same && (fitting == null || suits(one, fitting, sighting))) {
        fitting = one;
      }
    }
    return fitting;
  }

  /** Who was harmed goes before who was not, and who died is who "was killed". */
  private static boolean suits(Somebody one, Somebody other, Sighting sighting) {
    boolean harmed = other.harm() == null && one.harm() != null;
    boolean died = sighting.harm() == Harm.KILLED && one.harm() == Harm.KILLED;
    return harmed || died && other.harm() != Harm.KILLED;
  }

  /** "A student was killed when a shot hit the boy": told of again in one sentence. */
  private boolean isAgain(Somebody one, Sighting sighting) {
    boolean struck = sighting.harm() == Harm.STRUCK && one.harm() == Harm.KILLED;
    return Same.isCalledSo(one, sighting) || struck && loose(one, sighting);
  }

  /** "the victim", "the man": any one harmed; "the driver" only who was called so. */
  private boolean loose(Somebody one, Sighting sighting) {
    String noun = sighting.looks().noun();
    boolean vague =
        words.anyone(noun)
            || words.young(noun)
            || words.teen(noun)
            || noun.isEmpty()
            || sighting.looks().age() >= 0;
    return one.harm() != null && vague;
  }

  private @Nullable Somebody pronoun(Sighting sighting, int sentence) {
    Somebody fitting = null;
    List<Somebody> all = recent();
    for (int i = all.size() - 1; i >= 0; i--) {
      Somebody one = all.get(i);
      boolean near = sentence - one.sentence() <= NEAR;
      if (near
          && one.mayBeCalled(sighting)
          && !one.acts(sighting)
          && !Same.isOther(one, sighting)
          && one.looks().fits(sighting.looks(), words)
          && (fitting == null || better(one, fitting, sighting))) {
        fitting = one;
      }
    }
    return fitting;
  }

  /**
   * Whom the same sentence says something was done to goes first, then who was harmed before who
   * was not, or the other way round if it was somebody "too", then the one told of last, as the
   * subject if the sentence speaks of several.
   */
  private boolean better(Somebody one, Somebody other, Sighting sighting) {
    boolean here = one.undergoes(sighting);
    if (here != other.undergoes(sighting)) {
      return here;
    }
    boolean more = sighting.harm() != null && words.besides(sighting.syntax());
    boolean harmed = (one.harm() != null) != more;
    boolean before = (other.harm() != null) != more;
    if (harmed != before) {
      return harmed;
    }
    boolean later = one.sentence() > other.sentence();
    return later || one.sentence() == other.sentence() && one.leads() && !other.leads();
  }

  private List<Somebody> recent() {
    return people.subList(Math.max(0, people.size() - MOST), people.size());
  }
}
