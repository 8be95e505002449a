package org.crossbearing.reading.internal.syntax;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Quotes;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells what capitals mean in one sentence. */
final class Capitals {
  /** Marks after which a capital is no beginning. */
  private static final Set<String> GOING_ON = Set.of(",", "(", "/", "&", "'s");

  /** Endings of nouns made of other words. */
  private static final List<String> MADE =
      List.of("tion", "sion", "ment", "ness", "ity", "ism", "ship", "hood");

  private final Sentence sentence;
  private final Words words;
  private final Set<String> given;
  private final boolean titleCase;

  /**
   * @param given given names
   * @param titleCase what {@link #titleCase} says of the sentence
   */
  Capitals(Sentence sentence, Words words, Set<String> given, boolean titleCase) {
    this.given = given;
    this.sentence = sentence;
    this.words = words;
    this.titleCase = titleCase;
  }

  /** Whether capitals tell nothing in this sentence, as in a headline or a text in capitals. */
  static boolean titleCase(Sentence sentence, Words words) {
    int capital = 0;
    int longWords = 0;
    int small = 0;
    for (Token token : sentence.tokens()) {
      if (token.word() && token.text().length() > 3) {
        longWords++;
        capital += token.capital() ? 1 : 0;
        small += token.capital() || words.closed(token.norm()) != null ? 0 : 1;
      }
    }
    boolean prose = !sentence.block().heading() && small > 1;
    return longWords >= 4 && capital * 10 >= longWords * 7 && !prose || sentence.shouted();
  }

  /**
   * Whether a capital makes the word a name here.
   *
   * @param closed its closed class, or null
   */
  boolean name(int at, @Nullable Tag closed) {
    Token token = sentence.token(at);
    String norm = token.norm();
    if (!token.capital() || norm.equals("i") || norm.startsWith("i'")) {
      return false;
    }
    if (closed != null) {
      return !titleCase && token.allCapitals();
    }
    if (!words.known(norm)) {
      return !titleCase || !words.known(doubled(norm)) && !made(norm);
    }
    if (titleCase && given.contains(norm) && named(at + 1)) {
      return true;
    }
    return titleCase ? norm.indexOf('.') > 0 : !begins(at) || capitalFollows(at) || pastFollows(at);
  }

  /**
   * "HECTOR LIND OSSA": a word of the language that ends a name in a text in capitals, behind a
   * given name and another.
   *
   * @param tags those of the tokens before
   */
  boolean endsName(int at, Tag[] tags) {
    boolean behind =
        at > 1
            && tags[at - 1] == Tag.NAME
            && tags[at - 2] == Tag.NAME
            && given.contains(sentence.norm(at - 2))
            && sentence.closes(at + 1);
    if (!behind || !sentence.shouted()) {
      return false;
    }
    String classes = words.classes(sentence.norm(at));
    return "NPJ".indexOf(classes.charAt(0)) >= 0
        && classes.indexOf('D') < 0
        && words.kind(words.noun(sentence.norm(at))) != 'p';
  }

  /** "assassination": a noun made of another word, which no list need hold. */
  private static boolean made(String norm) {
    return norm.length() > 7 && MADE.stream().anyMatch(norm::endsWith);
  }

  private boolean named(int at) {
    return at < sentence.size()
        && sentence.token(at).word()
        && sentence.token(at).capital()
        && !words.known(sentence.norm(at))
        && words.closed(sentence.norm(at)) == null
        && !made(sentence.norm(at));
  }

  /** American spelling: "traveling" as "travelling", "canceled" as "cancelled". */
  private static String doubled(String norm) {
    int end =
        norm.endsWith("ling") ? norm.length() - 4 : norm.endsWith("led") ? norm.length() - 3 : -1;
    return end < 1 ? norm : norm.substring(0, end) + "l" + norm.substring(end);
  }

  private boolean begins(int at) {
    if (at == 0) {
      return true;
    }
    Token before = sentence.token(at - 1);
    boolean goesOn =
        at > 1 && Quotes.mark(before) && !before.spaced() && sentence.norm(at - 2).equals(",");
    return !goesOn && before.mark() && !GOING_ON.contains(before.norm());
  }

  /** At the beginning of a sentence: "Moscow Mayor", but not "Officials in". */
  private boolean capitalFollows(int at) {
    if (at + 1 >= sentence.size() || !sentence.token(at + 1).capital()) {
      return false;
    }
    String classes = words.classes(sentence.norm(at));
    return classes.startsWith("N") || classes.startsWith("J");
  }

  /** "Lynch said": a verb cannot stand before a past tense, so it is a name. */
  private boolean pastFollows(int at) {
    String next = sentence.norm(at + 1);
    String classes = words.classes(sentence.norm(at));
    return !next.isEmpty()
        && words.closed(next) == null
        && words.classes(next).startsWith("D")
        && classes.startsWith("V")
        && classes.indexOf('N') < 0;
  }
}
