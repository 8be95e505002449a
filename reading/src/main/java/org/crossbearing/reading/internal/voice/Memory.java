package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.name.Mention;
import org.crossbearing.reading.internal.name.Names;
import org.crossbearing.reading.internal.name.Person;
import org.jspecify.annotations.Nullable;

/** Who spoke and acted in the sentences so far; whom a pronoun means. Not thread-safe. */
final class Memory {
  /** Sentences of the story's own back to whom a pronoun means. */
  private static final int BACK = 4;

  private static final int FAR = 8;
  private static final Set<String> SHOWING = WordSets.of("Memory.SHOWING");
  private static final Set<String> HE = Set.of("he", "him");
  private static final Set<String> SHE = Set.of("she", "her");

  private final Names names;
  private final Sheet sheet;
  private final List<Turn> turns = new ArrayList<>();

  Memory(Names names, Sheet sheet) {
    this.names = names;
    this.sheet = sheet;
  }

  /**
   * One sentence.
   *
   * @param speakers in the order of their verbs
   * @param people who act without speaking
   * @param bodies that act without speaking
   */
  private record Turn(List<Actor> speakers, List<Actor> people, List<Actor> bodies) {
    /** The last speaker first, then who acts, in order. */
    List<Actor> ranked() {
      return Stream.concat(speakers.reversed().stream(), people.stream()).toList();
    }
  }

