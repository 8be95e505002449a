package org.crossbearing.reading.internal.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.Words;

/** What a counted noun stands for. Thread-safe. */
final class Classes {
  static final Counted PEOPLE = new Counted("people", "person");
  static final Counted BODY = new Counted("body", "body");
  static final Counted MONEY = new Counted("money", "money");
  static final Counted NONE = new Counted("", "");

  private final Map<String, Counted> classes = new HashMap<>();
  private final Words words;

  Classes(String language, Words words) {
    this.words = words;
    for (Table.Row row : Table.read(language + "/classes.tsv")) {
      for (String noun : row.words(2)) {
        String name = row.get(0).equals("=") ? noun : row.get(0);
        classes.putIfAbsent(noun, new Counted(name, row.get(1)));
      }
    }
  }

  /** The class of a noun in the singular; the noun itself where it has no wider class. */
  Counted of(String noun) {
    if (noun.isEmpty()) {
      return NONE;
    }
    Counted known = classes.get(noun);
    known = known != null ? known : classes.get(words.noun(noun));
    boolean named = known == null && noun.endsWith("s") && noun.indexOf('-') > 0;
    known = named ? classes.get(noun.substring(0, noun.length() - 1)) : known;
    if (known != null) {
      return known;
    }
    if (words.demonym(noun)
        || words.demonym(words.noun(noun))
        || noun.endsWith("year-old")
        || noun.equals("old")) {
      return PEOPLE;
    }
    int hyphen = noun.lastIndexOf('-');
    Counted last = hyphen > 0 ? classes.get(noun.substring(hyphen + 1)) : null;
    return last != null ? last : new Counted(noun, type(noun));
  }

  private String type(String noun) {
    return switch (words.kind(noun)) {
      case 'p' -> "person";
      case 'g' -> "body-of-people";
      case 'e' -> "event";
      case 't' -> "time";
      case 's' -> "abstract";
      case 'm' -> "message";
      case 'l' -> "place";
      case 'a' -> "thing";
      default -> demonym(noun) ? "person" : words.known(noun) ? "thing" : "unknown";
    };
  }

  private boolean demonym(String noun) {
    return words.demonym(noun) || noun.endsWith("ian") || noun.endsWith("ese");
  }

  /**
   * A class of things counted.
   *
   * @param name as the contract's {@code of}
   * @param type the kind of class, which the triggers ask for
   */
  record Counted(String name, String type) {
    /** Vehicles that are shot down. */
    private static final String AEROPLANE = "aeroplane";

    private static final Set<String> PERSONS = Set.of("person", "responder", "family", "customer");
    private static final Set<String> NO_THING =
        Set.of(
            "person", "responder", "family", "abstract", "message", "time", "event", "money", "");

    /** Whether it satisfies a constraint of the trigger table. */
    boolean fits(String constraint) {
      for (String one : constraint.split("\\|", -1)) {
        boolean fits =
            switch (one) {
              case "any" -> true;
              case "-" -> false;
              case "person" -> PERSONS.contains(type) || type.equals("unknown");
              case "thing" -> !NO_THING.contains(type);
              case "vehicle" -> type.equals(one) || type.equals(AEROPLANE);
              default -> type.equals(one) || name.equals(one);
            };
        if (fits) {
          return true;
        }
      }
      return false;
    }

    boolean none() {
      return name.isEmpty();
    }
  }
}
