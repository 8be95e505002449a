package org.crossbearing.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crossbearing.export.RandomDossier;
import org.crossbearing.export.Samples;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Report;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.crossbearing.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierJsonTest {
  static String write(Dossier dossier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DossierJson.write(dossier, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Dossier read(String json, Map<String, String> texts) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return DossierJson.read(new ByteArrayInputStream(bytes), texts::get);
  }

  private static Map<String, String> textsOf(Dossier dossier) {
    return dossier.reports().stream()
        .collect(Collectors.toMap(Report::file, Report::text, (a, b) -> a));
  }

  @Property(tries = 500)
  void whatIsWrittenReadsBackEqual(@ForAll long seed) throws IOException {
    Dossier dossier = RandomDossier.of(seed);
    if (dossier.reports().stream().map(Report::file).distinct().count()
        < dossier.reports().size()) {
      return;
    }
    String json = write(dossier);
    assertThat(read(json, textsOf(dossier))).isEqualTo(dossier);
    assertThat(write(dossier)).isEqualTo(json);
  }

  @Test
  void writesTheFormOfTheContract() throws IOException {
    assertThat(write(Samples.reconciled()))
        .startsWith("{\n  \"format\": 1,\n  \"reports\": [\n    {\n      \"id\": \"r1\",\n")
        .contains("\"published\": \"2025-07-10T14:00+02:00\"")
        .contains("\"cue\": {\"exact\": \"23\", \"start\": 31, \"end\": 33}")
        .contains("\"low\": 10000000000, \"high\": null, \"nominal\": 10000000000,")
        .contains("\"latitude\": 50.45, \"longitude\": 30.52")
        .doesNotContain("\"text\"")
        .endsWith("}\n");
  }

  @Test
  void countsCodePointsBehindAnEmoji() throws IOException {
    String text = Samples.TIMES.text();
    int utf16 = text.indexOf("We will rebuild");
    assertThat(write(Samples.claimsOnly()))
        .contains("{\"exact\": \"We will rebuild,\", \"start\": " + (utf16 - 1) + ",")
        .contains("\"length\": " + (text.length() - 1));
  }

  @Test
  void writesNoExponent() throws IOException {
    Finding finding =
        new Finding.OfFigures(
            "f1",
            "e1",
            Measure.COST,
            "money",
            "EUR",
            Status.SINGLE,
            new BigDecimal("1.5E+9"),
            null,
            new BigDecimal("0.0000001"),
            1,
            List.of(),
            "");
    assertThat(write(dossierOf(List.of(), List.of(finding))))
        .contains("\"low\": 1500000000,")
        .contains("\"best\": 0.0000001,");
  }

  @Test
  void halfACharacterBecomesAReplacement() throws IOException {
    Report report =
        new Report("r1", "a", "x\uD83D", null, null, List.of(), null, "en", "\uDE00 a", true);
    assertThat(read(write(dossierOf(List.of(report), List.of())), Map.of()).reports())
        .extracting(Report::outlet, Report::text)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("x\uFFFD", "\uFFFD a"));
  }

  @Test
  void refusesAClaimOfAnUnknownReport() {
    Role stray = new Role("r9.c1", "r9", new Span(0, 0), "a", null, "b", null);
    Dossier dossier =
        new Dossier(List.of(), List.of(), List.of(), List.of(stray), List.of(), List.of());
    assertThatThrownBy(() -> write(dossier))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("claim r9.c1: expecting a report of the dossier, found r9");
  }

  @Test
  void passesOnWhatTheStreamThrows() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThatThrownBy(() -> DossierJson.write(Samples.reconciled(), full))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  private static Dossier dossierOf(List<Report> reports, List<Finding> findings) {
    return new Dossier(reports, List.of(), List.of(), List.of(), List.of(), findings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\": 1 | \"format\": 2 | /format: expecting a whole number from 1 to 1, found 2",
        "\"injured\" | \"wounded\" | /claims/1/measure: expecting one of killed,",
        "\"start\": 31 | \"start\": 30 | /claims/1/cue/exact: expecting the report's characters"
            + " there, \" 23\", found \"23\"",
        "\"start\": 31 | \"start\": \"31\" | /claims/1/cue/start: expecting a number, found \"31\"",
        "\"report\": \"r2\" | \"report\": \"r7\" | /claims/6/report: expecting the id of a report,"
            + " found \"r7\"",
        "\"kind\": \"role\" | \"kind\": \"rule\" | /claims/4/kind: expecting one of figure,",
        "\"low\": 23 | \"low\": 24 | /claims/1/value/high: expecting at least the low, 24, found"
            + " 23",
        "\"low\": 2, \"high\": null | \"low\": null, \"high\": null | /claims/6/value: expecting"
            + " a low or a high, found an object",
        "\"low\": 23 | \"low\": 1e99999 | /claims/1/value/low: expecting a number of at most 100"
            + " digits",
        "\"published\": \"2025-07-10\" | \"published\": \"10 July\" | /reports/0/published:"
            + " expecting a date or a date and time, such as 2025-07-10T14:00+02:00, found \"10"
            + " July\"",
        "\"file\": \"a.txt\" | \"file\": \"c.txt\" | /reports/0/text: expecting it here or as the"
            + " file \"c.txt\", found nothing",
        "\"from\": \"2025-07-10\" | \"from\": \"2025-07-11\" | /claims/0/date/to: expecting a day"
            + " not before 2025-07-11, found \"2025-07-10\"",
        "\"superseded\": false | \"superseded\": null | /claims/0/superseded: expecting true or"
            + " false, found nothing",
        "\"quote\": { | \"quote\": 7, \"x\": { | /claims/0/quote: expecting an object, found 7",
        "\"format\": 1 | \"format\": 1, \"format\": 1 | line 2: expecting JSON, found: Duplicate",
        "] | } | expecting JSON, found: Unexpected close marker"
      })
  void saysWhereAFileIsWrong(String right, String wrong, String message) throws IOException {
    String json = write(Samples.reconciled());
    assertThat(json).contains(right);
    String broken =
        json.substring(0, json.indexOf(right))
            + wrong
            + json.substring(json.indexOf(right) + right.length());
    assertThatThrownBy(() -> read(broken, textsOf(Samples.reconciled())))
        .isInstanceOf(DossierFormatException.class)
        .hasMessageContaining(message);
  }

  @Test
  void saysThatATextHasAnotherLength() throws IOException {
    String json = write(Samples.claimsOnly());
    assertThatThrownBy(() -> read(json, Map.of("a.txt", "short", "b.txt", "short")))
        .isInstanceOf(DossierFormatException.class)
        .hasMessageContaining("/reports/0/length: expecting the length of \"a.txt\", 5, found");
  }

  @ParameterizedTest
  @CsvSource({"'',an empty file", "[],found a list", "{} {},the end of the file", "{,line 1:"})
  void refusesWhatIsNoDossier(String json, String message) {
    assertThatThrownBy(() -> read(json, Map.of()))
        .isInstanceOf(DossierFormatException.class)
        .hasMessageContaining(message);
  }

  @Test
  void addedFieldsDoNoHarm() throws IOException {
    Dossier dossier = Samples.reconciled();
    String json = write(dossier).replace("\"id\":", "\"later\": [ { } ], \"id\":");
    assertThat(read(json, textsOf(dossier))).isEqualTo(dossier);
  }
}
