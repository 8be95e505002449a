package org.crossbearing.reading.internal.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.text.Block.Kind;

/** Tells the parts of a page apart by their place, length and punctuation. Thread-safe. */
public final class Layout {
  private static final int HEADING_MOST = 24;
  private static final int SUBHEAD_MOST = 12;
  private static final int META_MOST = 18;
  private static final int LEAD_MOST = 22;
  private static final int FRONT = 5;
  private static final int NAME_MOST = 4;

  /** So many words in lower case may stand beside a date in figures: "updated on 14.10.2025". */
  private static final int SMALL_MOST = 3;

  private static final Set<String> STAMPS = Set.of("published", "updated", "posted", "modified");
  private static final Set<String> PICTURES =
      Set.of("picture", "photo", "photograph", "image", "pic", "pictures", "photos");
  private final Tokenizer tokenizer;
  private final Set<String> agencies;
  private final Stamps stamps;

  /**
   * @param agencies names of news agencies, in normal form
   * @param months names and short forms of months, in normal form
   */
  public Layout(Tokenizer tokenizer, Set<String> agencies, Set<String> months) {
    this.tokenizer = tokenizer;
    this.agencies = Set.copyOf(agencies);
    this.stamps = new Stamps(months);
  }

  /** The blocks of {@code text}, in order; together they hold every character that is not blank. */
  public List<Block> blocks(String text) {
    List<Span> paragraphs = Lines.paragraphs(text);
    List<Block> blocks = new ArrayList<>();
    Set<Kind> seen = EnumSet.noneOf(Kind.class);
    List<List<Token>> words =
        paragraphs.stream().map(p -> tokenizer.tokenize(text, p.start(), p.end())).toList();
    BitSet films = Playlists.of(words);
    for (int i = 0; i < paragraphs.size(); i++) {
      Span span = paragraphs.get(i);
      List<Token> tokens = words.get(i);
      if (tokens.isEmpty()) {
        continue;
      }
      if (films.get(i)) {
        blocks.add(block(Kind.ASIDE, tokens));
        continue;
      }
      Kind kind = kind(text, span, tokens, i, paragraphs.size(), seen);
      seen.add(kind);
      int lead = kind == Kind.BODY && blocks.size() < FRONT ? lead(tokens) : 0;
      if (lead > 0) {
        blocks.add(block(Kind.DATELINE, tokens.subList(0, lead)));
        tokens = tokens.subList(lead, tokens.size());
      }
      blocks.add(block(kind, tokens));
    }
    return blocks;
  }

  private static Block block(Kind kind, List<Token> tokens) {
    return new Block(kind, new Span(tokens.getFirst().start(), tokens.getLast().end()), tokens);
  }

  private Kind kind(
      String text, Span span, List<Token> tokens, int index, int count, Set<Kind> before) {
    if (caption(tokens)) {
      return Kind.CAPTION;
    }
    boolean headed = before.contains(Kind.HEADLINE);
    boolean started = before.contains(Kind.BODY);
    if (started && index >= count - 3 && credit(tokens)) {
      return Kind.CREDIT;
    }
    boolean topic = index == 0 && (topical(tokens) || titled(tokens));
    boolean front = index < FRONT && (index > 0 || count > 1) && !topic;
    if (front && meta(tokens) && (!started || stamped(tokens))) {
      return Kind.DATELINE;
    }
    boolean head =
        count > 1 || tokens.size() <= HEADING_MOST && tokens.stream().noneMatch(Layout::stop);
    boolean whole = open(tokens) || index == 0 && count > 1 && cut(tokens);
    if (!started && !headed && whole && tokens.size() <= HEADING_MOST * 2 && head) {
      return Kind.HEADLINE;
    }
    if (Lines.point(text, span)) {
      return Kind.ITEM;
    }
    return index + 1 < count && subhead(tokens) ? Kind.SUBHEAD : Kind.BODY;
  }

