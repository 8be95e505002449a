package org.crossbearing.reading.internal.figure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossbearing.model.Amount;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells currencies of one name apart by the country that the report is about: rupees in Pakistan
 * are Pakistani. Thread-safe.
 */
final class LocalMoney {
  private static final int CLEARLY = 3;

  private final Map<String, Shared> shared = new HashMap<>();
  private final Words words;

  LocalMoney(String language, Words words) {
    this.words = words;
    for (Table.Row row : Table.read(language + "/localmoney.tsv")) {
      Map<String, String> local = new TreeMap<>();
      for (String pair : row.words(2)) {
        int colon = pair.indexOf(':');
        local.put(pair.substring(0, colon), pair.substring(colon + 1));
      }
      shared.put(row.get(0), new Shared(row.get(1), local));
    }
  }

  /** How often each country is named in the sentences, by ISO code. */
  Map<String, Integer> countries(List<Syntax> sentences) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Syntax syntax : sentences) {
      List<Token> tokens = syntax.sentence().tokens();
      for (int i = 0; i < tokens.size(); i++) {
        if (!tokens.get(i).capital()) {
          continue;
        }
        String one = tokens.get(i).norm();
        String both =
            i + 1 < tokens.size() ? words.country(one + " " + tokens.get(i + 1).norm()) : null;
        String country = both != null ? both : words.country(one);
        if (country != null) {
          counts.merge(country, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** The currency that the amount is in, given the countries named. */
  @Nullable String unit(Amount amount, Syntax syntax, Map<String, Integer> countries) {
    Shared family = amount.unit() == null ? null : shared.get(amount.unit());
    if (family == null) {
      return amount.unit();
    }
    if (countries(List.of(syntax)).containsKey(family.own())) {
      return amount.unit();
    }
    String here = first(family, countries(List.of(syntax)));
    if (here != null) {
      return here;
    }
    String best = amount.unit();
    int own = countries.getOrDefault(family.own(), 0);
    String leading = first(family, countries);
    if (leading != null && leads(countries, leading, family, own)) {
      return leading;
    }
    int most = own * CLEARLY;
    for (Map.Entry<String, String> local : family.local().entrySet()) {
      int count = countries.getOrDefault(local.getKey(), 0);
      if (count > most) {
        most = count;
        best = local.getValue();
      }
    }
    return best;
  }

  /** The currency of the first country named that has one of the family, or null if its own is. */
  private static @Nullable String first(Shared family, Map<String, Integer> countries) {
    for (String country : countries.keySet()) {
      if (country.equals(family.own())) {
        return null;
      }
      if (family.local().containsKey(country)) {
        return family.local().get(country);
      }
    }
    return null;
  }

  /** Whether the country of the currency is named at least as often as the family's own. */
  private static boolean leads(
      Map<String, Integer> countries, String currency, Shared family, int own) {
    return family.local().entrySet().stream()
        .anyMatch(
            local ->
                local.getValue().equals(currency)
                    && countries.getOrDefault(local.getKey(), 0) >= own);
  }

  private record Shared(String own, Map<String, String> local) {}
}
