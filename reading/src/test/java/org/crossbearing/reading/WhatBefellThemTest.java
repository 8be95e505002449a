package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What befell people and things, in everyday words and opposite ones. */
class WhatBefellThemTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Paramedics treated 12 residents.|injured people 12",
        "It said it had treated over 200 people overnight.|injured people 200",
        "The hospital treated 40 people.|hospitalised people 40",
        "Some 382 persons are undergoing treatment.|hospitalised people 382",
        "Another four residents turned to medics.|injured people 4",
        "Nine were taken to medical facilities.|hospitalised people 9",
        "Some 40 children are in hospitals.|hospitalised child 40",
        "The state employs 1,200 doctors in hospitals.|other doctor 1200",
        "About 300 volunteers work in clinics.|other volunteer 300",
        "Three senators had operations in Lind.|other senator 3",
        "The ferry line kept 40 guests overnight.|other guest 40",
        "Two people were kept in hospital overnight.|hospitalised people 2",
        "Some 40 people went to the doctor with flu.|affected people 40",
        "Volunteers treated 300 children to a circus show.|other child 300",
        "Police treated 14 suspects as witnesses.|other suspect 14",
      })
  void treated(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eighty people died and 182 were still untraced.|killed people 80, missing people 182",
        "Contact has not been made with 179 people.|missing people 179",
        "They have 89 open cases of missing persons.|missing people 89",
        "They have 89 open cases of theft.|other case 89",
        "Three are still buried under the snow.|missing people 3",
        "Twelve were buried on Friday.|killed people 12",
      })
  void missing(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sixteen people were led out of a burning building.|rescued people 16",
        "In Lind, 75 patients had to be moved.|evacuated patient 75",
        "Some 30,000 people had to leave.|evacuated people 30000",
        "Some 30,000 people had to wait.|other people 30000",
        "Firefighters brought down two climbers.|rescued climber 2",
        "The scandal brought down three ministers.|affected minister 3",
        "Three cats were rescued from a roof.|rescued cat 3",
        "The stadium accommodates 40,000 people.|other people 40000",
        "The council put up 12 candidates.|other candidate 12",
        "There are 40 cots in temporary shelters.|other cot 40",
        "An avalanche swept away a group of 12 climbers.|missing climber 12",
      })
  void rescuedOrMoved(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three of its soldiers had been abducted and executed.|killed soldier 3",
        "Five were arrested and later released.|detained people 5",
        "Six soldiers surrendered.|detained soldier 6",
        "Six officers surrendered their passports.|other officer 6",
        "It named nine scientists it said had been killed.|killed scientist 9",
        "Some 31 people have fallen victim to the strikes.|killed people 31",
        "Four people fell victim to fraud.|other people 4",
        "A couple died when a tree fell on their house.|killed people 2",
        "One person was killed and 12 more suffered injuries."
            + "|killed people 1, injured people 12",
        "Dead are 30 cows and 12 sheep.|killed cow 30, killed sheep 12",
        "In Lind, a man of 61 was killed by shelling.|killed man 1",
      })
  void killedAfterAll(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No loss of life was reported.|killed people 0",
        "Not a single death has been recorded.|killed people 0",
        "Not one soldier was killed.|killed soldier 0",
        "There were no victims.|killed people 0",
      })
  void nobody(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Drones reached two refineries.|hit refinery 2",
        "The jets dropped more than 330 munitions on about 100 targets."
            + "|launched munition 330, hit target 100",
        "Fires broke out in eight districts.|affected district 8",
        "Debris fell at 21 locations.|hit location 21",
        "The group met in eight districts.|other district 8",
        "Direct hits by five missiles and 24 drones were recorded at seven locations."
            + "|not_intercepted missile 5, not_intercepted drone 24, hit location 7",
        "Forces downed 510 drones, and 24 drones and five missiles struck seven locations."
            + "|intercepted drone 510, not_intercepted drone 24, not_intercepted missile 5, hit location 7",
      })
  void hitsOnPlaces(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The damage assessment includes 17,700 homes and 461 schools."
            + "|damaged house 17700, damaged school 461",
        "A total of 27 buildings are without windows.|damaged building 27",
        "One of the units sustained damage.|damaged unit 1",
        "The estimate is of 1,000 ruined homes.|destroyed house 1000",
        "The list includes 17,700 homes.|other house 17700",
        "The flood carried away 12 bridges.|destroyed bridge 12",
        "Robbers carried away 12 paintings.|other painting 12",
        "The firm liquidated 12 buildings.|other building 12",
      })
  void damage(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She said 48 drones, two missiles and four bombs had been launched at it."
            + "|launched drone 48, launched missile 2, launched bomb 4",
        "She said 48 drones and two missiles.|''",
        "The raid came a day after 728 drones — a record — were sent against the country."
            + "|launched drone 728",
      })
  void saidOfSeveral(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 30 were rushed to A&E.|hospitalised people 30",
        "Ambulances took away 44 travellers.|hospitalised traveller 44",
        "Some 3,412 persons have been accommodated in halls.|evacuated people 3412",
        "Some 40 people could be under the concrete.|missing people 40",
        "Twelve soldiers surrendered.|detained soldier 12",
        "All but four of the 62 on board died.|rescued people 4, other people 62",
        "Some 24 crew were picked up unhurt.|rescued crew 24",
        "Police picked up 24 men.|detained man 24",
        "Eleven people have been taken out of the water.|rescued people 11",
        "The number of victims is given as 59, with 155 in hospitals."
            + "|killed people 59, hospitalised people 155",
        "Some 638,000 people are starving.|affected people 638000",
        "Twelve people have starved.|killed people 12",
      })
  void whereTheyAre(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Another six face trial next month.|''",
        "The army sent 12 strike aircraft.|supplied aircraft 12",
        "Two police fire trucks burned.|destroyed truck 2",
      })
  void theVerbBehindABareNumber(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The survivors, 211, were taken to a gym.|rescued people 211",
        "The pupils, 14 and 15, were freed.|''",
        "Six bodies, among them three of one family, have been found."
            + "|killed people 6, killed family 3",
        "She says 190 troops, two trucks, a gun and a depot were lost by the enemy."
            + "|killed soldier 190, destroyed truck 2",
        "Aftershocks of 5.5 and 5.2 followed.|magnitude quake 5.5, magnitude quake 5.2",
        "Temperatures hit 43C.|''",
      })
  void besideANoun(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Losses came to 120 troops.|killed soldier 120",
        "Our forces eliminated 340 servicemen and three tanks."
            + "|killed soldier 340, destroyed tank 3",
        "The museum counts 110 broken statues.|damaged statue 110",
      })
  void losses(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bakeries closed one after another.|''",
        "The river peaked at 7.3 m.|magnitude river rise 7.3",
        "It was late, one of them said.|''",
        "The paper, citing two people in the Gulf, told of 30 dead.|killed people 30",
        "My number one focus is safety.|''",
        "The 112 line had taken 15,000 calls.|other call 15000",
        "16.40 What we know // Some 64 people died.|killed people 64",
      })
  void notCounted(String text, String figures) {
    assertThat(Texts.told(text)).isEqualTo(figures);
  }
}
