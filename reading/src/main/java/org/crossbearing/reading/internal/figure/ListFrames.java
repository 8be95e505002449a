package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
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
  private static final int LABEL = 8;

  /** Words for what shares out a count told before. */
  private static final Set<String> SHARING = WordSets.of("ListFrames.SHARING");

  /** What has a number of its own, whatever the list counts. */
  private static final String TOLD_APART = "event|time|abstract|message";

  private final CountFrames counts;
  private final Triggers triggers;
  private final Groups groups;
  private final Words words;

  ListFrames(Triggers triggers, Groups groups, CountFrames counts, Words words) {
    this.counts = counts;
    this.triggers = triggers;
    this.groups = groups;
    this.words = words;
  }

  /** The frame if the number stands alone behind a label, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Context context) {
    int index = syntax.index(group);
    if (!group.bare() || !label(syntax, index)) {
      return null;
    }
    Counted noun = noun(syntax, index);
    Frame said = noun.none() || noun.fits("person") ? null : counts.of(syntax, group, noun);
    if (said != null) {
      return said.counting(noun);
    }
    Frame kind = kind(syntax, index);
    Measure own = kind == null ? measure(syntax, 0, group.from() - 1) : kind.measure();
    own = own != null ? own : phrase(syntax, group.from() - 1);
    if (own == null && noun.fits(TOLD_APART)) {
      return null;
    }
    Syntax above = context.above();
    Measure measure =
        own != null || above == null ? own : measure(above, 0, above.sentence().size());
    boolean colon = syntax.sentence().norm(group.from() - 1).equals(":");
    measure = measure == null && colon && above != null ? lead(above, context) : measure;
    boolean goesOn =
        measure != null
            && syntax.chunk(index + 1) instanceof Link link
            && link.kind() == Link.Kind.COMMA;
    if (measure == null || !goesOn && !ends(syntax, index + 1)) {
      return null;
    }
    Counted listed = kind == null && !person(measure) ? first(syntax, index) : Classes.NONE;
    if (!listed.none()) {
      return Frame.of(measure, null).counting(listed);
    }
    return kind != null
        ? kind
        : Frame.of(measure, null).counting(person(measure) ? Classes.PEOPLE : thing(context));
  }

  /** "The breakdown by town:" goes through what was counted last. */
  private static @Nullable Measure lead(Syntax above, Context context) {
    Draft last = context.lastCount();
    boolean shares =
        above.sentence().tokens().stream().anyMatch(token -> SHARING.contains(token.norm()));
    return shares && last != null && Restated.again(last.measure()) ? last.measure() : null;
  }

  /** "People in shelters: 3,000". */
  private @Nullable Measure phrase(Syntax syntax, int to) {
    Measure told = triggers.phrase(syntax.sentence().tokens(), 0, to, Classes.PEOPLE);
    for (int i = 0; i < to && told == null; i++) {
      boolean in = i > 0 && Set.of("in", "at").contains(syntax.sentence().norm(i - 1));
      told = in ? triggers.at(syntax.sentence().norm(i), Classes.PEOPLE) : null;
    }
    return told;
  }

  /** The noun that the label begins with, if it counts things: "Lorries of aid a day: 600". */
  private Counted first(Syntax syntax, int index) {
    for (int i = 0; i < index - 1; i++) {
      if (syntax.chunk(i) instanceof NounGroup noun && !noun.name() && noun.quantity() == null) {
        Counted counted = groups.classes().of(words.noun(noun.noun()));
        return counted.fits("thing") ? counted : Classes.NONE;
      }
    }
    return Classes.NONE;
  }

  /** The noun that the label consists of: "Structures: over 7,000 damaged". */
  private Counted noun(Syntax syntax, int index) {
    int first = syntax.chunk(0) instanceof Link ? 1 : 0;
    return index == first + 2
            && syntax.chunk(first) instanceof NounGroup noun
            && noun.quantity() == null
        ? groups.classes().of(words.noun(noun.noun()))
        : Classes.NONE;
  }

  /** "Houses destroyed: 35": what the participle of the label says of its noun; or null. */
  private @Nullable Frame kind(Syntax syntax, int index) {
    Counted counted = Classes.NONE;
    for (int i = 0; i < index - 1; i++) {
      if (syntax.chunk(i) instanceof NounGroup noun
          && noun.quantity() == null
          && (!noun.name() || groups.classes().of(noun.noun()).equals(Classes.PEOPLE))) {
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
    for (int i = 0; i < index - 1; i++) {
      if (syntax.chunk(i) instanceof Chunk.Adjective
          || syntax.chunk(i) instanceof Chunk.VerbGroup) {
        return true;
      }
    }
    return false;
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
