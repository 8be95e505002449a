package org.crossbearing.reading.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Place;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;
import org.junit.jupiter.api.Test;

class FigurePlacesTest {
  private static final ReportReader READER = ReportReader.english();

  @Test
  void aNamesakeIsTheOneInTheRegionThatIsNamed() {
    String text =
        "Two people were killed in the town of Kostiantynivka in the %s region on Friday.";
    assertThat(place(text.formatted("Donetsk"), "Kostiantynivka").longitude())
        .isBetween(37.0, 38.0);
    assertThat(place(text.formatted("Zaporizhzhia"), "Kostiantynivka").longitude())
        .isBetween(35.0, 36.0);
  }

  @Test
  void aTownBeforeItsStateIsThere() {
    assertThat(place("A fire in Paris, Texas, killed four people.", "Paris").country())
        .isEqualTo("US");
    assertThat(place("A fire in Paris, TX, killed four people.", "Paris").country())
        .isEqualTo("US");
    assertThat(place("A fire in London, Ontario, killed four people.", "London").country())
        .isEqualTo("CA");
    assertThat(place("A fire in Paris killed four people.", "Paris").country()).isEqualTo("FR");
  }

  @Test
  void aNamesakeLiesBesideWhatElseIsNamed() {
    String text =
        "An earthquake struck off Bogo in Cebu, Philippines. In Medellin 12 people were killed.";
    assertThat(place(text, "Medellin").country()).isEqualTo("PH");
    assertThat(place("In Medellin 12 people were killed.", "Medellin").country()).isEqualTo("CO");
  }

  @Test
  void aNumberThatNamesIsNoCountFromAPlace() {
    assertThat(places("A Boeing 737 from Jakarta crashed at sea on Tuesday, killing 62 people."))
        .containsExactly("null");
  }

  @Test
  void whereVictimsCameFromIsNotWhereTheyDied() {
    assertThat(
            places(
                "Nine tourists, five from Germany and four from Italy, died in a crash near Cairo"
                    + " on Monday."))
        .containsOnly("Cairo");
    assertThat(
            places(
                "Of 40 passengers, 22 from Lagos were killed when a bus crashed near Ibadan on"
                    + " Monday."))
        .containsOnly("Ibadan");
  }

  @Test
  void wherePeopleLivedIsNotWhereTheyDidHarm() {
    assertThat(
            places(
                "The suspect came from Lyon, where he was born in 1990, and killed four people in"
                    + " Nice on Monday."))
        .containsExactly("Nice");
    assertThat(
            places(
                "He was arrested in Lyon, where he lived with his mother, after 22 people died in"
                    + " Nice on Monday."))
        .containsExactly("Nice");
    assertThat(places("The warden flew to Lyon, where police said 22 people died in a fire."))
        .containsExactly("Lyon");
  }

  @Test
  void aSumIsSharedOutByPlace() {
    assertThat(
            places(
                "The quake struck Cebu in the Philippines. The council said 30 of the dead were from the City of Bogo, 22 from San Remigio,"
                    + " 12 from Medellin and five from Tabogon."))
        .containsExactly("Bogo", "San Remigio", "Medellin", "Tabogon");
    assertThat(places("In the province of Valencia there are 213 dead, 62 of them in Paiporta."))
        .containsExactly("Valencia", "Paiporta");
    assertThat(places("Deaths by town:\n\nBogo City \u2013 30 dead\n"))
        .containsExactly("Bogo City");
  }

  @Test
  void aTollForAPlaceIsItsOwn() {
    assertThat(
            places(
                "The number of missing in Texas was lowered to 101, days after the governor put the"
                    + " figure for Kerr County at 161."))
        .containsExactly("Texas", "Kerr County");
  }

  @Test
  void whereWeaponsSetOutIsNotWhereTheyFlew() {
    assertThat(
            places(
                "Two people died in Odesa.\n\nOf the 97 drones launched, 50 came from Kursk, 30 from"
                    + " Oryol and 17 from Bryansk."))
        .doesNotContain("Kursk", "Oryol", "Bryansk");
  }

