package org.crossbearing.reading.internal.details;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the agencies that a report is credited to: in its dateline or credit line, or behind its
 * last sentence. Who took a picture is no credit of the report. Thread-safe.
 */
final class Credits {
  private static final Set<String> JOINTS = Set.of(",", "/", "&", "and");

  /** So many words behind the last sentence may be a credit. */
  private static final int LONGEST = 12;

  private final Agencies agencies;
  private final Phrases<Boolean> leads = new Phrases<>();
  private final Set<String> wires = new HashSet<>();

  Credits(String language, Agencies agencies) {
    this.agencies = agencies;
    for (Table.Row row : Table.read(language + "/details.tsv")) {
      if (row.get(0).equals("lead")) {
        row.alternatives(1).forEach(lead -> leads.put(lead, true));
      } else if (row.get(0).equals("wire")) {
        wires.addAll(row.alternatives(1));
      }
    }
  }

  /**
   * The agencies, in order, each once.
   *
   * @param outlet who published the report, never credited for itself; null if unknown
   */
  List<String> of(List<Block> blocks, String text, @Nullable String outlet) {
    Set<String> credits = new LinkedHashSet<>();
    for (Block block : blocks) {
      switch (block.kind()) {
        case DATELINE -> credits.addAll(dateline(block.tokens(), text));
        case CREDIT -> credits.addAll(named(block.tokens(), text));
        default -> {}
      }
    }
    credits.addAll(trailing(blocks));
    credits.removeIf(credit -> credit.equals(outlet));
    return List.copyOf(credits);
  }

  private List<String> dateline(List<Token> line, String text) {
    List<List<Token>> cells = Cells.of(line);
    List<String> found = new ArrayList<>();
    boolean bars = line.stream().anyMatch(Cells::bar);
    for (int i = 0; i < cells.size(); i++) {
      boolean outlet = bars && i == 0;
      found.addAll(outlet ? led(cells.get(i), text) : named(cells.get(i), text));
    }
    return found;
  }

  private List<String> named(List<Token> tokens, String text) {
    List<String> known = agencies.all(tokens);
    return known.isEmpty() ? led(tokens, text) : known;
  }

  /** The agency behind "with inputs from" and the like. */
  private List<String> led(List<Token> tokens, String text) {
    for (int i = 0; i < tokens.size(); i++) {
      Phrases.Match<Boolean> lead = leads.at(tokens, i, tokens.size());
      int at = lead == null ? i : lead.to();
      at += at < tokens.size() && lead != null && tokens.get(at).is(":") ? 1 : 0;
      List<Token> name = lead == null ? List.of() : name(tokens, at);
      if (!name.isEmpty()) {
        List<String> known = agencies.all(name);
        return known.isEmpty() ? List.of(Cells.text(name, text)) : known;
      }
    }
    return List.of();
  }

  /** The run of capitals from {@code from} on if it names an agency, else empty. */
  private List<Token> name(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size() && tokens.get(to).capital()) {
      to++;
    }
    List<Token> name = tokens.subList(from, to);
    boolean wire = name.stream().anyMatch(token -> wires.contains(token.norm()));
    boolean letters = name.size() == 1 && name.getFirst().allCapitals();
    return wire || letters ? name : List.of();
  }

  /** "… have failed. – AFP", "… of views”. Reuters", "… said. (With Reuters and AFP)". */
  private List<String> trailing(List<Block> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (blocks.get(i).kind() == Block.Kind.BODY) {
        return behind(blocks.get(i).tokens());
      }
    }
    return List.of();
  }

  private List<String> behind(List<Token> tokens) {
    int end = tokens.size();
    while (end > 0 && (tokens.get(end - 1).is(".") || tokens.get(end - 1).is(")"))) {
      end--;
    }
    for (int from = Math.max(1, end - LONGEST); from < end; from++) {
      List<String> found = apart(tokens, from) ? only(tokens.subList(from, end)) : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The agencies among tokens that name nothing else, though they may begin with a lead. */
  private List<String> only(List<Token> tokens) {
    Phrases.Match<Boolean> lead = leads.at(tokens, 0, tokens.size());
    int at = lead == null ? 0 : lead.to();
    while (at < tokens.size()) {
      Phrases.Match<String> agency = agencies.at(tokens, at);
      if (agency == null && !JOINTS.contains(tokens.get(at).norm())) {
        return List.of();
      }
      at = agency == null ? at + 1 : agency.to();
    }
    return agencies.all(tokens);
  }

  /** Whether a bracket, a dash or the end of a sentence stands before the token. */
  private static boolean apart(List<Token> tokens, int at) {
    Token before = tokens.get(at - 1);
    int stop = at - 1;
    while (stop > 0 && closing(tokens.get(stop))) {
      stop--;
    }
    boolean dash = before.dash() && before.spaced();
    boolean stopped = Set.of(".", "!", "?").contains(tokens.get(stop).norm());
    return before.is("(") || dash || stopped;
  }

  private static boolean closing(Token token) {
    return token.mark() && "\"'\u201D\u2019)".contains(token.norm());
  }
}
