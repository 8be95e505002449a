package org.crossbearing.intake.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Writes a tree of elements as text: paragraphs with an empty line between them, items of lists and
 * rows of tables as lines of their own. It walks without recursion, so any depth will do.
 */
public final class PageText implements NodeFilter {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "canvas",
          "iframe",
          "frameset",
          "noframes",
          "object",
          "embed",
          "audio",
          "video",
          "button",
          "input",
          "select",
          "textarea",
          "head",
          "title",
          "datalist",
          "dialog",
          "map");

  /** The library counts these as blocks, but they stand inside a line. */
  private static final Set<String> IN_LINE = Set.of("ins", "del", "td", "th");

  private final List<String> blocks = new ArrayList<>();
  private final Paragraph open = new Paragraph();

  /** Whether the open paragraph, and the block before it, are lines of one list or table. */
  private boolean line;

  private boolean afterLine;

  private PageText() {}

  static String of(Element root) {
    return String.join("\n\n", paragraphs(root));
  }

  /** The paragraphs of what stands inside an element. */
  public static List<String> paragraphs(Element root) {
    PageText text = new PageText();
    root.filter(text);
    text.close();
    return text.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      open.append(text.getWholeText(), isPreformatted(text));
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && isBlock(element)) {
      close();
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String name = element.normalName();
    if (SILENT.contains(name) || Clutter.isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (isBlock(element)) {
      close();
    }
    switch (name) {
      case "br" -> open.breakLine();
      case "li" -> beginLine("- ");
      case "tr" -> beginLine("");
      case "td", "th" -> open.separate(" | ");
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  private void beginLine(String mark) {
    open.mark(mark);
    line = true;
  }

  private void close() {
    List<String> closed = open.close();
    for (String paragraph : closed) {
      if (line && afterLine && !blocks.isEmpty()) {
        blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1) + "\n" + paragraph);
      } else {
        blocks.add(paragraph);
      }
      afterLine = line;
    }
    if (!closed.isEmpty()) {
      line = false;
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !IN_LINE.contains(element.normalName());
  }

  private static boolean isPreformatted(TextNode text) {
    Element parent = text.parent();
    return parent != null && parent.normalName().equals("pre");
  }
}
