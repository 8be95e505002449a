package org.crossbearing.reading.internal.voice;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Cuts out what somebody is reported to say, with or without some words in quotation marks. */
final class Reports {
  private static final int LEAST = 3;

  /** Tokens in which the "that" behind an addressee or a time must stand. */
  private static final int FAR = 14;

  private static final int AUXILIARIES = 6;
  private static final Set<String> JOINTS = Set.of("and", "but", "or");
  private static final Set<String> OPENING = WordSets.of("Reports.OPENING");

  private final Sheet sheet;
  private final List<List<Saying>> sayings;
  private final NavigableMap<Integer, Said> quotations;
  private final Speech speech;

  /**
   * @param quotations what counts as quoted, by its first character
   */
  Reports(
      Sheet sheet,
      List<List<Saying>> sayings,
      NavigableMap<Integer, Said> quotations,
      Speech speech) {
    this.sheet = sheet;
    this.sayings = sayings;
    this.quotations = quotations;
    this.speech = speech;
  }

  /** What is said, null if nothing is, if nobody known says it, or if most of it is a quotation. */
  @Nullable Span of(int sentence, Saying saying) {
    Actor actor = saying.actor();
    boolean says = saying.kind() == Saying.Kind.SAY || acts(saying);
    if (!says || actor == null || !actor.known()) {
      return null;
    }
    Span span = clause(sheet.sentences().get(sentence), saying, sayings.get(sentence));
    return span == null || quoted(span) ? null : span;
  }

  /** "called for", "urged": acts of speech whose complement tells what was said. */
  private boolean acts(Saying saying) {
    return saying.kind() == Saying.Kind.ACT
        && saying.verb() != null
        && saying.from() >= saying.end()
        && speech.reporting(saying.verb());
  }

  private boolean quoted(Span span) {
    int common = 0;
    Map.Entry<Integer, Said> at = quotations.lowerEntry(span.end());
    while (at != null && at.getValue().quotation().span().end() > span.start()) {
      Span inner = at.getValue().quotation().span();
      common += Math.min(inner.end(), span.end()) - Math.max(inner.start(), span.start());
      at = quotations.lowerEntry(at.getKey());
    }
    return common * 10 >= (span.end() - span.start()) * 6;
  }

  private @Nullable Span clause(Syntax syntax, Saying saying, List<Saying> others) {
    Sentence sentence = syntax.sentence();
    boolean leading = saying.from() >= saying.end();
    int from = saying.from();
    int to = saying.to();
    if (!leading && saying.start() == 0) {
      from = saying.end();
    } else if (!leading && !goesOn(sentence, saying)) {
      to = saying.start();
    }
    if (from >= saying.end()) {
      from = complement(syntax, saying, from);
      to = Math.min(to, next(sentence, saying, others));
      to = Math.min(to, opened(syntax, saying, from));
    }
    while (from < to && (sentence.token(from).mark() || sentence.norm(from).equals("that"))) {
      from++;
    }
    while (to > from && sentence.token(to - 1).mark()) {
      to--;
    }
    return to - from < LEAST ? null : sentence.span(from, to);
  }

  /** "The mine, she said, will reopen": the sentence goes on behind a comma. */
  private static boolean goesOn(Sentence sentence, Saying saying) {
    boolean comma = sentence.norm(saying.end()).equals(",");
    boolean set = sentence.norm(saying.start() - 1).equals(",");
    return comma && set && saying.to() - saying.end() > LEAST + 1;
  }

  /** Behind the addressee or time: "told reporters on Friday that". */
  private static int complement(Syntax syntax, Saying saying, int from) {
    Sentence sentence = syntax.sentence();
    int last = Math.min(sentence.size(), from + FAR);
    for (int i = from; i < last; i++) {
      if (sentence.norm(i).equals("that")) {
        return i + 1;
      }
      boolean verb = Reach.chunk(syntax, i) instanceof VerbGroup;
      if (verb || sentence.token(i).mark() && !sentence.norm(i).equals("'s")) {
        break;
      }
    }
    boolean told = saying.verb() != null && saying.verb().startsWith("t");
    boolean addressed =
        told
            && from < sentence.size()
            && Reach.chunk(syntax, from) instanceof NounGroup hearer
            && hearer.to() < saying.to()
            && syntax.after(syntax.index(hearer)) instanceof NounGroup;
    return addressed ? Reach.chunk(syntax, from).to() : from;
  }

  /** Where the speaker goes on with another verb: "said it was early but noted that ...". */
  private static int next(Sentence sentence, Saying saying, List<Saying> others) {
    int end = sentence.size();
    for (Saying other : others) {
      boolean later = other.end() > saying.end() + 1 && other.end() < end;
      if (later && other.actors().equals(saying.actors())) {
        for (int i = other.end() - 1; i > Math.max(saying.end(), other.end() - AUXILIARIES); i--) {
          if (JOINTS.contains(sentence.norm(i))) {
            end = i;
            break;
          }
        }
      }
    }
    return end;
  }

  /** "While he said so, she left": up to the comma. */
  private static int opened(Syntax syntax, Saying saying, int from) {
    Sentence sentence = syntax.sentence();
    boolean opens = saying.start() < AUXILIARIES && OPENING.contains(sentence.norm(0));
    for (int i = from; opens && i + 1 < sentence.size(); i++) {
      boolean comma = Reach.chunk(syntax, i) instanceof Link link && link.kind() == Link.Kind.COMMA;
      Chunk subject = comma ? Reach.chunk(syntax, i + 1) : null;
      if (subject instanceof NounGroup
          && syntax.after(syntax.index(subject)) instanceof VerbGroup) {
        return i;
      }
    }
    return sentence.size();
  }
}
