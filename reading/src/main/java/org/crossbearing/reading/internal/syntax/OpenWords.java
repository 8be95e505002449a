package org.crossbearing.reading.internal.syntax;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells what the nouns, verbs and adjectives of one sentence are, by what stands before them. */
final class OpenWords {
  private static final Set<String> ALWAYS_PLURAL = Set.of("people", "police", "others");

  /** What tells for how long an office is held: "acting mayor". */
  private static final Set<String> IN_OFFICE = Set.of("acting", "outgoing", "incoming");

  private final Sentence sentence;
  private final Tag[] tags;
  private final Words words;
  private final Ahead ahead;
  private final AfterNouns afterNouns;
  private final YearsOld years;
  private final FiniteForms finite;
  private final Models models;
  private final Nominals nominals;

  /**
   * @param tags those of the tokens before the word asked for
   */
  OpenWords(Sentence sentence, Tag[] tags, Words words, Ahead ahead, YearsOld years) {
    this.years = years;
    this.finite = new FiniteForms(sentence, tags, words);
    this.sentence = sentence;
    this.tags = tags;
    this.words = words;
    this.ahead = ahead;
    this.afterNouns = new AfterNouns(sentence, tags, words, ahead);
    this.models = new Models(sentence, tags, words);
    this.nominals = new Nominals(sentence, tags, words, ahead);
  }

  /** The class of the word. */
  Tag tag(int at) {
    Tag fixed = fixed(at);
    if (fixed != null) {
      return fixed;
    }
    FormClasses form = new FormClasses(words.classes(sentence.norm(at)));
    int back = previous(at);
    Tag before = back < 0 ? Tag.MARK : tags[back];
    if (done(at, form, before, back)) {
      return Tag.PAST_OR_PARTICIPLE;
    }
    if (form.may('Z') && form.may('P') && goesOn(at)) {
      return Tag.VERBS;
    }
    if (form.may('G') && (before == Tag.NOUN || before == Tag.NAME) && kinds(at)) {
      return Tag.NOUN;
    }
    if (form.only('V') && before == Tag.NUMBER && ahead.noun(at) && ahead.plural(at)) {
      return Tag.NOUN;
    }
    boolean led = before == Tag.PREP && back == at - 1;
    if (form.only('V') && led && ahead.noun(at) && ahead.plural(at)) {
      return Tag.ADJ;
    }
    if (form.may('E')
        && !form.may('V')
        && before == Tag.NAME
        && back == at - 1
        && models.participle(at, afterNouns.countedMany(at))) {
      return Tag.ADJ;
    }
    if (form.only('G')) {
      return ing(at, back < 0, before);
    }
    return form.single() ? form.likeliest() : after(before, at, form);
  }

  /**
   * "counts one as dead and lists 10 as missing", "Lind, who heads the guild, claims that", "Storm
   * kills six, cuts power": a verb that goes on with one of the same form before.
   */
  private boolean goesOn(int at) {
    boolean number = sentence.norm(at - 1).equals("and") && sentence.isNumber(at + 1);
    boolean that = sentence.norm(at - 1).equals(",") && sentence.norm(at + 1).equals("that");
    boolean title =
        sentence.block().heading() && sentence.norm(at - 1).equals(",") && ahead.noun(at);
    for (int i = at - 2; (number || that || title) && i >= 0; i--) {
      if (tags[i] == Tag.VERBS) {
        return number || title || sentence.norm(i - 1).equals("who");
      }
    }
    return false;
  }

  /** "found shot to death", "accidentally shot himself", "Boy, 14, fatally shot": a verb form. */
  private boolean done(int at, FormClasses form, Tag before, int back) {
    boolean other = form.may('N') || form.may('J');
    boolean noun = before == Tag.DET || before == Tag.POSS || before == Tag.ADJ;
    boolean how = back < at - 1 && sentence.norm(at - 1).endsWith("ly") && !noun;
    boolean found = at > 1 && sentence.norm(at - 1).equals("found") && tags[at - 2] == Tag.BE;
    return other
        && form.may('D')
        && form.may('E')
        && (how || found || ahead.victim(at) || years.before(at));
  }

