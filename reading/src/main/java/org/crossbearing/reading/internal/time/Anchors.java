package org.crossbearing.reading.internal.time;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.time.Anchor.Role;
import org.crossbearing.reading.internal.time.TimeResolver.Tense;
import org.jspecify.annotations.Nullable;

/** Tells what a time expression belongs to. Thread-safe. */
final class Anchors {
  private static final Set<String> COMPARING = Set.of("with", "from", "against", "than");
  private static final int FEW = 4;

  private final TimeWords words;
  private final Tenses tenses;
  private final Telling telling;
  private final EventNouns nouns;

  Anchors(String language, TimeWords words) {
    this.words = words;
    this.tenses = new Tenses(words);
    this.telling = new Telling(language, words);
    this.nouns = new EventNouns(words, telling);
  }

  /** The anchor of the expression; {@code before} is the anchor of the one before it, or null. */
  Anchor of(Syntax syntax, TimeMention mention, @Nullable Anchor before) {
    NounGroup noun = nouns.described(syntax, mention);
    if (noun != null && open(mention) && superlative(syntax, noun)) {
      return new Anchor(Role.LIMIT, null, null, Tense.PAST);
    }
    if (noun != null) {
      Role role = tellingNoun(syntax, noun) ? Role.TOLD : Role.NAMED;
      return new Anchor(role, noun, null, Tense.PAST);
    }
    if (counted(syntax, mention)) {
      return new Anchor(Role.HAPPENED, null, null, Tense.PAST);
    }
    if (harmed(syntax, mention)) {
      return new Anchor(Role.HAPPENED, null, clause(syntax, mention), Tense.PAST);
    }
    if (compared(syntax, mention) || listed(syntax, mention) || Sourced.is(syntax, mention)) {
      return new Anchor(Role.HELD, null, null, Tense.PAST);
    }
    if (titled(syntax, mention)) {
      return new Anchor(Role.HAPPENED, null, null, Tense.PAST);
    }
    Clause clause = clause(syntax, mention);
    Role role = role(syntax, mention, clause, before);
    boolean subject = role == Role.TOLD && verbFollows(syntax, mention);
    boolean second =
        (role == Role.TOLD || role == Role.HAPPENED && before != null && before.noun() == null)
            && before != null
            && clause != null
            && before.clause() == clause;
    boolean of = syntax.sentence().norm(mention.from() - 1).equals("of");
    NounGroup event =
        subject || second
            ? nouns.back(syntax, mention)
            : role == Role.HAPPENED || of ? nouns.before(syntax, mention) : null;
    if (event != null) {
      return new Anchor(Role.NAMED, event, own(syntax, event, clause), Tense.PAST);
    }
    if (clause == null || role == Role.TOLD && telling(words, syntax, mention)) {
      return new Anchor(role, null, clause, Tense.OPEN);
    }
    return new Anchor(role, null, clause, tenses.of(syntax, clause));
  }

  /** "Ferry fire, 9 May: what each side says": no time of what stands behind the colon. */
  private static boolean titled(Syntax syntax, TimeMention mention) {
    return mention.when() instanceof When.Day
        && mention.from() > 0
        && syntax.sentence().block().heading()
        && syntax.sentence().norm(mention.to()).equals(":");
  }

  /** "buried their dead after a fire on Thursday killed 12": what the event itself does. */
  private static @Nullable Clause own(Syntax syntax, NounGroup event, @Nullable Clause clause) {
    return syntax.clauses().stream()
        .filter(other -> other.subjects().contains(event) && !other.reduced())
        .findFirst()
        .orElse(clause);
  }

  /** A noun of telling that is no meeting, or a meeting with the press. */
  private boolean tellingNoun(Syntax syntax, NounGroup noun) {
    boolean press =
        words.is("press", syntax.sentence().norm(noun.head() - 1))
            && noun.head() - 1 >= noun.from();
    return words.is("telling", noun.noun()) && (press || !happens(noun));
  }