  /** "Storm | 12 drown as roofs fly off": told, and no time. */
  private boolean topical(List<Token> tokens) {
    return small(tokens) > 2 && tokens.stream().noneMatch(token -> time(token));
  }

  /** "Ferry fire, 9 May 2024: what each side says": a day in a title, and more behind a colon. */
  private boolean titled(List<Token> tokens) {
    for (int i = 3; i + 1 < tokens.size(); i++) {
      boolean day =
          stamps.year(tokens.get(i - 1))
              && (stamps.month(tokens.get(i - 2)) && tokens.get(i - 3).number()
                  || tokens.get(i - 2).is(",") && tokens.get(i - 3).number());
      if (day && tokens.get(i).is(":") && small(tokens.subList(i, tokens.size())) > 1) {
        return true;
      }
    }
    return false;
  }

  private static long small(List<Token> tokens) {
    return tokens.stream().filter(token -> token.word() && !token.capital()).count();
  }

  private boolean subhead(List<Token> tokens) {
    boolean timed = tokens.getFirst().kind() == Token.Kind.CLOCK;
    return open(tokens) && tokens.size() <= (timed ? HEADING_MOST : SUBHEAD_MOST);
  }

  /** Whether the text does not end like a sentence. */
  private static boolean open(List<Token> tokens) {
    Token last = tokens.getLast();
    if (Quotes.mark(last) && tokens.size() > 1) {
      Token before = tokens.get(tokens.size() - 2);
      return !before.mark() || !".,;".contains(before.norm().substring(0, 1));
    }
    return !last.mark() || ".;,\u2026".indexOf(last.norm().charAt(0)) < 0;
  }

  /** "Driver held after bus hits ...": a headline of which a page shows the beginning. */
  private static boolean cut(List<Token> tokens) {
    String last = tokens.getLast().norm();
    return tokens.size() <= HEADING_MOST && (last.equals("...") || last.equals("\u2026"));
  }

  private boolean meta(List<Token> tokens) {
    if (!open(tokens) && !tokens.getLast().is(".") || tokens.size() > META_MOST * 2) {
      return false;
    }
    boolean bar = tokens.stream().anyMatch(Layout::bar);
    boolean by = tokens.getFirst().is("by") && tokens.size() <= 12;
    boolean named =
        tokens.stream().anyMatch(stamps::year) && tokens.stream().anyMatch(stamps::month);
    boolean brief = small(tokens) <= SMALL_MOST;
    boolean dated =
        named || brief && IntStream.range(0, tokens.size()).anyMatch(i -> stamps.digits(tokens, i));
    boolean stamp =
        STAMPS.contains(tokens.getFirst().norm())
            && (tokens.size() < 3 || !label(tokens) || tokens.stream().anyMatch(this::time));
    return open(tokens) && (bar || by || dated && tokens.size() <= META_MOST || stamp);
  }

  /** "Published at: September 9, 2025", "Bolu | 9 September 2025": though behind a stand-first. */
  private boolean stamped(List<Token> tokens) {
    boolean bar = tokens.stream().anyMatch(Layout::bar);
    return (bar || STAMPS.contains(tokens.getFirst().norm()))
        && tokens.stream().anyMatch(stamps::month)
        && tokens.stream().anyMatch(stamps::year);
  }

  private static boolean bar(Token token) {
    return token.is("|") || token.is("\u00B7");
  }

  /** "UPDATED: Fire kills 12": a word in capitals before a headline. */
  private static boolean label(List<Token> tokens) {
    return tokens.getFirst().allCapitals() && tokens.get(1).is(":");
  }

  private boolean time(Token token) {
    return stamps.month(token) || stamps.year(token) || token.kind() == Token.Kind.CLOCK;
  }

