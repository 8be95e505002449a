package org.crossbearing.reading.internal.voice;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
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
import org.jspecify.annotations.Nullable;

/**
 * Who a noun group stands for, given the report so far. Filled sentence by sentence; not
 * thread-safe.
 */
final class Discourse {
  private static final Set<String> ISSUED =
      Set.of("statement", "communique", "bulletin", "update", "post", "briefing");
  private static final Set<String> SEEN = WordSets.of("Discourse.SEEN");
  private static final Set<String> THAT = Set.of("that", "which");
  private static final Set<String> PRESS = Set.of("medium", "newspaper", "outlet", "source");

  /** What a body's name before it is the source of. */
  private static final Set<String> MADE = WordSets.of("Discourse.MADE");

  private static final Set<String> SHEETS = WordSets.of("Discourse.SHEETS");

  private static final Set<String> PEOPLES = Set.of("sh", "ch", "ese", "ss");

  /** Sentences back to whom "the same office" speaks for. */
  private static final int FEW = 3;

  /** Chunks from who made a count to the verb that says so. */
  private static final int LONG = 10;

  private final Names names;
  private final Offices offices;
  private final Set<String> days;
  private final Bodies bodies;
  private final KnownBodies known;
  private final Belonging belonging;
  private final ShortForms shortForms = new ShortForms();

  private final Memory memory;
  private final Holders holders;
  private final Phrasing phrasing;
  private final NamedPeople people;
  private final Compounds compounds;

  Discourse(Sheet sheet, Names names, Offices offices, Set<String> days) {
    this.names = names;
    this.offices = offices;
    this.days = days;
    this.memory = new Memory(names, sheet);
    this.holders = new Holders(sheet, names, offices, memory);
    this.phrasing = new Phrasing(offices);
    this.bodies = new Bodies(offices, phrasing);
    this.people = new NamedPeople(names, memory, offices);
    this.compounds = new Compounds(offices);
    this.known = new KnownBodies(offices, memory);
    this.belonging = new Belonging(offices, phrasing, memory);
  }

  /** Who spoke and acted so far. */
  Memory memory() {
    return memory;
  }

  /** The offices found out only from who speaks next. */
  List<Held> identified() {
    return holders.identified();
  }

  /** Who the group stands for, or null if nobody who could speak. */
  @Nullable Actor actor(Syntax syntax, NounGroup group) {
    Sentence sentence = syntax.sentence();
    Mention mention = people.mention(group);
    if (mention != null) {
      return Actor.of(mention.person());
    }
    if (group.pronoun()) {
      String norm = sentence.norm(group.from());
      boolean behind = group.from() > 1 && sentence.token(group.from() - 1).is(",");
      Actor meant = behind ? memory.again(norm) : memory.pronoun(norm);
      boolean someone = Set.of("he", "she", "they", "i", "we").contains(norm);
      return meant != null || !someone ? meant : new Actor(norm, Actor.Kind.UNKNOWN, null);
    }
    if (time(syntax, group)) {
      return null;
    }
    Mention officer = people.officer(syntax, group);
    if (officer != null) {
      return Actor.of(officer.person());
    }
    String noun = phrasing.head(syntax, group);
    Actor before = known(syntax, group, noun);
    if (before != null) {
      return before;
    }
    if (noun.isEmpty()) {
      return group.quantity() != null ? counted(syntax, group) : null;
    }
    Person held = offices.person(noun) ? holders.told(syntax, group, noun) : null;
    if (held != null) {
      return Actor.of(held);
    }
    if (offices.person(noun) && Phrasing.definite(syntax, group)) {
      Actor holder = holders.of(syntax, group, noun);
      if (holder != null) {
        return holder;
      }
    }
    if (offices.source(noun)) {
      Actor maker = maker(syntax, group);
      maker = maker == null && !PRESS.contains(noun) ? owner(syntax, group) : maker;
      maker = maker == null && SHEETS.contains(noun) ? premodifier(syntax, group) : maker;
      maker = maker != null ? maker : goesOn(syntax, group, noun);
      if (maker != null) {
        return maker;
      }
    }
    if (noun.equals("person") && Phrasing.informed(syntax, group)) {
      return crowd(syntax, group, noun);
    }
    if (group.to() - group.from() == 1 && offices.nobody(sentence.norm(group.head()))) {
      return null;
    }
    boolean body = offices.body(noun);
    boolean one = body && syntax.tags().get(group.head()) != Tag.PLURAL && offices.group(noun);
    if (!one && (offices.group(noun) || offices.source(noun) || offices.person(noun))) {
      boolean anyone = noun.equals("people") && !Phrasing.informed(syntax, group);
      return anyone ? null : crowd(syntax, group, noun);
    }
    if (!body && !group.name()) {
      return null;
    }
    return body(syntax, group, noun);
  }