  private Role role(
      Syntax syntax, TimeMention mention, @Nullable Clause clause, @Nullable Anchor before) {
    Role bound = bound(syntax, mention);
    if (bound == Role.SINCE
        && clause != null
        && mention.from() > clause.verb().from()
        && counts(clause)) {
      return Role.HELD;
    }
    if (bound != null) {
      return bound;
    }
    String previous = syntax.sentence().norm(mention.from() - 1);
    if (previous.equals("(") && before != null) {
      return Role.LIMIT;
    }
    boolean listed = previous.equals("and") || previous.equals("or");
    if (listed && before != null && before.role() == Role.LIMIT) {
      return Role.LIMIT;
    }
    if (clause == null && goesOn(syntax, mention) && before != null && before.role() == Role.TOLD) {
      return Role.TOLD;
    }
    Clause told =
        mention.when() instanceof When.Shift shift && shift.from() == When.From.NEXT
            ? next(syntax, mention.to())
            : clause;
    boolean counted =
        told != null
            && (telling.tells(told)
                || Telling.day(mention.when()) && telling.counts(told)
                || reaches(syntax, mention, told))
            && !heldToHave(syntax, told, mention);
    return counted || nouns.published(syntax, clause) || telling(words, syntax, mention)
        ? Role.TOLD
        : Role.HAPPENED;
  }

  /** "The toll has stood at 12 since Sunday": how long a count has held. */
  private boolean counts(Clause clause) {
    return words.is("counting", clause.verb().lemma()) && telling.tells(clause);
  }

  /** "the chief pegged it at 17 Thursday morning": a bare number right before the expression. */
  private boolean reaches(Syntax syntax, TimeMention mention, Clause clause) {
    Sentence sentence = syntax.sentence();
    String before = sentence.norm(mention.from() - 2);
    return sentence.isNumber(mention.from() - 1)
        && (before.equals("at") || before.equals("to"))
        && words.is("counting", clause.verb().lemma());
  }

  /** "At noon it reported 93 dead; after midnight, 60": told as what stands before the mark. */
  private static boolean goesOn(Syntax syntax, TimeMention mention) {
    Sentence sentence = syntax.sentence();
    int at = mention.from() - 1;
    while (at > 0 && at > mention.from() - FEW && !sentence.token(at).mark()) {
      at--;
    }
    return sentence.norm(at).equals(";");
  }

  /** "On Monday a cable is thought to have given way": the time is that of what is thought. */
  private static boolean heldToHave(Syntax syntax, Clause told, TimeMention mention) {
    VerbGroup verb = told.verb();
    return verb.passive()
        && syntax.sentence().norm(verb.to()).equals("to")
        && !syntax.sentence().isNumber(verb.to() + 1)
        && mention.from() != verb.to();
  }

  /** "… police said, and 3 on Tuesday": a bare number right before the expression, in a list. */
  private static boolean counted(Syntax syntax, TimeMention mention) {
    int at = syntax.chunkAt(mention.from()) - 1;
    boolean listed =
        at > 1
            && syntax.chunks().get(at) instanceof Link preposition
            && Set.of("on", "in").contains(preposition.norm())
            && syntax.chunks().get(at - 2) instanceof Link link
            && (link.kind() == Link.Kind.AND || link.kind() == Link.Kind.BREAK);
    return listed && syntax.chunks().get(at - 1) instanceof NounGroup group && group.bare();
  }

  /** "lists 57 people as injured on Monday": when they were, not when they are listed. */
  private boolean harmed(Syntax syntax, TimeMention mention) {
    int at = led(syntax, mention);
    return syntax.chunk(at) instanceof Chunk.Adjective state
        && words.is("harmed", state.norm())
        && syntax.sentence().norm(state.from() - 1).equals("as");
  }

  /** "compared with 13 on Friday", "the 292 of Monday": another value of what is counted. */
  private static boolean compared(Syntax syntax, TimeMention mention) {
    int at = led(syntax, mention);
    boolean ago = mention.when() instanceof When.Shift;
    if (!ago && at == syntax.chunkAt(mention.from()) - 1
        || !(syntax.chunk(at) instanceof NounGroup group)
        || !group.bare()) {
      return false;
    }
    return group.determiner().equals("the")
        || syntax.chunk(at - 1) instanceof Link link && COMPARING.contains(link.norm());
  }