  private boolean caption(List<Token> tokens) {
    if (tokens.size() > 120) {
      return false;
    }
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token next = tokens.get(i + 1);
      boolean label = PICTURES.contains(tokens.get(i).norm());
      boolean named = i > 0 && label && (next.is(":") || next.is("by"));
      boolean slash =
          i > 2
              && next.is("/")
              && !next.spaced()
              && !tokens.get(i - 1).is("/")
              && (agencies.contains(tokens.get(i).norm())
                  || i + 3 == tokens.size() && agencies.contains(tokens.getLast().norm()));
      boolean shown = tokens.get(i).is("[") && next.capital() && i + 6 > tokens.size() - 1 && i > 2;
      if (named || slash || shown && agency(tokens.subList(i, tokens.size()))) {
        return true;
      }
    }
    return tokens.getFirst().is("file") && tokens.size() > 1 && tokens.get(1).mark();
  }

  private boolean agency(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> agencies.contains(t.norm()));
  }

  private boolean credit(List<Token> tokens) {
    if (tokens.size() > 20) {
      return false;
    }
    String first = tokens.getFirst().norm();
    boolean labelled =
        Set.of("reporting", "editing", "writing", "source", "sources", "additional").contains(first)
            && tokens.size() > 2
            && (tokens.get(1).is("by") || tokens.get(1).is("reporting") || tokens.get(1).is(":"));
    long words = tokens.stream().filter(Token::word).count();
    return labelled || words <= 6 && agency(tokens);
  }

  /**
   * The number of tokens of a place, date and agency before the first sentence: "KYIV (AP) —",
   * "MOSCOW, March 4. /TASS/.".
   */
  private int lead(List<Token> tokens) {
    int most = Math.min(LEAD_MOST, tokens.size() - 1);
    for (int i = 1; i < most; i++) {
      Token token = tokens.get(i);
      boolean dash = token.spaced() && token.dash();
      boolean colon = token.is(":") && tokens.subList(0, i).stream().allMatch(Layout::placeLike);
      boolean opens = !tokens.get(i + 1).word() || tokens.get(i + 1).capital();
      boolean slashed =
          token.is(".") && i > 2 && tokens.get(i - 1).is("/") && agency(tokens.subList(i - 2, i));
      boolean stopped = token.dash() && tokens.get(i - 1).is(".");
      if (((dash || stopped) && opens || colon || slashed || bracketed(tokens, i))
          && tokens.subList(0, i).stream().allMatch(this::leadLike)) {
        return tokens.getFirst().is("the") ? 0 : dated(tokens, i, most) + 1;
      }
    }
    return 0;
  }

  /** "VELLA - 14 MAY 2024 - Nine": the dash behind the day, if one stands behind the place. */
  private int dated(List<Token> tokens, int dash, int most) {
    int at = dash + 1;
    boolean named = false;
    while (at < most
        && (tokens.get(at).number() || stamps.month(tokens.get(at)) || tokens.get(at).is(","))) {
      named |= stamps.month(tokens.get(at));
      at++;
    }
    return named && tokens.get(at).dash() && tokens.get(at).spaced() ? at : dash;
  }

  /**
   * "Vella, May 15, 2024 (Courier News) Nine people": a name in brackets behind a day of the
   * calendar.
   */
  private boolean bracketed(List<Token> tokens, int at) {
    Token next = tokens.get(at + 1);
    boolean sentence = next.spaced() && next.word() && next.capital();
    int open = at;
    while (open > 0 && at - open <= NAME_MOST && !tokens.get(open).is("(")) {
      open--;
    }
    List<Token> before = tokens.subList(0, open);
    return tokens.get(at).is(")")
        && sentence
        && tokens.get(open).is("(")
        && before.stream().anyMatch(stamps::month)
        && before.stream().anyMatch(Token::number);
  }

  private static boolean placeLike(Token token) {
    return token.allCapitals() || token.is(",") || token.is("/");
  }

  private boolean leadLike(Token token) {
    return token.capital()
        || token.number()
        || "(),/.".contains(token.norm())
        || Stamps.joint(token)
        || stamps.month(token)
        || agencies.contains(token.norm());
  }

  private static boolean stop(Token token) {
    return token.is(".") || token.is("!") || token.is("?");
  }
}
