package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Statement;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In its noon report, the Flood Council said 4 people had died. // Some 60 houses were damaged.|4=Flood Council; 60=Flood Council",
        "The Flood Council said 4 people had died. // Some 60 houses were damaged.|4=Flood Council; 60=",
        "In its noon report, the Flood Council said 4 people had died. // Last year, 60 people drowned.|4=Flood Council; 60=",
        "In its noon report, the Flood Council said 4 people had died. // Mayor Ada Lind spoke of 9. // Some 60 houses were damaged.|4=Flood Council; 9=Ada Lind; 60=",
        "In a report on schools, the Flood Council said 4 pupils had died. // Some 60 houses were damaged.|4=Flood Council; 60=",
        "Oslo made six raids, the ministry said in its weekly summary. Bern lost 40 soldiers.|6=ministry; 40=ministry",
      })
  void aReportGoesOn(String text, String voices) {
    assertThat(voices(text)).isEqualTo(voices);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Coast Guard stated that it had tracked: // 60 attack drones over the gulf (40 of them were plain decoys); / 9 ballistic missiles. // According to preliminary data, crews shot down 30 drones.|60=Coast Guard; 40=Coast Guard; 9=Coast Guard; 30=Coast Guard",
        "According to preliminary data, crews shot down 30 drones.|30=preliminary data",
        "Raid at sea // All is quiet. // Quote from the Coast Guard: \"We saw 14 shells fall on the two piers.\"|14=Coast Guard",
        "As reported by Leta, citing the Coast Guard, 12 people died.|12=Coast Guard, Leta",
        "The council says 30 were hurt; the ministry, 25.|30=council; 25=ministry",
        "Most of the 40 dead were cooks and drivers, rescue workers said.|40=rescue workers",
        "The toll rose to 40, the majority of them cooks and drivers, rescue workers said.|40=rescue workers",
        "Eight people were identified by DNA.|8=",
        "The Norwegian Rail Institute (NORI) first put the dead at 12.|12=Norwegian Rail Institute",
        "NORTEL reported 12 dead. Two more were hurt, the company said.|12=NORTEL; 2=NORTEL",
        "The council says 30 were hurt; the police, 25 of whom fell, left.|30=council; 25=council",
        "In the mayor's word, 30 were hurt. By word of mouth 40 came.|30=mayor; 40=",
        "Police stop 300 drivers a day. Officers cited 40 for speeding.|300=; 40=",
        "The Prime “Minister” Lind said 40 people were hurt.|40=Lind",
        "Pedro Ruiz Alba IV, deputy director of the Office of Mines, warned that 40 people were dead.|40=Pedro Ruiz Alba IV",
        "Leader of the Opposition Rupa Ghane, who came later, says 12 people died.|12=Rupa Ghane",
        "Mayor of Turin Sadiro Kham said 12 people died.|12=Sadiro Kham",
        "Mayor of Salt Lake City said 12 people died.|12=Mayor",
        "Police counted 14 dead. The town hall made it 24.|14=Police; 24=town hall",
        "The clinic says 290 people died; police cite 294.|290=clinic; 294=police",
        "The union counted 14 dead, a figure of 32 for all towns.|14=union; 32=union",
        "Some 40 bodies were found by noon, a day after a storm known as a derecho struck the coast, the Joint Rescue Center (Joric) reported.|40=Joint Rescue Center",
        "Chad's prime minister has promised 10 million euros. // Defence minister Ada Lind was there. // Bo Falk, two days after the flood, said 12 people died.|10000000=Bo Falk; 12=Bo Falk",
        "The Widows and Missing Miners Forum says 12 people died.|12=Widows and Missing Miners Forum",
      })
  void moreWaysToNameASource(String text, String voices) {
    assertThat(voices(text)).isEqualTo(voices);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Ada Lind hails \"the historic dawn of a new north\".|Ada Lind",
        "President Ada Lind came. \"That was quick and very well done\", the president quips.|Ada Lind",
        "Roads chief Bo Falk met reporters. \"If one road can be opened, others can\", Lind wrote afterwards. // In his evening address he said that all was well.|Lind",
      })
  void whoIsQuotedInThePresent(String text, String speaker) {
    assertThat(speakers(text)).endsWith(speaker);
  }

  private static List<String> speakers(String text) {
    return Texts.claims(text.replace(" // ", "\n\n")).stream()
        .filter(Statement.class::isInstance)
        .map(claim -> ((Statement) claim).speaker())
        .map(speaker -> speaker == null ? "" : speaker.name())
        .toList();
  }
}
