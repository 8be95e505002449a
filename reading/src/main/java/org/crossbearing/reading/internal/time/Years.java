package org.crossbearing.reading.internal.time;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries: "in 2013", "the 1990s", "1914–1918", "the 19th century". */
final class Years {
  private static final Set<String> LEADS = WordSets.of("Years.LEADS");
  private static final Set<String> EDGES = Set.of("mid", "early", "late");

  private final TimeWords words;
  private final YearWords inWords;
  private final Decades decades;

  Years(TimeWords words) {
    this.words = words;
    this.inWords = new YearWords(words);
    this.decades = new Decades(words);
  }

  /** The years that begin at token {@code at}, or null. */
  @Nullable Found at(Syntax syntax, int at) {
    Sentence sentence = syntax.sentence();
    Found edged = hyphened(sentence, at);
    if (edged != null) {
      return edged;
    }
    Found decade = decades.at(sentence, at);
    if (decade != null || decades.marked(sentence, at)) {
      return decade;
    }
    Year year = Year.at(sentence, at);
    if (year == null) {
      Found told = told(syntax, at);
      return told != null ? told : century(sentence, at);
    }
    int last = span(sentence, year.to(), year.number());
    boolean both = last > year.number() && sentence.norm(at + 2).length() == 4;
    if (year.to() == at + 1 && year.number() > 0 && !both && !lone(syntax, at)) {
      return null;
    }
    Year second = last > 0 ? null : Year.at(sentence, year.to() + 1);
    boolean old = second != null && year.number() < second.number() && second.number() <= 0;
    if (old && second != null && sentence.dash(year.to())) {
      return new Found(second.to(), new When.Years(year.number(), second.number()))
          .split(year.to(), year.to() + 1);
    }
    return last > 0 && last > year.number()
        ? new Found(at + 3, new When.Years(year.number(), last)).split(at + 1, at + 2)
        : new Found(year.to(), new When.Years(year.number(), year.number()));
  }

  /** The last year of "1914–1918" or "2013-14", or 0. */
  private static int span(Sentence sentence, int joint, int year) {
    boolean slash = sentence.norm(joint).equals("/") && sentence.norm(joint + 1).length() == 2;
    if (!sentence.dash(joint) && !slash
        || joint + 1 >= sentence.size()
        || sentence.token(joint).spaced()) {
      return 0;
    }
    String last = sentence.norm(joint + 1);
    int number = CalendarDates.number(last);
    if (slash && number != year % 100 + 1) {
      return 0;
    }
    return last.length() == 2 ? year / 100 * 100 + number : last.length() == 4 ? number : 0;
  }

  /** "in nineteen eighty-four". */
  private @Nullable Found told(Syntax syntax, int at) {
    boolean led = led(syntax.sentence(), at) || syntax.sentence().norm(at - 1).equals("of");
    Year year = led ? inWords.told(syntax.sentence(), at) : null;
    return year == null || countedNext(syntax, year.to())
        ? null
        : new Found(year.to(), new When.Years(year.number(), year.number()));
  }

  private boolean lone(Syntax syntax, int at) {
    Sentence sentence = syntax.sentence();
    for (Quantity quantity : syntax.quantities()) {
      if (quantity.number() <= at && at < quantity.to()) {
        boolean named = quantity.kind() == Quantity.Kind.NONE;
        boolean led = led(sentence, at) && !countedNext(syntax, at + 1);
        return quantity.from() == at && (named && !model(sentence, at) || led);
      }
    }
    return false;
  }

  /** "since 1756", "the War of 1812", "(1880)". */
  private static boolean led(Sentence sentence, int at) {
    String before = sentence.norm(at - 1);
    boolean of = before.equals("of") && at > 1 && sentence.token(at - 2).capital();
    boolean bracket = before.equals("(") && sentence.norm(at + 1).equals(")");
    return of || bracket || LEADS.contains(before);
  }

  private boolean model(Sentence sentence, int at) {
    String norm = sentence.norm(at);
    boolean modern = norm.startsWith("19") || norm.startsWith("20");
    boolean name =
        at > 1
            && sentence.token(at - 1).capital()
            && words.month(sentence.norm(at - 1)) == 0
            && sentence.token(at - 1).allCapitals();
    return !modern || name;
  }

  private static boolean countedNext(Syntax syntax, int at) {
    if (at >= syntax.tags().size()) {
      return false;
    }
    Token next = syntax.sentence().token(at);
    return next.word() && !next.capital() && syntax.tags().get(at).nominal();
  }

  /** "19th century", "nineteenth century". */
  private @Nullable Found century(Sentence sentence, int at) {
    boolean ordinal =
        sentence.token(at).number()
            && Character.isLetter(sentence.norm(at).charAt(last(sentence, at)));
    int number = ordinal ? CalendarDates.dayNumber(sentence, at) : words.ordinal(sentence.norm(at));
    boolean era = Year.era(sentence, at + 2);
    if (number < (era ? 1 : 5)
        || number > 22
        || words.unitOf(sentence.norm(at + 1)) != When.Unit.CENTURY) {
      return null;
    }
    int last = number * 100;
    return era
        ? new Found(at + 3, new When.Years(1 - last, 100 - last))
        : new Found(at + 2, new When.Years(last - 99, last));
  }

  private static int last(Sentence sentence, int at) {
    return sentence.norm(at).length() - 1;
  }

  /** "mid-2013", "late-May". */
  private @Nullable Found hyphened(Sentence sentence, int at) {
    String norm = sentence.norm(at);
    int hyphen = norm.indexOf('-');
    if (hyphen < 0 || !EDGES.contains(norm.substring(0, hyphen))) {
      return null;
    }
    String rest = norm.substring(hyphen + 1);
    int month = words.month(rest);
    if (month > 0) {
      Year year = Year.at(sentence, at + 1);
      return year != null
          ? new Found(year.to(), new When.Month(year.number(), month, 0))
          : new Found(at + 1, new When.Month(null, month, 0));
    }
    boolean decade = rest.length() == 5 && rest.endsWith("s");
    int year = CalendarDates.number(decade ? rest.substring(0, 4) : rest);
    if (!CalendarDates.year(year)) {
      return null;
    }
    return new Found(at + 1, new When.Years(year, decade ? year + 9 : year));
  }
}
