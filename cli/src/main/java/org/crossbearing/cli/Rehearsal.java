package org.crossbearing.cli;

import java.io.OutputStream;
import org.crossbearing.reading.ReportReader;

/**
 * The examples in every format, to nowhere: the run that the launcher records for faster starts.
 */
final class Rehearsal {
  private Rehearsal() {}

  public static void main(String[] args) {
    Surroundings here = Surroundings.ofThisProcess();
    Surroundings around =
        new Surroundings(
            OutputStream.nullOutputStream(), here.err(), true, false, false, here.examples());
    for (OutputOptions.Format format : OutputOptions.Format.values()) {
      Main.run(
          around, new LaterReader(ReportReader::english), "demo", "--format", format.toString());
    }
  }
}
