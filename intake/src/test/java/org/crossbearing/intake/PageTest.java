package org.crossbearing.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
  private static final String WORDS =
      "Officials said on Thursday, after a night of strikes, that people had slept in the metro. ";

  private static final String ARTICLE =
      """
      <!DOCTYPE html><html lang="en-GB"><head><title>Two killed in Kyiv - The Paper</title>
      <meta property="og:site_name" content="The Paper">
      <link rel="canonical" href="https://paper.example/kyiv">
      <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "headline": "No"},
        {"@type": ["NewsArticle"], "headline": "Two killed in
       Kyiv", "datePublished": "2025-07-10T14:00:00.000+0300",
         "author": [{"name": "Jane Doe"}, {"name": "Reuters"}], "publisher": {"name": "P"},}]}
      </script><style>p { color: red }</style></head>
      <body><nav><a href="/">Home</a></nav>
      <div class="menu"><ul><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></div>
      <article><h1>Two killed in Kyiv</h1><span class="byline">By Jane Doe, AFP</span>
      <p><span class="dateline">KYIV</span> — Two people&nbsp;were
         killed, <b>23</b> were&shy; wounded. %1$s</p><h2>Shelter</h2><p>%1$s</p>
      <p>%1$s%1$s%1$s</p><ul><li>400 drones</li><li>18 missiles</li></ul>
      <figure><img src="x"><figcaption>A man by a crater.</figcaption></figure>
      <p>One line<br>another line<br><br>a paragraph. %1$s</p><script>track()</script></article>
      <aside><a href="1">Ten people seen elsewhere</a></aside>
      <div class="cookie-banner"><p>We value your privacy, and cookies, and so on.</p></div>
      <footer>© The Paper</footer></body></html>
      """
          .formatted(WORDS);

  @TempDir Path folder;

  @Test
  void takesTheArticleOutOfThePage() {
    assertThat(read(ARTICLE).text().split("\n\n"))
        .containsExactly(
            "Two killed in Kyiv",
            "KYIV — Two people were killed, 23 were wounded. " + WORDS.strip(),
            "Shelter",
            WORDS.strip(),
            (WORDS + WORDS + WORDS).strip(),
            "- 400 drones\n- 18 missiles",
            "A man by a crater.",
            "One line\nanother line",
            "a paragraph. " + WORDS.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\uFEFF  ",
        "<?xml version='1.0'?>\n<!-- kept --> ",
        "<!DOCTYPE html PUBLIC 'x' [ <!ENTITY a '>'> ]>\n<!-- <rss> -->"
      })
  void aPageIsKnownByHowItBegins(String before) {
    Report report = Reading.of(folder, "saved", (before + ARTICLE).getBytes(UTF_8)).report();

    assertThat(report.outlet()).isEqualTo("The Paper");
  }

  @Test
  void takesWhatThePageSaysAboutIt() {
    Report report = read(ARTICLE);

    assertThat(report.title()).isEqualTo("Two killed in Kyiv");
    assertThat(report.outlet()).isEqualTo("The Paper");
    assertThat(report.published()).isEqualTo(Published.parse("2025-07-10T14:00+03:00"));
    assertThat(report.url()).isEqualTo("https://paper.example/kyiv");
    assertThat(report.language()).isEqualTo("en");
    assertThat(report.credits()).containsExactly("Reuters", "AFP");
    assertThat(report.extracted()).isTrue();
  }

  @Test
  void letsTheListCorrectThePage() {
    Reading.write(folder, "a.html", ARTICLE);
    Reading.write(
        folder,
        "reports.json",
        "[{\"file\":\"a.html\",\"outlet\":\"X\",\"credits\":[],\"published\":\"2025-07-11\"}]");

    Report report = Reading.of(folder).report();

    assertThat(report.outlet()).isEqualTo("X");
    assertThat(report.credits()).isEmpty();
    assertThat(report.published()).isEqualTo(Published.parse("2025-07-11"));
    assertThat(report.title()).isEqualTo("Two killed in Kyiv");
  }

  @Test
  void leavesUnknownWhatThePageDoesNotSay() {
    Report report = read("<p>Two people were killed.");

    assertThat(report)
        .isEqualTo(
            new Report(
                "r1",
                "a.html",
                null,
                null,
                null,
                List.of(),
                null,
                "en",
                "Two people were killed.",
                true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2025-07-10T14:00:00Z'>|2025-07-10T14:00Z",
        "<meta itemprop='datePublished' content='2025-07-10'>|2025-07-10",
        "<meta name='pubdate' content='2025-07-10 14:00:00'>|2025-07-10T14:00",
        "<meta name='date' content='Thu, 10 Jul 2025 14:00:00 GMT'>|2025-07-10T14:00Z",
        "<time datetime='2025-07-10T14:00:05.123+03'>now</time>|2025-07-10T14:00:05+03:00",
        "<meta name='date' content='soon'><time datetime='2025-07-10'>now</time>|2025-07-10",
        "<aside><time datetime='2025-07-10'>now</time></aside>|",
        "<time datetime='2025-02-30'>now</time>|",
        "<time datetime='PT5M'>now</time>|"
      })
  void readsTimesInTheFormsOfPages(String markup, String time) {
    Published published = read(markup + "<p>" + WORDS).published();

    assertThat(published == null ? null : published.toString()).isEqualTo(time);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<link rel=canonical href='/kyiv'><meta property=og:url content='https://x.example/k'>"
            + "|https://x.example/k",
        "<link rel=canonical href='javascript:x'>|",
        "<!-- saved from url=(0022)https://x.example/kyiv --><html>|https://x.example/kyiv"
      })
  void takesOnlyWholeAddresses(String markup, String url) {
    assertThat(read(markup + "<p>" + WORDS).url()).isEqualTo(url);
  }

  @ParameterizedTest
  @CsvSource({
    "Reuters Staff,Reuters",
    "By REUTERS,Reuters",
    "Jane Doe | Associated Press,AP",
    "dpa/AFP,AFP dpa",
    "Укрінформ,Ukrinform",
    "April Apple,''",
    "Jane Doe,''"
  })
  void knowsAgenciesInBylines(String author, String credits) {
    Report report = read("<meta name=author content='" + author + "'><p>" + WORDS);

    assertThat(String.join(" ", report.credits())).isEqualTo(credits);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251,<meta charset=windows-1251>",
    "windows-1251,<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>",
    "KOI8-U,<?xml version='1.0' encoding='KOI8-U'?>",
    "windows-1251,''",
    "windows-1251,<meta charset=utf-8>",
    "UTF-8,<meta charset=windows-1251>",
    "UTF-16LE,<meta charset=utf-16>",
    "UTF-8,<meta charset=no-such-thing>"
  })
  void readsEveryEncodingThatPagesComeIn(String charset, String declaration) {
    String text = "Уночі російські війська атакували Київ, загинули двоє людей.";
    String html = declaration + "<html lang=uk><p>" + text + "</p></html>";

    Report report = Reading.of(folder, "a.html", html.getBytes(Charset.forName(charset))).report();

    assertThat(report.text()).isEqualTo(text);
    assertThat(report.language()).isEqualTo("uk");
  }

  @Test
  void doesNotLoseAPageToAStrayByte() {
    byte[] bytes = "<meta charset=utf-8><p>Київ, двоє людей#".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;

    assertThat(Reading.of(folder, "a.html", bytes).report().text())
        .isEqualTo("Київ, двоє людей\uFFFD");
  }

  @Test
  void readsWhatAConsentDialogueHides() {
    String page =
        "<body style='visibility: hidden'><div id=root aria-hidden=true class=cookie-open><article>"
            + "<p>%s</p></article></div>".formatted(WORDS)
            + "<div role=dialog><p>We and our 812 partners store cookies, and more.</p></div>";

    assertThat(read(page).text()).isEqualTo(WORDS.strip());
  }

  @Test
  void prefersWhatThePageMarksAsItsArticle() {
    String page =
        "<div class=article-content><p>We use cookies, and similar things, to know, and to sell, "
            + "what you read.</p></div><div id=sponsor class=sidebar><div itemprop=articleBody>"
            + ("<p class=comment>" + WORDS + "</p>").repeat(9)
            + "</div></div>";

    assertThat(read(page).text()).contains(WORDS.strip());
  }

  @Test
  void keepsRowsOfTables() {
    String page =
        "<p>"
            + WORDS.repeat(6)
            + "</p><table><tr><th>Town</th><th>Killed</th></tr>"
            + "<tr><td>Kyiv</td><td>2</td></tr></table>";

    assertThat(read(page).text()).endsWith("\n\nTown | Killed\nKyiv | 2");
  }

  private Report read(String html) {
    return Reading.of(folder, "a.html", html.getBytes(UTF_8)).report();
  }
}
