package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** What a sentence without a number makes the numbers behind it count. Thread-safe. */
final class Topics {
  private static final int AHEAD = 14;

  /** A question so short asks for what it names: "And the dead?". In tokens. */
  private static final int BRIEF = 8;

  /** What numbers do on which people do not agree. */
  private static final Set<String> DIFFERING = WordSets.of("Topics.DIFFERING");

  /** What leads to that which people do not agree on. */
  private static final Set<String> ABOUT =
      Set.of("on", "over", "about", "regarding", "concerning", "for");

  private static final Set<String> PRESENT = WordSets.of("Topics.PRESENT");

  private static final Set<String> LISTS = WordSets.of("Topics.LISTS");

  private final Triggers triggers;
  private final Words words;
  private final TollWords tolls;

  Topics(Triggers triggers, Words words, TollWords tolls) {
    this.triggers = triggers;
    this.words = words;
    this.tolls = tolls;
  }

  /** What the sentence speaks of counting: "the toll has risen again", "how many were hurt". */
  @Nullable Measure of(Syntax syntax) {
    for (Chunk chunk : syntax.chunks()) {
      boolean toll =
          chunk instanceof NounGroup noun && noun.quantity() == null && triggers.toll(noun.noun());
      boolean many = syntax.sentence().norm(chunk.from()).equals("how") && many(syntax, chunk);
      if (toll || many) {
        return asked(syntax, chunk);
      }
    }
    return null;
  }

  /**
   * What the sentence makes the passage behind it count: "How many died?", "And the dead?", "the
   * number of the dead", "The ministries do not agree on the wounded"; or null.
   *
   * @param before the sentence before, which tells whom "their number" counts
   */
  @Nullable Measure theme(Syntax syntax, @Nullable Syntax before) {
    Measure differing = differing(syntax, before);
    if (differing != null) {
      return differing;
    }
    boolean question = question(syntax);
    boolean many = question && asks(syntax);
    boolean brief = question && syntax.sentence().size() <= BRIEF;
    for (int i = 0; i < syntax.sentence().size(); i++) {
      boolean the = i > 0 && syntax.sentence().norm(i - 1).equals("the");
      boolean asked = many || brief && the || i > 1 && listed(syntax, i);
      Measure told = asked ? tolls.word(syntax, i) : null;
      if (told != null && Sequels.toll(told)) {
        return told;
      }
      if (question && the && syntax.sentence().norm(i).equals("toll")) {
        return Measure.KILLED;
      }
    }
    return null;
  }

  /**
   * "They do not agree on the wounded", "Even their number is uncertain": whose number is open, if
   * the sentence gives none; or null.
   */
  private @Nullable Measure differing(Syntax syntax, @Nullable Syntax before) {
    if (!isOpen(syntax)) {
      return null;
    }
    boolean their = false;
    Measure named = null;
    for (Chunk chunk : syntax.chunks()) {
      their |= chunk instanceof NounGroup group && theirs(syntax, group);
      Measure whose =
          chunk instanceof NounGroup group && isAbout(syntax, group) ? whose(syntax, group) : null;
      named = whose == null ? named : whose;
    }
    return named == null && their && before != null ? last(before) : named;
  }

  /** Whether it gives no number, and tells that people differ. */
  private boolean isOpen(Syntax syntax) {
    boolean open = false;
    for (Chunk chunk : syntax.chunks()) {
      if (chunk instanceof NounGroup group && group.quantity() != null) {
        return false;
      }
      for (int i = chunk.from(); !open && i < chunk.to(); i++) {
        open = DIFFERING.contains(words.verb(syntax.sentence().norm(i)));
      }
    }
    return open;
  }

  /** "their number". */
  private boolean theirs(Syntax syntax, NounGroup group) {
    return syntax.sentence().norm(group.from()).equals("their") && triggers.toll(group.noun());
  }

