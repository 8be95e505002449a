package org.crossbearing.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossbearing.export.text.TextOutput;

/** Standard output. Whoever reads it may stop at any time, as {@code head} does. */
final class StandardOutput implements Target {
  private static final int KIND = 0xF000;
  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xC000;

  private final OutputStream out;
  private final PrintStream err;

  StandardOutput(OutputStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public void write(Content content) throws IOException {
    OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
    content.writeTo(buffered);
    buffered.flush();
  }

  @Override
  public int failed(IOException e) {
    String reason = String.valueOf(e.getMessage());
    if (reason.contains("pipe") || isPipe()) {
      return 0;
    }
    err.println("crossbearing: cannot write to standard output: " + TextOutput.printable(reason));
    return Main.NOT_WRITTEN;
  }

  /** The system's message may be in any language, so the kind of the file decides as well. */
  private static boolean isPipe() {
    try {
      Object mode = Files.getAttribute(Path.of("/dev/stdout"), "unix:mode");
      int kind = mode instanceof Integer bits ? bits & KIND : 0;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }
}
