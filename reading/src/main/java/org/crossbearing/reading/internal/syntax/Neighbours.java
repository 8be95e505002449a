package org.crossbearing.reading.internal.syntax;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Looks at what stands around a chunk of one sentence, a short way ahead. */
final class Neighbours {
  private static final int AHEAD = 12;

  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");

  private static final Set<String> ACCUSED = Set.of("suspect", "accuse", "charge", "convict");

  private static final Set<String> FIRING = WordSets.of("Neighbours.FIRING");

  private static final Set<String> EACH = Set.of("a", "an", "each", "every");

  /** A longer group begins with a noun of time, but is no time. */
  private static final int TIME_MOST = 4;

  /** Prepositions that may also open a clause: "as tens of millions converged". */
  private static final Set<String> CLAUSE_TOO =
      Set.of("as", "after", "before", "since", "until", "till", "than");

  private final Sentence sentence;
  private final List<Chunk> chunks;
  private final Words words;
  private final Set<String> days;
  private final Set<String> saying;
  private final Insertions insertions;

  Neighbours(
      Sentence sentence, List<Chunk> chunks, Words words, Set<String> days, Set<String> saying) {
    this.sentence = sentence;
    this.chunks = chunks;
    this.words = words;
    this.days = days;
    this.saying = saying;
    this.insertions = new Insertions(chunks);
  }

  /** Where words put between a subject and its verb end. */
  Insertions insertions() {
    return insertions;
  }

  /** Whether the clause has a verb of saying, which takes a clause. */
  boolean said(@Nullable Clause clause) {
    return clause != null && saying.contains(clause.verb().lemma());
  }

  /** The group right before, past adverbs and quotation marks; null if a link stands there. */
  @Nullable Chunk previous(int at) {
    int back = at - 1;
    while (back >= 0 && Syntax.transparent(chunks.get(back))) {
      back--;
    }
    return back >= 0 && !(chunks.get(back) instanceof Link) ? chunks.get(back) : null;
  }

  /**
   * Whether the group is a time: "Tuesday", or "last week" behind a verb.
   *
   * @param open the clause that it stands in, or null before the first verb
   */
  boolean temporal(@Nullable Clause open, NounGroup group) {
    if (group.quantity() != null || group.noun().isEmpty()) {
      return false;
    }
    return days.contains(group.noun())
        || words.kind(group.noun()) == 't'
            && group.to() - group.from() <= TIME_MOST
            && !initials(group)
            && open != null;
  }

  /** "the SES said" in a text that is not all in capitals. */
  private boolean initials(NounGroup group) {
    return group.name() && sentence.token(group.head()).allCapitals() && !sentence.shouted();
  }

  /** "2,000 people a year": how often, between a subject and its verb. */
  boolean rate(NounGroup group, int at) {
    return group.quantity() == null
        && EACH.contains(group.determiner())
        && group.to() - group.from() == 2
        && words.kind(group.noun()) == 't'
        && at > 0
        && chunks.get(at - 1) instanceof NounGroup;
  }

  boolean object(@Nullable Clause open, int at) {
    return at + 1 < chunks.size()
        && chunks.get(at + 1) instanceof NounGroup group
        && !temporal(open, group);
  }

  /** Whether a verb that can be finite follows in the same clause. */
  boolean finite(int at) {
    for (int i = at + 1; i < Math.min(chunks.size(), at + AHEAD); i++) {
      if (gerund(i)) {
        continue;
      }
      if (chunks.get(i) instanceof VerbGroup verb) {
        return verb.form() == Form.FINITE || verb.form() == Form.EITHER;
      }
      if (chunks.get(i) instanceof Link link && (ends(link) || opensClause(null, link, i))) {
        return false;
      }
    }
    return false;
  }

  /** "accused of planning", "charged with killing": behind a preposition. */
  private boolean gerund(int at) {
    return chunks.get(at) instanceof VerbGroup verb
        && verb.form() == Form.ING
        && chunks.get(at - 1) instanceof Link link
        && link.kind() == Link.Kind.PREP;
  }

