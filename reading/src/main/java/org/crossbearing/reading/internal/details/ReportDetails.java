package org.crossbearing.reading.internal.details;

import java.util.List;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.time.PublicationDates;

/**
 * Fills in what a report's own text tells about it. What is known already stays; what the text does
 * not tell stays unknown. Thread-safe.
 */
public final class ReportDetails {
  private final PublicationDates dates;
  private final Outlets outlets;
  private final Credits credits;

  /** Reads the tables of {@code language}. */
  public ReportDetails(String language) {
    Agencies agencies = new Agencies(language);
    this.dates = new PublicationDates(language);
    this.outlets = new Outlets(language, agencies);
    this.credits = new Credits(language, agencies);
  }

  /**
   * The report with its outlet, publication time and credits, as far as its text tells.
   *
   * @param blocks the parts of its text
   */
  public Report complete(Report report, List<Block> blocks) {
    String text = report.text();
    String outlet = report.outlet() != null ? report.outlet() : outlets.of(blocks, text);
    Published published = report.published() != null ? report.published() : dates.of(blocks);
    List<String> credited =
        report.credits().isEmpty() ? credits.of(blocks, text, outlet) : report.credits();
    return new Report(
        report.id(),
        report.file(),
        outlet,
        report.title(),
        published,
        credited,
        report.url(),
        report.language(),
        text,
        report.extracted());
  }
}
