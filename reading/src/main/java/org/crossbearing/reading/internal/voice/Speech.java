package org.crossbearing.reading.internal.voice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Which verbs and words go with speaking. Thread-safe. */
final class Speech {
  private final Words words;
  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, String> agencies = new HashMap<>();

  Speech(String language, Words words) {
    this.words = words;
    for (Table.Row row : Table.read(language + "/speech.tsv")) {
      kinds.computeIfAbsent(row.get(0), kind -> new HashSet<>()).addAll(row.words(1));
    }
    for (Table.Row row : Table.read(language + "/agencies.tsv")) {
      agencies.putIfAbsent(normal(row.get(0)), row.get(0));
      if (row.fields().size() > 1) {
        row.alternatives(1).forEach(form -> agencies.putIfAbsent(form, row.get(0)));
      }
    }
  }

  private static String normal(String name) {
    return org.crossbearing.reading.internal.text.Tokenizer.normal(name);
  }

  /** Whether the participle is of a verb of handing on: "reported". */
  boolean passed(String participle) {
    return is("passed", words.verb(participle));
  }

  boolean is(String kind, String word) {
    return kinds.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether the form of the verb "estimate" and the like ends a sentence: "the UN estimates". */
  boolean saying(String form) {
    return is("say", words.verb(form)) || is("say", words.noun(form));
  }

  /** Whether the form may be one of a verb of counting: "lists", "counts". */
  boolean counting(String form) {
    return is("count", words.verb(form));
  }

  /** Whether the verb's complement tells what was said: "urged". */
  boolean reporting(String form) {
    return is("reporting", words.verb(form));
  }

  /** Whether the noun is for a person or persons. */
  boolean person(String noun) {
    return noun.equals("people") || words.kind(noun) == 'p';
  }

  /** The agency's name if the words are one of its forms, else null. */
  @Nullable String agency(String words) {
    return agencies.get(words);
  }

  /** Whether the form is of a verb of promising or asking only. */
  boolean wish(String form) {
    String verb = words.verb(form);
    return (is("promise", verb) || is("ask", verb)) && !is("say", verb);
  }

  /** Whether the name is that of an agency or looks like that of an outlet: "the Harbour Post". */
  boolean outlet(String name) {
    String norm = normal(name);
    String last = norm.substring(norm.lastIndexOf(' ') + 1);
    boolean news = norm.startsWith("press ");
    boolean press = norm.contains(" ") && is("press", last) && (!last.equals("agency") || news);
    int first = norm.indexOf(' ');
    boolean published = first > 0 && is("publisher", norm.substring(0, first));
    return published
        || paper(name)
        || agency(norm) != null
        || norm.contains("news agency")
        || norm.contains(" ") && agency(last) != null
        || press;
  }

  /** Whether the name says that it is read: "the Ukrainian news site Vesti". */
  boolean paper(String name) {
    int from = 0;
    int space = name.indexOf(' ');
    while (space > 0) {
      if (is("paper", normal(name.substring(from, space)))) {
        return true;
      }
      from = space + 1;
      space = name.indexOf(' ', from);
    }
    return false;
  }

  /** The medium as written if the token names one, else null. */
  @Nullable String medium(Token token) {
    String norm = token.norm();
    String text = token.text();
    if (norm.endsWith(".") && norm.length() > 1) {
      norm = norm.substring(0, norm.length() - 1);
      text = text.substring(0, text.length() - 1);
    }
    boolean letter = norm.equals("x") && !token.capital();
    return is("medium", norm) && !letter ? text : null;
  }
}
