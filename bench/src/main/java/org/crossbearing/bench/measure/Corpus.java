package org.crossbearing.bench.measure;

import java.io.IOException;
import java.nio.file.Path;

/** A collection of texts with right answers. */
public interface Corpus {
  /** The word that names it on the command line and in the table. */
  String name();

  /** Where it is expected: a file or folder. */
  Path place();

  /**
   * Reads the texts and compares.
   *
   * @throws IOException if the data cannot be read or have not the form they should have
   */
  Results run(Lab lab) throws IOException;
}
