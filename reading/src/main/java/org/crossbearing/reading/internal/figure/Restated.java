package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Relation.Role;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Numbers without a noun that give what was counted before another value: "the police have 198",
 * "against 29 in the morning", "the city's 30". Thread-safe.
 */
final class Restated {
  private static final BigDecimal HOURS = BigDecimal.valueOf(12);

  /** Who or what may have a number. */
  private static final String SPEAKING = "person|body-of-people|responder|building|place";

  private final Groups groups;
  private final Triggers triggers;
  private final Map<String, Set<String>> words = new HashMap<>();

  /** Reads the words of {@code language}. */
  Restated(String language, Groups groups, Triggers triggers) {
    this.groups = groups;
    this.triggers = triggers;
    for (Table.Row row : Table.read(language + "/restated.tsv")) {
      boolean phrases = row.get(0).equals("hold");
      words.put(row.get(0), Set.copyOf(phrases ? row.alternatives(1) : row.words(1)));
    }
  }

  private boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** "Fifteen survived, as did nine sailors": the frame of the others; or null. */
  @Nullable Frame likewise(Syntax syntax, NounGroup group, Counted counted, Context context) {
    Draft last = Ellipses.likewise(syntax, group) ? context.alike(group, true) : null;
    return last == null
        ? null
        : Frame.of(last.measure(), last.clauseIn(syntax))
            .counting(counted.none() ? groups.classes().of(last.of()) : counted);
  }

  /**
   * The frame of such a number in a passage that tells how many died or the like, or that somebody
   * admits: "the state admitted 23"; or null.
   */
  @Nullable Frame asked(Syntax syntax, NounGroup group, Context context) {
    boolean asked = context.theme() != null || admitted(syntax, group);
    return asked ? of(syntax, group, context) : null;
  }

