package org.crossbearing.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.crossbearing.bench.ecbplus.EcbCorpus;
import org.crossbearing.bench.gold.GoldCorpus;
import org.crossbearing.bench.gva.GvaCorpus;
import org.crossbearing.bench.gva.GvaReports;
import org.crossbearing.bench.measure.Corpus;
import org.crossbearing.bench.muc.MucCorpus;
import org.crossbearing.bench.polnear.PolNearCorpus;
import org.crossbearing.bench.recognizers.RecognizersCorpus;
import org.crossbearing.bench.wikiwars.WikiWarsCorpus;
import org.crossbearing.reading.MentionReader;
import org.jspecify.annotations.Nullable;

/** The corpora there are, each at its place in the folder of data. */
final class Corpora {
  static final List<String> NAMES =
      List.of("gold", "gva", "muc4", "recognizers", "wikiwars", "polnear", "ecbplus");

  private final List<Placed> all;

  Corpora(Path data, @Nullable Path gold, MentionReader mentions) {
    all =
        List.of(
            new Placed("gold", gold != null ? gold : gold(data), new GoldCorpus()),
            new Placed("gva", GvaReports.in(data), new GvaCorpus()),
            new Placed("muc4", data.resolve("muc4"), new MucCorpus()),
            new Placed(
                "recognizers", data.resolve("recognizers-en"), new RecognizersCorpus(mentions)),
            new Placed("wikiwars", data.resolve("wikiwars"), new WikiWarsCorpus(mentions)),
            new Placed("polnear", data.resolve("polnear-dev"), new PolNearCorpus()),
            new Placed("ecbplus", data.resolve("ecbplus"), new EcbCorpus()));
  }

  private static Path gold(Path data) {
    Path inside = data.resolve("gold");
    return Files.exists(inside) ? inside : data.toAbsolutePath().resolveSibling("gold");
  }

  /** Those named, in their own order; all if none is named; null if a name is unknown. */
  @Nullable List<Placed> named(List<String> names) {
    if (!NAMES.containsAll(names)) {
      return null;
    }
    return names.isEmpty()
        ? all
        : all.stream().filter(corpus -> names.contains(corpus.name())).toList();
  }

  /**
   * A corpus where it is expected.
   *
   * @param name the word for it on the command line and in the table
   * @param place a file or folder, which need not exist
   */
  record Placed(String name, Path place, Corpus corpus) {}

  /** For the help. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return NAMES.iterator();
    }
  }
}
