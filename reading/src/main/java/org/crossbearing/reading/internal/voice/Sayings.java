package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of saying in one sentence, outside its quotations. */
final class Sayings {
  private static final Set<String> ALWAYS = Set.of("say", "tell", "add", "write");

  private final Syntax syntax;
  private final boolean[] quoted;
  private final Discourse discourse;
  private final Speech speech;
  private final Speakers speakers;
  private final Reach reach;
  private final List<Saying> found = new ArrayList<>();

  Sayings(Syntax syntax, boolean[] quoted, Discourse discourse, Speech speech) {
    this.syntax = syntax;
    this.quoted = quoted;
    this.discourse = discourse;
    this.speech = speech;
    this.speakers = new Speakers(syntax, quoted, discourse);
    this.reach = new Reach(syntax, quoted);
  }

  List<Saying> find() {
    for (Clause clause : syntax.clauses()) {
      if (!quoted[clause.verb().head()]) {
        clause(clause);
      }
    }
    new Sources(syntax, quoted, discourse, speech, reach).find(found);
    described();
    cite();
    return found;
  }

  private void clause(Clause clause) {
    VerbGroup verb = clause.verb();
    Saying.Kind kind = kind(clause);
    if (passive(clause)) {
      if (speech.is("passed", verb.lemma())) {
        passed(clause);
      }
      return;
    }
    Speakers.Found who = kind == null ? null : same(verb);
    who = who == null && kind != null ? speakers.of(clause) : who;
    who = who == null && kind != null && verb.form() == Form.ING ? later(clause) : who;
    if (kind == null || who == null || !suits(clause, who, kind)) {
      subject(clause);
      return;
    }
    who.actors().forEach(kind == Saying.Kind.NUMBER ? discourse::acts : discourse::speaks);
    boolean relative = relative(clause, who);
    Reach.Range range =
        relative ? reach.before(clause, who.from()) : reach.of(verb, who, kind == Saying.Kind.SAY);
    found.add(
        new Saying(
            who.actors(),
            relays(clause),
            syntax.sentence().token(verb.head()).text(),
            medium(verb),
            relative ? Saying.Kind.NUMBER : kind,
            Math.min(who.from(), verb.from()),
            who.inverted() ? Math.max(who.to(), verb.to()) : verb.to(),
            range.from(),
            range.to()));
  }

  /** "..., adding": whoever spoke before in the sentence. */
  private Speakers.@Nullable Found same(VerbGroup verb) {
    boolean goesOn = verb.form() == Form.ING && syntax.sentence().norm(verb.from() - 1).equals(",");
    if (!goesOn) {
      return null;
    }
    for (Saying saying : found.reversed()) {
      boolean spoken = saying.kind() != Saying.Kind.NUMBER && saying.end() <= verb.from();
      if (spoken && !saying.actors().isEmpty()) {
        return new Speakers.Found(saying.actors(), verb.from(), verb.to(), false);
      }
    }
    return null;
  }

  /** "After saying ..., she went": who goes is who says. */
  private Speakers.@Nullable Found later(Clause clause) {
    if (clause.verb().from() > 2) {
      return null;
    }
    for (Clause next : syntax.clauses()) {
      boolean main = next.verb().from() > clause.verb().to() && !quoted[next.verb().from()];
      if (main && next.verb().form() != Form.ING && !next.reduced()) {
        Speakers.Found found = speakers.of(next);
        boolean behind = found != null && found.from() > clause.verb().to();
        return behind && found != null
            ? new Speakers.Found(found.actors(), clause.verb().from(), clause.verb().to(), false)
            : null;
      }
    }
    return null;
  }

  /** Notes who acts, for "he said" in the next sentence. */
  private void subject(Clause clause) {
    if (clause.verb().form() == Form.FINITE || clause.verb().form() == Form.EITHER) {
      for (NounGroup group : clause.subjects()) {
        if (!quoted[group.from()] && !group.pronoun()) {
          Actor actor = discourse.actor(syntax, group);
          if (actor != null && actor.kind() != Actor.Kind.GROUP) {
            discourse.acts(actor);
          }
        }
      }
    }
  }

  private boolean passive(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean maybe = verb.form() == Form.EITHER || verb.form() == Form.PARTICIPLE;
    if (!maybe) {
      return verb.passive();
    }
    boolean counted =
        clause.objects().isEmpty()
            && clause.subjects().stream().anyMatch(g -> g.quantity() != null);
    return (clause.reduced() || counted) && !ALWAYS.contains(verb.lemma());
  }

