package org.crossbearing.desk;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.crossbearing.desk.Browsers.Look;
import org.crossbearing.desk.Browsers.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures in docs; run by tools/desk/screenshots, not by the build. */
class Screenshots {
  private static final Map<String, String> PAGES =
      new TreeMap<>(
          Map.of(
              "front", "/",
              "event", "/events/e1",
              "finding", "/findings/f2",
              "read", "/read?r=r3&r=r6&r=r11",
              "people", "/people",
              "person", "/people/sergei-lavrov",
              "search", "/search?q=wounded",
              "add", "/add",
              "sign-in", "/sign-in",
              "about", "/about"));

  @Test
  void takeThem(@TempDir Path folder) {
    Path out = Path.of(System.getProperty("desk.screenshots"));
    new DeskUsers(folder.resolve("desk")).put("ada", "admin", "a long enough password");
    try (Browsers browsers = Browsers.open();
        TestDesk desk = TestDesk.withExamplesInTheirTime(folder)) {
      for (Look look :
          new Look[] {
            new Look(1280, false, true), new Look(1280, true, true), new Look(390, false, true)
          }) {
        for (var page : PAGES.entrySet()) {
          try (View view = browsers.view(look)) {
            if (page.getKey().equals("add") || page.getKey().equals("read")) {
              signIn(view.page, desk);
            }
            view.page.navigate(desk.at(page.getValue()).toString());
            view.page.waitForTimeout(300);
            String name = page.getKey() + "-" + look.width() + (look.dark() ? "-dark" : "");
            view.page.screenshot(
                new Page.ScreenshotOptions()
                    .setPath(out.resolve(name + ".png"))
                    .setFullPage(false));
          }
        }
      }
    }
  }

  private static void signIn(Page page, TestDesk desk) {
    page.navigate(desk.at("/sign-in").toString());
    page.locator("#name").fill("ada");
    page.locator("#password").fill("a long enough password");
    page.keyboard().press("Enter");
    page.getByText("Sign out").waitFor();
  }
}
