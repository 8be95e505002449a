package org.crossbearing.reading.internal.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What a clause says of a count by its verb together with another of its words, from {@code
 * idioms.tsv}: "lost their lives", "the lights went out in 300 homes". Thread-safe.
 */
final class Idioms {
  /** How far behind the verb and the count the other word may stand, in tokens. */
  private static final int WINDOW = 14;

  private static final Set<String> ADVERBS = Set.of("out", "off", "down");

  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final Words words;

  Idioms(String language, Words words) {
    this.words = words;
    for (Table.Row row : Table.read(language + "/idioms.tsv")) {
      Rule rule =
          new Rule(
              Measure.valueOf(row.get(0)),
              row.alternatives(1),
              Set.copyOf(row.alternatives(2)),
              set(row, 4),
              set(row, 5));
      for (String verb : row.words(3)) {
        List<Rule> same = rules.computeIfAbsent(verb, key -> new ArrayList<>());
        if (same.isEmpty() || !same.getLast().equals(rule)) {
          same.add(rule);
        }
      }
    }
  }

  private static Set<String> set(Table.Row row, int index) {
    String field = row.optional(index).trim();
    return field.isEmpty() || field.equals("-") ? Set.of() : new HashSet<>(row.words(index));
  }

  /** What the clause of the group says of it, or null. */
  @Nullable Measure of(Syntax syntax, NounGroup group, Relation relation, Counted who) {
    Clause clause = relation.clause();
    if (clause == null) {
      return null;
    }
    return switch (relation.role()) {
      case SUBJECT -> subject(syntax, clause, who);
      case OBJECT -> measure(syntax, clause, "object", who, group);
      case PHRASE ->
          relation.phrase() == null || scene(relation.phrase())
              ? null
              : measure(syntax, clause, where(relation.phrase()), who, group);
      case COMPLEMENT, TIME, NONE -> null;
    };
  }

  /** "is still out for 300 homes": the preposition without the adverb before it. */
  private static String where(Clause.Phrase phrase) {
    String preposition = phrase.preposition();
    int space = preposition.indexOf(' ');
    boolean adverb = space > 0 && ADVERBS.contains(preposition.substring(0, space));
    return adverb ? preposition.substring(space + 1) : preposition;
  }

  /** "300 homes in two towns lost power": only where the count before it was. */
  private static boolean scene(Clause.Phrase phrase) {
    return !phrase.preposition().equals("of")
        && !phrase.preposition().equals("on")
        && phrase.after() instanceof NounGroup before
        && before.quantity() != null;
  }

  /** What the clause says of its subject, or null. */
  @Nullable Measure subject(Syntax syntax, Clause clause, Counted who) {
    boolean says =
        clause.verb().lemma().equals("claim") && clause.verb().form() == Chunk.Form.EITHER;
    Measure done = clause.passive() && !says ? measure(syntax, clause, "object", who, null) : null;
    boolean held = clause.complement() instanceof Chunk.Adjective;
    boolean acts = !clause.passive() || clause.verb().form() == Chunk.Form.EITHER && !held;
    return done == null && acts ? measure(syntax, clause, "subject", who, null) : done;
  }

  private @Nullable Measure measure(
      Syntax syntax, Clause clause, String place, Counted who, @Nullable NounGroup group) {
    VerbGroup verb = clause.verb();
    if (unreal(verb)) {
      return null;
    }
    String lemma = negated(clause) ? "!" + verb.lemma() : verb.lemma();
    List<Rule> own = verb.particle().isEmpty() ? null : rules.get(lemma + "+" + verb.particle());
    List<Rule> plain = rules.get(lemma);
    if (own == null && plain == null) {
      return null;
    }
    Set<String> around = around(syntax, clause, group);
    Measure measure = first(own, place, who, around);
    return measure != null ? measure : first(plain, place, who, around);
  }

  /** "she would not have made it": it did not come to that. */
  private static boolean unreal(VerbGroup verb) {
    boolean open = verb.modal().equals("may") || verb.modal().equals("might");
    return verb.negated() && (open || verb.perfect() && verb.modal().startsWith("would"));
  }

  /** "did not return", "failed to return". */
  private static boolean negated(Clause clause) {
    Clause parent = clause.parent();
    boolean failed =
        parent != null
            && clause.verb().form() == Chunk.Form.INFINITIVE
            && parent.verb().lemma().equals("fail");
    return clause.verb().negated() != failed;
  }

