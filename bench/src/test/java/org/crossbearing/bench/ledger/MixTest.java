package org.crossbearing.bench.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.crossbearing.bench.measure.Lab;
import org.crossbearing.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixTest {
  private static List<Report> given(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Lab.report("g" + i, "g" + i, null, "Rain."))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"97, 13", "3, 7", "5, 5", "0, 4", "4, 0", "1, 1"})
  void allComeOnceInTheirOrderAndEvenly(int invented, int count) throws IOException {
    NewsMaker news = new NewsMaker(1);
    List<Report> given = given(count);
    Mix mix = new Mix(news, invented, given);
    List<Report> all = IntStream.range(0, mix.size()).mapToObj(mix::report).toList();
    assertThat(all).filteredOn(given::contains).isEqualTo(given);
    assertThat(all)
        .filteredOn(report -> !given.contains(report))
        .isEqualTo(IntStream.range(0, invented).mapToObj(news::report).toList());
    assertThat(gaps(all, given)).allMatch(gap -> Math.abs(gap - (double) all.size() / count) < 1);
  }

  private static List<Integer> gaps(List<Report> all, List<Report> given) {
    List<Integer> gaps = new ArrayList<>();
    for (int i = 1; i < given.size(); i++) {
      gaps.add(all.indexOf(given.get(i)) - all.indexOf(given.get(i - 1)));
    }
    return gaps;
  }

  @Test
  void thereMayBeNone() throws IOException {
    assertThat(new Mix(new NewsMaker(1), 0, List.of()).size()).isZero();
  }
}
