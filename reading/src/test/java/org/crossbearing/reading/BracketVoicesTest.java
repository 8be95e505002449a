package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose word a number is where a bracket tells the source, or what its short form means. */
class BracketVoicesTest {
  private static final EnglishReader READER = new EnglishReader();

  private static String voices(String text) {
    Report report =
        new Report(
            "r1",
            "a.txt",
            "Lom Bay Press",
            null,
            null,
            List.of(),
            null,
            "en",
            text.replace(" / ", "\n\n"),
            false);
    return READER.read(report).claims().stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .map(BracketVoicesTest::voice)
        .collect(Collectors.joining("; "));
  }

  private static String voice(Figure figure) {
    return figure.value().nominal()
        + "="
        + figure.attribution().stream().map(Attribution::name).collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "• 41 deaths in the valleys: 24 in Lom (LFO) and 17 in Bor (police).|41=; 24=LFO; 17=police",
        "Ferry fire / Dead: 12 (LFO, which has counted one who died later); nine (KoB); 14 (nurse, quoted by Radio Kest)|12=LFO; 1=LFO; 9=KoB; 14=nurse, Radio Kest",
        "Losses / - Norland (Flood Office, 20 May): 34 dead; 162 injured.|34=Flood Office; 162=Flood Office",
        "The bank set aside 40 beds (about half) and 17 tents (all of them new).|40=; 17=",
      })
  void aBracketTells(String text, String voices) {
    assertThat(voices(text)).isEqualTo(voices);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Lom Flood Office (LoFO) counted 12 dead. / LoFO lists 9 missing.|12=Lom Flood Office; 9=Lom Flood Office",
        "A second count comes from Kest Watch, a monitoring group that has no boats. It puts the dead at 12.|12=Kest Watch",
        "Five people drowned, Mayor Ada Lind told LBP.|5=Ada Lind",
        "Two people died in Lom, according to the list that the Flood Council closed in May.|2=Flood Council",
        "Photographs show a burning pier. The 12 people moved to Lom, it says, are safe.|12=",
      })
  void aNameStandsFor(String text, String voices) {
    assertThat(voices(text)).isEqualTo(voices);
  }
}