  @Test
  void whereOnlyTellsOfTheTownBeforeIt() {
    assertThat(places("The queen visited Paiporta, where 62 people died in the flood."))
        .containsExactly("Paiporta");
    assertThat(places("In Medellin, a town near Bogo, 12 people were killed by falling roofs."))
        .containsExactly("Medellin");
  }

  @Test
  void aNumberHasThePlaceOfItsOwnPhrase() {
    assertThat(
            places(
                "Two people were killed in Kharkiv, the mayor said, and one in Kremenchuk,"
                    + " according to officials."))
        .containsExactly("Kharkiv", "Kremenchuk");
    assertThat(
            places(
                "A storm hit Ukraine. Poltava is worst hit with eight deaths, followed by Sumy with four and Lutsk with two."))
        .containsExactly("Poltava", "Sumy", "Lutsk");
    assertThat(
            places(
                "A cyclone hit Mozambique and Malawi. An inquiry in Maputo has put Malawi's toll at"
                    + " 26."))
        .containsExactly("Malawi");
    assertThat(places("Nine people died in Kyiv. In all of Ukraine the attack killed 15 people."))
        .containsExactly("Kyiv", "Ukraine");
  }

  @Test
  void whatOnlyTellsWhichCityItIsIsNoPlace() {
    assertThat(places("Drones killed three people in the Volga city of Saratov on Monday."))
        .containsExactly("Saratov");
  }

  @Test
  void aTownThatTheReportLocatesIsAPlaceWhereverItIsNamed() {
    String text =
        "A hillside gave way above Torbang, in Myagdi district in Nepal, killing eight people.\n\n"
            + "Torbang was cut off. Police said 14 people were dug out at Torbang on Monday.";
    assertThat(places(text)).containsOnly("Torbang");
    assertThat(
            places(
                "A bomb killed nine people in the Torzu area of Lakki Marwat district in Pakistan."))
        .containsExactly("Torzu");
    assertThat(
            places(
                "Shells hit the Yemeni town of Hays. Nine people were killed in Hays, officials said."
                    + " Four people died in al-Jarrahi."))
        .containsExactly("Hays", "al-Jarrahi");
  }

  @Test
  void whatDestroysIsNoTown() {
    assertThat(
            places(
                "Freddie live: more deaths in Malawi\n\n"
                    + "Nine people have died, officials said.\n\n"
                    + "Freddie destroyed 640 houses in Malawi."))
        .doesNotContain("Freddie");
  }

  @Test
  void aHeadingThatIsAPlaceHoldsForWhatFollows() {
    assertThat(
            places(
                "Storm bulletin for Mozambique and Malawi\n\nMOZAMBIQUE\n\n"
                    + "The institute counts 88 injured people.\n\nMALAWI\n\n"
                    + "The department counts 42 injured people.\n"))
        .containsExactly("Mozambique", "Malawi");
  }

  @Test
  void oneHeadingThatIsAPlaceDividesNothing() {
    assertThat(
            places(
                "Teenager shot in Wasilla\n\nANCHORAGE -\n\n"
                    + "Two people were hurt on Thursday night in Wasilla, troopers say.\n\n"
                    + "Three people were taken in by police."))
        .doesNotContain("Anchorage");
  }

  @Test
  void aTotalSharedOutByTownsIsOfTheCountry() {
    assertThat(
            places(
                "Missiles and drones killed at least seven people in Ukraine, officials said.\n\n"
                    + "Four people were killed in Dnipro. Two people were killed in Kharkiv, and"
                    + " one in Kremenchuk."))
        .containsExactly("Ukraine", "Dnipro", "Kharkiv", "Kremenchuk");
  }

  @Test
  void aCountryTakenUpAgain() {
    assertThat(
            places(
                "Nine people died in Kyiv in Ukraine.\n\nAt least 13 people were killed across the"
                    + " country."))
        .containsExactly("Kyiv", "Ukraine");
  }

  @Test
  void aReportIsAboutTheCountryItBeginsWith() {
    assertThat(places("NEPAL: Landslides cut roads\n\nTwelve people have died, officials said."))
        .containsExactly("Nepal");
    assertThat(
            places(
                "Floods after days of rain\n\nSUKKUR, Pakistan (AP) - Floods across Pakistan have"
                    + " killed people in their homes. Rescuers counted 90 dead."))
        .containsExactly("Pakistan");
  }

