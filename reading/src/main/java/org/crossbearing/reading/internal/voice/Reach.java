package org.crossbearing.reading.internal.voice;

import java.util.Set;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** How far what somebody says goes in a sentence. */
final class Reach {
  private static final Set<String> LIMITS =
      Set.of("although", "though", "while", "but", "whereas", "after");

  /** What stands behind a passive before whom or what it is said of. */
  private static final Set<String> OF_WHOM = Set.of("at", "to", "as");

  private static final Set<String> JOINING = Set.of("and", "but", "or");

  private final Syntax syntax;
  private final boolean[] quoted;
  private final Tail tail;

  Reach(Syntax syntax, boolean[] quoted) {
    this.syntax = syntax;
    this.quoted = quoted;
    this.tail = new Tail(syntax);
  }

  /**
   * Tokens said.
   *
   * @param from first token
   * @param to one past the last
   */
  record Range(int from, int to) {}

  /** The reach of a verb with its speaker. */
  Range of(VerbGroup verb, Speakers.Found who, boolean clause) {
    int size = syntax.sentence().size();
    int start = Math.min(who.from(), verb.from());
    int end = Math.max(verb.to(), who.inverted() ? who.to() : 0);
    NounGroup next = behindAnd(start, end);
    if (next != null) {
      boolean told = syntax.relation(next).role() == Relation.Role.SUBJECT;
      return new Range(end, told ? limit(end + 1) : next.to());
    }
    int close = close(end);
    boolean taken = !who.inverted() && !verb.lemma().equals("tell") && takes(verb);
    boolean trailing = close >= 0 && !taken && (follows(start) || inserted(start, close));
    if (trailing || who.inverted() && start > 0 && follows(start)) {
      boolean aside = close >= 0 && close < size && aside(syntax.index(chunk(syntax, close)));
      return new Range(0, aside ? close : tail.from(close < 0 ? end : close));
    }
    return new Range(verb.to(), clause ? size : limit(verb.to()));
  }

  /** "used gas and, witnesses said, live rounds": what stands behind "and" alone; or null. */
  private @Nullable NounGroup behindAnd(int start, int end) {
    Sentence sentence = syntax.sentence();
    boolean and = isBehindAnd(start) && sentence.norm(end).equals(",");
    return and && syntax.chunk(syntax.chunkAt(end) + 1) instanceof NounGroup next ? next : null;
  }

  /** Whether "and," stands right before the token: "and, by his count, 40". */
  boolean isBehindAnd(int start) {
    Sentence sentence = syntax.sentence();
    return start > 1
        && sentence.norm(start - 1).equals(",")
        && JOINING.contains(sentence.norm(start - 2));
  }

  /** "in her book, she noted the gap": what is said stands right behind. */
  private boolean takes(VerbGroup verb) {
    return syntax.after(syntax.index(verb)) instanceof NounGroup group
        && group.from() == verb.to()
        && verb.particle().isEmpty()
        && !group.pronoun()
        && syntax.relation(group).role() == Relation.Role.OBJECT;
  }

  /** What somebody's count says: all behind the verb, up to a new clause. */
  Range count(VerbGroup verb) {
    return count(verb.to());
  }

  /** What is claimed behind the token: up to a new clause. */
  Range count(int from) {
    return new Range(from, limit(from));
  }

  /** Where the words around a verb behind what is said end, with "after the talks". */
  int end(VerbGroup verb, Speakers.Found who) {
    int start = Math.min(who.from(), verb.from());
    int end = Math.max(verb.to(), who.inverted() ? who.to() : 0);
    int close = close(end);
    boolean behind = follows(start) || inserted(start, close);
    return close > end && behind && beside(end) ? close : end;
  }

  /** "The bridge, she said, will be rebuilt": between a subject and its verb. */
  private boolean inserted(int start, int close) {
    int size = syntax.sentence().size();
    return start > 0
        && close >= 0
        && close + 1 < size
        && syntax.sentence().norm(start - 1).equals(",")
        && syntax.sentence().norm(close).equals(",")
        && chunk(syntax, close + 1) instanceof VerbGroup verb
        && verb.form() == Chunk.Form.FINITE;
  }

  /** "on Friday", "reporters after the talks" rather than "12 people". */
  private boolean beside(int end) {
    return !(chunk(syntax, end) instanceof NounGroup group) || group.quantity() == null;
  }

  /** Whether something is said before the token, up to a comma, dash or closing quotation mark. */
  private boolean follows(int start) {
    int at = start - 1;
    while (at >= 0 && adverb(at)) {
      at--;
    }
    if (at < 1 || !syntax.sentence().token(at).mark()) {
      return at >= 1 && quoted[at];
    }
    String mark = syntax.sentence().norm(at);
    return !mark.equals(":") && !mark.equals(";") && tells(at);
  }

  private boolean adverb(int at) {
    return chunk(syntax, at) instanceof Link link && link.kind() == Link.Kind.ADV;
  }

  /** Whether a verb or a number stands before. */
  private boolean tells(int to) {
    for (int i = to - 1; i >= 0; i--) {
      boolean verb = syntax.tags().get(i).verbal() || chunk(syntax, i) instanceof VerbGroup;
      if (quoted[i]
          || verb
          || chunk(syntax, i) instanceof NounGroup group && group.quantity() != null) {
        return true;
      }
    }
    return false;
  }

