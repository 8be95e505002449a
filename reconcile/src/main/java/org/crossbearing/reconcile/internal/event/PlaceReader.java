package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Span;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The place that a figure counts at where the figure itself does not name it: the whole it is part
 * of, a named site in its sentence, a place of another figure named in its sentence, or the place
 * of the figure just before it.
 */
final class PlaceReader {
  static final String ELSEWHERE = "elsewhere";

  private static final Pattern SITE =
      Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){1,3}|\\bthe (\\p{Ll}+)");

  private static final Pattern NAMED =
      Pattern.compile("(?:Hurricane|Typhoon|Cyclone|Storm) \\p{Lu}\\p{L}+");

  private final Story story;
  private final Map<String, String> placeOf = new HashMap<>();
  private final Map<String, String> siteByHead = new HashMap<>();
  private final Map<String, List<Figure>> named = new TreeMap<>();
  private @Nullable Figure before;

  PlaceReader(Story story) {
    this.story = story;
    for (Figure figure : story.figures()) {
      if (figure.place() != null && !countsElsewhere(figure)) {
        named.computeIfAbsent(figure.place(), name -> new ArrayList<>()).add(figure);
      }
    }
  }

  /** Hospitals stand where they stand, not where it happened. */
  private static boolean countsElsewhere(Figure figure) {
    return figure.measure() == Measure.HOSPITALISED;
  }

  /** The place of the next figure in the order of the text; null for the main place. */
  @Nullable String place(Figure figure, boolean wide, boolean harm) {
    String place = countsElsewhere(figure) ? null : placeOf(figure, wide, harm);
    if (place != null) {
      placeOf.put(figure.id(), place);
    }
    before = figure;
    return place;
  }

  /** Whether its place was only inferred from somewhere else in the report. */
  boolean isFar(Figure figure) {
    return figure.place() != null && !story.names(figure, figure.place());
  }

  private @Nullable String placeOf(Figure figure, boolean wide, boolean harm) {
    String occasion = isPast(figure) ? occasion(figure) : null;
    String site = site(figure, story.sentence(figure));
    String siteInClause = site == null ? null : site(figure, figure.quote());
    if (occasion != null) {
      return occasion;
    }
    if (siteInClause != null) {
      return siteInClause;
    }
    String corrected = figure.superseded() && figure.place() == null ? ofSentence(figure) : null;
    if (corrected != null) {
      return corrected;
    }
    if (harm && isElsewhere(figure)) {
      return ELSEWHERE;
    }
    String told = story.placeKey(figure.place());
    return told != null || wide ? told : implied(figure, site);
  }

  private boolean isElsewhere(Figure figure) {
    boolean opens = story.sentenceOf(figure).getFirst().equals(ELSEWHERE);
    boolean own = figure.partOf() != null && story.isNamedBeside(figure);
    return opens && !own
        || Phrases.isElsewhere(Fold.words(figure.quote().of(story.report().text())));
  }

  /** "Sixty-eight in Kerr County, up from 43": both count at one place. */
  private @Nullable String ofSentence(Figure figure) {
    Figure last = before;
    if (last == null || last.measure() != figure.measure()) {
      return null;
    }
    return story.sentence(figure).contains(last.cue()) ? placeOf.get(last.id()) : null;
  }

  private static boolean isPast(Figure figure) {
    return figure.date() != null && !Days.precise(figure.date());
  }

  /** Past events go by a name of their own: "Hurricane Harvey". */
  private @Nullable String occasion(Figure figure) {
    Matcher matcher = NAMED.matcher(story.sentence(figure).of(story.report().text()));
    return matcher.find() ? Fold.text(matcher.group()) : null;
  }

  private @Nullable String implied(Figure figure, @Nullable String site) {
    String whole = figure.partOf() == null ? null : placeOf.get(figure.partOf());
    if (whole != null) {
      return whole;
    }
    if (site != null) {
      return site;
    }
    String inSentence = namedInSentence(figure);
    return inSentence != null ? inSentence : ofNeighbour(figure);
  }

  private @Nullable String namedInSentence(Figure figure) {
    Span quote = figure.quote();
    String text = quote.of(story.report().text());
    String found = null;
    int nearest = Integer.MAX_VALUE;
    for (Map.Entry<String, List<Figure>> entry : named.entrySet()) {
      int at = text.indexOf(entry.getKey());
      int distance = Math.abs(at - (figure.cue().start() - quote.start()));
      boolean sameTime = entry.getValue().stream().anyMatch(other -> fit(figure, other));
      if (at > 0 && distance < nearest && sameTime && follows(text, at)) {
        found = entry.getKey();
        nearest = distance;
      }
    }
    return story.placeKey(found);
  }

  private static boolean fit(Figure a, Figure b) {
    return Days.fit(a.date(), b.date(), null);
  }

  private static boolean follows(String text, int at) {
    List<String> words = Fold.words(text.substring(0, at));
    int last = words.size() - 1;
    return last >= 0
        && (Words.is("preposition", words.get(last))
            || last > 0
                && words.get(last).equals("the")
                && Words.is("preposition", words.get(last - 1)));
  }

  /** The figure before it, if that stands in the same or the last sentence of one paragraph. */
  private @Nullable String ofNeighbour(Figure figure) {
    Figure last = before;
    if (last == null) {
      return null;
    }
    int here = figure.cue().start();
    int there = last.cue().start();
    boolean near =
        story.passages().paragraphAt(here) == story.passages().paragraphAt(there)
            && story.passages().sentenceAt(here) - story.passages().sentenceAt(there) <= 1;
    return near && fit(figure, last) ? placeOf.get(last.id()) : null;
  }

  /** "Camp Mystic" in the sentence, or "the camp" after it. */
  private @Nullable String site(Figure figure, Span passage) {
    if (isPast(figure)) {
      return null;
    }
    Matcher matcher = SITE.matcher(passage.of(story.report().text()));
    String found = null;
    while (matcher.find()) {
      String head = matcher.group(1);
      if (head != null) {
        found = found == null ? siteByHead.get(head) : found;
      } else {
        String named = namedSite(matcher.group());
        found = named == null ? found : named;
      }
    }
    return found;
  }

  private @Nullable String namedSite(String name) {
    List<String> words = Fold.words(name);
    for (String word : List.of(words.getFirst(), words.getLast())) {
      if (Words.is("site", word)) {
        String key = String.join(" ", words);
        siteByHead.put(word, key);
        return key;
      }
    }
    return null;
  }
}
