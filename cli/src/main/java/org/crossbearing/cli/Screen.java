package org.crossbearing.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.crossbearing.export.text.TextOutput;

/** Lines of at most 80 columns on standard output. */
final class Screen {
  private static final int WIDTH = 80;

  private final Writer out;
  private final boolean colour;

  Screen(OutputStream out, boolean colour) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.colour = colour;
  }

  boolean colour() {
    return colour;
  }

  /** For those who write more than lines. */
  Appendable page() {
    return out;
  }

  /** One line, cut where it does not fit. */
  void line(String text) throws IOException {
    out.write(TextOutput.fitting(text, WIDTH));
    out.write('\n');
  }

  /** As many lines as it takes, each after so many spaces. */
  void block(int indent, String text) throws IOException {
    for (String line : TextOutput.lines(text, WIDTH - indent)) {
      out.write(" ".repeat(indent));
      out.write(line);
      out.write('\n');
    }
  }

  void blank() throws IOException {
    out.write('\n');
  }

  void flush() throws IOException {
    out.flush();
  }
}
