package org.crossbearing.reading.internal.place;

import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;

/** Reads the words before a name: "in the port city of", "across all of". Thread-safe. */
final class WordsBefore {
  /** So many numbers, each told from a place, break down a sum: "22 from Vella, nine from Roha". */
  private static final int SEVERAL = 3;

  private static final int BACK = 8;

  private final PlaceWords places;
  private final Words words;

  WordsBefore(PlaceWords places, Words words) {
    this.places = places;
    this.words = words;
  }

  /** What stands before the name, past articles, adjectives and "city of". */
  Before read(Syntax syntax, int from) {
    Sentence sentence = syntax.sentence();
    String unit = "";
    boolean direct = true;
    boolean all = false;
    int at = from - 1;
    for (int steps = 0; at >= 0 && steps < BACK; steps++) {
      String norm = sentence.norm(at);
      Tag tag = syntax.tags().get(at);
      if (norm.equals("of") && at > 0 && !places.head(sentence.norm(at - 1)).isEmpty()) {
        String head = places.head(sentence.norm(at - 1));
        if (head.equals("away")) {
          return new Before("away", unit, false, false, false, false, false);
        }
        unit = unit.isEmpty() && !head.equals("near") && names(syntax, at - 2) ? head : unit;
        direct = false;
        all |= places.is("head-all", sentence.norm(at - 1));
        at -= 2;
      } else if (tag == Tag.PREP || tag == Tag.TO) {
        boolean event = at > 0 && places.is("event", sentence.norm(at - 1));
        boolean counted =
            at > 0
                && (norm.equals("from")
                        && (counts(syntax, at - 1) || places.is("leave", sentence.norm(at - 1)))
                    || norm.equals("for") && places.is("tally", sentence.norm(at - 1)));
        String told = all && norm.equals("in") ? "throughout" : norm;
        return new Before(told, unit, direct, false, norm.equals("of"), event, counted);
      } else if (tag == Tag.POSS && norm.startsWith("'") && at > 0) {
        at = owner(sentence, at - 1);
        direct = false;
      } else if (describes(tag, norm) || !unit.isEmpty() && (tag == Tag.NOUN || tag == Tag.NAME)) {
        direct &= tag == Tag.DET;
        at--;
      } else {
        return new Before("", unit, false, hits(syntax, at), false, false, false);
      }
    }
    return new Before("", unit, false, false, false, false, false);
  }

  /** "22 from Vella, nine from Roha and two from Alta": whether its number is one of several. */
  private static boolean counts(Syntax syntax, int at) {
    int several = 0;
    for (int i = 0; syntax.tags().get(at) == Tag.NUMBER && i + 1 < syntax.sentence().size(); i++) {
      boolean from = syntax.sentence().norm(i + 1).equals("from");
      several += from && syntax.tags().get(i) == Tag.NUMBER ? 1 : 0;
    }
    return several >= SEVERAL;
  }

  /**
   * Whether it is one that is known: "the town of", "her home town of", not "every district of".
   */
  private static boolean names(Syntax syntax, int before) {
    int at = before;
    while (at >= 0 && at > before - 3 && modifies(syntax.tags().get(at))) {
      at--;
    }
    boolean owned = at >= 0 && syntax.tags().get(at) == Tag.POSS;
    return at < 0 || owned || syntax.sentence().norm(at).equals("the");
  }

  private static boolean modifies(Tag tag) {
    return tag == Tag.ADJ || tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.ING;
  }

  /** The token before the name that ends at {@code at}: past "Pakistan" in "Pakistan's Sindh". */
  private static int owner(Sentence sentence, int at) {
    int before = at;
    while (before >= 0 && sentence.token(before).capital()) {
      before--;
    }
    return before;
  }

  private boolean describes(Tag tag, String norm) {
    return switch (tag) {
      case DET, ADJ, PARTICIPLE -> true;
      case NAME -> places.demonym(norm) != null || places.is("direction", norm);
      case NOUN, ADV -> !places.head(norm).isEmpty() || places.is("direction", norm);
      default -> places.is("direction", norm);
    };
  }

  private boolean hits(Syntax syntax, int at) {
    String norm = syntax.sentence().norm(at);
    return syntax.tags().get(at).verbal() && places.is("hit", words.verb(norm));
  }
}
