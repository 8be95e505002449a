package org.crossbearing.reconcile.internal.origin;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.crossbearing.model.OriginKind;
import org.crossbearing.model.Report;
import org.crossbearing.reconcile.amendment.Houses;
import org.crossbearing.reconcile.internal.event.Story;
import org.crossbearing.reconcile.internal.origin.Voices.Voice;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Passages;
import org.crossbearing.reconcile.internal.text.Words;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/** Traces the claims of one event to where they come from. */
final class Tracer {
  private static final String FLOWN = "the same count of what flew";
  private static final String PASSED_ON = "elsewhere had from its outlet, and by whose word";

  private final String event;
  private final Voices voices;
  private final Map<String, Story> stories;
  private final Houses houses;
  private final Set<String> outlets = new HashSet<>();
  private final Map<String, String> named = new TreeMap<>();
  private final Copies copies;
  private final Relays relays;

  Tracer(String event, Voices voices, Map<String, Story> stories, Houses houses, Copies copies) {
    this.copies = copies;
    this.houses = houses;
    this.event = event;
    this.stories = stories;
    this.voices = voices;
    relays = new Relays(stories, houses);
  }

  /** To be called for each figure before the first is traced. */
  void hear(Figure figure) {
    Report report = story(figure).report();
    report.credits().forEach(credit -> outlets.add(houses.of(credit)));
    if (report.outlet() != null) {
      outlets.add(houses.of(report.outlet()));
      named.put(Fold.text(report.outlet()), report.outlet());
    }
    String name = nearest(figure);
    if (name != null) {
      voices.hear(name);
    }
    String giver = giver(figure);
    if (giver != null && isSomebody(giver)) {
      voices.hear(giver);
    }
  }

  void join() {
    voices.join();
  }

  /** Where the figures of one thing counted come from, by their ids; unknown ones are left out. */
  Map<String, Source> trace(List<Figure> figures) {
    Map<String, Source> sources = new HashMap<>();
    for (Figure figure : figures) {
      Source told = told(figure);
      if (told != null) {
        sources.put(figure.id(), told);
      }
    }
    Map<String, List<Figure>> byReport = Reports.group(figures);
    Map<String, Figure> carried = carried(figures);
    PassedOn passedOn = new PassedOn(figures, houses);
    for (Figure figure : figures) {
      Figure original = carried.get(figure.id());
      Source named = sources.get(figure.id());
      if (named != null && original != null) {
        sources.putIfAbsent(
            original.id(), named.because("a sentence carried over names it", figure.id()));
      }
    }
    for (Figure figure : figures) {
      if (!sources.containsKey(figure.id())) {
        Source untold = untold(figure, carried.get(figure.id()), byReport, sources);
        Source told =
            untold == null || untold.assumed()
                ? elsewhere(figure, figures, passedOn, sources)
                : null;
        Source known = told == null ? untold : told;
        if (known != null) {
          sources.put(figure.id(), known);
        }
      }
    }
    relays.follow(figures, sources);
    Pledges.settle(figures, this::isGiven, sources);
    return sources;
  }

  /** Whose word other reports have for what this one tells on its own. */
  private @Nullable Source elsewhere(
      Figure figure, List<Figure> figures, PassedOn passedOn, Map<String, Source> sources) {
    Figure counted = counted(figure, figures);
    Figure other = counted == null ? passedOn.of(figure, story(figure).report().outlet()) : counted;
    Source told = other == null ? null : sources.get(other.id());
    return told == null || other == null
        ? null
        : told.because(counted == null ? PASSED_ON : FLOWN, other.id());
  }

  /** What flew is counted by those who watch the sky, never by an outlet: who gives that number. */
  private static @Nullable Figure counted(Figure figure, List<Figure> figures) {
    if (!figure.measure().isOfWeapons() || Amounts.plain(figure.value()) == null) {
      return null;
    }
    return figures.stream()
        .filter(other -> !other.attribution().isEmpty() && !other.report().equals(figure.report()))
        .filter(other -> Amounts.same(figure.value(), other.value()))
        .findFirst()
        .orElse(null);
  }

  /** The figures whose sentences others were taken from, by the ids of these. */
  private Map<String, Figure> carried(List<Figure> figures) {
    Sentences sentences = new Sentences(copies);
    Map<String, Figure> carried = new HashMap<>();
    for (Figure figure : figures) {
      Figure original = sentences.carriedFrom(figure, story(figure));
      if (original != null) {
        carried.put(figure.id(), original);
      }
    }
    return carried;
  }

  private Story story(Figure figure) {
    return Objects.requireNonNull(stories.get(figure.report()));
  }

  /** Who promises it, else who says it. */
  private @Nullable Source told(Figure figure) {
    String actor = giver(figure);
    if (actor != null && isGiven(figure)) {
      Voice voice = voices.hear(actor);
      return source(voice, figure.measure().word() + " by " + voice.root().name);
    }
    String name = nearest(figure);
    if (name == null) {
      return null;
    }
    String cited = citedOutlet(figure, name);
    if (cited != null) {
      return outlet(cited, false, "cites " + cited);
    }
    Voice voice = voices.hear(name);
    return source(voice, voice.signal == null ? "same speaker, same occasion" : said(voice));
  }

