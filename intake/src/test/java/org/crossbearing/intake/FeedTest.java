package org.crossbearing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the items of a feed become. */
class FeedTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- saved by hand -->
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
        <channel>
          <title>Harbour Post</title>
          <language>en-GB</language>
          <item>
            <title>Ferry fire kills 12 &amp; hurts 30</title>
            <link>https://post.example/ferry</link>
            <description>Short.</description>
            <content:encoded><![CDATA[<p>Twelve people were killed.</p><p>Thirty were hurt.</p>]]></content:encoded>
            <pubDate>Thu, 10 Jul 2025 09:40:00 +0200</pubDate>
            <source url="https://wire.example/rss">Northern Wire</source>
          </item>
          <item>
            <title>Flood in the valley</title>
            <description>&lt;p&gt;Two houses were damaged.&lt;/p&gt;</description>
            <source url="https://reuters.example/">Reuters World News</source>
          </item>
          <item>
            <title>Own story</title>
            <source url="https://post.example/rss">Harbour Post</source>
          </item>
          <item><guid>nothing to read</guid></item>
        </channel>
      </rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title>Valley Planet</title>
        <entry>
          <title type="html">Ferry &lt;b&gt;fire&lt;/b&gt;</title>
          <link rel="edit" href="https://planet.example/edit/1"/>
          <link href="https://planet.example/1"/>
          <published>2025-07-10T09:40:00Z</published>
          <content type="xhtml"><div><p>Twelve people were killed.</p></div></content>
          <source><title>Harbour Post</title><id>https://post.example/</id></source>
        </entry>
      </feed>
      """;

  @TempDir private Path folder;

  @Test
  void eachItemIsAReport() {
    Reading reading = read("a.xml", RSS);

    Report first = reading.reports().getFirst();
    assertThat(first.id()).isEqualTo("r1");
    assertThat(first.file()).isEqualTo("a.xml#1");
    assertThat(first.outlet()).isEqualTo("Harbour Post");
    assertThat(first.title()).isEqualTo("Ferry fire kills 12 & hurts 30");
    assertThat(first.url()).isEqualTo("https://post.example/ferry");
    assertThat(first.language()).isEqualTo("en");
    assertThat(first.text())
        .isEqualTo(
            "Ferry fire kills 12 & hurts 30\n\nTwelve people were killed.\n\nThirty were hurt.");
    assertThat(first.published())
        .isEqualTo(
            new Published(LocalDate.of(2025, 7, 10), LocalTime.of(9, 40), ZoneOffset.ofHours(2)));
    assertThat(reading.reports()).extracting(Report::id).containsExactly("r1", "r2", "r3");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void theFeedThatAnItemCameFromIsCredited() {
    Reading reading = read("a.rss", RSS);

    assertThat(reading.reports().get(0).credits()).containsExactly("Northern Wire");
    assertThat(reading.reports().get(1).credits()).containsExactly("Reuters");
    assertThat(reading.reports().get(2).credits()).isEmpty();
  }

  @Test
  void anEntryOfAtomIsAReportToo() {
    Report report = read("a.atom", ATOM).reports().getFirst();

    assertThat(report.outlet()).isEqualTo("Valley Planet");
    assertThat(report.title()).isEqualTo("Ferry fire");
    assertThat(report.url()).isEqualTo("https://planet.example/1");
    assertThat(report.text()).isEqualTo("Ferry fire\n\nTwelve people were killed.");
    assertThat(report.credits()).containsExactly("Harbour Post");
    assertThat(report.published())
        .isEqualTo(new Published(LocalDate.of(2025, 7, 10), LocalTime.of(9, 40), ZoneOffset.UTC));
  }

  @Test
  void otherXmlInAFolderIsLeftAlone() {
    Reading.write(folder, "a.xml", "<?xml version=\"1.0\"?><note>Twelve were killed.</note>");
    Reading.write(folder, "b.xml", ATOM);

    assertThat(Reading.of(folder).files()).containsExactly("b.xml#1");
  }

  @Test
  void nothingIsFetchedForAFeed() {
    Path secret = Reading.write(folder, "secret.txt", "a secret");
    String hostile =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]><rss><channel><item><title>Fire: &x;</title></item></channel></rss>";

    Report report = read("a.xml", hostile).reports().getFirst();
    assertThat(report.file()).isEqualTo("a.xml#1");
    assertThat(report.text()).startsWith("Fire: ").doesNotContain("a secret");
  }

  @Test
  void aBrokenFeedGivesWhatItHas() {
    String cut = RSS.substring(0, RSS.indexOf("<title>Flood") + 20);

    assertThat(read("a.xml", cut).reports().getFirst().credits()).containsExactly("Northern Wire");
  }

  @Test
  void aFeedWithoutItemsIsRefused() {
    assertThat(read("a.rss", "<rss><channel><title>Post</title></channel></rss>").problem())
        .contains("expecting a feed with items, found none in it");
  }

  private Reading read(String name, String text) {
    return Reading.of(Reading.write(folder, name, text));
  }
}
