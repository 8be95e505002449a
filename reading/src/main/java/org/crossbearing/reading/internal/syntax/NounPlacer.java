package org.crossbearing.reading.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause.Phrase;
import org.crossbearing.reading.internal.syntax.Relation.Role;
import org.jspecify.annotations.Nullable;

/** Decides what a noun group is: subject, object, in a phrase, or one more in a list. */
final class NounPlacer {
  private static final Set<String> LINKING =
      Set.of("be", "remain", "stay", "become", "seem", "appear", "lie");

  private static final Set<String> PARTITIVE = Set.of("of", "among");

  private static final Set<String> AIMING = Set.of("shoot", "fire");

  private final List<Chunk> chunks;
  private final Neighbours neighbours;
  private final Map<Integer, Relation> relations;

  NounPlacer(List<Chunk> chunks, Neighbours neighbours, Map<Integer, Relation> relations) {
    this.chunks = chunks;
    this.neighbours = neighbours;
    this.relations = relations;
  }

  /** Gives the group its part. */
  void place(Pending now, NounGroup group, int at) {
    boolean rate = now.subject() && neighbours.rate(group, at);
    if (now.preposition == null && (rate || neighbours.temporal(now.clause, group))) {
      relations.put(group.from(), new Relation(Role.TIME, now.clause, null));
      return;
    }
    if (now.preposition != null && neighbours.clauseAfter(now.clause, now.preposition, group, at)) {
      now.subordinate();
    }
    if (now.preposition != null) {
      phrase(now, group, now.preposition);
    } else if (apposed(now, group, at)) {
      appose(now, group);
    } else if (adds(now, group) || coordinates(now, group, at)) {
      now.run.add(group);
      relations.put(group.from(), now.role);
    } else if (now.clause != null && takesObject(now, now.clause, group, at)) {
      object(now, now.clause, group);
    } else if (now.subject() && measured(group)) {
      relations.put(group.from(), Relation.NONE);
      return;
    } else {
      subject(now, group, at);
    }
    now.last = group;
    now.lastIndex = at;
    now.separated = false;
  }

  /**
   * "Nine died, two of them children, and 40 were hurt", "among them a boy": the kind told behind
   * the pronoun is no subject of the verb that follows.
   */
  private boolean apposed(Pending now, NounGroup group, int at) {
    return now.clause != null
        && now.role.phrase() != null
        && PARTITIVE.contains(now.role.phrase().preposition())
        && chunks.get(at - 1) instanceof NounGroup them
        && (them.pronoun() || them.determiner().equals("those"))
        && at > 2
        && (chunks.get(at - 3) instanceof Link mark ? marks(mark) : counts(at - 3))
        && !group.pronoun()
        && !neighbours.startsClause(now.clause, group, at, false);
  }

  private boolean counts(int at) {
    return chunks.get(at) instanceof NounGroup counted && counted.quantity() != null;
  }

  private static boolean marks(Link link) {
    return link.kind() == Link.Kind.COMMA || link.kind() == Link.Kind.BREAK;
  }

  private void appose(Pending now, NounGroup group) {
    if (now.subject()
        && now.before instanceof NounGroup counted
        && now.subjects.contains(counted)) {
      now.subjects = new ArrayList<>();
      now.consumed = true;
    }
    now.goOn(new ArrayList<>(List.of(group)), Relation.NONE);
    relations.put(group.from(), Relation.NONE);
  }

