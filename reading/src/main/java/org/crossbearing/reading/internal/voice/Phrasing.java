package org.crossbearing.reading.internal.voice;

import java.util.Locale;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.name.Offices;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** What a noun group is about, and how to write it as a name. Thread-safe. */
final class Phrasing {
  static final Set<String> PLAIN = Set.of("the", "this", "that", "its", "his", "her", "their");
  private static final Set<String> NAMING = Set.of("on", "against", "without");
  private static final Set<String> LATE = Set.of("first", "last", "there");

  private static final Set<String> TELLING = WordSets.of("Phrasing.TELLING");

  private static final Set<String> KNOWING =
      Set.of("familiar", "brief", "briefed", "close", "involve", "involved", "knowledge");

  /** Bodies that are places as well: a heading may begin with them. */
  private static final Set<String> PLACES = WordSets.of("Phrasing.PLACES");

  private final Offices offices;

  Phrasing(Offices offices) {
    this.offices = offices;
  }

  /** The singular of the noun that the group is about. */
  String head(Syntax syntax, NounGroup group) {
    if (group.noun().isEmpty()) {
      return "";
    }
    NounGroup joined = joined(syntax, group);
    if (joined != null) {
      return offices.singular(joined.noun());
    }
    String noun = offices.singular(syntax.sentence().norm(group.head()));
    boolean late = LATE.contains(noun) && group.head() > group.from();
    return Offices.plain(late ? offices.singular(syntax.sentence().norm(group.head() - 1)) : noun);
  }

  /** The group that goes on right behind this one: "three police | sources". */
  private @Nullable NounGroup joined(Syntax syntax, NounGroup group) {
    boolean police = group.noun().equals("police");
    return police
            && syntax.chunk(syntax.index(group) + 1) instanceof NounGroup next
            && next.determiner().isEmpty()
            && next.quantity() == null
            && (offices.person(next.noun())
                || offices.source(next.noun())
                || offices.group(next.noun()))
        ? next
        : null;
  }

  /** The owner inside the group as a group of its own, up to the possessive ending. */
  NounGroup owner(Syntax syntax, NounGroup group, int mark) {
    int head = mark - 1;
    String noun = offices.singular(syntax.sentence().norm(head));
    boolean name = syntax.tags().get(head) == Tag.NAME;
    return new NounGroup(
        group.from(), mark, head, null, noun, group.determiner(), group.from(), false, name);
  }

  /** The group without its article, for a body with the phrase that belongs to it. */
  String text(Syntax syntax, NounGroup group, boolean phrase) {
    int from = group.from();
    while (from + 1 < group.to()
        && (syntax.tags().get(from) == Tag.DET
            || syntax.sentence().norm(from).equals("own")
            || syntax.tags().get(from) == Tag.POSS && !syntax.sentence().token(from).mark())) {
      from++;
    }
    boolean late = LATE.contains(syntax.sentence().norm(group.to() - 1));
    int to = group.to() - (late && group.to() - from > 1 ? 1 : 0);
    int index = syntax.index(group);
    NounGroup joined = joined(syntax, group);
    if (joined != null) {
      to = joined.to();
      index++;
    }
    while (phrase
        && group.to() == syntax.chunks().get(syntax.index(group)).to()
        && syntax.chunk(index + 1) instanceof Link link
        && syntax.chunk(index + 2) instanceof NounGroup next
        && (link.norm().equals("of") || link.norm().equals("for") || named(syntax, link, next))) {
      to = next.to();
      index += 2;
    }
    return words(syntax, from, to);
  }

  /** "Commission on Human Rights", "Commission Against Corruption", but "the council on Monday". */
  private boolean named(Syntax syntax, Link link, NounGroup next) {
    String last = syntax.sentence().norm(next.to() - 1);
    String one = offices.singular(last);
    boolean subject = !one.equals(last) && offices.known(one);
    boolean named = syntax.sentence().token(link.from()).capital();
    return (link.norm().equals("on") ? subject : named)
        && NAMING.contains(link.norm())
        && next.determiner().isEmpty()
        && syntax.sentence().token(link.from() - 1).capital()
        && syntax.sentence().tokens().subList(next.from(), next.to()).stream()
            .allMatch(Token::capital);
  }

  /** The words without a leading article. */
  static String plain(Syntax syntax, int from, int to) {
    int start = from;
    while (start + 1 < to && syntax.tags().get(start) == Tag.DET) {
      start++;
    }
    return words(syntax, start, to);
  }

  static String words(Syntax syntax, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (Token token : syntax.sentence().tokens().subList(from, to)) {
      text.append(text.isEmpty() || !token.spaced() ? "" : " ").append(token.text());
    }
    return text.toString();
  }

  /** "two people familiar with the talks". */
  static boolean informed(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    Chunk next = syntax.chunk(index + 1);
    String told =
        next instanceof Chunk.Adjective adjective
            ? adjective.norm()
            : next instanceof Chunk.VerbGroup verb ? verb.lemma() : "";
    boolean knows =
        next instanceof Link with
            && with.norm().equals("with")
            && syntax.chunk(index + 2) instanceof NounGroup what
            && KNOWING.contains(what.noun());
    return knows || KNOWING.contains(told);
  }

  /** Whether it means somebody known: "the mayor", "the army's spokesman". */
  static boolean definite(Syntax syntax, NounGroup group) {
    boolean one = syntax.tags().get(group.head()) != Tag.PLURAL && group.quantity() == null;
    return one && (PLAIN.contains(group.determiner()) || group.owner() > group.from());
  }

  /** "Camp" in "Camp Mystic". */
  static String first(Syntax syntax, NounGroup group) {
    int at = group.from() + (group.determiner().isEmpty() ? 0 : 1);
    return at < group.to() ? syntax.sentence().norm(at).toLowerCase(Locale.ROOT) : "";
  }

  /** Whether the group names a ministry, agency or the like, rather than a place. */
  boolean organisation(Syntax syntax, NounGroup group) {
    String noun = head(syntax, group);
    boolean initials =
        syntax.sentence().token(group.head()).allCapitals()
            && group.to() - group.from() == 1
            && noun.length() <= 5
            && syntax.sentence().tokens().stream().anyMatch(t -> t.word() && !t.capital());
    return offices.organisation(noun) && !PLACES.contains(noun)
        || initials && (noun.equals("un") || noun.equals("eu") || !offices.national(noun));
  }

  /** Whether the group is a piece of writing or film: "Analysis", "Video". */
  boolean writing(Syntax syntax, NounGroup group) {
    String noun = head(syntax, group);
    return offices.source(noun) && !TELLING.contains(noun);
  }
}
