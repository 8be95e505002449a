package org.crossbearing.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Report;
import org.crossbearing.reading.internal.Document;

/** Reads texts with one reader that all tests share. */
final class Texts {
  static final EnglishReader READER = new EnglishReader();

  private Texts() {}

  static Report report(String text) {
    return report("r1", text);
  }

  static Report report(String id, String text) {
    return new Report(id, id + ".txt", null, null, null, List.of(), null, "en", text, false);
  }

  static List<Claim> claims(String text) {
    return READER.read(report(text)).claims();
  }

  static List<Figure> figures(String text) {
    return claims(text).stream().filter(Figure.class::isInstance).map(Figure.class::cast).toList();
  }

  static Document analysed(String text) {
    return READER.analyse(report(text));
  }

  /** All figures: "killed people 4, destroyed house 12"; " / " ends a line, " // " a paragraph. */
  static String told(String text) {
    return figures(text.replace(" // ", "\n\n").replace(" / ", "\n")).stream()
        .map(Texts::told)
        .collect(Collectors.joining(", "));
  }

  private static String told(Figure figure) {
    BigDecimal nominal = figure.value().nominal();
    String number = nominal == null ? "some" : nominal.toPlainString();
    return figure.measure().word() + " " + figure.of() + " " + number;
  }

  /** All figures with their numbers as written: "lasted siege 71 days"; " // " ends a paragraph. */
  static String toldAsWritten(String lines) {
    String text = lines.replace(" // ", "\n\n");
    return figures(text).stream()
        .map(f -> f.measure().word() + " " + f.of() + " " + f.cue().of(text))
        .collect(Collectors.joining(", "));
  }

  /** The dead and injured: "killed Ines Calder 1, injured people 4". */
  static String casualties(String text) {
    return figures(text).stream()
        .filter(f -> f.measure() == Measure.KILLED || f.measure() == Measure.INJURED)
        .map(Texts::casualty)
        .collect(Collectors.joining(", "));
  }

  private static String casualty(Figure figure) {
    String who = figure.person() == null ? figure.of() : figure.person();
    return figure.measure().word() + " " + who + " " + figure.value().nominal();
  }
}
