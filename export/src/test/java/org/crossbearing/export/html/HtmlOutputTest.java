package org.crossbearing.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crossbearing.export.Crowd;
import org.crossbearing.export.RandomDossier;
import org.crossbearing.export.Samples;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Report;
import org.crossbearing.model.Role;
import org.crossbearing.model.Status;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlOutputTest {
  private static final Dossier NOTHING =
      new Dossier(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private static String write(Dossier dossier) throws IOException {
    StringBuilder page = new StringBuilder();
    HtmlOutput.write(dossier, page);
    return page.toString();
  }

  private static Document page(Dossier dossier) throws IOException {
    Document page = Jsoup.parse(write(dossier));
    page.outputSettings().prettyPrint(false);
    return page;
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = HtmlOutputTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Style and script are in the page as they are; what stands between them is compared. */
  @Test
  void writesTheWholePage() throws IOException {
    String page = write(Samples.reconciled());
    String body = page.substring(page.indexOf("<body>"), page.indexOf("<script>"));
    assertThat(body).isEqualTo(golden("sample-body.html"));
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">");
  }

  @Test
  void putsDisputesOnTop() throws IOException {
    Document page = page(Samples.reconciled());
    assertThat(page.select(".glance .group").eachAttr("id"))
        .containsExactly("findings-disputed", "findings-compatible");
    assertThat(page.select("article.finding").eachAttr("id")).containsExactly("f2", "f1", "f5");
  }

  @Test
  void tellsEachStatusInWordsToo() throws IOException {
    for (Element finding : page(Samples.reconciled()).select("article.finding")) {
      assertThat(finding.select(".status").text())
          .containsAnyOf(
              java.util.Arrays.stream(Status.values()).map(Status::word).toArray(String[]::new));
    }
  }

  @Test
  void saysWhatEachStatusAndAnOriginMean() throws IOException {
    Element masthead = page(Samples.reconciled()).expectFirst(".masthead");
    assertThat(masthead.select(".tally li").eachText())
        .containsExactly(
            "2 ≠ disputed reports contradict each other",
            "1 ≈ compatible worded differently, but all can be true at once",
            "2 • single only one origin says it, however many outlets repeat it");
    assertThat(masthead.text()).contains("An origin is where a claim ultimately comes from");
  }

  @Test
  void foldsWhatOneOriginAloneSaysButNoDispute() throws IOException {
    Document page = page(Samples.reconciled());
    assertThat(page.select("details li.brief").eachAttr("id")).containsExactly("f3", "f4");
    assertThat(page.select("#f2 .values, #f5 .values")).hasSize(2);
    assertThat(page.select("#f2 details, #f5 details, details #f2, details #f5")).isEmpty();
    assertThat(page.select("#f1 details .values")).hasSize(1);
  }

  @Test
  void theSameWordsOfManyReportsStandOnce() throws IOException {
    Document page = page(Crowd.of(20, Status.SINGLE));
    Element finding = page.expectFirst("[id=f1]");
    assertThat(finding.select(".words")).hasSize(1);
    assertThat(finding.select("details summary").text()).isEqualTo("14 more reports");
    assertThat(finding.select("a[href^=#r]")).hasSize(20);
  }

  @Test
  void capitalLettersMakeNoOtherOffice() throws IOException {
    Document page = page(Crowd.ofOffices("Foreign Minister", "foreign minister", "Spy"));
    assertThat(page.select("#f1 .best").text()).isEqualTo("Foreign Minister or Spy");
    assertThat(page.select("#f1 .amount").eachText()).containsExactly("Foreign Minister", "Spy");
    assertThat(page.select("#f1 .evidence .words").eachText())
        .containsExactly(
            "“Foreign Minister Ann Lee”", "“foreign minister Ann Lee”", "“Spy Ann Lee”");
  }

  @Test
  void whoNamesNoNumberIsToldInOwnWords() throws IOException {
    Document page = page(Crowd.vague());
    assertThat(page.select("#f1 .best").text()).isEqualTo("“dozens” or 300");
    assertThat(page.select("#f1 .amount").eachText()).containsExactly("“dozens” 24 to 99", "300");
  }

  @Property(tries = 150)
  void everyFindingLeadsToTheWordsOfItsClaimsAndBack(@ForAll long seed) throws IOException {
    Dossier dossier = RandomDossier.of(seed);
    Document page = page(dossier);
    for (Finding finding : dossier.findings()) {
      Set<String> shown =
          new HashSet<>(page.select("[id=" + finding.id() + "] a").eachAttr("href"));
      for (Claim claim : dossier.claims()) {
        boolean holds =
            finding instanceof Finding.OfFigures ? claim instanceof Figure : claim instanceof Role;
        if (holds && finding.claims().contains(claim.id())) {
          assertThat(shown).contains("#" + claim.id());
          assertThat(page.select(".report .back").eachAttr("href"))
              .contains("#" + dossier.findings().getFirst().id());
        }
      }
    }
  }

  @Property(tries = 150)
  void noHeadingIsSkipped(@ForAll long seed) throws IOException {
    int level = 0;
    for (Element heading : page(RandomDossier.of(seed)).select("h1, h2, h3, h4")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
  }

  @Test
  void showsFiguresWhereThereAreNoFindings() throws IOException {
    Document page = page(Samples.claimsOnly());
    assertThat(page.select("h2").eachText()).containsExactly("Figures", "Who said what", "Reports");
    assertThat(page.select("#figures .where a")).hasSize(7);
  }

  @Test
  void saysThatThereIsNothing() throws IOException {
    assertThat(page(NOTHING).select("h1").text()).isEqualTo("0 reports");
  }

  @Test
  void onlyOurOwnStyleAndScriptAreAllowed() throws Exception {
    Document page = page(Samples.reconciled());
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains("style-src '" + hash(page.expectFirst("style").data()) + "'")
        .contains("script-src '" + hash(page.expectFirst("script").data()) + "'")
        .doesNotContain("unsafe");
    assertThat(page.select("style, script")).hasSize(2);
    assertThat(page.select("[style], [src], link, img, iframe, object, form")).isEmpty();
  }

  private static String hash(String content) throws Exception {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Property(tries = 150)
  void everyLinkOfThePageLeadsSomewhereAndNoAnchorStandsTwice(@ForAll long seed)
      throws IOException {
    Document page = page(RandomDossier.of(seed));
    List<String> anchors = page.select("[id]").eachAttr("id");
    Set<String> distinct = new HashSet<>(anchors);
    assertThat(anchors).hasSize(distinct.size());
    for (Element link : page.select("a[href]")) {
      String to = link.attr("href");
      assertThat(to).startsWith("#");
      assertThat(distinct).contains(to.substring(1));
    }
    assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
        .allMatch(distinct::contains);
  }

  @Property(tries = 150)
  void everyClaimIsMarkedWithExactlyItsCharacters(@ForAll long seed) throws IOException {
    Dossier dossier = RandomDossier.of(seed);
    Document page = page(dossier);
    for (Claim claim : dossier.claims()) {
      Report report = reportOf(claim, dossier);
      Element first = page.getElementById(claim.id());
      assertThat(first).as(claim.id()).isNotNull();
      StringBuilder marked = new StringBuilder();
      for (Element piece : page.select(".report .claim")) {
        if (piece.attr("data-c").equals(claim.id())) {
          marked.append(piece.wholeText());
        }
      }
      assertThat(characters(marked.toString()))
          .isEqualTo(characters(Expected.visible(claim.quote().of(report.text()))));
    }
  }

  /** Line breaks stand between paragraphs, outside of any mark. */
  private static String characters(String text) {
    return text.replaceAll("[ \\t\\n]", "");
  }

  private static Report reportOf(Claim claim, Dossier dossier) {
    return dossier.reports().stream()
        .filter(report -> report.id().equals(claim.report()))
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 150)
  void aReportKeepsItsText(@ForAll long seed) throws IOException {
    Dossier dossier = RandomDossier.of(seed);
    Document page = page(dossier);
    for (Report report : dossier.reports()) {
      Element text = page.expectFirst("[id=" + report.id() + "] .text");
      assertThat(text.wholeText()).isEqualTo(Expected.visible(report.text()));
    }
  }

  @Property(tries = 100)
  void theSameDossierGivesTheSameCharacters(@ForAll long seed) throws IOException {
    assertThat(write(RandomDossier.of(seed))).isEqualTo(write(RandomDossier.of(seed)));
  }

  @Test
  void passesOnWhatTheStreamThrows() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] chars, int offset, int length) throws IOException {
            throw new IOException("No space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> HtmlOutput.write(NOTHING, full))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("No space left");
  }
}
