package org.crossbearing.reading.internal.figure;

import java.util.List;
import java.util.function.Predicate;
import org.crossbearing.reading.internal.syntax.Syntax;

/** Who died by what the whole report says, where no clause says it of them. Thread-safe. */
final class Mourning {
  /** How far before a word of death what makes it none may stand, in tokens. */
  private static final int NEAR = 5;

  private final PeopleWords words;

  Mourning(PeopleWords words) {
    this.words = words;
  }

  /**
   * "The father shot himself": dead, if the report speaks of a suicide; or if he "turned the gun on
   * himself" and nothing says that he lived.
   */
  void ofSelves(List<Somebody> people, List<Syntax> sentences) {
    List<Somebody> struck =
        people.stream().filter(Somebody::isStruckBySelf).filter(one -> !lives(one)).toList();
    boolean suicide =
        !struck.isEmpty() && sentences.stream().anyMatch(one -> tells(one, words::suicide));
    struck.stream().filter(one -> suicide || one.isTurnedOnSelf()).forEach(Somebody::die);
  }

  private boolean lives(Somebody somebody) {
    for (Sighting sighting : somebody.sightings()) {
      for (int i = sighting.group().to(); i < sighting.syntax().sentence().size(); i++) {
        boolean self = sighting.self() && !isBehindSelf(sighting, i);
        if (!self && words.lives(sighting.syntax().sentence().norm(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "wounded his son and then himself": what stands before is told of others. */
  private boolean isBehindSelf(Sighting sighting, int at) {
    for (int i = sighting.group().to(); i < at; i++) {
      if (words.self(sighting.syntax().sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "A man is charged with manslaughter after he shot his friend": where the report tells of a
   * death, of nobody dead and of one person struck, it was that one.
   */
  void lament(List<Somebody> people, List<Syntax> sentences) {
    List<Somebody> harmed = people.stream().filter(one -> one.harm() != null).toList();
    boolean one = harmed.size() == 1 && harmed.getFirst().harm() == Harm.STRUCK;
    if (one && sentences.stream().anyMatch(this::mourns)) {
      harmed.getFirst().die();
    }
  }

  private boolean tells(Syntax syntax, Predicate<String> deadly) {
    for (int i = 0; i < syntax.sentence().size(); i++) {
      if (deadly.test(syntax.sentence().norm(i)) && !harmless(syntax, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean mourns(Syntax syntax) {
    for (int i = 0; i < syntax.sentence().size(); i++) {
      String norm = syntax.sentence().norm(i);
      boolean death = norm.equals("death") && words.blow(syntax.sentence().norm(i - 1));
      if ((death || words.deadly(norm)) && !harmless(syntax, i)) {
        return true;
      }
    }
    return false;
  }

  /** "could have been fatal", "homicide detectives". */
  private boolean harmless(Syntax syntax, int at) {
    boolean open = words.harmless(syntax.sentence().norm(at + 1));
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      open |= words.harmless(syntax.sentence().norm(i));
    }
    return open;
  }
}
