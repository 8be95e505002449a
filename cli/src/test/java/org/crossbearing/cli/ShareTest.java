package org.crossbearing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.crossbearing.reading.ReportReader;
import org.junit.jupiter.api.Test;

/** Outlets that have one story from one place, as feeds and tables of houses tell. */
class ShareTest extends ProgramFixture {
  private static final String ONE =
      "Three people were killed when an explosion hit a warehouse in Sumy on March 3.";
  private static final String OTHER =
      "Three people died in the blast at the warehouse in the city of Sumy on March 3.";

  @Test
  void outletsThatShareNothingAreTwoOrigins() throws IOException {
    assertThat(read(feed("Harbour Post", ONE, ""), feed("Channel Nine", OTHER, "")))
        .contains("\"status\": \"agreed\"")
        .doesNotContain("\"status\": \"single\"");
  }

  @Test
  void theFeedThatItemsCameFromIsTheirOrigin() throws IOException {
    String source = "<source url='https://wire.example/rss'>Northern Wire</source>";
    assertThat(read(feed("Harbour Post", ONE, source), feed("Channel Nine", OTHER, source)))
        .contains("credited to Northern Wire", "\"status\": \"single\"")
        .doesNotContain("\"status\": \"agreed\"");
  }

  @Test
  void outletsOfOneHouseAreOneOrigin() throws IOException {
    Path table = file("own.tsv", "# mine\nCoast Group\tHarbour Post|Channel Nine\n");
    assertThat(
            read("--houses", table, feed("Harbour Post", ONE, ""), feed("Channel Nine", OTHER, "")))
        .contains("of the house", "\"status\": \"single\"")
        .doesNotContain("\"status\": \"agreed\"");
  }

  @Test
  void aTableOfAnotherFormIsRefused() throws IOException {
    Path table = file("own.tsv", "# mine\nHarbour Post, Channel Nine\n");
    assertThat(run("read", "--houses", table, file("a.txt", TOLL))).isNotZero();
    assertThat(err()).contains("own.tsv, line 2: expecting a house, a tab and outlets");
  }

  private String read(Object... arguments) {
    Object[] all = new Object[arguments.length + 2];
    all[0] = "read";
    all[1] = "--format=json";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    assertThat(run(out, ReportReader.english(), all)).isZero();
    return out();
  }

  private Path feed(String outlet, String text, String source) throws IOException {
    return file(
        outlet + ".xml",
        "<rss version='2.0'><channel><title>"
            + outlet
            + "</title><item><description>"
            + text
            + "</description><pubDate>Tue, 04 Mar 2025 09:30:00 GMT</pubDate>"
            + source
            + "</item></channel></rss>");
  }
}
