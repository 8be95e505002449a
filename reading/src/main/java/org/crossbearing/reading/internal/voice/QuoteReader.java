package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.text.Quotes;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Gives each quotation its speaker. Not thread-safe; one per report. */
final class QuoteReader {
  private static final Set<String> NAMING = WordSets.of("QuoteReader.NAMING");

  /** Tokens between a verb and what it still governs beyond doubt. */
  private static final int NEAR = 4;

  private final Sheet sheet;
  private final List<List<Saying>> sayings;
  private final Discourse discourse;
  private final String text;
  private final QuoteLabels labels;
  private final Map<String, Integer> terms = new HashMap<>();
  private final List<Said> said = new ArrayList<>();

  QuoteReader(Sheet sheet, List<List<Saying>> sayings, Discourse discourse, String text) {
    this.sheet = sheet;
    this.sayings = sayings;
    this.discourse = discourse;
    this.text = text;
    this.labels = new QuoteLabels(sheet, discourse, text);
  }

  List<Said> read() {
    for (Quotation quotation : sheet.quotations()) {
      terms.merge(key(quotation), 1, Integer::sum);
    }
    for (Quotation quotation : sheet.quotations()) {
      said.add(read(quotation));
    }
    return said;
  }

  private String key(Quotation quotation) {
    return quotation.span().of(text).toLowerCase(Locale.ROOT);
  }

  private Said read(Quotation quotation) {
    int first = sheet.sentence(quotation.outer().start());
    int last = sheet.sentence(quotation.span().end() - 1);
    int open = sheet.token(first, quotation.outer().start());
    int close = sheet.token(last, quotation.outer().end() - 1);
    Said before = said.isEmpty() ? null : said.getLast();
    boolean alone = alone(first, open);
    Actor named = labels.setOff(first, open, last, close);
    named = named == null && alone ? labels.labelled(quotation, first, open) : named;
    Saying saying = named != null ? null : saying(quotation, first, open, last, close);
    if (saying != null) {
      boolean attached = saying.start() > close || complete(quotation);
      boolean counts = counts(quotation, first, open, attached);
      boolean goesOn =
          before != null
              && same(before, saying.actor())
              && (alone ? adjacent(before, first, open) : interrupted(before, first));
      return new Said(quotation, saying, saying.actor(), counts, goesOn);
    }
    boolean near = before != null && adjacent(before, first, open);
    Actor signed = named != null ? named : labels.signed(last, close);
    Actor speaker =
        signed != null
            ? signed
            : near && before != null ? before.speaker() : alone ? carried(first) : null;
    boolean colon = introduced(quotation, first, open) && closes(last, close);
    speaker = speaker == null && colon ? acting(first) : speaker;
    boolean headed = sheet.sentences().get(first).sentence().block().heading();
    boolean whole =
        signed != null
            || alone && (closes(last, close) || broken(last, close))
            || near && joined(before, first)
            || colon;
    boolean told = colon || speaker != null || complete(quotation) && quotation.words() > 4;
    boolean counts = !headed && whole && told && !title(quotation, first, open);
    return new Said(quotation, null, speaker, counts, near && signed == null);
  }

  /** "We looked," she said, "and saw nobody." */
  private boolean interrupted(Said before, int first) {
    return complete(before.quotation())
        && sheet.sentence(before.quotation().span().end() - 1) == first;
  }

  private static boolean same(Said before, @Nullable Actor actor) {
    return before.speaker() != null && before.speaker().equals(actor);
  }

  private boolean joined(@Nullable Said before, int first) {
    return before != null
        && before.counts()
        && sheet.sentence(before.quotation().span().start()) == first;
  }

  private @Nullable Saying saying(Quotation quotation, int first, int open, int last, int close) {
    Saying after = attached(last, close);
    Saying ahead = ahead(first, open);
    if (complete(quotation) && after != null && !(ahead != null && aside(last, close))) {
      return after;
    }
    Saying cover = covering(first, open);
    boolean far = ahead != null && ahead.kind() == Saying.Kind.ACT && ahead.end() + NEAR < open;
    if (ahead != null && !(far && cover != null)) {
      return ahead;
    }
    return after != null ? after : cover;
  }

  /** Whether a clause that tells when or why begins behind the closing mark: "when he asked". */
  private boolean aside(int sentence, int close) {
    return Tail.ASIDE.contains(sheet.sentences().get(sentence).sentence().norm(close + 1));
  }

  /** The saying right behind the closing mark. */
  private @Nullable Saying attached(int sentence, int close) {
    Sentence words = sheet.sentences().get(sentence).sentence();
    int at = close + 1;
    while (words.norm(at).equals(",") || words.dash(at)) {
      at++;
    }
    if (at >= words.size()) {
      return asked(sentence, words.token(close > 0 ? close - 1 : 0));
    }
    for (Saying saying : sayings.get(sentence)) {
      boolean near = saying.start() >= at && saying.start() <= at + 1 && !saying.actors().isEmpty();
      if (near && !sheet.quoted(sentence)[Math.min(at, words.size() - 1)]) {
        return saying;
      }
    }
    return null;
  }

