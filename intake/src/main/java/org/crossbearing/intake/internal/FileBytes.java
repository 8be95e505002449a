package org.crossbearing.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.crossbearing.intake.internal.text.Refusal;

/** Reads files of a bearable size. */
final class FileBytes {
  private static final int MEBIBYTE = 1 << 20;
  private static final int LIMIT = 32 * MEBIBYTE;

  private FileBytes() {}

  /**
   * All bytes of a file.
   *
   * @throws Refusal if there are none, too many, or none that can be read
   */
  static byte[] read(Path path) throws Refusal {
    try {
      checkKind(path);
      byte[] bytes = content(path);
      if (bytes.length == 0) {
        throw empty();
      }
      return bytes;
    } catch (IOException e) {
      throw refusal(path, e);
    }
  }

  static Refusal empty() {
    return new Refusal("the text of a report", "an empty file", "put the text into it");
  }

  /** Why a file or folder cannot be read. */
  static Refusal refusal(Path path, IOException e) {
    if (e instanceof NoSuchFileException) {
      return Files.isSymbolicLink(path)
          ? new Refusal("a file or folder", "a link to nothing", "mend the link or leave it out")
          : new Refusal("a file or folder", "nothing of that name", "check the spelling");
    }
    if (e instanceof AccessDeniedException) {
      return new Refusal("a readable file or folder", "no permission", "ask its owner for it");
    }
    return new Refusal("a readable file or folder", reason(e), "check the disk or copy it anew");
  }

  private static void checkKind(Path path) throws IOException, Refusal {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new Refusal("a file", "a folder", "name that folder by itself to read its reports");
    }
    if (!attributes.isRegularFile()) {
      throw new Refusal("a file", "a pipe or device", "save what it gives as a file");
    }
    if (attributes.size() > LIMIT) {
      throw tooLarge("%.1f MiB".formatted(attributes.size() / (double) MEBIBYTE));
    }
  }

  /** The file may grow while it is read. */
  private static byte[] content(Path path) throws IOException, Refusal {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw tooLarge("more");
      }
      return bytes;
    }
  }

  private static Refusal tooLarge(String found) {
    return new Refusal("a report of at most 32 MiB", found, "split it into its reports");
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