  /** The class of a word that needs no list, or null. */
  private @Nullable Tag fixed(int at) {
    String norm = sentence.norm(at);
    if (ALWAYS_PLURAL.contains(norm)) {
      return Tag.PLURAL;
    }
    if (at > 0 && tags[at - 1] == Tag.ADV && sentence.norm(at - 1).equals("at")) {
      return Tag.ADV;
    }
    if (norm.equals("cost") && sentence.norm(at + 1).equals("the") && life(at + 2)) {
      return Tag.PAST_OR_PARTICIPLE;
    }
    Tag downing = downing(at, norm);
    if (downing != null) {
      return downing;
    }
    boolean article = at > 0 && (tags[at - 1] == Tag.DET || tags[at - 1] == Tag.POSS);
    if (norm.equals("remains") && article) {
      return Tag.PLURAL;
    }
    if (years.ends(at) && (!ahead.noun(at) || ahead.harmed(at)) || youth(at)) {
      return Tag.NOUN;
    }
    if (compound(norm) || norm.equals("missing") && !ahead.object(at)) {
      return Tag.ADJ;
    }
    if (models.describes(at, afterNouns.counted(at) && ahead.noun(at))) {
      return Tag.ADJ;
    }
    if (norm.equals("according") && sentence.norm(at + 1).equals("to")) {
      return Tag.PREP;
    }
    if (norm.equals("close") && sentence.norm(at + 1).equals("to") && !verbLeads(at)) {
      return Tag.ADJ;
    }
    boolean head = norm.equals("head") && sentence.norm(at + 1).equals("of");
    if (head && at > 0 && tags[at - 1] == Tag.NUMBER) {
      return Tag.NOUN;
    }
    if (lifeThreatening(at)) {
      return Tag.ADJ;
    }
    if (at == 0 && opensName(norm)) {
      return Tag.NOUN;
    }
    if (IN_OFFICE.contains(norm) && words.kind(sentence.norm(at + 1)) == 'p') {
      return Tag.ADJ;
    }
    if (finite.numbering(at, previous(at)) || finite.shows(at)) {
      return Tag.VERB;
    }
    if (finite.tells(at) || finite.stands(at) || finite.leads(at)) {
      return Tag.VERBS;
    }
    boolean perfect = at > 0 && tags[at - 1] == Tag.HAVE && at + 1 < sentence.size();
    return norm.equals("first") && (perfect || finite.first(at)) ? Tag.ADV : null;
  }

  private boolean life(int at) {
    return sentence.norm(at).equals("lives") || sentence.norm(at).equals("life");
  }

  /** "and shot down three drones", "reported shooting down 12", but not "the shooting down of". */
  private @Nullable Tag downing(int at, String norm) {
    boolean noun = at > 0 && (tags[at - 1] == Tag.DET || tags[at - 1] == Tag.POSS);
    boolean down = sentence.norm(at + 1).equals("down") && !noun;
    boolean object = down && ahead.object(at + 1);
    return down && norm.equals("shot")
        ? Tag.PAST_OR_PARTICIPLE
        : object && norm.equals("shooting") ? Tag.ING : null;
  }

  /** "Juvenile shot in the arm": somebody, and no adjective. */
  private boolean youth(int at) {
    String norm = sentence.norm(at);
    boolean either = words.classes(norm).startsWith("J") && words.classes(norm).indexOf('N') >= 0;
    return either && words.kind(norm) == 'p' && ahead.harmed(at);
  }

  /** "non-life threatening": both words, where no hyphen joins them. */
  private boolean lifeThreatening(int at) {
    int first = sentence.norm(at).equals("threatening") ? at - 1 : at;
    String life = sentence.norm(first);
    return (life.equals("life") || life.equals("non-life"))
        && sentence.norm(first + 1).equals("threatening");
  }

  /** "Judge Ada Lind": what may be a verb too, but stands for somebody, before two names. */
  private boolean opensName(String norm) {
    String classes = words.classes(norm);
    return words.kind(norm) == 'p'
        && classes.indexOf('N') >= 0
        && classes.indexOf('V') >= 0
        && name(1)
        && name(2);
  }

  private boolean name(int at) {
    return at < sentence.size() && sentence.token(at).capital() && !words.known(sentence.norm(at));
  }

  private boolean verbLeads(int at) {
    return at > 0 && (tags[at - 1] == Tag.TO || tags[at - 1] == Tag.MODAL);
  }

  /** "12-hour", "year-old". */
  private static boolean compound(String norm) {
    return Character.isDigit(norm.charAt(0))
        || norm.endsWith("-old")
        || norm.endsWith("-storey")
        || norm.endsWith("-story");
  }

  private Tag ing(int at, boolean begins, Tag before) {
    if (begins && ahead.past(at)) {
      return Tag.NOUN;
    }
    return before == Tag.DET || before == Tag.POSS ? Tag.ADJ : Tag.ING;
  }

  /** "25 infantry fighting vehicles", "12 oil drilling rigs". */
  private boolean kinds(int at) {
    return afterNouns.countedMany(at) && more(at) && ahead.noun(at);
  }