  /** Where the words around the verb end in a mark, past "on Telegram", "to reporters"; or -1. */
  int close(int end) {
    int index = end >= syntax.sentence().size() ? -1 : syntax.index(chunk(syntax, end));
    if (index < 0) {
      return end;
    }
    for (int i = index; i < syntax.chunks().size(); i++) {
      Chunk chunk = syntax.chunks().get(i);
      if (aside(i)) {
        return chunk.from();
      }
      if (chunk instanceof VerbGroup verb && !describes(verb, i)) {
        return -1;
      }
      if (chunk instanceof Link link) {
        switch (link.kind()) {
          case SUB -> {
            boolean relative =
                link.norm().equals("that") && syntax.chunk(i + 1) instanceof VerbGroup;
            return relative ? link.from() : -1;
          }
          case REL, AND -> {
            return link.norm().equals("what") && prepositional(i) ? chunk.from() - 1 : -1;
          }
          case COMMA, BREAK, QUOTE -> {
            return chunk.from();
          }
          default -> {}
        }
      }
      if (chunk instanceof NounGroup group && i > index && startsClause(group, i)) {
        return -1;
      }
    }
    return syntax.sentence().size();
  }

  /** "announced at what may be the last meeting": a phrase that tells where it was said. */
  private boolean prepositional(int at) {
    return syntax.chunk(at - 1) instanceof Link link && link.kind() == Link.Kind.PREP;
  }

  /** "said on Tuesday as she opened the fair": a clause that tells when. */
  private boolean aside(int at) {
    int last = at + 1;
    while (syntax.chunk(last + 1) instanceof Link of
        && of.kind() == Link.Kind.PREP
        && syntax.chunk(last + 2) instanceof NounGroup) {
      last += 2;
    }
    return syntax.chunk(at) instanceof Link link
        && Tail.ASIDE.contains(link.norm())
        && syntax.chunk(at + 1) instanceof NounGroup subject
        && subject.quantity() == null
        && syntax.after(last) instanceof VerbGroup verb
        && (verb.form() == Chunk.Form.FINITE || verb.form() == Chunk.Form.EITHER);
  }

  /** "in a letter seen by the agency". */
  private boolean describes(VerbGroup verb, int at) {
    boolean by = syntax.chunk(at + 1) instanceof Link link && link.kind() == Link.Kind.PREP;
    return syntax.chunk(at - 1) instanceof NounGroup
        && (verb.form() == Chunk.Form.PARTICIPLE || verb.form() == Chunk.Form.EITHER && by);
  }

  private boolean startsClause(NounGroup group, int at) {
    return syntax.after(at) instanceof VerbGroup && group.quantity() != null;
  }

  /** Where what a verb counts ends: at a semicolon, or a comma before a new clause. */
  private int limit(int from) {
    Sentence sentence = syntax.sentence();
    int dashes = 0;
    int dash = -1;
    for (int i = from; i < sentence.size(); i++) {
      if (sentence.token(i).spaced() && sentence.token(i).dash()) {
        dashes++;
        dash = i;
      }
      boolean comma = sentence.norm(i).equals(",");
      boolean clause = comma && (LIMITS.contains(sentence.norm(i + 1)) || newClause(i + 1));
      if (sentence.norm(i).equals(";") || clause) {
        return dashes == 1 ? dash : i;
      }
    }
    return dashes == 1 ? dash : sentence.size();
  }

  private boolean newClause(int at) {
    if (at + 1 >= syntax.sentence().size() || !syntax.sentence().norm(at).equals("and")) {
      return false;
    }
    int index = syntax.index(chunk(syntax, at + 1));
    int next = index;
    while (syntax.chunk(next + 1) instanceof Link link
        && link.kind() == Link.Kind.PREP
        && syntax.chunk(next + 2) instanceof NounGroup) {
      next += 2;
    }
    return syntax.after(next) instanceof VerbGroup verb && verb.form() == Chunk.Form.FINITE
        || syntax.after(next) instanceof VerbGroup either && either.form() == Chunk.Form.EITHER;
  }

  /** The group right before a relative clause: "the 13 deaths he had confirmed". */
  Range before(Clause clause, int subject) {
    int index = syntax.index(chunk(syntax, subject)) - 1;
    while (index >= 0 && !(syntax.chunks().get(index) instanceof NounGroup)) {
      index--;
    }
    int from = index < 0 ? 0 : syntax.chunks().get(index).from();
    return new Range(from, clause.verb().to());
  }

  /** What a passive says it of: its subject, and the phrase after "at" or "as". */
  Range passive(Clause clause) {
    int from = clause.verb().from();
    int to = clause.verb().to();
    if (from > 0 && syntax.sentence().norm(from - 1).equals("as")) {
      return new Range(from, to);
    }
    for (Clause.Phrase phrase : clause.phrases()) {
      if (OF_WHOM.contains(phrase.preposition())) {
        for (NounGroup group : phrase.groups()) {
          to = Math.max(to, group.to());
        }
      }
    }
    boolean given = to > clause.verb().to();
    for (NounGroup group : clause.subjects()) {
      if (group.from() < clause.verb().from() && (!given || group.quantity() != null)) {
        from = Math.min(from, group.from());
      }
    }
    return new Range(from, to);
  }

  /** The whole sentence but for a remark after the mark at which the source ends. */
  Range whole(int start, int end) {
    int close = close(end);
    return new Range(0, start == 0 || close < 0 ? syntax.sentence().size() : tail.from(close));
  }

  static Chunk chunk(Syntax syntax, int token) {
    return org.crossbearing.reading.internal.name.Names.chunk(syntax, token);
  }
}
