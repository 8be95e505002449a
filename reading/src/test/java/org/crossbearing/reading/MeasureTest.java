package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.crossbearing.model.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number measures, by the words around it. */
class MeasureTest {
  private static String told(String text) {
    return Texts.figures(text).stream().map(MeasureTest::told).collect(Collectors.joining(", "));
  }

  private static String told(Figure figure) {
    String number =
        figure.value().nominal() == null
            ? figure.value().low() + "-" + figure.value().high()
            : figure.value().nominal().toPlainString();
    return figure.measure().word() + " " + figure.of() + " " + number;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The blast cost 22 people their lives.|killed people 22",
        "Kovel called it the largest raid of the year: 640 drones and 11 missiles.|launched drone 640, launched missile 11",
        "The minister put the night's attack at 15 missiles and 300 drones.|launched missile 15, launched drone 300",
        "The battery stops ballistic missiles, six of which were fired on Monday.|launched missile 6",
        "Gunners stopped 380 of 410 aerial targets.|intercepted target 380, launched target 410",
        "The guide had spoken of 12 injured.|injured people 12",
        "Of the guests, 90 were injured, 17 of them children. The office had spoken of"
            + " 65.|injured people 90, injured child 17, injured people 65",
        "They paid for two U.S.-made radar systems.|other system 2",
        "Two people were killed. The other victim was 68.|killed people 2",
        "The valley came under fire for six hours.|lasted attack 6",
        "The fever has carried off 340 people since March.|killed people 340",
        "Three officers took bullets to the leg.|injured officer 3",
        "Around 60 sought treatment at nearby clinics.|injured people 60",
        "Ambulances ferried 32 casualties to the hospital.|hospitalised people 32",
        "Twelve climbers never came back.|missing climber 12",
        "Contact has been lost with 14 soldiers.|missing soldier 14",
        "Lifeboats took 48 passengers off the ferry.|rescued passenger 48",
        "The town was emptied of its 5,600 inhabitants.|evacuated people 5600",
        "Some 12,000 families are living under plastic sheets.|displaced family 12000",
        "The lights went out in 9,000 homes.|without_power house 9000",
        "Nine bridges were carried away by the water.|destroyed bridge 9",
        "Cracks appeared in 35 buildings.|damaged building 35",
        "Shells rained down on six villages.|hit village 6",
        "The army said it faced 95 drones.|launched drone 95",
        "Seventeen drones found their mark.|not_intercepted drone 17",
        "Gunmen made off with 22 schoolgirls.|detained girl 22",
        "Some 4,000 lined the route.|attending people 4000",
        "The closure hits 60,000 commuters.|affected commuter 60000",
        "The storm wiped $400m off the harvest.|cost money 400000000",
        "Britain put £20m on the table.|pledged money 20000000",
      })
  void tellsFromAVerbAndAnotherWord(String sentence, String figures) {
    assertThat(told(sentence)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The blast killed nine. Three were children.|killed people 9, killed child 3",
        "The quake killed 622. Of those, 610 were in Kunar.|killed people 622, killed people 610",
        "Of the people who died, seven were men.|killed man 7",
        "The fire killed 28 people, three children among them.|killed people 28, killed child 3",
        "There are 94 injured, 18 of these children.|injured people 94, injured child 18",
        "Six employees were among those who lost their lives.|killed employee 6",
        "Among the dead were three nurses.|killed nurse 3",
        "We had the number of dead at 214. It is 213.|killed people 214, killed people 213",
        "Those injured in the blast numbered 62.|injured people 62",
        "The new toll, 2,205, is the highest in years.|killed people 2205",
        "The disaster has claimed 48 lives.|killed people 48",
        "Turnout was high; organisers claimed 60,000.|",
        "The toll climbed past 1,400.|killed people 1400",
      })
  void goesOnWithAToll(String text, @Nullable String figures) {
    assertThat(told(text)).isEqualTo(figures == null ? "" : figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Both pilots were killed.|killed pilot 2",
        "A couple of hundred villagers fled.|displaced people 200",
        "Half of the buildings were damaged.|damaged building 50",
        "Two thirds of the houses were destroyed.|destroyed house 66.7",
        "Turnout was 61 per cent, down from 70 per cent.|other turnout 61, other turnout 70",
        "The council voted 112 to 40 to approve it.|other vote 112, other vote 40",
        "Russia let loose 476 attack drones overnight.|launched drone 476",
        "More than 1,000 troops have been mobilised.|other soldier 1000",
        "Britain's share, £40m, was transferred last week.|delivered money 40000000",
        "The government approved relief worth €10 billion.|pledged money 10000000000",
        "Pakistan expelled 19,870 Afghans last week.|displaced people 19870",
        "Power has yet to be restored to 22,000 customers.|without_power customer 22000",
        "The child did not live at the home.|",
      })
  void tellsPairsSharesAndVotes(String text, @Nullable String figures) {
    assertThat(told(text)).isEqualTo(figures == null ? "" : figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It took crews five hours to bring the blaze under control.|lasted blaze 5",
        "The hostages spent 17 months in captivity.|lasted captivity 17",
        "The 90-minute call was the first in a year.|lasted call 90",
        "Houses destroyed: 35|destroyed house 35",
        "ALL 44 ABOARD KILLED IN CRASH|killed people 44",
        "THREE TOP OFFICIALS KILLED|killed official 3",
        "The unit lists twenty as missing.|missing people 20",
        "We have seventeen persons not located.|missing people 17",
        "All but six of the 80 drones were brought down.|not_intercepted drone 6, launched drone 80",
        "Turnout was put at 30,000 by the organisers.|attending people 30000",
        "The flood toll has gone up to 26.|killed people 26",
      })
  void tellsFromTheForm(String sentence, String figures) {
    assertThat(told(sentence)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two climbers fell to their deaths.|killed climber 2",
        "The crash claimed the lives of 27 passengers.|killed passenger 27",
        "The landslide buried eight skiers.|missing skier 8",
        "Nearly 300 people are thought to be under the mud.|missing people 300",
        "Crews brought out 14 tenants by ladder.|rescued tenant 14",
        "Boats ferried 2,300 villagers to higher ground.|evacuated people 2300",
        "The storm left 4,000 people without a roof.|displaced people 4000",
        "Three suspects have been taken in for questioning.|detained suspect 3",
        "The blast shattered windows in 46 buildings.|damaged building 46",
        "The fire has burned 14,000 hectares.|destroyed land 14000",
        "Guns shot 12 drones down.|intercepted drone 12",
        "Nine missiles slipped through.|not_intercepted missile 9",
        "The envoy asked for eight helicopters.|requested helicopter 8",
        "Shelling damaged 16 houses.|damaged house 16",
        "Police used gas, and 37 marchers and 11 officers were hurt.|injured protester 37, injured officer 11",
        "They found that the victims were seven men and two women.|killed man 7, killed woman 2",
      })
  void tellsFromTheVerb(String sentence, String figures) {
    assertThat(told(sentence)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The boat had sailed with 112 names on its list.|other name 112",
        "The bill was passed by 170 votes to 74.|other vote 170, other vote 74",
        "Clerks sold 40 tickets on the quay.|other ticket 40",
        "The army has a garrison of 216 there.|other people 216",
        "In all 58 cases were reported.|other case 58",
        "They seized 112 rounds of ammunition.|other ammunition 112",
      })
  void countsWhatTakesPart(String sentence, String figures) {
    assertThat(told(sentence)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two rounds of talks were held.|",
        "The plan pleased the two leaders.|",
        "The shop is two blocks north.|",
        "Neighbours called 911.|",
        "They met in the 2500 block of Elm Road.|",
        "The siren sounded at 1130 on Friday.|",
        "She was only 11, he said.|",
        "The wall was built in 481 BC.|",
        "Both men are 24.|",
        "The map is said to be a copy.[3]|",
      })
  void leavesOutWhatOnlyNames(String sentence, @Nullable String none) {
    assertThat(told(sentence)).isEqualTo(none == null ? "" : none);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru will give $175 million and Chile $20 million.|pledged money 175000000, pledged money 20000000",
        "A reward of 200,000 rand has been offered.|pledged money 200000",
        "Half a million dollars came in by noon.|delivered money 500000",
        "The lorry held cocaine worth €240m.|cost cocaine 240000000",
        "The court fined the union 50,000 euros.|other money 50000",
      })
  void tellsWhatMoneyIs(String sentence, String figures) {
    assertThat(told(sentence)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The firm paid J$480 million.|JMD",
        "The firm paid R3.5 million.|ZAR",
        "The firm paid Ksh4.9 billion.|KES",
        "The firm paid $120 million Cdn.|CAD",
      })
  void knowsCurrenciesByTheirSigns(String sentence, String unit) {
    assertThat(Texts.figures(sentence)).extracting(f -> f.value().unit()).containsExactly(unit);
  }

  @Test
  void numbersBehindLabelsHaveTheMeasureOfTheLineAbove() {
    String text = "Where the dead came from:\n- Altona: 15\n- Wedel: 8\n";

    assertThat(told(text)).isEqualTo("killed people 15, killed people 8");
  }

  @Test
  void bareNumbersGoOnWithWhatTheirWordsFit() {
    String text =
        "The army fired 30 drones. They came in three waves. Of these, 12 were intercepted.";

    assertThat(told(text)).contains("intercepted drone 12");
  }

  @Test
  void placesWhereItWasAreNotWhatABareNumberGoesOnWith() {
    String text = "Some 210,000 homes in three regions lost power; 95,000 of them are old.";

    assertThat(told(text)).endsWith("without_power house 95000");
  }

  @Test
  void whatFallsAtSoManyPlacesIsNoRunningTotal() {
    assertThat(
            Texts.figures("Hits were recorded at eight locations and falling debris at 23.")
                .stream()
                .map(Figure::cumulative))
        .containsExactly(false, false);
  }
}
