package org.crossbearing.reading.internal.place;

import java.util.List;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the place that a figure's own part of the sentence tells. Thread-safe. */
final class ToldPlaces {
  private static final Set<String> SUBORDINATE =
      Set.of("after", "before", "when", "as", "because", "since");

  /** Marks and words that part what belongs to one number from what belongs to another. */
  private static final Set<String> BORDERS =
      Set.of(";", ":", "while", "whereas", "whilst", "\u2013", "\u2014", "-", "--");

  private static final Set<String> THOSE = Set.of("them", "whom", "these", "those", "which");

  /** Where a thing was made is not where it counts. */
  private static final Set<String> MAKING =
      Set.of("make", "manufacture", "produce", "assemble", "design");

  private static final Set<String> DWELLING =
      Set.of("resident", "inhabitant", "citizen", "villager", "townspeople");

  private final Places places;
  private final Speakers speakers;
  private final Attacks attacks;
  private final Venues venues;
  private final OwnPhrases phrases;

  ToldPlaces(Places places, Speakers speakers, Attacks attacks) {
    this.places = places;
    this.speakers = speakers;
    this.attacks = attacks;
    this.venues = new Venues(places.words());
    this.phrases = new OwnPhrases(places.words());
  }

  /**
   * The place, or null if the part tells none.
   *
   * @param index of the sentence in the report
   * @param neighbours the drafts of the sentence
   */
  @Nullable Mention of(Draft draft, int index, List<Draft> neighbours) {
    Syntax syntax = draft.syntax();
    List<Mention> mentions = places.in(index);
    int at = draft.group().from();
    int end = border(syntax, at, 1);
    int start = border(syntax, at, -1);
    Mention back = share(draft, index, mentions);
    if (back != null) {
      return back;
    }
    Mention beside = phrases.of(draft, mentions);
    if (beside != null && !attacks.from(draft, beside)) {
      return beside;
    }
    for (Mention mention : mentions) {
      boolean named = mention.to() == at && draft.group().bare();
      boolean here =
          mention.from() >= start && mention.to() <= end && !places.isListed(index, mention);
      if (!here || !named && !tells(draft, mention) || attacks.from(draft, mention)) {
        continue;
      }
      if (draft.measure().isHarm() && venues.only(syntax, mention, draft)) {
        continue;
      }
      if (mention.from() >= at) {
        return nearer(draft, mention, back, neighbours) ? mention : back;
      }
      back = named || reaches(draft, mention, neighbours) ? mention : back;
    }
    Mention own = back != null ? back : home(draft, mentions);
    return own == null ? carried(draft, index, start) : own;
  }

  /**
   * "30 of the dead were from Bogo, 22 from Medellin", "visited Medellin, where 22 people died":
   * the place that is this number's own; or null.
   */
  private @Nullable Mention share(Draft draft, int index, List<Mention> mentions) {
    Sentence sentence = draft.syntax().sentence();
    int at = draft.group().from();
    Mention found = null;
    for (Mention mention : mentions) {
      int number = Rows.number(draft.syntax(), mention, places.words());
      boolean own = number >= at && number < draft.group().to();
      boolean here = !setsOut(draft, mention) && !attacks.from(draft, mention);
      if (own && here && places.isShare(index, mention)) {
        return mention;
      }
      int to = mention.to();
      int where = sentence.norm(to).equals(",") ? to + 1 : to;
      boolean relative = sentence.norm(where).equals("where") && where < at;
      found = relative && opens(draft, where) ? mention : found;
    }
    return found;
  }

  /**
   * "A missile hit Odesa on Sunday; nine died", "Odesa: nine dead": the place told before the mark,
   * or null.
   */
  private @Nullable Mention carried(Draft draft, int index, int start) {
    Syntax syntax = draft.syntax();
    String mark = syntax.sentence().norm(start - 1);
    Mention carried = null;
    for (Mention mention : places.in(index)) {
      boolean labelled = mark.equals(":") || syntax.sentence().dash(start - 1);
      boolean label = labelled && mention.from() <= 1 && mention.to() == start - 1;
      boolean before = mark.equals(";") && mention.to() < start && tells(draft, mention);
      boolean told = (label || before) && !attacks.from(draft, mention);
      carried = told && !places.isListed(index, mention) ? mention : carried;
    }
    return carried;
  }

