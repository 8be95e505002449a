package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.name.Mention;
import org.crossbearing.reading.internal.name.Names;
import org.crossbearing.reading.internal.name.Offices;
import org.crossbearing.reading.internal.name.Person;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who a noun group stands for, given the report so far. Filled sentence by sentence; not
 * thread-safe.
 */
final class Discourse {
  private static final int BACK = 4;
  private static final Set<String> HE = Set.of("he", "him");
  private static final Set<String> SHE = Set.of("she", "her");
  private static final Set<String> PLAIN = Set.of("the", "this", "that", "its", "his", "her", "their");

  private final Names names;
  private final Offices offices;
  private final List<List<Actor>> active = new ArrayList<>();
  private final Map<String, String> bodies = new HashMap<>();
  private int current = -1;

  Discourse(Names names, Offices offices) {
    this.names = names;
    this.offices = offices;
  }

  /** Goes on to the next sentence. */
  void next() {
    current++;
    active.add(new ArrayList<>());
  }

  /** Notes who speaks or acts in the current sentence. */
  void note(Actor actor) {
    active.getLast().remove(actor);
    active.getLast().add(actor);
  }

  /** Notes the name of a body, so that "the ministry" can mean it. */
  void body(String head, String name) {
    bodies.put(head, name);
  }

  /** Who spoke or acted last in that sentence, or null. */
  @Nullable Actor main(int sentence) {
    return active.get(sentence).isEmpty() ? null : active.get(sentence).getLast();
  }

  /** Who spoke or acted last in a sentence at most {@code back} before the current one, or null. */
  @Nullable Actor last(int back) {
    for (int i = current; i >= Math.max(0, current - back); i--) {
      if (!active.get(i).isEmpty()) {
        return active.get(i).getLast();
      }
    }
    return null;
  }

  /** Who the group stands for, or null if nobody who could speak. */
  @Nullable Actor actor(Syntax syntax, NounGroup group) {
    Sentence sentence = syntax.sentence();
    Mention mention = mention(group);
    if (mention != null) {
      return Actor.of(mention.person());
    }
    if (group.pronoun()) {
      return pronoun(sentence.norm(group.from()));
    }
    String noun = head(syntax, group);
    if (noun.isEmpty()) {
      return group.quantity() != null ? counted(syntax, group) : null;
    }
    if (offices.person(noun) && definite(syntax, group)) {
      Actor holder = holder(syntax, group, noun);
      if (holder != null) {
        return holder;
      }
    }
    if (offices.group(noun) || offices.source(noun) || offices.person(noun)) {
      return crowd(syntax, group, noun) ? null : new Actor(text(syntax, group, false), Actor.Kind.GROUP, null);
    }
    boolean body = offices.body(noun);
    if (!body && !group.name()) {
      return null;
    }
    return body(syntax, group, noun);
  }

  /** Numbered people are counted, not asked; a few sources are sources. */
  private boolean crowd(Syntax syntax, NounGroup group, String noun) {
    boolean counted = group.quantity() != null && group.quantity().from() >= group.from();
    return noun.equals("people")
        || counted && !offices.group(noun) && !offices.source(noun)
        || counted && sentenceNorm(syntax, group).startsWith("more");
  }

  private static String sentenceNorm(Syntax syntax, NounGroup group) {
    return syntax.sentence().norm(group.from());
  }