  private static void subject(Pending now, NounGroup group, int at) {
    if (now.subject() && group.pronoun() && now.lastIndex == at - 1) {
      now.main = now.subjects;
    }
    now.subjects = new ArrayList<>(List.of(group));
    now.consumed = false;
    now.goOn(now.subjects, Relation.NONE);
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

  private void phrase(Pending now, NounGroup group, String preposition) {
    Phrase phrase = new Phrase(preposition, new ArrayList<>(List.of(group)), now.before);
    (now.clause != null ? now.clause.phrases : now.leading).add(phrase);
    if (now.clause != null && isAim(now.clause, now.before, preposition, group)) {
      now.clause.aimed = true;
    }
    boolean counted =
        now.before instanceof NounGroup governor
            && governor.quantity() != null
            && now.run.contains(governor);
    now.outerRun = counted && preposition.equals("of") ? now.run : null;
    now.outerRole = now.role;
    now.goOn(phrase.groups(), new Relation(Role.PHRASE, now.clause, phrase));
    relations.put(group.from(), now.role);
    now.preposition = null;
  }

  /** "shot at three guards", where "shot at two parties" tells a place. */
  private boolean isAim(Clause clause, @Nullable Chunk before, String at, NounGroup group) {
    return at.equals("at")
        && AIMING.contains(clause.verb().lemma())
        && clause.verb().equals(before)
        && (group.pronoun() || neighbours.person(group));
  }

  /** Whether the group goes on with a list: "18 missiles and about 400 drones". */
  private boolean coordinates(Pending now, NounGroup group, int at) {
    if (!now.separated
        || now.run.isEmpty()
        || now.lastIndex < 0
        || group.pronoun()
        || !onlyJoints(now.lastIndex, at)) {
      return false;
    }
    if (group.quantity() != null && now.outerRun != null) {
      now.goOn(now.outerRun, now.outerRole);
      now.outerRun = null;
    }
    if (!alike(now, group) || opens(now, at)) {
      return false;
    }
    boolean subject = now.role.role() == Role.NONE && (now.clause == null || !now.consumed);
    return subject
        || agents(now, at)
        || between(now, at)
        || included(now)
        || members(now, group, at)
        || !neighbours.startsClause(
            now.clause, group, at, now.joined && (uncountedObjects(now) || commaAnd(at)));
  }

  /** "shot down 500 drones, and 20 drones and 3 missiles hit": a comma parts clauses. */
  private boolean commaAnd(int at) {
    return at > 1
        && chunks.get(at - 1) instanceof Link and
        && and.kind() == Link.Kind.AND
        && chunks.get(at - 2) instanceof Link comma
        && comma.kind() == Link.Kind.COMMA;
  }

  /** "Hits by five missiles and 24 drones were recorded": both behind "by", before the verb. */
  private boolean agents(Pending now, int at) {
    Phrase phrase = now.role.phrase();
    return now.clause == null
        && phrase != null
        && phrase.preposition().equals("by")
        && phrase.after() instanceof NounGroup
        && chunks.get(at - 1) instanceof Link and
        && and.kind() == Link.Kind.AND;
  }

  /** "The talks between the American and Russian teams went on": what stands between is two. */
  private boolean between(Pending now, int at) {
    Phrase phrase = now.role.phrase();
    return phrase != null
        && phrase.preposition().equals("between")
        && phrase.after() instanceof NounGroup
        && phrase.groups().size() == 1
        && chunks.get(at - 1) instanceof Link and
        && and.kind() == Link.Kind.AND;
  }

  /** "Nine people including two women and a child were killed": before the subject's verb. */
  private static boolean included(Pending now) {
    Phrase phrase = now.role.phrase();
    return phrase != null && phrase.preposition().equals("including") && now.subject();
  }

  /** "20 heads of state and government came". */
  private boolean members(Pending now, NounGroup group, int at) {
    Phrase phrase = now.role.phrase();
    boolean joined = chunks.get(at - 1) instanceof Link link && link.kind() == Link.Kind.AND;
    return joined
        && phrase != null
        && phrase.preposition().equals("of")
        && phrase.after() instanceof NounGroup whole
        && whole.quantity() != null
        && plain(group)
        && plain(now.run.getLast());
  }

  private static boolean plain(NounGroup group) {
    return group.determiner().isEmpty() && group.quantity() == null && !group.name();
  }

  private boolean onlyJoints(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      boolean joint =
          chunks.get(i) instanceof Link link
              && (link.kind() == Link.Kind.AND
                  || link.kind() == Link.Kind.COMMA
                  || link.kind() == Link.Kind.QUOTE
                  || link.kind() == Link.Kind.ADV);
      if (!joint) {
        return false;
      }
    }
    return true;
  }

  /** Whether what is listed is an object that counts nothing: "used tear gas, and 37 …". */
  private static boolean uncountedObjects(Pending now) {
    return now.role.role() == Role.OBJECT && !counts(now.run);
  }

  private static boolean counts(List<NounGroup> groups) {
    return groups.stream().anyMatch(one -> one.quantity() != null);
  }

  /** "In July, the council called for": a phrase and a comma open the sentence. */
  private boolean opens(Pending now, int at) {
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
  private static boolean alike(Pending now, NounGroup group) {
    if (group.quantity() == null || now.role.role() != Role.PHRASE) {
      return true;
    }
    Quantity last = now.run.getLast().quantity();
    boolean one = last == null && now.run.getLast().indefinite();
    return one || last != null && last.kind() == group.quantity().kind();
  }

  /** "100 delegations were attending, along with 40 organisations". */
  private static boolean adds(Pending now, NounGroup group) {
    if (!now.adding || group.quantity() == null || now.clause == null || counts(now.run)) {
      return false;
    }
    boolean object = !now.clause.objects.isEmpty();
    now.goOn(
        object ? now.clause.objects : now.clause.subjects,
        new Relation(object ? Role.OBJECT : Role.SUBJECT, now.clause, null));
    return true;
  }

  private boolean takesObject(Pending now, Clause clause, NounGroup group, int at) {
    boolean lives = clause.verb().lemma().equals("claim") && group.noun().equals("life");
    boolean within = !now.main.isEmpty() || now.subject() && isDescription(clause);
    boolean inner = within && !neighbours.said(clause) && takes(clause, at);
    if (!lives && !inner && neighbours.startsClause(clause, group, at, false)) {
      return false;
    }
    Chunk before = neighbours.previous(at);
    boolean direct = clause.verb().equals(before);
    boolean second =
        !clause.objects.isEmpty()
            && clause.objects.getLast().equals(before)
            && clause.complement == null;
    return direct && !now.closed || second && group.quantity() != null;
  }

  /** "A soldier guarding the bridge was hurt": said of a subject whose verb is still to come. */
  private static boolean isDescription(Clause clause) {
    return clause.reduced() && clause.verb().form() == Form.ING;
  }

  /** "who shot three men was found": the verb behind is that of the subject before. */
  private boolean takes(Clause clause, int at) {
    boolean active = !clause.passive() || clause.verb().form() == Form.EITHER;
    return active
        && !ClauseOpener.isIntransitive(clause.verb())
        && clause.objects.isEmpty()
        && clause.verb().equals(chunks.get(at - 1));
  }

  private void object(Pending now, Clause clause, NounGroup group) {
    if (LINKING.contains(clause.verb().lemma())) {
      clause.complement = group;
      now.goOn(new ArrayList<>(List.of(group)), new Relation(Role.COMPLEMENT, clause, null));
    } else {
      clause.objects.add(group);
      now.goOn(clause.objects, new Relation(Role.OBJECT, clause, null));
    }
    relations.put(group.from(), now.role);
  }
}
