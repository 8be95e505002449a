package org.crossbearing.reading.internal.voice;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells who goes on speaking in a sentence that names no source of its own. */
final class Carry {
  private static final int BACK = 8;

  /** Tokens in which a sentence without a verb takes up what was said before it. */
  private static final int OPENING = 14;

  /** Words between "in" and "report". */
  private static final int INSIDE = 6;

  private static final Set<String> OWNER = Set.of("its", "their");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
  private static final Set<String> COMMENT = Set.of("is", "was", "has", "follows", "came");

  /** What somebody gives, wants or goes through is told of them, not by whoever spoke before. */
  private static final Set<Measure> OWN =
      Set.of(Measure.PLEDGED, Measure.REQUESTED, Measure.LASTED);

  /** What a report of a disaster counts beside the harm done to people and things. */
  private static final Set<Measure> TOLD =
      Set.of(Measure.AFFECTED, Measure.DISPLACED, Measure.EVACUATED, Measure.DETAINED);

  private final Sheet sheet;
  private final List<List<Saying>> sayings;
  private final Speech speech;
  private final Memory memory;

  /** The sentences that name a year. */
  private final BitSet dated = new BitSet();

  /** The first sentence in which each actor speaks. */
  private final Map<Actor, Integer> first = new HashMap<>();

  Carry(Sheet sheet, List<List<Saying>> sayings, Speech speech, Memory memory) {
    this.sheet = sheet;
    this.sayings = sayings;
    this.speech = speech;
    this.memory = memory;
    for (int i = 0; i < sheet.sentences().size(); i++) {
      dated.set(i, sheet.sentences().get(i).sentence().tokens().stream().anyMatch(Carry::year));
      for (Saying saying : sayings.get(i)) {
        for (Actor actor : saying.actors()) {
          first.putIfAbsent(actor, i);
        }
      }
    }
  }

  /** Whether the sentence may go on with what was said before it. */
  boolean may(int sentence, Figure figure) {
    Sentence words = sheet.sentences().get(sentence).sentence();
    if (words.block().heading() || OWN.contains(figure.measure())) {
      return false;
    }
    boolean other = sayings.get(sentence).stream().anyMatch(s -> s.kind() != Saying.Kind.ACT);
    boolean told = sheet.sentences().get(sentence).tags().getFirst() == Tag.VERB;
    return !comment(words) && !told && !other && !dated.get(sentence);
  }

  /** The speaker of the sentences before, in the same paragraph or in a report of theirs. */
  @Nullable Saying of(int sentence, Figure figure) {
    Saying near = near(sentence, figure);
    return near == null ? reported(sentence, figure) : near;
  }

  /** "In its noon report, the council said 12 had died. / Some 400 houses were flooded." */
  private @Nullable Saying reported(int sentence, Figure figure) {
    boolean counts = figure.measure().isHarm() || TOLD.contains(figure.measure());
    for (int i = sentence - 1; counts && i >= Math.max(0, sentence - BACK); i--) {
      Saying main = main(i);
      if (main != null) {
        Actor actor = main.actor();
        boolean body = actor != null && actor.kind() == Actor.Kind.BODY && document(i);
        boolean own = sheet.together(i, sentence);
        boolean apart =
            !own
                && (before(sheet.sentences().get(sentence).sentence())
                    || actor != null && othersAct(sentence, actor));
        return body && !apart ? main : null;
      }
      if (breaks(i) || sheet.sentences().get(i).sentence().block().heading()) {
        return null;
      }
    }
    return null;
  }

