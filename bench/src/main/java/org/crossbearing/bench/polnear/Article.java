package org.crossbearing.bench.polnear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossbearing.model.Span;

/**
 * An article with what people are said to say in it, in the order of the text.
 *
 * @param name of its file
 */
record Article(String name, String text, List<Attribution> attributions) {
  private static final Pattern REFERENCE = Pattern.compile("(Content|Source)\\d*:(T\\d+)");

  /**
   * Somebody says something.
   *
   * @param source the words for who says it; empty if the text does not tell
   * @param content where it stands, in one or more parts
   */
  record Attribution(String source, List<Span> content) {

    /** The stretches in quotation marks, without the marks. */
    List<Span> quotations(String text) {
      return new Marks(text).quotations(source, content);
    }

    /** All of it. */
    Span whole() {
      return content.stream().reduce(Span::cover).orElseThrow();
    }
  }

  /** All articles of the folder; where several people keyed one, the first by name. */
  static List<Article> read(Path folder) throws IOException {
    Map<String, Path> keyed = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("attributions"))) {
      files
          .filter(file -> file.toString().endsWith(".ann"))
          .sorted()
          .forEach(file -> keyed.putIfAbsent(stem(file), file));
    }
    List<Article> articles = new ArrayList<>();
    for (Map.Entry<String, Path> entry : keyed.entrySet()) {
      Path text = folder.resolve("text").resolve(entry.getKey() + ".txt");
      articles.add(of(entry.getKey(), Files.readString(text), entry.getValue()));
    }
    if (articles.isEmpty()) {
      throw new IOException("expecting attributions/*.ann, found none");
    }
    return articles;
  }

  /** The name of the text: that of the key without the mark of who keyed it. */
  private static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('_'));
  }

  private static Article of(String name, String text, Path keyed) throws IOException {
    Map<String, List<Span>> spans = new HashMap<>();
    List<String> events = new ArrayList<>();
    for (String line : Files.readAllLines(keyed)) {
      String[] fields = line.split("\t", -1);
      if (fields.length > 1 && line.startsWith("T")) {
        spans.put(fields[0], spans(fields[1], text));
      } else if (fields.length > 1 && line.startsWith("E")) {
        events.add(fields[1]);
      }
    }
    List<Attribution> attributions = new ArrayList<>();
    for (String event : events) {
      attribution(event, text, spans, attributions);
    }
    attributions.sort(Comparator.comparing(Attribution::whole));
    return new Article(name, text, attributions);
  }

  private static void attribution(
      String event, String text, Map<String, List<Span>> spans, List<Attribution> attributions) {
    List<Span> content = new ArrayList<>();
    String source = "";
    Matcher reference = REFERENCE.matcher(event);
    while (reference.find()) {
      List<Span> named = spans.getOrDefault(reference.group(2), List.of());
      if (reference.group(1).equals("Content")) {
        content.addAll(named);
      } else if (!named.isEmpty()) {
        source = named.getFirst().of(text);
      }
    }
    if (!content.isEmpty()) {
      attributions.add(new Attribution(source, content));
    }
  }

  /** {@code Content 315 448;463 553}, in code points. */
  private static List<Span> spans(String field, String text) throws IOException {
    List<Span> spans = new ArrayList<>();
    try {
      for (String part : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
        String[] ends = part.strip().split(" ", -1);
        int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
        int length = Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]);
        spans.add(new Span(start, text.offsetByCodePoints(start, length)));
      }
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw new IOException("expecting a kind and offsets in the text, found " + field, e);
    }
    return spans;
  }
}
