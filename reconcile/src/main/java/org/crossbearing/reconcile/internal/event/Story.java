package org.crossbearing.reconcile.internal.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Place;
import org.crossbearing.model.Published;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.model.Span;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Passages;
import org.crossbearing.reconcile.internal.text.Words;
import org.jspecify.annotations.Nullable;

/** One reading with what its text tells as a whole. Immutable but for what it keeps once asked. */
public final class Story {
  /** A word in the first lines counts as much as this many further down. */
  private static final int LEAD = 3;

  private static final int LEAD_LENGTH = 400;

  /** A report that speaks of a conference or exchange this often is about it. */
  private static final int OFTEN = 3;

  private static final int PAST = 60;

  private static final int SHORT = 10;

  /** First lines longer than this are paragraphs. */
  private static final int HEADLINE = 140;

  /** "KYIV, March 3 (AP) - ", "Kyiv: ": where the reporter is, not where it happened. */
  private static final Pattern DATELINE =
      Pattern.compile("^(?:\\p{Lu}{2}[^a-z\\n]{1,40}[^\\n]{0,40}? [-–—]{1,2} |\\p{Lu}\\p{L}+: )");

  private final Reading reading;
  private final Passages passages;
  private final String firstLine;
  private final String headline;
  private final List<Figure> figures;
  private final Map<String, Figure> byId = new HashMap<>();
  private final Gifts gifts;
  private final Set<String> names;
  private final Set<String> telling;
  private final Map<String, Integer> aged;
  private final List<String> marks;
  private final List<String> themes;
  private final Set<String> pairs;
  private final Map<EventType, Integer> kinds;
  private final boolean swaps;
  private final List<Scene> scenes;
  private final @Nullable Scene main;
  private final List<Occasion> occasions;
  private final boolean cut;
  private @Nullable List<Set<Integer>> prints;

  /** Takes a reading apart; linear in the length of its text and the number of its claims. */
  public Story(Reading reading) {
    this(reading, Map.of());
  }

  /** The same; figures that have different labels under their ids are not told of one event. */
  public Story(Reading reading, Map<String, String> labels) {
    this.reading = reading;
    String text = reading.report().text();
    passages = new Passages(text);
    firstLine = passages.paragraph(0).of(text).lines().findFirst().orElse("");
    headline = " " + Fold.text(firstLine) + " ";
    figures = figuresOf(reading);
    figures.forEach(figure -> byId.put(figure.id(), figure));
    gifts = new Gifts(reading, passages, figures);
    Map<String, Integer> named = Names.of(reading.report());
    names = Set.copyOf(named.keySet());
    aged = Aged.of(text);
    telling = Set.copyOf(Names.telling(names, text));
    marks = Names.marks(named);
    themes = Names.themes(named);
    List<String> words = Fold.words(text);
    pairs = Set.copyOf(Names.pairs(words, marks));
    kinds = new EnumMap<>(Kinds.count(words));
    swaps = Words.any("swap", words);
    String lead = text.substring(0, Math.min(LEAD_LENGTH, text.length()));
    Kinds.count(Fold.words(lead)).forEach((k, n) -> kinds.merge(k, n * LEAD, Integer::sum));
    scenes = List.copyOf(new SceneReader(this).read());
    main = mainOf();
    List<Occasion> told = new OccasionReader(main).read(scenes);
    cut = !labels.isEmpty();
    occasions =
        labels.isEmpty()
            ? List.copyOf(told)
            : told.stream().flatMap(o -> Cuts.of(o, labels).stream()).toList();
  }

  /** The reading. */
  public Reading reading() {
    return reading;
  }

  /** Its report. */
  public Report report() {
    return reading.report();
  }

  /** The passages of its text. */
  public Passages passages() {
    return passages;
  }

  /** The figures, in the order of the text. */
  public List<Figure> figures() {
    return figures;
  }

  /** When what the figure counts happened, as far as its report plainly tells; else null. */
  public @Nullable DateRange plainDate(Figure figure) {
    return Objects.equals(figure.date(), presumed()) ? null : figure.date();
  }

  /** The days on which it puts what it mostly tells of; or null. */
  public @Nullable DateRange mainDays() {
    Scene main = mainScene();
    return main == null ? null : main.date();
  }

  /** The days its harm has only for want of better ones; or null. */
  @Nullable DateRange presumed() {
    return reading.presumed();
  }

  /** The figure that this one is a part of; null if it is none's. */
  public @Nullable Figure wholeOf(Figure figure) {
    return figure.partOf() == null ? null : byId.get(figure.partOf());
  }

  private static List<Figure> figuresOf(Reading reading) {
    return reading.claims().stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .toList();
  }

  Set<String> names() {
    return names;
  }

  /** Those of its names that tell it from most others. */
  Set<String> telling() {
    return telling;
  }

  /** Those whom it names with their age, and that age. */
  Map<String, Integer> aged() {
    return aged;
  }

  /** The few names that tell it from other stories. */
  List<String> marks() {
    return marks;
  }

  /** The most frequent of those. */
  List<String> themes() {
    return themes;
  }

