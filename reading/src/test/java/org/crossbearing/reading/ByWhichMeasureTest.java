package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which measure a number counts where its own words alone do not tell. */
class ByWhichMeasureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials do not agree on the wounded. The governor spoke of 75 on television; the minister gave 73.|injured people 75, injured people 73",
        "The sides disagree about the missing. The mayor speaks of 30.|missing people 30",
        "The union cared for the displaced. Even their number is uncertain. The state speaks of 1.2 million people.|displaced people 1.2 million",
        "The family of the dead disputed the account. Some 40 stood outside the court.|''",
        "Twelve died. Officials do not agree on the route. The governor spoke of 75 on television.|killed people Twelve, killed people 75",
      })
  void numbersOnWhichPeopleDiffer(String text, String figures) {
    assertThat(Texts.toldAsWritten(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norland handed over 22 gravely wounded Sudland servicemen.|other soldier 22",
        "Another 22 severely wounded soldiers were freed outside the exchange.|other soldier 22",
        "Another 22 severely wounded soldiers lay in the hall.|injured soldier 22",
        "More than 3,000 people had been buried by Thursday.|killed people More than 3,000",
        "Forty miners were buried when the gallery caved in.|missing miner Forty",
        "Ten victims of the landslide were buried on Thursday.|killed people Ten",
        "Twelve soldiers were buried in the sand of the cemetery.|killed soldier Twelve",
        "Twelve wounded people were handed over to doctors.|injured people Twelve",
        "Norland fired 60 drones. Of these, 40 were shot down and 12 vanished from radar.|launched drone 60, intercepted drone 40, other drone 12",
        "Norland fired two missiles from temporarily occupied Sudland.|launched missile two",
        "Guards shot down all 31 drones fired at the country overnight.|intercepted drone 31",
        "Guards shot down 12 missiles and all 31 drones launched at the country.|intercepted missile 12, intercepted drone 31",
        "The fire killed 2 men and 120 firefighters fought in the hills.|killed man 2, other firefighter 120",
        "Guards shot down 3 drones and 40 drones crossed over the border.|intercepted drone 3, launched drone 40",
        "Guards failed to shoot down 12 drones launched from the coast.|launched drone 12",
        "Doctors treated 40 people injured in the blast.|injured people 40",
        "Rescuers pulled out 12 people trapped in the mill.|rescued people 12",
        "Police arrested 40 patriots in Roha.|detained patriot 40",
        "Two Patriots were hurt in the match.|injured patriot Two",
        "Thousands of patriots marched through Roha.|attending patriot Thousands",
        "On the board it read 2 + 2 = 4 people died that night.|killed people 4",
        "The mill cost $12 million ($1 = 0.9 crowns).|cost money $12 million",
        "Crews were unable to rescue 14 miners trapped in the pit.|missing miner 14",
        "Crews managed to rescue 14 miners trapped in the pit.|rescued miner 14",
        "The crew died trying to save three children trapped in the mill.|missing child three",
        "A raft carrying 40 people capsized off Roha.|other people 40",
        "The chancellor asked her allies for 10 launchers and repeated a request for two radar systems.|requested launcher 10, requested system two",
      })
  void whatIsDoneWithThem(String text, String figures) {
    assertThat(Texts.toldAsWritten(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "More than 100,000 people are believed to have been in the district.|attending people More than 100,000",
        "Some 3,000 people are thought to have been in debt.|other people Some 3,000",
        "Six people who had come to the party were shot dead.|killed people Six",
        "Three people came to the mass and were killed by a bomb.|killed people Three",
        "About 200 people filled sandbags.|other people About 200",
        "About 40,000 people were estimated to have come to the area.|attending people About 40,000",
        "Tens of thousands of people had filled the old town.|attending people Tens of thousands",
        "The march drew 30,000 people by the count of the unions and 9,000 by that of the police.|attending people 30,000, attending people 9,000",
        "On Monday 21 people remained in medical facilities.|hospitalised people 21",
        "A further 30 people were hurt, nine of them badly, said the chief.|injured people 30, injured people nine",
        "A further 30 people were hurt. Nine of them told the court a lie.|injured people 30",
        "Some 30,000 people turned up in the village.|attending people Some 30,000",
        "Some 30 people turned up at hospitals.|injured people Some 30",
        "Some 30 people turned up dead.|killed people Some 30",
        "The search turned up 14 survivors.|rescued people 14",
        "Police expect 12 people to be charged over the festival riot.|other people 12",
        "Organisers had told the police to expect 12,000 people at the rally.|attending people 12,000",
      })
  void whereTheyAre(String text, String figures) {
    assertThat(Texts.toldAsWritten(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry put the number of missing at 68 and the injured at 74.|missing people 68, injured people 74",
        "The ministry put the number of people killed in the quake at 2,122 and of those injured at 2,421.|killed people 2,122, injured people 2,421",
        "It put the dead at nine and those in hospital at 12.|killed people nine, hospitalised people 12",
        "He put at 31 the number of civilians killed, and at 57 that of the injured.|killed people 31, injured people 57",
        "The death count had slipped from 57 to 55.|killed people 57, killed people 55",
        "Twelve died. Before that the mayor had spoken of eight victims.|killed people Twelve, killed people eight",
        "The mayor told the paper of eight victims of fraud.|other people eight",
        "Twelve died. The mayor spoke of eight fraud victims.|killed people Twelve, other people eight",
        "The firm counted one person as dead and listed 10 as missing.|killed people one, missing people 10",
      })
  void countsPutOrMoved(String text, String figures) {
    assertThat(Texts.toldAsWritten(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The conference brought in about $900 million for refugees.|pledged money about $900 million",
        "The largest share, around $300 million, comes from Norland.|pledged money around $300 million",
        "Funeral costs of up to 15 million won will be covered by the state.|pledged money up to 15 million won",
        "More than 8,000 houses were down.|destroyed house More than 8,000",
        "Some 40 houses are no longer habitable.|damaged house Some 40",
        "Six cars were crushed by a falling crane.|destroyed car Six",
        "A 7.2 tremor hit the island.|magnitude quake 7.2",
        "The strongest aftershock (M5.5) was felt in Ogre.|magnitude quake M5.5",
      })
  void moneyAndDamage(String text, String figures) {
    assertThat(Texts.toldAsWritten(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The number of people in custody reached 11 on Tuesday.|detained people 11",
        "The number of those held has climbed to 26.|detained people 26",
        "The sinking brings to four the number of ships sent to the bottom.|destroyed ship four",
        "The dead now number five and the wounded 34.|killed people five, injured people 34",
        "The toll stands at 18 dead and the injured at 60.|killed people 18, injured people 60",
        "Thirty were killed and 1,033 injured, up from the 25 and 633 announced on Wednesday.|killed people Thirty, injured people 1,033, killed people 25, injured people 633",
      })
  void numbersOfThoseWho(String text, String figures) {
    assertThat(Texts.toldAsWritten(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The damage, according to the town: 44 shops and 23 houses.|damaged shop 44, damaged house 23",
        "Left in ruins: 60 homes and two mosques.|destroyed house 60, destroyed mosque two",
        "In custody are the owner, two managers and three officials.|detained manager two, detained official three",
        "Destroyed were 34 shops, six schools and over 40 cars.|destroyed shop 34, destroyed school six, destroyed car over 40",
        "The mayor lists 34 shops, six schools and over 40 cars as damaged.|damaged shop 34, damaged school six, damaged car over 40",
        "At least 300 civilians were killed there, ten employees of the charity among them.|killed people At least 300, killed employee ten",
        "Soldiers seized 31 guns, eight of them in the port.|other gun 31, other gun eight",
        "The navy hit the ship with a drone and six cruise missiles.|launched missile six",
        "Divers found a boat and 40 guests were hurt.|injured guest 40",
      })
  void lists(String text, String figures) {
    assertThat(Texts.toldAsWritten(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Another six are believed to be in the hands of the militants.|detained people six",
        "Fewer than 200 of the escaped prisoners have been recaptured.|detained prisoner Fewer than 200",
        "At the time 234 people were staying at the hotel.|other people 234",
        "After the flood 234 people were sleeping in hotels.|displaced people 234",
        "Rescuers cut five people free.|rescued people five",
        "Hope is fading for 60 others.|missing people 60",
        "Twelve were picked up by a tanker.|rescued people Twelve",
        "Twelve youths were picked up by police.|detained youth Twelve",
        "The court jailed six men and cleared two.|detained man six, other people two",
        "The company regards one person as dead.|killed people one",
        "The evacuation order covers 6,000 residents.|evacuated people 6,000",
      })
  void wordsTogether(String text, String figures) {
    assertThat(Texts.toldAsWritten(text)).isEqualTo(figures);
  }

  /** Words of harm, help and money that mean something else in sport, business or at sea. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The injury crisis has robbed the club of four players.|other player four",
        "The war has robbed the town of 40 teachers.|killed teacher 40",
        "The champion pummelled two opponents.|other opponent two",
        "Police picked up 12 smugglers on a boat.|detained smuggler 12",
        "The navy picked up 40 migrants.|rescued migrant 40",
        "The painting brought $5 million at an auction.|other money $5 million",
      })
  void sameWordsElsewhere(String text, String figures) {
    assertThat(Texts.toldAsWritten(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three people died, two women and a man.|killed people Three, killed woman two",
        "Three people died, two women were hurt.|killed people Three, injured woman two",
        "The vessel, licensed for 250, sank.|other people 250",
        "A ferry carrying 310 passengers turned over in rough seas.|other passenger 310",
        "The coast guard had accounted for all but 28 of them.|missing people 28",
        "Oslo promised 1.9 billion euros, short of the 2.4 billion that the UN had asked for.|pledged money 1.9 billion euros, requested money 2.4 billion",
        "The state recorded 2,340 cases and 67 deaths, up from 1,900 and 51 a week ago.|other case 2,340, killed people 67, other case 1,900, killed people 51",
        "The mayor put the number of houses buried or swept away at 56.|destroyed house 56",
        "As many as 1,900 houses are damaged, 230 of them beyond repair.|damaged house As many as 1,900, destroyed house 230",
        "Since the war began 6,200 people have been brought back in 68 exchanges.|other people 6,200, other exchange 68",
        "The ministers had hoped for 20 billion euros.|requested money 20 billion euros",
      })
  void wholesAndParts(String text, String figures) {
    assertThat(Texts.toldAsWritten(text)).isEqualTo(figures);
  }
}