  private static boolean ends(Link link) {
    return switch (link.kind()) {
      case COMMA, BREAK, SUB, REL, AND, OPEN, CLOSE -> true;
      case PREP, ADV, QUOTE, OTHER -> false;
    };
  }

  /** Whether words after the preposition, with the verb behind them, make a clause. */
  boolean clauseAfter(@Nullable Clause open, String preposition, NounGroup group, int at) {
    return CLAUSE_TOO.contains(preposition)
        && (startsClause(open, group, at, false) || undergoes(group, at));
  }

  /** Whether the noun of the group means people. */
  boolean person(NounGroup group) {
    String noun = words.noun(group.noun());
    return words.kind(noun) == 'p'
        || noun.equals("people")
        || noun.equals("police")
        || noun.endsWith("year-old");
  }

  /** "charged after girl accidentally shot": the clipped grammar of headings. */
  private boolean undergoes(NounGroup group, int at) {
    int next = at + 1;
    while (next < chunks.size() && Syntax.transparent(chunks.get(next))) {
      next++;
    }
    return group.quantity() == null
        && person(group)
        && next < chunks.size()
        && chunks.get(next) instanceof VerbGroup verb
        && verb.form() == Form.EITHER
        && !finite(next);
  }

  /**
   * Whether a verb of its own follows the group, past phrases and adverbs.
   *
   * @param list whether more counted groups may stand before the verb: "and 37 protesters and 11
   *     officers were hurt"
   */
  boolean startsClause(@Nullable Clause open, NounGroup group, int at, boolean list) {
    boolean listed = list && group.quantity() != null && !group.bare();
    int next = at + 1;
    for (int steps = 0; steps < AHEAD && next >= 0 && next < chunks.size(); steps++) {
      switch (chunks.get(next)) {
        case VerbGroup verb -> {
          return ownVerb(open, group, at, verb, next);
        }
        case Chunk.Adjective adjective -> {
          return group.bare() && next == at + 1;
        }
        case NounGroup inside -> next = chunks.get(next - 1) instanceof Link ? next + 1 : -1;
        case Link link -> {
          if (link.kind() == Link.Kind.REL && tells(open) && !group.bare()) {
            return true;
          }
          next = past(open, link, next, listed);
        }
      }
    }
    return false;
  }

  /** "Police said 25 people who": nobody says people. */
  private static boolean tells(@Nullable Clause open) {
    return open != null && open.verb().lemma().equals("say") && !open.subjects().isEmpty();
  }

  private boolean ownVerb(
      @Nullable Clause open, NounGroup group, int at, VerbGroup verb, int next) {
    return switch (verb.form()) {
      case FINITE -> true;
      case EITHER ->
          said(open) && !afterThose(next)
              || saying.contains(verb.lemma())
              || object(open, next)
              || group.quantity() != null
                  && next == at + 1
                  && !complement(open, at, verb)
                  && !accused(open, at, verb)
                  && (group.bare() || !described(open, at, verb, next));
      case INFINITIVE, ING, PARTICIPLE -> false;
    };
  }

  /** "The dead are nine students aged 14 to 17": described, behind a form of "be". */
  private boolean complement(@Nullable Clause open, int at, VerbGroup verb) {
    return open != null
        && chunks.get(at) instanceof NounGroup group
        && group.quantity() != null
        && group.quantity().kind() == Quantity.Kind.COUNT
        && !group.bare()
        && open.verb().copula()
        && open.verb().equals(chunks.get(at - 1))
        && !ClauseOpener.isIntransitive(verb);
  }

  /** "Police detained 12 people suspected of arson": the object of the verb right before. */
  private boolean accused(@Nullable Clause open, int at, VerbGroup verb) {
    return open != null
        && ACCUSED.contains(verb.lemma())
        && !said(open)
        && open.verb().equals(chunks.get(at - 1));
  }

