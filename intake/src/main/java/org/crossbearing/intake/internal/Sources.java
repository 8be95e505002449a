package org.crossbearing.intake.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.crossbearing.intake.internal.feed.FeedReader;
import org.crossbearing.intake.internal.text.Head;
import org.crossbearing.intake.internal.text.Refusal;

/** Finds the files behind what the user names. A file that is named twice is handed over once. */
public final class Sources {
  private static final List<String> ENDINGS = List.of(".txt", ".html", ".htm");

  /** What is called so may be a feed. */
  private static final List<String> FEED_ENDINGS = List.of(".xml", ".rss", ".atom");

  private final Consumer<Source> sources;
  private final BiConsumer<Path, String> failures;
  private final Set<Path> seen = new HashSet<>();

  /**
   * @param sources takes each file to read
   * @param failures takes a path and a line about it
   */
  public Sources(Consumer<Source> sources, BiConsumer<Path, String> failures) {
    this.sources = sources;
    this.failures = failures;
  }

  /** Hands over the files of a folder, or the one file. */
  public void visit(Path path) {
    try {
      if (Files.isDirectory(path)) {
        folder(path).forEach(this::handOver);
      } else {
        handOver(file(path));
      }
    } catch (Refusal refusal) {
      failures.accept(path, refusal.about(path));
    } catch (IOException e) {
      failures.accept(path, FileBytes.refusal(path, e).about(path));
    }
  }

  private static Source file(Path path) throws Refusal {
    if (path.endsWith(Manifest.NAME)) {
      throw new Refusal("a report", "a list of reports", "name the folder that holds it");
    }
    return new Source(path, name(path), Given.NOTHING);
  }

  private List<Source> folder(Path folder) throws IOException, Refusal {
    Path manifest = folder.resolve(Manifest.NAME);
    if (Files.exists(manifest, LinkOption.NOFOLLOW_LINKS)) {
      return new Manifest(folder, failures).read();
    }
    List<Source> found =
        entries(folder).stream()
            .map(path -> new Source(path, name(path), Given.NOTHING))
            .sorted(Comparator.comparing(Source::file))
            .toList();
    if (found.isEmpty()) {
      throw new Refusal(
          "a folder with .txt, .html or .htm files, feeds or a reports.json",
          "none of them",
          "name the folder that holds the reports");
    }
    return found;
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Sources::isReport)) {
      entries.forEach(paths::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return paths;
  }

  private static boolean isReport(Path entry) throws IOException {
    String name = name(entry);
    if (name.startsWith(".")) {
      return false;
    }
    return ENDINGS.stream().anyMatch(name::endsWith)
        || FEED_ENDINGS.stream().anyMatch(name::endsWith) && isFeed(entry);
  }

  private static boolean isFeed(Path entry) throws IOException {
    if (!Files.isRegularFile(entry)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(entry)) {
      return FeedReader.isFeed(in.readNBytes(Head.LENGTH));
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private void handOver(Source source) {
    if (seen.add(source.path().toAbsolutePath().normalize())) {
      sources.accept(source);
    } else {
      Refusal twice = new Refusal("each file once", "it a second time", "it is read once");
      failures.accept(source.path(), twice.about(source.path()));
    }
  }
}
