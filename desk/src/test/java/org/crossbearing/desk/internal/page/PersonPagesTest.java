package org.crossbearing.desk.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.Said;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonPagesTest {
  @Test
  void aNamesakeOfWhomMoreIsToldHidesNobody(@TempDir Path folder) {
    try (Ledger ledger =
        Ledger.open(folder.resolve("l.db").toString(), InstantSource.fixed(Instant.EPOCH))) {
      ledger.add(told("Anna Brandt", "minister", 2));
      ledger.add(told("Peter Brandt", "mayor", 260));
      PersonPages people = new PersonPages(ledger.views(), null, Instant.EPOCH);
      assertThat(people.page("anna brandt").name()).isEqualTo("Anna Brandt");
      assertThat(people.page("anna brandt").offices())
          .extracting(PersonPage.Office::role)
          .containsExactly("Minister");
      assertThat(people.told("peter brandt").roles()).hasSize(200);
      assertThat(people.told("peter brandt").roles())
          .allMatch(said -> said.speaker().equals("Peter Brandt"));
    }
  }

  @Test
  void whoIsOneThroughAnotherIsOne(@TempDir Path folder) {
    try (Ledger ledger =
        Ledger.open(folder.resolve("l.db").toString(), InstantSource.fixed(Instant.EPOCH))) {
      ledger.add(told("Anna Brandt", "minister", 1));
      ledger.add(told("Maria Keller", "mayor", 1));
      ledger.add(told("Ida Lang", "envoy", 1));
      ledger.add(told("Rosa Stein", "governor", 1));
      ledger.persons("Anna Brandt", "Maria Keller", true, "a tester", "to see");
      ledger.persons("Maria Keller", "Ida Lang", true, "a tester", "to see");
      ledger.persons("Ida Lang", "Rosa Stein", true, "a tester", "to see");
      PersonPages people = new PersonPages(ledger.views(), null, Instant.EPOCH);
      assertThat(speakers(people, "anna brandt"))
          .containsExactlyInAnyOrder("Anna Brandt", "Maria Keller", "Ida Lang", "Rosa Stein");
      ledger.persons("Anna Brandt", "Ida Lang", false, "a tester", "to see");
      assertThat(speakers(people, "anna brandt"))
          .containsExactlyInAnyOrder("Anna Brandt", "Maria Keller");
    }
  }

  private static List<String> speakers(PersonPages people, String name) {
    return people.told(name).roles().stream().map(Said::speaker).toList();
  }

  private static Reading told(String person, String office, int times) {
    String text = (office + " " + person + ". ").repeat(times);
    int length = text.length() / times;
    List<Claim> roles =
        IntStream.range(0, times)
            .<Claim>mapToObj(
                i ->
                    new Role(
                        "r1.c" + (i + 1),
                        "r1",
                        new Span(i * length, i * length + length - 2),
                        person,
                        null,
                        office,
                        null))
            .toList();
    Report report =
        new Report("r1", person, "Test Post", null, null, List.of(), null, "en", text, false);
    return new Reading(report, roles, Map.of());
  }
}
