package org.crossbearing.reading.internal.syntax;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;

/** Looks at what comes right after a word of one sentence, where no token has its class yet. */
final class Ahead {
  private static final int HEDGE_MOST = 4;

  private static final Set<String> NUMBER_WORDS = WordSets.of("Ahead.NUMBER_WORDS");

  private static final Set<String> HEDGING = WordSets.of("Ahead.HEDGING");

  private static final Set<String> CLAUSE_OPENERS = Set.of("that", "it", "to", "for");

  /** Nouns whose plural is no other form. */
  private static final Set<String> INVARIANT = WordSets.of("Ahead.INVARIANT");

  private static final Set<String> GRAVE = Set.of("critical", "dead", "serious", "stable");
  private static final Set<String> OBJECTS = WordSets.of("Ahead.OBJECTS");
  private static final Set<String> WHEN = Set.of("next", "last", "early", "late", "later");

  private final Sentence sentence;
  private final Words words;

  Ahead(Sentence sentence, Words words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** Whether a noun follows, or an adjective before one. */
  boolean noun(int at) {
    if (!openWord(at + 1)) {
      return false;
    }
    String classes = words.classes(sentence.norm(at + 1));
    return sentence.token(at + 1).capital()
        || "NPJ".indexOf(classes.charAt(0)) >= 0
        || classes.startsWith("VN");
  }

  /** Whether an object follows: a determiner, name or number. */
  boolean object(int at) {
    if (at + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(at + 1);
    Tag closed = words.closed(next.norm());
    return closed == Tag.DET
        || closed == Tag.POSS
        || next.capital()
        || number(at + 1)
        || hedgedNumber(at + 1);
  }

  /** "injured about 40", "killed more than a dozen". */
  private boolean hedgedNumber(int at) {
    int next = at;
    while (next < at + HEDGE_MOST && HEDGING.contains(sentence.norm(next))) {
      next++;
    }
    return next > at && next < sentence.size() && number(next);
  }

  /** Whether the token is a number in digits or a small one in words. */
  boolean number(int at) {
    return sentence.token(at).number() || NUMBER_WORDS.contains(sentence.norm(at));
  }

  /** "Shelling damaged 16 houses": a past tense with its object, so the word before is a noun. */
  boolean past(int at) {
    return openWord(at + 1)
        && words.classes(sentence.norm(at + 1)).indexOf('D') >= 0
        && object(at + 1);
  }

  /** Whether a finite verb or auxiliary follows. */
  boolean finite(int at) {
    Tag closed = words.closed(sentence.norm(at + 1));
    if (closed != null) {
      return auxiliary(closed);
    }
    if (!openWord(at + 1) || sentence.token(at + 1).capital()) {
      return false;
    }
    char first = words.classes(sentence.norm(at + 1)).charAt(0);
    return first == 'D' || first == 'Z';
  }

  /** Whether the group ends with the word: an auxiliary, a mark or nothing follows. */
  boolean end(int at) {
    if (sentence.closes(at + 1)) {
      return true;
    }
    Tag closed = words.closed(sentence.norm(at + 1));
    return closed != null && auxiliary(closed);
  }

  /** Whether what follows is done to somebody, or its end: a pronoun, "dead", "to death". */
  boolean victim(int at) {
    String next = sentence.norm(at + 1);
    return next.equals("dead")
        || next.equals("to") && sentence.norm(at + 2).equals("death")
        || words.closed(next) == Tag.PRON;
  }

  /**
   * Whether the word is followed by what befell somebody and no noun: "shot in the arm", "injured",
   * but not "injured soldiers".
   */
  boolean harmed(int at) {
    if (!openWord(at + 1)) {
      return false;
    }
    if (GRAVE.contains(sentence.norm(at + 1)) && words.closed(sentence.norm(at + 2)) == Tag.PREP) {
      return true;
    }
    String classes = words.classes(sentence.norm(at + 1));
    boolean done = classes.indexOf('D') >= 0 && classes.indexOf('E') >= 0;
    boolean object = classes.charAt(0) != 'J' && object(at + 1);
    return done && (!noun(at + 1) || object || victim(at + 1));
  }

  /** Whether a pronoun follows that is no subject: "him", "themselves". */
  boolean pronoun(int at) {
    return OBJECTS.contains(sentence.norm(at + 1));
  }

  /** Whether a clause or infinitive follows that the word, a verb, may take. */
  boolean clause(int at) {
    String next = sentence.norm(at + 1);
    return CLAUSE_OPENERS.contains(next) || words.closed(next) == Tag.PRON;
  }

  private boolean openWord(int at) {
    return at < sentence.size()
        && sentence.token(at).word()
        && words.closed(sentence.norm(at)) == null;
  }

  private static boolean auxiliary(Tag closed) {
    return closed == Tag.BE || closed == Tag.HAVE || closed == Tag.MODAL;
  }

  /**
   * Whether a plural that a number before {@code at} could count follows: without one, "six face
   * trial" has a verb.
   */
  boolean plural(int at) {
    for (int i = at + 1; i < sentence.size(); i++) {
      String norm = sentence.norm(i);
      boolean open = sentence.token(i).word() && words.closed(norm) == null;
      if (!open || WHEN.contains(norm)) {
        return i == at + 1 || words.closed(norm) == Tag.AND || norm.equals("-");
      }
      boolean many = words.classes(norm).indexOf('P') >= 0 || INVARIANT.contains(norm);
      if (many || !words.known(norm) || sentence.token(i).capital()) {
        return true;
      }
    }
    return false;
  }
}
