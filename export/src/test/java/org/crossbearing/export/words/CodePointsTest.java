package org.crossbearing.export.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class CodePointsTest {
  @Property
  void agreesWithTheLibraryOnAnyText(
      @ForAll @CharRange(from = '\uD7F0', to = '\uE010') String text) {
    CodePoints table = CodePoints.of(text);
    assertThat(table.length()).isEqualTo(text.codePointCount(0, text.length()));
    for (int index = 0; index <= table.length(); index++) {
      int offset = text.offsetByCodePoints(0, index);
      assertThat(table.toUtf16(index)).isEqualTo(offset);
      assertThat(table.fromUtf16(offset)).isEqualTo(index);
    }
  }

  @Test
  void refusesTheMiddleOfACharacter() {
    assertThatThrownBy(() -> CodePoints.of("a😀").fromUtf16(2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("offset: expecting the border of a character, found 2 inside one");
  }

  @Test
  void refusesWhatLiesOutside() {
    CodePoints table = CodePoints.of("a😀");
    assertThatThrownBy(() -> table.fromUtf16(4)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> table.toUtf16(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
