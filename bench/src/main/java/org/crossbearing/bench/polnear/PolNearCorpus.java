package org.crossbearing.bench.polnear;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossbearing.bench.measure.Corpus;
import org.crossbearing.bench.measure.Lab;
import org.crossbearing.bench.measure.Matching;
import org.crossbearing.bench.measure.Metric;
import org.crossbearing.bench.measure.Names;
import org.crossbearing.bench.measure.Passage;
import org.crossbearing.bench.measure.Results;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.model.Span;
import org.crossbearing.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * US political news with attributions. A quotation is a stretch in quotation marks inside what is
 * attributed, of three words or more. Where the source is a pronoun, the right speaker is the
 * source named last before it.
 *
 * <p>Its place: the folder that holds {@code attributions} and {@code text}.
 */
public final class PolNearCorpus implements Corpus {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "i", "we", "it", "who", "which", "this", "that", "her", "him");

  /**
   * What tells more of who is named before it: "Ada Quill, the mayor", "Ms. Quill of the union".
   */
  private static final Pattern FURTHER = Pattern.compile("(?<=[^,( ]) *[,(]| (?:of|who|from|now) ");

  private static final double SAME_QUOTE = 0.7;
  private static final double SAME_CONTENT = 0.5;
  private static final int FEW = 3;

  @Override
  public Results run(Lab lab, Path place) throws IOException {
    List<Article> articles = Article.read(place);
    List<Report> reports = new ArrayList<>();
    for (Article article : articles) {
      String id = "r" + (reports.size() + 1);
      reports.add(Lab.report(id, article.name(), null, article.text()));
    }
    Results results = new Results();
    Score score = new Score(results);
    List<Reading> readings = lab.read(reports);
    for (int i = 0; i < articles.size(); i++) {
      score.article(articles.get(i), readings.get(i));
    }
    score.report();
    return results;
  }

  /** A quotation with its speaker: the words for it, and a name if those are a pronoun. */
  private record Wanted(Span span, String source, @Nullable String speaker) {}

  private static final class Score {
    private final Results results;
    private int wanted;
    private int right;
    private int found;
    private final int[] speaker = new int[2];
    private final int[] named = new int[2];
    private final int[] any = new int[3];

    Score(Results results) {
      this.results = results;
    }

    void article(Article article, Reading reading) {
      List<Statement> statements =
          reading.claims().stream()
              .filter(Statement.class::isInstance)
              .map(Statement.class::cast)
              .toList();
      quotations(article, statements.stream().filter(Statement::direct).toList());
      attributions(article, statements);
    }

    private void quotations(Article article, List<Statement> mine) {
      List<Wanted> golds = golds(article);
      Map<Integer, Integer> matched =
          Matching.of(golds, mine, (gold, s) -> common(gold.span(), s.quote(), SAME_QUOTE));
      for (int i = 0; i < golds.size(); i++) {
        Integer match = matched.get(i);
        wanted++;
        if (match == null) {
          miss("direct quotations", article, golds.get(i), "missed");
        } else {
          right++;
          speaker(article, golds.get(i), mine.get(match));
        }
      }
      Set<Integer> taken = new HashSet<>(matched.values());
      for (int j = 0; j < mine.size(); j++) {
        Span quote = mine.get(j).quote();
        boolean counts = taken.contains(j) || words(quote.of(article.text())) >= FEW;
        found += counts ? 1 : 0;
        if (counts && !taken.contains(j)) {
          String around = Passage.around(article.text(), quote);
          results.miss("direct quotations, spurious", article.name() + ": " + quote, around);
        }
      }
    }

    private static double common(Span a, Span b, double least) {
      double common = Matching.overlap(a, b);
      return common >= least ? common : 0;
    }

    private static List<Wanted> golds(Article article) {
      List<Wanted> golds = new ArrayList<>();
      String last = null;
      for (Article.Attribution attribution : article.attributions()) {
        boolean pronoun = pronoun(attribution.source());
        last = pronoun || !named(attribution.source()) ? last : attribution.source();
        for (Span span : attribution.quotations(article.text())) {
          if (words(span.of(article.text())) >= FEW) {
            golds.add(new Wanted(span, attribution.source(), last));
          }
        }
      }
      return golds;
    }

    private static boolean pronoun(String source) {
      List<String> words = Names.words(source);
      return words.size() == 1 && PRONOUNS.contains(words.getFirst());
    }

    /** Whether it holds a name: a word with a capital behind a first that may be an article. */
    private static boolean named(String source) {
      String[] words = source.strip().split(" +", -1);
      return Arrays.stream(words).skip(words.length > 1 ? 1 : 0).anyMatch(Score::capital);
    }

    private static boolean capital(String word) {
      return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    /** The source without what is told of it. */
    private static String head(String source) {
      return FURTHER.split(source, 2)[0];
    }

    private static int words(String text) {
      return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private void speaker(Article article, Wanted gold, Statement statement) {
      if (gold.source().isEmpty()) {
        return;
      }
      String got = statement.speaker() == null ? "nobody" : statement.speaker().name();
      boolean fits = fits(got, gold.source()) || fits(got, gold.speaker());
      speaker[0] += fits ? 1 : 0;
      speaker[1]++;
      if (!pronoun(gold.source())) {
        named[0] += fits ? 1 : 0;
        named[1]++;
      }
      if (!fits) {
        miss("speaker", article, gold, "got " + got);
      }
    }

    private static boolean fits(String got, @Nullable String source) {
      return source != null && (Names.same(got, source) || Names.same(got, head(source)));
    }

    private void attributions(Article article, List<Statement> statements) {
      Map<Integer, Integer> matched =
          Matching.of(
              article.attributions(),
              statements,
              (gold, s) -> common(gold.whole(), s.quote(), SAME_CONTENT));
      any[0] += matched.size();
      any[1] += statements.size();
      any[2] += article.attributions().size();
      for (int i = 0; i < article.attributions().size(); i++) {
        if (!matched.containsKey(i)) {
          Article.Attribution missed = article.attributions().get(i);
          String around = Passage.around(article.text(), missed.whole());
          results.miss("any attribution", article.name() + ": " + missed.source(), around);
        }
      }
    }

    private void miss(String metric, Article article, Wanted gold, String what) {
      String text =
          "%s: %s, wanted %s (%s)".formatted(article.name(), what, gold.source(), gold.speaker());
      results.miss(metric, text, Passage.around(article.text(), gold.span()));
    }

    void report() {
      results.add(Metric.f1("direct quotations", right, found, wanted));
      results.add(Metric.ratio("speaker of those found", speaker[0], speaker[1]));
      results.add(Metric.ratio("speaker, source no pronoun", named[0], named[1]));
      results.add(Metric.f1("any attribution (information)", any[0], any[1], any[2]));
    }
  }
}
