package org.crossbearing.reading.internal.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.figure.Timing;
import org.jspecify.annotations.Nullable;

/** What a report tells of: what people commit to, and what happened. */
public final class Acts {
  private final Document document;
  private final List<Happening> happenings;
  private final List<Commitment> commitments;
  private final List<Draft> marks;

  Acts(Document document, List<Happening> happenings, List<Commitment> commitments) {
    this.document = document;
    this.happenings = List.copyOf(happenings);
    this.commitments = List.copyOf(commitments);
    this.marks = happenings.stream().map(Acts::mark).toList();
  }

  /** Who commits to what; the ids are unique in the report only. */
  public List<Commitment> commitments() {
    return commitments;
  }

  /**
   * The figures and, as if they were figures, the occurrences, in the order of the text: so that
   * places and dates are found for both in the same way.
   */
  public List<Draft> among(List<Draft> figures) {
    List<Draft> all = new ArrayList<>(figures);
    all.addAll(marks);
    all.sort(Comparator.comparingInt(draft -> start(draft)));
    return all;
  }

  private static int start(Draft draft) {
    return draft.syntax().sentence().token(draft.group().from()).start();
  }

  /** An event told as a figure. Talks lie elsewhere than the rest, unless their place is told. */
  private static Draft mark(Happening event) {
    return new Draft(
        event.placed().syntax,
        event.placed().group,
        null,
        Amount.exactly(1),
        elsewhere(event) ? Measure.PLEDGED : Measure.AFFECTED,
        "people",
        event.placed().clause,
        Modality.ASSERTED,
        false,
        false,
        false,
        null);
  }

  private static boolean elsewhere(Happening event) {
    return switch (event.type) {
      case MEETING, TALKS, CONFERENCE, EXCHANGE, SANCTION, AID, ELECTION, PROTEST, OTHER -> true;
      case ATTACK, EXPLOSION, FIRE, ACCIDENT, QUAKE, FLOOD, STORM, STAMPEDE, CRIME -> false;
    };
  }

  /**
   * What happened; the ids are unique in the report only.
   *
   * @param all what {@link #among} gave
   * @param timings one for each of them
   * @param places where each of them happened, null where not told
   */
  public List<Occurrence> occurrences(
      List<Draft> all, List<Timing> timings, List<@Nullable String> places) {
    IdentityHashMap<Draft, Integer> numbers = new IdentityHashMap<>();
    for (int i = 0; i < marks.size(); i++) {
      numbers.put(marks.get(i), i);
    }
    int main = main();
    List<Occurrence> occurrences = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Integer index = numbers.get(all.get(i));
      if (index != null) {
        String place = index == main || told(index, places.get(i)) ? places.get(i) : null;
        occurrences.add(occurrence(index, timings.get(i), place));
      }
    }
    return occurrences;
  }

  /** The first event that needs no people's will to be somewhere: what the report is about. */
  private int main() {
    for (int i = 0; i < happenings.size(); i++) {
      if (!elsewhere(happenings.get(i))) {
        return happenings.get(i).syntax.sentence().block().heading() || i == 0 ? i : -1;
      }
    }
    return -1;
  }

  /** Whether the event's own clause tells the place. */
  private boolean told(int index, @Nullable String place) {
    Happening event = happenings.get(index);
    Span clause = Wording.clause(event.syntax, event.from, event.to);
    boolean near = place != null && clause.of(document.text()).contains(place);
    return !event.places.isEmpty() || near && !elsewhere(event);
  }

  private Occurrence occurrence(int index, Timing timing, @Nullable String place) {
    Happening event = happenings.get(index);
    boolean dated = event.timed || !event.days.isEmpty() || !elsewhere(event);
    DateRange date = dated ? timing.date() : null;
    return new Occurrence(
        "occurrence" + index,
        document.report().id(),
        Wording.clause(event.syntax, event.from, event.to),
        event.type,
        place,
        date,
        List.copyOf(event.participants),
        null);
  }
}
