package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose word each number is where more than one voice, or an unusual one, tells it. */
class TwoVoicesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "About 30 marched, by the council's reckoning, and not less than 90 by that of the"
            + " students.|30=council 90=students",
        "Demonstrators – some 200 of them by the council's reckoning, not less than 500 by that of the students – called for a vote.|some 200=council 500=students",
        "Clashes killed 47 people, according to police, and wounded 60 others, by the army's"
            + " count.|47=police 60=army",
        "At least 12 people drowned, villagers said; the coastguard acknowledged only 5"
            + " deaths.|12=villagers 5=coastguard",
        "The union put the number of injured at 40, the company at 9.|40=union 9=company",
        "The army accuses the rebels of 40 attacks, where local elders speak of 7.|40=army 7=local"
            + " elders",
        "Patrols found the site, and Ada Lind stood by the army's count of 4 dead.|4=Ada Lind",
        "The talks lasted 9 days and, by one envoy's count, killed 300 potted plants.|9 days="
            + " 300=one envoy",
      })
  void keepsVoicesOfOneSentenceApart(String sentence, String numbers) {
    assertThat(byNumber("Guard commander Ada Lind was there.\n\n" + sentence)).isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trade minister Ada Lind called that “a fable” and said 4 people had died.|Ada Lind",
        "Trade minister Ada Lind welcomed the deal between both sides and said 4 people had"
            + " died.|Ada Lind",
        "Having first spoken of 4 dead, the army fell silent.|army",
        "A nurse who took part in the burials spoke of 4 dead.|nurse",
        "Four people were killed, a member of the crew, who would not be named, said by"
            + " telephone.|member",
        "The clinic's director, Ada Lind, warned on Friday that 4 people had died.|Ada Lind",
        "Four people were killed, the ministry wrote in a letter seen by the press.|ministry",
        "Four people were killed, the Department of Roads and Public Works confirmed.|Department of"
            + " Roads and Public Works",
        "Four people were killed, the Food and Farming Organization says.|Food and Farming"
            + " Organization",
        "In the words of the mayor's spokesman, Ada Lind, 4 people were killed.|Ada Lind",
        "Friday in Hull, in numbers from the council: 4 people were killed.|council",
        "Four people were killed, according to two people familiar with the case.|two people",
        "Four people are in hospital, according to the consul there, Ada Lind.|Ada Lind",
        "The government raised to 4 the number of people killed.|government",
        "The national rescue unit lists 4 people as missing.|national rescue unit",
        "Superintendent of Police Ada Lind said 4 people were killed.|Ada Lind",
        "Deputy Secretary of State Ada Lind said 4 people were killed.|Ada Lind",
        "Four people died when it failed during Hurricane Ada, the parish doctor said"
            + " Friday.|parish doctor",
        "The rescue mission recorded 4 deaths in May, according to its head, Ada Lind.|Ada Lind",
        "According to the transport agency, Blue Coaches has left 4 people dead.|transport agency",
        "The bank will add $4 million for repairs, its director Ada Lind said.|Ada Lind",
        "Four people were killed, according to the state ferry company, Fjordline.|Fjordline",
        "Four people were killed, the city's ambulance service, Medway, said.|Medway",
        "Four people were killed, by the preliminary count of the coastguard.|coastguard",
        "Four people were killed on the lower deck, MEDLINE estimated.|MEDLINE",
        "Four people were killed, the port authority reports.|port authority",
        "Four of the dead had been named by the coroner's office.|coroner's office",
        "Ada Lind, due for talks with Bo Falk, had spoken of 4 deaths.|Ada Lind",
        "The Red Banner (RB), which several states list as a gang, claimed that 4 soldiers died.|Red Banner",
        "A list put out by the port authority runs to 4 names.|port authority",
        "The union's last full count, 4 dead, is a week old.|union",
        "Fjordline, part of Nordbank, put at 4 the number of people killed.|Fjordline",
        "Guard commander Ada Lind told reporters that 4 bodies had not been claimed.|Ada Lind",
        "Four people were hurt, two of them children, Trade minister Ada Lind wrote on Friday.|Ada"
            + " Lind",
        "Trade minister Ada Lind said that four people, and not five as announced before, had"
            + " died.|Ada Lind",
        "Ada Lind says the guard grows. Four people had died, the prime minister said. Her chief"
            + " cabinet secretary, Bo Falk, was there.|Ada Lind",
        "Trade minister Ada Lind stayed away. Four people had died, the prime minister said.|prime"
            + " minister",
        "The ferry agency has 4 dead.|ferry agency",
        "Trade minister Ada Lind has at least 4 victims there.|Ada Lind",
        "The port authority had closed its books a day before at 4 dead.|port authority",
        "The port authority had known of only 4 deaths.|port authority",
        "The port authority had earlier given 4 deaths as the toll.|port authority",
        "Trade minister Ada Lind offered $4 million for repairs.|Ada Lind",
        "At least 4 people died, a lake board inquiry later found, and the road was shut.|lake board"
            + " inquiry",
        "Four people do not have enough to eat, the Food Programme reports; it has snowed"
            + " since.|Food Programme",
        "Four people are on board, a list circulated by the port authority shows, all"
            + " sailors.|port authority",
        "Four people were killed, its chairman, retired chief justice Ada Lind, told reporters on"
            + " Saturday.|Ada Lind",
        "At least 4 bodies were buried, a spokesman for the Harbour Initiative for Peace and Bread"
            + " tells the press.|Harbour Initiative for Peace and Bread",
        "The register stood at 4 dead, the local weekly The Harbour Echo reported, citing its head,"
            + " Ada Lind.|Ada Lind",
        "Four people were killed, governor Ada Lind said on Tuesday as she prepared to open a"
            + " fair.|Ada Lind",
        "The swap was arranged by Oman, whose foreign ministry says in a statement that 4 people"
            + " were killed.|foreign ministry",
        "A breakdown released by the port authority shows that 4 people died.|port authority",
        "The union's claim that 4 people had died was dismissed.|union",
        "Four people were killed, the Emergency Lawyers, a group that records abuses, said on"
            + " Friday.|Emergency Lawyers",
        "The RDA took up the case. Four people were killed, the agency said.|RDA",
      })
  void knowsWhoTells(String sentence, String names) {
    List<Figure> figures = Texts.figures(sentence);

    assertThat(figures).isNotEmpty();
    assertThat(names(figures.getFirst().attribution())).contains(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry killed 36 people, the county said, up from the 6 whom Mayor Ada Lind had confirmed.|36=county 6=Ada Lind",
        "A storm killed 4 people, according to police, and reached the island, where the coastguard has confirmed 20 deaths.|4=police 20=coastguard",
        "Ada Lind spoke of 8 dead, and union officials of 12.|8=Ada Lind 12=union officials",
        "The fund has found 4 bodies, it said, and a private company offers 20 coffins.|4=fund 20=",
        "“We ran,” said Ada Lind, a cook who lost 2 nephews.|2=",
        "The bureau lists 57 people as injured, against Oxfam's 30.|57=bureau 30=Oxfam",
        "Forty people are missing, the coastguard said on Friday, compared with 53 ten days"
            + " ago.|Forty=coastguard 53=coastguard",
        "The RDA took up the case. Four people were killed, the army said.|Four=army",
        "Four people died, the mayor said on Friday as guards counted 12 boats.|Four=mayor 12=guards",
        "Hull has 4 dead and Ada Lind has 2 wounded sons.|4= 2=",
      })
  void knowsWhereAVoiceEnds(String sentence, String numbers) {
    assertThat(byNumber(sentence)).isEqualTo(numbers);
  }

  @Test
  void aVoiceGoesOnOnlyWhereItsCountIsTakenUp() {
    assertThat(
            byNumber(
                "Four people were killed, Trade minister Ada Lind said. Two of the dead were cooks."
                    + " Some 30 cranes are on the quay."))
        .isEqualTo("Four=Ada Lind Two=Ada Lind Some 30=");
  }

  @Test
  void aListIsTakenFromTheSourceInItsTitle() {
    assertThat(byNumber("Elsewhere (MEDLINE data as of noon):\n- Hull: 4 dead;\n- Leeds: 9 dead."))
        .isEqualTo("4=MEDLINE 9=MEDLINE");
  }

  @Test
  void whoIsNamedBehindByIsNotHe() {
    assertThat(
            byNumber(
                "Guard commander Bo Falk met reporters, though the rule was mentioned by Ada Lind."
                    + "\n\n“We saw 4 dead,” he said."))
        .isEqualTo("4=Bo Falk");
  }

  @Test
  void theSameOfficeIsWhoSpokeBefore() {
    assertThat(
            byNumber(
                "Rescue agency head Ada Lind said 9 people died. A day earlier the same office had"
                    + " spoken of 4 dead."))
        .isEqualTo("9=Ada Lind 4=Ada Lind");
  }

  @Test
  void theSourceAboveAListHoldsForItsItems() {
    String text = "Where the dead came from, according to the council:\n\n- Hull: 4\n\n- Leeds: 3";

    assertThat(byNumber(text)).contains("4=council 3=council");
  }

  @Test
  void anOutletThatPassesOnAnothersNumberIsInTheChain() {
    String text = "The health ministry put the toll at 4 dead, the National News Agency said.";

    assertThat(byNumber(text)).isEqualTo("4=health ministry, National News Agency");
  }

  @ParameterizedTest
  @CsvSource({
    "'The news agency Harbour Press reported that it rained. Four people were hurt.'",
    "'Mayor Ada Lind promised $90 to each family. Four people were hurt.'",
  })
  void whatFollowsAPromiseOrAnAgencyIsTheOutlets(String text) {
    assertThat(Texts.figures(text).getLast().attribution()).isEmpty();
  }

  @Test
  void aBodyExplainedAsOneIsWhatItMeans() {
    String text =
        "Four guards were hurt, the prefect's office says. The disaster authority disputes that. "
            + "It has documented at least 9 injuries.";

    assertThat(byNumber(text)).endsWith("at least 9=disaster authority");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Opposition spokeswoman on foreign affairs Ada Lind was there.|spokeswoman",
        "One of the ex-senators, Ada Lind, was there.|ex-senator",
        "Harbour police chief Insp. Gen. Ada Lind was there.|chief",
        "Coast Regent Ada Lind was there.|Regent",
        "The consul there, Ada Lind, was silent.|consul",
      })
  void readsOfficesInUnusualPlaces(String sentence, String role) {
    assertThat(roles(sentence)).anyMatch(told -> told.contains(role));
  }

  @Test
  void aSubjectBehindACommaIsNoOffice() {
    assertThat(roles("It failed during Hurricane Odile, the parish coroner said Friday."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tomas Berl, Norway's deputy foreign minister, said it was dark.",
        "The deputy foreign minister Tomas Berl said it was dark.",
        "It was dark, said Tomas Berl, the deputy foreign minister."
      })
  void aDeputyIsNotTheMinister(String text) {
    assertThat(roles(text)).containsExactly("deputy foreign minister");
  }

  @Test
  void aGivenNameMayBeAWord() {
    assertThat(Texts.claims("Mark Ellery, a baker from Hull, said it was dark."))
        .filteredOn(Role.class::isInstance)
        .extracting(claim -> ((Role) claim).person(), claim -> ((Role) claim).role())
        .containsExactly(tuple("Mark Ellery", "baker from Hull"));
  }

  private static List<String> roles(String text) {
    return Texts.claims(text).stream()
        .filter(Role.class::isInstance)
        .map(claim -> ((Role) claim).role())
        .toList();
  }

  private static String byNumber(String text) {
    return Texts.figures(text).stream()
        .map(
            figure ->
                figure.cue().of(text).replace("not less than ", "").replace("About ", "")
                    + "="
                    + names(figure.attribution()))
        .map(told -> told.replace("At least ", "").replace("at most ", "").replace(" people", ""))
        .collect(Collectors.joining(" "));
  }

  private static String names(List<Attribution> chain) {
    return chain.stream().map(Attribution::name).collect(Collectors.joining(", "));
  }
}
