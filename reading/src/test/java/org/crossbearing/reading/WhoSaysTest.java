package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crossbearing.model.Role;
import org.crossbearing.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says a quotation where more than one person might. */
class WhoSaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Mayor Ada Lind said the file should be released but called it “a very old story”.|Ada Lind",
        "Mayor Ada Lind urged Tom Hart to come out of the house and said, “Nobody will harm you.”"
            + "|Ada Lind",
        "Mayor Ada Lind said that Tom Hart had come in and said, “Nobody will harm you.”|Tom Hart",
        "Mayor Ada Lind left the hall early on Friday saying that it was “a waste of everybody's"
            + " time”.|Ada Lind",
        "Mayor Ada Lind left the hall saying it was “a waste of everybody's time”.|Ada Lind",
        "A clip of Tom Hart saying last week, “That is my own business,” when Ada Lind asked him"
            + " for a name, is in it.|Tom Hart",
        "“That is my own business,” Tom Hart said when Ada Lind asked him.|Tom Hart",
        "Ada Lind said that Tom Hart had shown “a very poor judgment” in it.|Ada Lind",
        "Ada Lind said that Tom Hart had been wrong to call it “a very old story”.|Ada Lind",
        "“It is wrong to wait any longer,” said 9/11 widow Ada Lind.|Ada Lind",
        "Some told us so, like the former mayor Ada Lind – “It is wrong to wait any longer” – and"
            + " Tom Hart, a banker.|Ada Lind",
        "At a meeting in Chelsea, the mayor also said it was “too early for any answer”.|mayor",
      })
  void quotationsAreTheirsWhoseVerbItIs(String sentence, String speaker) {
    assertThat(speakers(sentence)).containsExactly(speaker);
  }

  @Test
  void somebodyMayGiveOnlyAFirstName() {
    String text =
        "“I was baking when she rang,” said a woman who gave her name only as Petra, waiting"
            + " outside. “She was under a desk.”";

    assertThat(speakers(text)).containsExactly("Petra", "Petra");
  }

  @Test
  void somebodyGoesOnSpeakingBehindAnAside() {
    String text =
        "An official at the Tora embassy said 16 people lived. That is two more than the town"
            + " says. “Some hide where they are from,” he explained.";

    assertThat(speakers(text)).containsExactly("official at the Tora embassy");
  }

  @Test
  void aNameWithAColonLeadsToTheNextParagraph() {
    String text =
        "The budget was voted down.\n\nThe Harbour Post reports:\n\n"
            + "“It was the third vote in a year.\n\n“There will be no fourth one soon.”";

    assertThat(speakers(text)).containsExactly("Harbour Post", "Harbour Post");
  }

  @Test
  void whoIsSpokenOfGoesOnThroughWhatIsQuoted() {
    String text =
        "Mayor Ada Lind met Tom Hart.\n\n“We came. We saw. We waited. We asked again. We went"
            + " home. Nobody was there,” she said.\n\nShe left at noon. She did not take the"
            + " train.\n\n“I prefer to walk home,” she said.";

    assertThat(speakers(text)).containsExactly("Ada Lind", "Ada Lind");
  }

  @Test
  void whoIsBlamedForSayingSoIsNotWhoSpokeLast() {
    String text =
        "Ada Lind called on Tom Hart to apologise for accusing him of theft.\n\n"
            + "“That was outrageous of him,” the former spokesperson said.";

    assertThat(speakers(text)).containsExactly("Ada Lind");
  }

  @Test
  void aNicknameIsPartOfTheName() {
    String text =
        "“It is a big year for our town,” Robert “Bob” Hill, the mayor, told the crowd.\n\n"
            + "“We are ready for it,” Hill said.";

    assertThat(speakers(text)).containsExactly("Robert “Bob” Hill", "Robert “Bob” Hill");
  }

  @Test
  void givenNamesThatAreWordsMakeNames() {
    String text =
        "“We will wait for them,” said Don Fowler. Fowler said he expects Ada Mills back.\n\n"
            + "“It would be foolish,” he said.";

    assertThat(speakers(text)).containsExactly("Don Fowler", "Don Fowler");
    assertThat(speakers("Mark Prices rose, “a very bad sign for us”, said Ada Lind."))
        .containsExactly("Ada Lind");
  }

  @Test
  void givenNamesOfBothMenAndWomenTellNothing() {
    String text =
        "Health minister Vivian Ruiz came with Mayor Rosa Lind. Ruiz met the nurses. “We will wait"
            + " for them,” he said.";

    assertThat(speakers(text)).containsExactly("Vivian Ruiz");
  }

  @Test
  void aCountryIsNobodyWhoIsMeantByAPronoun() {
    assertThat(speakers("“We will not bow to them,” Iran warned. “It hurts,” she said."))
        .containsExactly("Iran", "nobody");
    assertThat(speakers("“We will not bow to them,” Kyiv warned. “It hurts,” he said."))
        .containsExactly("Kyiv", "nobody");
  }

  @Test
  void anAdjectiveInFrontOfANameIsNobody() {
    String text = "He was angry at his wife, Maltese skipper Ada Lind, over the boat.";

    assertThat(Texts.claims(text))
        .filteredOn(Role.class::isInstance)
        .extracting(claim -> ((Role) claim).person())
        .containsOnly("Ada Lind");
  }

  @Test
  void transcriptsNameWhoSpeaksInsideTheMarks() {
    String text =
        """
        It was a long night on the pier, with much talk.

        "LIND: You say the harbour of “Old Fish” stays open all year?

        "HILL: It stays open, as I told you before.

        "And so does the ferry to the islands."
        """;

    assertThat(speakers(text)).containsExactly("LIND", "HILL", "HILL");
    assertThat(speakers("\"WARNING: The harbour is closed at night,\" Ada Lind wrote."))
        .containsExactly("Ada Lind");
  }

  @Test
  void marksWithinMarksOfTheSameShapeBelongToOneQuotation() {
    assertThat(
            quotations("“I would rather live in what he calls “hell” than leave,” said Ada Lind."))
        .containsExactly("I would rather live in what he calls “hell” than leave");
    assertThat(quotations("“We stay. Ada Lind said so. “We never leave the town,” she said."))
        .containsExactly("We never leave the town");
  }

  @Test
  void aQuotationCountsThoughNobodyKnowsWhatItIs() {
    assertThat(speakers("“The pier is unsafe and will be closed,” it added."))
        .containsExactly("nobody");
    assertThat(speakers("Ada Lind says it shows that the mayor is “unfit to run a harbour”."))
        .containsExactly("Ada Lind");
  }

  @Test
  void whoGoesAfterSomebodyIsQuoted() {
    assertThat(speakers("Lately Ada Lind has gone after the mayor as a “leech on the harbour”."))
        .containsExactly("Ada Lind");
    assertThat(speakers("Ada Lind has gone to the house known as a “leech on the harbour”."))
        .isEmpty();
  }

  @Test
  void whatIsObservedInPassingIsSaid() {
    assertThat(speakers("As the mayor observed, “the nets are what you pick.”"))
        .containsExactly("mayor");
    assertThat(speakers("The mayor points out that “the fines for it are so light”."))
        .containsExactly("mayor");
  }

  @Test
  void aWholeSentenceBehindAColonIsQuoted() {
    assertThat(speakers("Ada Lind was rolling out a new message: “We are here to stay.”"))
        .containsExactly("Ada Lind");
    assertThat(speakers("The book on the table was the old one: “Sea and Harbour”")).isEmpty();
    assertThat(speakers("He was mocked for Ada Lind's prediction that it is “the best of piers”."))
        .containsExactly("Ada Lind");
  }

  @Test
  void namesInAShortSentenceMakeItNoHeadline() {
    String text = "US President Donald Mark wrote on Truth Social: “The job is not done. We stay!”";

    assertThat(speakers("It was a long day in the town.\n\n" + text))
        .containsExactly("Donald Mark");
  }

  private static List<String> quotations(String text) {
    return direct(text).map(statement -> statement.quote().of(text)).toList();
  }

  private static List<String> speakers(String text) {
    return direct(text)
        .map(statement -> statement.speaker() == null ? "nobody" : statement.speaker().name())
        .toList();
  }

  private static Stream<Statement> direct(String text) {
    return Texts.claims(text).stream()
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .filter(Statement::direct);
  }
}
