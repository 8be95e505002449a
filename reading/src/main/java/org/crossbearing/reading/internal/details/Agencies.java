package org.crossbearing.reading.internal.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.text.Token;
import org.crossbearing.reading.internal.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The news agencies of {@code agencies.tsv}, without those of pictures. Thread-safe once filled.
 */
final class Agencies {
  private static final int SHORT = 4;

  private final Phrases<String> names = new Phrases<>();

  Agencies(String language) {
    Tokenizer tokenizer = new Tokenizer(Set.of());
    for (Table.Row row : Table.read(language + "/agencies.tsv")) {
      if (!row.optional(2).equals("photo")) {
        put(tokenizer, row.get(0), row.get(0));
        List<String> others = row.optional(1).isEmpty() ? List.of() : row.alternatives(1);
        others.forEach(other -> put(tokenizer, other, row.get(0)));
      }
    }
  }

  private void put(Tokenizer tokenizer, String form, String name) {
    List<String> words =
        tokenizer.tokenize(form, 0, form.length()).stream().map(Token::norm).toList();
    names.put(String.join(" ", words), name);
  }

  /** The agency named from token {@code at} on, or null. */
  Phrases.@Nullable Match<String> at(List<Token> tokens, int at) {
    Phrases.Match<String> match = names.at(tokens, at, tokens.size());
    return match != null && written(tokens.get(at), match) ? match : null;
  }

  /** Whether the letters are those of a name: "Uni" is none. */
  private static boolean written(Token first, Phrases.Match<String> match) {
    boolean lower = Character.isLowerCase(match.value().charAt(0));
    boolean abbreviation = match.to() - match.from() == 1 && first.text().length() <= SHORT;
    return lower || (abbreviation ? first.allCapitals() : first.capital());
  }

  /** The agencies named among the tokens, in order, each once. */
  List<String> all(List<Token> tokens) {
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Phrases.Match<String> match = at(tokens, at);
      if (match != null && !found.contains(match.value())) {
        found.add(match.value());
      }
      at = match == null ? at + 1 : match.to();
    }
    return found;
  }
}
