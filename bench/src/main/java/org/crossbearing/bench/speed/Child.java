package org.crossbearing.bench.speed;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Starts other processes and times them. */
final class Child {
  private Child() {}

  /** Seconds until it ended well, negative if it did not. */
  static double run(List<String> command, String options) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    builder.environment().put("CROSSBEARING_JAVA_OPTS", options);
    long start = System.nanoTime();
    Process process = builder.start();
    try {
      int status = process.waitFor();
      double seconds = (System.nanoTime() - start) / 1e9;
      return status == 0 ? seconds : -1;
    } catch (InterruptedException e) {
      process.destroy();
      throw new IOException("interrupted", e);
    }
  }

  /** The middle of several runs. */
  static double median(int runs, List<String> command, String options) throws IOException {
    double[] seconds = new double[runs];
    for (int i = 0; i < runs; i++) {
      seconds[i] = run(command, options);
    }
    Arrays.sort(seconds);
    return seconds[runs / 2];
  }

  /** A JVM like this one with another heap. */
  static List<String> java(int megabytes, Class<?> main, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + megabytes + "m");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(args));
    return command;
  }
}
