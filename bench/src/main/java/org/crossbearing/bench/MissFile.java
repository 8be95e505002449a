package org.crossbearing.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crossbearing.bench.measure.Results;

/** Writes the misses, grouped by corpus and metric. */
final class MissFile {
  private MissFile() {}

  static void write(Path file, Map<String, Results> all) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      for (Map.Entry<String, Results> corpus : all.entrySet()) {
        for (Map.Entry<String, List<String>> kind : corpus.getValue().misses().entrySet()) {
          List<String> misses = kind.getValue();
          out.write("== %s: %s (%d)\n".formatted(corpus.getKey(), kind.getKey(), misses.size()));
          for (String miss : misses) {
            out.write(miss + "\n");
          }
          out.write("\n");
        }
      }
    }
  }
}
