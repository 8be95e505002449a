package org.crossbearing.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Report;
import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Comparisons;
import org.crossbearing.reading.internal.quantity.Numbers;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.time.FigureTimes;
import org.crossbearing.reading.internal.time.Lengths;
import org.crossbearing.reading.internal.time.ToldTime;
import org.crossbearing.reading.internal.time.When;

/** Finds what {@link Mentions} hold in reports in English. Pure and thread-safe. */
public final class MentionReader {
  private static final String LANGUAGE = "en";

  private final EnglishReader reader;
  private final Words words = new Words(LANGUAGE);
  private final Numbers numbers = new Numbers(LANGUAGE, words);
  private final Comparisons comparisons = new Comparisons(LANGUAGE, words);
  private final FigureTimes times = new FigureTimes(LANGUAGE);
  private final Lengths lengths = new Lengths(LANGUAGE);

  /** Looks at reports as {@code reader} does. */
  public MentionReader(EnglishReader reader) {
    this.reader = reader;
  }

  /** What the report names; never fails, whatever the text holds. */
  public Mentions read(Report report) {
    Document document = reader.analyse(report);
    List<Mentions.Numeral> bare = new ArrayList<>();
    List<Mentions.Comparison> compared = new ArrayList<>();
    List<Mentions.Quantity> quantities = new ArrayList<>();
    for (Syntax syntax : document.sentences()) {
      Sentence sentence = syntax.sentence();
      List<Numbers.Found> told = numbers.read(sentence.tokens());
      told.forEach(number -> bare.add(number(sentence, number)));
      for (Comparisons.Found one : comparisons.read(sentence.tokens(), told)) {
        compared.add(comparison(sentence, one));
      }
      for (Quantity quantity : syntax.quantities()) {
        if (quantity.kind() != Quantity.Kind.NONE) {
          quantities.add(quantity(sentence, quantity));
        }
      }
      for (Lengths.Length length : lengths.read(syntax)) {
        quantities.add(length(sentence, length));
      }
    }
    List<Mentions.Time> all = times.all(document).stream().map(MentionReader::time).toList();
    return new Mentions(bare, compared, quantities, all);
  }

  private static Mentions.Comparison comparison(Sentence sentence, Comparisons.Found found) {
    return new Mentions.Comparison(
        sentence.span(found.from(), found.to()),
        found.low(),
        found.lowIn(),
        found.high(),
        found.highIn());
  }

  private static Mentions.Time time(ToldTime time) {
    Mentions.Part part = time.part() == null ? null : Mentions.Part.valueOf(time.part().name());
    return new Mentions.Time(
        time.span(),
        time.days(),
        time.edge() == null ? null : Mentions.Edge.valueOf(time.edge().name()),
        time.clock(),
        part,
        time.when() instanceof When.Vague vague
            ? Mentions.Sense.valueOf(vague.sense().name())
            : Mentions.Sense.NONE,
        time.when() instanceof When.Recurring recurring ? each(recurring.each()) : null,
        time.exact(),
        time.ends().stream().map(MentionReader::time).toList());
  }

  private static String each(When.Unit unit) {
    return switch (unit) {
      case MINUTE -> "min";
      case HOUR -> "h";
      case DAY -> "d";
      case WEEKEND, WEEK -> "wk";
      case MONTH -> "mo";
      case YEAR, DECADE, CENTURY -> "y";
    };
  }

  private static Mentions.Numeral number(Sentence sentence, Numbers.Found number) {
    return new Mentions.Numeral(
        sentence.span(number.from(), number.to()),
        sentence.span(number.from(), number.end()),
        number.low(),
        number.high(),
        number.age());
  }

  private static Mentions.Quantity quantity(Sentence sentence, Quantity quantity) {
    Span plain = sentence.span(quantity.number(), Math.max(quantity.to(), quantity.number() + 1));
    return new Mentions.Quantity(
        sentence.span(quantity.from(), quantity.to()),
        plain,
        kind(quantity.kind()),
        quantity.amount());
  }

  private static Mentions.Quantity length(Sentence sentence, Lengths.Length length) {
    Span span = sentence.span(length.from(), length.to());
    BigDecimal number = length.nominal();
    Amount amount =
        number == null
            ? new Amount(BigDecimal.ONE, null, null, Qualifier.VAGUE, length.unit())
            : new Amount(number, number, number, Qualifier.EXACT, length.unit());
    return new Mentions.Quantity(span, span, Mentions.Kind.DURATION, amount);
  }

  private static Mentions.Kind kind(Quantity.Kind kind) {
    return switch (kind) {
      case COUNT -> Mentions.Kind.COUNT;
      case MONEY -> Mentions.Kind.MONEY;
      case DURATION -> Mentions.Kind.DURATION;
      case SHARE -> Mentions.Kind.SHARE;
      case MEASURE -> Mentions.Kind.MEASURE;
      case MAGNITUDE -> Mentions.Kind.MAGNITUDE;
      case NONE -> throw new IllegalArgumentException("counts nothing");
    };
  }
}
