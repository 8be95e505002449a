package org.crossbearing.reading.internal.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause.Phrase;
import org.crossbearing.reading.internal.syntax.Relation.Role;
import org.jspecify.annotations.Nullable;

/**
 * Hangs the chunks of one sentence together, from left to right with a short look ahead: subjects,
 * objects, phrases, relative and reduced clauses, coordination. Not thread-safe; one per sentence.
 */
final class Parser {
  private static final int AHEAD = 12;

  /** Prepositions that may also open a clause: "as tens of millions converged". */
  private static final Set<String> CLAUSE_TOO =
      Set.of("as", "after", "before", "since", "until", "till", "than");

  private static final Set<String> LINKING =
      Set.of("be", "remain", "stay", "become", "seem", "appear", "lie");

  private final List<Chunk> chunks;
  private final Words words;
  private final Set<String> days;
  private final Set<String> saying;
  private final List<Clause> clauses = new ArrayList<>();
  private final Map<Integer, Relation> relations = new HashMap<>();
  private final Deque<State> outer = new ArrayDeque<>();
  private State now = new State();

  /**
   * @param days names of weekdays and months
   * @param saying lemmas of verbs that take a clause: "say", "believe"
   */
  Parser(List<Chunk> chunks, Words words, Set<String> days, Set<String> saying) {
    this.chunks = chunks;
    this.words = words;
    this.days = days;
    this.saying = saying;
  }

  Map<Integer, Relation> relations() {
    return relations;
  }

  List<Clause> parse() {
    for (int i = 0; i < chunks.size(); i++) {
      switch (chunks.get(i)) {
        case NounGroup group -> noun(group, i);
        case VerbGroup verb -> verb(verb, i);
        case Chunk.Adjective adjective -> adjective(adjective, i);
        case Link link -> link(link, i);
      }
    }
    return clauses;
  }

  private void noun(NounGroup group, int at) {
    if (now.preposition == null && temporal(group)) {
      relations.put(group.from(), new Relation(Role.TIME, now.clause, null));
      return;
    }
    if (now.preposition != null
        && CLAUSE_TOO.contains(now.preposition)
        && startsClause(group, at)) {
      now.subordinate();
    }
    if (now.preposition != null) {
      phrase(group);
    } else if (adds(group)) {
      now.run.add(group);
      relations.put(group.from(), now.role);
    } else if (coordinates(group, at)) {
      now.run.add(group);
      relations.put(group.from(), now.role);
    } else if (takesObject(group, at)) {
      object(group);
    } else if (pendingSubject() && measured(group)) {
      relations.put(group.from(), new Relation(Role.NONE, null, null));
      return;
    } else {
      if (pendingSubject() && group.pronoun() && now.lastIndex == at - 1) {
        now.main = now.subjects;
      }
      now.subjects = new ArrayList<>(List.of(group));
      now.consumed = false;
      now.run = now.subjects;
      now.role = new Relation(Role.NONE, null, null);
    }
    now.last = group;
    now.lastIndex = at;
    now.separated = false;
  }

  /**
   * A distance or time between a subject and its verb: "customers in the area, about 70 miles
   * north, were".
   */
  private static boolean measured(NounGroup group) {
    Quantity quantity = group.quantity();
    return quantity != null
        && (quantity.kind() == Quantity.Kind.MEASURE || quantity.kind() == Quantity.Kind.DURATION);
  }

  private boolean temporal(NounGroup group) {
    if (group.quantity() != null || group.noun().isEmpty()) {
      return false;
    }
    return days.contains(group.noun())
        || words.kind(group.noun()) == 't' && group.to() - group.from() <= 4 && now.clause != null;
  }

  private void phrase(NounGroup group) {
    String preposition = now.preposition == null ? "" : now.preposition;
    Phrase phrase = new Phrase(preposition, new ArrayList<>(List.of(group)), now.before);
    if (now.clause != null) {
      now.clause.phrases.add(phrase);
    } else {
      now.leading.add(phrase);
    }
    boolean counted =
        now.before instanceof NounGroup governor
            && governor.quantity() != null
            && now.run.contains(governor);
    now.outerRun = counted && preposition.equals("of") ? now.run : null;
    now.outerRole = now.role;
    now.run = phrase.groups();
    now.role = new Relation(Role.PHRASE, now.clause, phrase);
    relations.put(group.from(), now.role);
    now.preposition = null;
  }

