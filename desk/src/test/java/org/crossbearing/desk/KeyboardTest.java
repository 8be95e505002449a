package org.crossbearing.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.crossbearing.desk.Browsers.Look;
import org.crossbearing.desk.Browsers.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The desk by keyboard alone: everything is reached by Tab, nothing is focused by the test, and one
 * always sees where one is.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {
  private static final int MOST_TABS = 400;
  private static final String FOCUSED =
      "at => document.activeElement !== document.body && document.activeElement.matches(at)";
  private static final String SEEN =
      "() => { const e = document.activeElement; const s = getComputedStyle(e);"
          + " return e === document.body || s.outlineStyle !== 'none' && parseFloat(s.outlineWidth)"
          + " > 0; }";

  private Browsers browsers;
  private TestDesk desk;

  @BeforeAll
  void open(@TempDir Path folder) {
    browsers = Browsers.open();
    new DeskUsers(folder.resolve("desk")).put("ada", "desk", Member.PASSWORD);
    desk = TestDesk.withExamples(folder);
  }

  @AfterAll
  void close() {
    if (browsers != null) {
      browsers.close();
      desk.close();
    }
  }

  @Test
  void aVisitorFindsReadsComparesAndLooksBack() {
    try (View view = browsers.view(new Look(1280, false, true))) {
      Page page = view.page;
      page.navigate(desk.at("/").toString());
      enter(page, ".ev h3 a[href$='/events/e1']");
      assertThat(page).hasTitle(Pattern.compile("Air attack on Kyiv"));
      enter(page, "a[href='#places']");
      enter(page, "#places a[href^='/search?place=Kyiv']");
      assertThat(page.locator(".hits li").first()).isVisible();
      page.goBack();
      press(page, "#findings > details > summary");
      assertThat(page.locator("#findings > details")).hasAttribute("open", "");
      tabTo(page, "#reports li:nth-child(3) input");
      page.keyboard().press("Space");
      enter(page, "#reports button");
      assertThat(page.locator(".column")).hasCount(3);
      page.keyboard().press("n");
      assertThat(page.locator(".here")).isFocused();
      page.keyboard().press("/");
      assertThat(page).hasTitle(Pattern.compile("Search"));
      page.waitForLoadState();
      page.keyboard().press("/");
      assertThat(page.locator("#q")).isFocused();
      page.keyboard().type("drones");
      leave(page);
      assertThat(page.locator(".hits li").first()).containsText("drones");
      enter(page, ".results aside a");
      enter(page, ".top a[href='/people']");
      enter(page, ".people a[href='/people/sergei-lavrov']");
      assertThat(page.locator(".conflict")).isVisible();
      assertThat(view.problems).isEmpty();
    }
  }

  @Test
  void aMemberPutsEverythingRightAndTakesItBack() {
    try (View view = browsers.view(new Look(1280, false, true))) {
      Page page = view.page;
      page.navigate(desk.at("/").toString());
      enter(page, ".who a[href='/sign-in']");
      signIn(page);

      page.navigate(desk.at("/events/e1").toString());
      enter(page, "a[href='#put-right']");
      tabTo(page, "input[name='out']");
      page.keyboard().press("Space");
      type(page, "#why-split", "another night");
      page.keyboard().press("Enter");
      undo(page, "Held apart");
      type(page, "#person-name", "Vitali Klitschko");
      type(page, "#person-other", "Tymur Tkachenko");
      type(page, "#why-person", "to see it");
      press(page, "button[name='same'][value='one']");
      undo(page, "Held to be one person");
      Axe.check(page, "an event, corrected");

      page.navigate(desk.at("/events/e1").toString());
      enter(page, "#findings tr.revised th a");
      tabTo(page, "input[name='claim']");
      page.keyboard().press("Space");
      page.keyboard().press("Tab");
      tabTo(page, "input[name='claim']");
      page.keyboard().press("Space");
      type(page, "#why-origin", "one of them copied");
      press(page, "button[name='same'][value='one']");
      undo(page, "Held to be of one origin");
      Axe.check(page, "a finding, corrected");
      assertThat(view.problems).isEmpty();
    }
  }

  @Test
  void whatIsMissingIsSaidWhereOneIs() {
    try (View view = browsers.view(new Look(390, false, true))) {
      Page page = view.page;
      page.navigate(desk.at("/sign-in").toString());
      signIn(page);
      page.navigate(desk.at("/events/e1").toString());
      type(page, "#why-split", "nothing is marked");
      page.keyboard().press("Enter");
      assertThat(page.locator("[role=alert]")).containsText("Mark the reports");
      assertThat(page.locator("#why-split")).hasValue("nothing is marked");
      page.keyboard().press("Enter");
      assertThat(page.locator("[role=alert]")).hasCount(1);
    }
  }

  /** The answer has the focus, and from there the undo is near. */
  private static void undo(Page page, String done) {
    assertThat(page.locator("[role=status]:focus")).containsText(done);
    press(page, "[role=status]:focus-within button");
    assertThat(page.locator("[role=status]:focus")).containsText("Taken back");
  }

  private static void type(Page page, String field, String words) {
    tabTo(page, field);
    page.keyboard().type(words);
  }

  private static void press(Page page, String control) {
    tabTo(page, control);
    page.keyboard().press("Enter");
  }

  /** Presses what leads elsewhere. */
  private static void enter(Page page, String link) {
    tabTo(page, link);
    leave(page);
  }

  private static void leave(Page page) {
    String before = page.url();
    page.keyboard().press("Enter");
    page.waitForCondition(() -> !page.url().equals(before));
    page.waitForLoadState();
  }

  private static void signIn(Page page) {
    type(page, "#name", "ada");
    type(page, "#password", Member.PASSWORD);
    leave(page);
    assertThat(page.getByText("Sign out")).isVisible();
  }

  private static void tabTo(Page page, String control) {
    for (int i = 0; i < MOST_TABS; i++) {
      if (Boolean.TRUE.equals(page.evaluate(FOCUSED, control))) {
        assertThat(page.evaluate(SEEN)).as("%s is seen to be focused", control).isEqualTo(true);
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Tab does not lead to " + control);
  }
}
