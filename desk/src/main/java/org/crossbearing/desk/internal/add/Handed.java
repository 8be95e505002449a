package org.crossbearing.desk.internal.add;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.desk.internal.api.Json;
import org.crossbearing.intake.Intake;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * What somebody handed in, in a folder of its own that is gone when it is closed. Not thread-safe.
 */
public final class Handed implements AutoCloseable {
  private static final int LONGEST_NAME = 80;

  private final Path folder;
  private final List<Map<String, Object>> manifest = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  public Handed() {
    try {
      folder = Files.createTempDirectory("crossbearing-handed");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is told of a report beside its text; what is left out is read from the text. */
  public record Particulars(
      @Nullable String outlet,
      @Nullable String title,
      @Nullable String published,
      @Nullable String url) {}

  /**
   * Takes a file.
   *
   * @param name as the browser tells it; nothing of it leads out of the folder
   */
  public void take(String name, InputStream content, Particulars particulars) throws IOException {
    String file = (manifest.size() + 1) + "-" + plain(name);
    Files.copy(content, folder.resolve(file));
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("file", file);
    put("outlet", particulars.outlet(), entry);
    put("title", particulars.title(), entry);
    put("published", particulars.published(), entry);
    put("url", particulars.url(), entry);
    manifest.add(entry);
  }

  /** Checks what is told of a publication time, before anything is taken. */
  public static boolean isTime(String published) {
    try {
      return !Published.parse(published).toString().isEmpty();
    } catch (java.time.DateTimeException e) {
      return false;
    }
  }

  private static void put(String name, @Nullable String value, Map<String, Object> entry) {
    if (value != null && !value.isBlank()) {
      entry.put(name, value.strip());
    }
  }

  /** The last part of a path, in letters that any file system takes. */
  static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^[.]+", "_");
    String some = plain.isEmpty() ? "file" : plain;
    int length = some.length();
    return length <= LONGEST_NAME ? some : some.substring(length - LONGEST_NAME);
  }

  /** The reports in it; what cannot be read is told by {@link #problems}. */
  public List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    try {
      Files.writeString(folder.resolve("reports.json"), Json.of(manifest), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Intake.of(List.of(folder))
        .forEach(reports::add, problem -> problems.add(named(problem.message())));
    return reports;
  }

  public List<String> problems() {
    return List.copyOf(problems);
  }

  /** Without the folder, which is nobody's business. */
  private String named(String message) {
    return message.replace(folder + "/", "").replace(folder.toString(), "");
  }

  @Override
  public void close() {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
