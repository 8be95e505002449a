package org.crossbearing.export.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import org.crossbearing.export.words.Paragraphs;

/**
 * A text with marks that may lie inside each other, cross, or run over paragraphs.
 *
 * <p>Elements can only nest. So where a mark ends before one that was opened inside it, the inner
 * ones are closed too and opened again behind: a mark may come as several pieces. The first piece
 * carries the anchor, the last the link back; all of them together hold exactly its characters.
 */
final class MarkedText {
  private final String text;
  private final List<Mark> waiting;
  private final Html html;
  private final Deque<Mark> open = new ArrayDeque<>();
  private int next;

  MarkedText(String text, List<Mark> marks, Html html) {
    this.text = text;
    this.html = html;
    waiting = new ArrayList<>(marks);
    waiting.sort(
        Comparator.<Mark>comparingInt(mark -> mark.span().start())
            .thenComparingInt(mark -> -mark.span().end()));
  }

  void write() {
    int from = 0;
    Matcher gap = Paragraphs.BETWEEN.matcher(text);
    while (gap.find()) {
      paragraph(from, gap.start(), gap.end());
      html.text(text, gap.start(), gap.end());
      from = gap.end();
    }
    paragraph(from, text.length(), text.length());
  }

  /**
   * One paragraph. A mark that begins in the blank lines behind it is opened in the next one.
   *
   * @param gapEnd where the blank lines behind it end
   */
  private void paragraph(int start, int end, int gapEnd) {
    html.open("p", "dir", "auto");
    open.descendingIterator().forEachRemaining(mark -> begin(mark, false));
    int at = start;
    while (true) {
      finish(at);
      if (at < end || end == text.length()) {
        beginAllAt(at);
        finish(at);
      }
      if (at == end) {
        break;
      }
      int border = nextBorder(at, end);
      html.text(text, at, border);
      at = border;
    }
    finish(gapEnd);
    open.forEach(mark -> html.close("span"));
    html.close("p");
  }

  private void beginAllAt(int at) {
    while (next < waiting.size() && waiting.get(next).span().start() <= at) {
      Mark mark = waiting.get(next++);
      begin(mark, true);
      open.push(mark);
    }
  }

  private int nextBorder(int at, int end) {
    int border = next < waiting.size() ? Math.min(end, waiting.get(next).span().start()) : end;
    for (Mark mark : open) {
      border = Math.min(border, mark.span().end());
    }
    return Math.max(border, at);
  }

  /** Closes the marks that end up to {@code at}; those inside them that go on are opened again. */
  private void finish(int at) {
    int left = (int) open.stream().filter(mark -> mark.span().end() <= at).count();
    Deque<Mark> goingOn = new ArrayDeque<>();
    while (left > 0) {
      Mark mark = open.pop();
      if (mark.span().end() <= at) {
        back(mark);
        left--;
      } else {
        goingOn.push(mark);
      }
      html.close("span");
    }
    for (Mark mark : goingOn) {
      begin(mark, false);
      open.push(mark);
    }
  }

  private void begin(Mark mark, boolean first) {
    String id = first && mark.anchored() ? mark.claim() : "";
    html.open(
        "span", "class", mark.kind(), "id", id, "data-c", mark.claim(), "data-f", mark.finding());
  }

  private void back(Mark mark) {
    Mark.Back back = mark.back();
    if (back != null) {
      html.open(
          "a", "class", "back " + back.kind(), "href", back.link(), "aria-label", back.label());
      html.close("a");
    }
  }
}
