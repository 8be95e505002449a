package org.crossbearing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events by a status that few or very many findings have. */
class StatusesTest {
  private static final int ENTRIES = 60;
  private static final int EVENTS = 250;
  private static final int FINDINGS = 4000;
  private static final int STILL = Integer.MAX_VALUE;

  @TempDir private Path folder;

  /** What a finding was for a time. */
  private record State(int finding, int event, String status, int from, int to) {
    boolean held(String wanted, int entry) {
      return status.equals(wanted) && from <= entry && to > entry;
    }
  }

  private final List<State> states = states(new Random(5));

  /** Most are agreed; few are compatible. */
  private static List<State> states(Random random) {
    return IntStream.range(0, FINDINGS)
        .mapToObj(
            finding -> {
              int event = 1 + random.nextInt(EVENTS);
              int from = begun(event) + random.nextInt(ENTRIES - begun(event) + 1);
              int until = from + 1 + random.nextInt(9);
              int to = random.nextInt(4) == 0 && until <= ENTRIES ? until : STILL;
              String status = random.nextInt(100) == 0 ? "compatible" : "agreed";
              return new State(finding, event, status, from, to);
            })
        .toList();
  }

  /** Some events begin with each entry. */
  private static int begun(int event) {
    return 1 + (event - 1) * ENTRIES / EVENTS;
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreed", "compatible", "revised"})
  void thoseThatCameToItLastAreFirst(String status) throws SQLException {
    try (Ledger ledger = filled()) {
      for (int entry : List.of(1, 7, 30, ENTRIES)) {
        for (int most : List.of(1, 8, EVENTS)) {
          assertThat(ledger.views().withStatus(status, most, instant(entry)))
              .as("%d as of %d", most, entry)
              .isEqualTo(latest(status, most, entry));
        }
      }
      assertThat(ledger.views().withStatus(status, EVENTS, null))
          .isEqualTo(latest(status, EVENTS, ENTRIES));
    }
  }

  private List<String> latest(String status, int most, int entry) {
    Map<Integer, Integer> last = new HashMap<>();
    states.stream()
        .filter(state -> state.held(status, entry))
        .forEach(state -> last.merge(state.event(), state.from(), Math::max));
    return last.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry::getKey)
                .reversed())
        .limit(most)
        .map(event -> "e" + event.getKey())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"agreed", "compatible", "revised"})
  void theLatestEventsWithItAreListed(String status) throws SQLException {
    try (Ledger ledger = filled()) {
      for (int entry : List.of(3, 30, ENTRIES)) {
        Query query =
            new Query(null, null, null, null, null, null, null, status, instant(entry), 40);
        assertThat(ledger.events(query))
            .extracting(EventLine::id)
            .isEqualTo(listed(status, 40, entry));
      }
    }
  }

  private List<String> listed(String status, int most, int entry) {
    return states.stream()
        .filter(state -> state.held(status, entry))
        .map(State::event)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .limit(most)
        .map(event -> "e" + event)
        .toList();
  }

  @Test
  void aClaimIsFoundByARareStatusToo() {
    String text = "Four people were killed in a fire in Sumy on March 3, police said.\n";
    String other = "Five people were killed in a fire in Sumy on March 3, doctors said.\n";
    try (Ledger ledger = Ledger.open(folder.resolve("b.db").toString(), InstantSource.system())) {
      ledger.add(Wire.reading(text, "a"));
      ledger.add(Wire.reading(other, "b"));
      assertThat(ledger.search(status("disputed")))
          .extracting(hit -> hit.claim().replaceAll("\\..*", ""))
          .containsExactly("r2", "r1");
      assertThat(ledger.search(status("revised"))).isEmpty();
    }
  }

  private static Query status(String status) {
    return new Query(null, null, null, null, null, null, null, status, null, 40);
  }

  private static Instant instant(int entry) {
    return Instant.EPOCH.plusSeconds(entry);
  }

  /** A ledger of events and findings alone. */
  private Ledger filled() throws SQLException {
    String file = folder.resolve("a.db").toString();
    Ledger.open(file, InstantSource.system()).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      connection.setAutoCommit(false);
      enter(connection);
      connection.commit();
    }
    return Ledger.open(file, InstantSource.system());
  }

  private void enter(Connection connection) throws SQLException {
    try (PreparedStatement entry =
            connection.prepareStatement("INSERT INTO entry VALUES (?, ?, 'add', '')");
        PreparedStatement event = connection.prepareStatement("INSERT INTO event VALUES (?, ?)");
        PreparedStatement state =
            connection.prepareStatement(
                "INSERT INTO event_state VALUES (?, '', '', NULL, NULL, NULL, '', '', 1, '', ?, "
                    + STILL
                    + ")");
        PreparedStatement finding =
            connection.prepareStatement(
                "INSERT INTO finding_state (finding, event, status, seq_from, seq_to, ordinal,"
                    + " measure, thing, origins, claims, why)"
                    + " VALUES (?, ?, ?, ?, ?, 0, '', '', 1, '', '')")) {
      for (int i = 1; i <= ENTRIES; i++) {
        insert(entry, i, "1970-01-01T00:%02d:%02d.000000Z".formatted(i / 60, i % 60));
      }
      for (int i = 1; i <= EVENTS; i++) {
        insert(event, i, begun(i));
        insert(state, i, begun(i));
      }
      for (State s : states) {
        insert(finding, s.finding(), s.event(), s.status(), s.from(), s.to());
      }
    }
  }

  private static void insert(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.executeUpdate();
  }
}
