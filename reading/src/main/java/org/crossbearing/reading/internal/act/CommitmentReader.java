package org.crossbearing.reading.internal.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.CommitmentStatus;
import org.crossbearing.reading.internal.act.ActWords.Rule;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds the commitments of one sentence. Not thread-safe; one per sentence. */
final class CommitmentReader {
  private static final Set<String> UNSURE =
      Set.of("may", "might", "could", "can", "should", "must", "cannot");
  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll");

  private final Syntax syntax;
  private final ActWords words;
  private final Actors actors;
  private final Steps steps;
  private final Receivers receivers;
  private final Set<Clause> consumed = new HashSet<>();
  private final Set<NounGroup> light = new HashSet<>();
  private final List<Act> acts = new ArrayList<>();

  CommitmentReader(Syntax syntax, ActWords words, Wording wording, Actors actors) {
    this.syntax = syntax;
    this.words = words;
    this.actors = actors;
    this.steps = new Steps(syntax, wording);
    this.receivers = new Receivers(syntax, wording, actors);
  }

  /** The acts that the clause tells, after those of the clauses before it. */
  List<Act> read(Clause clause) {
    acts.clear();
    boolean skipped =
        consumed.contains(clause)
            || UNSURE.contains(clause.verb().modal())
            || steps.conditional(clause);
    if (!skipped) {
      boolean found =
          control(clause) || light(clause) || asking(clause) || leading(clause) || giving(clause);
      if (!found) {
        doing(clause);
      }
    }
    return List.copyOf(acts);
  }

  /** "agreed to exchange prisoners", "is ready to send": the infinitive is the act. */
  private boolean control(Clause clause) {
    Rule rule = words.verb("control", syntax, clause.verb());
    Chunk leads = clause.verb();
    Chunk next = syntax.after(syntax.index(clause.verb()));
    if (clause.verb().copula() && next instanceof Chunk.Adjective adjective) {
      rule = words.word("ready", adjective.norm());
      leads = adjective;
    }
    Clause infinitive = rule == null ? null : steps.infinitive(leads);
    String actor = infinitive == null ? null : actors.of(syntax, clause);
    if (rule == null || infinitive == null || actor == null || !tells(clause)) {
      return false;
    }
    CommitmentStatus status = negated(rule.status(), clause.verb().negated());
    return status != null && infinitives(infinitive, actor, status, first(clause));
  }

  private boolean infinitives(Clause first, String actor, CommitmentStatus status, int from) {
    int before = acts.size();
    for (Clause clause : steps.chain(first)) {
      consumed.add(clause);
      if (!clause.verb().copula()) {
        add(clause, actor, status, clause.objects(), from);
      }
    }
    return acts.size() > before;
  }

  /** "made no commitment to provide support", "made pledges of $330 million". */
  private boolean light(Clause clause) {
    boolean empty =
        words.verb("light", syntax, clause.verb()) != null && !clause.objects().isEmpty();
    NounGroup noun = empty ? clause.objects().getFirst() : null;
    Rule rule = noun == null ? null : words.word("noun", noun.noun());
    String actor = rule == null ? null : actors.of(syntax, clause);
    if (noun == null || rule == null || actor == null || !tells(clause)) {
      return false;
    }
    light.add(noun);
    CommitmentStatus status = negated(rule.status(), clause.verb().negated() || none(noun));
    return status != null && noun(noun, rule, actor, status, first(clause));
  }

  /** "Trump's pledge to send weapons". */
  List<Act> owned(NounGroup noun, @Nullable String owner) {
    acts.clear();
    Rule rule = owner == null || light.contains(noun) ? null : words.word("noun", noun.noun());
    if (rule != null && owner != null && steps.infinitive(noun) != null) {
      noun(noun, rule, owner, rule.status(), noun.from());
    }
    return List.copyOf(acts);
  }

  private boolean noun(NounGroup noun, Rule rule, String actor, CommitmentStatus status, int from) {
    Clause infinitive = steps.infinitive(noun);
    if (infinitive != null) {
      return infinitives(infinitive, actor, status, from);
    }
    boolean asks =
        rule.status() == CommitmentStatus.REQUESTED || rule.status() == CommitmentStatus.DEMANDED;
    List<NounGroup> things = receivers.content(noun, asks);
    boolean refused = things.isEmpty() && status == CommitmentStatus.REFUSED;
    if (things.isEmpty() && !refused) {
      return false;
    }
    things = refused ? List.of(noun) : things;
    String to = asks ? null : receivers.behind(noun);
    int end = Math.max(things.getLast().to(), noun.to());
    acts.add(
        new Act(syntax, actor, rule.needs(), status, things, to, null, from, noun.from(), end));
    return true;
  }

