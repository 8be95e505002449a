package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Occurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ActsTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "acts.csv", delimiter = '|', numLinesToSkip = 1)
  void tellsWhoCommitsToWhat(String sentence, String claim) {
    List<Claim> claims = Texts.claims(sentence);
    Map<String, String> cues =
        claims.stream()
            .filter(Figure.class::isInstance)
            .map(Figure.class::cast)
            .collect(Collectors.toMap(Figure::id, figure -> figure.cue().of(sentence)));

    assertThat(
            only(claims, Commitment.class)
                .map(
                    c ->
                        "%s %s [%s] to %s %s (%s)"
                            .formatted(
                                c.actor(),
                                c.action(),
                                c.object(),
                                c.to(),
                                c.status(),
                                c.figures().stream()
                                    .map(cues::get)
                                    .collect(Collectors.joining(", ")))))
        .contains(claim);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "occurrences.csv", delimiter = '|', numLinesToSkip = 1)
  void tellsWhatHappened(String sentence, String claim) {
    assertThat(
            only(Texts.claims(sentence), Occurrence.class)
                .map(o -> o.type() + " " + o.participants()))
        .containsExactly(claim);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "no-acts.csv", delimiter = '|', numLinesToSkip = 1)
  void readsNothingIntoOtherWords(String sentence) {
    assertThat(
            Texts.claims(sentence).stream()
                .filter(c -> c instanceof Commitment || c instanceof Occurrence))
        .isEmpty();
  }

  @Test
  void aPronounIsWhoeverWasSpokenOfLast() {
    String text = "Norway hosted the donors. It will give $8m to Chad.";

    assertThat(only(Texts.claims(text), Commitment.class).map(Commitment::actor))
        .containsExactly("Norway");
  }

  @Test
  void theSameEventToldAgainIsOneClaim() {
    String text =
        "A missile attack on Riga on Monday killed two people.\n\n"
            + "The attack also damaged a school. Monday's attack began at dawn.";

    assertThat(only(Texts.claims(text), Occurrence.class)).hasSize(1);
  }

  @Test
  void anotherDayIsAnotherEvent() {
    String text =
        "A shelling of Riga on Monday killed two people. A shelling of Vilnius on Friday hurt ten.";

    assertThat(only(Texts.claims(text), Occurrence.class)).hasSize(2);
  }

  @Property(tries = 300)
  void everyQuoteLiesInItsText(@ForAll String noise, @ForAll int cut) {
    String story =
        "Norway pledged $5m for Chad after Anna Berg met “Paul Roy” in Bern, and urged Oslo to act. ";
    int at = Math.floorMod(cut, story.length());
    String text = story.substring(0, at) + noise + story.substring(at);

    assertThat(Texts.claims(text))
        .allSatisfy(claim -> assertThat(claim.quote().of(text)).hasSize(claim.quote().length()));
  }

  private static <C extends Claim> Stream<C> only(List<Claim> claims, Class<C> kind) {
    return claims.stream().filter(kind::isInstance).map(kind::cast);
  }
}
