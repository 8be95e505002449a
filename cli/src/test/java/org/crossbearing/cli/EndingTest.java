package org.crossbearing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingTest {
  private final List<String> done = new ArrayList<>();
  private final Ending ending = new Ending();

  @Test
  void whatFailsKeepsNothingElseFromBeingDone() {
    ending.then(() -> done.add("first"));
    ending.then(
        () -> {
          throw new IllegalStateException("cannot be closed");
        });
    ending.then(() -> done.add("last"));
    assertThatThrownBy(ending::now).hasMessage("cannot be closed");
    assertThat(done).containsExactly("last", "first");
  }

  @Test
  void whatComesAfterTheEndIsDoneAtOnce() {
    ending.now();
    ending.then(() -> done.add("late"));
    assertThat(done).containsExactly("late");
    ending.now();
    assertThat(done).hasSize(1);
  }
}