  /** "the same office", "the 73-year-old": who spoke or acted before; or null. */
  private @Nullable Actor known(Syntax syntax, NounGroup group, String noun) {
    if (!group.determiner().equals("the")) {
      return null;
    }
    boolean same = syntax.sentence().norm(group.from() + 1).equals("same") && offices.body(noun);
    boolean aged = syntax.sentence().norm(group.to() - 1).endsWith("-year-old");
    if (!same) {
      boolean national =
          group.to() - group.from() == 2
              && !syntax.sentence().token(group.head()).allCapitals()
              && one(syntax.sentence().norm(group.head()))
              && offices.adjective(syntax.sentence().norm(group.head()))
              && syntax.tags().get(group.head()) != Tag.PLURAL;
      return aged ? memory.named(FEW) : national ? compatriot(syntax, group) : null;
    }
    Actor last = memory.pronoun("it");
    last = last == null ? memory.last(FEW) : last;
    return last != null && last.known() ? last : null;
  }

  /** "the German", but "the Dutch" are a people. */
  private static boolean one(String norm) {
    return PEOPLES.stream().noneMatch(norm::endsWith);
  }

  /** "the German": the last person named whose office is of that country. */
  private @Nullable Actor compatriot(Syntax syntax, NounGroup group) {
    String country = offices.country(syntax.sentence().norm(group.head()));
    for (int i = memory.current(); i >= Math.max(0, memory.current() - 2 * FEW); i--) {
      for (Mention mention : names.mentions(i).reversed()) {
        if (mention.person().of(country, offices)) {
          return Actor.of(mention.person());
        }
      }
    }
    return memory.named(FEW);
  }

  private boolean time(Syntax syntax, NounGroup group) {
    return syntax.relation(group).role() == Relation.Role.TIME
        || days.contains(syntax.sentence().norm(group.head()));
  }

  /** Who the group stands for when it is told to speak, whatever it is: "the insurer said". */
  @Nullable Actor speaker(Syntax syntax, NounGroup group) {
    Actor actor = actor(syntax, group);
    boolean thing = !group.pronoun() && group.quantity() == null && !group.noun().isEmpty();
    if (actor != null || !thing || group.noun().equals("people") || time(syntax, group)) {
      return actor;
    }
    String noun = phrasing.head(syntax, group);
    String known = bodies.group(noun);
    boolean bare = group.determiner().equals("the") && group.to() - group.from() == 2;
    Actor maker = maker(syntax, group);
    Actor named = bare && known != null ? new Actor(known, Actor.Kind.BODY, null) : maker;
    return named != null ? named : body(syntax, group, noun);
  }

  /** Who owns the group: the army in "the army's count"; or null. */
  @Nullable Actor owner(Syntax syntax, NounGroup group) {
    int mark = group.owner() - 1;
    if (mark > group.from()) {
      boolean own = Set.of("this", "our").contains(syntax.sentence().norm(group.from()));
      return own ? null : actor(syntax, phrasing.owner(syntax, group, mark));
    }
    return switch (group.determiner()) {
      case "his" -> memory.pronoun("he");
      case "her" -> memory.pronoun("she");
      case "its" -> memory.pronoun("it");
      case "their" -> memory.pronoun("they");
      default -> null;
    };
  }

  /** Where the name that ends in this group begins, its office with it. */
  int start(Syntax syntax, NounGroup group) {
    return people.start(syntax, group);
  }

  /** Goes on to the next sentence. */
  void enter(Syntax syntax) {
    memory.next();
    shortForms.learn(syntax);
    known.learn(syntax, memory.current(), this::human);
  }

  /** Learns the names of the bodies in the sentence. */
  void learn(Syntax syntax) {
    bodies.learn(syntax);
  }

