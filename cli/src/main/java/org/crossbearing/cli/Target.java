package org.crossbearing.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Where output goes. */
interface Target {
  /** Writes all of it, or says why not. */
  void write(Content content) throws IOException;

  /** Tells the user of a failed {@link #write} and returns the exit status. */
  int failed(IOException e);

  /** Something that can be written. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * The file, or standard output if it is null.
   *
   * @throws CommandLine.ParameterException if the file can't be one
   */
  static Target of(@Nullable Path file, Surroundings around, CommandLine command) {
    return file == null
        ? new StandardOutput(around.out(), around.err())
        : FileOutput.of(file, around.err(), command);
  }
}
