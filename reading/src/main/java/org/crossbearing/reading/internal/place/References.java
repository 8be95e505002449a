package org.crossbearing.reading.internal.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.place.Candidate.Kind;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What "the county", "the capital", "there" and "the conference" stand for. One per report; filled
 * on the way through it.
 */
final class References {
  private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "will", "has");

  private final Places places;
  private final Document document;
  private final Speakers speakers;
  private final @Nullable Mention main;

  /** The place of an event noun, by sentence and noun: "conference" in "a conference in Rome". */
  private final Map<String, Mention> events = new HashMap<>();

  private int read;

  References(Document document, Places places, Speakers speakers, @Nullable Mention main) {
    this.document = document;
    this.places = places;
    this.speakers = speakers;
    this.main = main;
  }

  /** The place that the figure's sentence points back to before token {@code end}, or null. */
  @Nullable String place(Draft draft, int index, int end) {
    for (; read < index; read++) {
      learn(document.sentences().get(read), read);
    }
    Syntax syntax = draft.syntax();
    Sentence sentence = syntax.sentence();
    for (int i = 1; i < Math.min(end, sentence.size()); i++) {
      Mention back = sentence.norm(i - 1).equals("the") ? back(sentence, i, index) : null;
      if (back != null && (counts(draft) || !country(back))) {
        return back.name();
      }
    }
    if (end < sentence.size()) {
      return null;
    }
    Mention there = index > 0 && there(sentence) ? single(index - 1) : null;
    return there == null ? event(draft) : there.name();
  }

  /** "were found there", but not "there were". */
  private static boolean there(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      boolean exists = BE.contains(sentence.norm(i + 1)) || BE.contains(sentence.norm(i - 1));
      if (sentence.norm(i).equals("there") && !sentence.norm(i - 1).isEmpty() && !exists) {
        return true;
      }
    }
    return false;
  }

  /** The last place of the sentence, or null. */
  private @Nullable Mention single(int index) {
    List<Mention> mentions = places.in(index);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      int before = mentions.get(i).from() - 1;
      if (!document.sentences().get(index).sentence().norm(before).equals("(")) {
        return mentions.get(i);
      }
    }
    return null;
  }

  /** "in the county": the last county named; "in the capital": the capital, if it was named. */
  private @Nullable Mention back(Sentence sentence, int at, int index) {
    String norm = sentence.norm(at);
    boolean where = at > 1 && places.words().is("in", sentence.norm(at - 2));
    boolean alone = at + 1 >= sentence.size() || !sentence.norm(at + 1).equals("of");
    if (!where || !alone) {
      return null;
    }
    if (places.words().is("back-country", norm)) {
      return last(index, this::country);
    }
    if (places.words().is("back-capital", norm)) {
      return last(index, this::capital);
    }
    if (places.words().is("back-county", norm)) {
      return last(index, mention -> ends(mention, norm));
    }
    if (places.words().is("back-region", norm)) {
      return last(index, mention -> ends(mention, norm) || region(mention));
    }
    return places.words().is("back-city", norm) ? last(index, this::town) : null;
  }

  private @Nullable Mention last(int index, Predicate<Mention> fits) {
    if (main != null && fits.test(main)) {
      return main;
    }
    for (int i = index; i >= 0; i--) {
      List<Mention> mentions = places.in(i);
      for (int k = mentions.size() - 1; k >= 0; k--) {
        if (fits.test(mentions.get(k))) {
          return mentions.get(k);
        }
      }
    }
    return null;
  }

  /** Whether it may be counted over a whole country. */
  private static boolean counts(Draft draft) {
    Measure measure = draft.measure();
    return measure.isHarm() || measure.isOfPeople() || measure.isOfLeaving();
  }

  private boolean country(Mention mention) {
    Candidate candidate = places.candidate(mention);
    return candidate != null
        && candidate.kind() == Kind.COUNTRY
        && Objects.equals(candidate.country(), places.country());
  }

  private boolean capital(Mention mention) {
    Candidate candidate = places.candidate(mention);
    return candidate != null && candidate.kind() == Kind.TOWN && candidate.rank() == 2;
  }

  private boolean town(Mention mention) {
    Candidate candidate = places.candidate(mention);
    return candidate != null && candidate.kind() == Kind.TOWN;
  }

  private boolean region(Mention mention) {
    Candidate candidate = places.candidate(mention);
    return candidate != null && candidate.kind() == Kind.REGION;
  }

  private static boolean ends(Mention mention, String noun) {
    return mention.key().endsWith(" " + noun);
  }

  private @Nullable String event(Draft draft) {
    for (Chunk chunk : draft.syntax().chunks()) {
      boolean definite = chunk instanceof NounGroup group && group.determiner().equals("the");
      Mention place =
          definite && chunk instanceof NounGroup group ? events.get(group.noun()) : null;
      if (place != null) {
        return place.name();
      }
    }
    return null;
  }

  /** Keeps where the events of the sentence happen: the noun right before the place's phrase. */
  private void learn(Syntax syntax, int index) {
    for (Mention mention : places.in(index)) {
      Candidate candidate = places.candidate(mention);
      boolean land = candidate != null && candidate.kind() == Kind.COUNTRY;
      NounGroup group = Speakers.group(syntax, mention.from());
      if (mention.eventful() && !land && group != null && !speakers.at(syntax, mention)) {
        Chunk event = syntax.before(syntax.index(group) - 1);
        if (event instanceof NounGroup noun && places.words().is("event", noun.noun())) {
          events.put(noun.noun(), mention);
        }
      }
    }
  }
}
