package org.crossbearing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
  private static final String TEXT = "Two people were killed.";

  @TempDir Path folder;

  @BeforeEach
  void reports() throws IOException {
    Reading.write(folder, "a.txt", TEXT);
    Reading.write(folder, "b-2024-01-02.txt", TEXT);
    Files.createDirectory(folder.resolve("wire"));
    Reading.write(folder.resolve("wire"), "c.txt", TEXT);
  }

  @Test
  void takesWhatTheListSays() {
    Reading reading =
        list(
            """
            [{"file": "wire/c.txt", "outlet": " Al Jazeera ", "published": "2025-07-10T14:00+02:00",
              "title": "Kyiv", "credits": ["Reuters", " "], "url": "https://x.example", "note": 1},
             {"file": "b-2024-01-02.txt", "outlet": null, "title": "", "credits": null,
              "published": null, "url": null}]
            """);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.reports())
        .containsExactly(
            new Report(
                "r1",
                "wire/c.txt",
                "Al Jazeera",
                "Kyiv",
                Published.parse("2025-07-10T14:00+02:00"),
                List.of("Reuters"),
                "https://x.example",
                "en",
                TEXT,
                false),
            new Report(
                "r2",
                "b-2024-01-02.txt",
                null,
                null,
                Published.parse("2024-01-02"),
                List.of(),
                null,
                "en",
                TEXT,
                false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-07-10",
        "2025-07-10T14:00",
        "2025-07-10T14:00:05",
        "2025-07-10T14:00+02:00",
        "2025-07-10T12:00Z"
      })
  void takesTimesInEveryFormItNames(String time) {
    Reading reading = list("[{\"file\": \"b-2024-01-02.txt\", \"published\": \"" + time + "\"}]");

    assertThat(reading.report().published()).isEqualTo(Published.parse(time));
  }

  @Test
  void isNotAReportItself() {
    list("[{\"file\": \"a.txt\"}]");

    assertThat(Reading.of(folder.resolve("reports.json")).problem())
        .contains("found a list of reports; name the folder that holds it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"file\": \"../a.txt\"}|the name of a report in this folder, found \"file\" \"../a.txt\"",
        "{\"file\": \"wire/../../x\"}|the name of a report in this folder, found \"file\" \"wire/..",
        "{\"file\": \"/etc/hosts\"}|the name of a report in this folder, found \"file\" \"/etc/hosts\"",
        "{\"file\": \"C:\\\\a.txt\"}|the name of a report in this folder, found \"file\" \"C:\\a.txt\"",
        "{\"file\": \"a\\u0000.txt\"}|the name of a report in this folder, found \"file\" \"a?.txt\"",
        "{\"file\": \"\"}|the name of a report in this folder, found \"file\" \"\"",
        "{\"file\": \"reports.json\"}|the name of a report in this folder, found",
        "{\"file\": \"gone.txt\"}|a file of this folder, found \"file\" \"gone.txt\", not there;",
        "{\"file\": \"./a.txt\"}|each file once, found \"file\" \"./a.txt\" a second time;",
        "{\"file\": 7}|\"file\" to be a name in quotation marks, found 7;",
        "{\"file\": null, \"title\": \"x\"}|\"file\", the name of a report, found only file, title;",
        "{}|\"file\", the name of a report, found {};",
        "\"a.txt\"|an object such as {\"file\": \"a.txt\"}, found \"a.txt\";",
        "[]|an object such as {\"file\": \"a.txt\"}, found a list of 0;"
      })
  void namesTheLineOfAnEntryThatItLeavesOut(String entry, String expectingAndFound) {
    Reading reading = list("[{\"file\": \"a.txt\"},\n" + entry + ",\n{\"file\": \"wire/c.txt\"}]");

    assertThat(reading.files()).containsExactly("a.txt", "wire/c.txt");
    assertThat(reading.messages())
        .singleElement()
        .asString()
        .startsWith(folder.resolve("reports.json") + ", line 2: expecting " + expectingAndFound)
        .endsWith("; correct it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"published\": \"10 July\"|\"published\" to be a time such as 2025-07-10, "
            + "2025-07-10T14:00 or 2025-07-10T14:00+02:00, found \"10 July\"",
        "\"published\": 20250710|\"published\" to be a time such as",
        "\"published\": \"2025-02-30\"|\"published\" to be a time such as",
        "\"outlet\": [\"x\"]|\"outlet\" to be a text, found a list of 1",
        "\"title\": true|\"title\" to be a text, found true",
        "\"url\": {}|\"url\" to be a text, found an object",
        "\"credits\": \"Reuters\"|\"credits\" to be a list such as [\"Reuters\"], found \"Reuters\"",
        "\"credits\": [\"AP\", 1]|\"credits\" to be a list such as [\"Reuters\"], found 1 in it",
        "\"file\": \"b.txt\"|one \"file\", found a second one"
      })
  void readsAReportWithoutWhatIsWrongAboutIt(String field, String expectingAndFound) {
    Reading reading = list("[\n{\"file\": \"a.txt\",\n" + field + "}]");

    assertThat(reading.messages())
        .singleElement()
        .asString()
        .startsWith(folder.resolve("reports.json") + ", line 3: expecting " + expectingAndFound);
    assertThat(reading.reports())
        .containsExactly(
            new Report("r1", "a.txt", null, null, null, List.of(), null, "en", TEXT, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"reports\": []}|line 1: expecting a list such as [{\"file\": \"a.txt\"}], found an object;",
        "[]|line 1: expecting at least one report, found an empty list;",
        "``|: expecting the text of a report, found an empty file;"
      })
  void saysWhatAListLooksLike(String json, String message) {
    assertThat(list(json).problem()).contains("reports.json").contains(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"file\": \"wire/c.txt\",,}]", "{\"file\"", "", "nonsense]", "}"})
  void readsWhatStandsBeforeASlipInTheJson(String slip) {
    Reading reading = list("[{\"file\": \"a.txt\"},\r\n  " + slip);

    assertThat(reading.files()).containsExactly("a.txt");
    assertThat(reading.messages())
        .singleElement()
        .asString()
        .matches(
            ".*reports\\.json, line [23]: expecting JSON, found at column \\d+: .+; correct.+");
  }

  @Test
  void reportsWhatFollowsTheList() {
    Reading reading = list("[{\"file\": \"a.txt\"}]\n[]");

    assertThat(reading.files()).containsExactly("a.txt");
    assertThat(reading.messages()).singleElement().asString().contains("line 2: expecting the end");
  }

  @Test
  void readsListsInOtherEncodings() {
    String json = "\uFEFF[{\"file\": \"a.txt\", \"outlet\": \"Українська правда\"}]";
    Reading.write(folder, "reports.json", json.getBytes(StandardCharsets.UTF_16LE));

    assertThat(Reading.of(folder).report().outlet()).isEqualTo("Українська правда");
  }

  @Test
  void survivesDepth() {
    assertThat(list("[".repeat(100_000)).problem())
        .contains("reports.json, line 1: expecting JSON");
  }

  private Reading list(String json) {
    Reading.write(folder, "reports.json", json);
    return Reading.of(folder);
  }
}