  /** Owned up to, rather than taken in by a hospital. */
  private boolean admitted(Syntax syntax, NounGroup group) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    return clause != null
        && relation.role() == Role.OBJECT
        && group.bare()
        && clause.verb().lemma().equals("admit")
        && syntax.sentence().tokens().stream().noneMatch(token -> clinic(token.norm()));
  }

  private boolean clinic(String norm) {
    return norm.equals("doctor")
        || norm.equals("doctors")
        || triggers.at(norm, Classes.PEOPLE) == Measure.HOSPITALISED;
  }

  /** The frame of such a number, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Context context) {
    Relation relation = syntax.relation(group);
    boolean people = context.theme() != null && held(relation) && isPeople(group);
    if (!group.bare() && !people && !is("entry", group.noun()) || Partitives.one(group)) {
      return null;
    }
    Frame came = came(relation, context);
    if (came != null) {
      return came;
    }
    boolean older = against(syntax, group) || pointed(syntax, group);
    boolean listed = context.theme() != null && !group.bare();
    boolean told =
        older || listed || given(relation) || held(relation) || was(syntax, relation, group);
    Draft last = told ? context.alike(group, older || context.theme() != null) : null;
    if (last == null) {
      Measure topic = told ? context.topic() : null;
      return topic == null ? null : Frame.of(topic, relation.clause()).counting(Classes.PEOPLE);
    }
    Frame frame =
        Frame.of(last.measure(), last.clauseIn(syntax)).counting(groups.classes().of(last.of()));
    return older ? frame.asSuperseded() : frame;
  }

  /**
   * "The unions say 50,000 marched; the police say 9,000 came": as those counted before; or null.
   */
  private @Nullable Frame came(Relation relation, Context context) {
    Clause clause = relation.clause();
    if (clause == null || relation.role() != Role.SUBJECT || !is("come", clause.verb().lemma())) {
      return null;
    }
    boolean before =
        context.topic() == Measure.ATTENDING
            || context.lastKinds().stream().anyMatch(d -> d.measure() == Measure.ATTENDING);
    return before ? Frame.of(Measure.ATTENDING, clause).counting(Classes.PEOPLE) : null;
  }

  /** "speaks of 1.2 million people". */
  private boolean isPeople(NounGroup group) {
    return !group.noun().isEmpty() && groups.classes().of(group.noun()).fits(Classes.PEOPLE.name());
  }

  private boolean given(Relation relation) {
    Clause clause = relation.clause();
    if (clause == null || relation.role() != Role.OBJECT || clause.objects().size() != 1) {
      return false;
    }
    String verb = clause.verb().lemma();
    boolean has = verb.equals("have") || verb.equals("carry") || verb.equals("contain");
    return is("give", verb) && (!has || clause.subjects().stream().anyMatch(this::speaks));
  }

  private boolean speaks(NounGroup noun) {
    return noun.quantity() == null
        && (noun.name()
            || is("paper", noun.noun())
            || groups.classes().of(noun.noun()).fits(SPEAKING));
  }

  /** "The night before it had been 140". */
  private static boolean was(Syntax syntax, Relation relation, NounGroup group) {
    Clause clause = relation.clause();
    return clause != null
        && relation.role() == Role.COMPLEMENT
        && clause.verb().copula()
        && clause.subjects().size() == 1
        && syntax.sentence().norm(clause.subjects().getFirst().head()).equals("it")
        && (clause.verb().perfect() || !clock(group));
  }

  private boolean held(Relation relation) {
    Clause clause = relation.clause();
    Clause.Phrase phrase = relation.phrase();
    if (clause == null || phrase == null) {
      return false;
    }
    String verb = clause.verb().lemma();
    return is("hold", verb + " " + phrase.preposition())
        || is("hold", verb + " " + clause.verb().particle() + " " + phrase.preposition());
  }

  /** "against 29", "not 158", "after 390 on Friday", "from 51". */
  private boolean against(Syntax syntax, NounGroup group) {
    String before = syntax.sentence().norm(group.from() - 1);
    String further = syntax.sentence().norm(group.from() - 2);
    boolean of = before.equals("of") && further.equals("instead");
    boolean than = before.equals("than") && further.equals("rather");
    boolean with =
        (before.equals("with") || before.equals("to"))
            && (further.equals("compared") || further.equals("contrast"));
    boolean mark = before.equals("not") && further.equals(",");
    boolean hour = before.equals("after") && clock(group);
    return of || than || with || mark || is("against", before) && !hour;
  }

  /** "after nine". */
  private static boolean clock(NounGroup group) {
    BigDecimal value = group.quantity() == null ? null : group.quantity().amount().nominal();
    return value != null && value.compareTo(HOURS) <= 0;
  }

  /** "the 292 of Monday", "the 140 that the minister gave", "the city's 30". */
  private static boolean pointed(Syntax syntax, NounGroup group) {
    boolean owned = group.owner() > group.from() && group.noun().isEmpty();
    boolean the = group.determiner().equals("the") && group.head() == group.from() + 1;
    Link next = syntax.chunk(syntax.index(group) + 1) instanceof Link link ? link : null;
    boolean ends = next == null || next.kind() != Link.Kind.PREP || next.norm().equals("of");
    return owned || the && ends && syntax.relation(group).role() != Role.SUBJECT;
  }

  /** "two fewer than the 213": how far apart two numbers are. */
  static boolean difference(Syntax syntax, NounGroup group) {
    String next =
        syntax.sentence().norm(group.quantity() == null ? group.to() : group.quantity().end());
    String than = syntax.sentence().norm(group.to() + 1);
    boolean less = next.equals("fewer") || next.equals("less") || next.equals("lower");
    return less && (than.equals("than") || syntax.sentence().norm(group.to()).equals("than"));
  }

  /** Whether what was counted can be told again: people, or what was fired, hit or lost. */
  static boolean again(Measure measure) {
    return switch (measure) {
      case OTHER, LASTED, MAGNITUDE, SUPPLIED -> false;
      default -> true;
    };
  }
}
