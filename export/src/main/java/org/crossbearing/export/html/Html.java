package org.crossbearing.export.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.crossbearing.export.words.Inert;
import org.crossbearing.export.words.Printable;

/**
 * Writes elements and text. Whatever passes through {@link #text} or an attribute's value is
 * escaped and inert; names of elements and attributes are ours alone.
 */
final class Html {
  private final Appendable out;

  Html(Appendable out) {
    this.out = out;
  }

  /** Opens an element. Attributes are name, value, name, value …; an empty value leaves one out. */
  Html open(String tag, String... attributes) {
    raw("<" + tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        raw(" " + attributes[i] + "=\"");
        text(attributes[i + 1]);
        raw("\"");
      }
    }
    return raw(">");
  }

  Html close(String tag) {
    return raw("</" + tag + ">");
  }

  /** An element of its own lines' kind: closed and followed by a line feed. */
  Html end(String tag) {
    return raw("</" + tag + ">\n");
  }

  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  Html text(String text) {
    return text(text, 0, text.length());
  }

  /** A part of {@code text}; a line break across its border is seen as one. */
  Html text(String text, int start, int end) {
    try {
      Inert.append(text, start, end, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A name or phrase of others, on one line, apart from the direction of what is around it. */
  Html bdi(String text) {
    return element("bdi", Printable.line(text));
  }

  Html line() {
    return raw("\n");
  }

  /** Markup of our own. */
  Html raw(String markup) {
    try {
      out.append(markup);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
