package org.crossbearing.reading;

import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;

/** Reads a report. Pure: the same report gives the same reading. Thread-safe. */
public interface ReportReader {
  /** The claims that the report makes; never fails, whatever the text holds. */
  Reading read(Report report);

  /**
   * A reader for reports in English. It holds the word lists, so keep it: making one takes time.
   */
  static ReportReader english() {
    return new EnglishReader();
  }
}
