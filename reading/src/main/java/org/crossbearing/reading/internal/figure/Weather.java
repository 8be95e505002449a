package org.crossbearing.reading.internal.figure;

import java.util.List;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** How much rain fell, how high water stood, how hard wind blew. */
final class Weather {
  private static final Set<String> WATER = WordSets.of("Weather.WATER");
  private static final Set<String> WAVES = Set.of("wave", "waves", "tsunami", "surge", "swell");
  private static final Set<String> FALL =
      Set.of("rain", "rainfall", "snow", "snowfall", "hail", "downpour", "precipitation");
  private static final Set<String> GAUGES = Set.of("station", "gauge");
  private static final Set<String> WIND = WordSets.of("Weather.WIND");

  private static final Set<String> SPEEDS = Set.of("km/h", "mph", "kn");
  private static final Set<String> LENGTHS = Set.of("ft", "m", "in", "cm");
  private static final Set<String> DEPTHS = Set.of("in", "mm", "cm", "ft", "m");
  private static final Set<String> UPRIGHT = Set.of("high", "deep", "tall");

  /** What rain does, and those who measure it. */
  private static final Set<String> FALLING = WordSets.of("Weather.FALLING");

  private static final Set<String> STANDING = WordSets.of("Weather.STANDING");

  private static final Set<String> BLOWING = Set.of("gust", "gusting", "blow", "wind");

  private static final int BEHIND = 3;
  private static final int NEAR = 12;

  private Weather() {}

  /** The frame of a length or speed, or null if it tells nothing of the weather. */
  static @Nullable Frame of(Syntax syntax, NounGroup group, String unit, Context context) {
    Relation relation = syntax.relation(group);
    String what = null;
    if (SPEEDS.contains(unit)) {
      what = wind(syntax, group, relation) ? "wind" : null;
    } else if (DEPTHS.contains(unit)) {
      what = rain(syntax, group, relation, unit, context) ? "rainfall" : null;
    }
    if (what == null && LENGTHS.contains(unit)) {
      what = water(syntax, group, relation, context);
    }
    return what == null
        ? null
        : Frame.of(Measure.MAGNITUDE, relation.clause()).counting(new Counted(what, "event"));
  }

  private static boolean wind(Syntax syntax, NounGroup group, Relation relation) {
    Clause clause = relation.clause();
    NounGroup of = governor(relation);
    boolean named =
        WIND.contains(group.noun())
            || of != null && WIND.contains(of.noun())
            || ahead(syntax, group, WIND) != null;
    if (named || clause == null) {
      return named;
    }
    return BLOWING.contains(clause.verb().lemma())
        || clause.subjects().stream().anyMatch(noun -> WIND.contains(noun.noun()));
  }

  private static boolean rain(
      Syntax syntax, NounGroup group, Relation relation, String unit, Context context) {
    NounGroup of = governor(relation);
    boolean named =
        FALL.contains(group.noun())
            || of != null && FALL.contains(of.noun())
            || ahead(syntax, group, FALL) != null
            || apposed(syntax, group, FALL) != null;
    Clause clause = relation.clause();
    if (named || clause == null) {
      return named;
    }
    boolean subject = clause.subjects().stream().anyMatch(noun -> FALL.contains(noun.noun()));
    boolean told = FALLING.contains(clause.verb().lemma());
    boolean gauge = clause.subjects().stream().anyMatch(noun -> GAUGES.contains(noun.noun()));
    boolean known =
        gauge || context.counted(Measure.MAGNITUDE, "rainfall") || before(syntax, group, FALL);
    return subject && told || unit.equals("mm") && told && (known || before(context.before()));
  }