  /** Goes on to the next sentence. */
  void next() {
    turns.add(new Turn(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
  }

  /** The index of the sentence that is being read. */
  int current() {
    return turns.size() - 1;
  }

  /** Notes who speaks in the current sentence. */
  void speaks(Actor actor) {
    if (actor.person() != null) {
      actor.person().confirm();
    }
    if (shows(actor)) {
      return;
    }
    List<Actor> speakers = turns.getLast().speakers();
    speakers.remove(actor);
    speakers.add(actor);
  }

  /** "Photographs", "satellite images": no "it" takes them up. */
  private static boolean shows(Actor actor) {
    String name = actor.name();
    return SHOWING.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
  }

  /** Notes who is told to have spoken, beside what the current sentence tells: "for saying so". */
  void spokeBefore(Actor actor) {
    List<Actor> speakers = turns.getLast().speakers();
    if (!speakers.contains(actor)) {
      speakers.addFirst(actor);
    }
  }

  /** Notes who acts in the current sentence; not what only shows something. */
  void acts(Actor actor) {
    if (shows(actor)) {
      return;
    }
    Turn turn = turns.getLast();
    List<Actor> acting = actor.named() ? turn.people() : turn.bodies();
    if (!acting.contains(actor)) {
      acting.add(actor);
    }
  }

  /** Who acts in that sentence without speaking. */
  List<Actor> acting(int sentence) {
    Turn turn = turns.get(sentence);
    return Stream.concat(turn.people().stream(), turn.bodies().stream()).toList();
  }

  /** Who spoke or acted last in that sentence, or null. */
  @Nullable Actor main(int sentence) {
    List<Actor> ranked = turns.get(sentence).ranked();
    return ranked.isEmpty() ? null : ranked.getFirst();
  }

  /** Who spoke or acted last in a sentence at most {@code back} before the current one, or null. */
  @Nullable Actor last(int back) {
    for (int i = current(); i >= Math.max(0, current() - back); i--) {
      Actor main = main(i);
      if (main != null) {
        return main;
      }
    }
    return null;
  }

  /** The person who spoke or acted last in this sentence or the one before, or null. */
  @Nullable Actor somebody() {
    return named(1);
  }

  /** The person who spoke or acted last, at most {@code back} sentences before; or null. */
  @Nullable Actor named(int back) {
    for (int i = current(); i >= Math.max(0, current() - back); i--) {
      for (Actor actor : turns.get(i).ranked()) {
        if (actor.named()) {
          return actor;
        }
      }
    }
    return null;
  }

  /** Whom the pronoun means, or null. */
  @Nullable Actor pronoun(String norm) {
    if (HE.contains(norm)) {
      return person(1);
    }
    if (SHE.contains(norm)) {
      return person(-1);
    }
    return switch (norm) {
      case "it" -> it();
      case "they" -> other(Set.of(Actor.Kind.BODY, Actor.Kind.GROUP, Actor.Kind.SOMEBODY));
      default -> null;
    };
  }

  /** Whom ", he said" behind what is said means: first of all who spoke in the sentence before. */
  @Nullable Actor again(String norm) {
    int gender = HE.contains(norm) ? 1 : SHE.contains(norm) ? -1 : 0;
    if (gender == 0 || current() == 0 || !turns.getLast().speakers().isEmpty()) {
      return pronoun(norm);
    }
    for (Actor actor : turns.get(current() - 1).speakers().reversed()) {
      if (actor.person() != null && actor.person().fits(gender)) {
        actor.person().heard(gender);
        return actor;
      }
    }
    return pronoun(norm);
  }

  /** A body of the sentence, unless somebody spoke in it; else one told of before. */
  private @Nullable Actor it() {
    if (turns.getLast().speakers().isEmpty()) {
      for (Actor actor : turns.getLast().bodies().reversed()) {
        if (actor.kind() == Actor.Kind.BODY && !several(actor.name())) {
          return actor;
        }
      }
    }
    return other(Set.of(Actor.Kind.BODY));
  }

  /** "Israeli forces", perhaps "Bulldozers"; not "the United Nations". */
  private static boolean several(String name) {
    int last = name.lastIndexOf(' ') + 1;
    boolean common = last == 0 || Character.isLowerCase(name.charAt(last));
    return common && name.endsWith("s") && !name.endsWith("ss");
  }

  /**
   * The body told of whose initials hold that of the noun: the FBI for "bureau"; null if there is
   * none or more than one.
   */
  @Nullable String initials(String noun) {
    Set<String> fitting = new HashSet<>();
    for (int i = current(); i >= Math.max(0, current() - FAR); i--) {
      Turn turn = turns.get(i);
      for (Actor actor : Stream.concat(turn.ranked().stream(), turn.bodies().stream()).toList()) {
        String name = actor.name();
        boolean initials =
            actor.kind() == Actor.Kind.BODY
                && name.length() > 2
                && name.chars().allMatch(Character::isUpperCase);
        if (initials && name.indexOf(Character.toUpperCase(noun.charAt(0))) >= 0) {
          fitting.add(name);
        }
      }
    }
    return fitting.size() == 1 ? fitting.iterator().next() : null;
  }

  /** The bodies that spoke or acted in that sentence, the latest first. */
  List<Actor> bodies(int sentence) {
    Turn turn = turns.get(sentence);
    return Stream.concat(turn.speakers().reversed().stream(), turn.bodies().reversed().stream())
        .filter(actor -> actor.kind() == Actor.Kind.BODY)
        .toList();
  }

  /** The body that spoke last in this passage, or null. */
  @Nullable Actor spoke() {
    for (int i = current(); i >= Math.max(0, current() - FAR); i--) {
      for (Actor actor : turns.get(i).speakers().reversed()) {
        if (actor.kind() == Actor.Kind.BODY) {
          return actor;
        }
      }
    }
    return null;
  }

  private @Nullable Actor other(Set<Actor.Kind> kinds) {
    for (int i = current(); i >= Math.max(0, current() - 1); i--) {
      for (Actor actor : turns.get(i).speakers().reversed()) {
        if (kinds.contains(actor.kind())) {
          return actor;
        }
      }
    }
    for (int i = current(); i >= Math.max(0, current() - 2); i--) {
      Turn turn = turns.get(i);
      Actor found =
          Stream.concat(turn.ranked().stream(), turn.bodies().stream())
              .filter(actor -> kinds.contains(actor.kind()))
              .findFirst()
              .orElse(null);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Actor person(int gender) {
    int told = 0;
    for (int i = current(); i >= Math.max(0, current() - FAR) && told <= BACK; i--) {
      told += quoted(i) ? 0 : 1;
      Person person = acting(i, gender);
      Actor somebody = person == null && i >= current() - 2 ? somebody(i) : null;
      somebody = i < current() - 1 && isTitled(somebody) ? null : somebody;
      somebody = person == null && somebody == null && i == current() - 1 ? bare(i) : somebody;
      if (somebody != null) {
        return somebody;
      }
      person = person == null && i < current() ? mentioned(i, gender) : person;
      if (person != null) {
        person.heard(gender);
        return Actor.of(person);
      }
    }
    return null;
  }

  /** Whether all of it is somebody's words, so that the story stands still. */
  private boolean quoted(int sentence) {
    for (boolean word : sheet.quoted(sentence)) {
      if (!word) {
        return false;
      }
    }
    return true;
  }

  /** "a doctor", if no name is known. */
  private @Nullable Actor somebody(int sentence) {
    for (Actor actor : turns.get(sentence).speakers()) {
      if (actor.kind() == Actor.Kind.SOMEBODY) {
        return actor;
      }
    }
    return null;
  }

  /** "Chief of Staff": an office that a name two sentences before may go with. */
  private static boolean isTitled(@Nullable Actor somebody) {
    return somebody != null && Character.isUpperCase(somebody.name().charAt(0));
  }

  /** "Lind wrote": who is quoted under a single name that is no country's. */
  private @Nullable Actor bare(int sentence) {
    boolean quoted = false;
    for (boolean one : sheet.quoted(sentence)) {
      quoted |= one;
    }
    for (Actor actor : turns.get(sentence).speakers().reversed()) {
      boolean name =
          actor.name().chars().allMatch(Character::isLetter)
              && actor.name().chars().skip(1).allMatch(Character::isLowerCase)
              && Character.isUpperCase(actor.name().charAt(0));
      if (quoted && name && actor.person() == null && !names.isCountry(actor.name())) {
        return actor;
      }
    }
    return null;
  }

  private @Nullable Person acting(int sentence, int gender) {
    for (Actor actor : turns.get(sentence).ranked()) {
      if (actor.person() != null && actor.person().fits(gender)) {
        return actor.person();
      }
    }
    return null;
  }

  private @Nullable Person mentioned(int sentence, int gender) {
    for (Mention mention : names.mentions(sentence)) {
      boolean quoted = sheet.quoted(sentence)[mention.from()];
      if (!quoted && mention.person().human() && mention.person().fits(gender)) {
        return mention.person();
      }
    }
    return null;
  }
}
