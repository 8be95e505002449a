package org.crossbearing.reading.internal.figure;

import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Lines that hold a label and its number: "Dead: 34", or "Kaledupa: 8" below "Where the victims
 * came from:". Thread-safe.
 */
final class ListFrames {
  private static final int LABEL = 5;

  private final Triggers triggers;
  private final Groups groups;
  private final Words words;

  ListFrames(Triggers triggers, Groups groups, Words words) {
    this.triggers = triggers;
    this.groups = groups;
    this.words = words;
  }

  /** The frame if the number stands alone behind a label, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Context context) {
    int index = syntax.index(group);
    boolean labelled = group.bare() && label(syntax, index);
    Measure own = labelled ? measure(syntax, 0, group.from() - 1) : null;
    boolean goesOn =
        own != null
            && syntax.chunk(index + 1) instanceof Link link
            && link.kind() == Link.Kind.COMMA;
    if (!labelled || !goesOn && !ends(syntax, index + 1)) {
      return null;
    }
    Frame kind = own == null ? kind(syntax, index) : null;
    if (kind != null) {
      return kind;
    }
    Syntax above = context.above();
    Measure measure =
        own != null || above == null ? own : measure(above, 0, above.sentence().size());
    return measure == null
        ? null
        : Frame.of(measure, null).counting(person(measure) ? Classes.PEOPLE : thing(context));
  }

  /** "Houses destroyed: 35": what the participle of the label says of its noun; or null. */
  private @Nullable Frame kind(Syntax syntax, int index) {
    Counted counted = Classes.NONE;
    for (int i = 0; i < index - 1; i++) {
      if (syntax.chunk(i) instanceof NounGroup noun && !noun.name() && noun.quantity() == null) {
        counted = groups.classes().of(words.noun(noun.noun()));
      } else if (syntax.chunk(i) instanceof Chunk.VerbGroup verb && !counted.none()) {
        Measure done = triggers.undergo(verb, counted);
        return done == null ? null : Frame.of(done, null).counting(counted);
      }
    }
    return null;
  }

  private static Counted thing(Context context) {
    Draft last = context.lastCount();
    return last == null ? Classes.PEOPLE : new Counted(last.of(), "thing");
  }

  /** Whether the sentence up to the chunk is a few words and a colon or dash. */
  private static boolean label(Syntax syntax, int index) {
    Chunk mark = syntax.chunk(index - 1);
    if (!(mark instanceof Link link) || link.kind() != Link.Kind.BREAK || mark.from() > LABEL) {
      return false;
    }
    for (int i = 0; i < index - 1; i++) {
      if (syntax.chunk(i) instanceof NounGroup) {
        return true;
      }
    }
    return syntax.chunk(index - 2) instanceof Chunk.Adjective
        || syntax.chunk(index - 2) instanceof Chunk.VerbGroup;
  }

  private static boolean ends(Syntax syntax, int index) {
    Chunk next = syntax.chunk(index);
    return next == null
        || next instanceof Link link
            && switch (link.kind()) {
              case OTHER, OPEN, BREAK -> true;
              default -> false;
            };
  }

  /** The measure that a word of the line tells. */
  private @Nullable Measure measure(Syntax syntax, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = syntax.sentence().token(i);
      Measure measure = token.word() ? word(token.norm()) : null;
      if (measure != null) {
        return measure;
      }
    }
    return null;
  }

  /** A list of victims is one of the dead. */
  private @Nullable Measure word(String norm) {
    boolean victims = words.noun(norm).equals("victim");
    Measure noun = victims ? Measure.KILLED : triggers.noun(words.noun(norm));
    Measure state = noun != null ? noun : triggers.state(norm, Classes.PEOPLE);
    boolean participle = state == null && !words.verb(norm).equals(norm);
    return participle ? triggers.undergo(words.verb(norm), Classes.PEOPLE) : state;
  }

  private static boolean person(Measure measure) {
    return switch (measure) {
      case KILLED,
          INJURED,
          MISSING,
          RESCUED,
          EVACUATED,
          DISPLACED,
          HOSPITALISED,
          DETAINED,
          ATTENDING ->
          true;
      default -> false;
    };
  }
}