  /** What the water is whose height it tells, or null. */
  private static @Nullable String water(
      Syntax syntax, NounGroup group, Relation relation, Context context) {
    NounGroup noun = WATER.contains(group.noun()) ? group : null;
    noun = noun == null ? ofWater(relation) : noun;
    boolean upright = upright(syntax, group);
    NounGroup beside = syntax.chunk(syntax.index(group) - 1) instanceof NounGroup n ? n : null;
    if (noun == null && upright && beside != null && WATER.contains(beside.noun())) {
      noun = beside;
    }
    Clause clause = relation.clause();
    for (NounGroup subject : clause == null ? List.<NounGroup>of() : clause.subjects()) {
      boolean told = upright || clause != null && STANDING.contains(clause.verb().lemma());
      noun = noun == null && told && WATER.contains(subject.noun()) ? subject : noun;
    }
    if (noun == null || noun.noun().equals("gauge") && !waves(syntax, context)) {
      return null;
    }
    return noun.noun().equals("gauge") || noun.noun().equals("waves")
        ? "wave"
        : WAVES.contains(noun.noun()) ? noun.noun() : "river rise";
  }

  private static boolean waves(Syntax syntax, Context context) {
    Syntax last = context.before();
    return context.counted(Measure.MAGNITUDE, "tsunami")
        || context.counted(Measure.MAGNITUDE, "wave")
        || tells(syntax, syntax.sentence().size(), WAVES)
        || last != null && tells(last, last.sentence().size(), WAVES);
  }

  private static @Nullable NounGroup ofWater(Relation relation) {
    NounGroup of = governor(relation);
    return of != null && WATER.contains(of.noun()) ? of : null;
  }

  /** "1.2 metres high", "3 metres (10 feet) deep". */
  private static boolean upright(Syntax syntax, NounGroup group) {
    int index = syntax.index(group) + 1;
    if (syntax.chunk(index) instanceof Link open && open.kind() == Link.Kind.OPEN) {
      index += 3;
    }
    Chunk next = syntax.chunk(index);
    return next != null && UPRIGHT.contains(syntax.sentence().norm(next.from()));
  }

  /** "winds of 125 mph", "winds near 125 mph": what the phrase of the number belongs to. */
  private static @Nullable NounGroup governor(Relation relation) {
    Clause.Phrase phrase = relation.phrase();
    return phrase != null && phrase.after() instanceof NounGroup noun ? noun : null;
  }

  /** "185 mph (295 kph) winds", "491 mm of rain": a noun right behind; or null. */
  private static @Nullable NounGroup ahead(Syntax syntax, NounGroup group, Set<String> nouns) {
    int index = syntax.index(group) + 1;
    for (int i = index; i <= index + BEHIND; i++) {
      if (syntax.chunk(i) instanceof NounGroup noun && nouns.contains(noun.noun())) {
        return noun;
      }
      boolean goesOn =
          syntax.chunk(i) instanceof NounGroup
              || syntax.chunk(i) instanceof Link link
                  && switch (link.kind()) {
                    case OPEN, CLOSE -> true;
                    case PREP -> link.norm().equals("of");
                    default -> false;
                  };
      if (!goesOn) {
        return null;
      }
    }
    return null;
  }

  /** "a year's rain – 491 mm –": the noun before the mark; or null. */
  private static @Nullable NounGroup apposed(Syntax syntax, NounGroup group, Set<String> nouns) {
    int index = syntax.index(group);
    return Rows.mark(syntax.chunk(index - 1))
            && syntax.chunk(index - 2) instanceof NounGroup noun
            && nouns.contains(noun.noun())
        ? noun
        : null;
  }

  private static boolean before(Syntax syntax, NounGroup group, Set<String> words) {
    return tells(syntax, group.from(), words);
  }

  private static boolean before(@Nullable Syntax last) {
    return last != null && tells(last, last.sentence().size(), FALL);
  }

  /** Whether one of the words stands shortly before the token. */
  private static boolean tells(Syntax syntax, int to, Set<String> words) {
    for (int i = Math.max(0, to - 2 * NEAR); i < to; i++) {
      if (words.contains(syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }
}
