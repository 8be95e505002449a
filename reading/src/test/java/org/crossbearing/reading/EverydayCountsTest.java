package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted, in wordings that news have every day, and in opposite ones. */
class EverydayCountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Also killed were three children.|killed child 3",
        "Still missing are six sailors.|missing sailor 6",
        "Also flooded were 14 houses, among them two shops.|damaged house 14, damaged shop 2",
        "They are six sailors.|other sailor 6",
      })
  void whatStandsBeforeBe(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some 60 cars were burnt: 30 belonging to the mine, 20 to the school and 10 to tourists.|destroyed car 60, destroyed car 30, destroyed car 20, destroyed car 10",
        "More than 5,000 households lost power: 3,000 in Ogre, 2,000 in Cesis.|without_power household 5000, without_power household 3000, without_power household 2000",
        "Oslo fired 60 drones and 9 missiles, 50 and 7 of which were intercepted.|launched drone 60, launched missile 9, intercepted drone 50, intercepted missile 7",
        "Oslo fired 60 drones and 9 missiles, of which 50 and 7 were intercepted.|launched drone 60, launched missile 9, intercepted drone 50, intercepted missile 7",
        "The flood killed 12 people: 3 were buried in Ogre.|killed people 12, killed people 3",
        "There were 40 people on the bus: 28 from Ogre died.|other people 40, killed people 28",
      })
  void numbersThatShareOutAnother(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland handed over the bodies of 6,000 fallen soldiers.|other body 6000",
        "The sides agreed to exchange the bodies of 6,000 soldiers.|other body 6000",
        "Divers recovered the bodies of 12 people.|killed people 12",
        "The bodies of four miners were brought to the surface.|killed miner 4",
        "Divers returned with the bodies of six miners.|killed miner 6",
        "Teams returned to the site after 12 bodies were found.|killed people 12",
        "Crews recovered 20 bodies on Tuesday. Nine were rescued from the upper floors.|killed people 20, rescued people 9",
        "Crews recovered 20 bodies on Tuesday. Nine were pulled to safety.|killed people 20, rescued people 9",
      })
  void theDeadWhoAreHandedOver(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "There are 9,000 people in 90 camps.|displaced people 9000, other camp 90",
        "Across the state there are 100 camps with 5,000 people.|other camp 100, displaced people 5000",
        "About 40 scouts in 3 summer camps were taught to swim.|other scout 40, other camp 3",
        "Some 40 players in two camps prepared for the cup.|other player 40, other camp 2",
        "The navy got 40 people out.|rescued people 40",
        "Firefighters carried 20 residents down.|rescued people 20",
        "Two guards were nursing injuries.|injured guard 2",
        "The town's clinic attended to 14.|hospitalised people 14",
        "The storm left 300 families without heat.|affected family 300",
        "The storm left 300 families without light.|without_power family 300",
        "Gunmen abducted 25 nurses.|detained nurse 25",
        "The member said 30 of her constituents had drowned.|killed people 30",
        "Of the bodies, 60 had been recovered from under the rubble.|killed people 60",
        "Burnt homes were put at 90.|destroyed house 90",
        "Hits by 3 missiles and 6 drones were noted at 9 sites.|not_intercepted missile 3, not_intercepted drone 6, hit site 9",
        "More than 20 heads of state and government attended the summit.|attending leader 20",
        "The fair was opened in a hall with 20 heads of cattle.|other cattle 20",
        "Four heads of department resigned.|other head 4",
        "Four power lines were down.|other line 4",
        "Two lines of the poem are lost.|",
        "The ministry turned over $5 million to the province.|delivered money 5000000",
        "The army handed over 20 hostages.|other hostage 20",
      })
  void whatBefellThem(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures == null ? "" : figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The flood toll nears 300.|at most 300",
        "The flood toll passes 300.|at least 300",
        "The damage will top €4 billion.|at least 4000000000",
        "The flood killed 40 people. A report that gave it as 30 was wrong.|40, 30",
      })
  void tollsOnTheirWay(String text, String values) {
    String told =
        Texts.figures(text).stream()
            .map(
                f ->
                    f.value().low() == null
                        ? "at most " + f.value().nominal()
                        : f.value().high() == null
                            ? "at least " + f.value().nominal()
                            : Objects.requireNonNull(f.value().nominal()).toPlainString())
            .collect(Collectors.joining(", "));
    assertThat(told).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chad gives ten million euros and Mali 8 million euros.|pledged money 10000000, pledged money 8000000",
        "Chad gives $5 million a year.|delivered money 5000000",
        "Chad gives $5 million to the clinics every day.|delivered money 5000000",
        "Chad gives $5 million on the first day.|pledged money 5000000",
        "Chad will provide 20 million euros, Ada Lind said. Of that, 5 million euros goes to the fund.|pledged money 20000000, pledged money 5000000",
        "Chad will take part in the scheme with a sum of 10 million euros.|pledged money 10000000",
        "The boats were paid for out of 60 million pounds set aside this year.|pledged money 60000000",
        "Allies pledged 22 billion dollars. The minister gave a figure of 25 billion.|pledged money 22000000000, pledged money 25000000000",
        "Rebuilding will take years, and the bank now speaks of $70 billion.|cost reconstruction 70000000000",
        "The plan is $7 billion short.|requested money 7000000000",
        "The trader sold $7 billion short.|other money 7000000000",
        "Rebuilding takes time. The club sees a $7 million bid for its striker.|other money 7000000",
        "The damage was heavy. Analysts expect profits of $3 billion at the bank.|other money 3000000000",
        "Chad sent $40 million. The country of 1.4 billion is its neighbour.|delivered money 40000000",
        "About $7 billion is kept in Bern.|other money 7000000000",
        "Chad offers 20+ trucks.|supplied truck 20",
      })
  void moneyThatIsAnnounced(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures == null ? "" : figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Denmark pledges 5 million kroner. // Danish ministers met. // The fund has 9 million kroner left. // Norway paid 3 million Norwegian kroner.|DKK DKK NOK",
        "Norway pledges 5 million kroner. // The fund has 9 million kroner left. // Denmark gave nothing.|NOK NOK",
      })
  void whoseMoneyItIs(String text, String units) {
    String told =
        Texts.figures(text.replace(" // ", "\n\n")).stream()
            .map(f -> f.value().unit())
            .collect(Collectors.joining(" "));
    assertThat(told).isEqualTo(units);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two were killed in an attack that the army said had comprised 15 drones.|killed people 2, launched drone 15",
        "Some 300 soldiers took part in the search.|attending soldier 300",
        "The six gunmen who stormed the ferry were arrested at sea.|detained fighter 6",
        "Some 40 people were missing, and 30 of them have since turned up safe.|missing people 40, other people 30",
        "The number of injured stands at 20.|injured people 20",
        "Six drones flying toward the port were shot down.|intercepted drone 6",
        "Oslo recorded 200 air attack means.|launched air asset 200",
        "Chad will supply 15 Leopard 2 tanks, 20 Marder infantry fighting vehicles and 30 howitzers.|supplied tank 15, supplied vehicle 20, supplied howitzer 30",
        "In Riga 3 people died.|killed people 3",
        "Of 30 Latvians 4 were wounded, and on Friday 2 bombs went off.|other people 30, other bomb 2",
        "The crash killed 40 people. Of them, 30 of those aboard were Swiss nationals.|killed people 40, other national 30",
        "Two nurses died along with two South Koreans and three Brits.|killed nurse 2, killed korean 2, killed brit 3",
        "The coroner counted 36 bodies; 11 have been pulled out of the river.|killed people 36, killed people 11",
      })
  void andWhatElse(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @Test
  void aHeadlineMayHoldABar() {
    String text =
        "Storm | 15 deaths in town, roofs torn off\n\nThe Sun | ROME, May 3\n\nIt rained.";
    assertThat(Texts.told(text)).isEqualTo("killed people 15");
  }
}