  /** "urged Trump to stay": the object is asked. */
  private boolean asking(Clause clause) {
    Rule rule = words.verb("ask", syntax, clause.verb());
    NounGroup asked = clause.objects().isEmpty() ? null : clause.objects().getLast();
    String actor = rule == null || asked == null ? null : actors.of(syntax, clause);
    if (rule == null || asked == null || actor == null || !tells(clause)) {
      return false;
    }
    int wanted = receivers.wanted(asked);
    if (wanted < 0 || clause.verb().negated()) {
      return false;
    }
    int end = steps.stretch(wanted);
    Clause infinitive = steps.infinitive(asked);
    if (infinitive != null) {
      consumed.addAll(steps.chain(infinitive));
    }
    String object = Wording.text(syntax.sentence(), wanted, end);
    String to = actors.of(syntax, clause.objects());
    if (object.isEmpty() || to == null) {
      return false;
    }
    acts.add(
        new Act(
            syntax,
            actor,
            words.action(syntax, clause.verb()),
            rule.status(),
            List.of(),
            to,
            object,
            first(clause),
            clause.verb().from(),
            end));
    return true;
  }

  /** "pleaded for weapons", "asked donors for $5m". */
  private boolean leading(Clause clause) {
    for (Clause.Phrase phrase : clause.phrases()) {
      Rule rule = words.lead(clause.verb().lemma(), phrase.preposition());
      boolean near = behind(clause, phrase);
      String actor = rule == null || !near ? null : actors.of(syntax, clause);
      if (rule != null && actor != null && tells(clause) && !clause.verb().negated()) {
        String to = actors.of(syntax, clause.objects());
        List<NounGroup> things = phrase.groups();
        String action = clause.verb().lemma().equals("pleaded") ? "plead" : clause.verb().lemma();
        acts.add(
            new Act(
                syntax,
                actor,
                action,
                rule.status(),
                things,
                to,
                null,
                first(clause),
                clause.verb().from(),
                things.getLast().to()));
        return true;
      }
    }
    return false;
  }

  /** Whether the phrase follows the verb, a time or whom the verb asks. */
  private boolean behind(Clause clause, Clause.Phrase phrase) {
    if (clause.verb().equals(phrase.after())) {
      return true;
    }
    return phrase.after() instanceof NounGroup group
        && group.from() > clause.verb().from()
        && (steps.passable(group) || asked(clause, group));
  }

  private boolean asked(Clause clause, NounGroup group) {
    return clause.objects().contains(group) && words.verb("ask", syntax, clause.verb()) != null;
  }

  /** "would supply missiles", "has sent tanks", "weapons sent by Oslo": the tense tells. */
  private boolean giving(Clause clause) {
    Rule rule = words.verb("give", syntax, clause.verb());
    if (rule == null) {
      return false;
    }
    boolean promised =
        FUTURE.contains(clause.verb().modal())
            || steps.goesOn(clause) && inherits(clause)
            || clause.verb().form() == Form.INFINITIVE && led(clause);
    CommitmentStatus status =
        promised
            ? CommitmentStatus.PROMISED
            : steps.done(clause) ? CommitmentStatus.DELIVERED : null;
    if (status == null) {
      return false;
    }
    CommitmentStatus told = negated(status, clause.verb().negated());
    return told != null && any(clause, rule, told);
  }

  /** "the army is to free 20 captives". */
  private boolean led(Clause clause) {
    return Set.of("is", "are", "'s", "was", "were")
        .contains(syntax.sentence().norm(clause.verb().from()));
  }

  private static boolean inherits(Clause clause) {
    Clause parent = clause.parent();
    return parent != null && FUTURE.contains(parent.verb().modal());
  }