  /**
   * "- June 14: 270": an item that gives a count by its day; not "- June 1981: 800 die", which
   * tells what happened.
   */
  private static boolean listed(Syntax syntax, TimeMention mention) {
    int at = syntax.chunkAt(mention.to() - 1) + 2;
    Chunk next = syntax.chunk(at + 1);
    boolean chronicle =
        mention.when() instanceof When.Month || mention.when() instanceof When.Years;
    return mention.from() <= 1
        && !chronicle
        && syntax.sentence().norm(mention.to()).equals(":")
        && syntax.chunk(at) instanceof NounGroup group
        && group.bare()
        && !(next instanceof VerbGroup || next instanceof Chunk.Adjective);
  }

  /** The chunk before the expression and its preposition. */
  private static int led(Syntax syntax, TimeMention mention) {
    int at = syntax.chunkAt(mention.from()) - 1;
    return at > 0 && EventNouns.preposition(syntax.chunks().get(at)) ? at - 1 : at;
  }

  /** "said the blast on Wednesday had killed 12": the event is a subject of its own. */
  private static boolean verbFollows(Syntax syntax, TimeMention mention) {
    int last = syntax.chunkAt(mention.to() - 1);
    return syntax.chunks().get(last).to() == mention.to()
        && syntax.after(last) instanceof VerbGroup verb
        && (verb.form() == Form.FINITE || verb.form() == Form.EITHER);
  }

  /** "as of 16:00", "by Sunday", "since 2017"; null if nothing bounds it. */
  private @Nullable Role bound(Syntax syntax, TimeMention mention) {
    Sentence sentence = syntax.sentence();
    String before = sentence.norm(mention.from() - 1);
    if (declared(sentence, mention)) {
      return Role.LIMIT;
    }
    boolean the = before.equals("the");
    String word = the ? sentence.norm(mention.from() - 2) : before;
    String further = sentence.norm(mention.from() - (the ? 3 : 2));
    if (word.equals("by") || further.equals("as") && (word.equals("of") || word.equals("at"))) {
      return Role.HELD;
    }
    if (word.equals("since")) {
      return most(syntax, mention.from() - (the ? 2 : 1)) ? Role.LIMIT : Role.SINCE;
    }
    boolean part = words.parts.at(sentence.tokens(), mention.from(), mention.to()) != null;
    boolean near = (part || mention.clock() != null) && word.equals("before");
    return words.is("limit", word) && !near ? Role.LIMIT : null;
  }

  /** "the worst fire since 1948": how far back the comparison goes. */
  private boolean most(Syntax syntax, int since) {
    for (int i = since - 1; i >= Math.max(0, since - FEW - 2); i--) {
      String norm = syntax.sentence().norm(i);
      if (words.is("most", norm.substring(norm.lastIndexOf('-') + 1))) {
        return true;
      }
      boolean verb = syntax.chunk(syntax.chunkAt(i)) instanceof VerbGroup;
      if (verb || syntax.sentence().token(i).mark() || syntax.sentence().isNumber(i)) {
        return false;
      }
    }
    return false;
  }

  /** "This year", which goes on; not "Tuesday's deadliest raid", "last month's". */
  private static boolean open(TimeMention mention) {
    return mention.when() instanceof When.Shift shift
        && shift.amount() == 0
        && shift.unit().compareTo(When.Unit.DAY) > 0;
  }

