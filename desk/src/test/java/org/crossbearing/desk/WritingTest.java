package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.crossbearing.ledger.answer.Added;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What members write is done, can be taken back, and is noted. */
class WritingTest {
  @Test
  void aMemberCorrectsAndTakesItBack(@TempDir Path folder) throws IOException {
    Member.addUsers(folder.resolve("desk"), "desk", "visitor");
    try (TestDesk desk = TestDesk.withExamples(folder)) {
      String reject = "/claims/r1.c1/reject";
      assertThat(Member.post(desk, "/sign-in", "name=desk&password=not+this+one").statusCode())
          .isEqualTo(401);

      Member ada = Member.signIn(desk, "desk");
      assertThat(ada.post(reject, "reason=x").body()).contains("Undo c1");
      assertThat(ada.post("/corrections/c1/withdraw", "reason=").body()).contains("Taken back");
      assertThat(ada.get("/read?r=r1").body()).doesNotContain("Only the claims");
      assertThat(ada.get("/log").statusCode()).isEqualTo(404);
      assertThat(Files.readString(folder.resolve("desk").resolve("audit.jsonl")))
          .contains("refused: wrong", "\"what\":\"reject\"", "\"outcome\":\"done\"");
    }
  }

  @Test
  void onlyMembersReadWholeTexts(@TempDir Path folder) {
    Member.addUsers(folder.resolve("desk"), "desk");
    try (TestDesk desk = TestDesk.empty(folder)) {
      Added added = desk.add(page());
      String event =
          added.changes().stream().map(Change::event).filter(Objects::nonNull).findFirst().get();
      Member ada = Member.signIn(desk, "desk");
      String[] addresses = {"/read?r=r1", "/api/reports/r1", "/api/events/" + event};
      for (String address : addresses) {
        assertThat(desk.get(address).body())
            .as(address)
            .contains("Porto")
            .doesNotContain("slept badly");
        assertThat(ada.get(address).body()).as(address).contains("slept badly");
      }
    }
  }

  /** One that was taken out of a page, whose text a dossier therefore carries. */
  private static Report page() {
    return new Report(
        "r1",
        "page.html",
        "Morning Ledger",
        "A fire in Porto",
        Published.parse("2025-07-11T08:00Z"),
        List.of(),
        null,
        "en",
        "A fire in Porto killed 12 people on Friday, police said.\n\nThe neighbours slept badly.",
        true);
  }
}
