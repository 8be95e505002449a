package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.INJURED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.reconcile.Dossiers.all;
import static org.crossbearing.reconcile.Dossiers.dossier;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.on;
import static org.crossbearing.reconcile.Told.person;

import org.crossbearing.model.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what two reports of single victims are known to tell of one event or of two. */
class OneStoryTest {
  private static final String DAY = "2031-03-04";

  /** Who is told with his age is known by it months later; a namesake is told by it. */
  @ParameterizedTest
  @CsvSource({"24, 1", "25, 1", "41, 2"})
  void whoIsNamedWithHisAgeIsKnownAgain(int age, int events) {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("A waiter was shot dead in Velmar near the Orlan Bridge on Tuesday.")
            .figure("A waiter", KILLED, "waiter", 1, at("Velmar"), on(DAY), person("waiter"))
            .says("Police in Velmar hold Jon Rett, 24, whom Inspector Mara Quill found in Tolm.");
    Told second =
        Told.by("r2", "Bay Post", "2031-06-11")
            .says("A court in Velmar heard on Tuesday how a waiter was killed at Orlan Bridge.")
            .figure(
                "a waiter", KILLED, "waiter", 1, at("Velmar"), on("2031-06-10"), person("waiter"))
            .says("Jon Rett, " + age + ", of Tolm was found by Inspector Quill in Velmar.");

    assertThat(events(KILLED, first, second)).isEqualTo(events);
  }

  /** Victims who cannot be the same are not, if nothing else tells that it is one event. */
  @ParameterizedTest
  @CsvSource({
    "boy, a boy, teenager, A teenager, 1",
    "boy, a boy, woman, A woman, 2",
    "girl, a girl, boy, A boy, 2",
    "15-year-old boy, a 15-year-old boy, 11-year-old boy, An 11-year-old boy, 2",
    "17-year-old boy, a 17-year-old boy, 18-year-old man, An 18-year-old man, 1",
  })
  void aVictimIsNoOther(String one, String cue, String other, String otherCue, int events) {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("Police in Velmar say " + cue + " was shot near Orlan Bridge on Tuesday.")
            .figure(cue, INJURED, of(one), 1, at("Velmar"), on(DAY), person(one));
    Told second =
        Told.by("r2", "Bay Post", DAY)
            .says(otherCue + " was shot, Velmar police at Orlan Bridge said.")
            .figure(otherCue, INJURED, of(other), 1, person(other));

    assertThat(events(INJURED, first, second)).isEqualTo(events);
  }

  /** Names of its story lead from one report to the other, whatever words both have in capitals. */
  @Test
  void namesOfTheStoryAreLookedUpBeforeWordsInCapitals() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("A boy was shot near Pellmark in Velmar on Tuesday, said Tessarin.")
            .figure("A boy", INJURED, "boy", 1, at("Velmar"), on(DAY), person("boy"))
            .says(
                "The City, Region, Morning, Day, Officials, Village, First, Area, Man, Two. "
                    .repeat(3));
    Told second =
        Told.by("r2", "Bay Post", DAY)
            .says("A child was hurt near Pellmark on Tuesday, said Tessarin.")
            .figure("A child", INJURED, "child", 1, on(DAY), person("child"))
            .says(
                "The Town, State, Evening, Week, Woman, Country, Second, Night, Three, Six. "
                    .repeat(3));

    assertThat(events(INJURED, first, second)).isEqualTo(1);
  }

  /** Of two shootings of one town and day a report tells of that whose names it shares. */
  @ParameterizedTest
  @CsvSource({"Orlan Bridge near Pellmark, r1", "Quay Street near Tessarin, r2"})
  void namesTellOfWhichOfTwoItIs(String where, String with) {
    Told boy =
        Told.by("r1", "Coast Daily", DAY)
            .says("Police in Velmar say a boy was shot at Orlan Bridge near Pellmark on Tuesday.")
            .figure("a boy", INJURED, "boy", 1, at("Velmar"), on(DAY), person("boy"));
    Told woman =
        Told.by("r2", "Bay Post", DAY)
            .says("Police in Velmar say a woman was shot at Quay Street near Tessarin on Tuesday.")
            .figure("a woman", INJURED, "woman", 1, at("Velmar"), on(DAY), person("woman"));
    Told third =
        Told.by("r3", "Hill Times", DAY)
            .says("Police in Velmar say a victim was shot at " + where + " on Tuesday.")
            .figure("a victim", INJURED, "victim", 1, at("Velmar"), on(DAY), person("victim"));

    assertThat(dossier(boy, woman, third).events())
        .filteredOn(event -> event.reports().contains("r3"))
        .singleElement()
        .satisfies(event -> assertThat(event.reports()).containsExactly(with, "r3"));
  }

  private static String of(String person) {
    return person.substring(person.lastIndexOf(' ') + 1);
  }

  /** What every page of a site says is shared by all its stories. */
  @ParameterizedTest
  @CsvSource({
    "Posted and Updated in EDT under our Privacy Policy, 2",
    "The victim knew Mara Quill of Orlan Bridge, 1"
  })
  void onlyNamesThatTellCount(String line, int events) {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("A man was shot in Velmar on Tuesday.")
            .figure("A man", INJURED, "man", 1, at("Velmar"), on(DAY), person("man"))
            .says("We note: " + line + ".");
    Told second =
        Told.by("r2", "Bay Post", "2031-03-06")
            .says("A man was shot and is recovering.")
            .figure("A man", INJURED, "man", 1, person("man"))
            .says("We note: " + line + ".");

    assertThat(events(INJURED, first, second)).isEqualTo(events);
  }

  private static long events(Measure measure, Told... reports) {
    return all(dossier(reports), measure).stream()
        .map(finding -> finding.event())
        .distinct()
        .count();
  }
}
