package org.crossbearing.bench.muc;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crossbearing.bench.measure.Corpus;
import org.crossbearing.bench.measure.Lab;
import org.crossbearing.bench.measure.Metric;
import org.crossbearing.bench.measure.Results;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;

/**
 * Upper-case reports of terrorism in Latin America, with templates: of the people struck, how many
 * they were and whether they died or were injured. Recall is over the targets that the key says
 * died or were injured; precision over the figures of killed and injured in messages that have
 * templates, each once, without totals and without what the key calls optional.
 *
 * <p>Its place: the folder that holds {@code tst1} and {@code tst2}.
 */
public final class MucCorpus implements Corpus {
  /** Left out as blanks, since a shorter line would look like the end of a paragraph. */
  private static final String MARK = "[TEXT] ";

  private static final Map<String, String> SETS =
      Map.of("tst1/tst1-muc3", "tst1/key-tst1.v7", "tst2/tst2-muc4", "tst2/key-tst2.v4");
  private static final Pattern HEAD = Pattern.compile("(?m)^(?=(?:DEV|TST\\d)-MUC\\d-\\d{4})");

  @Override
  public Results run(Lab lab, Path place) throws IOException {
    Results results = new Results();
    Score score = new Score(results);
    for (String texts : SETS.keySet().stream().sorted().toList()) {
      Key key = Key.read(place.resolve(SETS.getOrDefault(texts, "")));
      for (Reading reading : lab.read(messages(place.resolve(texts)))) {
        score.message(reading, key);
      }
    }
    score.report();
    return results;
  }

  private static List<Report> messages(Path file) throws IOException {
    String all = Files.readString(file, StandardCharsets.ISO_8859_1);
    List<Report> messages = new ArrayList<>();
    for (String message : HEAD.split(all, -1)) {
      int line = message.indexOf('\n');
      if (line > 0) {
        String text = message.substring(line + 1).replace(MARK, " ".repeat(MARK.length())).strip();
        messages.add(Lab.report(message.substring(0, line).strip(), file.toString(), null, text));
      }
    }
    if (messages.isEmpty()) {
      throw new IOException(file.getFileName() + ": expecting messages, found none");
    }
    return messages;
  }

  private static final class Score {
    private final Results results;
    private final int[] number = new int[4];
    private final int[] effect = new int[4];
    private final int[] every = new int[2];

    Score(Results results) {
      this.results = results;
    }

    void message(Reading reading, Key key) {
      String id = reading.report().id();
      List<Target> targets = key.targets(id);
      List<Figure> figures = figures(reading);
      for (Target target : targets) {
        if (!target.optional()) {
          wanted(reading, target, figures);
        }
      }
      if (!targets.isEmpty()) {
        for (Figure figure : distinct(figures)) {
          found(reading, figure, targets, key);
        }
      }
    }

    private static List<Figure> figures(Reading reading) {
      List<Figure> figures = new ArrayList<>();
      for (Claim claim : reading.claims()) {
        if (claim instanceof Figure figure && victims(figure)) {
          figures.add(figure);
        }
      }
      return figures;
    }

    private static boolean victims(Figure figure) {
      boolean none = figure.value().nominal() != null && figure.value().nominal().signum() == 0;
      boolean harmed = figure.measure() == Measure.KILLED || figure.measure() == Measure.INJURED;
      return harmed && !none && figure.modality() != Modality.DENIED;
    }

    private record Same(Measure measure, String of, String value) {}

    private static List<Figure> distinct(List<Figure> figures) {
      Map<Same, Figure> distinct = new LinkedHashMap<>();
      for (Figure figure : figures) {
        distinct.putIfAbsent(new Same(figure.measure(), figure.of(), value(figure)), figure);
      }
      return List.copyOf(distinct.values());
    }

    private static String value(Figure figure) {
      BigDecimal nominal = figure.value().nominal();
      return nominal == null ? "some" : nominal.stripTrailingZeros().toPlainString();
    }

    private void wanted(Reading reading, Target target, List<Figure> figures) {
      boolean counted =
          figures.stream().anyMatch(f -> target.counted(f) && target.meant(f, clause(reading, f)));
      every[0] += counted ? 1 : 0;
      every[1]++;
      if (target.effects().isEmpty()) {
        return;
      }
      number[0] += counted ? 1 : 0;
      number[1]++;
      if (!counted) {
        miss("number missed", reading, target);
      }
      for (Measure measure : target.effects()) {
        boolean told =
            figures.stream()
                .anyMatch(f -> f.measure() == measure && target.struck(f, clause(reading, f)));
        effect[0] += told ? 1 : 0;
        effect[1]++;
        if (!told) {
          miss("effect missed", reading, target);
        }
      }
    }

    private void found(Reading reading, Figure figure, List<Target> targets, Key key) {
      String clause = clause(reading, figure);
      List<Target> meant = targets.stream().filter(t -> t.struck(figure, clause)).toList();
      boolean counts = meant.stream().anyMatch(target -> target.counted(figure));
      boolean spare =
          meant.stream().anyMatch(Target::optional)
              || key.total(reading.report().id(), value(figure));
      if (!counts && spare) {
        return;
      }
      number[2] += counts ? 1 : 0;
      number[3]++;
      effect[2] += meant.isEmpty() ? 0 : 1;
      effect[3]++;
      if (!counts) {
        spurious(meant.isEmpty() ? "number and effect spurious" : "number wrong", reading, figure);
      }
    }

    private static String clause(Reading reading, Figure figure) {
      return figure.quote().of(reading.report().text());
    }

    private void miss(String metric, Reading reading, Target target) {
      String text = reading.report().text();
      String what =
          "%s: %s %s %s"
              .formatted(reading.report().id(), target.numbers(), target.effects(), target.names());
      results.miss(metric, what, Lines.with(text, target.names()));
    }

    private void spurious(String metric, Reading reading, Figure figure) {
      String text = reading.report().text();
      String what =
          "%s: %s %s[%s] '%s'"
              .formatted(
                  reading.report().id(),
                  value(figure),
                  figure.measure().word(),
                  figure.of(),
                  figure.cue().of(text));
      results.miss(metric, what, Lines.paragraph(text, figure.quote()));
    }

    void report() {
      results.add(Metric.both("number, dead or injured", number));
      results.add(Metric.both("effect, dead or injured", effect));
      results.add(Metric.ratio("number, all targets: recall", every[0], every[1]));
    }
  }
}
