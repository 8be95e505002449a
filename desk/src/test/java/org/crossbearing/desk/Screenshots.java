package org.crossbearing.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.crossbearing.desk.Browsers.Look;
import org.crossbearing.desk.Browsers.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the pictures in docs; run by tools/desk/screenshots, not by the build. It fails where a
 * page does not come, has no heading, lacks a picture or complains.
 */
class Screenshots {
  private static final String PASSWORD = "a long enough password";

  /**
   * A page to be taken.
   *
   * @param at what is to be at its top, empty for the beginning
   * @param member whether a member of the desk looks at it
   */
  private record Shot(String name, String path, String at, boolean member) {}

  private static final List<Shot> SHOTS =
      List.of(
          new Shot("front", "/", "", false),
          new Shot("event", "/events/e1", "", false),
          new Shot("courses", "/events/e1", "#courses", false),
          new Shot("map", "/events/e1", "#places", false),
          new Shot("origins", "/events/e1", "#origins", false),
          new Shot("correct", "/events/e1", "#put-right", true),
          new Shot("finding", "/findings/f2", "", false),
          new Shot("read", "/read?r=r3&r=r6&r=r11", "", true),
          new Shot("people", "/people", "", false),
          new Shot("person", "/people/sergei-lavrov", "", false),
          new Shot("search", "/search?q=wounded", "", false),
          new Shot("add", "/add", "", true),
          new Shot("sign-in", "/sign-in", "", false),
          new Shot("about", "/about", "", false));

  /** Taken in the dark, too. */
  private static final Set<String> DARK = Set.of("front", "event", "map");

  private static final List<Look> LOOKS =
      List.of(
          new Look(1280, false, true),
          new Look(1280, true, true),
          new Look(390, false, true),
          new Look(390, true, true));

  @Test
  void takeThem(@TempDir Path folder) {
    Path out = Path.of(System.getProperty("desk.screenshots"));
    new DeskUsers(folder.resolve("desk")).put("ada", "admin", PASSWORD);
    try (Browsers browsers = Browsers.open();
        TestDesk desk = TestDesk.withExamplesInTheirTime(folder)) {
      for (Look look : LOOKS) {
        for (Shot shot : SHOTS) {
          if (look.dark() && !DARK.contains(shot.name())) {
            continue;
          }
          try (View view = browsers.view(look)) {
            take(shot, view, desk, out.resolve(name(shot, look)));
          }
        }
      }
    }
  }

  private static String name(Shot shot, Look look) {
    return shot.name() + "-" + look.width() + (look.dark() ? "-dark" : "") + ".png";
  }

  private static void take(Shot shot, View view, TestDesk desk, Path file) {
    Page page = view.page;
    if (shot.member()) {
      signIn(page, desk);
    }
    Response answer = page.navigate(desk.at(shot.path()).toString());
    assertThat(answer.status()).as(shot.path()).isEqualTo(200);
    assertThat(page.locator("h1").first()).not().isEmpty();
    if (!shot.at().isEmpty()) {
      page.evaluate(
          "at => document.querySelector(at).scrollIntoView({behavior: 'instant'})", shot.at());
      page.evaluate("scrollBy({top: 40, behavior: 'instant'})");
    }
    waitForPictures(page);
    page.waitForTimeout(300);
    page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(false));
    assertThat(file).as(shot.name()).isNotEmptyFile();
    assertThat(view.problems).as(shot.path()).isEmpty();
  }

  private static void waitForPictures(Page page) {
    String seen =
        "Array.from(document.images).filter(i => i.getBoundingClientRect().top < innerHeight"
            + " && i.getBoundingClientRect().bottom > 0)"
            + ".every(i => i.complete && i.naturalWidth > 0)";
    for (int i = 0; i < 100 && !Boolean.TRUE.equals(page.evaluate(seen)); i++) {
      page.waitForTimeout(100);
    }
    assertThat(page.evaluate(seen)).as("every picture in sight is there").isEqualTo(true);
  }

  private static void signIn(Page page, TestDesk desk) {
    page.navigate(desk.at("/sign-in").toString());
    page.locator("#name").fill("ada");
    page.locator("#password").fill(PASSWORD);
    page.keyboard().press("Enter");
    page.getByText("Sign out").waitFor();
  }
}
