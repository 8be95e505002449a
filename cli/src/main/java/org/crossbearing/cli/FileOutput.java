package org.crossbearing.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.crossbearing.export.text.TextOutput;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A file that is whole or not there: written beside its place and moved into it. */
final class FileOutput implements Target {
  private final Path file;
  private final PrintStream err;

  private FileOutput(Path file, PrintStream err) {
    this.file = file;
    this.err = err;
  }

  static FileOutput of(Path named, PrintStream err, CommandLine command) {
    Path file = throughLinks(named.toAbsolutePath());
    Path folder = file.getParent();
    if (folder == null || Files.isDirectory(file)) {
      throw new ParameterException(command, "--out: expecting a file, found the folder " + named);
    }
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(
          command, "--out: expecting a file in a folder that is there, found " + named);
    }
    return new FileOutput(file, err);
  }

  /** A link stays a link to what is written. */
  private static Path throughLinks(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file;
    }
  }

  @Override
  public void write(Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      writeTo(file, content, StandardOpenOption.WRITE); // a device or a pipe
      return;
    }
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    Path part = file.resolveSibling(name);
    part.toFile().deleteOnExit(); // also when the user interrupts
    try {
      writeTo(part, content);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void writeTo(Path path, Content content, OpenOption... options)
      throws IOException {
    OutputStream file = Files.newOutputStream(path, options);
    try (OutputStream out = new BufferedOutputStream(file, 1 << 16)) {
      content.writeTo(out);
    }
  }

  @Override
  public int failed(IOException e) {
    err.println(TextOutput.printable("crossbearing: cannot write " + file + ": " + reason(e)));
    return Main.NOT_WRITTEN;
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> "permission denied";
      case NoSuchFileException gone -> "its folder is gone";
      case FileSystemException other when other.getReason() != null -> other.getReason();
      default -> String.valueOf(e.getMessage());
    };
  }
}