  /** Only numbers are handed on by "reported 12", "put it at 12", "gave a toll of 12". */
  private Saying.@Nullable Kind kind(Clause clause) {
    VerbGroup verb = clause.verb();
    String lemma = verb.lemma();
    if (speech.is("say", lemma)) {
      return negative(verb) ? null : Saying.Kind.SAY;
    }
    boolean number =
        speech.is("count", lemma)
            || speech.is("put", lemma) && phrase(clause, "at")
            || speech.is("speak", lemma) && phrase(clause, "of")
            || speech.is("give", lemma) && given(clause)
            || speech.is("set", lemma) && verb.form() != Form.ING && toll(clause)
            || speech.is("promise", lemma) && verb.form() != Form.INFINITIVE;
    if (number) {
      return Saying.Kind.NUMBER;
    }
    boolean future = verb.modal().equals("will") || verb.modal().equals("would");
    return speech.is("act", lemma) && !future && verb.form() != Form.INFINITIVE
        ? Saying.Kind.ACT
        : null;
  }

  private static boolean negative(VerbGroup verb) {
    return verb.negated() || verb.form() == Form.INFINITIVE;
  }

  private static boolean phrase(Clause clause, String preposition) {
    return clause.phrases().stream().anyMatch(p -> p.preposition().equals(preposition));
  }

  private boolean toll(Clause clause) {
    return clause.objects().stream().anyMatch(group -> speech.is("number", group.noun()));
  }

  private boolean given(Clause clause) {
    Chunk next = syntax.after(syntax.index(clause.verb()));
    boolean counts =
        next instanceof NounGroup group
            && group.quantity() != null
            && group.quantity().kind() == Quantity.Kind.COUNT;
    return toll(clause) || clause.verb().modal().isEmpty() && counts;
  }

  /** A promise is somebody's word only if a person gives it; who acts must be known by name. */
  private boolean suits(Clause clause, Speakers.Found who, Saying.Kind kind) {
    Actor actor = who.actors().getFirst();
    String lemma = clause.verb().lemma();
    if (speech.is("promise", lemma) && !speech.is("say", lemma)) {
      return actor.named();
    }
    boolean counted = clause.subjects().stream().anyMatch(g -> g.quantity() != null);
    if (counted && actor.kind() == Actor.Kind.GROUP && clause.verb().form() == Form.ING) {
      return false;
    }
    boolean page = actor.kind() == Actor.Kind.GROUP && Sources.ownPage(syntax, who.from());
    return !page && (kind != Saying.Kind.NUMBER || clause.verb().form() != Form.INFINITIVE);
  }

  /** "the 13 deaths he had confirmed", "the 23 that officials had cited". */
  private boolean relative(Clause clause, Speakers.Found who) {
    int index = syntax.index(Reach.chunk(syntax, who.from()));
    Chunk before = syntax.chunk(index - 1);
    boolean joined =
        before instanceof Link link
            && (link.kind() == Link.Kind.REL || link.norm().equals("that"))
            && (syntax.chunk(index - 2) instanceof NounGroup
                || syntax.chunk(index - 3) instanceof NounGroup && comma(syntax.chunk(index - 2)))
            && closed(clause);
    boolean bare = before instanceof NounGroup group && group.quantity() != null && closed(clause);
    return !who.inverted() && (joined || bare);
  }

  private static boolean comma(@Nullable Chunk chunk) {
    return chunk instanceof Link link && link.kind() == Link.Kind.COMMA;
  }

  private boolean closed(Clause clause) {
    return clause.objects().isEmpty();
  }

  /** "87 reported on Tuesday": by nobody we know, or by whom "by" names. */
  private void passed(Clause clause) {
    List<Actor> actors = new ArrayList<>();
    int end = clause.verb().to();
    for (Clause.Phrase phrase : clause.phrases()) {
      if (phrase.preposition().equals("by")) {
        for (NounGroup group : phrase.groups()) {
          Actor actor = discourse.actor(syntax, group);
          if (actor != null) {
            actors.add(actor);
            end = Math.max(end, group.to());
          }
        }
      }
    }
    Reach.Range range = reach.passive(clause);
    String verb = syntax.sentence().token(clause.verb().head()).text();
    int start = clause.verb().from();
    found.add(
        new Saying(
            actors,
            List.of(),
            verb,
            null,
            Saying.Kind.NUMBER,
            start,
            end,
            range.from(),
            range.to()));
  }

