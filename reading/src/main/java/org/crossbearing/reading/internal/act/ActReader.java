package org.crossbearing.reading.internal.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Occurrence;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;

/** Finds the commitments and occurrences of a report. Thread-safe. */
public final class ActReader {
  private final Words words;
  private final ActWords acts;
  private final EventWords events;
  private final Wording wording;
  private final Surroundings surroundings;
  private final Set<String> saying;

  /**
   * @param saying lemmas of verbs that report
   */
  public ActReader(String language, Words words, Set<String> saying) {
    this.words = words;
    this.acts = new ActWords(language);
    this.events = new EventWords(language);
    Set<String> days = new HashSet<>();
    Table.read(language + "/calendar.tsv").forEach(row -> days.addAll(row.words(1)));
    days.remove("-");
    this.wording = new Wording(acts, days);
    this.surroundings = new Surroundings(language, words, events, wording);
    this.saying = Set.copyOf(saying);
  }

  /**
   * The claims, with ids that are unique in the report only.
   *
   * @param drafts the figures as their sentences tell them
   * @param figures the same figures, in the same order
   */
  public List<Claim> read(Document document, List<Draft> drafts, List<Figure> figures) {
    Story story = new Story(document, drafts, figures);
    document.sentences().forEach(story::read);
    return story.claims();
  }

  /** What is known while a report is read. */
  private final class Story {
    private final Document document;
    private final List<Draft> drafts;
    private final List<Figure> figures;
    private final Actors actors = new Actors(words, wording, saying);
    private final List<Claim> commitments = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
    private int nextDraft;

    Story(Document document, List<Draft> drafts, List<Figure> figures) {
      this.document = document;
      this.drafts = drafts;
      this.figures = figures;
    }

    void read(Syntax syntax) {
      actors.begin(syntax);
      int first = nextDraft;
      while (nextDraft < drafts.size() && drafts.get(nextDraft).syntax() == syntax) {
        nextDraft++;
      }
      List<NounGroup> counted =
          drafts.subList(first, nextDraft).stream().map(Draft::group).toList();
      OccurrenceReader occurrences =
          new OccurrenceReader(syntax, words, events, surroundings, actors);
      occurrences.read(counted).forEach(this::happens);
      commitments(syntax, first);
    }

    private void commitments(Syntax syntax, int first) {
      CommitmentReader reader = new CommitmentReader(syntax, acts, wording, actors);
      for (Clause clause : syntax.clauses()) {
        reader.read(clause).forEach(act -> commit(act, first));
        actors.pass(syntax, clause);
      }
      for (Chunk chunk : syntax.chunks()) {
        if (chunk instanceof NounGroup group) {
          reader.owned(group, wording.owner(syntax, group)).forEach(act -> commit(act, first));
        }
      }
    }

    private void commit(Act act, int first) {
      List<String> measured = measured(act, first);
      String object = act.wanted() == null ? wording.things(act.syntax(), act.things()) : act.wanted();
      if (object == null && measured.isEmpty()) {
        return;
      }
      commitments.add(
          new Commitment(
              "commitment" + commitments.size(),
              document.report().id(),
              Wording.clause(act.syntax(), act.from(), act.end()),
              act.actor(),
              act.action(),
              object,
              act.to(),
              act.status(),
              measured,
              null));
    }

    private List<String> measured(Act act, int first) {
      int end = new Steps(act.syntax(), wording).reach(act.end());
      List<String> measured = new ArrayList<>();
      for (int i = first; i < nextDraft; i++) {
        Draft draft = drafts.get(i);
        int at = draft.group().from();
        boolean inside = at >= act.verb() && at < end;
        if (act.things().contains(draft.group()) || inside && gives(draft.measure())) {
          measured.add(figures.get(i).id());
        }
      }
      return measured;
    }

    private static boolean gives(Measure measure) {
      return switch (measure) {
        case PLEDGED, DELIVERED, REQUESTED, SUPPLIED, OTHER -> true;
        default -> false;
      };
    }

    private void happens(Happening event) {
      for (Happening known : happenings) {
        if (known.fits(event)) {
          known.add(event);
          return;
        }
      }
      if (event.informs()) {
        happenings.add(event);
      }
    }

    List<Claim> claims() {
      List<Claim> claims = new ArrayList<>(commitments);
      for (Happening event : happenings) {
        claims.add(
            new Occurrence(
                "occurrence" + claims.size(),
                document.report().id(),
                Wording.clause(event.syntax, event.from, event.to),
                event.type,
                null,
                null,
                List.copyOf(event.participants),
                null));
      }
      return claims;
    }
  }
}
