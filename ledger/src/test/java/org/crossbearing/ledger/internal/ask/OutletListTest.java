package org.crossbearing.ledger.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.crossbearing.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outlets are asked for in time that does not grow with what the ledger holds. */
class OutletListTest {
  @TempDir private Path folder;

  @Test
  void nothingIsGoneThroughButTheOutletsThemselves() throws SQLException {
    for (String question : List.of(OutletList.TOTALS, OutletList.NAMES)) {
      assertThat(plan(question)).anyMatch(step -> step.startsWith("SEARCH"));
      assertThat(plan(question))
          .filteredOn(step -> step.startsWith("SCAN"))
          .allMatch(step -> step.equals("SCAN o") || step.startsWith("SCAN o "));
    }
  }

  private List<String> plan(String question) throws SQLException {
    String file = folder.resolve("a.db").toString();
    Ledger.open(file, InstantSource.system()).close();
    List<String> steps = new ArrayList<>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("EXPLAIN QUERY PLAN " + question)) {
      while (rows.next()) {
        steps.add(rows.getString("detail"));
      }
    }
    return steps;
  }
}
