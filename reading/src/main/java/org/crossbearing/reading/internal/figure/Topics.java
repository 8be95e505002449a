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
   * number of the dead"; or null.
   */
  @Nullable Measure theme(Syntax syntax) {
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
