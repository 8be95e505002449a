package org.crossbearing.bench.speed;

import java.nio.file.Path;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;

/**
 * Reads reports one after the other and keeps nothing, in a JVM of its own with a small heap.
 * Arguments: how many reports, the folder of the examples, and the file of reports or nothing.
 */
public final class HeapProbe {
  private HeapProbe() {}

  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[0]);
    Path file = args.length > 2 ? Path.of(args[2]) : null;
    ReportReader reader = ReportReader.english();
    Texts texts = Texts.of(file, Path.of(args[1]));
    int claims = 0;
    for (int i = 0; i < count; i++) {
      Report report = texts.reports().get(i % texts.reports().size());
      claims += reader.read(report).claims().size();
    }
    System.out.println(claims);
  }
}
