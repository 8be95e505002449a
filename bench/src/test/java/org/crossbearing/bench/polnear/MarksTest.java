package org.crossbearing.bench.polnear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.crossbearing.model.Span;
import org.junit.jupiter.api.Test;

/** What of a keyed attribution is a quotation. */
class MarksTest {
  private static List<String> quotations(String text, String source, String... content) {
    List<Span> parts =
        Arrays.stream(content)
            .map(part -> new Span(text.indexOf(part), text.indexOf(part) + part.length()))
            .toList();
    return new Marks(text).quotations(source, parts).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void aKeyMayCutAQuotationAfterEachSentence() {
    String text = "“The pier is old. It leaks.” Ada Lind wept. “We will mend it,” she said.";

    assertThat(quotations(text, "she", "“The pier is old.", "It leaks.”", "“We will mend it,”"))
        .containsExactly("The pier is old. It leaks.", "We will mend it,");
  }

  @Test
  void aMarkMayHaveTheShapeOfTheLastOrBeLeftOut() {
    assertThat(quotations("”The pier is old.” – Ada Lind", "Ada Lind", "”The pier is old.”"))
        .containsExactly("The pier is old.");
    assertThat(quotations("\"The pier is old,\" said Ada Lind.", "Ada Lind", "The pier is old,\""))
        .containsExactly("The pier is old,");
    assertThat(quotations("''The pier is old,'' she said.", "she", "'The pier is old,''"))
        .containsExactly("The pier is old,");
  }

  @Test
  void marksMayHoldOthersAndANameWithAColon() {
    assertThat(
            quotations(
                "“He calls it “old” and bad,” she said.", "she", "“He calls it “old” and bad,”"))
        .containsExactly("He calls it “old” and bad,");
    assertThat(quotations("\"LIND: The pier is old.\"", "LIND", "The pier is old."))
        .containsExactly("The pier is old.");
  }

  @Test
  void whatStandsOutsideTheMarksIsNoQuotation() {
    assertThat(
            quotations(
                "She said the pier is “too old to mend” now.",
                "She",
                "the pier is “too old to mend” now"))
        .containsExactly("too old to mend");
    assertThat(
            quotations(
                "“I think he lied about the pier,” she said.", "I", "he lied about the pier"))
        .isEmpty();
  }
}