  /** Whether what is said there is said in a report or the like: "in its daily summary". */
  private boolean document(int sentence) {
    Sentence words = sheet.sentences().get(sentence).sentence();
    for (int i = 0; i < words.size(); i++) {
      boolean named = speech.is("document", words.norm(i));
      for (int j = i - 1;
          named && j >= Math.max(0, i - INSIDE) && !words.norm(j).equals(",");
          j--) {
        if (words.norm(j).equals("in") && OWNER.contains(words.norm(j + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The speaker of the sentences before in the same paragraph. */
  private @Nullable Saying near(int sentence, Figure figure) {
    for (int i = sentence - 1;
        i >= Math.max(0, sentence - BACK) && sheet.together(i, sentence);
        i--) {
      Saying main = main(i);
      if (main != null) {
        Actor actor = main.actor();
        boolean one =
            actor != null
                && (actor.kind() != Actor.Kind.GROUP || Announcements.leads(main, sentence - i));
        boolean goesOn = one && actor != null && !speech.outlet(actor.name());
        boolean joins =
            Announcements.leads(main, sentence - i)
                || actor != null && joins(i, sentence, actor, figure);
        return goesOn && joins ? main : null;
      }
      Saying between = i == sentence - 1 ? between(i, sentence + 1) : null;
      if (between != null) {
        return between;
      }
      if (breaks(i)) {
        return null;
      }
    }
    return null;
  }

  /** Whether the sentence takes up what the speaker told in the one at {@code from}. */
  private boolean joins(int from, int sentence, Actor actor, Figure figure) {
    Syntax syntax = sheet.sentences().get(sentence);
    if (takesUp(syntax) || acts(sentence, actor)) {
      return true;
    }
    if (before(syntax.sentence()) || othersAct(sentence, actor)) {
      return false;
    }
    return figure.measure().isHarm()
        ? counts(from) && !mixed(from)
        : first.getOrDefault(actor, from) < from;
  }

  /** "Three of the dead", "in all", "a further 10", "the injured". */
  private boolean takesUp(Syntax syntax) {
    Sentence words = syntax.sentence();
    int verb = verb(syntax);
    for (int i = 0; i < verb; i++) {
      String norm = words.norm(i);
      String next = words.norm(i + 1);
      boolean counted = i == 0 || words.token(i - 1).number() || numbered(syntax, i);
      boolean of = norm.equals("of") && speech.is("those", next) && counted;
      boolean in = norm.equals("in") && speech.is("sum", next);
      boolean known = speech.is("those", norm) && speech.is("victim", next);
      boolean more = speech.is("further", norm) && !next.equals("than");
      if (of || in || known || more || i == 0 && speech.is("again", norm)) {
        return true;
      }
    }
    return false;
  }

  /** Where the first verb begins, at most {@link #OPENING}. */
  private static int verb(Syntax syntax) {
    int first = OPENING;
    boolean pronoun = PRONOUNS.contains(syntax.sentence().norm(0));
    for (Clause clause : syntax.clauses()) {
      first = clause.reduced() || pronoun ? first : Math.min(first, clause.verb().from());
    }
    return Math.min(first, syntax.sentence().size());
  }

  /** Whether a number or "most", "half" stands before the token. */
  private static boolean numbered(Syntax syntax, int at) {
    return Reach.chunk(syntax, at - 1) instanceof NounGroup group
        && (group.quantity() != null || group.noun().isEmpty());
  }

  /** Whether the speaker goes on to offer, demand or the like. */
  private boolean acts(int sentence, Actor actor) {
    return sayings.get(sentence).stream()
        .anyMatch(saying -> saying.kind() == Saying.Kind.ACT && saying.actors().contains(actor));
  }

  /** "The year before, 12 people died". */
  private boolean before(Sentence words) {
    for (int i = 1; i < Math.min(OPENING / 2, words.size()); i++) {
      if (words.norm(i).equals(",")) {
        return speech.is("before", words.norm(i - 1)) && !PRONOUNS.contains(words.norm(i + 1));
      }
    }
    return false;
  }

  /** Whether somebody else than the speaker does something in the sentence. */
  private boolean othersAct(int sentence, Actor actor) {
    return memory.acting(sentence).stream()
        .anyMatch(other -> !other.equals(actor) && Character.isUpperCase(other.name().charAt(0)));
  }

  /** Whether the sentence counts something but money. */
  private boolean counts(int sentence) {
    for (Chunk chunk : sheet.sentences().get(sentence).chunks()) {
      Quantity quantity = chunk instanceof NounGroup group ? group.quantity() : null;
      if (quantity != null && quantity.kind() == Quantity.Kind.COUNT) {
        return true;
      }
    }
    return false;
  }

  /** Whether several people say something in the sentence. */
  private boolean mixed(int sentence) {
    return sayings.get(sentence).stream()
            .filter(saying -> saying.kind() != Saying.Kind.ACT && !saying.actors().isEmpty())
            .map(Saying::actors)
            .distinct()
            .count()
        > 1;
  }

  /** The last who says something in the sentence, or null. */
  @Nullable Saying spoken(int sentence) {
    for (Saying saying : sayings.get(sentence).reversed()) {
      if (saying.kind() == Saying.Kind.SAY && saying.actor() != null) {
        return saying;
      }
    }
    return null;
  }

  private static boolean year(Token token) {
    String norm = token.norm();
    return token.number()
        && norm.length() == 4
        && (norm.startsWith("19") || norm.startsWith("20"))
        && Character.isDigit(norm.charAt(2))
        && Character.isDigit(norm.charAt(3));
  }

  private static boolean comment(Sentence words) {
    return words.norm(0).equals("it") && COMMENT.contains(words.norm(1));
  }

  /** The speaker of two quotations with only one sentence between them. */
  private @Nullable Saying between(int before, int after) {
    if (!sheet.together(before, after)) {
      return null;
    }
    Saying one = spoken(before);
    Saying next = spoken(after);
    boolean same = one != null && next != null && one.actors().equals(next.actors());
    return same ? one : null;
  }

  private boolean breaks(int sentence) {
    return comment(sheet.sentences().get(sentence).sentence())
        || sheet.quoted(sentence)[0]
        || dated.get(sentence)
        || sayings.get(sentence).stream().anyMatch(s -> s.actors().isEmpty());
  }

  private @Nullable Saying main(int sentence) {
    Saying best = null;
    for (Saying saying : sayings.get(sentence)) {
      boolean wish = saying.verb() != null && speech.wish(saying.verb());
      boolean says = saying.kind() != Saying.Kind.ACT && !saying.actors().isEmpty() && !wish;
      if (says
          && (best == null
              || best.kind() == Saying.Kind.NUMBER && saying.kind() == Saying.Kind.SAY)) {
        best = saying;
      }
    }
    return sheet.quoted(sentence)[0] ? null : best;
  }
}
