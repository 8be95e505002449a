package org.crossbearing.reading.internal.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Quotes;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;

/** Finds runs of capitalised words and cuts titles off them. Thread-safe. */
final class Runs {
  private static final int MOST = 6;

  /** Words back from a name to the office that is told with its field. */
  private static final int FAR = 7;

  private static final int NAME = 2;

  /** "Pedro Alba IV". */
  private static final Set<String> ROMAN = Set.of("ii", "iii", "iv", "vi", "vii", "viii");

  /** What comes before the time a page was made: "Posted: Monday". */
  private static final Set<String> STAMPS = Set.of("posted", "updated", "published", "modified");

  private static final Set<String> JOINTS = Set.of("and", "the");

  /** Kinds of houses that nobody has for a given or middle name. */
  private static final Set<String> HOUSES =
      Set.of("hospital", "medical", "center", "centre", "clinic", "university", "college");

  private static final Set<String> STREETS = Set.of("st.", "st", "ave.", "ave", "blvd.", "blvd");
  private static final Set<String> FIELD = Set.of("of", "for", "on");
  private static final Set<String> GIVEN = Set.of("jan", "april");

  private final Offices offices;
  private final Set<String> days;

  /**
   * @param days names of weekdays and months, in normal form
   */
  Runs(Offices offices, Set<String> days) {
    this.offices = offices;
    this.days = days;
  }

  /** The runs of the sentence that may be names of people, in order. */
  List<Run> of(Syntax syntax) {
    List<Run> runs = new ArrayList<>();
    int at = 0;
    int size = syntax.sentence().size();
    while (at < size) {
      int end = end(syntax, at);
      if (end > at) {
        Run run = cut(syntax, at, end);
        if (run != null) {
          runs.add(run);
        }
      }
      at = Math.max(end, at + 1);
    }
    return runs;
  }

  private int end(Syntax syntax, int at) {
    if (!name(syntax, at)) {
      return at;
    }
    int end = at + 1;
    while (end < syntax.sentence().size()) {
      int next = particles(syntax.sentence(), past(syntax, end));
      boolean named = next < syntax.sentence().size() && name(syntax, next);
      if (named && next - end <= 3) {
        end = next + 1;
      } else {
        break;
      }
    }
    return end;
  }

  /** Past a nickname in quotation marks with a name behind it: Ada "Addie" Lind. */
  private static int past(Syntax syntax, int at) {
    Sentence sentence = syntax.sentence();
    boolean marked =
        at + 3 < sentence.size()
            && Quotes.isDouble(sentence.token(at))
            && Quotes.isDouble(sentence.token(at + 2));
    return marked && sentence.token(at + 1).capital() && sentence.token(at + 3).capital()
        ? at + 3
        : at;
  }

  private int particles(Sentence sentence, int at) {
    int next = at;
    while (next < sentence.size() && offices.particle(sentence.token(next).text())) {
      next++;
    }
    return next;
  }

  private boolean name(Syntax syntax, int at) {
    Token token = syntax.sentence().token(at);
    boolean stamp = STAMPS.contains(token.norm()) && syntax.sentence().norm(at + 1).equals(":");
    if (!token.word() || stamp || days.contains(token.norm()) && !given(syntax, at)) {
      return false;
    }
    boolean before = at + 1 < syntax.tags().size() && syntax.tags().get(at + 1) == Tag.NAME;
    if (syntax.tags().get(at) == Tag.NAME
        || before && token.capital() && offices.given(token.norm())) {
      return true;
    }
    if (at == 0 && first(syntax)) {
      return true;
    }
    String text = token.text();
    boolean article = text.startsWith("al-") || text.startsWith("el-") || text.startsWith("ash-");
    boolean prefixed =
        article && text.length() > 4 && Character.isUpperCase(text.charAt(text.indexOf('-') + 1));
    return prefixed || token.capital() && offices.title(token.norm());
  }

