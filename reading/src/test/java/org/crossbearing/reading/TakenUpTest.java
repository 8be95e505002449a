package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Role;
import org.crossbearing.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant where a report takes up somebody named before, or names a source out of line. */
class TakenUpTest {
  private static String sources(String text) {
    return Texts.figures(text.replace(" // ", "\n\n").replace(" / ", "\n")).stream()
        .map(TakenUpTest::source)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String speaker(Statement said) {
    return said.speaker() == null ? "nobody" : said.speaker().name();
  }

  private static String source(Figure figure) {
    return figure.attribution().stream().map(Attribution::name).collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The World Seed Organization (WSO) sent trucks. Four people died, the agency said.|World Seed Organization",
        "The roads worry Pain Sans Frontex. Four people died, the charity said.|Pain Sans Frontex",
        "WSO chief Ada Lind called it grim. Four people died, the agency said.|WSO",
        "Rebels killed four members of the Gao Freedom Army, the group said.|Gao Freedom Army",
        "More than 650 displaced people live there, said the seed agency, WSO.|WSO",
        "The war has killed 400 people by U.N. figures.|U.N.",
      })
  void takesUpBodies(String text, String source) {
    assertThat(sources(text)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Minister Ada Lind spoke. As she put it, the losses are as follows: // • 14 houses burned / • nine cars burned|Ada Lind",
        "Local prosecutors listed what had been damaged: // • 14 houses / • nine cars|Local prosecutors",
        "The week was hard. // By the numbers / • 365 people displaced (WSO) / • 12 people killed (WSO)|WSO",
        "The union put the dead at 16; five were cooks.|union",
        "The first toll, announced by acting Mayor Ada Lind before noon, was 21.|Ada Lind",
        "On Monday the police had to withdraw a toll of 29.|police",
        "Four people died, a person with knowledge of the case said.|person",
        "A fire killed four people, the Rescue Service reported as the search at the mill came to an end.|Rescue Service",
        "Gen. Ada Lind told a forum that 19 people were dead, the website Seven reported.|Ada Lind, website Seven",
        "Take away the 14 who died at sea. Police say 26 bodies are there.|'; Police'",
      })
  void findsSourcesOutOfLine(String text, String source) {
    assertThat(sources(text)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A fire in Roha killed 16 people. // This was reported by the Rescue Service, Fena reports.|Rescue Service",
        "The toll of the fire has risen to 16. Another 64 people were hurt. // That is according to the Rescue Service.|Rescue Service",
        "Police counted nine dead in Vella. A fire in Roha killed 16 people. This was announced by Mayor Ada Lind.|Police; Ada Lind",
        "A fire in Roha killed 16 people. // Mayor Ada Lind announced this on Facebook.|Ada Lind",
        "A fire in Roha killed 16 people. Mayor Ada Lind said so on Telegram.|Ada Lind",
        "A fire in Roha killed 16 people. It was denied by the ministry.|''",
        "A fire in Roha killed 16 people. That is a lie, the mayor said.|''",
        "A fire in Roha killed 16 people. The mayor said this week that help was needed.|''",
        "A fire in Roha killed 16 people. The ministry has not reported this.|''",
        "A fire in Roha killed 16 people. It said the search went on.|''",
      })
  void namesTheSourceOfAPassageBehindIt(String text, String source) {
    assertThat(sources("The news of Roha // " + text)).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The head of the World Seed Organization spoke. WSO Director-General Ada Lind was grim. The head of the World Seed Organization said: \"It has to end at once.\"|Ada Lind",
        "Estonian minister Ada Lind came late. \"It has to end at once,\" the Estonian said.|Ada Lind",
        "\"It has to end at once,\" CEO and Chairman Ada Lind said.|Ada Lind",
        "The Speaker is Ada Lind. Asked whether any country had helped, Ada Lind answered: \"It has to end at once.\"|Ada Lind",
      })
  void findsWhoIsQuoted(String text, String speaker) {
    assertThat(Texts.claims(text))
        .filteredOn(claim -> claim instanceof Statement said && said.direct())
        .map(claim -> speaker((Statement) claim))
        .containsExactly(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor of nearby Gao, Ada Lind, came.|Ada Lind: mayor",
        "They held men, among them a commander called Ada Lind.|Ada Lind: commander",
        "CEO and Chairman Ada Lind came.|Ada Lind: CEO; Ada Lind: Chairman",
        "Ada Lind, the league's Resident and Humanitarian Coordinator, came.|Ada Lind: Resident and Humanitarian Coordinator",
      })
  void findsRoles(String text, String roles) {
    assertThat(
            Texts.claims(text).stream()
                .filter(Role.class::isInstance)
                .map(Role.class::cast)
                .map(role -> role.person() + ": " + role.role())
                .sorted()
                .collect(Collectors.joining("; ")))
        .isEqualTo(roles);
  }

  @Test
  void readsAHeadlineBehindALabelInCapitals() {
    assertThat(
            Texts.figures("UPDATED: Mill fire kills 12, injures 30\n\nMay 4, 2024\n\nIt burned.")
                .stream()
                .map(figure -> figure.measure().word() + figure.value().nominal()))
        .containsExactly("killed12", "injured30");
  }
}
