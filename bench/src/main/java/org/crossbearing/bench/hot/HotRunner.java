package org.crossbearing.bench.hot;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of this package. */
public final class HotRunner {
  private HotRunner() {}

  /**
   * Runs them all and prints as JMH does.
   *
   * @param examples the folder of the example reports
   */
  public static void run(String examples) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(HotFunctions.class.getSimpleName())
            .jvmArgsAppend("-Dcrossbearing.examples=" + examples)
            .build();
    new Runner(options).run();
  }
}
