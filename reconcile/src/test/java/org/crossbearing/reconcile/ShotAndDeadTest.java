package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.INJURED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.reconcile.Dossiers.dossier;
import static org.crossbearing.reconcile.Dossiers.only;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.on;
import static org.crossbearing.reconcile.Told.partOf;
import static org.crossbearing.reconcile.Told.person;

import org.crossbearing.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was shot may be dead, in the words of another report. */
class ShotAndDeadTest {
  private static final String DAY = "2031-03-04";

  private static Told oneDead(String id, int others) {
    return Told.by(id, "Coast Daily", DAY)
        .says("A shooting in Velmar left one person dead.")
        .figure("one", KILLED, "people", 1, at("Velmar"), on(DAY))
        .says("In Velmar %d were wounded.".formatted(others))
        .figure("" + others, INJURED, "people", others, at("Velmar"), on(DAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"7 people were shot|6", "7 people were wounded|7", "8 people were shot|8"})
  void whoAnotherReportCountsDeadIsAmongThoseShot(String words, int high) {
    Told shot =
        Told.by("r2", "Bay Post", DAY)
            .says("In a shooting in Velmar %s.".formatted(words))
            .figure(
                words.substring(0, 1),
                INJURED,
                "people",
                Integer.parseInt(words.substring(0, 1)),
                at("Velmar"),
                on(DAY));

    Finding.OfFigures injured = only(dossier(oneDead("r1", 6), shot), INJURED);

    assertThat(injured.low()).isEqualByComparingTo("6");
    assertThat(injured.high()).isEqualByComparingTo("" + high);
  }

  @Test
  void allVictimsAreTheDeadAndTheHurt() {
    Told report =
        oneDead("r1", 3)
            .says("In Velmar the four victims were in a car.")
            .figure("four", INJURED, "people", 4, at("Velmar"), on(DAY));

    assertThat(only(dossier(report), INJURED).best()).isEqualByComparingTo("3");
  }

  @Test
  void whoDiedOfThoseHurtIsNoLongerHurt() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("In Velmar three people were hurt, including a girl who died.")
            .figure("three", INJURED, "people", 3, at("Velmar"), on(DAY))
            .figure("a girl", KILLED, "girl", 1, at("Velmar"), on(DAY), partOf("r1.c1"));

    assertThat(only(dossier(report), INJURED).best()).isEqualByComparingTo("2");
  }

  @Test
  void whoIsCountedWithoutTheDeadLosesNobody() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("A shooting in Velmar left one person dead.")
            .figure("one", KILLED, "people", 1, at("Velmar"), on(DAY))
            .says("In Velmar 6 people were shot.")
            .figure("6", INJURED, "people", 6, at("Velmar"), on(DAY))
            .says("In Velmar 5 people were hit by a gunman.")
            .figure("5", INJURED, "people", 5, at("Velmar"), on(DAY));

    assertThat(only(dossier(report), INJURED).best()).isEqualByComparingTo("5");
  }

  @ParameterizedTest
  @CsvSource({"4,gunman,2", "4,clerk,1", "2,gunman,2", "2,clerk,1"})
  void whoIsDeadOfThoseStruckIsTheirPartOrAllButWhoStruckThem(int part, String other, int left) {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("Five people are dead in Velmar, a %s among them.".formatted(other))
            .figure("Five", KILLED, "people", 5, at("Velmar"), on(DAY))
            .figure("a " + other, KILLED, other, 1, at("Velmar"), on(DAY), person(other))
            .says("In Velmar six people were shot, killing %d of them.".formatted(part))
            .figure("six", INJURED, "people", 6, at("Velmar"), on(DAY))
            .figure("" + part, KILLED, "people", part, at("Velmar"), on(DAY), partOf("r1.c3"));

    assertThat(only(dossier(report), INJURED).best()).isEqualByComparingTo("" + left);
  }

  @Test
  void whoDiedElsewhereIsNoneOfThoseStruck() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("Nine people are dead in Velmar.")
            .figure("Nine", KILLED, "people", 9, at("Velmar"), on(DAY))
            .says("In Velmar six people were shot, killing two of them.")
            .figure("six", INJURED, "people", 6, at("Velmar"), on(DAY))
            .figure("two", KILLED, "people", 2, at("Velmar"), on(DAY), partOf("r1.c2"));

    assertThat(only(dossier(report), INJURED).best()).isEqualByComparingTo("4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Five guards were shot.|Five|5",
        "Five people hit by a tram are in hospital.|Five|5",
        "Two people were hit by a tram.|Two|2",
      })
  void moreDeadThanStruckLeaveTheStruckAlive(String words, String cue, int number) {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("In Velmar six people are dead.")
            .figure("six", KILLED, "people", 6, at("Velmar"), on(DAY))
            .says("In Velmar " + words)
            .figure(cue, INJURED, "people", number, at("Velmar"), on(DAY));

    assertThat(only(dossier(report), INJURED).best()).isEqualByComparingTo("" + number);
  }

  @Test
  void whoAnotherReportTellsOfAsHurtIsLeftOfThoseStruck() {
    Told named =
        Told.by("r1", "Coast Daily", DAY)
            .says("A crash in Velmar left one person dead.")
            .figure("one", KILLED, "people", 1, at("Velmar"), on(DAY))
            .says("In Velmar Ada Lind is in hospital.")
            .figure("Ada Lind", INJURED, "people", 1, at("Velmar"), on(DAY), person("Ada Lind"));
    Told struck =
        Told.by("r2", "Bay Post", DAY)
            .says("In Velmar a tram struck 2 people.")
            .figure("2", INJURED, "people", 2, at("Velmar"), on(DAY));

    assertThat(only(dossier(named, struck), INJURED).best()).isEqualByComparingTo("1");
  }

  @Test
  void whoIsInjuredLives() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("Guards kill a man in Velmar after a shooting injures three.")
            .figure("a man", KILLED, "man", 1, at("Velmar"), on(DAY), person("man"))
            .figure("three", INJURED, "people", 3, at("Velmar"), on(DAY));

    assertThat(only(dossier(report), INJURED).best()).isEqualByComparingTo("3");
  }
}
