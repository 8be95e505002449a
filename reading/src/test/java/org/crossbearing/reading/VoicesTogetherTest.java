package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose word a number is when several speak together, or one across what is said of them. */
class VoicesTogetherTest {
  private static String voices(String text) {
    return Texts.figures(text.replace(" // ", "\n\n").replace(" / ", "\n")).stream()
        .map(VoicesTogetherTest::voice)
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
        "According to the Mines Ministry, the Red Cross and the Ferry Service, 4 people were killed.|4=Mines Ministry, Red Cross, Ferry Service",
        "The Mines Ministry, the Red Cross and the Ferry Service said 4 people were killed.|4=Mines Ministry, Red Cross, Ferry Service",
        "Four people were killed, said the Mines Ministry, the Red Cross, and the Ferry Service.|4=Mines Ministry, Red Cross, Ferry Service",
        "Four people were killed, according to a joint note by the Mines Ministry, the Society for Peace and the Ferry Service.|4=Mines Ministry, Society for Peace, Ferry Service",
        "Four people were killed, a group of nurses and drivers said.|4=group of nurses",
        "The state railway, Nordrail, said 4 people were killed.|4=Nordrail",
      })
  void severalSpeak(String text, String voices) {
    assertThat(voices(text)).isEqualTo(voices);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Lind, who chairs the Latvian Commission on Mines, a small body, likewise spoke of 4 deaths.|4=Ada Lind",
        "Roads chief Bo Falk spoke on Monday. In his words, 4 people were killed.|4=Bo Falk",
        "Roads chief Bo Falk spoke on Monday. In the chief's words, 4 people were killed.|4=Bo Falk",
        "Mines Cabinet Secretary Bo Falk came. // According to the minister: / - 4 people were killed / - 6 were hurt|4=Bo Falk; 6=Bo Falk",
      })
  void oneSpeaks(String text, String voices) {
    assertThat(voices(text)).isEqualTo(voices);
  }
}
