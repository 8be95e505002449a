package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.INJURED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.reconcile.Dossiers.all;
import static org.crossbearing.reconcile.Dossiers.dossier;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.on;
import static org.crossbearing.reconcile.Told.partOf;
import static org.crossbearing.reconcile.Told.person;
import static org.crossbearing.reconcile.Told.who;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** People whom a sentence counts by classes, and nobody where somebody is told of. */
class ListedVictimsTest {
  private static final String DAY = "2025-03-10";

  private static Told report(String id) {
    return Told.by(id, "Coast Daily " + id, DAY);
  }

  private static List<String> findings(Told... told) {
    Reconciler reconciler = new Reconciler();
    Stream.of(told).map(Told::reading).forEach(reconciler::add);
    Dossier dossier = reconciler.dossier();
    return dossier.findings().stream()
        .map(Finding.OfFigures.class::cast)
        .map(f -> f.measure().word() + " " + f.of() + " " + plain(f.best()))
        .sorted()
        .toList();
  }

  private static String plain(@Nullable BigDecimal best) {
    return best == null ? "" : best.toPlainString();
  }

  @Test
  void aListComesToItsPeople() {
    Told list =
        report("r1")
            .says("Two men and three women died in Velmar.")
            .figure("Two", KILLED, "man", 2, at("Velmar"), on(DAY))
            .figure("three", KILLED, "woman", 3, at("Velmar"), on(DAY));

    assertThat(findings(list)).containsExactly("killed man 2", "killed people 5", "killed woman 3");
  }

  @Test
  void aPersonInAListCounts() {
    Told list =
        report("r1")
            .says("Three nurses and a porter were hurt in Velmar.")
            .figure("Three", INJURED, "nurse", 3, at("Velmar"), on(DAY))
            .figure("a porter", INJURED, "porter", 1, at("Velmar"), on(DAY), person("porter"));

    assertThat(findings(list)).containsExactly("injured nurse 3", "injured people 4");
  }

  @Test
  void aPersonIsAmongThoseCountedByAClass() {
    Told men =
        report("r1")
            .says("Four men were hurt in Velmar.")
            .figure("Four", INJURED, "man", 4, at("Velmar"), on(DAY))
            .says("A man of 43 was hurt in the leg in Velmar.")
            .figure("A man", INJURED, "man", 1, at("Velmar"), on(DAY), person("man"));

    assertThat(findings(men)).containsExactly("injured man 4", "injured people 4");
  }

  @Test
  void aWomanIsNotAmongTheMen() {
    Told men =
        report("r1")
            .says("Three men were hurt in Velmar.")
            .figure("Three", INJURED, "man", 3, at("Velmar"), on(DAY))
            .says("A woman was hurt in Velmar.")
            .figure("A woman", INJURED, "woman", 1, at("Velmar"), on(DAY), person("woman"));

    assertThat(findings(men)).containsExactly("injured man 3", "injured people 4");
  }

  @Test
  void aNumberOfPeopleIsNotAddedUpAgain() {
    Told list =
        report("r1")
            .says("Two men and three women died in Velmar.")
            .figure("Two", KILLED, "man", 2, at("Velmar"), on(DAY))
            .figure("three", KILLED, "woman", 3, at("Velmar"), on(DAY))
            .says("In all seven people died in Velmar.")
            .figure("seven", KILLED, "people", 7, at("Velmar"), on(DAY));

    assertThat(findings(list)).contains("killed people 7").doesNotContain("killed people 5");
  }

  @Test
  void partsAreNoList() {
    Told part =
        report("r1")
            .says("Five pupils died in Velmar, among them three girls.")
            .figure("Five", KILLED, "pupil", 5, at("Velmar"), on(DAY))
            .figure("three", KILLED, "girl", 3, at("Velmar"), on(DAY), partOf("r1.c1"));

    assertThat(findings(part)).contains("killed pupil 5").doesNotContain("killed people 8");
  }

  @Test
  void nobodyElseWasHurtWhereSomebodyWas() {
    Told report =
        report("r1")
            .says("Two officers were hurt in Velmar.")
            .figure("Two", INJURED, "officer", 2, at("Velmar"), on(DAY))
            .says("No one in the inn in Velmar was hurt.")
            .figure("No one", INJURED, "people", 0, at("Velmar"), on(DAY));

    assertThat(findings(report)).containsExactly("injured officer 2");
  }

  @Test
  void animalsAreNobody() {
    Told report =
        report("r1")
            .says("Two cows were killed in Velmar.")
            .figure("Two", KILLED, "cow", 2, at("Velmar"), on(DAY))
            .says("No one died in Velmar.")
            .figure("No one", KILLED, "people", 0, at("Velmar"), on(DAY));

    assertThat(findings(report)).containsExactly("killed cow 2", "killed people 0");
  }

  @Test
  void animalsAreNotAddedToPeople() {
    for (String animal : List.of("chicken", "bee", "bat", "insect")) {
      Told report =
          report("r1")
              .says("A fire in Velmar killed 100 of them and a man.")
              .figure("100", KILLED, animal, 100, at("Velmar"), on(DAY))
              .figure("a man", KILLED, "man", 1, at("Velmar"), on(DAY), person("man"));

      assertThat(findings(report)).containsExactly("killed " + animal + " 100", "killed people 1");
    }
  }

