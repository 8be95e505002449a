package org.crossbearing.reading.internal.details;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds who published a report: "Outlet | Place, date" or "(Outlet) –". Thread-safe. */
final class Outlets {
  private static final int MOST = 6;

  private final Agencies agencies;
  private final Set<String> sections = new HashSet<>();

  /** Words that begin a cell with a time or an author. */
  private final Set<String> leads = new HashSet<>(Set.of("by"));

  Outlets(String language, Agencies agencies) {
    this.agencies = agencies;
    for (Table.Row row : Table.read(language + "/details.tsv")) {
      switch (row.get(0)) {
        case "section" -> sections.addAll(row.alternatives(1));
        case "updated", "published" -> leads.addAll(row.alternatives(1));
        default -> {}
      }
    }
  }

  /** The name as written, null if the text does not tell. */
  @Nullable String of(List<Block> blocks, String text) {
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.DATELINE) {
        String name = of(block, text);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  private @Nullable String of(Block line, String text) {
    List<List<Token>> cells = Cells.of(line.tokens());
    if (cells.isEmpty()) {
      return null;
    }
    List<Token> name = line.tokens().stream().anyMatch(Cells::bar) ? first(cells) : lead(line);
    return name.isEmpty() || !named(name) ? null : Cells.text(name, text);
  }

  /** The first cell, up to a comma. */
  private static List<Token> first(List<List<Token>> cells) {
    List<Token> cell = cells.getFirst();
    for (int i = 0; i < cell.size(); i++) {
      if (cell.get(i).is(",")) {
        boolean date =
            cell.stream().anyMatch(token -> token.number() && token.text().length() == 4);
        return date ? List.of() : cell.subList(0, i);
      }
    }
    return cell;
  }

  /** What stands in brackets before a dash, unless it is an agency. */
  private List<Token> lead(Block line) {
    List<Token> tokens = line.tokens();
    int close = tokens.size() - 2;
    boolean brackets = close > 1 && tokens.getFirst().is("(") && tokens.get(close).is(")");
    List<Token> name = brackets ? tokens.subList(1, close) : List.of();
    return agencies.all(name).isEmpty() ? name : List.of();
  }

  private boolean named(List<Token> name) {
    String first = name.getFirst().norm();
    String all = String.join(" ", name.stream().map(Token::norm).toList());
    boolean dated = name.stream().anyMatch(token -> token.kind() == Token.Kind.CLOCK);
    return name.size() <= MOST
        && !dated
        && !leads.contains(first)
        && !sections.contains(all)
        && name.stream().anyMatch(token -> token.capital() || token.number());
  }
}
