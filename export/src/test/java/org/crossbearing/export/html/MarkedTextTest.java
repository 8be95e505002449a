package org.crossbearing.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossbearing.model.Span;
import org.junit.jupiter.api.Test;

/** Marks that nest, cross, touch and run over paragraphs. */
class MarkedTextTest {
  private static String marked(String text, Mark... marks) {
    StringBuilder out = new StringBuilder();
    new MarkedText(text, List.of(marks), new Html(out)).write();
    return out.toString()
        .replaceAll(" class=\"k\"| dir=\"auto\"| data-c=\"[^\"]*\"", "")
        .replace("span", "s");
  }

  private static Mark mark(String id, int start, int end) {
    return new Mark(new Span(start, end), "k", id, true, "", null);
  }

  private static Mark linked(String id, int start, int end) {
    return new Mark(
        new Span(start, end), "k", id, true, "", new Mark.Back("single", "#f1", "back"));
  }

  @Test
  void nestsTheNarrowerInTheWider() {
    assertThat(marked("abcd", mark("x", 1, 2), mark("y", 1, 3)))
        .isEqualTo("<p>a<s id=\"y\"><s id=\"x\">b</s>c</s>d</p>");
  }

  @Test
  void splitsTheLaterOfTwoThatCross() {
    assertThat(marked("abcd", mark("x", 0, 2), mark("y", 1, 3)))
        .isEqualTo("<p><s id=\"x\">a<s id=\"y\">b</s></s><s>c</s>d</p>");
  }

  @Test
  void keepsApartThoseThatTouch() {
    assertThat(marked("ab", mark("x", 0, 1), mark("y", 1, 2)))
        .isEqualTo("<p><s id=\"x\">a</s><s id=\"y\">b</s></p>");
  }

  @Test
  void anchorsEvenThatWhichHoldsNothing() {
    assertThat(marked("ab", mark("x", 2, 2), mark("y", 0, 0)))
        .isEqualTo("<p><s id=\"y\"></s>ab<s id=\"x\"></s></p>");
    assertThat(marked("a\n\nb", mark("x", 1, 3))).isEqualTo("<p>a</p>\n\n<p><s id=\"x\"></s>b</p>");
  }

  @Test
  void goesOnInTheNextParagraph() {
    assertThat(marked("ab\n\ncd", mark("x", 1, 5)))
        .isEqualTo("<p>a<s id=\"x\">b</s></p>\n\n<p><s>c</s>d</p>");
  }

  @Test
  void linksBackOnceAtTheVeryEnd() {
    String back = "<a class=\"back single\" href=\"#f1\" aria-label=\"back\"></a>";
    assertThat(marked("ab\n\ncd", linked("x", 1, 5)))
        .isEqualTo("<p>a<s id=\"x\">b</s></p>\n\n<p><s>c" + back + "</s>d</p>");
  }
}
