package org.crossbearing.desk.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.crossbearing.export.words.Paragraphs;
import org.crossbearing.ledger.answer.Shown;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.crossbearing.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text where claims begin and end, so that each piece belongs to the same ones. Goes through
 * the text once, so that one of them gives its pieces once.
 */
final class MarkedPieces {
  private static final int MOST_EXCERPT = 280;

  private final String text;
  private final Shown shown;
  private final Map<String, String> letters;
  private final @Nullable String lit;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<String> begun = new HashSet<>();
  private final List<Mark> open = new ArrayList<>();
  private int next;

  /** A claim's clause, or the number in it. */
  private record Mark(Claim claim, Span span, boolean cue) {}

  /**
   * @param letters the letters of shared origins
   * @param lit the finding that is lit, null for none
   */
  MarkedPieces(Shown shown, Map<String, String> letters, @Nullable String lit) {
    text = shown.reading().report().text();
    this.shown = shown;
    this.letters = letters;
    this.lit = lit;
    for (Claim claim : shown.reading().claims()) {
      marks.add(new Mark(claim, claim.quote(), false));
      if (claim instanceof Figure figure) {
        marks.add(new Mark(claim, figure.cue(), true));
      }
    }
    marks.sort(
        Comparator.comparingInt((Mark mark) -> mark.span().start())
            .thenComparingInt(mark -> -mark.span().end())
            .thenComparing(Mark::cue));
  }

  /** The whole text, paragraph by paragraph. */
  List<List<ReadPage.Piece>> all() {
    List<List<ReadPage.Piece>> paragraphs = new ArrayList<>();
    Matcher gap = Paragraphs.BETWEEN.matcher(text);
    int from = 0;
    while (gap.find()) {
      addIfAny(new Span(from, gap.start()), paragraphs);
      from = gap.end();
    }
    addIfAny(new Span(from, text.length()), paragraphs);
    return paragraphs;
  }

  /** The claims alone, each stretch cut to a few words. */
  List<List<ReadPage.Piece>> excerpts() {
    List<List<ReadPage.Piece>> paragraphs = new ArrayList<>();
    for (Span stretch : stretches()) {
      addIfAny(stretch, paragraphs);
    }
    return paragraphs;
  }

  private List<Span> stretches() {
    List<Span> stretches = new ArrayList<>();
    for (Span span : cuts()) {
      Span last = stretches.isEmpty() ? null : stretches.getLast();
      if (last != null && span.start() <= last.end()) {
        stretches.set(stretches.size() - 1, last.cover(span));
      } else {
        stretches.add(span);
      }
    }
    return stretches;
  }

  /** What is shown of each claim, by where it begins. */
  private List<Span> cuts() {
    return shown.reading().claims().stream()
        .map(this::cut)
        .sorted(Comparator.comparingInt(Span::start))
        .toList();
  }

  /** Around its number if it is long. */
  private Span cut(Claim claim) {
    Span span = claim.quote();
    if (span.length() <= MOST_EXCERPT) {
      return span;
    }
    int core = claim instanceof Figure figure ? figure.cue().start() : span.start();
    int from = Math.max(span.start(), core - MOST_EXCERPT / 2);
    int to = Math.min(span.end(), from + MOST_EXCERPT);
    return new Span(border(from), border(to));
  }

  /** Never between the halves of a pair. */
  private int border(int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inside ? at - 1 : at;
  }

  private void addIfAny(Span span, List<List<ReadPage.Piece>> paragraphs) {
    if (span.length() > 0 && !span.of(text).isBlank()) {
      paragraphs.add(pieces(span));
    }
  }

  private List<ReadPage.Piece> pieces(Span span) {
    List<ReadPage.Piece> pieces = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      openUpTo(at);
      int to = nextBorder(span.end());
      pieces.add(piece(new Span(at, to), List.copyOf(open)));
      at = to;
    }
    return pieces;
  }

  private void openUpTo(int at) {
    while (next < marks.size() && marks.get(next).span().start() <= at) {
      open.add(marks.get(next++));
    }
    open.removeIf(mark -> mark.span().end() <= at);
  }

  private int nextBorder(int end) {
    int border = next < marks.size() ? Math.min(end, marks.get(next).span().start()) : end;
    for (Mark mark : open) {
      border = Math.min(border, mark.span().end());
    }
    return border;
  }

  private ReadPage.Piece piece(Span span, List<Mark> over) {
    if (over.isEmpty()) {
      return new ReadPage.Piece(span.of(text), "", List.of(), null, null, "", "", null);
    }
    Mark inner =
        over.stream().min(Comparator.comparingInt((Mark m) -> m.span().length())).orElseThrow();
    List<String> anchors = over.stream().map(m -> m.claim().id()).filter(begun::add).toList();
    Shown.Standing standing = shown.standings().get(inner.claim().id());
    String finding = standing == null ? null : standing.finding();
    String status = standing == null || standing.status() == null ? "" : standing.status().word();
    boolean isCue = inner.cue();
    String origin = standing == null || standing.origin() == null ? "" : standing.origin();
    return new ReadPage.Piece(
        span.of(text),
        kinds(over, inner, status, finding),
        anchors,
        inner.claim().id(),
        finding,
        status,
        isCue ? letters.getOrDefault(origin, "") : "",
        isCue && finding != null ? "/findings/" + finding : null);
  }

  private String kinds(List<Mark> over, Mark inner, String status, @Nullable String finding) {
    Set<String> kinds = new LinkedHashSet<>();
    over.forEach(mark -> kinds.add(kind(mark.claim())));
    if (inner.cue()) {
      kinds.add("cue");
      kinds.add(status.isEmpty() ? "unweighed" : status);
    }
    if (lit != null && lit.equals(finding) && inner.claim() instanceof Figure) {
      kinds.add("lit");
    }
    return String.join(" ", kinds);
  }

  private static String kind(Claim claim) {
    return switch (claim) {
      case Figure f -> "figure";
      case Statement s -> "statement";
      case Role r -> "role";
      case Commitment c -> "commitment";
      case Occurrence o -> "occurrence";
    };
  }
}
