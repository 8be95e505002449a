package org.crossbearing.reading.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of what a report looks back on, or tells under a heading with a day of its own. */
class LookingBackTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A year on, Vella waits // The slope came down on 20 May last year. Police had found 37 bodies by August.|37|2023-05-20",
        "The tents of Vella: two years after the flood // On 2 June 2022 the dam gave way. The toll stands at 26.|26|2022-06-02",
        "Toll rises to 17 as fighting enters its third day // The number of people killed has risen to 17, nurses said on Thursday.|17|2024-05-14",
        "Ferry fire, 9 May 2024: what each side says // Soldiers killed: 15 (army, which added one who died on 12 May); 37 (rebels)|37|2024-05-09",
        "Quiet week // Norland lost two towers.//Case 18, Port Lind, 10 May// At least seven civilians were killed in air strikes. The list holds nine dead.|nine|2024-05-10",
        "A landslide killed at least eight people in Vella before dawn on Wednesday. // It rained. It snowed. It froze. It thawed. It blew. It hailed. It cleared. It shone. // Elsewhere 11 people have died in floods since Sunday. // Twelve houses were swept away in Vella.|at least eight|2024-05-15",
        "The worst incident remains the shelling of the market in Vella on 3 May, in which eight people were killed.|eight|2024-05-03",
        "A ferry sank off Vella on Sunday, killing 30. // The minister said on Wednesday that Monday's attack on the pier had drawn a crowd. Eighty-six people were wounded.|Eighty-six|2024-05-13",
        "A vigil was held in Vella on Monday. // It rained. It snowed. It froze. It thawed. // Eight people were killed on 3 May on the pier. Twelve were hurt.|Twelve|2024-05-03",
        "On 14 May 2024 the storm crossed the coast; 9 people died in Vella, according to the list that the council closed in January.|9|2024-05-14",
      })
  void aFigureIsOf(String text, String cue, String day) {
    assertThat(FigureDays.of(text.replaceAll(" ?// ?", "\n\n"), cue))
        .as(text)
        .isEqualTo(FigureDays.day(day));
  }
}
