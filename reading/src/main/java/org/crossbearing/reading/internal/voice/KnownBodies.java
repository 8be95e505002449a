package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.name.Offices;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which body a plain noun takes up: "the agency" behind "the Survey Office", "the charity" behind
 * "Médecins Sans Frontières". Filled sentence by sentence; not thread-safe.
 */
final class KnownBodies {
  /** Sentences back to a body that only was named. */
  private static final int BACK = 3;

  /** Sentences back to a body that spoke or acted. */
  private static final int FAR = 8;

  private static final int INITIALS = 6;
  private static final Set<String> WHERE = WordSets.of("KnownBodies.WHERE");
  private static final Set<String> SMALL = WordSets.of("KnownBodies.SMALL");
  private static final Set<String> JOINTS = Set.of("of", "for", "on", "and", "in");

  private final Offices offices;
  private final Memory memory;
  private final List<Named> named = new ArrayList<>();

  KnownBodies(Offices offices, Memory memory) {
    this.offices = offices;
    this.memory = memory;
  }

  private record Named(String name, int sentence, int at) {}

  /**
   * Notes the bodies named in the current sentence by initials or in full.
   *
   * @param person whether a person's name stands in the group
   */
  void learn(Syntax syntax, int sentence, Predicate<NounGroup> person) {
    for (Chunk chunk : syntax.chunks()) {
      if (chunk instanceof NounGroup group && !group.pronoun()) {
        for (Token token : syntax.sentence().tokens().subList(group.from(), group.to())) {
          boolean initials =
              token.word()
                  && initials(token.text())
                  && !title(token.norm())
                  && !offices.nobody(token.norm());
          if (initials && !offices.national(token.norm())) {
            named.add(new Named(token.text(), sentence, group.from()));
          }
        }
        int from = group.from();
        while (from + 1 < group.to() && !syntax.sentence().token(from).capital()) {
          from++;
        }
        boolean full = group.name() && group.to() - from > 1 && group.quantity() == null;
        if (full && !scene(syntax, group) && !person.test(group)) {
          named.add(new Named(Phrasing.plain(syntax, from, group.to()), sentence, group.from()));
        }
      }
    }
  }

  private static boolean scene(Syntax syntax, NounGroup group) {
    return syntax.chunk(syntax.index(group) - 1) instanceof Chunk.Link link
        && WHERE.contains(link.norm());
  }

  private boolean title(String norm) {
    return offices.person(norm) || offices.group(norm);
  }

  /**
   * The body that the noun means: the last one that spoke or was named and fits; or null.
   *
   * @param at the token of the current sentence that it is named before
   */
  @Nullable String called(String noun, int at) {
    if (!offices.kind(noun)) {
      return null;
    }
    int last = memory.current();
    for (int i = last; i >= Math.max(0, last - FAR); i--) {
      for (Actor actor : memory.bodies(i)) {
        if (fits(noun, actor.name())) {
          return actor.name();
        }
      }
      String told = i < last - BACK ? null : told(noun, i, i == last ? at : Integer.MAX_VALUE);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  /** The same among those that spoke in this sentence or the two before. */
  @Nullable String spoken(String noun) {
    for (int i = memory.current(); i >= Math.max(0, memory.current() - 2); i--) {
      for (Actor actor : memory.bodies(i)) {
        if (offices.kind(noun) && fits(noun, actor.name())) {
          return actor.name();
        }
      }
    }
    return null;
  }

  private @Nullable String told(String noun, int sentence, int before) {
    for (Named body : named.reversed()) {
      if (body.sentence() < sentence) {
        return null;
      }
      boolean here = body.sentence() == sentence && body.at() < before;
      boolean telling =
          body.name().split(" ", -1).length != 2 || offices.ofKind(noun, head(body.name()));
      if (here && telling && fits(noun, body.name())) {
        return body.name();
      }
    }
    return null;
  }

  private boolean fits(String noun, String name) {
    String head = head(name);
    boolean nobody = offices.nobody(name.toLowerCase(Locale.ROOT));
    boolean proper = proper(name) && !nobody && !offices.national(head);
    if (!proper || head.isEmpty()) {
      return false;
    }
    boolean owned = name.contains("'s ") || name.contains("\u2019s ");
    boolean foreign = name.contains(" ") && !owned && !offices.known(head) && !offices.body(head);
    return initials(name) || offices.ofKind(noun, head) || foreign && offices.anyName(noun);
  }

  private static boolean proper(String name) {
    for (String word : name.split(" ", -1)) {
      boolean small = word.isEmpty() || !Character.isUpperCase(word.charAt(0));
      if (small && !SMALL.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean initials(String name) {
    return name.length() > 2
        && name.length() <= INITIALS
        && name.chars().allMatch(Character::isUpperCase);
  }

  /** The noun of the name: "organization" in "Organization for Trade". */
  private String head(String name) {
    String head = "";
    for (String word : name.split(" ", -1)) {
      if (JOINTS.contains(word)) {
        break;
      }
      head = word;
    }
    return offices.singular(head.toLowerCase(Locale.ROOT));
  }
}