  /** "the wounded", "the number of dead"; or null. */
  private @Nullable Measure whose(Syntax syntax, NounGroup group) {
    String before = syntax.sentence().norm(group.from() - 1);
    String further = syntax.sentence().norm(group.from() - 2);
    boolean the = group.determiner().equals("the") && group.to() == group.from() + 2;
    boolean listed =
        before.equals("of") && LISTS.contains(further) && group.to() == group.from() + 1;
    Measure told = the || listed ? tolls.word(syntax, group.head()) : null;
    return told != null && Sequels.toll(told) ? told : null;
  }

  /** "on the wounded", "the number of dead", but not "the family of the dead". */
  private static boolean isAbout(Syntax syntax, NounGroup group) {
    String before = syntax.sentence().norm(group.from() - 1);
    return ABOUT.contains(before)
        || before.equals("of") && LISTS.contains(syntax.sentence().norm(group.from() - 2));
  }

  /** Whom the sentence named last whose number may be open; or null. */
  private @Nullable Measure last(Syntax before) {
    Measure last = null;
    for (Chunk chunk : before.chunks()) {
      Measure whose = chunk instanceof NounGroup group ? whose(before, group) : null;
      last = whose == null ? last : whose;
    }
    return last;
  }

  /** Whether the sentence is a question. */
  static boolean question(Syntax syntax) {
    return syntax.sentence().norm(syntax.sentence().size() - 1).equals("?");
  }

  /** "the number of the", "a list of the" stands before. */
  private static boolean listed(Syntax syntax, int at) {
    boolean the = syntax.sentence().norm(at - 1).equals("the");
    return the
        && syntax.sentence().norm(at - 2).equals("of")
        && LISTS.contains(syntax.sentence().norm(at - 3));
  }

  /** Whether the sentence asks how many. */
  boolean asks(Syntax syntax) {
    for (int i = 0; i + 1 < syntax.sentence().size(); i++) {
      if (syntax.sentence().norm(i).equals("how") && syntax.sentence().norm(i + 1).equals("many")) {
        return true;
      }
    }
    return false;
  }

  /** "Two hundred people, the mayor said", after "How many died?"; or null. */
  @Nullable Frame answer(Syntax syntax, NounGroup group, Counted counted, Context context) {
    Measure topic = context.in(syntax).isEmpty() ? context.topic() : null;
    boolean people = counted.none() || counted.fits("person");
    boolean alone = group.from() == 0 && syntax.chunk(syntax.index(group) + 1) instanceof Link;
    return topic != null && people && alone
        ? Frame.of(topic, null).counting(counted.none() ? Classes.PEOPLE : counted)
        : null;
  }

  private @Nullable Measure acted(Syntax syntax, int token) {
    return syntax.chunk(syntax.chunkAt(token)) instanceof VerbGroup verb && verb.head() == token
        ? triggers.act(verb, Classes.PEOPLE)
        : null;
  }

  private static boolean many(Syntax syntax, Chunk chunk) {
    return syntax.sentence().norm(chunk.from() + 1).equals("many")
        || syntax.sentence().norm(chunk.to()).equals("many");
  }

  private @Nullable Measure asked(Syntax syntax, Chunk toll) {
    Measure own = toll instanceof NounGroup noun ? triggers.tollMeasure(noun.noun()) : null;
    int end = Math.min(syntax.sentence().size(), toll.to() + AHEAD);
    for (int i = toll.from(); i < end && own == null; i++) {
      String norm = syntax.sentence().norm(i);
      Measure told = tolls.word(norm);
      boolean apart =
          syntax.chunk(syntax.chunkAt(i)) instanceof VerbGroup verb && !verb.particle().isEmpty();
      told = told == null && !apart ? triggers.undergo(words.verb(norm), Classes.PEOPLE) : told;
      told = told == null ? acted(syntax, i) : told;
      own = told != null && Sequels.toll(told) ? told : null;
      own = own == null && PRESENT.contains(norm) ? Measure.ATTENDING : own;
    }
    return own;
  }
}
