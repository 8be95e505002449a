package org.crossbearing.export.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Printable;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Figure;

/**
 * Writes a dossier for people: findings if there are any, disputes on top, else the figures side by
 * side. No line is wider than 80 columns, and no character of a report reaches the terminal that it
 * would obey. Safe for use by several threads.
 *
 * @param colour whether to use colours and bold type
 * @param verbose whether to cut no list, and to add the statements and the figures in no finding
 */
public record TextOutput(boolean colour, boolean verbose) {
  /** Writes {@code dossier}. Lines end in a line feed. */
  public void write(Dossier dossier, Appendable out) throws IOException {
    try {
      print(new Catalogue(dossier), new Page(out, colour));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** {@code text} of others in one line, without anything that a terminal would obey. */
  public static String printable(String text) {
    return Printable.line(text);
  }

  /** {@code text} of others in printable lines of at most {@code width} columns. */
  public static List<String> lines(String text, int width) {
    return Wrap.lines(Printable.line(text), width);
  }

  /** The beginning of {@code text} of others, printable, in at most {@code width} columns. */
  public static String fitting(String text, int width) {
    return Wrap.start(Printable.line(text), width);
  }

  private void print(Catalogue catalogue, Page page) {
    Header.print(catalogue, page);
    FiguresSection figures = new FiguresSection(catalogue, page);
    if (catalogue.dossier().findings().isEmpty()) {
      figures.print(catalogue.claims(Figure.class));
    } else {
      new FindingsSection(catalogue, page, verbose).print();
      new EventsSection(catalogue, page, verbose).print();
      printLoose(catalogue.loose(Figure.class), figures, page);
    }
    if (verbose) {
      new StatementsSection(catalogue, page).print();
    }
  }

  private void printLoose(List<Figure> loose, FiguresSection figures, Page page) {
    if (loose.isEmpty()) {
      return;
    }
    page.blank();
    String more = loose.size() == 1 ? "1 figure belongs" : loose.size() + " figures belong";
    page.line(0, Cell.strong(more + " to no event" + (verbose ? "." : " (-v shows them).")));
    if (verbose) {
      figures.print(loose);
    }
  }
}
