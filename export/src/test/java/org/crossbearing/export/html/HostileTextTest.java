package org.crossbearing.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.CommitmentStatus;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Origin;
import org.crossbearing.model.OriginKind;
import org.crossbearing.model.Place;
import org.crossbearing.model.Report;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.crossbearing.model.Statement;
import org.crossbearing.model.Status;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a report or a name, it is read, never obeyed. */
class HostileTextTest {
  private static final String[] ATTACKS = {
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><style>*{display:none}</style>",
    "<img src=x onerror=alert(1)>",
    "\" onmouseover=\"alert(1)",
    "' autofocus onfocus='alert(1)",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "&lt;b&gt;",
    "&#60;",
    "&amp",
    "<svg/onload=alert(1)>",
    "</bdi></p></article></main>",
    "<base href=//evil.example>",
    "<plaintext>",
    "\u202Egnp.exe",
    "\u0000",
    "\u001B[2J",
    "\u2028",
    "\r",
    "\uD800",
    "\uFFFE",
    "`",
    "=",
    "$1\\0"
  };

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12);
    Arbitrary<String> attack = Arbitraries.of(ATTACKS);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, any), net.jqwik.api.Tuple.of(2, attack))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  private static Document page(Dossier dossier) throws IOException {
    StringBuilder page = new StringBuilder();
    HtmlOutput.write(dossier, page);
    Document parsed = Jsoup.parse(page.toString());
    parsed.outputSettings().prettyPrint(false);
    return parsed;
  }

  @Property(tries = 150)
  void becomesNoElementAndNoAttribute(@ForAll("hostile") String text) throws IOException {
    assertThat(shape(page(dossier(text)))).isEqualTo(shape(page(dossier("harmless"))));
  }

  /** How many there are of each element with each set of attributes; paragraphs may differ. */
  private static Map<String, Integer> shape(Document page) {
    Map<String, Integer> shape = new TreeMap<>();
    for (Element element : page.getAllElements()) {
      if (element.closest(".text") == null) {
        StringBuilder kind = new StringBuilder(element.tagName());
        element.attributes().forEach(attribute -> kind.append(' ').append(attribute.getKey()));
        shape.merge(kind.toString(), 1, Integer::sum);
      }
    }
    return shape;
  }

  @Property(tries = 150)
  void isReadAsItWasWritten(@ForAll("hostile") String text) throws IOException {
    Element shown = page(dossier(text)).expectFirst(".report .text");
    assertThat(unmarked(shown.wholeText())).isEqualTo(unmarked(Expected.visible(text)));
    assertThat(shown.getAllElements().stream().map(Element::tagName))
        .isSubsetOf("div", "p", "span", "a");
    assertThat(shown.select("a")).allMatch(link -> link.attr("href").startsWith("#"));
  }

  /** Without combining marks: more than a few on one letter are cut. */
  private static String unmarked(String text) {
    return text.replaceAll("[\\p{Mn}\\p{Me}]", "");
  }

  @Property(tries = 150)
  void nothingOnThePageTurnsTheReadingDirection(@ForAll("hostile") String text) throws IOException {
    assertThat(page(dossier(text)).outerHtml().codePoints())
        .noneMatch(c -> c >= 0x202A && c <= 0x202E)
        .noneMatch(c -> c >= 0x2066 && c <= 0x2069)
        .noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t');
  }

  @Test
  void stackedMarksAreCut() throws IOException {
    String text = page(dossier("e" + "\u0301".repeat(1000))).expectFirst(".text").wholeText();
    assertThat(text).hasSizeLessThan(20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "\u0001javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example/",
        "http:evil",
        "https://a.example/\u202Egnp",
        "https://a b.example/",
        " "
      })
  void isNoLinkUnlessItIsOfTheWeb(String url) throws IOException {
    assertThat(page(dossier("text", url)).select("a[href]"))
        .allMatch(link -> link.attr("href").startsWith("#"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://a.example/x?y=1&z=\"2", "HTTP://a.example", "http://пример.example/"})
  void isALinkIfItIsOfTheWeb(String url) throws IOException {
    Element link = page(dossier("text", url)).expectFirst(".particulars a");
    assertThat(link.attr("href")).isEqualTo(url);
    assertThat(link.attr("rel")).contains("noopener", "noreferrer");
  }

  private static Dossier dossier(String text) {
    return dossier(text, text);
  }

  /** One string in every place that takes words of others. */
  private static Dossier dossier(String text, String url) {
    Span all = new Span(0, text.length());
    Report report = new Report("r1", text, text, text, null, List.of(text), url, text, text, false);
    Figure figure =
        new Figure(
            "r1.c1",
            "r1",
            all,
            all,
            Measure.KILLED,
            text,
            text,
            text,
            Amount.exactly(23),
            List.of(),
            text,
            null,
            text,
            false,
            Modality.DENIED,
            false,
            null,
            List.of(new Attribution(text, text, text)),
            "o1",
            "e1",
            null);
    return new Dossier(
        List.of(report),
        List.of(),
        List.of(new Origin("o1", OriginKind.SPEAKER, text, false, List.of(text))),
        List.of(
            figure,
            new Statement(
                "r1.c2", "r1", all, true, null, new Statement.Speaker(text, null), text, text),
            new Role("r1.c3", "r1", all, text, null, text, text),
            new Commitment(
                "r1.c4",
                "r1",
                all,
                text,
                text,
                text,
                text,
                CommitmentStatus.PROMISED,
                List.of(),
                null)),
        List.of(
            new Event(
                "e1",
                EventType.ATTACK,
                text,
                new Place(text, null, text, null, null),
                null,
                List.of("r1"))),
        List.of(
            new Finding.OfFigures(
                "f1",
                "e1",
                Measure.KILLED,
                text,
                null,
                Status.DISPUTED,
                null,
                null,
                null,
                1,
                List.of("r1.c1"),
                text),
            new Finding.OfRoles(
                "f2", text, "n1", Status.DISPUTED, List.of(text), List.of("r1.c3"), text)));
  }
}
