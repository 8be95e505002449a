package org.crossbearing.reading.internal.text;

import java.util.List;
import org.crossbearing.model.Span;

/**
 * A paragraph, heading or other part of the page.
 *
 * @param kind what part it is
 * @param span its characters, without surrounding white space
 * @param tokens the tokens of {@code span}
 */
public record Block(Kind kind, Span span, List<Token> tokens) {
  /** The parts of a page. */
  public enum Kind {
    /** The title of the report. */
    HEADLINE,
    /** A line, or the beginning of a paragraph, that tells place, date, outlet or author. */
    DATELINE,
    /** The words under a picture. */
    CAPTION,
    /** A title inside the report; in a live page it may begin with a time. */
    SUBHEAD,
    /** Who else contributed. */
    CREDIT,
    /** A title that leads to something else, such as another story's film. */
    ASIDE,
    /** One point of a list. */
    ITEM,
    /** Running text. */
    BODY
  }

  public Block {
    tokens = List.copyOf(tokens);
  }

  /** Whether it is a heading of any level, written in the clipped grammar of headings. */
  public boolean heading() {
    return kind == Kind.HEADLINE || kind == Kind.SUBHEAD;
  }

  /** Whether it says something about events, rather than about the report. */
  public boolean tells() {
    return kind != Kind.DATELINE && kind != Kind.CREDIT && kind != Kind.ASIDE;
  }
}