  /** Whether a plural that names things ends the group. */
  private boolean more(int at) {
    return words.classes(sentence.norm(at + 1)).startsWith("P")
        && words.kind(words.noun(sentence.norm(at + 1))) == 'a';
  }

  /** The token before, past adverbs and negation. */
  private int previous(int at) {
    int back = bracketed(at - 1);
    while (back >= 0 && (tags[back] == Tag.ADV || tags[back] == Tag.NEG)) {
      back--;
    }
    return back;
  }

  /** The token before initials in brackets: "The refugee agency (RAV) estimates". */
  private int bracketed(int at) {
    boolean initials =
        at > 2
            && sentence.norm(at).equals(")")
            && sentence.token(at - 1).allCapitals()
            && sentence.norm(at - 2).equals("(");
    return initials ? at - 3 : at;
  }

  private Tag after(Tag before, int at, FormClasses form) {
    return switch (before) {
      case TO -> form.may('V') && !source(at) ? Tag.VERB : nominals.tag(at, form);
      case MODAL, DO -> form.may('V') ? Tag.VERB : form.verb();
      case BE -> afterBe(form);
      case HAVE -> form.may('E') ? Tag.PARTICIPLE : nominals.tag(at, form);
      case DET, POSS, ADJ, NUMBER -> nominals.tag(at, form);
      case PREP -> afterPreposition(at, form);
      case PRON, REL -> form.verb();
      case NOUN, PLURAL, NAME -> afterNouns.tag(at, form, before);
      case PARTICIPLE, PAST, PAST_OR_PARTICIPLE, VERB, VERBS, ING -> afterVerb(at, form);
      default -> first(at, form);
    };
  }

  /** "according to state television". */
  private boolean source(int at) {
    return at > 1 && sentence.norm(at - 2).equals("according") && form(at).nominal();
  }

  private FormClasses form(int at) {
    return new FormClasses(words.classes(sentence.norm(at)));
  }

  private static Tag afterBe(FormClasses form) {
    if (form.may('E')) {
      return Tag.PARTICIPLE;
    }
    return form.may('G') ? Tag.ING : form.may('J') ? Tag.ADJ : form.noun();
  }

  private Tag afterPreposition(int at, FormClasses form) {
    boolean gerund = form.may('G') && (!form.may('N') || ahead.object(at) || ahead.pronoun(at));
    return gerund ? Tag.ING : nominals.tag(at, form);
  }

  private Tag afterVerb(int at, FormClasses form) {
    if (form.first() == 'J' && !ahead.noun(at)) {
      return Tag.ADJ;
    }
    return form.first() != 'V' || form.may('N') ? nominals.tag(at, form) : first(at, form);
  }

  /** "a group that records abuses": a noun or an object follows, no verb. */
  private boolean openObject(int at) {
    return at + 1 < sentence.size() && (ahead.object(at) || words.plural(sentence.norm(at + 1)));
  }

  private Tag first(int at, FormClasses form) {
    boolean describes = at == 0 && form.may('J') && !form.may('D') && !ahead.object(at);
    String next = sentence.norm(at + 1);
    if (describes && words.closed(next) == null && words.classes(next).indexOf('P') >= 0) {
      return Tag.ADJ;
    }
    if (at == 0 && form.may('G') && form.may('N') && (ahead.past(at) || nominals.act(at))) {
      return Tag.NOUN;
    }
    if (at == 0 && form.first() == 'J' && nominals.built(at + 1)) {
      return Tag.ADJ;
    }
    boolean relative = at > 1 && sentence.norm(at - 1).equals("that") && tags[at - 2] == Tag.NOUN;
    if (relative && form.may('Z') && openObject(at)) {
      return Tag.VERBS;
    }
    boolean plural = at > 1 && sentence.norm(at - 1).equals("that") && tags[at - 2] == Tag.PLURAL;
    if (plural && form.may('V') && openObject(at)) {
      return Tag.VERB;
    }
    boolean object = ahead.object(at);
    boolean finite = "DEV".indexOf(form.first()) >= 0 || object;
    if (form.may('D') && form.may('E') && finite) {
      return Tag.PAST_OR_PARTICIPLE;
    }
    return switch (form.first()) {
      case 'V' -> form.may('N') && !object ? Tag.NOUN : Tag.VERB;
      case 'Z' -> form.may('P') && !object ? Tag.PLURAL : Tag.VERBS;
      case 'J' -> form.may('N') && !ahead.noun(at) ? Tag.NOUN : Tag.ADJ;
      default -> form.likeliest();
    };
  }
}