  /** Whether the group goes on with a list: "18 missiles and about 400 drones". */
  private boolean coordinates(NounGroup group, int at) {
    if (!now.separated || now.run.isEmpty() || now.lastIndex < 0 || group.pronoun()) {
      return false;
    }
    for (int i = now.lastIndex + 1; i < at; i++) {
      boolean joint =
          chunks.get(i) instanceof Link link
              && (link.kind() == Link.Kind.AND
                  || link.kind() == Link.Kind.COMMA
                  || link.kind() == Link.Kind.ADV);
      if (!joint) {
        return false;
      }
    }
    if (group.quantity() != null && now.outerRun != null) {
      now.run = now.outerRun;
      now.role = now.outerRole;
      now.outerRun = null;
    }
    if (!alike(group) || opens(at)) {
      return false;
    }
    boolean subject = now.role.role() == Role.NONE && (now.clause == null || !now.consumed);
    return subject || !startsClause(group, at, now.joined && object());
  }

  /** Whether what is listed is an object that counts nothing: "used tear gas, and 37 …". */
  private boolean object() {
    return now.role.role() == Role.OBJECT
        && now.run.stream().noneMatch(one -> one.quantity() != null);
  }

  /** "In July, the council called for": a phrase and a comma open the sentence. */
  private boolean opens(int at) {
    return now.clause == null
        && now.role.role() == Role.PHRASE
        && chunks.get(at - 1) instanceof Link comma
        && comma.kind() == Link.Kind.COMMA
        && at + 1 < chunks.size()
        && chunks.get(at + 1) instanceof VerbGroup verb
        && verb.form() == Form.EITHER;
  }

  /**
   * A number in a list of names, or of another kind than the number before it, begins something
   * new.
   */
  private boolean alike(NounGroup group) {
    if (group.quantity() == null || now.role.role() != Role.PHRASE) {
      return true;
    }
    Quantity last = now.run.getLast().quantity();
    return last != null && last.kind() == group.quantity().kind();
  }

  /** "100 delegations were attending, along with 40 organisations". */
  private boolean adds(NounGroup group) {
    boolean list = now.run.stream().anyMatch(one -> one.quantity() != null);
    if (!now.adding || group.quantity() == null || now.clause == null || list) {
      return false;
    }
    boolean object = !now.clause.objects.isEmpty();
    now.run = object ? now.clause.objects : now.clause.subjects;
    now.role = new Relation(object ? Role.OBJECT : Role.SUBJECT, now.clause, null);
    return true;
  }

  /** Whether a verb of its own follows the group, past phrases and adverbs. */
  private boolean startsClause(NounGroup group, int at) {
    return startsClause(group, at, false);
  }

  /** Whether a number with its noun stands there. */
  private boolean counted(int at) {
    return at < chunks.size()
        && chunks.get(at) instanceof NounGroup group
        && group.quantity() != null
        && !group.bare();
  }

  /**
   * @param list whether more counted groups may stand before the verb: "and 37 protesters and 11
   *     officers were hurt"
   */
  private boolean startsClause(NounGroup group, int at, boolean list) {
    boolean listed = list && group.quantity() != null && !group.bare();
    int next = at + 1;
    boolean said = now.clause != null && saying.contains(now.clause.verb().lemma());
    for (int steps = 0; steps < AHEAD && next < chunks.size(); steps++) {
      Chunk chunk = chunks.get(next);
      if (chunk instanceof VerbGroup verb) {
        return switch (verb.form()) {
          case FINITE -> true;
          case EITHER ->
              said && !afterThose(next)
                  || saying.contains(verb.lemma())
                  || objectFollows(next)
                  || group.quantity() != null && next == at + 1;
          default -> false;
        };
      }
      if (chunk instanceof Chunk.Adjective adjective) {
        return group.bare() && next == at + 1 && !adjective.norm().isEmpty();
      }
      if (said && chunk instanceof Link comma && comma.kind() == Link.Kind.COMMA) {
        int end = parenthesisEnd(next);
        if (end < 0) {
          return false;
        }
        next = end + 1;
        continue;
      }
      if (chunk instanceof Link opener && opensClause(opener, next)) {
        return false;
      }
      boolean phrase =
          chunk instanceof Link link
              && (link.kind() == Link.Kind.PREP
                  || listed && counted(next + 1)
                  || said && link.kind() == Link.Kind.AND
                  || Syntax.transparent(link));
      boolean inPhrase = chunk instanceof NounGroup && chunks.get(next - 1) instanceof Link;
      if (!phrase && !inPhrase) {
        return false;
      }
      next++;
    }
    return false;
  }

