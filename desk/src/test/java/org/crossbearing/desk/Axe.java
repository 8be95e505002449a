package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** Whether everybody can use a page, as far as a program can tell. */
final class Axe {
  private Axe() {}

  static void check(Page page, String where) {
    var violations =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .map(
                    rule ->
                        rule.getId()
                            + ": "
                            + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList())
                .toList();
    assertThat(violations).as(where).isEmpty();
  }
}