  /** "shot down 12 drones launched from the coast": the object of the verb right before. */
  private boolean described(@Nullable Clause open, int at, VerbGroup verb, int next) {
    return open != null
        && (open.verb().equals(chunks.get(at - 1))
            || fired(verb, at) && listed(open, at) && !finite(next))
        && open.verb().form() != Form.ING
        && !open.subjects().isEmpty()
        && !said(open)
        && !open.verb().copula()
        && !ClauseOpener.isIntransitive(open.verb())
        && !ClauseOpener.isIntransitive(verb)
        && next + 1 < chunks.size()
        && chunks.get(next + 1) instanceof Link link
        && link.kind() == Link.Kind.PREP;
  }

  /** "12 drones launched from the coast": a thing that others send off. */
  private boolean fired(VerbGroup verb, int at) {
    return FIRING.contains(verb.lemma())
        && chunks.get(at) instanceof NounGroup group
        && !person(group);
  }

  /** "shot down two missiles and 12 drones": one more of the objects. */
  private boolean listed(Clause open, int at) {
    return at > 1
        && chunks.get(at - 1) instanceof Link link
        && link.kind() == Link.Kind.AND
        && chunks.get(at - 2) instanceof NounGroup object
        && open.objects().contains(object);
  }

  /** Where to go on behind a link that may stand between a subject and its verb; or -1. */
  private int past(@Nullable Clause open, Link link, int at, boolean listed) {
    boolean said = said(open);
    if (tells(open) && link.kind() == Link.Kind.COMMA && listed(at + 1) && listed(at - 1)) {
      return at + 1;
    }
    if (said && link.kind() == Link.Kind.COMMA) {
      int end = insertions.commaEnd(at);
      return end < 0 ? -1 : end + 1;
    }
    if (link.kind() == Link.Kind.BREAK && DASHES.contains(link.norm())) {
      int end = insertions.dashEnd(at);
      return end < 0 ? -1 : end + 1;
    }
    if (opensClause(open, link, at)) {
      return -1;
    }
    boolean goesOn =
        link.kind() == Link.Kind.PREP
            || age(at)
            || listed && counted(at + 1)
            || said && link.kind() == Link.Kind.AND
            || Syntax.transparent(link);
    return goesOn ? at + 1 : -1;
  }

  /** "a man of 61": a number that counts nothing, behind a preposition. */
  private boolean age(int at) {
    return at > 0
        && chunks.get(at) instanceof Link number
        && number.kind() == Link.Kind.OTHER
        && Character.isDigit(number.norm().charAt(0))
        && chunks.get(at - 1) instanceof Link of
        && of.kind() == Link.Kind.PREP;
  }

  /** "after five people were shot": the verb behind belongs to the words after the preposition. */
  private boolean opensClause(@Nullable Clause open, Link link, int at) {
    return link.kind() == Link.Kind.PREP
        && at + 1 < chunks.size()
        && chunks.get(at + 1) instanceof NounGroup group
        && clauseAfter(open, link.norm(), group, at + 1);
  }

  /** Whether a number with its noun stands there, or one thing of a kind. */
  private boolean listed(int at) {
    return counted(at)
        || at < chunks.size()
            && chunks.get(at) instanceof NounGroup group
            && group.indefinite()
            && !group.noun().isEmpty();
  }

  /** Whether a number with its noun stands there. */
  private boolean counted(int at) {
    return at < chunks.size()
        && chunks.get(at) instanceof NounGroup group
        && group.quantity() != null
        && !group.bare();
  }

  /** "the heirs of those killed": the participle belongs to the pronoun before it. */
  private boolean afterThose(int verb) {
    return chunks.get(verb - 1) instanceof NounGroup group
        && group.noun().isEmpty()
        && !group.pronoun()
        && group.quantity() == null;
  }
}