  /**
   * "50 came from Kursk": only people are counted where they are from, and not by the country that
   * is theirs: "five from Italy". "101, after the figure for Vella was put at 161": only what
   * stands behind is for Vella.
   */
  private boolean setsOut(Draft draft, Mention mention) {
    boolean told = mention.to() <= draft.group().from();
    Candidate place = places.candidate(mention);
    boolean country = place != null && place.kind() == Candidate.Kind.COUNTRY;
    Measure measure = draft.measure();
    return mention.preposition().equals("from")
            && (country && !measure.isOfLeaving() || !measure.isOfPeople())
        || mention.preposition().equals("for") && !told;
  }

  /** Whether the figure's clause is the first behind token {@code at}. */
  private static boolean opens(Draft draft, int at) {
    Clause own = draft.clause();
    return own != null
        && draft.syntax().clauses().stream()
            .filter(clause -> clause.verb().from() > at && !clause.reduced())
            .findFirst()
            .filter(first -> first == own || first == own.parent() && takes(draft, first))
            .isPresent();
  }

  /** "where police said 22 people died", not "where he was born, and killed 22": in one breath. */
  private static boolean takes(Draft draft, Clause clause) {
    Sentence sentence = draft.syntax().sentence();
    for (int i = clause.verb().to(); i < draft.group().from(); i++) {
      if (sentence.norm(i).equals(",")) {
        return false;
      }
    }
    return true;
  }

  /** "Two residents of Odesa were killed": where they live, if no other place is told; or null. */
  private static @Nullable Mention home(Draft draft, List<Mention> mentions) {
    NounGroup group = draft.group();
    for (Mention mention : mentions) {
      boolean behind = mention.from() == group.to() + 1 && mention.preposition().equals("of");
      if (behind && DWELLING.contains(group.noun())) {
        return mention;
      }
    }
    return null;
  }

  private boolean tells(Draft draft, Mention mention) {
    Clause clause = clause(draft, mention);
    if (clause != null && clause.passive() && MAKING.contains(clause.verb().lemma())) {
      return false;
    }
    boolean object = clause != null && clause.objects().contains(draft.group());
    boolean away = mention.preposition().equals("away") || setsOut(draft, mention);
    return mention.eventful() && !away && (object || !speakers.at(draft.syntax(), mention));
  }

  private static @Nullable Clause clause(Draft draft, Mention mention) {
    return Speakers.clause(draft.syntax(), mention);
  }

  /** Whether the place after the number is the number's own rather than that of another clause. */
  private static boolean nearer(
      Draft draft, Mention mention, @Nullable Mention back, List<Draft> neighbours) {
    Clause clause = clause(draft, mention);
    int at = draft.group().from();
    List<Draft> between =
        neighbours.stream()
            .filter(o -> o.group().from() > at && o.group().from() < mention.from())
            .toList();
    boolean parted = !draft.part() && between.stream().anyMatch(o -> o.part() || ofThose(o));
    if (parted && !goesOn(draft, between, mention)) {
      return false;
    }
    if (clause == draft.clause()) {
      return true;
    }
    boolean apart =
        clause != null && clause.verb().from() > at && separate(draft, clause, neighbours);
    boolean other = !between.isEmpty() && (back != null || subordinate(draft, mention));
    return !apart && !other;
  }

  /** "62 of them". */
  private static boolean ofThose(Draft draft) {
    Sentence sentence = draft.syntax().sentence();
    int to = draft.group().to();
    return sentence.norm(to).equals("of") && THOSE.contains(sentence.norm(to + 1));
  }

  /** "Six people, two of them children, were hurt in Odesa": the verb of all stands between. */
  private static boolean goesOn(Draft draft, List<Draft> between, Mention mention) {
    Clause clause = draft.clause();
    int last = between.getLast().group().to();
    return clause != null && clause.verb().from() >= last && clause.verb().to() <= mention.from();
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
}