  /** "Jan Kowal": a month that is a given name, unless "in June" or the like tells otherwise. */
  private static boolean given(Syntax syntax, int at) {
    Sentence sentence = syntax.sentence();
    boolean named =
        at + 1 < sentence.size()
            && syntax.tags().get(at + 1) == Tag.NAME
            && GIVEN.contains(sentence.norm(at));
    boolean free = at == 0 || sentence.token(at - 1).mark() || !sentence.norm(at).equals("april");
    return named && free && (at == 0 || syntax.tags().get(at - 1) != Tag.PREP);
  }

  /** A word of the language that begins the sentence and a name: "Ram Gopal Yadav". */
  private boolean first(Syntax syntax) {
    return syntax.sentence().size() > 2
        && syntax.sentence().token(0).capital()
        && syntax.tags().get(1) == Tag.NAME
        && syntax.tags().get(2) == Tag.NAME
        && !offices.title(syntax.sentence().norm(1))
        && offices.nounOnly(syntax.sentence().norm(0));
  }

  private @org.jspecify.annotations.Nullable Run cut(Syntax syntax, int start, int end) {
    Sentence sentence = syntax.sentence();
    int from = start;
    for (int i = start; i < end; i++) {
      String norm = sentence.norm(i);
      if (offices.honorific(norm) || offices.title(norm) && (i + 1 < end || i == start)) {
        from = i + 1;
      }
    }
    from = from == start ? past(sentence, start, end) : from;
    boolean label = from == start && end - start > 2 && offices.label(sentence.norm(start));
    if (label && !offices.thing(offices.singular(sentence.norm(end - 1)))) {
      from = start + 1;
    }
    boolean state = from == start && stated(sentence, start, end);
    from = state ? start + 1 : from;
    if (bare(sentence, start, end)) {
      return null;
    }
    from = from > start && cutOff(sentence, from, end) ? from + 1 : from;
    boolean titled = from > start;
    while (from < end && offices.particle(sentence.token(from).text()) && !titled) {
      from++;
    }
    boolean much = end - from > MOST;
    if (from >= end
        || much
        || !titled && bad(sentence, from, end)
        || titled && body(sentence, end)) {
      return null;
    }
    return new Run(start, from, end, titled, !titled && common(sentence, from, end));
  }

  /** Whether a closing mark leads what is left of: Prime "Minister" Lind. */
  private static boolean cutOff(Sentence sentence, int from, int end) {
    return from < end
        && Quotes.isDouble(sentence.token(from))
        && !(from + 2 < end && Quotes.isDouble(sentence.token(from + 2)));
  }

  /** "Deputy Secretary", "Superintendent of Police": titles alone. */
  private boolean bare(Sentence sentence, int start, int end) {
    boolean grade = end - start > 1 && offices.grade(sentence.norm(end - 2));
    boolean of = sentence.norm(end).equals("of") && !offices.honorific(sentence.norm(start));
    return offices.title(sentence.norm(end - 1)) && (grade || of && end - start < 3);
  }

  /** "secretary of State Marco Rubio". */
  private boolean stated(Sentence sentence, int start, int end) {
    return start > 1
        && end - start > 1
        && sentence.norm(start - 1).equals("of")
        && offices.title(sentence.norm(start - 2))
        && offices.known(sentence.norm(start))
        && !offices.known(sentence.norm(end - 1));
  }

  /**
   * Past the field in "Minister for Health Jane Roe", "Mayor of London Ada Lind"; {@code start} if
   * there is none.
   */
  private int past(Sentence sentence, int start, int end) {
    if (!officeBefore(sentence, start)) {
      return start;
    }
    int from = place(sentence, start, end);
    if (from > start) {
      return from;
    }
    while (end - from > NAME
        && offices.called(sentence.norm(from)) == 0
        && offices.field(sentence.norm(from))) {
      from++;
    }
    from = from == start ? given(sentence, start, end) : from;
    return end - from < NAME ? start : from;
  }

