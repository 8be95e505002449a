package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
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

  /** Verbs whose object is the number. */
  private static final Set<String> GIVING =
      Set.of(
          "give",
          "have",
          "say",
          "mention",
          "report",
          "count",
          "list",
          "show",
          "carry",
          "publish",
          "quote",
          "cite",
          "guess",
          "estimate",
          "reckon",
          "suggest",
          "name",
          "note",
          "announce",
          "claim",
          "maintain",
          "admit",
          "concede",
          "acknowledge",
          "confirm",
          "record",
          "register",
          "tally",
          "offer",
          "insist",
          "hear",
          "find",
          "contain",
          "circulate",
          "release",
          "issue",
          "repeat",
          "state",
          "post",
          "recognise",
          "recognize",
          "believe",
          "declare",
          "mean",
          "log",
          "enter",
          "total");

  /** Verbs with a preposition before the number: "settled on 15", "stuck to 93". */
  private static final Set<String> HOLDING =
      Set.of(
          "speak of",
          "talk of",
          "tell of",
          "settle on",
          "stick to",
          "stick with",
          "stick at",
          "stay with",
          "stay at",
          "stand at",
          "stand by",
          "hold at",
          "hold to",
          "arrive at",
          "admit to",
          "own to",
          "confess to",
          "come to",
          "come up with",
          "run to",
          "amount to",
          "go with",
          "go to",
          "begin with",
          "start with",
          "start from",
          "start at",
          "end at",
          "end with",
          "finish at",
          "close at",
          "stop at",
          "overshoot with",
          "err with",
          "work with",
          "insist on",
          "agree on",
          "give as",
          "reckon with",
          "reckon at",
          "amend to",
          "correct to",
          "change to",
          "revise to",
          "revise from",
          "lower to",
          "raise to",
          "cut to",
          "cling to",
          "keep to",
          "return to",
          "count up",
          "set at",
          "report as",
          "write of",
          "warn of",
          "know of",
          "hear of",
          "learn of",
          "be at",
          "remain at",
          "estimate at");

  private static final Set<String> CLINICS =
      Set.of("hospital", "hospitals", "clinic", "clinics", "ward", "wards", "doctor", "doctors");

  /** What lists of people hold. */
  private static final Set<String> NAMES = Set.of("name", "entry");

  /** What sets the number against the one before. */
  private static final Set<String> AGAINST = Set.of("against", "versus", "from", "after");

  /** Who or what may have a number. */
  private static final String SPEAKING = "person|body-of-people|responder|building|place";

  private static final Set<String> PAPERS =
      Set.of(
          "list",
          "register",
          "overview",
          "statement",
          "bulletin",
          "report",
          "update",
          "tally",
          "count",
          "dispatch",
          "version",
          "communique",
          "post",
          "table",
          "tracker",
          "database",
          "summary",
          "announcement",
          "source",
          "media",
          "record",
          "estimate",
          "spokesman",
          "account",
          "paper",
          "daily",
          "channel",
          "site",
          "website",
          "agency",
          "radio",
          "television",
          "station");

  private final Groups groups;

  Restated(Groups groups) {
    this.groups = groups;
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
  private static boolean admitted(Syntax syntax, NounGroup group) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    return clause != null
        && relation.role() == Role.OBJECT
        && group.bare()
        && clause.verb().lemma().equals("admit")
        && syntax.sentence().tokens().stream().noneMatch(token -> CLINICS.contains(token.norm()));
  }

  /** The frame of such a number, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Context context) {
    if (!group.bare() && !NAMES.contains(group.noun()) || Partitives.one(group)) {
      return null;
    }
    Relation relation = syntax.relation(group);
    boolean older = against(syntax, group) || pointed(syntax, group);
    boolean listed = context.theme() != null && !group.bare();
    boolean told =
        older || listed || given(relation) || held(relation) || was(syntax, relation, group);
    Draft last = told ? context.alike(group, older || context.theme() != null) : null;
    if (last == null) {
      Measure topic = told ? context.theme() : null;
      topic = told && topic == null ? context.topic() : topic;
      return topic == null ? null : Frame.of(topic, relation.clause()).counting(Classes.PEOPLE);
    }
    Frame frame =
        Frame.of(last.measure(), last.clauseIn(syntax)).counting(groups.classes().of(last.of()));
    return older ? frame.asSuperseded() : frame;
  }

  private boolean given(Relation relation) {
    Clause clause = relation.clause();
    if (clause == null || relation.role() != Role.OBJECT || clause.objects().size() != 1) {
      return false;
    }
    String verb = clause.verb().lemma();
    boolean has = verb.equals("have") || verb.equals("carry") || verb.equals("contain");
    return GIVING.contains(verb) && (!has || clause.subjects().stream().anyMatch(this::speaks));
  }

  private boolean speaks(NounGroup noun) {
    return noun.quantity() == null
        && (noun.name()
            || PAPERS.contains(noun.noun())
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

  private static boolean held(Relation relation) {
    Clause clause = relation.clause();
    Clause.Phrase phrase = relation.phrase();
    if (clause == null || phrase == null) {
      return false;
    }
    String verb = clause.verb().lemma();
    return HOLDING.contains(verb + " " + phrase.preposition())
        || HOLDING.contains(verb + " " + clause.verb().particle() + " " + phrase.preposition());
  }

  /** "against 29", "not 158", "after 390 on Friday", "from 51". */
  private static boolean against(Syntax syntax, NounGroup group) {
    String before = syntax.sentence().norm(group.from() - 1);
    String further = syntax.sentence().norm(group.from() - 2);
    boolean of = before.equals("of") && further.equals("instead");
    boolean than = before.equals("than") && further.equals("rather");
    boolean with =
        (before.equals("with") || before.equals("to"))
            && (further.equals("compared") || further.equals("contrast"));
    boolean mark = before.equals("not") && further.equals(",");
    boolean hour = before.equals("after") && clock(group);
    return of || than || with || mark || AGAINST.contains(before) && !hour;
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
