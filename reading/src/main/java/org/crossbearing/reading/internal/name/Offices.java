package org.crossbearing.reading.internal.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.Words;

/** The words for offices, relations and bodies. Thread-safe. */
public final class Offices {
  private final Words words;
  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final List<List<String>> wider = new ArrayList<>();
  private final Map<String, Set<String>> called = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  /** Reads the tables of {@code language}. */
  public Offices(String language, Words words) {
    this.words = words;
    for (Table.Row row : Table.read(language + "/offices.tsv")) {
      if (row.get(0).equals("over")) {
        wider.add(row.words(1));
      } else if (row.get(0).equals("called")) {
        called.put(row.words(1).getFirst(), new HashSet<>(row.words(1)));
      } else {
        kinds.computeIfAbsent(row.get(0), kind -> new HashSet<>()).addAll(row.words(1));
      }
    }
    for (Table.Row row : Table.read(language + "/demonyms.tsv")) {
      String name = row.alternatives(1).getFirst();
      row.alternatives(1).forEach(form -> countries.putIfAbsent(form, name));
      row.alternatives(2).forEach(form -> countries.putIfAbsent(form, name));
    }
  }

  private boolean is(String kind, String norm) {
    return kinds.getOrDefault(kind, Set.of()).contains(plain(norm));
  }

  /** The form without a closing point. */
  public static String plain(String norm) {
    return norm.length() > 1 && norm.endsWith(".") ? norm.substring(0, norm.length() - 1) : norm;
  }

  /** Whether the word may stand before a name as its title: "President", "Gov.". */
  boolean title(String norm) {
    String plain = plain(norm);
    return is("title", plain)
        || plain.startsWith("ex-") && is("title", plain.substring(3))
        || plain.startsWith("vice-") && is("title", plain.substring(5));
  }

  /** Whether the word comes before a title: "deputy secretary". */
  boolean grade(String norm) {
    return is("grade", norm);
  }

  /** Whether a word of the language is a given name as well: "Mark". */
  boolean given(String norm) {
    return is("given", norm);
  }

  /** Whether a name behind the word is that of a storm, ship or place: "Hurricane Ada". */
  boolean named(String norm) {
    return is("named", norm);
  }

  /**
   * Whether the noun gives initials their last letter: the bureau in "FBI", so "the bureau" is it.
   */
  public boolean spelled(String norm) {
    return is("spelled", norm);
  }

  /** Whether the noun may take up a body whose name does not have it: "the agency". */
  public boolean kind(String noun) {
    return called.containsKey(noun);
  }

  /** Whether a body whose name has the other noun may be called by the first. */
  public boolean ofKind(String noun, String other) {
    return called.getOrDefault(noun, Set.of()).contains(other);
  }

  /** Whether the noun may take up a body whose name no known noun explains. */
  public boolean anyName(String noun) {
    return is("anyname", noun);
  }

  /** Whether the noun is an office at the head of a body: "director-general". */
  public boolean leads(String noun) {
    return is("leads", noun);
  }

  /** Whether the initials are those of nobody: "GPS". */
  public boolean nobody(String norm) {
    return is("nobody", norm);
  }

  boolean honorific(String norm) {
    return is("honorific", norm);
  }

  /** Whether a capitalised word may open a run with a name: "Republican". */
  boolean label(String norm) {
    return words.kind(norm) == 'p' && words.known(norm) && !is("never", norm);
  }

  boolean kin(String norm) {
    return is("kin", norm);
  }

  boolean particle(String norm) {
    return is("particle", norm);
  }

  /** Whether the noun stands for one person by office, trade or relation; in the singular. */
  public boolean person(String noun) {
    if (is("office", noun) || title(noun) || kin(noun)) {
      return true;
    }
    if (is("never", noun)) {
      return false;
    }
    String classes = words.classes(noun);
    return words.kind(noun) == 'p' && classes.indexOf('N') >= 0;
  }

  /** Whether the noun stands for an organisation; in the singular. */
  public boolean body(String noun) {
    return is("body", noun) || words.kind(noun) == 'g';
  }

  /** Whether the noun is listed for organisations, and for nothing that may be an occasion. */
  public boolean organisation(String noun) {
    return is("body", noun);
  }

  /** Whether the noun stands for people spoken of together; in the singular. */
  public boolean group(String noun) {
    return is("group", noun);
  }

  /** Whether the noun stands for somebody who speaks: "sources", "a statement"; singular. */
  public boolean source(String noun) {
    return is("source", noun);
  }

  /** Whether what it names is a publisher: "the newspaper Le Matin". */
  boolean writes(String norm) {
    return is("publisher", norm);
  }

  /** Whether the noun is known to stand for a place or thing, so that a name does not end in it. */
  boolean thing(String norm) {
    return body(norm)
        || is("source", norm)
        || is("street", norm)
        || words.kind(norm) == 'l' && words.known(norm);
  }

  /** 1 for a man's title or relation, -1 for a woman's, 0 if the word does not tell. */
  int gender(String norm) {
    return is("he", norm) ? 1 : is("she", norm) ? -1 : 0;
  }

  /** 1 for a man's given name, -1 for a woman's, 0 if it does not tell. */
  int called(String given) {
    return is("his", given) ? 1 : is("hers", given) ? -1 : 0;
  }

  /** Whether it is a given name and no adjective: "Don", not "Roman". */
  boolean namesSomebody(String norm) {
    return called(norm) != 0 && !words.classes(norm).startsWith("J");
  }

  /** Whether {@code general} may be said of somebody who is {@code special}. */
  boolean covers(String general, String special) {
    if (general.equals(special)) {
      return true;
    }
    for (List<String> row : wider) {
      if (row.getFirst().equals(general) && row.contains(special)) {
        return true;
      }
    }
    return false;
  }

  /** The name of the country that the name or adjective means, in lower case; the word itself. */
  public String country(String norm) {
    return countries.getOrDefault(norm, norm);
  }

  /** Whether the word is the name of a country or its adjective. */
  public boolean national(String norm) {
    return countries.containsKey(norm);
  }

  /** Whether the word names a country, by name, adjective or capital. */
  boolean state(String norm) {
    return words.country(norm) != null;
  }

  /** Whether the word is the adjective of a country. */
  boolean demonym(String norm) {
    return words.demonym(norm);
  }

  /** Whether the word is the adjective of a country, and not its name. */
  public boolean adjective(String norm) {
    return words.demonym(norm) && !norm.equals(country(norm));
  }

  /** Whether the word may be a noun and is no inflected verb, and no person. */
  boolean nounOnly(String norm) {
    String classes = words.classes(norm);
    boolean inflected = "DEGZP".chars().anyMatch(c -> classes.indexOf(c) >= 0);
    return words.closed(norm) == null && classes.indexOf('N') >= 0 && !inflected && !person(norm);
  }

  /** Whether the word may be a verb in the past, or in the present with -s. */
  boolean finite(String norm) {
    String classes = words.classes(norm);
    return classes.indexOf('D') >= 0 || classes.indexOf('Z') >= 0;
  }

  /** Whether the word is a common word of the language. */
  public boolean known(String norm) {
    return words.known(norm);
  }

  /** Whether the word begins names of places: "New", "San". */
  boolean beginsPlace(String norm) {
    return is("compass", norm);
  }

  /** Whether the word may be what an office is for rather than a name: "Health", "Ukraine". */
  boolean field(String norm) {
    String one = singular(norm);
    return !given(norm) && (known(norm) || known(one) || grade(norm) || national(norm));
  }

  /** The singular of the noun. */
  public String singular(String norm) {
    return words.noun(norm);
  }
}
