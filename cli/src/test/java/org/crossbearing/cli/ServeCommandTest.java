package org.crossbearing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What who serves a desk is told when it cannot be. */
class ServeCommandTest extends ProgramFixture {
  private int serve(String... more) {
    List<Object> args = new ArrayList<>();
    args.addAll(List.of("serve", "--ledger", folder.resolve("l.db"), "--state", folder));
    args.addAll(List.of(more));
    return run(args.toArray());
  }

  @Test
  void aTakenPortIsNoBug() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertThat(serve("--port", port)).isEqualTo(Main.NOT_WRITTEN);
      assertThat(err())
          .contains("port " + port + " of 127.0.0.1 cannot be listened on")
          .doesNotContain("bug", "Exception");
    }
  }

  @Test
  void aWrongBaseIsWrongUsage() {
    assertThat(serve("--base", "desk")).isEqualTo(2);
    assertThat(err()).contains("--base: expecting a path such as /desk, found desk");
  }

  @Test
  void helpIsGiven() {
    assertThat(run("serve", "--help")).isZero();
    assertThat(out()).contains("--ledger", "--state", "--read-only");
    assertThat(run("user", "-h")).isZero();
    assertThat(out()).contains("--role");
  }

  @Test
  void whatIsToBeDoneInTheEndIsDoneOnceTheLastFirst() {
    List<String> done = new ArrayList<>();
    Ending ending = new Ending();
    ending.then(() -> done.add("remove"));
    ending.then(() -> done.add("close"));
    ending.now();
    ending.now();
    assertThat(done).containsExactly("close", "remove");
  }
}