  /** "after five people were shot": the verb behind belongs to the words after the preposition. */
  private boolean opensClause(Link link, int at) {
    return link.kind() == Link.Kind.PREP
        && CLAUSE_TOO.contains(link.norm())
        && at + 1 < chunks.size()
        && chunks.get(at + 1) instanceof NounGroup group
        && startsClause(group, at + 1);
  }

  /** "the heirs of those killed": the participle belongs to the pronoun before it. */
  private boolean afterThose(int verb) {
    return chunks.get(verb - 1) instanceof NounGroup group
        && group.noun().isEmpty()
        && !group.pronoun()
        && group.quantity() == null;
  }

  private boolean takesObject(NounGroup group, int at) {
    Clause clause = now.clause;
    boolean lives =
        clause != null && clause.verb().lemma().equals("claim") && group.noun().equals("life");
    if (clause == null || !lives && startsClause(group, at)) {
      return false;
    }
    Chunk before = at > 0 ? chunks.get(at - 1) : null;
    int back = at - 1;
    while (back >= 0 && Syntax.transparent(chunks.get(back))) {
      back--;
      before = back >= 0 ? chunks.get(back) : null;
    }
    boolean direct = clause.verb().equals(before);
    boolean second =
        !clause.objects.isEmpty()
            && clause.objects.getLast().equals(before)
            && clause.complement == null;
    return direct && !now.closed || second && group.quantity() != null;
  }

  private void object(NounGroup group) {
    Clause clause = now.clause;
    if (clause == null) {
      return;
    }
    if (LINKING.contains(clause.verb().lemma())) {
      clause.complement = group;
      now.run = new ArrayList<>(List.of(group));
      now.role = new Relation(Role.COMPLEMENT, clause, null);
    } else {
      clause.objects.add(group);
      now.run = clause.objects;
      now.role = new Relation(Role.OBJECT, clause, null);
    }
    relations.put(group.from(), now.role);
  }

  private void adjective(Chunk.Adjective adjective, int at) {
    if (now.clause != null
        && now.clause.verb().equals(previous(at))
        && now.clause.complement == null
        && now.clause.objects.isEmpty()) {
      now.clause.complement = adjective;
    }
    now.before = adjective;
  }

  private void verb(VerbGroup verb, int at) {
    boolean direct = at > 0 && now.lastIndex >= 0 && onlyTransparent(now.lastIndex, at);
    boolean reduced = direct && reduced(verb, at) && now.relative == null;
    Clause clause = new Clause(verb, now.clause, reduced);
    List<NounGroup> subjects = subjects(verb, reduced);
    clause.subjects = subjects;
    for (NounGroup subject : subjects) {
      Relation known = relations.get(subject.from());
      if (known == null || known.role() == Role.NONE) {
        relations.put(subject.from(), new Relation(Role.SUBJECT, clause, null));
      }
    }
    for (Phrase phrase : now.leading) {
      clause.phrases.add(phrase);
      phrase
          .groups()
          .forEach(group -> relations.put(group.from(), new Relation(Role.PHRASE, clause, phrase)));
    }
    now.leading.clear();
    if (!reduced) {
      now.consumed = true;
    }
    clauses.add(clause);
    now.open(clause, reduced);
  }

