package org.crossbearing.reading.internal.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.name.Mention;
import org.crossbearing.reading.internal.name.Names;
import org.crossbearing.reading.internal.name.Person;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Quotes;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** How people and things are called, in the report's words. One per report; not thread-safe. */
final class Wording {
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> ABOUT = Set.of("of", "on", "against");
  private static final Set<String> OF_FROM = Set.of("of", "from");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final int LONGEST = 24;

  private final ActWords words;
  private final Set<String> days;
  private final Names names;
  private int at = -1;

  /**
   * @param days names of weekdays and months
   * @param names the people of the report
   */
  Wording(ActWords words, Set<String> days, Names names) {
    this.words = words;
    this.days = days;
    this.names = names;
  }

  /** Goes on to the next sentence of the report. */
  void next() {
    at++;
  }

  /** The person whose name holds the token, or null. */
  @Nullable Person mentioned(int token) {
    Mention mention = names.at(at, token);
    return mention == null ? null : mention.person();
  }

  /** The full name of the person whose name holds the token, or null. */
  @Nullable String person(int token) {
    Person person = mentioned(token);
    return person == null ? null : person.name();
  }

  /** The tokens without quotation marks, one space where the text has any. */
  static String text(Sentence sentence, int from, int to) {
    StringBuilder text = new StringBuilder();
    boolean space = false;
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      space |= token.spaced();
      if (Quotes.isDouble(token) || Quotes.mark(token) && token.spaced()) {
        continue;
      }
      text.append(space && !text.isEmpty() ? " " : "").append(token.text());
      space = false;
    }
    return text.toString();
  }

  /** Somebody, without article and office: "the UK" gives "UK". */
  String actor(Syntax syntax, NounGroup group) {
    Sentence sentence = syntax.sentence();
    int from = bare(syntax, group);
    boolean office = words.title(sentence.norm(group.head()));
    int to = end(syntax, group, group.name() || office ? OF : OF_FROM);
    String person = person(office ? to - 1 : group.head());
    if (person != null) {
      return person;
    }
    int name = office || to == group.to() ? name(sentence, from, to) : from;
    return text(sentence, name, to);
  }

  /** Past the determiner. */
  private static int bare(Syntax syntax, NounGroup group) {
    int from = group.from();
    while (from < group.to() - 1 && syntax.tags().get(from) == Tag.DET) {
      from++;
    }
    return from;
  }

  /** Where a name begins that stands behind an office: "Secretary of State Marco Rubio". */
  private int name(Sentence sentence, int from, int to) {
    int name = from;
    for (int i = from; i < to - 1; i++) {
      if (words.title(sentence.norm(i))) {
        name = sentence.norm(i + 1).equals("of") ? i + 3 : i + 1;
      }
    }
    if (name >= to) {
      return from;
    }
    for (int i = name; i < to; i++) {
      if (!sentence.token(i).capital()) {
        return from;
      }
    }
    return name;
  }

  /** Somebody who owns the group: "Trump" in "Trump's pledge"; null if nobody does. */
  @Nullable String owner(Syntax syntax, NounGroup group) {
    Sentence sentence = syntax.sentence();
    if (group.owner() <= group.from() + 1) {
      return null;
    }
    int to = group.owner() - 1;
    int from = group.from();
    while (from < to - 1 && syntax.tags().get(from) == Tag.DET) {
      from++;
    }
    String person = person(to - 1);
    if (person != null) {
      return person;
    }
    boolean day = days.contains(sentence.norm(to - 1));
    return day ? null : text(sentence, name(sentence, from, to), to);
  }

  /** The things with what they are of, numbers left out; null if only numbers remain. */
  @Nullable String things(Syntax syntax, List<NounGroup> groups) {
    List<String> named = new ArrayList<>();
    for (NounGroup group : groups) {
      String thing = thing(syntax, group);
      if (!thing.isEmpty()) {
        named.add(thing);
      }
    }
    return named.isEmpty() ? null : list(named);
  }

  /** "a, b and c". */
  static String list(List<String> named) {
    int last = named.size() - 1;
    return last == 0
        ? named.getFirst()
        : String.join(", ", named.subList(0, last)) + " and " + named.get(last);
  }

  private String thing(Syntax syntax, NounGroup group) {
    Quantity quantity = group.quantity();
    int from = bare(syntax, group);
    if (quantity != null && !quantity.compound()) {
      from = Math.max(from, quantity.end());
    }
    int to = end(syntax, group, ABOUT);
    if (from < group.to()) {
      return text(syntax.sentence(), from, to);
    }
    Chunk next = syntax.chunk(syntax.index(group) + 1);
    boolean of = next instanceof Link link && Set.of("of", "in").contains(link.norm());
    Chunk substance = of ? syntax.after(syntax.index(group) + 1) : null;
    boolean told = substance instanceof NounGroup noun && words.matter(noun.noun());
    if (!told || !(substance instanceof NounGroup first)) {
      return "";
    }
    Clause.Phrase phrase = syntax.relation(first).phrase();
    String things = things(syntax, phrase == null ? List.of(first) : phrase.groups());
    return things == null ? "" : things;
  }

  /** One past the last token of the group and the phrases with these prepositions behind it. */
  int end(Syntax syntax, NounGroup group, Set<String> prepositions) {
    int end = whole(syntax, group);
    int at = syntax.index(group) + (end == group.to() ? 1 : 3);
    while (end - group.from() < LONGEST
        && syntax.chunk(at) instanceof Link link
        && link.kind() == Link.Kind.PREP
        && prepositions.contains(link.norm())
        && syntax.after(at) instanceof NounGroup next
        && !dated(syntax, next)) {
      end = whole(syntax, next);
      at = syntax.index(next) + (end == next.to() ? 1 : 3);
    }
    return end;
  }

  /** "Russian frozen assets": a participle may stand between an adjective and its noun. */
  private static int whole(Syntax syntax, NounGroup group) {
    int at = syntax.index(group) + 1;
    Tag head = syntax.tags().get(group.head());
    boolean adjective = head == Tag.ADJ || head == Tag.NAME || head == Tag.NOUN;
    boolean participle =
        syntax.chunk(at) instanceof VerbGroup verb
            && (verb.form() == Form.PARTICIPLE || verb.form() == Form.ING && head == Tag.ADJ)
            && verb.to() - verb.from() == 1;
    return adjective
            && participle
            && syntax.chunk(at + 1) instanceof NounGroup noun
            && noun.determiner().isEmpty()
        ? noun.to()
        : group.to();
  }

  /** The group alone, without article and office. */
  String plain(Syntax syntax, NounGroup group) {
    int from = bare(syntax, group);
    return text(syntax.sentence(), name(syntax.sentence(), from, group.to()), group.to());
  }

  /** Whether the group is a date or year. */
  boolean dated(Syntax syntax, NounGroup group) {
    return days.contains(syntax.sentence().norm(group.head()))
        || group.owner() == group.from() && days.contains(syntax.sentence().norm(group.from()))
        || year(syntax.sentence().norm(group.head()));
  }

  private static boolean year(String norm) {
    return norm.length() == 4 && YEAR.matcher(norm).matches();
  }

  /** The clause around the tokens: from comma, break or conjunction to the next. */
  static Span clause(Syntax syntax, int fromToken, int toToken) {
    List<Chunk> chunks = syntax.chunks();
    int from = at(chunks, fromToken);
    int to = at(chunks, Math.max(fromToken, toToken - 1));
    while (from > 0 && !boundary(chunks.get(from - 1))) {
      from--;
    }
    while (to + 1 < chunks.size() && !boundary(chunks.get(to + 1))) {
      to++;
    }
    return trimmed(syntax.sentence(), chunks.get(from).from(), chunks.get(to).to());
  }

  private static int at(List<Chunk> chunks, int token) {
    int low = 0;
    int high = chunks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (chunks.get(middle).from() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Whether the chunk parts clauses. */
  static boolean boundary(Chunk chunk) {
    return chunk instanceof Link link
        && switch (link.kind()) {
          case COMMA, BREAK, SUB, REL -> true;
          case OTHER -> Set.of(".", "!", "?").contains(link.norm());
          default -> false;
        };
  }

  private static Span trimmed(Sentence sentence, int from, int to) {
    int start = from;
    int end = to;
    while (start + 1 < end && sentence.token(start).mark()) {
      start++;
    }
    while (end - 1 > start && sentence.token(end - 1).mark()) {
      end--;
    }
    return sentence.span(start, end);
  }
}