  /** "Why?" Bush asked: cut in two after the question mark. */
  private @Nullable Saying asked(int sentence, Token stop) {
    boolean cut = (stop.is("?") || stop.is("!")) && sheet.together(sentence, sentence + 1);
    if (!cut) {
      return null;
    }
    for (Saying saying : sayings.get(sentence + 1)) {
      int size = sheet.sentences().get(sentence + 1).sentence().size();
      boolean comma = sheet.sentences().get(sentence + 1).sentence().norm(saying.end()).equals(",");
      boolean bare = comma || saying.to() - saying.end() < NEAR * 2 && saying.to() == size;
      if (saying.start() == 0 && bare && !saying.actors().isEmpty()) {
        return saying;
      }
    }
    return null;
  }

  /** The last saying before the opening mark that reaches it. */
  private @Nullable Saying ahead(int sentence, int open) {
    Saying best = null;
    for (Saying saying : sayings.get(sentence)) {
      boolean before = saying.end() <= open && !saying.actors().isEmpty();
      boolean reaches = saying.covers(open) || saying.covers(open + 1);
      if (before && reaches && (best == null || saying.end() >= best.end())) {
        best = saying;
      }
    }
    return best;
  }

  private @Nullable Saying covering(int sentence, int open) {
    for (Saying saying : sayings.get(sentence)) {
      if (saying.kind() == Saying.Kind.SAY && saying.covers(open) && !saying.actors().isEmpty()) {
        return saying;
      }
    }
    return null;
  }

  /** Whether it reads as a sentence of its own. */
  private static boolean complete(Quotation quotation) {
    List<Token> tokens = quotation.block().tokens();
    Token first = tokens.get(quotation.from());
    Token last = tokens.get(quotation.to() - 1);
    boolean stop = last.mark() && ",.?!\u2026".contains(last.norm().substring(0, 1));
    return stop && !(first.word() && !first.capital());
  }

  /** Whether nothing but other quotations stands before the opening mark in its sentence. */
  private boolean alone(int sentence, int open) {
    boolean[] quoted = sheet.quoted(sentence);
    Sentence words = sheet.sentences().get(sentence).sentence();
    for (int i = 0; i < open; i++) {
      if (!quoted[i] && words.token(i).word()) {
        return false;
      }
    }
    return true;
  }

  /** "She had a message: "We stay."": a whole sentence behind a colon. */
  private boolean introduced(Quotation quotation, int sentence, int open) {
    Sentence words = sheet.sentences().get(sentence).sentence();
    return words.norm(open - 1).equals(":") && complete(quotation) && quotation.words() > 2;
  }

  /** The person who acts in the sentence: "Ada Lind had a message: …"; or null. */
  private @Nullable Actor acting(int sentence) {
    Actor actor = discourse.memory().main(sentence);
    return actor != null && actor.named() ? actor : null;
  }

  /** "…" – she paused – "…". */
  private boolean broken(int sentence, int close) {
    Sentence words = sheet.sentences().get(sentence).sentence();
    return words.dash(close + 1);
  }

  private boolean closes(int sentence, int close) {
    Sentence words = sheet.sentences().get(sentence).sentence();
    for (int i = close + 1; i < words.size(); i++) {
      if (words.token(i).word()) {
        return false;
      }
    }
    return true;
  }

  /** Whether no sentence without a quotation lies between. */
  private boolean adjacent(Said before, int first, int open) {
    int last = sheet.sentence(before.quotation().span().end() - 1);
    if (before.quotation().open() && alone(first, open)) {
      return true;
    }
    return sheet.together(last, first)
        && (last == first || last + 1 == first && alone(first, open));
  }

  /** Who spoke in the sentence before, or at the end of the paragraph before. */
  private @Nullable Actor carried(int sentence) {
    if (sentence == 0) {
      return null;
    }
    Actor actor = discourse.memory().main(sentence - 1);
    return actor != null || sheet.together(sentence - 1, sentence) ? actor : null;
  }

  private boolean counts(Quotation quotation, int first, int open, boolean attached) {
    if (sheet.sentences().get(first).sentence().block().heading()) {
      return false;
    }
    boolean shortOne = quotation.words() < 3;
    if (shortOne && !(attached && complete(quotation))) {
      return false;
    }
    boolean title = title(quotation, first, open);
    return complete(quotation)
        ? !title || quotation.words() > 8 || alone(first, open)
        : !title && terms.getOrDefault(key(quotation), 1) < 2;
  }

  /** "so-called", or capitals throughout. */
  private boolean title(Quotation quotation, int sentence, int open) {
    Sentence words = sheet.sentences().get(sentence).sentence();
    for (int i = Math.max(0, open - 2); i < open; i++) {
      if (NAMING.contains(words.norm(i))) {
        return true;
      }
    }
    int capital = 0;
    int all = 0;
    for (Token token : quotation.block().tokens().subList(quotation.from(), quotation.to())) {
      if (token.word() && token.text().length() > 3 && !Quotes.mark(token)) {
        all++;
        capital += token.capital() ? 1 : 0;
      }
    }
    return all > 1 && capital == all;
  }
}
