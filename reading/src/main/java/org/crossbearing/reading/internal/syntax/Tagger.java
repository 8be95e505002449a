package org.crossbearing.reading.internal.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.NonFigures;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Gives each token its class, from left to right, by what the word may be and what stands around
 * it. Thread-safe.
 */
final class Tagger {
  private final Words words;
  private final Set<String> given;
  private final Set<String> weekdays;

  /**
   * Uses the classes of {@code words}.
   *
   * @param given given names
   * @param weekdays names of weekdays, in normal form
   */
  Tagger(Words words, Set<String> given, Set<String> weekdays) {
    this.words = words;
    this.given = given;
    this.weekdays = weekdays;
  }

  /** One tag a token. */
  Tag[] tag(Sentence sentence, List<Quantity> quantities, boolean titleCase) {
    Tag[] tags = new Tag[sentence.size()];
    Arrays.fill(tags, Tag.MARK);
    boolean[] numbers = numbers(sentence, quantities);
    Ahead ahead = new Ahead(sentence, words);
    Capitals capitals = new Capitals(sentence, words, given, titleCase);
    ClosedWords closed = new ClosedWords(sentence, tags, words, weekdays);
    YearsOld years = new YearsOld(sentence, ahead);
    TimesBetween times = new TimesBetween(sentence, tags, words);
    OpenWords open = new OpenWords(sentence, tags, words, ahead, years);
    Models models = new Models(sentence, tags, words);
    for (int i = 0; i < tags.length; i++) {
      Token token = sentence.token(i);
      if (NonFigures.model(sentence.tokens(), i, i + 1) || models.variant(i)) {
        tags[i] = Tag.NAME;
      } else if (years.begins(i)) {
        tags[i] = Tag.ADJ;
      } else if (numbers[i] || !token.mark() && !token.word()) {
        tags[i] = Tag.NUMBER;
      } else if (token.mark()) {
        Tag ending = ending(sentence, i);
        tags[i] = ending != null ? ending : mark(sentence, tags, i);
      } else {
        Tag listed = words.closed(token.norm());
        boolean called = capitals.name(i, listed) || listed == null && capitals.endsName(i, tags);
        boolean name = called && !models.describes(i, false);
        Tag word = listed != null && !name ? closed.tag(i, listed) : null;
        tags[i] = times.inside(i) ? Tag.ADV : name ? Tag.NAME : word != null ? word : open.tag(i);
      }
    }
    return tags;
  }

  private static boolean[] numbers(Sentence sentence, List<Quantity> quantities) {
    boolean[] numbers = new boolean[sentence.size()];
    for (Quantity quantity : quantities) {
      for (int i = quantity.from(); i < quantity.to(); i++) {
        numbers[i] = quantity.kind() != Quantity.Kind.NONE || sentence.token(i).number();
      }
    }
    return numbers;
  }

  /** "we'll", "they've", "he'd": the tag of the shortened verb; null if it is none. */
  private @Nullable Tag ending(Sentence sentence, int at) {
    String norm = sentence.norm(at);
    boolean glued = at > 0 && norm.length() > 1 && !sentence.token(at).spaced();
    Tag listed = glued && !norm.equals("'s") ? words.closed(norm) : null;
    return listed == Tag.MODAL && norm.equals("'d") && past(sentence.norm(at + 1))
        ? Tag.HAVE
        : listed;
  }

  private boolean past(String norm) {
    boolean form = !norm.endsWith("s") && !norm.endsWith("ing");
    return norm.equals("been") || form && !words.verb(norm).equals(norm);
  }

  private static Tag mark(Sentence sentence, Tag[] tags, int at) {
    String norm = sentence.norm(at);
    if (norm.equals("'s")) {
      return at > 0 && tags[at - 1] == Tag.PRON ? Tag.BE : Tag.POSS;
    }
    if (norm.equals("'") && owner(sentence, tags, at) && owned(sentence, at)) {
      return Tag.POSS;
    }
    return !norm.equals("&") ? Tag.MARK : firm(sentence, tags, at) ? Tag.NAME : Tag.AND;
  }

  /** "Lind & Company": inside one name. */
  private static boolean firm(Sentence sentence, Tag[] tags, int at) {
    return at > 0
        && tags[at - 1] == Tag.NAME
        && at + 1 < sentence.size()
        && sentence.token(at + 1).word()
        && sentence.token(at + 1).capital()
        && !sentence.block().heading();
  }

  /** Whether the apostrophe at {@code at} is glued to a name or plural in "s". */
  private static boolean owner(Sentence sentence, Tag[] tags, int at) {
    return at > 0
        && sentence.norm(at - 1).endsWith("s")
        && !sentence.token(at).spaced()
        && (tags[at - 1] == Tag.NAME || tags[at - 1] == Tag.PLURAL);
  }

  private static boolean owned(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && sentence.token(at + 1).word()
        && sentence.token(at + 1).spaced();
  }
}
