package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plain counts beside words that elsewhere tell ages, years, sums, bounds or whose word it is. */
class PlainCountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Five die in bus crash // Nobody knows more.|killed people 5",
        "At least five die as bus falls // Nobody knows more.|killed people 5",
        "More than 40 staff from the council came.|other staff 40",
        "Two sailors killed as tanker attacked off Vella // Nobody knows more.|killed sailor 2",
        "In all 17 people were killed in the blast.|killed people 17",
        "In total nine houses burned down.|destroyed house 9",
        "In all 12 districts, 40 people fell ill.|other district 12, affected people 40",
        "A single blast ended 18 lives.|killed people 18",
        "Six sailors may be in the hands of the rebels.|detained sailor 6",
        "Some 900 inmates fled. Fewer than 200 have been recaptured.|other prisoner 900, detained"
            + " people 200",
        "Some 234 people were staying at the hotel when it caught fire.|other people 234",
        "About 50 people were staying with relatives.|displaced people 50",
      })
  void areReadInTheirClause(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 5 May two thousand people marched through Ostrov.|ATTENDING two thousand",
        "In March, two thousand soldiers were killed in Ostrov.|KILLED two thousand",
        "Two men were hurt: the drivers, 25 and 30, of Ostrov.|INJURED Two",
        "The blast killed 5 and 17-year-old Ada Lind lost an arm.|KILLED 5",
        "The bomb killed many of all ages and wounded 40.|INJURED 40",
        "The raid killed 12 and under 20 people were hurt.|KILLED 12, INJURED under 20",
        "It killed more than 10 and fewer than 40 survived.|KILLED more than 10, RESCUED fewer than 40",
        "The siege lasted three days, 12 hours longer than planned.|LASTED three days, LASTED 12 hours",
        "Forty-one workers were trapped in Uttarakhand when a tunnel caved in.|MISSING Forty-one"
      })
  void areRead(String text, String figures) {
    assertThat(Texts.figures(text).stream().map(f -> f.measure() + " " + f.cue().of(text)).toList())
        .containsAll(List.of(figures.split(", ", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COVID has killed 900 people. The agency said 55 were hurt.|COVID",
        "Gunmen killed Ada Karv, a clerk. The former mayor said 19 people were hurt.|Ada Karv",
        "Rescuers found the wreck by GPS. The agency said 19 people were hurt.|GPS"
      })
  void areNotTheWordOf(String text, String nobody) {
    Figure last = Texts.figures(text).getLast();
    assertThat(last.attribution()).noneMatch(link -> link.name().equals(nobody));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dead man's son was wounded in the leg.",
        "The fund won 30 million of its claim."
      })
  void areNoDeathsAndNoMoney(String text) {
    assertThat(Texts.figures(text))
        .noneMatch(figure -> figure.measure() == Measure.KILLED)
        .noneMatch(figure -> "KRW".equals(figure.value().unit()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- Ada Lind, 34, mother of two daughters",
        "- Ivo Marsh, 41, a teacher of 20 pupils"
      })
  void ofAVictimsKinAreNotDead(String item) {
    String text = "The following people were killed in Ostrov on Monday:\n" + item + "\n";
    assertThat(Texts.figures(text))
        .noneMatch(figure -> figure.measure() == Measure.KILLED && !figure.of().equals("people"));
  }
}
