package org.crossbearing.export.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;
import org.crossbearing.model.Dossier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Writes and reads the JSON form of a dossier, number {@link Dossier#FORMAT}.
 *
 * <p>Offsets are Unicode code points there. What is written and read back is equal to what it was,
 * except that a surrogate without its partner becomes U+FFFD. The same dossier gives the same
 * bytes. Safe for use by several threads.
 */
public final class DossierJson {
  private DossierJson() {}

  /**
   * Writes {@code dossier} as UTF-8. The stream is flushed and stays open.
   *
   * @throws IllegalArgumentException if a claim's report is not in the dossier, or a claim begins
   *     or ends inside a character
   */
  public static void write(Dossier dossier, OutputStream out) throws IOException {
    try (JsonOut json = new JsonOut(out)) {
      new DossierWriter(json, dossier).write();
    } catch (JacksonException e) {
      throw causeOf(e);
    }
    out.write('\n');
    out.flush();
  }

  /**
   * Reads a dossier whose reports all carry their text.
   *
   * @throws DossierFormatException if it is none
   */
  public static Dossier read(InputStream in) throws IOException {
    return read(in, file -> null);
  }

  /**
   * Reads a dossier. The stream stays open.
   *
   * @param texts gives the text of a report that does not carry it, by its {@code file}; null if
   *     there is none
   * @throws DossierFormatException if it is no dossier, or does not fit the texts
   */
  public static Dossier read(InputStream in, Function<String, @Nullable String> texts)
      throws IOException {
    return new DossierReader(texts).read(JsonTree.parse(in));
  }

  private static IOException causeOf(JacksonException e) {
    return e.getCause() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
  }
}
