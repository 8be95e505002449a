package org.crossbearing.reading.internal.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.place.Candidate.Kind;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells where each figure of a report happened: where its own part of the sentence says, else where
 * the event lies that it names, else in the place of its section, else in the main place of the
 * report. One per report and list of figures; not thread-safe.
 */
public final class EventPlaces {
  private static final Set<Measure> GIVING =
      Set.of(Measure.PLEDGED, Measure.REQUESTED, Measure.DELIVERED, Measure.SUPPLIED, Measure.COST);

  private static final int BEHIND = Integer.MAX_VALUE;

  /** Sentences at the head of a report, which name the country rather than the place. */
  static final int LEDE = 3;

  private final Document document;
  private final Places places;
  private final Speakers speakers;
  private final Attacks attacks;
  private final Fronts fronts;
  private final ToldPlaces toldPlaces;
  private final Totals totals;
  private final References references;
  private final @Nullable Mention main;
  private final @Nullable Mention harmed;
  private final Sections sections;

  /** The last sentence that told the place of a figure. */
  private int sentence = -1;

  private @Nullable Mention here;

  /** Looks for the main place. */
  public EventPlaces(Document document, Places places) {
    this(document, places, new Speakers(places.words()));
  }

  private EventPlaces(Document document, Places places, Speakers speakers) {
    this(document, places, speakers, MainPlace.read(document, places, speakers));
  }

  private EventPlaces(Document document, Places places, Speakers speakers, MainPlace read) {
    this(
        document,
        places,
        speakers,
        new Fronts(document, places, speakers),
        read.ofAll(),
        read.ofHarm());
  }

  private EventPlaces(
      Document document,
      Places places,
      Speakers speakers,
      Fronts fronts,
      @Nullable Mention main,
      @Nullable Mention harmed) {
    this.document = document;
    this.places = places;
    this.speakers = speakers;
    this.fronts = fronts;
    this.main = main;
    this.harmed = harmed;
    this.attacks = new Attacks(places);
    this.toldPlaces = new ToldPlaces(places, speakers, attacks);
    this.totals = new Totals(places, toldPlaces);
    this.references = new References(document, places, speakers, main);
    this.sections = new Sections(document, places);
  }

  /** The same for other figures of the report, as if none had been asked for yet. */
  public EventPlaces afresh() {
    return new EventPlaces(document, places, speakers, fronts, main, harmed);
  }

  /** The place of each draft as the report writes it, null where none is told; in their order. */
  public List<@Nullable String> of(List<Draft> drafts) {
    Map<Integer, List<Draft>> bySentence = new HashMap<>();
    for (Draft draft : drafts) {
      bySentence
          .computeIfAbsent(places.index(draft.syntax()), index -> new ArrayList<>())
          .add(draft);
    }
    totals.learn(drafts, bySentence, main);
    List<@Nullable String> found = new ArrayList<>();
    for (Draft draft : drafts) {
      int index = places.index(draft.syntax());
      String own = own(draft, index, bySentence.getOrDefault(index, List.of()), found);
      found.add(own != null ? own : usual(draft, index, found));
    }
    return found;
  }

  /** The place that the sentence tells, or null. */
  private @Nullable String own(
      Draft draft, int index, List<Draft> neighbours, List<@Nullable String> before) {
    Mention told = toldPlaces.of(draft, index, neighbours);
    String meant = references.place(draft, index, told == null ? BEHIND : told.from());
    if (told != null && meant == null) {
      sentence = index;
      here = told;
      return index < LEDE && wide(told) && main != null && totals.land() == null
          ? main.name()
          : told.name();
    }
    boolean goesOn = sentence == index && !before.isEmpty() && !dash(draft);
    return goesOn ? before.getLast() : meant;
  }

  /** Whether the sentence before it in its paragraph told of a town that is not the main place. */
  private boolean goesOn(int index) {
    if (sentence < 0 || index - sentence != 1 || here == null) {
      return false;
    }
    List<Syntax> sentences = document.sentences();
    Candidate candidate = places.candidate(here);
    boolean local = candidate == null || candidate.kind() != Kind.COUNTRY;
    return local
        && start(sentences.get(index)) == start(sentences.get(sentence))
        && places.in(index).stream().noneMatch(Mention::eventful);
  }

  /** Where the sentence's block begins. */
  private static int start(Syntax syntax) {
    return syntax.sentence().block().span().start();
  }

  /** Whether a dash stands before the number. */
  private static boolean dash(Draft draft) {
    return draft.syntax().sentence().tokens().subList(0, draft.group().from()).stream()
        .anyMatch(Token::dash);
  }

  /** The place to assume where the sentence tells none, or null. */
  private @Nullable String usual(Draft draft, int index, List<@Nullable String> before) {
    if (draft.part() && !before.isEmpty()) {
      return before.getLast();
    }
    if (GIVING.contains(draft.measure())) {
      return null;
    }
    if (goesOn(index) && !before.isEmpty() && !Attacks.weapons(draft)) {
      return before.getLast();
    }
    Mention section = sections.of(index);
    Mention whole = draft.measure().isHarm() || draft.measure().isOfLeaving() ? harmed : main;
    Mention usual = section == null ? whole : section;
    if (usual == null) {
      return null;
    }
    String land = section == null ? totals.land() : null;
    if (land != null) {
      return land;
    }
    String struck = struck(draft, index, usual);
    if (struck != null) {
      return struck;
    }
    return Attacks.weapons(draft) ? attacks.over(draft, index, usual) : usual.name();
  }

  /** The country in which the passage tells the strikes, if it is not that of {@code usual}. */
  private @Nullable String struck(Draft draft, int index, Mention usual) {
    Candidate place = places.candidate(usual);
    String land = fronts.struck(draft, index);
    boolean other = land != null && place != null && !land.equals(place.country());
    return other && land != null ? places.land(land) : null;
  }

  /** Whether "in" a country says no more than that the main place lies there. */
  private boolean wide(Mention own) {
    Candidate land = places.candidate(own);
    Candidate inner = main == null ? null : places.candidate(main);
    return land != null
        && land.kind() == Kind.COUNTRY
        && own.preposition().equals("in")
        && (inner == null
            ? main != null && main.unit().equals("town") && own(land)
            : land.holds(inner));
  }

  private boolean own(Candidate land) {
    return Objects.equals(land.country(), places.country());
  }
}
