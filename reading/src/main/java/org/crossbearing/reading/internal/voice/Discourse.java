package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.name.Held;
import org.crossbearing.reading.internal.name.Mention;
import org.crossbearing.reading.internal.name.Names;
import org.crossbearing.reading.internal.name.Offices;
import org.crossbearing.reading.internal.name.Person;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Relation;
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
  private static final Set<String> ISSUED =
      Set.of("statement", "communique", "bulletin", "update", "post", "briefing");
  private static final Set<String> PLAIN =
      Set.of("the", "this", "that", "its", "his", "her", "their");

  private final Names names;
  private final Offices offices;
  private final Set<String> days;
  private final List<Held> identified = new ArrayList<>();
  private final List<List<Actor>> active = new ArrayList<>();
  private final List<List<Actor>> spoken = new ArrayList<>();
  private final List<List<Actor>> others = new ArrayList<>();
  private final List<Syntax> sentences;
  private final Sheet sheet;
  private final Map<String, String> bodies = new HashMap<>();
  private int current = -1;

  Discourse(Sheet sheet, Names names, Offices offices, Set<String> days) {
    this.sheet = sheet;
    this.sentences = sheet.sentences();
    this.names = names;
    this.offices = offices;
    this.days = days;
  }

  /** Goes on to the next sentence. */
  void next() {
    current++;
    active.add(new ArrayList<>());
    spoken.add(new ArrayList<>());
    others.add(new ArrayList<>());
  }

  /** Notes who speaks in the current sentence. */
  void speaks(Actor actor) {
    if (actor.person() != null) {
      Names.confirm(actor.person());
    }
    spoken.getLast().remove(actor);
    spoken.getLast().add(actor);
  }

  /** Notes who acts in the current sentence. */
  void acts(Actor actor) {
    if (!actor.named()) {
      others.getLast().add(actor);
    } else if (!active.getLast().contains(actor)) {
      active.getLast().add(actor);
    }
  }

  /** Notes the name of a body, so that "the ministry" can mean it. */
  void body(String head, String name) {
    bodies.put(head, name);
  }

  /** Who spoke or acted last in that sentence, or null. */
  @Nullable Actor main(int sentence) {
    return ranked(sentence).isEmpty() ? null : ranked(sentence).getFirst();
  }

  /** Who spoke or acted last in a sentence at most {@code back} before the current one, or null. */
  @Nullable Actor last(int back) {
    for (int i = current; i >= Math.max(0, current - back); i--) {
      if (main(i) != null) {
        return main(i);
      }
    }
    return null;
  }

  /** The last speaker first, then who acts, in order. */
  private List<Actor> ranked(int sentence) {
    List<Actor> ranked = new ArrayList<>(spoken.get(sentence).reversed());
    ranked.addAll(active.get(sentence));
    return ranked;
  }

  /** Who the group stands for, or null if nobody who could speak. */
  @Nullable Actor actor(Syntax syntax, NounGroup group) {
    Sentence sentence = syntax.sentence();
    Mention mention = mention(group);
    if (mention != null) {
      return Actor.of(mention.person());
    }
    if (group.pronoun()) {
      String norm = sentence.norm(group.from());
      Actor meant = pronoun(norm);
      boolean someone = Set.of("he", "she", "they", "i", "we").contains(norm);
      return meant != null || !someone ? meant : new Actor(norm, Actor.Kind.UNKNOWN, null);
    }
    if (time(syntax, group)) {
      return null;
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
    if (offices.source(noun)) {
      Actor maker = maker(syntax, group);
      maker = maker != null ? maker : goesOn(syntax, group, noun);
      if (maker != null) {
        return maker;
      }
    }
    if (offices.group(noun) || offices.source(noun) || offices.person(noun)) {
      return noun.equals("people") ? null : crowd(syntax, group, noun);
    }
    boolean body = offices.body(noun);
    if (!body && !group.name()) {
      return null;
    }
    return body(syntax, group, noun);
  }

  private boolean time(Syntax syntax, NounGroup group) {
    return syntax.relation(group).role() == Relation.Role.TIME
        || days.contains(syntax.sentence().norm(group.head()));
  }

  /** "an investigation by the BBC", "figures from the ministry": who made it. */
  private @Nullable Actor maker(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean by =
        syntax.chunk(index + 1) instanceof Link link
            && (link.norm().equals("by") || link.norm().equals("from"));
    return by && syntax.chunk(index + 2) instanceof NounGroup made ? actor(syntax, made) : null;
  }

  /** "A later statement": by who spoke last. */
  private @Nullable Actor goesOn(Syntax syntax, NounGroup group, String noun) {
    boolean owned = group.owner() > group.from();
    for (int i = group.from(); i < group.head(); i++) {
      owned |= syntax.sentence().token(i).capital() && i > 0;
    }
    boolean page = Sources.ownPage(syntax, group.from());
    return ISSUED.contains(noun) && !owned && !page ? last(2) : null;
  }

  /** "the sources" are those named before. */
  private Actor crowd(Syntax syntax, NounGroup group, String noun) {
    String full = text(syntax, group, false);
    boolean more = full.contains(" ") && !group.determiner().equals("the");
    String known =
        group.determiner().equals("the") && !full.contains(" ") ? bodies.get(noun) : null;
    if (more) {
      body(noun, full);
    }
    return new Actor(known == null ? full : known, Actor.Kind.GROUP, null);
  }

  /** The person named at the token, or null. */
  @Nullable Actor named(int sentence, int token) {
    Mention mention = names.at(sentence, token);
    return mention == null ? null : Actor.of(mention.person());
  }

  /** Whether the group names an office or relation rather than a body or thing. */
  boolean office(Syntax syntax, NounGroup group) {
    String noun = head(syntax, group);
    return offices.person(noun) || group.bare();
  }

  /** Where people are named in the current sentence. */
  List<Mention> mentions() {
    return names.mentions(current);
  }

  private @Nullable Mention mention(NounGroup group) {
    for (Mention mention : names.mentions(current)) {
      if (mention.from() >= group.owner()
          && mention.from() < group.to()
          && mention.to() >= group.to()) {
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
      List<Actor> acting = new ArrayList<>(ranked(i));
      acting.addAll(others.get(i));
      for (Actor actor : acting) {
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
        person = about(i, gender);
      }
      if (person != null) {
        Names.gender(person, gender);
        return Actor.of(person);
      }
    }
    return null;
  }

  private @Nullable Person acting(int sentence, int gender) {
    for (Actor actor : ranked(sentence)) {
      if (actor.person() != null && Names.fits(actor.person(), gender)) {
        return actor.person();
      }
    }
    return null;
  }

  private @Nullable Person about(int sentence, int gender) {
    for (Mention mention : names.mentions(sentence)) {
      boolean quoted = sheet.quoted(sentence)[mention.from()];
      if (!quoted && mention.person().human() && Names.fits(mention.person(), gender)) {
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
    String known = bodies.get(noun);
    String name = known != null ? known : words(syntax, group.from(), many.to());
    return fits ? new Actor(name, Actor.Kind.GROUP, null) : null;
  }

  /** The singular of the noun that the group is about. */
  String head(Syntax syntax, NounGroup group) {
    if (group.noun().isEmpty()) {
      return "";
    }
    NounGroup joined = joined(syntax, group);
    if (joined != null) {
      return offices.singular(joined.noun());
    }
    String noun = offices.singular(syntax.sentence().norm(group.head()));
    boolean late = Set.of("first", "last", "there").contains(noun) && group.head() > group.from();
    return Offices.plain(late ? offices.singular(syntax.sentence().norm(group.head() - 1)) : noun);
  }

  /** The group that goes on right behind this one: "three police | sources". */
  private @Nullable NounGroup joined(Syntax syntax, NounGroup group) {
    boolean police = group.noun().equals("police");
    return police
            && syntax.chunk(syntax.index(group) + 1) instanceof NounGroup next
            && next.determiner().isEmpty()
            && next.quantity() == null
            && (offices.person(next.noun())
                || offices.source(next.noun())
                || offices.group(next.noun()))
        ? next
        : null;
  }

  private static boolean definite(Syntax syntax, NounGroup group) {
    boolean one = syntax.tags().get(group.head()) != Tag.PLURAL && group.quantity() == null;
    return one && (PLAIN.contains(group.determiner()) || group.owner() > group.from());
  }

  /** Who holds the office: the last one named so far, else somebody named later. */
  private @Nullable Actor holder(Syntax syntax, NounGroup group, String noun) {
    String country = country(syntax, group);
    if (former(syntax, group)) {
      return somebody();
    }
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
    Actor later = later();
    if (later != null && later.person() != null) {
      identified.add(
          names.hold(current, group.from(), group.head(), phrased(syntax, group), later.person()));
      return later;
    }
    Actor before = last(1);
    boolean goesOn = before != null && before.person() != null && before.person().human();
    return goesOn && group.determiner().equals("the") && sheet.together(current - 1, current)
        ? before
        : null;
  }

  /** The person who spoke or acted last in this sentence or the one before, or null. */
  private @Nullable Actor somebody() {
    for (int i = current; i >= Math.max(0, current - 1); i--) {
      for (Actor actor : ranked(i)) {
        if (actor.named()) {
          return actor;
        }
      }
    }
    return null;
  }

  /** One past the phrase with "of" that belongs to the group. */
  private static int phrased(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean of = syntax.chunk(index + 1) instanceof Link link && link.norm().equals("of");
    return of && syntax.chunk(index + 2) instanceof NounGroup next ? next.to() : group.to();
  }

  /** The offices found out only from who speaks next. */
  List<Held> identified() {
    return identified.stream().distinct().toList();
  }

  private static boolean former(Syntax syntax, NounGroup group) {
    for (int i = group.from(); i < group.head(); i++) {
      if (Set.of("former", "then", "ex", "late").contains(syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the mayor said": named without an office by the next speaker, when the report opens so. */
  private @Nullable Actor later() {
    if (current > 2) {
      return null;
    }
    for (int i = current + 1; i < Math.min(sentences.size(), current + 3); i++) {
      for (Mention mention : names.mentions(i)) {
        boolean bare = mention.person().offices().isEmpty();
        if (bare && speaks(sentences.get(i), mention)) {
          return Actor.of(mention.person());
        }
      }
    }
    return null;
  }

  private boolean speaks(Syntax syntax, Mention mention) {
    Chunk next = mention.to() < syntax.sentence().size() ? Names.chunk(syntax, mention.to()) : null;
    return next instanceof Chunk.VerbGroup verb
        && Set.of("say", "write", "add", "tell").contains(verb.lemma());
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
    boolean bare = !full.contains(" ") && PLAIN.contains(group.determiner());
    String known = bare && !group.name() ? bodies.get(noun) : null;
    if (noun.equals("bloc") && bare) {
      known = "EU";
    }
    if (known == null && (group.name() || full.contains(" "))) {
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
    boolean late =
        Set.of("first", "last", "there").contains(syntax.sentence().norm(group.to() - 1));
    int to = group.to() - (late && group.to() - from > 1 ? 1 : 0);
    int index = syntax.index(group);
    NounGroup joined = joined(syntax, group);
    if (joined != null) {
      to = joined.to();
      index++;
    }
    while (phrase
        && syntax.chunk(index + 1) instanceof Link link
        && (link.norm().equals("of") || link.norm().equals("for"))
        && syntax.chunk(index + 2) instanceof NounGroup next) {
      to = next.to();
      index += 2;
    }
    return words(syntax, from, to);
  }

  /** The words without a leading article. */
  String plain(Syntax syntax, int from, int to) {
    int start = from;
    while (start + 1 < to && syntax.tags().get(start) == Tag.DET) {
      start++;
    }
    return words(syntax, start, to);
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
        String full = text(syntax, group, true);
        if (offices.body(noun) && (more || capital) && full.contains(" ")) {
          body(noun, full);
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
