package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts whose measure depends on more than the word next to them. */
class CountsInContextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some 2,600 villagers were moved to schools and mosques before the storm.|evacuated people 2600",
        "Forty houses there are damaged.|damaged house 40",
        "About 700 people were taken by bus to the city of Lom.|evacuated people 700",
        "All in all 900 people were evacuated.|evacuated people 900",
        "More than 90 families had moved into schools.|displaced family 90",
        "By now 85 people are being treated in the hospitals of the region.|hospitalised people 85",
        "The army said 11 hostages were recovered.|rescued hostage 11",
        "Six of the captives were let go at dusk.|other captive 6",
        "Four guards embraced martyrdom.|killed guard 4",
        "About 500 women held candles in the park.|attending woman 500",
      })
  void whatBecameOfPeople(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The utility reports 4,000 customers in Lom without supply.|without_power customer 4000",
        "It knows the 4,000 customers in Lom who lost supply.|without_power customer 4000",
        "Some 4,000 customers had no electricity. On Sunday 600 were still cut off.|without_power customer 4000, without_power customer 600",
        "Storm kills six in Lom, cuts power to 40,000|killed people 6, without_power people 40000",
      })
  void whoseLightsWentOut(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry reported shooting down 12 drones.|intercepted drone 12",
        "The guards have killed two men and shot down six drones.|killed man 2, intercepted drone 6",
        "Drones came at night. The ministry counted 11 shot down over Lom and 38 in all.|intercepted drone 11, intercepted drone 38",
        "A mine was found on the road. Police stopped 11.|''",
        "Drones came at night. The convoy reached Lom, and 85 got through.|''",
        "Twenty countries attended the talks. The package includes 12 tanks.|attending country 20, supplied tank 12",
        "A rioter gave up when one of his weapons jammed.|''",
        "He fired more than 60 rounds.|other round 60",
        "The aid package includes 12 howitzers and 4,000 shells.|supplied howitzer 12, supplied shell 4000",
        "The minister announced 12 tanks.|supplied tank 12",
      })
  void weapons(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Deaths by county: Lom 9, Vidin 5, other counties 2.|killed people 9, killed people 5, killed people 2",
        "The army reported 30 killed, of whom 21 soldiers and nine miners.|killed people 30, killed soldier 21, killed miner 9",
        "Thousands gathered. The police say no more than 400 came.|attending people some, attending people 400",
        "Police said 3,000 took part, the union 12,000.|attending people 3000, attending people 12000",
        "Flights to Lom are to rise from three to six a week.|other flight 3, other flight 6",
        "The fighting cost the lives of 19 men.|killed man 19",
      })
  void rowsAndMoves(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The election was calm. Turnout was put at 47%. With 98% of the ballots counted, Lind is on 53% of the vote and Okoro has 39%.|other turnout 47, other ballot 98, other vote 53, other vote 39",
        "The chair lowers turnout to 59% from the 61% announced on Sunday.|other turnout 59, other turnout 61",
      })
  void sharesOfTheVote(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They shut the airport for six hours.|lasted closure six hours",
        "Allies have promised it weapons worth €5bn.|pledged money €5bn",
        "Seven families are suing the owner for $45 million.|other family Seven, requested money $45 million",
        "The Malawian government set aside K5 billion.|pledged money K5 billion",
      })
  void timesAndSums(String text, String figures) {
    assertThat(Texts.toldAsWritten(text)).isEqualTo(figures);
  }
}