  /** Those that stand together, as first and last names do. */
  Set<String> pairs() {
    return pairs;
  }

  /** By what each of its sentences is met again in other reports; found when first asked for. */
  public List<Set<Integer>> prints() {
    List<Set<Integer>> found = prints;
    if (found == null) {
      found = Prints.of(passages, report().text());
      prints = found;
    }
    return found;
  }

  /** The same of one sentence, given by its folded words. */
  public static Set<Integer> prints(List<String> sentence) {
    return Prints.of(sentence);
  }

  List<Scene> scenes() {
    return scenes;
  }

  /** What it tells of, event by event. */
  public List<Occasion> occasions() {
    return occasions;
  }

  /** Whether somebody says that it tells of more events than it seems to. */
  boolean isCut() {
    return cut;
  }

  /** The harm it tells most of; null if it tells of none. */
  @Nullable Scene mainScene() {
    return main;
  }

  private @Nullable Scene mainOf() {
    Scene main = null;
    for (Scene scene : scenes) {
      boolean news =
          scene.topic() == Topic.HARM
              && !scene.longRun()
              && !scene.isEarlier()
              && isNews(scene.date());
      if (news && (main == null || scene.mentions().size() > main.mentions().size())) {
        main = scene;
      }
    }
    return main;
  }

  /** Whether it may be what the report is about, as far as the day tells; null fits. */
  boolean isNews(@Nullable DateRange date) {
    Published published = report().published();
    return date == null
        || Days.precise(date)
            && (published == null || !date.to().isBefore(published.date().minusDays(PAST)));
  }

  /** Whether it is about a conference. */
  boolean isOfConference() {
    return mentionsOf(EventType.CONFERENCE) >= OFTEN;
  }

  /** Whether it is about prisoners who change hands, not about hostages alone. */
  boolean isOfExchange() {
    return swaps && mentionsOf(EventType.EXCHANGE) >= OFTEN;
  }

  int mentionsOf(EventType type) {
    return kinds.getOrDefault(type, 0);
  }

  /** Whether the report speaks of {@code type} at least half as often as of its main kind. */
  boolean speaksOf(EventType type, @Nullable EventType main) {
    return main == null || 2 * mentionsOf(type) >= mentionsOf(main);
  }

  @Nullable EventType mainType(Topic topic) {
    return Kinds.most(kinds, topic);
  }

  /** What it speaks of most; null if of nothing known. */
  @Nullable EventType mainType() {
    return Kinds.most(kinds);
  }

  @Nullable DateRange window() {
    return Days.window(report().published());
  }

  /** One folded name for each place. */
  @Nullable String placeKey(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    Place known = reading.places().get(name);
    return Words.place(known == null ? name : known.name());
  }

  boolean isInHeadline(@Nullable String place) {
    return place != null && headline.contains(" " + place + " ");
  }

  /**
   * Whether the report names {@code place} where it tells of the figure: in the same paragraph, or
   * in the headline. A place from further away was only inferred.
   */
  boolean names(Figure figure, @Nullable String place) {
    if (place == null) {
      return false;
    }
    return isIn(passages.paragraph(figure.cue().start()), place)
        || isHeadline() && isIn(new Span(0, firstLine.length()), place);
  }

  /** Whether the passage names {@code place}, in capitals or small letters. */
  boolean isIn(Span passage, String place) {
    String told = DATELINE.matcher(passage.of(report().text())).replaceFirst("");
    String words = " " + Fold.text(told) + " ";
    return words.contains(" " + Fold.text(place) + " ");
  }

  /** Whether its own sentence names its place. */
  boolean isNamedBeside(Figure figure) {
    String place = figure.place();
    return place != null && isIn(sentence(figure), place);
  }

  /** Whether it is told in the first lines, which announce the report's own news. */
  boolean isLead(Figure figure) {
    return sentence(figure).start() < LEAD_LENGTH;
  }

  boolean isHeadline(Figure figure) {
    return isHeadline() && figure.cue().end() <= firstLine.length();
  }

  /** "68 of the dead", "94 of them". */
  public boolean isShare(Figure figure) {
    int from = figure.cue().end();
    String behind =
        report().text().substring(from, Math.min(report().text().length(), from + SHORT));
    return behind.startsWith(" of the") || behind.startsWith(" of those");
  }

  private boolean isHeadline() {
    return firstLine.length() <= HEADLINE;
  }

  /** Who gives or asks for what a figure counts, as one name; null if nobody is told. */
  public @Nullable String giverOf(Figure figure) {
    return gifts.giverOf(figure);
  }

  /** The words of the sentence around a figure's number. */
  List<String> sentenceOf(Figure figure) {
    return Fold.words(sentence(figure).of(report().text()));
  }

  /** The words of its sentence before a figure's number. */
  List<String> before(Figure figure) {
    Span sentence = sentence(figure);
    Span before = new Span(sentence.start(), Math.max(sentence.start(), figure.cue().start()));
    return Fold.words(before.of(report().text()));
  }

  /** The sentence around a figure's number. */
  public Span sentence(Figure figure) {
    return passages.sentence(figure.cue().start());
  }
}
