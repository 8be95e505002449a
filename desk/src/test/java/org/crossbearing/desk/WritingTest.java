package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
