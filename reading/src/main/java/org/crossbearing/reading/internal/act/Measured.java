package org.crossbearing.reading.internal.act;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** The figures that measure the acts of a report. Not thread-safe; one per report. */
final class Measured {
  private final Document document;
  private final Wording wording;
  private final List<Draft> drafts;
  private final List<Figure> figures;
  private int first;
  private int next;

  Measured(Document document, Wording wording, List<Draft> drafts, List<Figure> figures) {
    this.document = document;
    this.wording = wording;
    this.drafts = drafts;
    this.figures = figures;
  }

  /** Goes on to the next sentence. */
  void next(Syntax syntax) {
    first = next;
    while (next < drafts.size() && drafts.get(next).syntax() == syntax) {
      next++;
    }
  }

  /** The groups of the sentence that hold a figure. */
  List<NounGroup> groups() {
    return drafts.subList(first, next).stream().map(Draft::group).toList();
  }

  /** The act as a claim, or null if neither a thing nor a figure is told. */
  @Nullable Commitment claim(Act act, int number) {
    List<String> ids = ids(act);
    String object =
        act.wanted() == null ? wording.things(act.syntax(), act.things()) : act.wanted();
    if (object == null && ids.isEmpty()) {
      return null;
    }
    return new Commitment(
        "commitment" + number,
        document.report().id(),
        Wording.clause(act.syntax(), act.from(), act.end()),
        act.actor(),
        act.action(),
        object,
        act.to(),
        act.status(),
        ids,
        null);
  }

  private List<String> ids(Act act) {
    int end = new Steps(act.syntax(), wording).reach(act.end());
    List<String> ids = new ArrayList<>();
    for (int i = first; i < next; i++) {
      Draft draft = drafts.get(i);
      int at = draft.group().from();
      boolean inside = at >= act.verb() && at < end;
      if (act.things().contains(draft.group()) || inside && gives(draft.measure())) {
        ids.add(figures.get(i).id());
      }
    }
    return ids;
  }

  private static boolean gives(Measure measure) {
    return switch (measure) {
      case PLEDGED, DELIVERED, REQUESTED, SUPPLIED, OTHER -> true;
      default -> false;
    };
  }
}
