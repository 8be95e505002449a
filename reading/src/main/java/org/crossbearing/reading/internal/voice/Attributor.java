package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells whose word a figure is. */
final class Attributor {
  private static final int BACK = 8;

  /** A longer line is no item of a list, in tokens. */
  private static final int ITEM = 10;

  /** How many lines a list may have. */
  private static final int LIST = 30;

  private static final Set<String> COMMENT = Set.of("is", "was", "has", "follows", "came");

  private static final Set<String> FINDING =
      Set.of("confirmed", "found", "identified", "counted", "verified", "recorded", "documented");

  /** What somebody gives, wants or goes through is told of them, not by whoever spoke before. */
  private static final Set<Measure> OWN =
      Set.of(Measure.PLEDGED, Measure.REQUESTED, Measure.LASTED);

  private final Sheet sheet;
  private final List<List<Saying>> sayings;
  private final NavigableMap<Integer, Said> said;
  private final Speech speech;
  private final @Nullable String outlet;

  /** The sentences that name a year. */
  private final BitSet dated = new BitSet();

  Attributor(
      Sheet sheet,
      List<List<Saying>> sayings,
      NavigableMap<Integer, Said> said,
      Speech speech,
      @Nullable String outlet) {
    this.sheet = sheet;
    this.sayings = sayings;
    this.said = said;
    this.speech = speech;
    this.outlet = outlet;
    for (int i = 0; i < sheet.sentences().size(); i++) {
      dated.set(
          i, sheet.sentences().get(i).sentence().tokens().stream().anyMatch(Attributor::year));
    }
  }

  /** Nearest first; empty if the outlet itself says it. */
  List<Attribution> of(Figure figure) {
    int offset = figure.cue().start();
    Map.Entry<Integer, Said> before = said.floorEntry(offset);
    Said quotation = before == null ? null : before.getValue();
    if (quotation != null
        && quotation.speaker() != null
        && quotation.quotation().outer().contains(figure.cue())) {
      return quoted(quotation, quotation.speaker());
    }
    int sentence = sheet.sentence(offset);
    if (sentence < 0) {
      return List.of();
    }
    Saying saying = covering(sentence, sheet.token(sentence, offset));
    if (saying == null && carries(sentence, figure)) {
      saying = carried(sentence);
      saying = saying == null ? above(sentence) : saying;
      return saying == null ? List.of() : chain(saying);
    }
    return saying == null ? List.of() : relayed(chain(saying), sentence, offset);
  }

  /** With the outlets that pass on the whole sentence: "the ministry put it at 12, TASS said". */
  private List<Attribution> relayed(List<Attribution> chain, int sentence, int offset) {
    int token = sheet.token(sentence, offset);
    for (Saying saying : sayings.get(sentence)) {
      Actor actor = saying.actor();
      boolean passes = saying.kind() == Saying.Kind.SAY && saying.covers(token);
      if (passes && actor != null && passesOn(actor) && !names(chain, actor)) {
        chain.add(new Attribution(actor.name(), null, null));
      }
    }
    return chain;
  }

  private boolean passesOn(Actor actor) {
    return actor.kind() == Actor.Kind.BODY
        && speech.outlet(actor.name())
        && (outlet == null || !own(outlet, actor.name()));
  }

  private static boolean names(List<Attribution> chain, Actor actor) {
    return chain.stream().anyMatch(link -> link.name().equals(actor.name()));
  }

  /** The source in the line above a list: "The dead, according to the council:". */
  private @Nullable Saying above(int sentence) {
    for (int i = sentence; i >= Math.max(0, sentence - LIST); i--) {
      Sentence line = sheet.sentences().get(i).sentence();
      if (i < sentence && line.norm(line.size() - 1).equals(":")) {
        return spoken(i);
      }
      if (line.size() > ITEM) {
        return null;
      }
    }
    return null;
  }

  private List<Attribution> quoted(Said quotation, Actor speaker) {
    Saying saying = quotation.saying();
    if (saying != null) {
      return chain(saying);
    }
    return speaker.known() ? List.of(new Attribution(speaker.name(), null, null)) : List.of();
  }