  private boolean human(NounGroup group) {
    Mention mention = people.mention(group);
    return mention != null && mention.person().human();
  }

  /** How groups are worded. */
  Phrasing phrasing() {
    return phrasing;
  }

  /** Whether the noun is one for an organisation. */
  boolean body(String norm) {
    return offices.organisation(offices.singular(norm));
  }

  boolean national(String norm) {
    return offices.national(norm);
  }

  /** "an investigation by the BBC", "data published by the ministry": who made it. */
  @Nullable Actor maker(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    Chunk next = syntax.chunk(index + 1);
    boolean told =
        next instanceof Link that
            && THAT.contains(that.norm())
            && syntax.chunk(behind(syntax, index + 2)) instanceof Chunk.VerbGroup gathers
            && MADE.contains(gathers.lemma());
    if (told && syntax.chunk(index + 2) instanceof NounGroup maker) {
      return actor(syntax, maker);
    }
    boolean of =
        next instanceof Link link
            && link.norm().equals("of")
            && ISSUED.contains(head(syntax, group));
    if (of
        && syntax.chunk(index + 2) instanceof NounGroup maker
        && (maker.name() || phrasing.organisation(syntax, maker))) {
      return actor(syntax, maker);
    }
    String verb =
        next instanceof Chunk.VerbGroup made
            ? made.lemma()
            : next instanceof Chunk.Adjective done ? done.norm() : "";
    boolean made = !verb.isEmpty() && !SEEN.contains(verb);
    boolean by =
        syntax.chunk(made ? index + 2 : index + 1) instanceof Link link
            && (link.norm().equals("by") || !made && link.norm().equals("from"));
    return by && syntax.chunk(made ? index + 3 : index + 2) instanceof NounGroup maker
        ? actor(syntax, maker)
        : null;
  }

  /** The chunk behind the group, its phrases and what stands beside it between commas. */
  private static int behind(Syntax syntax, int at) {
    int next = at + 1;
    int end = Math.min(syntax.chunks().size(), at + LONG);
    boolean open = false;
    while (next < end) {
      Chunk chunk = syntax.chunks().get(next);
      boolean comma = Chunk.comma(chunk);
      boolean goesOn =
          comma
              || chunk instanceof Link link
                  && (link.kind() == Link.Kind.PREP
                      || link.kind() == Link.Kind.AND
                      || link.kind() == Link.Kind.ADV)
              || chunk instanceof NounGroup
                  && (open || syntax.chunks().get(next - 1) instanceof Link);
      if (!goesOn) {
        break;
      }
      open ^= comma;
      next++;
    }
    return open ? -1 : next;
  }

  /** "A later statement": by who spoke last. */
  private @Nullable Actor goesOn(Syntax syntax, NounGroup group, String noun) {
    boolean owned = group.owner() > group.from();
    for (int i = group.from(); i < group.head(); i++) {
      owned |= syntax.sentence().token(i).capital() && i > 0;
    }
    boolean page = Sources.ownPage(syntax, group.from());
    return ISSUED.contains(noun) && !owned && !page ? memory.last(2) : null;
  }

  /** "the sources" are those named before. */
  private Actor crowd(Syntax syntax, NounGroup group, String noun) {
    String whose = belonging.body(syntax, group, noun);
    String full = phrasing.text(syntax, group, false) + whose;
    boolean more = full.contains(" ") && !group.determiner().equals("the");
    String known =
        group.determiner().equals("the") && !full.contains(" ") ? bodies.body(noun) : null;
    if (more) {
      bodies.put(noun, full);
    }
    boolean one =
        offices.person(noun)
            && syntax.tags().get(group.head()) != Tag.PLURAL
            && group.quantity() == null;
    Actor.Kind kind = one ? Actor.Kind.SOMEBODY : Actor.Kind.GROUP;
    String called = one ? Belonging.called(syntax, group) : null;
    if (called != null) {
      return new Actor(called, kind, null);
    }
    return new Actor(known == null ? full : known, kind, null);
  }

  /** The singular of the noun that the group is about, empty if there is none. */
  String head(Syntax syntax, NounGroup group) {
    return phrasing.head(syntax, group);
  }

  /** The person named at the token, or null. */
  @Nullable Actor named(int sentence, int token) {
    Mention mention = names.at(sentence, token);
    return mention == null ? null : Actor.of(mention.person());
  }

