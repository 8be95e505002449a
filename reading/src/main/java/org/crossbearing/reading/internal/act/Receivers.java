package org.crossbearing.reading.internal.act;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Who gets what in a clause that gives or asks. */
final class Receivers {
  private static final Set<String> TOWARDS = Set.of("to", "for", "into");

  private final Syntax syntax;
  private final Wording wording;
  private final Actors actors;

  Receivers(Syntax syntax, Wording wording, Actors actors) {
    this.syntax = syntax;
    this.wording = wording;
    this.actors = actors;
  }

  /** Who the clause gives to: a phrase behind the verb, or whom it is to help; or null. */
  @Nullable String of(Clause clause) {
    for (Clause.Phrase phrase : clause.phrases()) {
      NounGroup first = phrase.groups().getFirst();
      if (TOWARDS.contains(phrase.preposition()) && first.from() > clause.verb().from()) {
        String to = receiver(phrase.groups(), phrase.preposition());
        if (to != null) {
          return to;
        }
      }
    }
    return helped(clause);
  }

  private @Nullable String receiver(List<NounGroup> groups, String preposition) {
    NounGroup first = groups.getFirst();
    if (wording.dated(syntax, first)) {
      return null;
    }
    boolean plain = !preposition.equals("for") && !first.pronoun() && first.quantity() == null;
    String name = actors.of(syntax, groups);
    return name != null || !plain ? name : wording.things(syntax, groups);
  }

  /** "to help Ukraine", "to help rebuild Ukraine". */
  private @Nullable String helped(Clause clause) {
    Clause help = null;
    for (Clause other : syntax.clauses()) {
      boolean purpose =
          other.parent() == clause
              && other.verb().form() == Form.INFINITIVE
              && Set.of("help", "support", "assist").contains(other.verb().lemma());
      boolean bare = help != null && other.parent() == help && help.objects().isEmpty();
      if (purpose || bare) {
        help = other;
      }
    }
    return help == null ? null : actors.of(syntax, help.objects());
  }

  /** "give Ukraine 18 tanks": the first of two objects that nothing joins; or null. */
  @Nullable NounGroup indirect(List<NounGroup> objects) {
    if (objects.size() < 2) {
      return null;
    }
    NounGroup first = objects.getFirst();
    boolean next = syntax.index(objects.get(1)) == syntax.index(first) + 1;
    return next && first.quantity() == null ? first : null;
  }

  /** "€2m and Malta €1m": sums, between them names of further givers. */
  boolean gapped(List<NounGroup> objects) {
    int last = objects.size() - 1;
    if (last < 2 || objects.getFirst().quantity() == null) {
      return false;
    }
    for (int i = 1; i < last; i++) {
      boolean giver = objects.get(i).name() && objects.get(i).quantity() == null;
      boolean next = syntax.index(objects.get(i + 1)) == syntax.index(objects.get(i)) + 1;
      if (giver && next && objects.get(i + 1).quantity() != null) {
        return true;
      }
    }
    return false;
  }

  /** Whom "by" names, or null. */
  @Nullable String by(Clause clause) {
    for (Clause.Phrase phrase : clause.phrases()) {
      NounGroup first = phrase.groups().getFirst();
      if (phrase.preposition().equals("by") && near(clause, first)) {
        return actors.of(syntax, phrase.groups());
      }
    }
    return null;
  }

  /** Whether no other verb stands between the clause's verb and the group. */
  private boolean near(Clause clause, NounGroup group) {
    for (int i = syntax.index(clause.verb()) + 1; i < syntax.index(group); i++) {
      if (syntax.chunk(i) instanceof VerbGroup) {
        return false;
      }
    }
    return group.from() > clause.verb().from();
  }

  /**
   * What a noun such as "pledge" or "request" is about: "of $5m", "for weapons".
   *
   * @param asks whether "for" tells what is asked for, rather than who gets it
   */
  List<NounGroup> content(NounGroup noun, boolean asks) {
    List<NounGroup> found = List.of();
    for (Clause clause : syntax.clauses()) {
      for (Clause.Phrase phrase : clause.phrases()) {
        boolean after = phrase.groups().getFirst().from() > noun.from();
        if (after && found.isEmpty() && about(phrase, noun, asks)) {
          found = phrase.groups();
        }
      }
    }
    return found;
  }

  private boolean about(Clause.Phrase phrase, NounGroup noun, boolean asks) {
    boolean behind = phrase.after() instanceof NounGroup governor && governor.equals(noun);
    boolean second =
        phrase.after() instanceof NounGroup governor
            && syntax.relation(governor).phrase() instanceof Clause.Phrase outer
            && noun.equals(outer.after());
    boolean sum =
        phrase.groups().getFirst().quantity() instanceof Quantity quantity
            && quantity.kind() == Quantity.Kind.MONEY;
    return phrase.preposition().equals("of") && (behind || second)
        || phrase.preposition().equals("for") && behind && asks
        || phrase.preposition().equals("to") && sum;
  }

  /** Who a noun such as "delivery" goes to, or null. */
  @Nullable String behind(NounGroup noun) {
    int at = syntax.index(noun) + 1;
    return syntax.chunk(at) instanceof Link link
            && (link.norm().equals("to") || link.norm().equals("for"))
            && syntax.after(at) instanceof NounGroup to
            && !wording.dated(syntax, to)
            && !to.pronoun()
            && to.quantity() == null
        ? wording.plain(syntax, to)
        : null;
  }

  /** The token where what is asked of somebody begins, or -1: "urged Trump to stay". */
  int wanted(NounGroup asked) {
    int at = syntax.index(asked) + 1;
    Chunk next = at < syntax.chunks().size() ? syntax.after(at - 1) : null;
    if (next instanceof VerbGroup verb && verb.form() == Form.INFINITIVE) {
      return verb.from() + 1;
    }
    boolean to = next instanceof Link link && link.norm().equals("to");
    return to && next != null && next.to() < syntax.sentence().size() ? next.to() : -1;
  }

  /** Whether the group, or what it is a number or sum of, is what commitments are about. */
  boolean matter(ActWords words, NounGroup group) {
    if (words.matter(group.noun())) {
      return true;
    }
    int at = syntax.index(group) + 1;
    boolean of = syntax.chunk(at) instanceof Link link && link.norm().equals("of");
    return of && syntax.after(at) instanceof NounGroup whole && stands(words, whole);
  }

  private static boolean stands(ActWords words, NounGroup whole) {
    Quantity quantity = whole.quantity();
    return words.matter(whole.noun()) || quantity != null && quantity.kind() == Quantity.Kind.MONEY;
  }
}