  /** "The Harbour Post reported", where the report's words for it may be only "Post". */
  private @Nullable String citedOutlet(Figure figure, String name) {
    String last = " " + Fold.text(name);
    String sentence = null;
    for (Map.Entry<String, String> outlet : named.entrySet()) {
      if ((" " + outlet.getKey()).endsWith(last)) {
        String text = story(figure).report().text();
        sentence = sentence == null ? Fold.text(story(figure).sentence(figure).of(text)) : sentence;
        if ((" " + sentence + " ").contains(" " + outlet.getKey() + " ")) {
          return outlet.getValue();
        }
      }
    }
    return null;
  }

  private static String said(Voice voice) {
    return voice.name + " " + voice.signal;
  }

  private boolean isGiven(Figure figure) {
    String actor = giver(figure);
    return Pledges.isOffer(figure) && actor != null && isSomebody(actor);
  }

  private @Nullable String giver(Figure figure) {
    if (figure.actor() != null || !Pledges.isOffer(figure)) {
      return figure.actor();
    }
    String giver = story(figure).giverOf(figure);
    return giver == null ? null : Words.shown(giver);
  }

  private static boolean isSomebody(String actor) {
    return !Words.any("collective", Fold.words(Words.alias(actor)));
  }

  private Source source(Voice voice, String signal) {
    Voice root = voice.root();
    String first = root.name.split(" ", -1)[0];
    if (!root.isPerson() && Words.isAgency(first)) {
      return outlet(first, false, signal);
    }
    if (Words.isAgency(root.name) || outlets.contains(houses.of(root.name))) {
      return outlet(root.name, false, signal);
    }
    return new Source(event + "|" + root.name, kind(root), root.name, false, signal, null);
  }

  private static OriginKind kind(Voice voice) {
    List<String> words = Fold.words(voice.name);
    if (voice.isPerson()) {
      return OriginKind.SPEAKER;
    }
    if (Words.any("witness", words)) {
      return OriginKind.WITNESS;
    }
    return Words.any("document", words) ? OriginKind.DOCUMENT : OriginKind.OFFICE;
  }

  /** The nearest voice; an agency that relays it counts only if nobody else is named. */
  private static @Nullable String nearest(Figure figure) {
    for (Attribution link : figure.attribution()) {
      if (!Words.isAgency(link.name()) && !Words.all("medium", Fold.words(link.name()))) {
        return link.name();
      }
    }
    return figure.attribution().isEmpty() ? null : figure.attribution().getFirst().name();
  }

  /** The body behind the headline, the sentence it was taken from, the wire, or the outlet. */
  private @Nullable Source untold(
      Figure figure,
      @Nullable Figure carried,
      Map<String, List<Figure>> byReport,
      Map<String, Source> sources) {
    Figure twin = twin(figure, byReport.getOrDefault(figure.report(), List.of()), sources);
    if (twin != null) {
      return source(sources, twin).because("repeats an attributed figure of its report", twin.id());
    }
    Source taken = carried == null ? null : sources.get(carried.id());
    if (taken != null && carried != null) {
      return taken.because("a sentence carried over", carried.id());
    }
    return carrier(story(figure).report());
  }

  private static Source source(Map<String, Source> sources, Figure figure) {
    return Objects.requireNonNull(sources.get(figure.id()));
  }

  /** An attributed figure of its report that it repeats, or corrects in one sentence. */
  private @Nullable Figure twin(Figure figure, List<Figure> ofReport, Map<String, Source> sources) {
    Figure best = null;
    for (Figure other : ofReport) {
      boolean told =
          (!other.attribution().isEmpty() || giver(other) != null)
              && sources.containsKey(other.id());
      if (told && isTwin(figure, other) && (best == null || isCloser(figure, other, best))) {
        best = other;
      }
    }
    return best;
  }

  private boolean isTwin(Figure figure, Figure other) {
    return figure.superseded() == other.superseded() && Amounts.fit(figure.value(), other.value())
        || figure.superseded() && isBeside(figure, other);
  }

  /** In one sentence or the next: "… said 19 had died. On Wednesday the figure was 11." */
  private boolean isBeside(Figure figure, Figure other) {
    Passages passages = story(figure).passages();
    int here = passages.sentenceAt(figure.cue().start());
    return Math.abs(here - passages.sentenceAt(other.cue().start())) <= 1;
  }

  private static boolean isCloser(Figure figure, Figure a, Figure b) {
    boolean same = Amounts.same(figure.value(), a.value());
    return same && !Amounts.same(figure.value(), b.value());
  }

  private @Nullable Source carrier(Report report) {
    if (!report.credits().isEmpty()) {
      String wire = report.credits().getFirst();
      return outlet(wire, false, "credited to " + wire);
    }
    return report.outlet() == null
        ? null
        : outlet(report.outlet(), true, onlyKnown(report.outlet()));
  }

  private String onlyKnown(String outlet) {
    return houses.isHoused(outlet)
        ? "only the outlet is known, " + outlet + " of the house " + houses.shown(outlet)
        : "only the outlet is known";
  }

  private Source outlet(String name, boolean assumed, String signal) {
    boolean wire = !assumed || Words.isAgency(name);
    OriginKind kind = wire ? OriginKind.WIRE : OriginKind.OUTLET;
    return new Source(relays.key(name), kind, name, assumed, signal, null);
  }
}