  private static @Nullable Measure first(
      @Nullable List<Rule> rules, String place, Counted who, Set<String> around) {
    if (rules != null) {
      for (Rule rule : rules) {
        if (rule.fits(place, who, around)) {
          return rule.measure();
        }
      }
    }
    return null;
  }

  /**
   * The words of the clause without the verb and the count; of a count before the verb, only what
   * stands behind it.
   */
  private Set<String> around(Syntax syntax, Clause clause, @Nullable NounGroup group) {
    Set<String> found = new HashSet<>();
    VerbGroup verb = clause.verb();
    if (group != null) {
      for (NounGroup subject : clause.subjects()) {
        add(syntax, subject.from(), Math.min(subject.to(), verb.from()), found);
      }
      int first = clause.subjects().isEmpty() ? verb.from() : clause.subjects().getFirst().to();
      add(syntax, Math.max(first, apart(syntax, verb, first)), verb.from(), found);
    }
    int from = verb.head() + 1;
    int last = group == null ? verb.to() : Math.max(verb.to(), group.to());
    int to = Math.min(end(syntax, clause, last), last + WINDOW);
    if (group != null && group.from() >= from) {
      add(syntax, from, group.from(), found);
      add(syntax, group.to(), to, found);
    } else {
      add(syntax, from, to, found);
    }
    return found;
  }

  /**
   * Where the words of other verbs before the verb end: "lines were cut, leaving 12 homes". Behind
   * "and" no word before the verb is its own: "counted one as dead and listed 10 as missing".
   */
  private static int apart(Syntax syntax, VerbGroup verb, int from) {
    boolean joined =
        syntax.chunk(syntax.index(verb) - 1) instanceof Link link && link.kind() == Link.Kind.AND;
    if (joined) {
      return verb.from();
    }
    for (int i = syntax.index(verb) - 1; i >= 0 && syntax.chunks().get(i).from() >= from; i--) {
      if (syntax.chunks().get(i) instanceof VerbGroup other) {
        return other.to();
      }
    }
    return from;
  }

  private void add(Syntax syntax, int from, int to, Set<String> found) {
    for (int i = from; i < to; i++) {
      String norm = syntax.sentence().norm(i);
      found.add(norm);
      found.add(words.noun(norm));
      found.add(words.verb(norm));
    }
  }

  /** The end of the clause: the next mark, relative or conjunction behind the token. */
  private static int end(Syntax syntax, Clause clause, int token) {
    for (int i = syntax.chunkAt(token); i < syntax.chunks().size(); i++) {
      Chunk chunk = syntax.chunks().get(i);
      boolean stop =
          chunk instanceof Link link
              && switch (link.kind()) {
                case COMMA, BREAK, SUB, REL, OPEN -> true;
                case AND -> next(syntax, clause, i + 1);
                default -> false;
              };
      if ((stop || isOthers(syntax, clause, chunk)) && chunk.from() >= token) {
        return chunk.from();
      }
    }
    return syntax.sentence().size();
  }

  /** "shot two guards before police shot him": a verb that somebody else is the subject of. */
  private static boolean isOthers(Syntax syntax, Clause clause, Chunk chunk) {
    if (!(chunk instanceof VerbGroup) || chunk.equals(clause.verb())) {
      return false;
    }
    for (Clause other : syntax.clauses()) {
      if (other.verb().equals(chunk)) {
        boolean own = !other.subjects().isEmpty() && !other.subjects().equals(clause.subjects());
        return own
            && !other.reduced()
            && other.subjects().getFirst().from() > clause.verb().from()
            && other.subjects().stream().noneMatch(clause.objects()::contains);
      }
    }
    return false;
  }

  /** "are dead and 30 were taken to hospital": whether another clause begins. */
  private static boolean next(Syntax syntax, Clause clause, int index) {
    if (!(syntax.chunk(index) instanceof NounGroup noun)) {
      return false;
    }
    Relation relation = syntax.relation(noun);
    boolean subject = relation.role() == Relation.Role.SUBJECT && !clause.equals(relation.clause());
    return subject || noun.bare() && noun.quantity() != null;
  }

  private record Rule(
      Measure measure,
      List<String> counted,
      Set<String> places,
      Set<String> words,
      Set<String> further) {
    boolean fits(String place, Counted who, Set<String> around) {
      return places.contains(place)
          && counted.stream().anyMatch(who::fits)
          && any(words, around)
          && any(further, around);
    }

    private static boolean any(Set<String> wanted, Set<String> around) {
      return wanted.isEmpty() || around.stream().anyMatch(wanted::contains);
    }
  }
}
