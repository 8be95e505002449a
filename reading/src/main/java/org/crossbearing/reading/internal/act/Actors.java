package org.crossbearing.reading.internal.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.name.Person;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Who the subjects of a report's clauses are. Remembers who was spoken of, sentence by sentence, so
 * that a pronoun can be resolved. Not thread-safe; one per report.
 */
final class Actors {
  private static final Set<String> BODIES = WordSets.of("Actors.BODIES");
  private static final Set<String> SELF = Set.of("itself", "himself", "herself", "themselves");
  private static final Set<String> PERSON = Set.of("he", "she", "him", "her");
  private static final Set<String> SPEAKER = Set.of("i", "we", "us", "me");

  private final Words words;
  private final Wording wording;
  private final Set<String> saying;
  private final QuoteState quotes = new QuoteState();
  private @Nullable String man;
  private @Nullable String woman;
  private @Nullable String body;
  private @Nullable String several;

  /**
   * @param saying lemmas of verbs that report
   */
  Actors(Words words, Wording wording, Set<String> saying) {
    this.words = words;
    this.wording = wording;
    this.saying = saying;
  }

  /** Begins a sentence. */
  void begin(Syntax syntax) {
    quotes.begin(syntax);
  }

  /** Goes past a clause: its subjects are now those spoken of. */
  void pass(Syntax syntax, Clause clause) {
    List<NounGroup> groups = subjects(syntax, clause);
    if (quotes.inside(syntax, clause.verb().from())) {
      return;
    }
    if (groups.size() > 1) {
      several = Wording.list(groups.stream().map(g -> wording.actor(syntax, g)).toList());
      return;
    }
    for (NounGroup group : groups) {
      if (!group.pronoun() && acts(syntax, group)) {
        pass(syntax, group);
      }
    }
  }

  private void pass(Syntax syntax, NounGroup group) {
    String name = wording.actor(syntax, group);
    if (words.plural(syntax.sentence().norm(group.head()))) {
      several = name;
    } else if (person(syntax, group)) {
      Person known = wording.mentioned(group.head());
      man = known == null || known.fits(1) ? name : man;
      woman = known == null || known.fits(-1) ? name : woman;
    } else {
      body = name;
    }
  }

  private boolean person(Syntax syntax, NounGroup group) {
    String head = syntax.sentence().norm(group.head());
    boolean country = words.country(head) != null;
    boolean body = country || group.determiner().equals("the");
    return group.name()
        ? !body && !syntax.sentence().token(group.head()).allCapitals()
        : words.kind(group.noun()) == 'p';
  }

  /** The subjects, without what only stands beside them. */
  List<NounGroup> subjects(Syntax syntax, Clause clause) {
    List<NounGroup> all = shared(syntax, clause).subjects();
    if (all.size() == 1 && SELF.contains(syntax.sentence().norm(all.getFirst().head()))) {
      return syntax.before(syntax.index(all.getFirst())) instanceof NounGroup own
          ? List.of(own)
          : all;
    }
    boolean phrase =
        all.size() > 1
            && syntax.relation(all.getFirst()).role() == Relation.Role.PHRASE
            && !listed(syntax, all);
    return phrase ? List.of(all.getLast()) : without(syntax, all);
  }

  /** The groups without appositions: "the envoy, Ann Lee" leaves the name. */
  List<NounGroup> without(Syntax syntax, List<NounGroup> all) {
    if (all.size() < 2 || listed(syntax, all)) {
      return all;
    }
    NounGroup named = all.get(1);
    return List.of(
        named.name() && all.getFirst().owner() > all.getFirst().from() ? named : all.getFirst());
  }

  /**
   * The clause whose subject this one has: for a verb behind "and", the last clause before it that
   * is no description and, past a comma, no subordinate one.
   */
  private Clause shared(Syntax syntax, Clause clause) {
    int verb = syntax.index(clause.verb());
    boolean and = syntax.before(verb) instanceof Link link && link.kind() == Link.Kind.AND;
    Clause parent = clause.parent();
    if (closes(syntax, clause, verb)) {
      return root(clause);
    }
    if (!and || parent == null || !clause.subjects().equals(parent.subjects())) {
      return clause;
    }
    boolean bare = syntax.tags().get(clause.verb().from()) == Tag.VERB;
    boolean comma = syntax.before(verb - 1) instanceof Link l && l.kind() == Link.Kind.COMMA;
    Clause at = parent;
    while (at.parent() != null && !bare && (hangs(syntax, at) || comma && under(syntax, at))) {
      at = at.parent();
    }
    return at;
  }

