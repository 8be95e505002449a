package org.crossbearing.intake.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** News agencies by the names under which they are credited. */
public final class Agencies {
  private record Agency(String name, Pattern names) {
    /** Short names are capitals, and the same letters in small ones may be a word. */
    static Agency of(String row) {
      String names =
          Arrays.stream(row.split("\t"))
              .map(name -> (name.length() > 4 ? "(?iu:%s)" : "%s").formatted(Pattern.quote(name)))
              .collect(Collectors.joining("|"));
      String name = row.split("\t", 2)[0];
      return new Agency(
          name, Pattern.compile("(?<![\\p{L}\\p{N}])(" + names + ")(?![\\p{L}\\p{N}])"));
    }
  }

  private static final List<Agency> ALL = load();

  private Agencies() {}

  /** The agencies named in a byline, by the first name in their row of the table. */
  public static Stream<String> in(String byline) {
    return ALL.stream().filter(agency -> agency.names().matcher(byline).find()).map(Agency::name);
  }

  private static List<Agency> load() {
    try (InputStream in = Agencies.class.getResourceAsStream("agencies.tsv")) {
      if (in == null) {
        throw new IllegalStateException("agencies.tsv: expecting it beside this class, found none");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.isBlank() && !row.startsWith("#"))
          .map(Agency::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
