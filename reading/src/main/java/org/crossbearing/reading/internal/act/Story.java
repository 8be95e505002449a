package org.crossbearing.reading.internal.act;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.model.Commitment;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** What is known while a report is read. Not thread-safe; one per report. */
final class Story {
  /** How many of the first and of the last events a mention may mean again. */
  private static final int MAIN = 20;

  private static final int RECENT = 40;

  private final Actors actors;
  private final Wording wording;
  private final List<Commitment> commitments = new ArrayList<>();
  private final List<Happening> happenings = new ArrayList<>();

  Story(Actors actors, Wording wording) {
    this.actors = actors;
    this.wording = wording;
  }

  Actors actors() {
    return actors;
  }

  List<Commitment> commitments() {
    return commitments;
  }

  List<Happening> happenings() {
    return happenings;
  }

  /** Adds what a sentence tells of, unless it was told before. */
  void happens(List<Happening> events) {
    for (Happening event : events) {
      Happening known = known(event);
      if (known != null) {
        known.add(event);
      } else if (event.informs()) {
        happenings.add(event);
      }
    }
  }

  private @Nullable Happening known(Happening event) {
    int size = happenings.size();
    for (int i = 0; i < size; i = i == MAIN ? Math.max(i + 1, size - RECENT) : i + 1) {
      if (happenings.get(i).fits(event)) {
        return happenings.get(i);
      }
    }
    return null;
  }

  /** Adds what somebody commits to in the sentence. */
  void commits(Syntax syntax, ActWords words, Measured measured) {
    actors.begin(syntax);
    CommitmentReader reader = new CommitmentReader(syntax, words, wording, actors);
    for (Clause clause : syntax.clauses()) {
      reader.read(clause).forEach(act -> add(act, measured));
      actors.pass(syntax, clause);
    }
    for (Chunk chunk : syntax.chunks()) {
      if (chunk instanceof NounGroup group) {
        reader.owned(group, wording.owner(syntax, group)).forEach(act -> add(act, measured));
      }
    }
  }

  private void add(Act act, Measured measured) {
    Commitment claim = measured.claim(act, commitments.size());
    if (claim != null) {
      commitments.add(claim);
    }
  }
}