  /**
   * "87 reported on Tuesday", "the 37 acknowledged by the state", where the verb is an adjective.
   */
  private void described() {
    for (int i = 1; i < syntax.chunks().size(); i++) {
      boolean counted =
          syntax.chunks().get(i - 1) instanceof NounGroup group && group.quantity() != null;
      if (counted
          && syntax.chunks().get(i) instanceof Chunk.Adjective verb
          && !quoted[verb.from()]
          && speech.passed(verb.norm())) {
        boolean by = syntax.chunk(i + 1) instanceof Link link && link.norm().equals("by");
        Actor agent =
            by && syntax.chunk(i + 2) instanceof NounGroup told
                ? discourse.actor(syntax, told)
                : null;
        List<Actor> actors = agent == null ? List.of() : List.of(agent);
        String word = syntax.sentence().token(verb.from()).text();
        found.add(
            new Saying(
                actors,
                List.of(),
                word,
                null,
                Saying.Kind.NUMBER,
                verb.from(),
                verb.to(),
                syntax.chunks().get(i - 1).from(),
                verb.to()));
      }
    }
  }

  private List<Actor> relays(Clause clause) {
    List<Actor> relays = new ArrayList<>();
    int limit = Math.min(syntax.sentence().size(), clause.verb().to() + 6);
    for (int i = clause.verb().to(); i < limit && !syntax.sentence().token(i).mark(); i++) {
      String agency = agency(i, limit);
      if (agency != null && clause.verb().lemma().equals("tell")) {
        relays.add(new Actor(agency, Actor.Kind.BODY, null));
        break;
      }
    }
    return relays;
  }

  private @Nullable String agency(int from, int limit) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < Math.min(limit, from + 4); i++) {
      String norm = syntax.sentence().norm(i);
      name.append(i > from ? " " : "")
          .append(norm.endsWith(".") ? norm.substring(0, norm.length() - 1) : norm);
      String agency = speech.agency(name.toString());
      if (agency != null) {
        return agency;
      }
    }
    return null;
  }

  /** Where it was said: behind the verb, else anywhere outside quotations. */
  private @Nullable String medium(VerbGroup verb) {
    String behind = medium(verb.to(), syntax.sentence().size());
    return behind != null ? behind : medium(0, verb.from());
  }

  private @Nullable String medium(int from, int to) {
    for (int i = Math.max(1, from); i < to; i++) {
      String medium = quoted[i] ? null : speech.medium(syntax.sentence().token(i));
      if (medium != null && placed(i)) {
        return medium;
      }
      boolean social =
          syntax.sentence().norm(i).equals("social")
              && syntax.sentence().norm(i + 1).equals("media");
      if (social && placed(i)) {
        return "social media";
      }
    }
    return null;
  }

  /** After "on" or "via", or "told". */
  private boolean placed(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      String norm = syntax.sentence().norm(i);
      if (Set.of("on", "via", "over", "told", "tells", "telling").contains(norm)) {
        return true;
      }
      if (syntax.sentence().token(i).mark()) {
        return false;
      }
    }
    return false;
  }

  /** "TASS reported, citing the ministry": the ministry first, then who passes it on. */
  private void cite() {
    for (Clause clause : syntax.clauses()) {
      boolean cites = clause.verb().lemma().equals("cite") || clause.verb().lemma().equals("quote");
      if (!cites || quoted[clause.verb().head()] || clause.objects().isEmpty()) {
        continue;
      }
      Actor cited = discourse.actor(syntax, clause.objects().getFirst());
      if (cited != null && clause.verb().form() == Form.ING) {
        found.replaceAll(saying -> behind(saying, cited));
      }
    }
  }

  private static Saying behind(Saying saying, Actor cited) {
    if (saying.actors().isEmpty()
        || saying.actors().contains(cited)
        || saying.actor() != null && saying.actor().named()) {
      return saying;
    }
    List<Actor> chain = new ArrayList<>(saying.relays());
    chain.addAll(saying.actors());
    return new Saying(
        List.of(cited),
        chain,
        saying.verb(),
        saying.medium(),
        saying.kind(),
        saying.start(),
        saying.end(),
        saying.from(),
        saying.to());
  }

  static boolean time(Syntax syntax, Chunk chunk) {
    return chunk instanceof NounGroup group
        && (syntax.relation(group).role() == Relation.Role.TIME
            || syntax.tags().get(group.from()) == Tag.NUMBER && group.to() == group.from() + 1);
  }
}
