package org.crossbearing.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;

/**
 * What the program finds around it.
 *
 * @param out standard output, unbuffered
 * @param err standard error, in UTF-8
 * @param colour whether standard output is a terminal that shows colours and may
 * @param interactive whether standard error is a terminal
 * @param debug whether an error in the program is to be shown with its stack trace
 * @param examples the folder of the example reports
 */
record Surroundings(
    OutputStream out,
    PrintStream err,
    boolean colour,
    boolean interactive,
    boolean debug,
    Path examples) {

  /** Only the launcher can tell what is a terminal on every JDK, so it does. */
  static Surroundings ofThisProcess() {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    return new Surroundings(
        new FileOutputStream(FileDescriptor.out),
        err,
        Boolean.getBoolean("crossbearing.stdout.terminal") && colourWanted(),
        Boolean.getBoolean("crossbearing.stderr.terminal"),
        set("CROSSBEARING_DEBUG"),
        exampleFolder());
  }

  /** Standard output as UTF-8, whatever the locale. */
  Writer utf8Out() {
    return new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  /** Standard error as UTF-8, whatever the locale. */
  Writer utf8Err() {
    return new OutputStreamWriter(err, StandardCharsets.UTF_8);
  }

  /** As no-color.org asks: any value but an empty one means no. */
  private static boolean colourWanted() {
    return !set("NO_COLOR") && !"dumb".equals(System.getenv("TERM"));
  }

  private static boolean set(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isEmpty();
  }

  /** The ledger of who does not name one, as the XDG base directories have it. */
  static Path ledger() {
    String data = System.getenv("XDG_DATA_HOME");
    Path folder =
        data == null || data.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(data);
    return folder.resolve("crossbearing").resolve("ledger.db");
  }

  private static Path exampleFolder() {
    String named = System.getProperty("crossbearing.examples");
    return named == null ? besideTheApp().resolve("examples/2025-07-10") : Path.of(named);
  }

  /** The folder that holds {@code lib}, which holds this jar. */
  private static Path besideTheApp() {
    CodeSource source = Surroundings.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return jar.resolveSibling("..").normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no path", e);
    }
  }
}
