package org.crossbearing.bench.ecbplus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossbearing.bench.measure.BCubed;
import org.crossbearing.bench.measure.Corpus;
import org.crossbearing.bench.measure.Lab;
import org.crossbearing.bench.measure.Results;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.crossbearing.model.Report;

/**
 * News of twenty topics with two events each (its files are {@code *ecb.xml} and {@code
 * *ecbplus.xml}), all in one run: which reports share an event. For information, as most of these
 * events count nothing.
 *
 * <p>Its place: the folder of the topics.
 */
public final class EcbCorpus implements Corpus {
  private static final Pattern TOKEN =
      Pattern.compile("<token t_id=\"\\d+\" sentence=\"(\\d+)\"[^>]*>([^<]*)</token>");
  private static final Pattern SPACE =
      Pattern.compile(" (?=[.,;:!?)%]|'s\\b|n't\\b|'' )|(?<=[(]) ");

  @Override
  public Results run(Lab lab, Path place) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(place.toRealPath())) {
      files = all.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException("expecting TOPIC/*.xml, found none");
    }
    List<Report> reports = new ArrayList<>();
    for (Path file : files) {
      String id = "r" + (reports.size() + 1);
      reports.add(Lab.report(id, file.getFileName().toString(), null, text(file)));
    }
    Dossier dossier = Lab.dossier(lab.read(reports));
    Map<String, String> events = new HashMap<>();
    for (Event event : dossier.events()) {
      event.reports().forEach(report -> events.putIfAbsent(report, event.id()));
    }
    List<BCubed.Item> items = new ArrayList<>();
    for (Report report : reports) {
      String got = events.getOrDefault(report.id(), report.id());
      items.add(new BCubed.Item(topic(report.file()), got));
    }
    Results results = new Results();
    results.add(BCubed.of("reports into events (inform.)", items));
    return results;
  }

  /** {@code 1_10ecbplus.xml} tells of the second event of topic 1. */
  private static String topic(String file) {
    return file.substring(0, file.indexOf('_')) + (file.contains("plus") ? "b" : "a");
  }

  private static String text(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    String sentence = "0";
    Matcher token = TOKEN.matcher(Files.readString(file));
    while (token.find()) {
      boolean next = !token.group(1).equals(sentence);
      sentence = token.group(1);
      text.append(text.isEmpty() ? "" : next ? "\n" : " ").append(token.group(2));
    }
    String joined = text.toString().replace("``", "\u201c").replace("''", "\u201d");
    return SPACE.matcher(joined).replaceAll("").replace("&amp;", "&").replace("&quot;", "\"");
  }
}
