package org.crossbearing.export.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.model.Dossier;

/**
 * Writes a dossier as one HTML page that needs nothing else: no network, no font, no script.
 * Findings come first, disputes on top; every value leads to the exact words in the reports below.
 *
 * <p>Text of others stays text: no character of it becomes markup, turns the reading direction of
 * what stands beside it, or makes a link that is not {@code http} or {@code https}. The same
 * dossier gives the same characters. Safe for use by several threads.
 */
public final class HtmlOutput {
  private HtmlOutput() {}

  /**
   * Writes {@code dossier}. The page declares itself to be UTF-8. Lines end in a line feed.
   *
   * @throws IllegalArgumentException if a claim lies outside its report's text
   */
  public static void write(Dossier dossier, Appendable out) throws IOException {
    try {
      new Page(new Catalogue(dossier), new Html(out)).write();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
