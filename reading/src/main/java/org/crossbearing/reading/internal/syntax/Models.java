package org.crossbearing.reading.internal.syntax;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;

/**
 * Words between a number and its noun that name or describe a kind of thing: "four S-300 guided
 * missiles", "86 fixed-wing unmanned aircraft", "537 Shahed-type drones".
 */
final class Models {
  /** What ends a compound that describes, whatever stands before the hyphen. */
  private static final Set<String> ENDINGS = WordSets.of("Models.ENDINGS");

  /** How far behind a participle the plural may stand that it describes. */
  private static final int FAR = 3;

  private final Sentence sentence;
  private final Tag[] tags;
  private final Words words;

  /**
   * @param tags those of the tokens before the word asked for
   */
  Models(Sentence sentence, Tag[] tags, Words words) {
    this.sentence = sentence;
    this.tags = tags;
    this.words = words;
  }

  /** Whether the compound at {@code at} describes the noun behind it. */
  boolean describes(int at, boolean counted) {
    Token token = sentence.token(at);
    int hyphen = token.norm().lastIndexOf('-');
    if (hyphen <= 0 || words.known(token.norm()) || at + 1 >= sentence.size()) {
      return false;
    }
    String last = token.norm().substring(hyphen + 1);
    if (ENDINGS.contains(last)) {
      String next = sentence.norm(at + 1);
      return next.equals("and") || sentence.token(at + 1).word() && words.closed(next) == null;
    }
    return counted
        && !makes(at - 1)
        && !token.capital()
        && !sentence.token(at + 1).capital()
        && words.kind(last) != 'p'
        && words.classes(last).indexOf('N') >= 0;
  }

  /** "200 Altos air-defence rockets": who makes them, though it looks like a plural. */
  private boolean makes(int at) {
    return at >= 0 && tags[at] == Tag.NAME && sentence.norm(at).endsWith("s");
  }

  /**
   * "two JDAM guided bombs": whether the participle at {@code at} describes the plural behind it,
   * rather than telling what the name before it did.
   */
  boolean participle(int at, boolean many) {
    String name = sentence.norm(at - 1);
    boolean model = name.chars().anyMatch(Character::isDigit);
    if (!many && !model || name.endsWith("s") || words.plural(name)) {
      return false;
    }
    for (int i = at + 1; i <= Math.min(at + FAR, sentence.size() - 1); i++) {
      String norm = sentence.norm(i);
      if (words.plural(norm)) {
        return true;
      }
      boolean inside = sentence.token(i).word() && words.closed(norm) == null;
      if (!inside || sentence.token(i).capital()) {
        return false;
      }
    }
    return false;
  }

  /** "Kh-59/69", "S-300/400": the number of another model behind a slash. */
  boolean variant(int at) {
    if (at < 2 || !sentence.token(at).number() || !sentence.norm(at - 1).equals("/")) {
      return false;
    }
    String model = sentence.norm(at - 2);
    boolean glued = !sentence.token(at).spaced() && !sentence.token(at - 1).spaced();
    return glued
        && Character.isLetter(model.charAt(0))
        && model.indexOf('-') > 0
        && Character.isDigit(model.charAt(model.length() - 1));
  }

  /** Whether only the name of a model stands from {@code from} to before {@code to}. */
  boolean named(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tags[i] != Tag.NAME && !sentence.norm(i).equals("/")) {
        return false;
      }
    }
    return from < to && tags[to - 1] == Tag.NAME;
  }
}
