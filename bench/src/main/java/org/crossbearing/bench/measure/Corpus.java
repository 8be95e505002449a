package org.crossbearing.bench.measure;

import java.io.IOException;
import java.nio.file.Path;

/** A collection of texts with right answers. */
@FunctionalInterface
public interface Corpus {
  /**
   * Reads the texts and compares.
   *
   * @param place the file or folder of the corpus
   * @throws IOException if the data cannot be read or have not the form they should have
   */
  Results run(Lab lab, Path place) throws IOException;
}
