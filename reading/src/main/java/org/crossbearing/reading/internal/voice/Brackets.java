package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sources that stand in brackets, each behind the counts that are its own: "24 in Lom
 * (police) and 17 in Bor (UNHCR)", or in the label before them: "Norway (Health Office, 3 May): 24
 * dead".
 */
final class Brackets {
  /** Chunks in a bracket. */
  private static final int MOST = 24;

  /** Tokens of a label before its bracket. */
  private static final int LABEL = 6;

  /** Tokens back from a bracket in which a name may be written out. */
  private static final int NAME = 10;

  private final Syntax syntax;
  private final Sentence sentence;
  private final Discourse discourse;
  private final Speech speech;

  Brackets(Syntax syntax, Discourse discourse, Speech speech) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.discourse = discourse;
    this.speech = speech;
  }

  /**
   * Adds those of the sentence if there are several, or one in its label.
   *
   * @return whether there are
   */
  boolean find(List<Saying> found) {
    List<Saying> sayings = new ArrayList<>();
    int from = 0;
    boolean label = false;
    for (int i = 0; i < syntax.chunks().size(); i++) {
      Chunk chunk = syntax.chunks().get(i);
      if (!(chunk instanceof Link link)) {
        continue;
      }
      if (link.kind() == Link.Kind.BREAK && (link.norm().equals(";") || link.norm().equals(":"))) {
        from = link.to();
      }
      int close = link.kind() == Link.Kind.OPEN ? close(i) : -1;
      if (close < 0) {
        continue;
      }
      int to = syntax.chunks().get(close).to();
      boolean leads = sentence.norm(to).equals(":") && link.from() <= LABEL;
      Saying saying = leads || counts(from, link.from()) ? saying(i, close, from, leads) : null;
      if (saying != null) {
        sayings.add(saying);
        label |= leads;
        from = leads ? from : to;
      }
      i = close;
    }
    if (sayings.size() < 2 && !label) {
      return false;
    }
    for (Saying saying : sayings) {
      saying.actors().forEach(discourse.memory()::speaks);
      found.add(saying);
    }
    return true;
  }

  /** Where the bracket closes that chunk {@code open} opens, or -1. */
  private int close(int open) {
    for (int i = open + 1; i < Math.min(syntax.chunks().size(), open + MOST); i++) {
      if (syntax.chunks().get(i) instanceof Link link) {
        if (link.kind() == Link.Kind.CLOSE) {
          return i;
        }
        if (link.kind() == Link.Kind.OPEN) {
          return -1;
        }
      }
    }
    return -1;
  }

  private boolean counts(int from, int to) {
    return syntax.quantities().stream().anyMatch(q -> q.from() >= from && q.to() <= to);
  }

  /** The first in the bracket, with who passes it on, if it is a source; or null. */
  private @Nullable Saying saying(int open, int close, int from, boolean leads) {
    Chunk first = syntax.chunks().get(open + 1);
    if (!(first instanceof NounGroup group) || group.quantity() != null) {
      return null;
    }
    int next = open + 2;
    NounGroup who = group;
    while (next < close && syntax.chunk(next) instanceof NounGroup name) {
      who = name;
      next++;
    }
    boolean ends = next == close || Chunk.comma(syntax.chunk(next));
    Actor actor = ends ? source(who) : null;
    if (actor == null || explains(syntax.chunks().get(open).from(), group)) {
      return null;
    }
    List<Actor> relays = new ArrayList<>();
    for (int i = next; i + 1 < close; i++) {
      Actor relay =
          syntax.chunk(i) instanceof Link link
                  && (link.norm().equals("via") || link.norm().equals("by"))
                  && syntax.chunk(i + 1) instanceof NounGroup by
              ? source(by)
              : null;
      if (relay != null && speech.outlet(relay.name())) {
        relays.add(relay);
      }
    }
    int start = syntax.chunks().get(open).from();
    int end = syntax.chunks().get(close).to();
    return leads
        ? new Saying(
            List.of(actor), relays, null, null, Saying.Kind.SAY, 0, end, end, sentence.size())
        : new Saying(List.of(actor), relays, null, null, Saying.Kind.SAY, start, end, from, start);
  }

  /** "police", "UNHCR", "Ada Lind" or "the Health Office", where "Lom" may be a place. */
  private @Nullable Actor source(NounGroup group) {
    Token last = sentence.token(group.to() - 1);
    boolean initials = group.to() - group.from() == 1 && initials(last.text());
    Actor actor = discourse.actor(syntax, group);
    if (actor == null) {
      return initials
          ? new Actor(Phrasing.plain(syntax, group.from(), group.to()), Actor.Kind.BODY, null)
          : null;
    }
    boolean told =
        actor.kind() != Actor.Kind.BODY
            || initials
            || !last.capital()
            || speech.outlet(actor.name())
            || discourse.body(last.norm());
    return actor.known() && told ? actor : null;
  }

  private static boolean initials(String text) {
    return text.chars().filter(Character::isUpperCase).count() > 1;
  }

  /** "the World Health Organization (WHO)": the short form of what stands before. */
  private boolean explains(int open, NounGroup group) {
    if (group.to() - group.from() != 1) {
      return false;
    }
    String text = sentence.token(group.from()).text();
    String letters = text.replaceAll("[^\\p{Lu}]", "");
    StringBuilder first = new StringBuilder();
    for (int i = open - 1; i >= Math.max(0, open - NAME) && sentence.token(i).word(); i--) {
      if (sentence.token(i).capital()) {
        first.append(sentence.token(i).text().charAt(0));
      }
    }
    String initials = first.reverse().toString();
    return initials.length() > 1 && (initials.endsWith(letters) || letters.endsWith(initials));
  }
}
