package org.crossbearing.reading.internal.figure;

import java.util.List;
import java.util.function.Predicate;
import org.crossbearing.reading.internal.syntax.Syntax;

/** Who died by what the whole report says, where no clause says it of them. Thread-safe. */
final class Mourning {
  /** How far before a word of death what makes it none may stand, in tokens. */
  private static final int NEAR = 5;

  /** How far before a limb "in" may stand, in tokens. */
  private static final int WOUND = 3;

  private final PeopleWords words;

  Mourning(PeopleWords words) {
    this.words = words;
  }

  /**
   * "The father shot himself": dead, if the sentence speaks of a suicide or the report of a murder
   * and suicide; or if he "turned the gun on himself" and nothing says that he lived.
   */
  void ofSelves(List<Somebody> people, List<Syntax> sentences) {
    List<Somebody> struck =
        people.stream().filter(Somebody::isStruckBySelf).filter(one -> !lives(one)).toList();
    boolean both = !struck.isEmpty() && sentences.stream().anyMatch(this::tellsOfBoth);
    struck.stream()
        .filter(one -> both || one.isTurnedOnSelf() || isSuicide(one))
        .forEach(Somebody::die);
  }

  private boolean isSuicide(Somebody somebody) {
    return somebody.sightings().stream()
        .anyMatch(sighting -> sighting.self() && tells(sighting.syntax(), words::suicide));
  }

  private boolean tellsOfBoth(Syntax syntax) {
    return tells(syntax, norm -> words.suicide(norm) && words.deadly(norm));
  }

  /** Whether the report says so; "wounded his son and then himself" is told of others. */
  private boolean lives(Somebody somebody) {
    for (Sighting sighting : somebody.sightings()) {
      boolean open = !sighting.self();
      for (int i = sighting.group().to(); i < sighting.syntax().sentence().size(); i++) {
        boolean limb = sighting.self() && isLimb(sighting.syntax(), i);
        if (open && (limb || words.lives(sighting.syntax().sentence().norm(i)))) {
          return true;
        }
        open |= words.self(sighting.syntax().sentence().norm(i));
      }
    }
    return false;
  }

  /** "in the leg", "in his left hand". */
  private boolean isLimb(Syntax syntax, int at) {
    if (!words.limb(syntax.sentence().norm(at))) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - WOUND); i--) {
      if (syntax.sentence().norm(i).equals("in")) {
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
    boolean lived = one && harmed.getFirst().isStruckBySelf() && lives(harmed.getFirst());
    if (one && !lived && sentences.stream().anyMatch(this::mourns)) {
      harmed.getFirst().die();
    }
  }

  private boolean tells(Syntax syntax, Predicate<String> deadly) {
    for (int i = 0; i < syntax.sentence().size(); i++) {
      if (deadly.test(syntax.sentence().norm(i)) && !harmless(syntax, i) && !isOther(syntax, i)) {
        return true;
      }
    }
    return false;
  }

  /** "suicide bomber", "ruled out suicide", "suicide was ruled out". */
  private boolean isOther(Syntax syntax, int at) {
    boolean out = false;
    for (int i = Math.max(1, at - NEAR); i <= Math.min(at + NEAR, syntax.sentence().size()); i++) {
      boolean ruled = syntax.sentence().norm(i - 1).startsWith("rul");
      out |= ruled && syntax.sentence().norm(i).equals("out");
    }
    return out || words.attack(syntax.sentence().norm(at + 1));
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