  private void doing(Clause clause) {
    Rule rule = words.verb("do", syntax, clause.verb());
    if (rule == null || clause.verb().form() == Form.INFINITIVE) {
      return;
    }
    boolean future = FUTURE.contains(clause.verb().modal());
    boolean undone = future && rule.status() == CommitmentStatus.APPROVED;
    CommitmentStatus status = negated(rule.status(), clause.verb().negated());
    if (status != null && !undone) {
      any(clause, rule, status);
    }
  }

  private boolean any(Clause clause, Rule rule, CommitmentStatus status) {
    boolean passive =
        clause.verb().form() == Form.FINITE ? clause.verb().passive() : clause.passive();
    List<NounGroup> things = passive ? clause.subjects() : clause.objects();
    String actor = passive ? receivers.by(clause) : actors.of(syntax, clause);
    if (actor == null || !passive && !tells(clause) || !fits(rule.needs(), things)) {
      return false;
    }
    add(clause, actor, status, things, first(clause));
    return true;
  }

  private void add(
      Clause clause, String actor, CommitmentStatus status, List<NounGroup> objects, int from) {
    if (receivers.gapped(objects)) {
      gapped(clause, actor, status, objects, from);
      return;
    }
    NounGroup second = receivers.indirect(objects);
    List<NounGroup> told = second == null ? objects : objects.subList(1, objects.size());
    boolean them = told.size() == 1 && told.getFirst().pronoun();
    List<NounGroup> things = them && !acts.isEmpty() ? acts.getLast().things() : told;
    String to = second == null ? receivers.of(clause) : actors.of(syntax, List.of(second));
    if (things.isEmpty() || things.stream().anyMatch(NounGroup::pronoun)) {
      return;
    }
    int end = Math.max(clause.verb().to(), things.getLast().to());
    String action = words.action(syntax, clause.verb());
    int verb = Math.min(clause.verb().from(), things.getFirst().from());
    acts.add(
        new Act(syntax, actor, action, status, things, to, null, Math.min(from, verb), verb, end));
  }

  /** "Austria will give €2m and Malta €1m": each giver with its own sum. */
  private void gapped(
      Clause clause, String actor, CommitmentStatus status, List<NounGroup> objects, int from) {
    String giver = actor;
    int start = from;
    String to = receivers.of(clause);
    for (NounGroup object : objects) {
      if (object.quantity() == null) {
        String next = actors.of(syntax, List.of(object));
        giver = next == null ? giver : next;
        start = object.from();
      } else {
        int none = syntax.sentence().size();
        acts.add(
            new Act(
                syntax,
                giver,
                clause.verb().lemma(),
                status,
                List.of(object),
                to,
                null,
                Math.min(start, object.from()),
                none,
                object.to()));
      }
    }
  }

  private boolean fits(String needs, List<NounGroup> things) {
    for (NounGroup thing : things) {
      Quantity quantity = thing.quantity();
      boolean money = quantity != null && quantity.kind() == Quantity.Kind.MONEY;
      boolean fits =
          switch (needs) {
            case "any" -> !thing.pronoun();
            case "money" -> money;
            default -> money || receivers.matter(words, thing);
          };
      if (fits) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb stands for a clause of its own, not for a description. */
  private boolean tells(Clause clause) {
    return switch (clause.verb().form()) {
      case FINITE -> !clause.verb().passive() || clause.verb().lemma().equals("prepare");
      case EITHER -> true;
      case ING ->
          syntax.before(syntax.index(clause.verb())) instanceof Link link
              && link.kind() == Link.Kind.COMMA;
      case INFINITIVE -> led(clause);
      case PARTICIPLE -> false;
    };
  }

  private static @Nullable CommitmentStatus negated(CommitmentStatus status, boolean negated) {
    if (!negated) {
      return status;
    }
    return switch (status) {
      case PROMISED, CONSIDERED, APPROVED -> CommitmentStatus.REFUSED;
      case REFUSED -> CommitmentStatus.CONSIDERED;
      case REQUESTED, DEMANDED, DELIVERED -> null;
    };
  }

  private static boolean none(NounGroup group) {
    Quantity quantity = group.quantity();
    boolean zero =
        quantity != null
            && quantity.amount().high() != null
            && quantity.amount().high().signum() == 0;
    return zero || group.determiner().equals("no");
  }

  private int first(Clause clause) {
    int verb = clause.verb().from();
    return clause.subjects().isEmpty() ? verb : Math.min(verb, clause.subjects().getFirst().from());
  }
}
