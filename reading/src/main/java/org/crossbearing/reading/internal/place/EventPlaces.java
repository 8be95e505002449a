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
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
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

  private static final Set<Measure> WEAPONS =
      Set.of(Measure.LAUNCHED, Measure.INTERCEPTED, Measure.NOT_INTERCEPTED);

  private static final int BEHIND = Integer.MAX_VALUE;
  private static final Set<String> DASHES = Set.of("\u2013", "\u2014", "-", "--");

  private static final Set<String> SUBORDINATE =
      Set.of("after", "before", "when", "as", "because", "since");

  /** Marks and words that part what belongs to one number from what belongs to another. */
  private static final Set<String> BORDERS =
      Set.of(";", ":", "while", "whereas", "whilst", "\u2013", "\u2014", "-", "--");

  /** Sentences at the head of a report, which name the country rather than the place. */
  private static final int LEDE = 3;

  /** Sentences over which a report goes on with the same defence. */
  private static final int NEAR = 4;

  private final Document document;
  private final Places places;
  private final Speakers speakers;
  private final References references;
  private final @Nullable Mention main;

  /** The last sentence that told the place of a figure. */
  private int sentence = -1;

  private @Nullable Mention here;

  /** The last sentence that told of weapons over another country, and that country. */
  private int defended = -NEAR;

  private @Nullable String defender;

  /** Looks for the main place. */
  public EventPlaces(Document document, Places places) {
    this.document = document;
    this.places = places;
    this.speakers = new Speakers(places.words());
    this.main = MainPlace.of(document, places, speakers);
    this.references = new References(document, places, speakers, main);
  }

  private EventPlaces(EventPlaces other) {
    this.document = other.document;
    this.places = other.places;
    this.speakers = other.speakers;
    this.main = other.main;
    this.references = new References(document, places, speakers, main);
  }

  /** The same for other figures of the report, as if none had been asked for yet. */
  public EventPlaces afresh() {
    return new EventPlaces(this);
  }

  /** The place of each draft as the report writes it, null where none is told; in their order. */
  public List<@Nullable String> of(List<Draft> drafts) {
    Map<Integer, List<Draft>> bySentence = new HashMap<>();
    for (Draft draft : drafts) {
      bySentence
          .computeIfAbsent(places.index(draft.syntax()), index -> new ArrayList<>())
          .add(draft);
    }
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
    Mention told = told(draft, index, neighbours);
    String meant = references.place(draft, index, told == null ? BEHIND : told.from());
    if (told != null && meant == null) {
      sentence = index;
      here = told;
      return index < LEDE && wide(told) && main != null ? main.name() : told.name();
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
        .anyMatch(token -> DASHES.contains(token.norm()));
  }

  /** The place to assume where the sentence tells none, or null. */
  private @Nullable String usual(Draft draft, int index, List<@Nullable String> before) {
    if (draft.part() && !before.isEmpty()) {
      return before.getLast();
    }
    if (GIVING.contains(draft.measure())) {
      return null;
    }
    if (goesOn(index) && !before.isEmpty() && !WEAPONS.contains(draft.measure())) {
      return before.getLast();
    }
    Mention section = section(index);
    Mention usual = section == null ? main : section;
    if (usual == null || !WEAPONS.contains(draft.measure())) {
      return usual == null ? null : usual.name();
    }
    String other = draft.measure() == Measure.INTERCEPTED ? defender(draft, index) : null;
    if (attackers(draft, usual) || other != null) {
      defended = index;
      defender = other;
    }
    boolean same = draft.measure() == Measure.INTERCEPTED && index - defended < NEAR;
    return attackers(draft, usual) || same ? defender : usual.name();
  }

  /** Whether the weapons come from the country that the place lies in: "147 Ukrainian drones". */
  private boolean attackers(Draft draft, Mention place) {
    Candidate candidate = places.candidate(place);
    String own = origin(draft.syntax(), draft.group().from(), draft.group().to());
    return own != null && candidate != null && own.equals(candidate.country());
  }

  /** The other country named in the sentence, or null. */
  private @Nullable String defender(Draft draft, int index) {
    String own = origin(draft.syntax(), draft.group().from(), draft.group().to());
    if (own == null) {
      return null;
    }
    for (Mention mention : places.in(index)) {
      Candidate candidate = places.candidate(mention);
      boolean land = candidate != null && candidate.kind() == Kind.COUNTRY;
      if (land && candidate != null && !Objects.equals(candidate.country(), own)) {
        return mention.name();
      }
    }
    return null;
  }

  private @Nullable String origin(Syntax syntax, int from, int to) {
    for (int i = from; i < to; i++) {
      String country = places.words().demonym(syntax.sentence().norm(i));
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** Whether "in" a country says no more than that the main place lies there. */
  private boolean wide(Mention own) {
    Candidate land = places.candidate(own);
    Candidate inner = main == null ? null : places.candidate(main);
    return land != null
        && land.kind() == Kind.COUNTRY
        && own.preposition().equals("in")
        && inner != null
        && land.holds(inner);
  }

  private @Nullable Mention told(Draft draft, int index, List<Draft> neighbours) {
    Syntax syntax = draft.syntax();
    List<Mention> mentions = places.in(index);
    int at = draft.group().from();
    int end = border(syntax, at, 1);
    int start = border(syntax, at, -1);
    Mention back = null;
    for (Mention mention : mentions) {
      boolean named = mention.to() == at && draft.group().bare();
      boolean here = mention.from() >= start && mention.to() <= end;
      if (!here || !named && !tells(draft, mention) || invaders(draft, mention)) {
        continue;
      }
      if (mention.from() >= at) {
        return nearer(draft, mention, back, neighbours) ? mention : back;
      }
      back = named || reaches(draft, mention, neighbours) ? mention : back;
    }
    return back;
  }

  private boolean tells(Draft draft, Mention mention) {
    Clause clause = clause(draft, mention);
    boolean object = clause != null && clause.objects().contains(draft.group());
    boolean away = mention.preposition().equals("away");
    return mention.eventful() && !away && (object || !speakers.at(draft.syntax(), mention));
  }

  private boolean invaders(Draft draft, Mention mention) {
    return WEAPONS.contains(draft.measure()) && attackers(draft, mention);
  }

  private static @Nullable Clause clause(Draft draft, Mention mention) {
    return Speakers.clause(draft.syntax(), mention);
  }

  /** Whether the place after the number is the number's own rather than that of another clause. */
  private static boolean nearer(
      Draft draft, Mention mention, @Nullable Mention back, List<Draft> neighbours) {
    Clause clause = clause(draft, mention);
    if (clause == draft.clause()) {
      return true;
    }
    int at = draft.group().from();
    boolean other =
        neighbours.stream()
            .anyMatch(o -> o.group().from() > at && o.group().from() < mention.from());
    boolean apart =
        clause != null && clause.verb().from() > at && separate(draft, clause, neighbours);
    return !apart && !(other && (back != null || subordinate(draft, mention)));
  }

  /** "and the airport at Laoag closed": a clause joined on, with a subject of its own. */
  private static boolean separate(Draft draft, Clause clause, List<Draft> neighbours) {
    if (clause.subjects().isEmpty()) {
      return false;
    }
    NounGroup subject = clause.subjects().getFirst();
    Chunk before = draft.syntax().before(draft.syntax().index(subject));
    boolean joined =
        before instanceof Link link
            && (link.kind() == Link.Kind.AND || link.kind() == Link.Kind.COMMA);
    return joined
        && subject.from() > draft.group().from()
        && neighbours.stream().noneMatch(other -> other.group().from() == subject.from());
  }

  private static boolean subordinate(Draft draft, Mention mention) {
    for (int i = draft.group().to(); i < mention.from(); i++) {
      if (SUBORDINATE.contains(draft.syntax().sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place before the number still holds for it: no other number was given it. */
  private static boolean reaches(Draft draft, Mention mention, List<Draft> neighbours) {
    Clause clause = draft.clause();
    Clause other = clause(draft, mention);
    boolean same = clause != null && other != null && (clause == other || clause.parent() == other);
    boolean opens =
        draft.syntax().clauses().stream().allMatch(c -> c.verb().from() > mention.from());
    return same || opens && neighbours.stream().noneMatch(o -> o.group().from() < mention.from());
  }

  /** The token after the nearest border on that side; the edge if none. */
  private static int border(Syntax syntax, int at, int step) {
    int index = step > 0 ? 0 : syntax.chunks().size() - 1;
    int found = step > 0 ? syntax.sentence().size() : 0;
    for (; index >= 0 && index < syntax.chunks().size(); index += step) {
      Chunk chunk = syntax.chunks().get(index);
      boolean hard = chunk instanceof Link link && BORDERS.contains(link.norm());
      if (hard && (step > 0 ? chunk.from() > at : chunk.to() <= at)) {
        return step > 0 ? chunk.from() : chunk.to();
      }
    }
    return found;
  }

  /** The place in the heading of the live entry that the sentence belongs to, or null. */
  private @Nullable Mention section(int index) {
    for (int i = index; i >= 0; i--) {
      Block block = document.sentences().get(i).sentence().block();
      if (block.kind() == Block.Kind.SUBHEAD) {
        boolean live = block.tokens().getFirst().kind() == Token.Kind.CLOCK;
        return live
            ? places.in(i).stream().filter(Mention::eventful).findFirst().orElse(null)
            : null;
      }
    }
    return null;
  }
}