  private @Nullable Mention mention(NounGroup group) {
    for (Mention mention : names.mentions(current)) {
      if (mention.from() >= group.owner() && mention.from() < group.to() && mention.to() >= group.to()) {
        return mention;
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
      case "it" -> other(Actor.Kind.BODY);
      case "they" -> other(Actor.Kind.GROUP);
      default -> null;
    };
  }

  private @Nullable Actor other(Actor.Kind kind) {
    for (int i = current; i >= Math.max(0, current - 2); i--) {
      for (Actor actor : active.get(i).reversed()) {
        if (actor.kind() == kind || kind == Actor.Kind.GROUP && actor.kind() == Actor.Kind.BODY) {
          return actor;
        }
      }
    }
    return null;
  }

  private @Nullable Actor person(int gender) {
    for (int i = current; i >= Math.max(0, current - BACK); i--) {
      Person person = acting(i, gender);
      if (person == null && i < current) {
        person = named(i, gender);
      }
      if (person != null) {
        Names.gender(person, gender);
        return Actor.of(person);
      }
    }
    return null;
  }

  private @Nullable Person acting(int sentence, int gender) {
    for (Actor actor : active.get(sentence).reversed()) {
      if (actor.person() != null && Names.fits(actor.person(), gender)) {
        return actor.person();
      }
    }
    return null;
  }

  private @Nullable Person named(int sentence, int gender) {
    for (Mention mention : names.mentions(sentence)) {
      if (mention.person().human() && Names.fits(mention.person(), gender)) {
        return mention.person();
      }
    }
    return null;
  }

  /** "one of the sources". */
  private @Nullable Actor counted(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean of = syntax.chunk(index + 1) instanceof Link link && link.norm().equals("of");
    if (!of || !(syntax.chunk(index + 2) instanceof NounGroup many)) {
      return null;
    }
    String noun = head(syntax, many);
    boolean fits = offices.person(noun) || offices.source(noun) || offices.group(noun);
    return fits ? new Actor(words(syntax, group.from(), many.to()), Actor.Kind.GROUP, null) : null;
  }

  /** The singular of the noun that the group is about. */
  String head(Syntax syntax, NounGroup group) {
    if (group.noun().isEmpty()) {
      return "";
    }
    String noun = offices.singular(syntax.sentence().norm(group.head()));
    boolean late = Set.of("first", "last", "there").contains(noun) && group.head() > group.from();
    return Offices.plain(late ? offices.singular(syntax.sentence().norm(group.head() - 1)) : noun);
  }

  private static boolean definite(Syntax syntax, NounGroup group) {
    boolean one = syntax.tags().get(group.head()) != Tag.PLURAL && group.quantity() == null;
    return one && (PLAIN.contains(group.determiner()) || group.owner() > group.from());
  }

  /** Who holds the office: the last one named so far, else somebody named later. */
  private @Nullable Actor holder(Syntax syntax, NounGroup group, String noun) {
    String country = country(syntax, group);
    for (int i = current; i >= 0; i--) {
      for (Mention mention : names.mentions(i).reversed()) {
        if (Names.holds(mention.person(), noun, country, offices)) {
          return Actor.of(mention.person());
        }
      }
    }
    for (Person person : names.people()) {
      if (Names.holds(person, noun, country, offices)) {
        return Actor.of(person);
      }
    }
    Actor before = last(1);
    boolean goesOn = before != null && before.named() && current > 0;
    return goesOn && group.determiner().equals("the") ? before : null;
  }

  private String country(Syntax syntax, NounGroup group) {
    for (int i = group.from(); i < group.head(); i++) {
      String norm = syntax.sentence().norm(i);
      String country = offices.country(norm);
      if (!country.equals(norm) || offices.national(norm)) {
        return country;
      }
    }
    return "";
  }

  private Actor body(Syntax syntax, NounGroup group, String noun) {
    String full = text(syntax, group, true);
    boolean bare = group.to() - group.from() <= 2 && PLAIN.contains(group.determiner());
    String known = bare && !group.name() ? bodies.get(noun) : null;
    if (noun.equals("bloc") && bare) {
      known = "EU";
    }
    if (known == null && (group.name() || group.to() - group.from() > 2 || full.contains(" "))) {
      body(noun, full);
    }
    return new Actor(known == null ? full : known, Actor.Kind.BODY, null);
  }

  /** The group without its article, for a body with the phrase that belongs to it. */
  private String text(Syntax syntax, NounGroup group, boolean phrase) {
    int from = group.from();
    while (from + 1 < group.to()
        && (syntax.tags().get(from) == Tag.DET
            || syntax.tags().get(from) == Tag.POSS && !syntax.sentence().token(from).mark())) {
      from++;
    }
    int to = group.to();
    int index = syntax.index(group);
    while (phrase
        && syntax.chunk(index + 1) instanceof Link link
        && (link.norm().equals("of") || link.norm().equals("for"))
        && syntax.chunk(index + 2) instanceof NounGroup next) {
      to = next.to();
      index += 2;
    }
    return words(syntax, from, to);
  }

  private static String words(Syntax syntax, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (Token token : syntax.sentence().tokens().subList(from, to)) {
      text.append(text.isEmpty() || !token.spaced() ? "" : " ").append(token.text());
    }
    return text.toString();
  }

  /** Learns the names of the bodies in the sentence. */
  void learn(Syntax syntax) {
    for (Chunk chunk : syntax.chunks()) {
      if (chunk instanceof NounGroup group && !group.pronoun() && !group.noun().isEmpty()) {
        String noun = head(syntax, group);
        boolean capital = syntax.sentence().token(group.head()).capital();
        boolean more = group.to() - group.from() > 2 || capital && group.to() - group.from() > 1;
        if (offices.body(noun) && (more || capital)) {
          body(noun, text(syntax, group, true));
        } else if (group.name() && more) {
          String first = first(syntax, group);
          if (offices.body(first)) {
            body(first, text(syntax, group, false));
          }
        }
      }
    }
  }

  /** "Camp" in "Camp Mystic". */
  private static String first(Syntax syntax, NounGroup group) {
    int at = group.from() + (group.determiner().isEmpty() ? 0 : 1);
    return at < group.to() ? syntax.sentence().norm(at).toLowerCase(Locale.ROOT) : "";
  }
}