  /** "Orban, who …, will meet": the verb behind the comma is the first subject's. */
  private boolean closes(Syntax syntax, Clause clause, int verb) {
    boolean comma = syntax.before(verb) instanceof Link link && link.kind() == Link.Kind.COMMA;
    boolean finite = clause.verb().form() == Chunk.Form.FINITE;
    return comma && finite && hangs(syntax, clause) && under(syntax, root(clause));
  }

  private static Clause root(Clause clause) {
    Clause at = clause;
    for (Clause parent = at.parent(); parent != null; parent = parent.parent()) {
      at = parent;
    }
    return at;
  }

  private boolean hangs(Syntax syntax, Clause clause) {
    boolean finite =
        clause.verb().form() == Chunk.Form.FINITE || clause.verb().form() == Chunk.Form.EITHER;
    boolean someone =
        clause.subjects().stream().anyMatch(group -> group.pronoun() || acts(syntax, group));
    return !finite || clause.reduced() || !someone;
  }

  private static boolean under(Syntax syntax, Clause clause) {
    return !clause.subjects().isEmpty()
            && opener(syntax.before(syntax.index(clause.subjects().getFirst())))
        || opener(syntax.before(syntax.index(clause.verb())));
  }

  private static boolean opener(@Nullable Chunk chunk) {
    return chunk instanceof Link link
        && (link.kind() == Link.Kind.REL || link.kind() == Link.Kind.SUB);
  }

  private static boolean listed(Syntax syntax, List<NounGroup> groups) {
    int before = syntax.index(groups.getLast()) - 1;
    return syntax.chunk(before) instanceof Link link && link.kind() == Link.Kind.AND;
  }

  /** Who acts in the clause; null if nobody is told who can. */
  @Nullable String of(Syntax syntax, Clause clause) {
    return of(syntax, subjects(syntax, clause));
  }

  /** Those groups together, or null if one of them cannot act. */
  @Nullable String of(Syntax syntax, List<NounGroup> groups) {
    List<String> names = new ArrayList<>();
    for (NounGroup group : groups) {
      String name = of(syntax, group);
      if (name == null) {
        return null;
      }
      names.add(name);
    }
    return names.isEmpty() ? null : Wording.list(names);
  }

  private @Nullable String of(Syntax syntax, NounGroup group) {
    if (group.pronoun()) {
      return pronoun(syntax, syntax.sentence().norm(group.head()));
    }
    return acts(syntax, group) ? wording.actor(syntax, group) : null;
  }

  private @Nullable String pronoun(Syntax syntax, String norm) {
    if (SPEAKER.contains(norm)) {
      return speaker(syntax);
    }
    if (PERSON.contains(norm)) {
      return Set.of("he", "him").contains(norm) ? man : woman;
    }
    return norm.equals("it") ? body : norm.equals("they") ? several : null;
  }

  /** Who speaks in the sentence, before or behind the verb: "said Meloni". */
  private @Nullable String speaker(Syntax syntax) {
    for (Clause clause : syntax.clauses()) {
      if (saying.contains(clause.verb().lemma())) {
        List<NounGroup> inverted = clause.objects();
        NounGroup first = inverted.isEmpty() ? null : inverted.getFirst();
        boolean behind = first != null && first.name();
        NounGroup who =
            behind ? first : clause.subjects().isEmpty() ? null : clause.subjects().getFirst();
        if (who != null && !SPEAKER.contains(syntax.sentence().norm(who.head()))) {
          return of(syntax, who);
        }
      }
    }
    return null;
  }

  /** A country or its capital, also one that is spelled like another noun: "Turkey". */
  private boolean country(Syntax syntax, NounGroup group) {
    return syntax.sentence().token(group.head()).capital()
        && words.country(syntax.sentence().norm(group.head())) != null;
  }

  /** Whether the group names somebody: a person, a body of people or a name. */
  boolean acts(Syntax syntax, NounGroup group) {
    if (group.pronoun() || wording.dated(syntax, group)) {
      return false;
    }
    if (group.name() || country(syntax, group)) {
      return true;
    }
    char kind = words.kind(group.noun());
    return kind == 'p' || kind == 'g' || BODIES.contains(group.noun());
  }
}