  private boolean onlyTransparent(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (!Syntax.transparent(chunks.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the verb only describes the noun right before it: "147 drones shot down over Kursk".
   */
  private boolean reduced(VerbGroup verb, int at) {
    return switch (verb.form()) {
      case PARTICIPLE, ING -> true;
      case FINITE, INFINITIVE -> false;
      case EITHER -> {
        if (verb.lemma().equals("say")) {
          yield false;
        }
        boolean inPhrase = now.last != null && !now.subjects.contains(now.last);
        boolean consumed =
            now.consumed && now.clause != null && !saying.contains(now.clause.verb().lemma());
        yield (inPhrase && !pendingSubject())
            || consumed && !pendingSubject()
            || finiteFollows(at) && !objectFollows(at);
      }
    };
  }

  private boolean pendingSubject() {
    return !now.subjects.isEmpty() && !now.consumed;
  }

  private boolean finiteFollows(int at) {
    for (int i = at + 1; i < Math.min(chunks.size(), at + AHEAD); i++) {
      if (chunks.get(i) instanceof VerbGroup verb) {
        return verb.form() == Form.FINITE || verb.form() == Form.EITHER;
      }
      boolean stop =
          chunks.get(i) instanceof Link link
              && switch (link.kind()) {
                case COMMA, BREAK, SUB, REL, AND, OPEN, CLOSE -> true;
                default -> false;
              };
      if (stop) {
        return false;
      }
    }
    return false;
  }

  private boolean objectFollows(int at) {
    return at + 1 < chunks.size()
        && chunks.get(at + 1) instanceof NounGroup group
        && !temporal(group);
  }

  private List<NounGroup> subjects(VerbGroup verb, boolean reduced) {
    if (now.relative != null) {
      List<NounGroup> antecedent =
          pendingSubject() ? new ArrayList<>(now.subjects) : new ArrayList<>(List.of(now.relative));
      now.relative = null;
      return antecedent;
    }
    if (reduced) {
      return now.last == null
          ? new ArrayList<>()
          : now.run.contains(now.last) && now.run.size() > 1
              ? new ArrayList<>(now.run)
              : new ArrayList<>(List.of(now.last));
    }
    if (pendingSubject()) {
      return new ArrayList<>(now.subjects);
    }
    if (!now.main.isEmpty()
        && (verb.form() == Form.FINITE || verb.form() == Form.EITHER)
        && !now.joined) {
      List<NounGroup> main = now.main;
      now.main = new ArrayList<>();
      return new ArrayList<>(main);
    }
    Clause clause = now.clause;
    if (clause == null) {
      return new ArrayList<>();
    }
    boolean control = verb.form() == Form.INFINITIVE && !clause.objects.isEmpty();
    return new ArrayList<>(control ? clause.objects : clause.subjects);
  }

  private void link(Link link, int at) {
    switch (link.kind()) {
      case PREP -> preposition(link, at);
      case AND, COMMA -> {
        if (link.kind() == Link.Kind.COMMA && parenthesis(at)) {
          return;
        }
        now.separated = true;
        now.joined = link.kind() == Link.Kind.AND;
        now.adding = link.to() - link.from() > 1;
        now.preposition = null;
        now.closed = true;
      }
      case SUB -> now.subordinate();
      case REL -> relative(link, at);
      case BREAK -> {
        if (!dashes(link, at)) {
          now.stop();
        }
      }
      case OPEN -> {
        outer.push(now);
        now = now.inside();
      }
      case CLOSE -> now = outer.isEmpty() ? now : outer.pop();
      case ADV, QUOTE, OTHER -> {
        if (link.kind() == Link.Kind.OTHER) {
          now.preposition = null;
        }
      }
    }
  }

  /**
   * Steps into or out of words between a subject and its verb: "31 people, most of them women,
   * died".
   */
  private boolean parenthesis(int at) {
    if (at == now.closing && !outer.isEmpty()) {
      now = outer.pop();
      return true;
    }
    int end = pendingSubject() ? parenthesisEnd(at) : -1;
    if (end < 0) {
      return false;
    }
    outer.push(now);
    now = now.inside();
    now.separated = true;
    now.closing = end;
    return true;
  }

  /** Steps into or out of "- two women and a man -" between a subject and its verb. */
  private boolean dashes(Link link, int at) {
    if (at == now.closing && !outer.isEmpty()) {
      now = outer.pop();
      return true;
    }
    boolean dash = !link.norm().equals(";") && !link.norm().equals(":");
    int end = dash && pendingSubject() ? dashEnd(at) : -1;
    if (end < 0) {
      return false;
    }
    outer.push(now);
    now = now.inside();
    now.closing = end;
    return true;
  }

  private int dashEnd(int at) {
    for (int i = at + 1; i < Math.min(chunks.size(), at + AHEAD); i++) {
      if (chunks.get(i) instanceof Link link && link.kind() == Link.Kind.BREAK) {
        return verbAfter(i) ? i : -1;
      }
    }
    return -1;
  }

  /**
   * The comma after which the subject's verb stands, or -1 if the comma at {@code at} begins a list
   * or clause.
   */
  private int parenthesisEnd(int at) {
    if (at + 1 >= chunks.size() || relativeAt(at + 1)) {
      return -1;
    }
    if (chunks.get(at + 1) instanceof VerbGroup verb && !says(verb)) {
      return -1;
    }
    for (int i = at + 2; i < Math.min(chunks.size(), at + AHEAD); i++) {
      Chunk chunk = chunks.get(i);
      if (chunk instanceof VerbGroup verb && verb.form() == Form.FINITE && !inserted(verb, i)
          || chunk instanceof Link stop && stop.kind() == Link.Kind.BREAK) {
        return -1;
      }
      if (chunk instanceof Link comma && comma.kind() == Link.Kind.COMMA) {
        return verbAfter(i) ? i : -1;
      }
    }
    return -1;
  }

  /** "..., the mayor says, ...": a verb of saying with a comma right behind it. */
  private boolean inserted(VerbGroup verb, int at) {
    return says(verb)
        && at + 1 < chunks.size()
        && chunks.get(at + 1) instanceof Link comma
        && comma.kind() == Link.Kind.COMMA;
  }

  private static boolean says(VerbGroup verb) {
    return verb.lemma().equals("say") && !verb.passive();
  }

  private boolean relativeAt(int at) {
    return chunks.get(at) instanceof Link link
        && (link.kind() == Link.Kind.REL
            || link.kind() == Link.Kind.AND && !link.norm().equals("or")
            || link.kind() == Link.Kind.QUOTE);
  }

  private boolean verbAfter(int comma) {
    int next = comma + 1;
    while (next < chunks.size() && Syntax.transparent(chunks.get(next))) {
      next++;
    }
    return next < chunks.size()
        && chunks.get(next) instanceof VerbGroup verb
        && (verb.form() == Form.FINITE || verb.form() == Form.EITHER);
  }

  private void preposition(Link link, int at) {
    if (now.preposition == null) {
      now.before = at > 0 ? previous(at) : null;
      now.preposition = link.norm();
    } else {
      now.preposition = now.preposition + " " + link.norm();
    }
    now.separated = false;
  }

  private @Nullable Chunk previous(int at) {
    int back = at - 1;
    while (back >= 0 && Syntax.transparent(chunks.get(back))) {
      back--;
    }
    return back >= 0 && !(chunks.get(back) instanceof Link) ? chunks.get(back) : null;
  }

  /** "eight of whom were injured": what was counted is the subject, not the one before it. */
  private void relative(Link link, int at) {
    boolean question =
        now.clause != null
            && saying.contains(now.clause.verb().lemma())
            && at > 0
            && chunks.get(at - 1).equals(now.clause.verb());
    NounGroup antecedent = now.last;
    boolean partitive =
        now.preposition != null
            && now.preposition.endsWith("of")
            && now.before instanceof NounGroup;
    if (partitive && now.before instanceof NounGroup counted) {
      antecedent = counted;
      if (now.run.size() > 1 && now.run.remove(counted)) {
        relations.remove(counted.from());
      }
    }
    if (pendingSubject()) {
      now.main = now.subjects;
    }
    now.subjects = new ArrayList<>();
    now.consumed = false;
    now.preposition = null;
    now.closed = true;
    now.joined = false;
    boolean place =
        link.norm().equals("where")
            || link.norm().equals("when")
            || link.norm().equals("why")
            || link.norm().equals("how");
    now.relative = question || place ? null : antecedent;
  }

  /** What is open at this point of the sentence. */
  private static final class State {
    @Nullable Clause clause;
    List<NounGroup> subjects = new ArrayList<>();
    List<NounGroup> run = new ArrayList<>();

    /** The subject before a relative clause, whose verb is still to come. */
    List<NounGroup> main = new ArrayList<>();

    /** Index of the comma that ends these words, or -1. */
    int closing = -1;

    boolean joined;
    boolean adding;

    /** The list that a counted "of" phrase interrupts, or null. */
    @Nullable List<NounGroup> outerRun;

    Relation outerRole = new Relation(Role.NONE, null, null);
    final List<Phrase> leading = new ArrayList<>();
    Relation role = new Relation(Role.NONE, null, null);
    @Nullable NounGroup last;
    int lastIndex = -1;
    @Nullable NounGroup relative;
    @Nullable String preposition;
    @Nullable Chunk before;
    boolean consumed;
    boolean separated;
    boolean closed;

    void open(Clause next, boolean reduced) {
      outerRun = null;
      clause = next;
      run = new ArrayList<>();
      preposition = null;
      separated = false;
      closed = false;
      joined = false;
      if (!reduced) {
        subjects = new ArrayList<>();
      }
    }

    void subordinate() {
      subjects = new ArrayList<>();
      run = new ArrayList<>();
      consumed = false;
      preposition = null;
      closed = true;
    }

    void stop() {
      subordinate();
      clause = null;
      last = null;
      lastIndex = -1;
      relative = null;
      main = new ArrayList<>();
      leading.clear();
    }

    State inside() {
      State state = new State();
      state.last = last;
      return state;
    }
  }
}
