package org.crossbearing.reading;

import java.util.List;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
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
}
