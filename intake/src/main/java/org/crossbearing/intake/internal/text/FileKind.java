package org.crossbearing.intake.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Names kinds of files that hold no plain text, by their first bytes. */
public final class FileKind {
  private record Magic(int at, String bytes, String name) {
    boolean matches(byte[] file) {
      byte[] wanted = bytes.getBytes(StandardCharsets.ISO_8859_1);
      if (file.length < at + wanted.length) {
        return false;
      }
      for (int i = 0; i < wanted.length; i++) {
        if (file[at + i] != wanted[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** These may consist of letters alone and still are no plain text. */
  private static final List<Magic> DOCUMENTS =
      List.of(new Magic(0, "%PDF-", "a PDF document"), new Magic(0, "{\\rtf", "an RTF document"));

  private static final List<Magic> BINARIES =
      List.of(
          new Magic(0, "\u0089PNG\r\n", "a PNG image"),
          new Magic(0, "\u00FF\u00D8\u00FF", "a JPEG image"),
          new Magic(0, "GIF8", "a GIF image"),
          new Magic(8, "WEBP", "a WebP image"),
          new Magic(0, "II*\0", "a TIFF image"),
          new Magic(0, "MM\0*", "a TIFF image"),
          new Magic(4, "ftyp", "an MP4 or HEIC recording or image"),
          new Magic(0, "ID3", "an MP3 recording"),
          new Magic(0, "OggS", "an Ogg recording"),
          new Magic(0, "RIFF", "a WAV or AVI recording"),
          new Magic(0, "\u001F\u008B", "a gzip archive"),
          new Magic(0, "BZh", "a bzip2 archive"),
          new Magic(0, "\u00FD7zXZ\0", "an xz archive"),
          new Magic(0, "7z\u00BC\u00AF", "a 7z archive"),
          new Magic(0, "Rar!", "a RAR archive"),
          new Magic(0, "\u00D0\u00CF\u0011\u00E0", "an old Word, Excel or Outlook document"),
          new Magic(0, "bplist", "a Safari web archive"),
          new Magic(0, "SQLite format 3\0", "an SQLite database"),
          new Magic(0, "\u007FELF", "a program"),
          new Magic(0, "MZ", "a program"));

  private static final int ZIP_HEAD = 4096;

  private FileKind() {}

  /** The kind of a document that may look like text, such as a PDF. */
  public static Optional<String> ofDocument(byte[] bytes) {
    return first(DOCUMENTS, bytes);
  }

  /** The kind of a file that is no text, in words with an article. */
  public static String ofBinary(byte[] bytes) {
    if (new Magic(0, "PK\u0003\u0004", "").matches(bytes)) {
      return ofZip(bytes);
    }
    return ofDocument(bytes).or(() -> first(BINARIES, bytes)).orElse("binary data");
  }

  private static String ofZip(byte[] bytes) {
    int length = Math.min(bytes.length, ZIP_HEAD);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (head.contains("word/")) {
      return "a Word document (docx)";
    }
    if (head.contains("opendocument")) {
      return "an OpenDocument file (odt)";
    }
    if (head.contains("epub")) {
      return "an EPUB book";
    }
    return head.contains("[Content_Types].xml")
        ? "an Office document (docx, xlsx or pptx)"
        : "a zip archive";
  }

  private static Optional<String> first(List<Magic> kinds, byte[] bytes) {
    return kinds.stream().filter(kind -> kind.matches(bytes)).map(Magic::name).findFirst();
  }
}