  @Test
  void whereReportersAreToldIsNotWhereItHappened() {
    assertThat(
            places(
                "A missile hit the port of Odesa.\n\nThe minister told reporters in Kyiv that"
                    + " nine people had died."))
        .containsExactly("Odesa");
  }

  @Test
  void whoShootsDownTellsOverWhichCountry() {
    String raid = "Drones killed 13 people in Kyiv on Friday, Ukraine's air force said.\n\n";
    assertThat(places(raid + "Russian air defences shot down 36 drones.").getLast())
        .isEqualTo("Russia");
    assertThat(
            places(
                    raid
                        + "The Russians said that 102 Ukrainian drones were destroyed, their ministry"
                        + " said.")
                .getLast())
        .isEqualTo("Russia");
    assertThat(
            places(
                    "Gunmen killed 137 people in Moscow on Friday.\n\nRussia launched 63 drones at"
                        + " the Ukrainian power grid.")
                .getLast())
        .isEqualTo("Ukraine");
  }

  @Test
  void whereTheyMeetIsNotWhereItHappened() {
    String text =
        "Ministers met at a conference in Rome after a night in which Odesa came under fire.\n\n"
            + "Four deaths were reported by officials.";
    assertThat(places(text).getLast()).isEqualTo("Odesa");
  }

  @Test
  void whereAPlaneWasBoundForIsNotWhereItFell() {
    String text =
        "Jet bound for London crashes with 242 aboard\n\n"
            + "A jet bound for London's Gatwick airport came down on a hostel in the city of "
            + "Ahmedabad on Thursday, police said.\n\nAt least 240 people were killed.";
    assertThat(places(text)).isNotEmpty().doesNotContain("London");
  }

  @Test
  void whoLedAnAttackIsNoPlace() {
    assertThat(places("In the Hamas-led attack gunmen killed 900 people."))
        .doesNotContain("Hamas-led");
  }

  @Test
  void aPartBetweenANumberAndItsVerbHidesNoPlace() {
    String text =
        "A missile killed 25 people in Ternopil on Wednesday.\n\n"
            + "In the northeast, 46 people, including two children, were wounded in Kharkiv.";
    assertThat(places(text)).element(1).isEqualTo("Kharkiv");
  }

  @Test
  void residentsOfATownAreCountedThere() {
    String text = "In Ukraine the fire went on. Two residents of Odesa were killed on Monday.";
    assertThat(places(text).getLast()).isEqualTo("Odesa");
  }

  @Test
  void aPartOfATownOrAHomeTownIsThere() {
    String lede = "A missile killed 30 people in Sumy on Sunday.\n\n";
    assertThat(places(lede + "In April one burst over the poet's home city of Odesa, killing 20."))
        .last()
        .isEqualTo("Odesa");
    assertThat(places(lede + "In April one hit a poor quarter of Odesa; 18 people died."))
        .last()
        .isEqualTo("Odesa");
  }

  @Test
  void aLabelTellsThePlaceOfItsItem() {
    String text =
        "A quake shook Myanmar and Thailand.\n\n- Myanmar: 90 dead\n- Thailand: 21 dead\n";
    assertThat(places(text)).containsExactly("Myanmar", "Thailand");
  }

  @Test
  void manyPlacesInARowAreNoneInParticular() {
    String text =
        "A quake killed 90 people in Myanmar. The dead number 95 by the count of offices in"
            + " Sagaing, Mandalay, Magway and Bago.";
    assertThat(places(text)).containsExactly("Myanmar", "Myanmar");
    String before = "A quake shook Myanmar. It shook Sagaing, Mandalay, Magway and Bago; 95 died.";
    assertThat(places(before)).containsExactly("Myanmar");
  }

  @Test
  void georgiaIsAStateOrACountry() {
    String state = "Police in Atlanta said storms killed three people in Georgia and Alabama.";
    String country = "Officials in Tbilisi said a landslide killed three people in Georgia.";
    assertThat(place(state, "Georgia").country()).isEqualTo("US");
    assertThat(place(country, "Georgia").country()).isEqualTo("GE");
  }

