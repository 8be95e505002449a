package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells whose word a figure is. */
final class Attributor {
  /** A longer line is no item of a list, in tokens. */
  private static final int ITEM = 10;

  /** Tokens before the colon of a label. */
  private static final int LABEL = 4;

  /** How many lines a list may have. */
  private static final int LIST = 30;

  private static final Set<String> BULLETS = Set.of("-", "\u2022", "*", "\u2013", "\u00b7");
  private static final Set<String> FINDING = WordSets.of("Attributor.FINDING");

  private static final Set<String> PASSING =
      Set.of("reported", "reports", "wrote", "writes", "said", "says");

  private static final Set<String> CONTRASTS =
      Set.of("although", "though", "but", "while", "whereas");

  private static final Set<String> APART = Set.of("whom", "where", "which", "who", "that");

  private final Sheet sheet;
  private final List<List<Saying>> sayings;
  private final NavigableMap<Integer, Said> said;
  private final Speech speech;
  private final @Nullable String outlet;
  private final Carry carry;
  private final Backward backward;

  Attributor(
      Sheet sheet,
      List<List<Saying>> sayings,
      NavigableMap<Integer, Said> said,
      Speech speech,
      Memory memory,
      @Nullable String outlet) {
    this.sheet = sheet;
    this.sayings = sayings;
    this.said = said;
    this.speech = speech;
    this.outlet = outlet;
    this.carry = new Carry(sheet, sayings, speech, memory);
    this.backward = new Backward(sheet, sayings, speech);
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
    saying = saying == null ? goingOn(sentence, sheet.token(sentence, offset)) : saying;
    if (saying == null && carry.may(sentence, figure)) {
      saying = backward.of(sentence);
      saying = saying == null ? carry.of(sentence, figure) : saying;
      saying = saying == null ? above(sentence) : saying;
      return saying == null ? List.of() : chain(saying);
    }
    if (saying == null && listed(sentence) && sayings.get(sentence).isEmpty()) {
      saying = above(sentence);
    }
    return saying == null ? List.of() : relayed(chain(saying), sentence, offset);
  }

  /** With the outlets that pass on the whole sentence: "the ministry put it at 12, TASS said". */
  private List<Attribution> relayed(List<Attribution> chain, int sentence, int offset) {
    int token = sheet.token(sentence, offset);
    for (Saying saying : sayings.get(sentence)) {
      Actor actor = saying.actor();
      boolean passes =
          saying.kind() == Saying.Kind.SAY
              && saying.covers(token)
              && !contrasts(sentence, saying.end(), token);
      if (passes && actor != null && passesOn(actor) && !names(chain, actor)) {
        chain.add(new Attribution(actor.name(), null, null));
      }
    }
    return chain;
  }

  /** "30 are hurt, the paper reported, although the minister's figure is 12". */
  private boolean contrasts(int sentence, int from, int to) {
    Sentence words = sheet.sentences().get(sentence).sentence();
    for (int i = from; i < to; i++) {
      if (CONTRASTS.contains(words.norm(i))) {
        return true;
      }
    }
    return false;
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
        Saying spoken = carry.spoken(i);
        return spoken == null && item(sentence) ? counted(i) : spoken;
      }
      boolean listed = bullet(line) || item(i) || line.norm(line.size() - 1).equals(";");
      if (line.size() > ITEM && !listed) {
        return null;
      }
    }
    return null;
  }

  /** "The firm put it at 16; five were hurt": a part that begins with its number. */
  private @Nullable Saying goingOn(int sentence, int token) {
    Syntax syntax = sheet.sentences().get(sentence);
    int mark = token;
    while (mark > 0 && !syntax.sentence().norm(mark).equals(";")) {
      mark--;
    }
    boolean counts =
        mark > 0
            && Reach.chunk(syntax, mark + 1) instanceof Chunk.NounGroup group
            && group.quantity() != null;
    Saying last = null;
    for (Saying saying : sayings.get(sentence)) {
      boolean behind = saying.end() > mark || saying.kind() == Saying.Kind.ACT;
      last = !behind && saying.to() == mark ? saying : last;
      counts &= saying.end() <= mark;
    }
    return counts ? last : null;
  }

  /** "The prefect listed what was lost:". */
  private @Nullable Saying counted(int sentence) {
    for (Saying saying : sayings.get(sentence)) {
      if (saying.kind() == Saying.Kind.NUMBER && !saying.actors().isEmpty()) {
        return saying;
      }
    }
    return null;
  }

  /** "Size: 14,117 acres": an item, or a label and its number on a line of their own. */
  private boolean listed(int sentence) {
    Sentence line = sheet.sentences().get(sentence).sentence();
    boolean label = false;
    for (int i = 1; i < Math.min(LABEL, line.size()); i++) {
      label |= line.norm(i).equals(":");
    }
    return item(sentence) || label && line.size() <= ITEM;
  }

  private boolean item(int sentence) {
    return sheet.sentences().get(sentence).sentence().block().kind() == Block.Kind.ITEM;
  }

  private static boolean bullet(Sentence line) {
    return BULLETS.contains(line.norm(0));
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
      boolean itself = outlet != null && own(outlet, actor.name()) && passed(saying);
      if (!itself) {
        chain.add(new Attribution(actor.name(), saying.verb(), saying.medium()));
      }
    }
    for (Actor relay : saying.relays()) {
      boolean own = outlet != null && own(outlet, relay.name());
      if (!own) {
        chain.add(new Attribution(relay.name(), null, null));
      }
    }
    return chain;
  }

  /**
   * "As the agency reported", "according to the agency", but not "the agency found 26 families".
   */
  private static boolean passed(Saying saying) {
    return saying.verb() == null || PASSING.contains(saying.verb());
  }

  /**
   * Whether the relay is the outlet itself: "told the HBB" in HBB News or Harbour Bell Bulletin.
   */
  private static boolean own(String outlet, String relay) {
    String name = outlet.toLowerCase(Locale.ROOT);
    String part = relay.toLowerCase(Locale.ROOT);
    return name.equals(part)
        || name.startsWith(part + " ")
        || name.endsWith(" " + part)
        || relay.length() > 1 && initials(outlet).equals(relay);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /** The narrowest saying that reaches the token; null if none, or if nobody is said to say it. */
  private @Nullable Saying covering(int sentence, int token) {
    Saying best = null;
    for (Saying saying : sayings.get(sentence)) {
      boolean reaches = saying.kind() != Saying.Kind.ACT && saying.covers(token);
      int rank = rank(saying, sentence);
      boolean better = best == null || rank > rank(best, sentence);
      boolean same = best != null && rank == rank(best, sentence) && narrower(saying, best);
      if (reaches && (better || same)) {
        best = saying;
      }
    }
    return best;
  }

  /**
   * What nobody known says yields to who says so: "a doctor said he had counted 30"; and so does
   * what somebody finds, but in a clause of its own: "investigators have confirmed 41, the office
   * says", "6, whom the mayor had confirmed, the county says".
   */
  private int rank(Saying saying, int sentence) {
    Actor actor = saying.actor();
    boolean hidden = actor != null && !actor.known();
    Sentence words = sheet.sentences().get(sentence).sentence();
    boolean apart = APART.contains(words.norm(saying.start() - 1));
    boolean finds = !apart && saying.verb() != null && FINDING.contains(saying.verb());
    boolean data = actor != null && speech.is("sheet", last(actor.name()));
    return hidden ? 0 : finds || data ? 1 : 2;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static boolean narrower(Saying one, Saying other) {
    int mine = one.to() - one.from();
    int its = other.to() - other.from();
    return mine < its || mine == its && one.start() > other.start();
  }
}
