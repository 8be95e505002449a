package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Role;
import org.crossbearing.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceTest {
  private static final String MAYOR = "Harbour Mayor Ilse Brandt opened the meeting.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“The bridge will not hold,” Brandt said.|The bridge will not hold",
        "“The bridge will not hold”, said Brandt.|The bridge will not hold",
        "Brandt said: “The bridge will not hold.”|The bridge will not hold",
        "\"The bridge will not hold,\" the mayor told reporters.|The bridge will not hold",
        "‘The drivers’ union will not go back,’ she said.|The drivers’ union will not go back",
        "«The bridge will not hold», Brandt said.|The bridge will not hold",
        "“Who could know that?” Brandt asked.|Who could know that?",
        "In a talk Brandt declared “the bridge will not hold”.|the bridge will not hold",
        "On Monday Brandt said “the bridge will not hold”.|the bridge will not hold",
        "Brandt attacked “the neglect of a whole harbour”.|the neglect of a whole harbour",
        "Brandt pointed out that “the bridge will not hold”.|the bridge will not hold",
        "Brandt called the plan “a very expensive mistake”.|a very expensive mistake",
        "Brandt, a doctor by training, said it was “a very expensive mistake”.|a very expensive mistake",
      })
  void findsWhoIsQuoted(String sentence, String words) {
    String text = MAYOR + sentence + "\n\nThe harbour is closed.";

    assertThat(quotations(text)).containsExactly("Ilse Brandt: " + words);
  }

  @Test
  void joinsTheTwoHalvesOfAnInterruptedQuotation() {
    String text = MAYOR + "“We looked twice,” Brandt said, “and nobody was there to be seen.”";

    List<Statement> direct = direct(text);

    assertThat(direct).hasSize(2);
    assertThat(direct.getFirst().utterance()).isNotNull().isEqualTo(direct.getLast().utterance());
  }

  @Test
  void goesOnOverParagraphsThatReopenTheQuotation() {
    String text =
        MAYOR
            + "“We looked twice,” Brandt said.\n\n“We saw nobody there at all.\n\n“We left at noon.”";

    assertThat(quotations(text))
        .containsExactly(
            "Ilse Brandt: We looked twice",
            "Ilse Brandt: We saw nobody there at all",
            "Ilse Brandt: We left at noon");
  }

  @Test
  void aGivenNameTellsWhomSheAndHeMean() {
    String text =
        "Laura Vance met Robert Hale on Friday.\n\nRobert Hale praised the new bridge.\n\n"
            + "“The old one is gone,” she said.\n\n“The new one is safe,” he said.";

    assertThat(quotations(text))
        .containsExactly("Laura Vance: The old one is gone", "Robert Hale: The new one is safe");
  }

  @Test
  void leavesTermsAndTitlesAlone() {
    assertThat(
            direct(
                "The ministers of the so-called “group of good neighbours” met at the fair"
                    + " “Ships Through Nine Centuries” in Bremen."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Danish Foreign Minister Lene Holt left.|Lene Holt|Foreign Minister|Denmark",
        "Lene Holt, head of the port authority, left.|Lene Holt|head of the port authority|port authority",
        "Peru's Defence Minister, Luis Ortega, left.|Luis Ortega|Defence Minister|Peru",
        "Peru's envoy, Luis Ortega, left.|Luis Ortega|envoy|Peru",
        "Rosa Lind, 41, a baker from Hull, said it was dark.|Rosa Lind|baker from Hull|Hull",
        "Omar Said, who leads the rescue team, said it was dark.|Omar Said|leader of rescue team|rescue team",
        "Reporting from Hull, Radio Vest's Ada Lind said it was dark.|Ada Lind|reporter|Radio Vest",
      })
  void readsOffices(String sentence, String person, String role, String organisation) {
    assertThat(claims(sentence, Role.class))
        .extracting(Role::person, Role::role, Role::organisation)
        .containsExactly(org.assertj.core.api.Assertions.tuple(person, role, organisation));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Four people were killed, Brandt said.|Ilse Brandt",
        "Four people were killed, according to the mayor.|Ilse Brandt",
        "Police said four people were killed.|Police",
        "The news agency AFP reported, citing the mayor, that four people were killed.|Ilse Brandt, AFP",
        "Four people were killed, a nurse told AFP.|nurse, AFP",
        "Four people were killed.|",
        "The storm was the worst in years. Four people were killed.|",
        "The dead were found at dawn, Brandt said. In all, four people were killed.|Ilse Brandt",
        "Town hall says four people were killed.|Town hall",
        "Four people were killed, the grid operator said.|grid operator",
        "Four people were killed, per the coastguard.|coastguard",
        "By the army's count, four people were killed.|army",
        "The army's tally stands at four dead.|army",
        "The health ministry has four injured on its books.|health ministry",
        "Figures from the army put the number of injured at four.|army",
        "The toll, initially put at four dead by police, was wrong.|police",
        "The mayor was quoted by TASS as saying that four people were killed.|Ilse Brandt, TASS",
        "TASS quoted the mayor as saying that four people were killed.|Ilse Brandt, TASS",
        "A doctor said he had counted four bodies.|doctor",
        "Four people, the mayor says, have lost their lives.|Ilse Brandt",
        "“It is over now,” Brandt said after the four-hour meeting.|",
        "The rebels claimed responsibility for the attack, which killed four people.|",
        "The clinic has admitted four patients.|",
      })
  void tellsWhoseWordAFigureIs(String sentence, @org.jspecify.annotations.Nullable String names) {
    Figure figure = Texts.figures(MAYOR + sentence).getLast();

    assertThat(String.join(", ", figure.attribution().stream().map(VoiceTest::name).toList()))
        .isEqualTo(names == null ? "" : names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least four dead in port fire: ministry|ministry",
        "At least four dead in port fire - police|police",
        "Police chief: four dead in port fire|Police chief",
        "Hale County: four dead in port fire|",
        "Video: four dead in port fire|",
      })
  void headingsNameWhoSpeaks(String heading, @org.jspecify.annotations.Nullable String name) {
    Figure figure = Texts.figures(heading + "\n\nIt was dark in the harbour.\n").getFirst();

    assertThat(String.join(", ", figure.attribution().stream().map(VoiceTest::name).toList()))
        .isEqualTo(name == null ? "" : name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Brandt said the plan was “a mess” that nobody wanted to clean up.|the plan was “a mess” that nobody wanted to clean up",
        "Brandt told reporters on Friday that the bridge would be rebuilt.|the bridge would be rebuilt",
        "The bridge, Brandt said, will be rebuilt in a year.|The bridge, Brandt said, will be rebuilt in a year",
        "Brandt said it was too early to tell but added that she was hopeful.|it was too early to tell",
        "Brandt urged the council to rebuild the bridge.|the council to rebuild the bridge",
      })
  void cutsOutWhatIsReported(String sentence, String words) {
    String text = MAYOR + sentence;

    assertThat(claims(text, Statement.class))
        .filteredOn(statement -> !statement.direct())
        .extracting(statement -> statement.quote().of(text))
        .contains(words);
  }

  @Property(tries = 300)
  void readsAnythingWithoutFailing(@ForAll String noise) {
    String text = "Mayor Ilse Brandt said “" + noise + "” and, " + noise + " ’ 4 dead, she said.";

    for (Claim claim : Texts.claims(text)) {
      assertThat(claim.quote().end()).isLessThanOrEqualTo(text.length());
    }
  }

  private static String name(Attribution attribution) {
    String name = attribution.name();
    return name.endsWith(" AFP") ? "AFP" : name;
  }

  private static List<String> quotations(String text) {
    return direct(text).stream()
        .map(s -> (s.speaker() == null ? "?" : s.speaker().name()) + ": " + s.quote().of(text))
        .toList();
  }

  private static List<Statement> direct(String text) {
    return claims(text, Statement.class).stream().filter(Statement::direct).toList();
  }

  private static <C extends Claim> List<C> claims(String text, Class<C> kind) {
    return Texts.claims(text).stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
