package org.crossbearing.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crossbearing.desk.Browsers.Look;
import org.crossbearing.desk.Browsers.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The desk as people meet it: in Chromium, wide and narrow, light and dark, with scripts or not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  private static final String PASSWORD = "a long enough password";
  private static final List<String> PAGES =
      List.of(
          "/",
          "/events/e1",
          "/findings/f1",
          "/read?r=r1&r=r5&r=r7",
          "/people",
          "/people/sergei-lavrov",
          "/search?q=wounded",
          "/search?status=disputed",
          "/changes",
          "/about",
          "/sign-in",
          "/add",
          "/?as-of=2100-01-01T00:00Z");

  private Browsers browsers;
  private TestDesk desk;

  @BeforeAll
  void open(@TempDir Path folder) {
    browsers = Browsers.open();
    new DeskUsers(folder.resolve("desk")).put("ada", "admin", PASSWORD);
    desk = TestDesk.withExamples(folder);
  }

  @AfterAll
  void close() {
    if (browsers != null) {
      browsers.close();
    }
    if (desk != null) {
      desk.close();
    }
  }

  static Stream<Look> looks() {
    return Look.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyPageIsWholeForEverybody(Look look) {
    for (String path : PAGES) {
      try (View view = browsers.view(look)) {
        view.page.navigate(desk.at(path).toString());
        assertThat(view.page.locator("h1").first()).not().isEmpty();
        assertThat(view.page.locator("main")).isVisible();
        if (look.scripts()) {
          assertThat(width(view.page)).as("%s %s", look, path).isLessThanOrEqualTo(look.width());
          Axe.check(view.page, look + " " + path);
        }
        assertThat(view.problems).as("%s %s", look, path).isEmpty();
        assertThat(view.requests)
            .as(path)
            .allMatch(url -> url.startsWith(desk.desk().address().toString()));
      }
    }
  }

  private static int width(Page page) {
    return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
  }

  @Test
  void changesAppearInPlaceAndAreMarked() {
    try (View view = browsers.view(new Look(1280, false, true))) {
      Page page = view.page;
      page.navigate(desk.at("/events/e1").toString());
      assertThat(page.locator("#line")).hasText("live");
      page.locator("#findings").scrollIntoViewIfNeeded();
      desk.add(
          "Evening Ledger",
          "https://example.org/live",
          "At least 41 people were injured in the air attack on Kyiv on 10 July 2025, Mayor Vitali"
              + " Klitschko said.");
      assertThat(page.locator("tr.new").first()).isVisible();
      assertThat(page.locator("tr.new").first()).containsText("41");
      assertThat(view.problems).isEmpty();
    }
  }

  @Test
  void aLostConnectionIsSaid(@TempDir Path folder) {
    try (View view = browsers.view(new Look(390, false, true));
        TestDesk other = TestDesk.empty(folder)) {
      view.page.navigate(other.at("/").toString());
      assertThat(view.page.locator("#line")).hasText("live");
      other.stop();
      assertThat(view.page.locator("#line")).hasText("connection lost, trying again");
    }
  }

  @Test
  void keysLeadFromClaimToClaimAndLightTheFinding() {
    try (View view = browsers.view(new Look(1280, false, true))) {
      Page page = view.page;
      page.navigate(desk.at("/read?r=r1&r=r5&r=r7").toString());
      page.keyboard().press("n");
      Locator here = page.locator(".here");
      assertThat(here).isFocused();
      String first = here.getAttribute("data-c");
      page.keyboard().press("n");
      assertThat(page.locator(".here")).not().hasAttribute("data-c", first);
      page.keyboard().press("p");
      assertThat(page.locator(".here")).hasAttribute("data-c", first);
      page.locator("a.cue.revised").first().hover();
      assertThat(page.locator(".column .cue.lit").nth(1)).isVisible();
    }
  }

  @Test
  void theKeyboardAloneSignsInAddsCorrectsAndTakesBack() {
    try (View view = browsers.view(new Look(1280, false, true))) {
      Page page = view.page;
      page.navigate(desk.at("/").toString());
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      page.navigate(desk.at("/sign-in").toString());
      page.locator("#name").focus();
      page.keyboard().type("ada");
      page.keyboard().press("Tab");
      page.keyboard().type(PASSWORD);
      page.keyboard().press("Enter");
      assertThat(page.getByText("Sign out")).isVisible();
      page.navigate(desk.at("/add").toString());
      page.locator("#text").focus();
      page.keyboard().type("A fire in Porto killed 71 people on Friday, police said.");
      page.keyboard().press("Tab");
      page.keyboard().type("Night Post");
      page.keyboard().press("Enter");
      page.getByText("See and correct what was read").focus();
      page.keyboard().press("Enter");
      Locator pen = page.locator(".mend").first();
      pen.focus();
      page.keyboard().press("Enter");
      page.locator("#value").pressSequentially("17");
      page.locator("#why-fix").pressSequentially("17, not 71");
      page.locator("#why-fix").press("Enter");
      Locator undo = page.locator("#mend").getByText("Undo");
      assertThat(undo).containsText("Undo");
      assertThat(page.locator("#mend [role=status]")).isFocused();
      undo.focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#mend")).containsText("withdraw");
      Axe.check(page, "signed in");
      assertThat(view.problems).isEmpty();
    }
  }
}
