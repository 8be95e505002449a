package org.crossbearing.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.crossbearing.export.words.Bounds;
import org.crossbearing.export.words.CellWidth;
import org.crossbearing.export.words.Days;
import org.crossbearing.export.words.Numbers;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Reason;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Amount;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Published;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Span;
import org.crossbearing.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, dates and phrases in plain words. */
class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "23 | | 23",
        "1200 | | 1,200",
        "999 | | 999",
        "1234567 | | 1,234,567",
        "6.40 | | 6.4",
        "1234.5 | | 1,234.5",
        "100 | | 100",
        "0 | | 0",
        "10000000000 | EUR | €10bn",
        "2300000000 | EUR | €2.3bn",
        "384000000 | USD | $384m",
        "384123456 | USD | $384,123,456",
        "1500 | GBP | £1,500",
        "1250000000000 | CHF | CHF 1.25tn",
        "50 | min | 50 minutes",
        "1 | h | 1 hour",
        "40 | % | 40%",
        "30 | ft | 30 ft"
      })
  void writesAmounts(BigDecimal value, String unit, String expected) {
    assertThat(Numbers.amount(value, unit)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "injured | people | People injured",
        "killed | child | Children killed",
        "not_intercepted | missile | Missiles not intercepted",
        "pledged | money | Money pledged",
        "lasted | conference | Conference lasted",
        "cost | money | Cost",
        "cost | bridge | Bridge cost",
        "magnitude | quake | Quake magnitude",
        "other | prisoner of war | Prisoner of wars",
        "destroyed | city | Cities destroyed"
      })
  void saysWhatIsCounted(String measure, String of, String expected) {
    Measure what = org.crossbearing.model.Term.parse(Measure.class, measure).orElseThrow();
    assertThat(Wording.counted(what, of)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13 from A (X), 23 (Y, Z; Q); neither is later or hedged | Neither is later or hedged.",
        "2 lies within at least 2 | 2 lies within at least 2.",
        "2 unattributed (X; Y, Z) | 2 unattributed (X; Y, Z).",
        "a; b; c. | C.",
        "a ) ; b | B.",
        "a; | A;.",
        "'' | ''"
      })
  void givesTheReasonWithoutTheValuesThatStandBesideIt(String why, String expected) {
    Finding finding =
        new Finding.OfRoles("f1", "A", "n1", Status.DISPUTED, List.of(), List.of(), why);
    assertThat(Reason.of(finding)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT,12,12,12,12",
    "ABOUT,400,400,400,about 400",
    "AT_LEAST,12,,12,at least 12",
    "MORE_THAN,12,,12,more than 12",
    "AT_MOST,,30,30,up to 30",
    "LESS_THAN,,40,40,less than 40",
    "BETWEEN,10,20,,10 to 20",
    "VAGUE,24,99,,24 to 99",
    "VAGUE,2000,,,'at least 2,000'"
  })
  void writesHedges(
      Qualifier qualifier, BigDecimal low, BigDecimal high, BigDecimal nominal, String expected) {
    assertThat(Bounds.of(new Amount(low, high, nominal, qualifier, null))).isEqualTo(expected);
  }

  @Test
  void writesDates() {
    LocalDate day = LocalDate.of(2025, 7, 9);
    assertThat(Days.of(DateRange.of(day))).isEqualTo("9 Jul 2025");
    assertThat(Days.of(new DateRange(day, day.plusDays(1)))).isEqualTo("9 Jul 2025 to 10 Jul 2025");
    assertThat(Days.of(DateRange.of(YearMonth.of(2025, 7)))).isEqualTo("July 2025");
    assertThat(Days.of(DateRange.ofYear(2024))).isEqualTo("2024");
    assertThat(Days.of(Published.parse("2025-07-10T14:00Z")).replace('\u00A0', ' '))
        .isEqualTo("10 Jul 2025 14:00 UTC");
  }

  @ParameterizedTest
  @CsvSource({
    "plain,plain",
    "'  a \n\t b ','a b'",
    "a\u0000b,a\uFFFDb",
    "a\u00ADb,ab",
    "e\u0301,e\u0301",
    "👩\u200D👧,👩\u200D👧",
    "\uD83D,\uFFFD"
  })
  void makesTextPrintable(String raw, String expected) {
    assertThat(Printable.line(raw)).isEqualTo(expected);
  }

  @Test
  void stackedMarksAreCut() {
    assertThat(Printable.line("e" + "\u0301".repeat(1000) + "a")).hasSize(10);
  }

  @ParameterizedTest
  @CsvSource({"abc,3", "漢字,4", "e\u0301,1", "😀,2", "שלום,4", "한글,4", "ｱ,1", "Ａ,2", "…,1", "✅,2"})
  void measuresWidth(String text, int width) {
    assertThat(CellWidth.of(text)).isEqualTo(width);
  }

  @Test
  void wrapsAtSpacesElseAnywhereButNeverInsideACharacter() {
    assertThat(Wrap.lines("one two three", 7)).containsExactly("one two", "three");
    assertThat(Wrap.lines("漢字漢字漢", 5)).containsExactly("漢字", "漢字", "漢");
    assertThat(Wrap.lines("ab😀😀", 3)).containsExactly("ab", "😀", "😀");
    assertThat(Wrap.lines("", 3)).containsExactly("");
  }

  @Test
  void keepsTheNumberInSightInALongClause() {
    String text = "x ".repeat(100) + "23 dead" + " y".repeat(100);
    int at = text.indexOf("23");
    List<Cell> quote = Quote.of(text, new Span(0, text.length()), new Span(at, at + 2), Page.WIDTH);
    assertThat(quote.stream().mapToInt(Cell::width).sum()).isBetween(76, Page.WIDTH);
    assertThat(quote.get(0).text()).startsWith("“…").endsWith("x ");
    assertThat(quote.get(1).text()).isEqualTo("23");
    assertThat(quote.get(2).text()).startsWith(" dead y").endsWith("…”");
  }
}
