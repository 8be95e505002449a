package org.crossbearing.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crossbearing.bench.measure.Lab;
import org.crossbearing.model.Report;

/** What the measuring is done with. */
final class Machine {
  private Machine() {}

  static String describe() {
    Runtime runtime = Runtime.getRuntime();
    return "%s, %d cores, Java %s, heap %d MB"
        .formatted(
            processor(),
            runtime.availableProcessors(),
            Runtime.version(),
            runtime.maxMemory() >> 20);
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }

  /** One report that holds many, one after the other. */
  static Report longReport(List<Report> reports, int size) {
    StringBuilder text = new StringBuilder(size + 10_000);
    for (int i = 0; text.length() < size; i++) {
      text.append(reports.get(i % reports.size()).text()).append("\n\n");
    }
    return Lab.report("r1", "long.txt", reports.getFirst().published(), text.substring(0, size));
  }
}
