package org.crossbearing.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.crossbearing.reading.ReportReader;

/**
 * The runs that the launcher records for faster starts: the examples in every format, to nowhere;
 * or, if an argument asks for it, a desk with the examples and somebody who looks at its pages.
 */
final class Rehearsal {
  private Rehearsal() {}

  public static void main(String[] args) throws IOException {
    Surroundings here = Surroundings.ofThisProcess();
    if (args.length > 0) {
      DemoDesk.rehearse(here, new LaterReader(ReportReader::english));
      return;
    }
    Surroundings around =
        new Surroundings(
            OutputStream.nullOutputStream(), here.err(), true, false, false, here.examples());
    for (OutputOptions.Format format : OutputOptions.Format.values()) {
      Main.run(
          around, new LaterReader(ReportReader::english), "demo", "--format", format.toString());
    }
  }
}