  /** Whether the group names an office or relation rather than a body or thing. */
  boolean office(Syntax syntax, NounGroup group) {
    String noun = phrasing.head(syntax, group);
    return offices.person(noun) || group.bare();
  }

  /** Where people are named in the current sentence. */
  List<Mention> mentions() {
    return names.mentions(memory.current());
  }

  /** "one of the sources". */
  private @Nullable Actor counted(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean of = syntax.chunk(index + 1) instanceof Link link && link.norm().equals("of");
    if (!of || !(syntax.chunk(index + 2) instanceof NounGroup many)) {
      return null;
    }
    String noun = phrasing.head(syntax, many);
    boolean fits = offices.person(noun) || offices.source(noun) || offices.group(noun);
    String known = bodies.body(noun);
    String name = known != null ? known : Phrasing.words(syntax, group.from(), many.to());
    return fits ? new Actor(name, Actor.Kind.GROUP, null) : null;
  }

  /** "the medics' group", "the aid agency": a known body by what it does. */
  private static boolean takenUp(Syntax syntax, NounGroup group) {
    boolean small = group.determiner().equals("the") && group.to() - group.from() > 2;
    for (int i = group.from() + 1; i < group.to(); i++) {
      small &= !syntax.sentence().token(i).capital();
    }
    return small && (group.owner() > group.from() || group.to() - group.from() == 3);
  }

  /** "UN figures", "Pentagon data": whose they are. */
  private @Nullable Actor premodifier(Syntax syntax, NounGroup group) {
    int head = group.head();
    boolean named =
        head > group.from()
            && group.to() == head + 1
            && syntax.tags().get(head - 1) == Tag.NAME
            && syntax.sentence().token(group.from()).capital()
            && !offices.nobody(syntax.sentence().norm(group.from()));
    return named
        ? new Actor(Phrasing.plain(syntax, group.from(), head), Actor.Kind.BODY, null)
        : null;
  }

  /** "Kest Watch, a monitoring group": the name before the comma; or null. */
  private @Nullable NounGroup called(Syntax syntax, NounGroup group) {
    int at = syntax.index(group);
    boolean named =
        group.indefinite()
            && !group.name()
            && Chunk.comma(syntax.chunk(at - 1))
            && syntax.chunk(at - 2) instanceof NounGroup name
            && name.name()
            && name.quantity() == null
            && people.mention(name) == null;
    boolean series = syntax.chunk(at - 3) instanceof Link link && link.kind() == Link.Kind.COMMA;
    return named && !series && syntax.chunk(at - 2) instanceof NounGroup name ? name : null;
  }

  private Actor body(Syntax syntax, NounGroup group, String noun) {
    NounGroup first = compounds.first(syntax, group);
    String full =
        first.equals(group)
            ? phrasing.text(syntax, group, true)
            : Phrasing.plain(syntax, first.from(), group.to());
    full = shortForms.full(full);
    NounGroup called = called(syntax, group);
    if (called != null) {
      full = Phrasing.plain(syntax, called.from(), called.to());
      bodies.put(noun, full);
      return new Actor(full, Actor.Kind.BODY, null);
    }
    Actor whose = belonging.owner(group, noun);
    if (whose != null) {
      return new Actor(whose.name() + "'s " + full, Actor.Kind.BODY, null);
    }
    boolean bare = !full.contains(" ") && Phrasing.PLAIN.contains(group.determiner());
    String known = bare && !group.name() ? bodies.body(noun) : null;
    if (noun.equals("bloc") && bare) {
      known = "EU";
    }
    boolean plain = bare && group.determiner().equals("the") && !group.name();
    if (known == null && plain && offices.spelled(noun)) {
      known = memory.initials(noun);
    }
    if (known == null && plain) {
      known = this.known.called(noun, group.from());
    } else if (known == null && takenUp(syntax, group)) {
      known = this.known.spoken(noun);
    }
    if (known == null && (group.name() || full.contains(" "))) {
      bodies.put(noun, full);
    }
    Actor.Kind kind = group.quantity() == null ? Actor.Kind.BODY : Actor.Kind.GROUP;
    return new Actor(known == null ? full : known, kind, null);
  }
}