  /** Past the place in "New South Wales Ada Lind"; {@code start} if none begins there. */
  private int place(Sentence sentence, int start, int end) {
    int at = start;
    while (end - at > NAME + 1 && offices.beginsPlace(sentence.norm(at))) {
      at++;
    }
    return at == start ? start : at + 1;
  }

  /** The given name in "London Ada Lind"; {@code start} if none is known behind it. */
  private int given(Sentence sentence, int start, int end) {
    int at = end - NAME;
    boolean named = !offices.known(sentence.norm(at)) && !offices.thing(sentence.norm(end - 1));
    if (at == start + 1 && named && told(sentence, end)) {
      return at;
    }
    if (at <= start || offices.called(sentence.norm(at)) == 0) {
      return start;
    }
    while (at - 1 > start && offices.called(sentence.norm(at - 1)) != 0) {
      at--;
    }
    return at;
  }

  /** Whether what follows is said of somebody: "London Ana Rix said", "London Ana Rix, who". */
  private boolean told(Sentence sentence, int end) {
    String next = sentence.norm(end);
    return offices.finite(next) || next.equals(",") && sentence.norm(end + 1).equals("who");
  }

  /** "Minister for", "Secretary of State for", "Director of Fire", "Minister for Trade and". */
  private boolean officeBefore(Sentence sentence, int start) {
    int at = start - 1;
    while (at > 0 && at > start - FAR && !offices.title(sentence.norm(at))) {
      boolean joint = FIELD.contains(sentence.norm(at)) || JOINTS.contains(sentence.norm(at));
      if (!joint && !sentence.token(at).capital()) {
        return false;
      }
      at--;
    }
    return at >= 0
        && FIELD.contains(sentence.norm(at + 1))
        && sentence.token(at).capital()
        && offices.title(sentence.norm(at));
  }

  private boolean body(Sentence sentence, int end) {
    return offices.body(offices.singular(sentence.norm(end - 1)));
  }

  /** Whether the run ends like the name of a body or place, or begins like one. */
  private boolean bad(Sentence sentence, int from, int end) {
    String last = offices.singular(sentence.norm(end - 1));
    boolean national = offices.national(sentence.norm(from));
    boolean article =
        from > 0
            && (sentence.norm(from - 1).equals("the") || offices.writes(sentence.norm(from - 1)));
    boolean initials = sentence.token(from).allCapitals() && !sentence.norm(from).endsWith(".");
    boolean shouted = initials && sentence.token(end - 1).allCapitals();
    boolean person = shouted && end - from > 1 && offices.called(sentence.norm(from)) != 0;
    return national
        || article
        || facility(sentence, from, end)
        || offices.named(sentence.norm(from))
        || initials && !shouted && sentence.norm(from).length() <= 5
        || offices.thing(last)
        || offices.title(last)
        || sentence.token(end - 1).allCapitals()
            && last.length() <= 5
            && !(person && sentence.shouted())
            && !(end - from > NAME && ROMAN.contains(last));
  }

  /** "Florida Hospital Waterman", "Pell St.": a house or a street called after somebody. */
  private static boolean facility(Sentence sentence, int from, int end) {
    for (int i = from; i < end - 1; i++) {
      if (HOUSES.contains(sentence.norm(i))) {
        return true;
      }
    }
    return end - from > 1 && STREETS.contains(sentence.norm(end - 1));
  }

  /** Words of the language only, and no given name first: "Public Safety", not "Don Carter". */
  private boolean common(Sentence sentence, int from, int end) {
    String last = sentence.norm(end - 1);
    boolean one = offices.singular(last).equals(last);
    boolean common = end - from > 1 && !(one && offices.namesSomebody(sentence.norm(from)));
    for (int i = from; i < end && common; i++) {
      common = offices.known(sentence.norm(i));
    }
    return common;
  }
}
