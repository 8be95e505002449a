package org.crossbearing.reading.internal.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.text.Quotes;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;

/**
 * Gives each token its class, from left to right, by what the word may be and what stands around
 * it. Thread-safe.
 */
public final class Tagger {
  private static final Set<String> AUXILIARY_D = Set.of("was", "were", "had", "did");

  /** Verbs that "more than" may stand before. */
  private static final Set<String> MULTIPLIED =
      Set.of("doubled", "tripled", "trebled", "quadrupled", "halved", "double", "triple", "halve");

  private static final Set<String> NUMBER_WORDS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "dozens",
          "hundreds",
          "thousands",
          "scores");

  private static final Set<String> HEDGING =
      Set.of(
          "about",
          "around",
          "some",
          "at",
          "least",
          "more",
          "than",
          "over",
          "nearly",
          "almost",
          "up",
          "to",
          "as",
          "many",
          "fewer",
          "less",
          "no",
          "roughly",
          "approximately",
          "well",
          "just");

  private final Words words;

  /** Uses the classes of {@code words}. */
  public Tagger(Words words) {
    this.words = words;
  }

  /** Whether capitals tell nothing in this sentence, as in a headline or a text in capitals. */
  public static boolean titleCase(Sentence sentence) {
    int capital = 0;
    int longWords = 0;
    for (Token token : sentence.tokens()) {
      if (token.word() && token.text().length() > 3) {
        longWords++;
        capital += token.capital() ? 1 : 0;
      }
    }
    return longWords >= 4 && capital * 10 >= longWords * 7 || shouted(sentence);
  }

  /** Whether every word is in capitals, three at least. */
  private static boolean shouted(Sentence sentence) {
    int words = 0;
    for (Token token : sentence.tokens()) {
      if (token.word() && !token.allCapitals() && token.text().length() > 1) {
        return false;
      }
      words += token.word() && token.text().length() > 1 ? 1 : 0;
    }
    return words >= 3;
  }

  /** One tag a token. */
  public Tag[] tag(Sentence sentence, List<Quantity> quantities, boolean titleCase) {
    Tag[] tags = new Tag[sentence.size()];
    boolean[] numbers = new boolean[sentence.size()];
    for (Quantity quantity : quantities) {
      for (int i = quantity.from(); i < quantity.to(); i++) {
        numbers[i] = quantity.kind() != Quantity.Kind.NONE || sentence.token(i).number();
      }
    }
    Arrays.setAll(tags, i -> Tag.MARK);
    for (int i = 0; i < tags.length; i++) {
      boolean age = old(sentence, i);
      tags[i] = age ? Tag.ADJ : numbers[i] ? Tag.NUMBER : tag(sentence, tags, i, titleCase);
    }
    return tags;
  }

  /** "a 12 year old boy", "a two year-old boy": an age in front of a noun. */
  private boolean old(Sentence sentence, int at) {
    boolean number =
        sentence.token(at).number() || NUMBER_WORDS.contains(sentence.norm(at));
    String next = sentence.norm(at + 1);
    if (number && next.equals("year-old")) {
      return true;
    }
    boolean year = next.equals("year") && sentence.norm(at + 2).equals("old");
    boolean before = at > 0 && sentence.norm(at).equals("year") && old(sentence, at - 1);
    return number && year || before;
  }

  private Tag tag(Sentence sentence, Tag[] tags, int at, boolean titleCase) {
    Token token = sentence.token(at);
    if (token.mark()) {
      return mark(sentence, tags, at);
    }
    if (!token.word()) {
      return Tag.NUMBER;
    }
    Tag closed = words.closed(token.norm());
    boolean name = name(sentence, at, titleCase, closed);
    if (closed != null && !name) {
      return closed(sentence, tags, at, closed);
    }
    return name ? Tag.NAME : open(sentence, tags, at);
  }

  private static Tag mark(Sentence sentence, Tag[] tags, int at) {
    String norm = sentence.norm(at);
    if (norm.equals("'s")) {
      return at > 0 && tags[at - 1] == Tag.PRON ? Tag.BE : Tag.POSS;
    }
    boolean bare = norm.equals("'") && at > 0 && sentence.norm(at - 1).endsWith("s");
    boolean owner =
        bare
            && !sentence.token(at).spaced()
            && (tags[at - 1] == Tag.NAME || tags[at - 1] == Tag.PLURAL);
    boolean owned =
        at + 1 < sentence.size()
            && sentence.token(at + 1).word()
            && sentence.token(at + 1).spaced();
    return owner && owned ? Tag.POSS : norm.equals("&") ? Tag.AND : Tag.MARK;
  }

  /** Whether a capital makes the word a name here. */
  private boolean name(
      Sentence sentence, int at, boolean titleCase, @org.jspecify.annotations.Nullable Tag closed) {
    Token token = sentence.token(at);
    String norm = token.norm();
    if (!token.capital()) {
      return false;
    }
    if (norm.equals("i") || norm.startsWith("i'")) {
      return false;
    }
    boolean begins = at == 0 || begins(sentence, at);
    if (titleCase) {
      return closed == null && !words.known(norm)
          || token.norm().indexOf('.') > 0 && closed == null;
    }
    if (closed != null) {
      return token.allCapitals();
    }
    return !begins
        || !words.known(norm)
        || nextIsName(sentence, at)
        || verbFollows(sentence, at, norm);
  }

  /** "Lynch said": a verb cannot stand before a past tense, so it is a name. */
  private boolean verbFollows(Sentence sentence, int at, String norm) {
    String next = sentence.norm(at + 1);
    boolean past =
        !next.isEmpty() && words.closed(next) == null && words.classes(next).startsWith("D");
    return past && words.classes(norm).startsWith("V") && !has(words.classes(norm), 'N');
  }

  private static boolean begins(Sentence sentence, int at) {
    Token before = sentence.token(at - 1);
    boolean goesOn =
        at > 1 && Quotes.mark(before) && !before.spaced() && sentence.norm(at - 2).equals(",");
    return !goesOn && before.mark() && !Set.of(",", "(", "/", "&", "'s").contains(before.norm());
  }

  /** At the beginning of a sentence: "Moscow Mayor", but not "Officials in". */
  private boolean nextIsName(Sentence sentence, int at) {
    if (at + 1 >= sentence.size() || !sentence.token(at + 1).capital()) {
      return false;
    }
    String classes = words.classes(sentence.norm(at));
    return classes.startsWith("N") || classes.startsWith("J");
  }

  private Tag closed(Sentence sentence, Tag[] tags, int at, Tag closed) {
    String norm = sentence.norm(at);
    String next = sentence.norm(at + 1);
    if (norm.equals("that")) {
      return that(sentence, at);
    }
    if (norm.equals("her")
        && (next.isEmpty() || words.closed(next) != null && words.closed(next) != Tag.ADV)) {
      return Tag.PRON;
    }
    if (norm.equals("may") && sentence.token(at).capital() && at > 0) {
      return Tag.NAME;
    }
    if (closed == Tag.PREP
        && (norm.equals("up") || norm.equals("down") || norm.equals("off") || norm.equals("out"))) {
      return at > 0 && tags[at - 1].verbal() ? Tag.ADV : closed;
    }
    if (norm.equals("since") && at > 0 && tags[at - 1] == Tag.HAVE) {
      return Tag.ADV;
    }
    boolean perfect = at > 0 && (tags[at - 1] == Tag.HAVE || tags[at - 1] == Tag.BE);
    if (perfect && norm.equals("given")) {
      return Tag.PARTICIPLE;
    }
    boolean multiplies =
        norm.equals("more") && next.equals("than") && MULTIPLIED.contains(sentence.norm(at + 2))
            || norm.equals("than") && MULTIPLIED.contains(next);
    if (multiplies || norm.equals("no") && next.equals("longer")) {
      return Tag.ADV;
    }
    return closed;
  }

  /** "that" before a noun is a determiner, else it opens a clause. */
  private Tag that(Sentence sentence, int at) {
    String next = sentence.norm(at + 1);
    String classes = next.isEmpty() || words.closed(next) != null ? "" : words.classes(next);
    boolean number =
        at + 1 < sentence.size()
            && (sentence.token(at + 1).number() || next.equals("one") || next.equals("same"));
    if (number && at > 0 && words.closed(sentence.norm(at - 1)) == Tag.PREP) {
      return Tag.DET;
    }
    if (number && sentence.token(at + 1).number()) {
      return Tag.SUB;
    }
    boolean noun = classes.startsWith("N") && !sentence.token(at + 1).capital();
    boolean afterVerb = at > 0 && words.classes(sentence.norm(at - 1)).matches(".*[VZDEG].*");
    return noun && !afterVerb ? Tag.DET : Tag.SUB;
  }

  private Tag open(Sentence sentence, Tag[] tags, int at) {
    String norm = sentence.norm(at);
    if (norm.equals("people") || norm.equals("police") || norm.equals("others")) {
      return Tag.PLURAL;
    }
    boolean behind = norm.equals("year-old") || norm.equals("old") && at > 1 && old(sentence, at - 2);
    if ((norm.endsWith("-year-old") || behind) && !nounFollows(sentence, at)) {
      return Tag.NOUN;
    }
    if (Character.isDigit(norm.charAt(0))
        || norm.endsWith("-old")
        || norm.endsWith("-storey")
        || norm.endsWith("-story")) {
      return Tag.ADJ;
    }
    if (norm.equals("missing") && !objectFollows(sentence, at)) {
      return Tag.ADJ;
    }
    if (has(words.classes(norm), 'D') && done(sentence, tags, at)) {
      return Tag.PAST_OR_PARTICIPLE;
    }
    if (norm.equals("according") && sentence.norm(at + 1).equals("to")) {
      return Tag.PREP;
    }
    if (norm.equals("first") && at > 0 && tags[at - 1] == Tag.HAVE && at + 1 < sentence.size()) {
      return Tag.ADV;
    }
    String classes = words.classes(norm);
    int back = previous(tags, at);
    Tag before = back < 0 ? Tag.MARK : tags[back];
    if (classes.equals("V") && before == Tag.NUMBER && nounFollows(sentence, at)) {
      return Tag.NOUN;
    }
    if (classes.length() == 1) {
      boolean modifier = classes.equals("G") && (before == Tag.DET || before == Tag.POSS);
      if (classes.equals("G") && back < 0 && pastFollows(sentence, at)) {
        return Tag.NOUN;
      }
      return modifier ? Tag.ADJ : single(classes.charAt(0));
    }
    return switch (before) {
      case TO -> has(classes, 'V') ? Tag.VERB : nominal(sentence, tags, at, classes);
      case MODAL, DO -> has(classes, 'V') ? Tag.VERB : verbFirst(classes);
      case BE -> afterBe(classes);
      case HAVE -> has(classes, 'E') ? Tag.PARTICIPLE : nominal(sentence, tags, at, classes);
      case DET, POSS, ADJ, NUMBER -> nominal(sentence, tags, at, classes);
      case PREP -> afterPreposition(sentence, tags, at, classes);
      case PRON, REL -> verbFirst(classes);
      case NOUN, PLURAL, NAME -> afterNoun(sentence, tags, at, classes, before);
      case PARTICIPLE, PAST, PAST_OR_PARTICIPLE, VERB, VERBS, ING ->
          afterVerb(sentence, tags, at, classes);
      default -> first(sentence, at, classes);
    };
  }

  /** "found shot to death", "accidentally shot himself", "Boy, 14, fatally shot": a verb form. */
  private boolean done(Sentence sentence, Tag[] tags, int at) {
    String norm = sentence.norm(at);
    String next = sentence.norm(at + 1);
    boolean also = has(words.classes(norm), 'N') || has(words.classes(norm), 'J');
    boolean ended =
        next.equals("dead") || next.equals("to") && sentence.norm(at + 2).equals("death");
    boolean object = words.closed(next) == Tag.PRON;
    int back = previous(tags, at);
    Tag before = back < 0 ? Tag.MARK : tags[back];
    boolean how = back < at - 1 && sentence.norm(at - 1).endsWith("ly");
    boolean noun = before == Tag.DET || before == Tag.POSS || before == Tag.ADJ;
    return also && has(words.classes(norm), 'E') && (ended || object || how && !noun || aged(sentence, at));
  }

  /** "Boy, 17, shot in": right behind an age. */
  private static boolean aged(Sentence sentence, int at) {
    return at > 3
        && sentence.norm(at - 1).equals(",")
        && sentence.token(at - 2).number()
        && sentence.norm(at - 2).length() <= 2
        && sentence.norm(at - 3).equals(",");
  }

  /** "Shelling damaged 16 houses": a past tense with its object, so the word before is a noun. */
  private boolean pastFollows(Sentence sentence, int at) {
    String next = sentence.norm(at + 1);
    boolean past =
        !next.isEmpty()
            && words.closed(next) == null
            && has(words.classes(next), 'D')
            && sentence.token(at + 1).word();
    return past && objectFollows(sentence, at + 1);
  }

  /** The token before, past adverbs and negation. */
  private static int previous(Tag[] tags, int at) {
    int back = at - 1;
    while (back >= 0 && (tags[back] == Tag.ADV || tags[back] == Tag.NEG)) {
      back--;
    }
    return back;
  }

  private static boolean has(String classes, char c) {
    return classes.indexOf(c) >= 0;
  }

  private static Tag single(char c) {
    return switch (c) {
      case 'N' -> Tag.NOUN;
      case 'P' -> Tag.PLURAL;
      case 'V' -> Tag.VERB;
      case 'Z' -> Tag.VERBS;
      case 'D' -> Tag.PAST;
      case 'E' -> Tag.PARTICIPLE;
      case 'G' -> Tag.ING;
      case 'J' -> Tag.ADJ;
      default -> Tag.ADV;
    };
  }

  private static Tag verbFirst(String classes) {
    if (has(classes, 'D') && has(classes, 'E')) {
      return Tag.PAST_OR_PARTICIPLE;
    }
    for (int i = 0; i < classes.length(); i++) {
      char c = classes.charAt(i);
      if ("DZVEG".indexOf(c) >= 0) {
        return single(c);
      }
    }
    return single(classes.charAt(0));
  }

  private static Tag afterBe(String classes) {
    if (has(classes, 'E')) {
      return Tag.PARTICIPLE;
    }
    return has(classes, 'G') ? Tag.ING : has(classes, 'J') ? Tag.ADJ : noun(classes);
  }

  private static Tag noun(String classes) {
    for (int i = 0; i < classes.length(); i++) {
      char c = classes.charAt(i);
      if (c == 'N' || c == 'P') {
        return single(c);
      }
    }
    return has(classes, 'D') && has(classes, 'E')
        ? Tag.PAST_OR_PARTICIPLE
        : single(classes.charAt(0));
  }

  /** Inside a noun group: an adjective or participle if a noun follows, else a noun. */
  private Tag nominal(Sentence sentence, Tag[] tags, int at, String classes) {
    boolean more = nounFollows(sentence, at);
    boolean counted = at > 0 && tags[at - 1] == Tag.NUMBER && !sentence.norm(at - 1).equals("one");
    boolean verbal = has(classes, 'V') || has(classes, 'D');
    if (counted && !more && verbal && !has(classes, 'P')) {
      return verbFirst(classes);
    }
    if (!more && has(classes, 'E') && at > 0 && sentence.norm(at - 1).equals("the")) {
      return Tag.NOUN;
    }
    if (has(classes, 'J') && (more || !has(classes, 'N') && !has(classes, 'P'))) {
      return classes.indexOf('N') == 0 && more ? Tag.NOUN : Tag.ADJ;
    }
    if (has(classes, 'E') && !has(classes, 'N') && !has(classes, 'P')) {
      return has(classes, 'D') ? Tag.PAST_OR_PARTICIPLE : Tag.PARTICIPLE;
    }
    boolean number = at > 0 && tags[at - 1] == Tag.NUMBER;
    boolean plainVerb =
        number && (has(classes, 'D') || has(classes, 'Z') && !has(classes, 'P')) && !more;
    return plainVerb ? verbFirst(classes) : noun(classes);
  }

  private boolean nounFollows(Sentence sentence, int at) {
    if (at + 1 >= sentence.size() || !sentence.token(at + 1).word()) {
      return false;
    }
    String next = sentence.norm(at + 1);
    if (words.closed(next) != null) {
      return false;
    }
    String classes = words.classes(next);
    return sentence.token(at + 1).capital()
        || "NPJ".indexOf(classes.charAt(0)) >= 0
        || classes.startsWith("VN");
  }

  private Tag afterPreposition(Sentence sentence, Tag[] tags, int at, String classes) {
    boolean gerund = has(classes, 'G') && (!has(classes, 'N') || objectFollows(sentence, at));
    return gerund ? Tag.ING : nominal(sentence, tags, at, classes);
  }

  private boolean objectFollows(Sentence sentence, int at) {
    if (at + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(at + 1);
    Tag closed = words.closed(next.norm());
    return closed == Tag.DET
        || closed == Tag.POSS
        || next.number()
        || next.capital()
        || NUMBER_WORDS.contains(next.norm())
        || hedgedNumber(sentence, at + 1);
  }

  /** "injured about 40", "killed more than a dozen". */
  private static boolean hedgedNumber(Sentence sentence, int at) {
    int next = at;
    while (next < at + 4 && HEDGING.contains(sentence.norm(next))) {
      next++;
    }
    boolean number =
        next < sentence.size()
            && (sentence.token(next).number() || NUMBER_WORDS.contains(sentence.norm(next)));
    return next > at && number;
  }

  private Tag afterNoun(Sentence sentence, Tag[] tags, int at, String classes, Tag before) {
    if (has(classes, 'D') || has(classes, 'E')) {
      boolean adjective = classes.charAt(0) == 'J' && !has(classes, 'D');
      return adjective
          ? Tag.ADJ
          : has(classes, 'E') && has(classes, 'D') ? Tag.PAST_OR_PARTICIPLE : verbFirst(classes);
    }
    if (has(classes, 'P') && !before.equals(Tag.PLURAL) && counted(tags, at)) {
      return Tag.PLURAL;
    }
    if (has(classes, 'Z') && !before.equals(Tag.PLURAL)) {
      boolean object = objectFollows(sentence, at) || clauseFollows(sentence, at);
      boolean people = words.demonym(sentence.norm(at - 1)) && !abbreviated(sentence, tags, at - 1);
      boolean verb = !has(classes, 'P') || object && !people;
      return verb ? Tag.VERBS : Tag.PLURAL;
    }
    if (before == Tag.PLURAL && classes.charAt(0) == 'J' && !nounFollows(sentence, at)) {
      boolean office = has(classes, 'N') && sentence.norm(at - 1).equals("police");
      return office ? Tag.NOUN : Tag.ADJ;
    }
    if (words.demonym(sentence.norm(at - 1)) && (has(classes, 'N') || has(classes, 'P'))) {
      return noun(classes);
    }
    if (before == Tag.NAME
        && classes.charAt(0) == 'V'
        && pluralBefore(tags, at)
        && (at < 2 || tags[at - 2] != Tag.DET || sentence.norm(at + 1).equals("that"))) {
      return Tag.VERB;
    }
    if (before == Tag.PLURAL && classes.charAt(0) == 'V' && !finiteFollows(sentence, at)) {
      return Tag.VERB;
    }
    if (has(classes, 'V') && (before == Tag.PLURAL || sentence.block().heading())) {
      boolean verb =
          !has(classes, 'N')
              || objectFollows(sentence, at)
              || classes.charAt(0) == 'V' && !nounFollows(sentence, at);
      return verb ? Tag.VERB : noun(classes);
    }
    if (has(classes, 'G')) {
      boolean closes =
          before != Tag.PLURAL
              && !objectFollows(sentence, at)
              && (classes.charAt(0) == 'N' || verbFollows(sentence, at));
      return has(classes, 'N') && closes ? Tag.NOUN : Tag.ING;
    }
    return has(classes, 'N') || has(classes, 'P') ? noun(classes) : single(classes.charAt(0));
  }

  /** Whether only nouns and adjectives stand between a number and the word. */
  private static boolean counted(Tag[] tags, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (tags[i] == Tag.NUMBER) {
        return true;
      }
      if (tags[i] != Tag.NOUN && tags[i] != Tag.ADJ && tags[i] != Tag.NAME) {
        return false;
      }
    }
    return false;
  }

  /** "the UN": a country or body in capitals, not its adjective. */
  private static boolean abbreviated(Sentence sentence, Tag[] tags, int at) {
    boolean starts = at == 0 || tags[at - 1] == Tag.DET || tags[at - 1] == Tag.MARK;
    return starts && sentence.token(at).allCapitals();
  }

  private boolean finiteFollows(Sentence sentence, int at) {
    String next = sentence.norm(at + 1);
    Tag closed = words.closed(next);
    if (closed != null || next.isEmpty()) {
      return closed == Tag.BE || closed == Tag.HAVE || closed == Tag.MODAL;
    }
    char first = words.classes(next).charAt(0);
    return sentence.token(at + 1).word()
        && !sentence.token(at + 1).capital()
        && (first == 'D' || first == 'Z');
  }

  /** Whether a plural noun without its verb stands shortly before: "people in Syria need". */
  private static boolean pluralBefore(Tag[] tags, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
      if (tags[i] == Tag.PLURAL) {
        return true;
      }
      if (tags[i].verbal()
          || tags[i] == Tag.MARK
          || tags[i] == Tag.BE
          || tags[i] == Tag.HAVE
          || tags[i] == Tag.MODAL) {
        return false;
      }
    }
    return false;
  }

  private boolean verbFollows(Sentence sentence, int at) {
    Tag closed = words.closed(sentence.norm(at + 1));
    return at + 1 >= sentence.size()
        || sentence.token(at + 1).mark()
        || closed == Tag.BE
        || closed == Tag.HAVE
        || closed == Tag.MODAL;
  }

  private boolean clauseFollows(Sentence sentence, int at) {
    String next = sentence.norm(at + 1);
    return next.equals("that")
        || next.equals("it")
        || next.equals("to")
        || next.equals("for")
        || words.closed(next) == Tag.PRON;
  }

  private Tag afterVerb(Sentence sentence, Tag[] tags, int at, String classes) {
    if (classes.charAt(0) == 'J' && !nounFollows(sentence, at)) {
      return Tag.ADJ;
    }
    boolean nominal = classes.charAt(0) != 'V' || !has(classes, 'V');
    return nominal || has(classes, 'N')
        ? nominal(sentence, tags, at, classes)
        : first(sentence, at, classes);
  }

  private Tag first(Sentence sentence, int at, String classes) {
    if (at == 0 && has(classes, 'G') && has(classes, 'N') && pastFollows(sentence, at)) {
      return Tag.NOUN;
    }
    char c = classes.charAt(0);
    boolean finite = c == 'D' || c == 'E' || c == 'V' || objectFollows(sentence, at);
    if (has(classes, 'D') && has(classes, 'E') && finite) {
      return Tag.PAST_OR_PARTICIPLE;
    }
    if (c == 'V' && has(classes, 'N') && !objectFollows(sentence, at)) {
      return Tag.NOUN;
    }
    if (c == 'Z' && has(classes, 'P') && !objectFollows(sentence, at)) {
      return Tag.PLURAL;
    }
    if (c == 'J' && has(classes, 'N') && !nounFollows(sentence, at)) {
      return Tag.NOUN;
    }
    return single(c);
  }

  /** Whether the form can only be finite: "was", "had". */
  static boolean finiteAuxiliary(String norm) {
    return AUXILIARY_D.contains(norm);
  }
}