  private List<Attribution> chain(Saying saying) {
    List<Attribution> chain = new ArrayList<>();
    for (Actor actor : saying.actors().stream().filter(Actor::known).toList()) {
      chain.add(new Attribution(actor.name(), saying.verb(), saying.medium()));
    }
    for (Actor relay : saying.relays()) {
      boolean own = outlet != null && own(outlet, relay.name());
      if (!own) {
        chain.add(new Attribution(relay.name(), null, null));
      }
    }
    return chain;
  }

  /** Whether the relay is the outlet itself: "told the HBB" in HBB News. */
  private static boolean own(String outlet, String relay) {
    String name = outlet.toLowerCase(Locale.ROOT);
    String part = relay.toLowerCase(Locale.ROOT);
    return name.equals(part) || name.startsWith(part + " ") || name.endsWith(" " + part);
  }

  /** The narrowest saying that reaches the token; null if none, or if nobody is said to say it. */
  private @Nullable Saying covering(int sentence, int token) {
    Saying best = null;
    for (Saying saying : sayings.get(sentence)) {
      boolean reaches = saying.kind() != Saying.Kind.ACT && saying.covers(token);
      boolean better = best == null || rank(saying) > rank(best);
      boolean same = best != null && rank(saying) == rank(best) && narrower(saying, best);
      if (reaches && (better || same)) {
        best = saying;
      }
    }
    return best;
  }

  /**
   * What nobody known says yields to who says so: "a doctor said he had counted 30"; and so does
   * what people without a name find: "investigators have confirmed 41, the office says".
   */
  private static int rank(Saying saying) {
    Actor actor = saying.actor();
    boolean hidden = actor != null && !actor.known();
    boolean finds = saying.verb() != null && FINDING.contains(saying.verb());
    return hidden ? 0 : finds ? 1 : 2;
  }

  private static boolean narrower(Saying one, Saying other) {
    int mine = one.to() - one.from();
    int its = other.to() - other.from();
    return mine < its || mine == its && one.start() > other.start();
  }

  /** Whether the sentence may go on with what was said before it. */
  private boolean carries(int sentence, Figure figure) {
    Syntax syntax = sheet.sentences().get(sentence);
    Sentence words = syntax.sentence();
    if (words.block().heading() || OWN.contains(figure.measure())) {
      return false;
    }
    boolean comment = words.norm(0).equals("it") && COMMENT.contains(words.norm(1));
    boolean other = sayings.get(sentence).stream().anyMatch(s -> s.kind() != Saying.Kind.ACT);
    return !comment && !other && !dated.get(sentence);
  }

  private static boolean year(Token token) {
    String norm = token.norm();
    return token.number()
        && norm.length() == 4
        && (norm.startsWith("19") || norm.startsWith("20"))
        && Character.isDigit(norm.charAt(2))
        && Character.isDigit(norm.charAt(3));
  }

  /** The speaker of the sentences before in the same paragraph. */
  private @Nullable Saying carried(int sentence) {
    for (int i = sentence - 1;
        i >= Math.max(0, sentence - BACK) && sheet.together(i, sentence);
        i--) {
      Saying main = main(i);
      if (main != null) {
        Actor actor = main.actor();
        boolean one = actor != null && actor.kind() != Actor.Kind.GROUP;
        return one && actor != null && !speech.outlet(actor.name()) ? main : null;
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

  /** The speaker of two quotations with only one sentence between them. */
  private @Nullable Saying between(int before, int after) {
    if (!sheet.together(before, after)) {
      return null;
    }
    Saying first = spoken(before);
    Saying next = spoken(after);
    boolean same = first != null && next != null && first.actors().equals(next.actors());
    return same ? first : null;
  }

  private @Nullable Saying spoken(int sentence) {
    for (Saying saying : sayings.get(sentence).reversed()) {
      if (saying.kind() == Saying.Kind.SAY && saying.actor() != null) {
        return saying;
      }
    }
    return null;
  }

  private boolean breaks(int sentence) {
    Sentence words = sheet.sentences().get(sentence).sentence();
    boolean comment = words.norm(0).equals("it") && COMMENT.contains(words.norm(1));
    boolean[] quoted = sheet.quoted(sentence);
    return comment
        || quoted[0]
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