  /** "one of this year's worst": how far the comparison goes. */
  private boolean superlative(Syntax syntax, NounGroup noun) {
    for (int i = noun.owner(); i <= noun.head(); i++) {
      if (words.is("most", syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "named Sunday a day of mourning": what the day is made, not what happened on it. */
  private boolean declared(Sentence sentence, TimeMention mention) {
    int to = mention.to();
    boolean made = sentence.norm(to).equals("a") || sentence.norm(to).equals("as");
    for (int i = to + 1; made && i <= to + FEW && i < sentence.size(); i++) {
      if (words.is("declared", sentence.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb tells, or moves a count. */
  boolean tells(Clause clause) {
    return telling.tells(clause);
  }

  /** Whether the group names something that happened. */
  boolean happens(NounGroup group) {
    return telling.happens(group);
  }

  /** "an estimate on Saturday", "reports earlier in the day". */
  static boolean telling(TimeWords words, Syntax syntax, TimeMention mention) {
    int at = syntax.chunkAt(mention.from()) - 1;
    boolean preposition =
        syntax.chunk(at) instanceof Link link && link.kind() == Link.Kind.PREP && at > 0;
    at = preposition ? at - 1 : at;
    return syntax.chunk(at) instanceof NounGroup noun && words.is("telling", noun.noun());
  }

  /** The clause of the expression: that of the verb before it, or of the one after it. */
  private @Nullable Clause clause(Syntax syntax, TimeMention mention) {
    List<Chunk> chunks = syntax.chunks();
    boolean noun = false;
    Clause next = next(syntax, mention.to());
    boolean closed = next != null && closed(syntax, mention, next);
    boolean stopped = leads(syntax, mention);
    for (int i = syntax.chunkAt(mention.from()) - 1; i >= 0; i--) {
      Chunk chunk = chunks.get(i);
      if (chunk instanceof VerbGroup verb && (closed || !stopped || next == null)) {
        return of(syntax, verb);
      }
      noun |= chunk instanceof NounGroup && !(i > 0 && EventNouns.preposition(chunks.get(i - 1)));
      boolean led = chunk.to() == mention.from();
      boolean own = next == null || begins(next, chunk.to(), mention.from());
      stopped |= chunk instanceof Link link && !led && stops(link, noun && own);
    }
    return next;
  }

  /** "fired drones and missiles on Monday, the army said": what follows only tells who says so. */
  private boolean closed(Syntax syntax, TimeMention mention, Clause next) {
    boolean led =
        syntax.chunk(syntax.chunkAt(mention.from()) - 1) instanceof Link link
            && link.kind() == Link.Kind.SUB;
    boolean first = led || next.parent() == null || next.parent().verb().from() > mention.from();
    return first
        && syntax.sentence().norm(mention.to()).equals(",")
        && telling.saying(next.verb().lemma())
        && !next.passive();
  }

  /** "… and in 2019 another killed 9": the expression opens what follows. */
  private static boolean leads(Syntax syntax, TimeMention mention) {
    int at = syntax.chunkAt(mention.from()) - 1;
    at = at > 0 && EventNouns.preposition(syntax.chunks().get(at)) ? at - 1 : at;
    boolean and = syntax.chunk(at) instanceof Link link && link.kind() == Link.Kind.AND;
    int next = syntax.chunkAt(mention.to() - 1) + 1;
    next =
        syntax.chunk(next) instanceof Link link && link.kind() == Link.Kind.COMMA ? next + 1 : next;
    boolean verb = syntax.chunk(next) instanceof VerbGroup v && v.from() == mention.to();
    return and
        && (verb
            || syntax.chunk(next) instanceof NounGroup
                && syntax.chunk(next + 1) instanceof VerbGroup);
  }

  /** Whether a subject of the clause stands between. */
  private static boolean begins(Clause clause, int from, int to) {
    return clause.subjects().stream().anyMatch(s -> s.from() >= from && s.from() < to);
  }

  private static boolean stops(Link link, boolean noun) {
    return switch (link.kind()) {
      case SUB, REL, BREAK -> true;
      case COMMA, AND -> noun;
      default -> false;
    };
  }

  /** The first clause behind token {@code at} that does not only describe a noun, or null. */
  static @Nullable Clause next(Syntax syntax, int at) {
    Clause any = null;
    for (Clause clause : syntax.clauses()) {
      if (clause.verb().from() >= at) {
        if (!clause.reduced()) {
          return clause;
        }
        any = any == null ? clause : any;
      }
    }
    return any;
  }

  private static @Nullable Clause of(Syntax syntax, VerbGroup verb) {
    for (Clause clause : syntax.clauses()) {
      if (clause.verb().from() == verb.from()) {
        return clause;
      }
    }
    return null;
  }
}