  @Test
  void eachNumberOfAListHasItsPlace() {
    String text = "Six people died in Lviv; nine in Odesa; four in the Sumy region.";
    assertThat(places(text)).containsExactly("Lviv", "Odesa", "Sumy region");
  }

  @Test
  void aPlaceAtTheHeadOfASentenceHoldsForItsNumbers() {
    String text = "In Odesa, one person was killed and 17 were injured.";
    assertThat(places(text)).containsExactly("Odesa", "Odesa");
  }

  @Test
  void whereSomebodySpeaksIsNotWhereItHappened() {
    String text =
        "A blast in Lahore killed nine people.\n\n"
            + "Speaking to reporters in Karachi, the minister said 30 people were injured.";
    assertThat(places(text)).containsExactly("Lahore", "Lahore");
  }

  @Test
  void personsAndStormsAreNoPlaces() {
    String text =
        "Eight people were killed in Lviv, Sheriff Paris Austin said after Hurricane Dallas.";
    assertThat(places(text)).containsExactly("Lviv");
  }

  @Test
  void aDistrictUnknownToTheGazetteerHasOnlyItsCountry() {
    String text =
        "A strike on Kyiv killed six people. Four of them died in the Qwertyansky district.";
    Place place = place(text, "Qwertyansky district");
    assertThat(place.country()).isEqualTo("UA");
    assertThat(place.latitude()).isNull();
  }

  @Test
  void theCountyIsTheOneNamedLast() {
    String text =
        "Floods killed 24 people in Kerr County, Texas, on Friday.\n\n"
            + "About 20 people were missing in the county.";
    assertThat(places(text)).containsExactly("Kerr County", "Kerr County");
  }

  @Test
  void aReportWrittenAbroadIsAboutTheLandItTellsOf() {
    String near =
        "Landslide kills 40\n\nNEW DELHI, May 15 (Reuters) - A landslide swept away a village on"
            + " Friday.\n\nForty people died, a minister said.\n\nRain is forecast in Nepal, where"
            + " roads are cut. Villages in Nepal lie under mud.";
    String hills =
        "Landslide kills 40\n\nNEW DELHI, May 15 (Reuters) - A landslide in the hills of Nepal"
            + " swept away a village on Friday.\n\nForty people died, a minister said.";
    assertThat(places(near)).containsOnly("Nepal");
    assertThat(places(hills)).containsOnly("Nepal");
  }

  @Test
  void aPlaceNamedOnceAndLateIsNotWhereItAllHappened() {
    String text =
        "A ferry sank on Friday and 40 people died, police said. Divers went down at first light."
            + " The owner was questioned. Relatives waited at the pier. Twelve people are missing."
            + " The ferry was built in a yard in Gdansk.";
    assertThat(places(text)).containsOnly("null");
  }

  @Property(tries = 200)
  void noTextIsRefused(@ForAll @Size(max = 12) List<Piece> pieces) {
    StringBuilder text = new StringBuilder("Two people were killed ");
    pieces.forEach(piece -> text.append(piece.text));
    assertThat(read(text.toString()).places()).isNotNull();
  }

  /** What a text is thrown together from. */
  enum Piece {
    IN(" in "),
    OF(" of "),
    THE(" the "),
    PLACE("Odesa"),
    COUNTY(" County"),
    COUNTIES(" counties"),
    COMMA(", "),
    OWNER("'s "),
    NUMBER(" 12 "),
    STOP(". "),
    DASH(" \u2013 "),
    LINE("\n\n"),
    STATE("TX"),
    MARK("\ud83d\ude80"),
    CYRILLIC("Київ"),
    THERE(" there ");

    private final String text;

    Piece(String text) {
      this.text = text;
    }
  }

  private static Reading read(String text) {
    return READER.read(
        new Report("r1", "a.txt", null, null, null, List.of(), null, "en", text, false));
  }

  private static List<String> places(String text) {
    return read(text).claims().stream()
        .filter(Figure.class::isInstance)
        .map(claim -> String.valueOf(((Figure) claim).place()))
        .toList();
  }

  private static Place place(String text, String name) {
    return Objects.requireNonNull(read(text).places().get(name), name);
  }
}
