package org.crossbearing.reading.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What classes an English word form may have, with lemmas. Derived from WordNet by {@code
 * tools/lexicon/build.py}, closed classes by hand. Thread-safe.
 */
public final class Words {
  private static final Set<String> PERSONAL = WordSets.of("Words.PERSONAL");

  private final SortedTable<Entry> open;
  private final Map<String, Tag> closed = new HashMap<>();

  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  /** Reads the tables of {@code language}, such as {@code en}. */
  public Words(String language) {
    this.open = new SortedTable<>(language + "/words.tsv", Words::entry);
    for (Table.Row row : Table.read(language + "/closed.tsv")) {
      Tag tag = Tag.valueOf(row.get(0));
      row.words(1).forEach(word -> closed.putIfAbsent(word, tag));
    }
    for (Table.Row row : Table.read(language + "/demonyms.tsv")) {
      row.alternatives(2).forEach(word -> demonyms.putIfAbsent(word, row.get(0)));
      row.alternatives(1).forEach(word -> countries.putIfAbsent(word, row.get(0)));
      countries.putIfAbsent(row.optional(3), row.get(0));
    }
  }

  private static Entry entry(List<String> fields) {
    return new Entry(
        fields.get(1), lemma(fields, 2), lemma(fields, 3), (fields.get(4) + '-').charAt(0));
  }

  private static String lemma(List<String> fields, int index) {
    return fields.get(index).equals("-") ? fields.getFirst() : fields.get(index);
  }

  /** The closed class of the word, or null. */
  public @Nullable Tag closed(String norm) {
    return closed.get(norm);
  }

  /** Whether the adjective often stands for those it is said of: "the dead". */
  public boolean personal(String norm) {
    return PERSONAL.contains(norm);
  }

  /** Whether the form is listed in an open class. */
  public boolean known(String norm) {
    return open.get(norm) != null || closed.containsKey(norm) || regularPlural(norm) != null;
  }

  /**
   * The classes of the form, likeliest first, as letters: N P V Z D E G J R; a guess if unlisted.
   */
  public String classes(String norm) {
    Entry entry = open.get(norm);
    if (entry != null) {
      return entry.classes;
    }
    if (regularPlural(norm) != null || men(norm)) {
      return "P";
    }
    int hyphen = norm.lastIndexOf('-');
    if (hyphen > 0 && hyphen < norm.length() - 1) {
      return hyphenated(norm.substring(hyphen + 1));
    }
    return guess(norm);
  }

  private String hyphenated(String last) {
    String classes = classes(last);
    boolean modifier =
        classes.indexOf('E') >= 0 || classes.indexOf('G') >= 0 || classes.startsWith("J");
    return modifier ? "J" : classes.indexOf('N') >= 0 ? "N" : classes.indexOf('P') >= 0 ? "P" : "J";
  }

  private static String guess(String norm) {
    if (norm.endsWith("ly")) {
      return "R";
    }
    if (norm.endsWith("ing") && norm.length() > 5) {
      return "GN";
    }
    if (norm.endsWith("ed") && norm.length() > 4) {
      return "DE";
    }
    return norm.endsWith("s") && !norm.endsWith("ss") ? "P" : "N";
  }

  private @Nullable Entry regularPlural(String norm) {
    if (!norm.endsWith("s") || norm.length() < 3) {
      return null;
    }
    Entry single = open.get(norm.substring(0, norm.length() - 1));
    return single != null && single.classes.indexOf('N') >= 0 ? single : null;
  }

  /** The verb of the form: "killed" gives "kill"; the form itself if unknown. */
  public String verb(String norm) {
    Entry entry = open.get(norm);
    return entry == null ? norm : entry.verb;
  }

  /** The singular of the form: "children" gives "child". */
  public String noun(String norm) {
    Entry entry = open.get(norm);
    if (entry != null && (entry.classes.indexOf('P') >= 0 || !entry.noun.equals(norm))) {
      return entry.noun;
    }
    if (entry != null && entry.classes.indexOf('N') >= 0) {
      return norm;
    }
    return singular(norm);
  }

  /** "businessmen", whose singular is listed. */
  private boolean men(String norm) {
    return norm.endsWith("men") && open.get(man(norm)) != null;
  }

  private static String man(String norm) {
    return norm.substring(0, norm.length() - 2) + "an";
  }

  private String singular(String norm) {
    int length = norm.length();
    if (men(norm)) {
      return man(norm);
    }
    if (regularPlural(norm) != null) {
      return norm.substring(0, length - 1);
    }
    int hyphen = norm.lastIndexOf('-');
    if (hyphen > 0 && hyphen < length - 1) {
      return norm.substring(0, hyphen + 1) + noun(norm.substring(hyphen + 1));
    }
    if (norm.endsWith("ies") && length > 4) {
      return norm.substring(0, length - 3) + "y";
    }
    if (norm.endsWith("ses")
        || norm.endsWith("xes")
        || norm.endsWith("shes")
        || norm.endsWith("ches")) {
      return norm.substring(0, length - 2);
    }
    return norm.endsWith("s") && !norm.endsWith("ss") && length > 3
        ? norm.substring(0, length - 1)
        : norm;
  }

  /** The ISO code of the country that the word names, by name, adjective or capital; or null. */
  public @Nullable String country(String norm) {
    String country = countries.get(norm);
    return country != null ? country : demonyms.get(norm);
  }

  /** Whether the form is likely a noun in the plural. */
  public boolean plural(String norm) {
    return closed(norm) == null && (classes(norm).startsWith("P") || norm.equals("people"));
  }

  /** Whether the word tells where somebody or something is from: "Russian". */
  public boolean demonym(String norm) {
    return demonyms.containsKey(norm);
  }

  /**
   * What the noun names: p person, a artifact, g group, l location, t time, e event, '-' unknown.
   */
  public char kind(String lemma) {
    Entry entry = open.get(lemma);
    if (entry != null) {
      return entry.kind;
    }
    int hyphen = lemma.lastIndexOf('-');
    return hyphen > 0 && hyphen < lemma.length() - 1 ? kind(lemma.substring(hyphen + 1)) : '-';
  }

  private record Entry(String classes, String verb, String noun, char kind) {}
}
