package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts whose measure the words around them tell: lists, gifts, company, conditions. */
class ToldAroundTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Malta would next month send three trucks to Haiti.|supplied truck 3",
        "Norway will provide Latvia with 400 shells.|supplied shell 400",
        "Oslo handed over two launchers with 30 missiles and 4 radars.|supplied launcher 2, supplied missile 30, supplied radar 4",
        "Malta will transfer 30 howitzers and 12 tanks.|supplied howitzer 30, supplied tank 12",
        "Norway is giving $40 million to Chad.|pledged money 40000000",
        "The mine will make a first payment of $3 million to the widows.|pledged money 3000000",
        "The mine has promised $40,000 for each finger lost.|pledged money 40000",
        "Oslo is putting up 90 million euros, of which 40 million is its own.|pledged money 90000000, pledged money 40000000",
      })
  void whatIsGiven(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The main contributions are: // • Norway – 70 shells; Latvia – 12 drones / • Malta – €3 million for schools|supplied shell 70, supplied drone 12, pledged money 3000000",
        "The council listed what had been damaged: // • 14 houses, including two shops / • at least 9 cars|damaged house 14, damaged shop 2, damaged car 9",
      })
  void whatTheLineAboveAListSays(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "More than 40 countries were represented.|attending country 40",
        "Trade chiefs from around 30 countries had come together in Bern.|attending country 30",
        "Some 20 nations that help Haiti were due in the same hall on Friday.|attending nation 20",
      })
  void whoCame(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two missiles killed 12 people.|launched missile 2, killed people 12",
        "A pair of missiles ripped through the market.|launched missile 2",
        "Forty missiles hit the port. One killed in Riga.|launched missile 40, killed people 1",
        "Guns shot down 16 Latvian unmanned aerial vehicles.|intercepted drone 16",
        "Some 40 servicemen of the Latvian armed forces were eliminated.|killed soldier 40",
        "In all, 70 nurses and people accompanying them had been killed.|killed nurse 70",
        "The ministry said two of its nationals had died.|killed national 2",
      })
  void whoIsHit(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some 4,000 villagers were trapped in Gao.|affected people 4000",
        "Four miners were trapped under rubble in Gao.|missing miner 4",
        "The army put the injured at 21, five in a serious condition.|injured people 21, injured people 5",
        "Nine people died that night and two more in hospital later.|killed people 9, killed people 2",
        "Some 300 guards were being treated as prisoners.|detained guard 300",
        "Mali expelled two senior diplomats.|other diplomat 2",
        "Subtract the 14 who died on the bridge.|killed people 14",
        "Each of them holds 42 passengers.|other passenger 42",
        "A fisherman dragged three passengers from the wreck.|rescued passenger 3",
        "The blast killed 12 people. The office made it 14.|killed people 12, killed people 14",
        "The blast killed 12 people. The mayor pegged it at 14.|killed people 12, killed people 14",
        "Police counted 12 dead. Ada Lind, one of them, told Radio Vest so.|killed people 12",
        "After a siege of 14 months the town fell.|lasted siege 14",
      })
  void whatTheWordsAroundOverrule(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }
}
