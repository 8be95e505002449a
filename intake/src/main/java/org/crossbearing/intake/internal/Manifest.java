package org.crossbearing.intake.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.crossbearing.intake.internal.json.Json;
import org.crossbearing.intake.internal.json.JsonTexts;
import org.crossbearing.intake.internal.text.Refusal;
import org.crossbearing.intake.internal.text.TextDecoder;
import org.crossbearing.intake.internal.text.TextShape;
import org.crossbearing.intake.internal.text.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the list of reports that a folder may hold. Whatever is wrong in it costs one line. */
final class Manifest {
  static final String NAME = "reports.json";

  private static final Pattern WINDOWS_ROOT = Pattern.compile("([A-Za-z]:)?[\\\\/].*");

  private final Path folder;
  private final Path path;
  private final BiConsumer<Path, String> failures;
  private final List<Source> sources = new ArrayList<>();
  private final Set<Path> named = new HashSet<>();

  Manifest(Path folder, BiConsumer<Path, String> failures) {
    this.folder = folder;
    this.path = folder.resolve(NAME);
    this.failures = failures;
  }

  /** The files that the list names, in its order, as far as it can be read. */
  List<Source> read() {
    try {
      String text = TextDecoder.decode(FileBytes.read(path));
      if (TextShape.isBlank(text)) {
        throw FileBytes.empty();
      }
      entries(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (Refusal refusal) {
      failures.accept(path, refusal.about(path));
    } catch (JacksonException e) {
      malformed(e);
    }
    return sources;
  }

  private void entries(String text) {
    try (JsonParser parser = JsonTexts.parser(text)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        wrong(1, "a list such as [{\"file\": \"a.txt\"}]", describe(JsonTexts.value(parser)));
        return;
      }
      if (parser.nextToken() == JsonToken.END_ARRAY) {
        wrong(1, "at least one report", "an empty list");
      }
      for (; parser.currentToken() != JsonToken.END_ARRAY; parser.nextToken()) {
        entry(JsonTexts.value(parser));
      }
      if (parser.nextToken() != null) {
        wrong(parser.currentTokenLocation().getLineNr(), "the end of the list", "more after it");
      }
    }
  }

  private void entry(Json json) {
    if (!(json instanceof Json.Fields fields)) {
      wrong(json.line(), "an object such as {\"file\": \"a.txt\"}", describe(json));
      return;
    }
    fields
        .repeated()
        .forEach((key, again) -> wrong(again.line(), "one " + Words.quoted(key), "a second one"));
    Json file = fields.get("file");
    if (file == null) {
      String keys = fields.values().keySet().stream().collect(Collectors.joining(", "));
      wrong(json.line(), "\"file\", the name of a report", keys.isEmpty() ? "{}" : "only " + keys);
    } else if (!(file instanceof Json.Text name)) {
      wrong(file.line(), "\"file\" to be a name in quotation marks", describe(file));
    } else {
      entry(fields, name);
    }
  }

  private void entry(Json.Fields fields, Json.Text name) {
    Path relative = inside(name);
    if (relative == null) {
      return;
    }
    Path file = folder.resolve(relative);
    if (!named.add(relative)) {
      wrong(name.line(), "each file once", "\"file\" " + describe(name) + " a second time");
    } else if (!Files.exists(file)) {
      wrong(name.line(), "a file of this folder", "\"file\" " + describe(name) + ", not there");
    } else {
      Given given = new ManifestFields(fields, this::wrong).given();
      sources.add(new Source(file, slashed(relative), given));
    }
  }

  private @Nullable Path inside(Json.Text name) {
    String expected = "the name of a report in this folder";
    try {
      Path relative = folder.getFileSystem().getPath(name.value()).normalize();
      boolean leaves = relative.isAbsolute() || WINDOWS_ROOT.matcher(name.value()).matches();
      if (!leaves && !relative.startsWith("..") && !isFolderOrList(relative)) {
        return relative;
      }
      wrong(name.line(), expected, "\"file\" " + describe(name));
    } catch (InvalidPathException e) {
      wrong(name.line(), expected, "\"file\" " + describe(name) + ", which cannot be a name here");
    }
    return null;
  }

  private static boolean isFolderOrList(Path relative) {
    return relative.toString().isEmpty() || relative.toString().equals(NAME);
  }

  private static String slashed(Path relative) {
    return StreamSupport.stream(relative.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  /** What a value is, with its beginning where that helps to find it. */
  static String describe(Json json) {
    return switch (json) {
      case Json.Text text -> Words.quoted(text.value());
      case Json.Other other -> other.written();
      case Json.Items items -> "a list of " + items.values().size();
      case Json.Fields fields -> "an object";
    };
  }

  private void wrong(int line, String expected, String found) {
    Refusal refusal = new Refusal(expected, found, "correct it");
    failures.accept(path, refusal.about(path, line));
  }

  /** Without the remarks for programmers that Jackson puts in brackets at the end. */
  private static String reason(JacksonException e) {
    String message = e.getOriginalMessage();
    int remark = message.indexOf(" (start marker");
    return remark < 0 ? message : message.substring(0, remark);
  }

  private void malformed(JacksonException e) {
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
    String remedy = sources.isEmpty() ? "correct it" : "correct it to read what follows";
    Refusal refusal = new Refusal("JSON", "at column " + column + ": " + reason(e), remedy);
    failures.accept(path, refusal.about(path, line));
  }
}
