package org.crossbearing.export.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crossbearing.export.Crowd;
import org.crossbearing.export.RandomDossier;
import org.crossbearing.export.Samples;
import org.crossbearing.export.words.CellWidth;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Report;
import org.crossbearing.model.Span;
import org.crossbearing.model.Statement;
import org.crossbearing.model.Status;
import org.junit.jupiter.api.Test;

class TextOutputTest {
  private static final TextOutput PLAIN = new TextOutput(false, false);

  private static String write(TextOutput output, Dossier dossier) throws IOException {
    StringBuilder text = new StringBuilder();
    output.write(dossier, text);
    return text.toString();
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = TextOutputTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void putsDisputesOnTop() throws IOException {
    assertThat(write(PLAIN, Samples.reconciled())).isEqualTo(golden("findings.txt"));
  }

  @Test
  void putsFiguresSideBySideWhereThereAreNoFindings() throws IOException {
    assertThat(write(PLAIN, Samples.claimsOnly())).isEqualTo(golden("figures.txt"));
  }

  @Test
  void addsStatementsWhenVerbose() throws IOException {
    assertThat(write(new TextOutput(false, true), Samples.claimsOnly()))
        .isEqualTo(golden("figures.txt") + golden("statements.txt"));
  }

  @Test
  void emphasisesTheNumberInItsClauseWhenInColour() throws IOException {
    assertThat(write(new TextOutput(true, false), Samples.claimsOnly()))
        .contains(
            "\u001B[2m“Two people were killed, \u001B[0m\u001B[1m23\u001B[0m\u001B[2m were wounded");
  }

  @Test
  void cutsALongListAndSaysHowToSeeAll() throws IOException {
    String text = write(PLAIN, Crowd.ofFindings(40));
    assertThat(text).contains("  … 25 more (-v or --format html shows all)\n");
    assertThat(text.lines().filter(line -> line.contains("Harbour Times 1"))).hasSize(16);
    assertThat(write(new TextOutput(false, true), Crowd.ofFindings(40))).doesNotContain("more");
  }

  @Test
  void cutsTheReportsOfOneVoice() throws IOException {
    assertThat(write(PLAIN, Crowd.of(20, Status.DISPUTED)))
        .contains("People injured: 23  (20 reports, 1 origin)", "and 16 more reports\n");
  }

  @Test
  void tellsTimesOfSeveralZonesInUtc() throws IOException {
    assertThat(write(PLAIN, Crowd.of(2, Status.DISPUTED)))
        .contains(
            "All times are UTC.", "10 Jul 08:00  Harbour Times 1", "10 Jul 07:00  Harbour Times 2");
  }

  @Test
  void capitalLettersMakeNoOtherOffice() throws IOException {
    assertThat(write(PLAIN, Crowd.ofOffices("Foreign Minister", "foreign minister", "Spy")))
        .contains("\nAnn Lee\n  Foreign Minister or Spy  (3 reports)\n");
  }

  @Test
  void tellsThePlaceOfAFindingThatIsNotTheEvents() throws IOException {
    assertThat(write(PLAIN, Crowd.elsewhere())).contains("People injured in Odesa  23");
    assertThat(write(PLAIN, Crowd.ofFindings(1))).contains("People injured  23");
  }

  @Test
  void onePersonHasOneSpelling() throws IOException {
    assertThat(write(PLAIN, Crowd.of(2, Status.DISPUTED)))
        .contains("Volodymyr Zelenskyy")
        .doesNotContain("Zelensky ");
  }

  @Test
  void saysThatThereIsNothing() throws IOException {
    Dossier nothing = new Dossier(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(write(PLAIN, nothing)).isEqualTo("0 reports: no claims\n");
  }

  @Property(tries = 500)
  void noLineIsTooWideAndNothingReachesTheTerminalThatItObeys(@ForAll long seed)
      throws IOException {
    String text = write(new TextOutput(false, true), RandomDossier.of(seed));
    assertThat(text.lines()).allMatch(line -> CellWidth.of(line) <= Page.WIDTH);
    assertThat(text.codePoints().filter(c -> c != '\n'))
        .noneMatch(Character::isISOControl)
        .noneMatch(c -> c == 0x202E || c == 0x2028 || c == 0xFEFF || c == 0xAD);
  }

  @Property(tries = 200)
  void colourChangesNothingElse(@ForAll long seed) throws IOException {
    Dossier dossier = RandomDossier.of(seed);
    assertThat(
            write(new TextOutput(true, true), dossier)
                .replaceAll("\u001B\\[[0-9;]*m", "")
                .replaceAll(" +\n", "\n"))
        .isEqualTo(write(new TextOutput(false, true), dossier));
  }

  @Test
  void noEscapeSequenceOfAReportIsPrinted() throws IOException {
    String text = "\u001B]0;pwned\u0007\u009B2J 23 \u202Ekilled\u2066\r\nnow";
    Report report =
        new Report("r1", "a\u001B[31m.txt", null, null, null, List.of(), null, "en", text, false);
    Span all = new Span(0, text.length());
    int at = text.indexOf("23");
    Figure figure =
        new Figure(
            "r1.c1",
            "r1",
            all,
            new Span(at, at + 2),
            Measure.KILLED,
            "people\u001B[2J",
            null,
            null,
            Amount.exactly(23),
            List.of(),
            null,
            null,
            null,
            false,
            Modality.DENIED,
            false,
            null,
            List.of(new Attribution("x\u001Bc", null, "y\nz")),
            null,
            null,
            null);
    Statement statement =
        new Statement(
            "r1.c2", "r1", all, true, null, new Statement.Speaker("\u001B[1A", null), "\b", null);
    Dossier dossier =
        new Dossier(
            List.of(report),
            List.of(),
            List.of(),
            List.of(figure, statement),
            List.of(),
            List.of());
    assertThat(write(new TextOutput(false, true), dossier))
        .contains("x\uFFFDc on y z; denied", "\uFFFD]0;pwned\uFFFD\uFFFD2J 23 killed now")
        .doesNotContain("\u001B", "\u009B", "\u0007", "\u202E", "\u2066", "\r", "\b");
  }

  @Test
  void passesOnWhatTheStreamThrows() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] chars, int offset, int length) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> PLAIN.write(Samples.claimsOnly(), full))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("Broken pipe");
  }
}
