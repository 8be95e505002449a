package org.crossbearing.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** Chromium as Debian has it, for tests that need a real browser. */
final class Browsers implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private final Playwright playwright;
  private final Browser browser;
  private final Locale before;

  private Browsers(Playwright playwright, Browser browser, Locale before) {
    this.before = before;
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Skips the test, in one line, where there is none. */
  static Browsers open() {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM), "skipped: needs Chromium at " + CHROMIUM + " and found none");
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    Locale before = Locale.getDefault();
    // Playwright writes its words with the small letters of the default locale.
    Locale.setDefault(Locale.ROOT);
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    return new Browsers(playwright, browser, before);
  }

  /** How a page is looked at. */
  record Look(int width, boolean dark, boolean scripts) {
    static final List<Look> ALL =
        List.of(
            new Look(1280, false, true),
            new Look(1280, true, true),
            new Look(390, false, true),
            new Look(390, true, true),
            new Look(390, false, false),
            new Look(1280, false, false));
  }

  /** A page with what went wrong on it and whom it asked for things. */
  static final class View implements AutoCloseable {
    final Page page;
    final List<String> problems = new ArrayList<>();
    final List<String> requests = new ArrayList<>();
    private final BrowserContext context;

    View(BrowserContext context) {
      this.context = context;
      page = context.newPage();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
              problems.add(message.text());
            }
          });
      page.onPageError(problems::add);
      page.onRequest(request -> requests.add(request.url()));
    }

    @Override
    public void close() {
      context.close();
    }
  }

  View view(Look look) {
    return new View(
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(look.width(), look.width() == 390 ? 844 : 900)
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(look.scripts())));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    Locale.setDefault(before);
  }
}