  @Test
  void othersComeToWhoIsToldOfBeforeThem() {
    Told others =
        report("r1")
            .says("Ada Lind and two others died in Velmar.")
            .figure("Ada Lind", KILLED, "people", 1, at("Velmar"), on(DAY), person("Ada Lind"))
            .figure("two", KILLED, "people", 2, at("Velmar"), on(DAY), who("two others"));
    Told three =
        report("r2")
            .says("Three people died in Velmar.")
            .figure("Three", KILLED, "people", 3, at("Velmar"), on(DAY), who("Three people"));

    assertThat(findings(others)).containsExactly("killed people 3");
    assertThat(findings(others, three)).containsExactly("killed people 3");
  }

  @Test
  void whoIsNamedBehindTheirClassIsCountedOnceBesideOthers() {
    Told others =
        report("r1")
            .says("Two guards, Ada Lind and Ivo Marsh, and two others died in Velmar.")
            .figure("Two", KILLED, "guard", 2, at("Velmar"), on(DAY), who("Two guards"))
            .figure("Ada Lind", KILLED, "people", 1, at("Velmar"), on(DAY), person("Ada Lind"))
            .figure("Ivo Marsh", KILLED, "people", 1, at("Velmar"), on(DAY), person("Ivo Marsh"))
            .figure("two", KILLED, "people", 2, at("Velmar"), on(DAY), who("two others"));

    assertThat(findings(others)).contains("killed people 4");
  }

  @Test
  void whoIsToldOfBehindOthersIsOneOfThem() {
    Told others =
        report("r1")
            .says("Three others were hurt in Velmar, a porter in the leg.")
            .figure("Three", INJURED, "people", 3, at("Velmar"), on(DAY), who("Three others"))
            .figure("a porter", INJURED, "porter", 1, at("Velmar"), on(DAY), person("porter"));

    assertThat(findings(others)).containsExactly("injured people 3");
  }

  @Test
  void anotherOfAListIsOneMore() {
    Told list =
        report("r1")
            .says("Another man and a woman were hurt in Velmar.")
            .figure("Another man", INJURED, "man", 1, at("Velmar"), on(DAY), person("man"))
            .figure("a woman", INJURED, "woman", 1, at("Velmar"), on(DAY), person("woman"));

    assertThat(findings(list)).containsExactly("injured people 2");
  }

  @Test
  void animalsAreNoList() {
    Told report =
        report("r1")
            .says("A fire in Velmar killed 300 pigs and 200 goats.")
            .figure("300", KILLED, "pig", 300, at("Velmar"), on(DAY))
            .figure("200", KILLED, "goat", 200, at("Velmar"), on(DAY));

    assertThat(findings(report)).containsExactly("killed goat 200", "killed pig 300");
  }

  @Test
  void numbersOfAnySizeAreRead() {
    Told report =
        report("r1")
            .says("The war in Velmar killed 3 billion animals, 3 billion men and two women.")
            .figure("3 billion", KILLED, "animal", 3_000_000_000L, at("Velmar"), on(DAY))
            .figure("3 billion", KILLED, "man", 3_000_000_000L, at("Velmar"), on(DAY))
            .figure("two", KILLED, "woman", 2, at("Velmar"), on(DAY));
    Told person =
        report("r2")
            .says("The war in Velmar hurt 5 billion men.")
            .figure("5 billion", INJURED, "man", 5_000_000_000L, at("Velmar"), on(DAY))
            .says("A man of 43 was hurt in Velmar.")
            .figure("A man", INJURED, "man", 1, at("Velmar"), on(DAY), person("man"));

    assertThat(findings(report)).contains("killed people 3000000002");
    assertThat(findings(person)).contains("injured man 5000000000");
  }

  @Test
  void oneOfThoseCountedByAClassIsNoNumber() {
    Told people =
        report("r1")
            .says("Four people were hurt in Velmar.")
            .figure("Four", INJURED, "people", 4, at("Velmar"), on(DAY));
    Told men =
        Told.by("r2", "Bay Post", "2025-03-11")
            .says("Four men were hurt in Velmar.")
            .figure("Four", INJURED, "man", 4, at("Velmar"), on(DAY))
            .says("One man was hurt in the leg in Velmar.")
            .figure("One", INJURED, "man", 1, at("Velmar"), on(DAY), person("man"));

    assertThat(findings(people, men)).containsExactly("injured man 4", "injured people 4");
  }

  @Test
  void whoIsToldOfSinglyIsNotSomePartToldElsewhere() {
    Told parts =
        report("r1")
            .says("Three people were hurt in Velmar, and one of them is in a coma.")
            .figure("Three", INJURED, "people", 3, at("Velmar"), on(DAY))
            .figure("one", INJURED, "people", 1, at("Velmar"), on(DAY), partOf("r1.c1"));
    Told single =
        report("r2")
            .says("A guard was hurt in Velmar.")
            .figure("A guard", INJURED, "guard", 1, at("Velmar"), on(DAY), person("guard"))
            .says("A clerk was hurt in Velmar.")
            .figure("A clerk", INJURED, "clerk", 1, at("Velmar"), on(DAY), person("clerk"));

    assertThat(all(dossier(parts, single), INJURED))
        .filteredOn(finding -> finding.claims().contains("r1.c2"))
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.claims()).containsExactly("r1.c2"));
  }
}
