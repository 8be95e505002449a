package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose word a number is, however that is put. */
class WaysOfTellingTest {
  private static String voices(List<Figure> figures) {
    return figures.stream()
        .map(
            figure ->
                figure.value().nominal()
                    + "="
                    + figure.attribution().stream()
                        .map(Attribution::name)
                        .collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Warden Ada Lind pointed out that 90 people were killed and 40 houses destroyed.|90=Ada Lind; 40=Ada Lind",
        "Some 40 houses were destroyed, Ada Lind pointed out in a speech to the guild.|40=Ada Lind",
        "As the Flood Council specified, the storm damaged 14 houses.|14=Flood Council",
        "As informed by the Flood Council, 27 people lost their lives.|27=Flood Council",
        "In what Roads Minister Bo Falk called \"a first look\", 70 people were killed.|70=Bo Falk",
        "The Flood Council has broken down the toll: 30 dead in Vella and nine dead in Roha.|30=Flood Council; 9=Flood Council",
        "Guild president Bo Falk asked in a letter why 30 people had died.|30=Bo Falk",
        "Some 60 homes lost power, in the Flood Council's view.|60=Flood Council",
        "Nine people died, among them four children, a survey by the Vella Forum found.|9=Vella Forum; 4=Vella Forum",
        "The bus set off with 12 people; why it fell nobody asked.|12=",
        "Forty people died, according to a count that Ada Lind, the head of the guild, gave on Monday.|40=Ada Lind",
        "Forty people died, according to the noon bulletin of the Flood Council.|40=Flood Council",
        "Some 40 rafts came, according to the latest figures.|40=",
        "Some 40 rafts came, according to Flood Council figures.|40=Flood Council",
        "Donations to the guild add up to $9 million, according to Bo Falk.|9000000=Bo Falk",
        "Ada Lind recalled the raid on Roha, which she said killed 12 people and hurt nine.|12=Ada Lind; 9=Ada Lind",
        "Roha will send Vella 40 trucks, Ada Lind announced on Monday at what may be the last meeting.|40=Ada Lind",
        "Ada Lind said that 40 people had drowned, citing survivors.|40=Ada Lind, survivors",
        "Forty people died, according to Lind & Falk, a firm.|40=Lind & Falk",
        "Forty people were hurt, the SES said, and five died.|40=SES; 5=SES",
        "Guards shot down 40 drones, the Flood Council said, while another nine were lost.|40=Flood Council; 9=Flood Council",
        "At least 12 people were killed, the Flood Council said, while 30 were injured.|12=Flood Council; 30=Flood Council",
        "The fire burned 40 houses, the Flood Council said, while 14 people watched a match in Roha.|40=Flood Council; 14=",
        "Falk fired 40 rockets, supported by an unspecified number of allies.|40=",
        "Ada Lind has insisted in a number of interviews that 12 people died.|12=Ada Lind",
        "By a number of hunters 12 people were killed.|12=",
        "On the day of the attack Lind had spoken of ten dead.|10=Lind",
        "Earlier in the night officials had spoken of 31 deaths.|31=officials",
        "By late evening officials in Roha had counted 31 deaths.|31=officials",
        "The flood council of Vella do Norte said 12 people died.|12=flood council of Vella do Norte",
        "Ada Lind had at first reported one death and nine injured.|1=Ada Lind; 9=Ada Lind",
        "Ada Lind mentioned estimates of up to 150,000 dead.|150000=Ada Lind",
        "The toll is 30, more than the 24 mentioned by the Flood Council.|30=; 24=Flood Council",
        "It is worth mentioning that 40 people died.|40=",
        "The Flood Council's number of dead is still 30.|30=Flood Council",
        "The governor's number of dead is still 30.|30=governor",
        "Bo Falk, who heads the city's guild, claims that 18 people died.|18=Bo Falk",
        "The Flood Council regards one person as dead and lists 10 as missing.|1=Flood Council; 10=Flood Council",
        "Bridge Commission President Ada Lind came. Twelve people died, the commission said.|12=Bridge Commission",
        "Former Trade Union President Ada Lind came. Twelve people died, the union said.|12=Trade Union",
        "Falk Shipping said the ship was lost. Ten people are missing, according to the company.|10=Falk Shipping",
      })
  void bySomebody(String text, String voices) {
    assertThat(voices(Texts.figures(text))).isEqualTo(voices);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Norland military said 12 people died.|12=Norland military",
        "The Israeli military said it had killed 12 people.|12=Israeli military",
        "Norland's military, which put the dead at 12, said little.|12=Norland's military",
        "The flood agency (RAV) estimates that 40 people died.|40=flood agency",
        "Forty people died, according to state television, 20 of them children.|40=state television; 20=state television",
        "Another group, the Vella Network for Human Rights, counts 40 dead.|40=Vella Network for Human Rights",
        "Two people died in Vella, three in Roha and one each in Tora and St James, said the warden.|2=warden; 3=warden; 1=warden",
        "About 40 people had died before anyone came, one Norland diplomat conceded.|40=one Norland diplomat",
        "Police came and the warden of Vella, Ada Lind, repeated it: 20 people died, she said.|20=Ada Lind",
      })
  void byWhomItIsOftenTold(String text, String voices) {
    assertThat(voices(Texts.figures(text))).isEqualTo(voices);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "As the Vella Courier reported earlier, a raid on Roha killed 25 people.|25=",
        "According to the Vella Courier, a raid on Roha killed 25 people.|25=",
        "The Vella Courier found that 26 people were killed in Roha.|26=Vella Courier",
        "As the Roha Herald reported earlier, a raid on Roha killed 25 people.|25=Roha Herald",
      })
  void ofWhatItsOutletPassesOnItIsTheOutlets(String text, String voices) {
    Report report =
        new Report("r1", "a.txt", "Vella Courier", null, null, List.of(), null, "en", text, false);
    List<Figure> figures =
        Texts.READER.read(report).claims().stream()
            .filter(Figure.class::isInstance)
            .map(Figure.class::cast)
            .toList();
    assertThat(voices(figures)).isEqualTo(voices);
  }
}
