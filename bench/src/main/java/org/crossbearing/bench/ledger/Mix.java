package org.crossbearing.bench.ledger;

import java.util.List;
import org.crossbearing.model.Report;

/** Invented reports with given ones evenly among them, always in the same order. */
final class Mix {
  private final NewsMaker news;
  private final int invented;
  private final List<Report> given;

  /**
   * @param invented how many reports of {@code news}, from its first on
   */
  Mix(NewsMaker news, int invented, List<Report> given) {
    this.news = news;
    this.invented = invented;
    this.given = List.copyOf(given);
  }

  int size() {
    return invented + given.size();
  }

  /** The report of this number, from 0 on. */
  Report report(int number) {
    int before = givenBefore(number);
    return givenBefore(number + 1) > before ? given.get(before) : news.report(number - before);
  }

  private int givenBefore(int number) {
    return (int) ((long) number * given.size() / size());
  }
}
