package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Quotes;
import org.crossbearing.reading.internal.text.Token;

/** Pairs quotation marks in one block; the outer pair counts. Not thread-safe; one per block. */
final class QuoteFinder {
  private static final String OPENING = "\u201C\u201E\u201F\u00AB\u2018\u201A\u2039";
  private static final String CLOSING = "\u201D\u00BB\u2019\u203A";

  private final Block block;
  private final List<Token> tokens;
  private final boolean continued;
  private final List<Quotation> found = new ArrayList<>();

  /** For each token, the first from there on that closes a single mark for sure; else -1. */
  private int[] closing = new int[0];

  /** The last token that may close a single mark or be an apostrophe; -1 if none. */
  private int lastWeak = -1;

  /**
   * @param continued whether the next paragraph begins with an opening mark
   */
  QuoteFinder(Block block, boolean continued) {
    this.block = block;
    this.tokens = block.tokens();
    this.continued = continued;
  }

  /** Whether the block begins with a mark that opens a quotation. */
  static boolean begins(Block block) {
    Token first = block.tokens().getFirst();
    return Quotes.isDouble(first) && block.tokens().size() > 1 && !block.tokens().get(1).spaced();
  }

  /** The quotations, in order. */
  List<Quotation> find() {
    int at = 0;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      boolean opens = Quotes.mark(token) && opens(at);
      int close = !opens ? -1 : Quotes.isDouble(token) ? closeDouble(at) : closeSingle(at);
      if (close > at + 1) {
        add(at + 1, close);
      }
      at = close > at ? close + 1 : at + 1;
    }
    return found;
  }

  private boolean opens(int at) {
    Token token = tokens.get(at);
    if (at + 1 >= tokens.size() || tokens.get(at + 1).spaced()) {
      return false;
    }
    boolean free = at == 0 || token.spaced() || joins(tokens.get(at - 1));
    boolean decade = Quotes.single(token) && tokens.get(at + 1).number() && closing(token);
    return free && !decade && (!closing(token) || Quotes.isDouble(token) || straight(token));
  }

  private static boolean joins(Token before) {
    return before.mark() && "([{-\u2013\u2014/".contains(before.norm().substring(0, 1));
  }

  private static boolean closing(Token token) {
    return CLOSING.contains(token.text()) || straight(token);
  }

  private static boolean straight(Token token) {
    return token.text().equals("'") || token.text().equals("\"");
  }

  /** The token that closes the double mark at {@code open}; the block's end if it goes on. */
  private int closeDouble(int open) {
    int within = 0;
    for (int i = open + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (Quotes.isDouble(token)) {
        boolean anew = OPENING.contains(token.text()) && opens(i);
        if (anew && !nested(i, continued && open == 0)) {
          return -1;
        }
        within += anew ? 1 : -1;
        if (within < 0) {
          return i;
        }
      }
    }
    return continued || open == 0 ? tokens.size() : -1;
  }

  /**
   * Whether the marks of a few words stand within other double marks: "they call it "hell" here".
   *
   * @param unclosed whether the outer ones may be closed in a later paragraph
   */
  private boolean nested(int open, boolean unclosed) {
    int closed = 0;
    for (int i = open + 1; i < tokens.size() && closed < 2; i++) {
      Token token = tokens.get(i);
      if (Quotes.isDouble(token)) {
        if (OPENING.contains(token.text()) && opens(i)) {
          return false;
        }
        closed++;
      }
    }
    return closed == 2 || closed == 1 && unclosed;
  }

  /** The token that closes the single mark, past apostrophes; -1 if none does. */
  private int closeSingle(int open) {
    if (closing.length == 0) {
      findClosing();
    }
    int strong = closing[open + 1];
    return strong >= 0 ? strong : lastWeak > open ? lastWeak : -1;
  }

  /** One pass from the end, so that many marks that never close cost no more than a few. */
  private void findClosing() {
    closing = new int[tokens.size() + 1];
    closing[tokens.size()] = -1;
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      boolean closes = Quotes.single(token) && !token.spaced() && closing(token) && loose(i + 1);
      boolean strong = closes && !owner(i);
      closing[i] = strong ? i : closing[i + 1];
      lastWeak = closes && !strong ? Math.max(lastWeak, i) : lastWeak;
    }
  }

  private boolean loose(int next) {
    return next >= tokens.size() || tokens.get(next).spaced() || tokens.get(next).mark();
  }

  /** "the drivers' union": an s before and a word in a small letter behind. */
  private boolean owner(int at) {
    boolean s = at > 0 && tokens.get(at - 1).norm().endsWith("s");
    return s && at + 1 < tokens.size() && tokens.get(at + 1).word();
  }

  /** Marcia "Cia" Price: capitals before, within and behind. */
  private boolean nickname(int from, int to) {
    boolean within = to - from <= 2;
    for (int i = from; i < to; i++) {
      within &= tokens.get(i).word() && tokens.get(i).capital();
    }
    return within
        && from > 1
        && to + 1 < tokens.size()
        && tokens.get(from - 2).capital()
        && tokens.get(to + 1).capital()
        && tokens.get(to + 1).spaced();
  }

  private void add(int from, int to) {
    if (nickname(from, to)) {
      return;
    }
    int first = from;
    int last = to;
    while (first < last && Quotes.mark(tokens.get(first))) {
      first++;
    }
    while (last > first && dropped(tokens.get(last - 1))) {
      last--;
    }
    if (last <= first) {
      return;
    }
    Span span = new Span(tokens.get(first).start(), tokens.get(last - 1).end());
    int words = (int) tokens.subList(first, last).stream().filter(t -> !t.mark()).count();
    if (words > 0) {
      found.add(new Quotation(block, from, to, span, words, to == tokens.size()));
    }
  }

  private static boolean dropped(Token token) {
    return token.is(",") || token.is(".") || token.is(";") || Quotes.mark(token);
  }
}
