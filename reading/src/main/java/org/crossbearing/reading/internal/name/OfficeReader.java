package org.crossbearing.reading.internal.name;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the office that stands before or after a name. Thread-safe. */
final class OfficeReader {
  private static final int PHRASES = 4;
  private static final Map<String, String> LEADING =
      Map.of(
          "head", "head",
          "lead", "leader",
          "run", "head",
          "command", "commander",
          "chair", "chair",
          "direct", "director",
          "represent", "representative",
          "oversee", "head");
  private static final Set<String> CALLED = Set.of("call", "name");
  private static final Set<String> FIELD = Set.of("of", "for", "on");
  private static final Set<String> BELONGING = WordSets.of("OfficeReader.BELONGING");

  private final Offices offices;
  private final Wording wording;

  OfficeReader(Offices offices) {
    this.offices = offices;
    this.wording = new Wording(offices);
  }

  /** "Italian Prime Minister" before the name, in the same noun group; or null. */
  @Nullable Office title(Syntax syntax, Run run) {
    int index = syntax.chunkAt(run.from());
    int from = Math.min(run.start(), syntax.chunks().get(index).from());
    boolean cut =
        run.titled()
            && from == run.start()
            && syntax.chunk(index - 1) instanceof NounGroup before
            && !before.pronoun()
            && before.quantity() == null;
    from = cut ? syntax.chunks().get(index - 1).from() : from;
    if (from >= run.from()) {
      return split(syntax, index, run);
    }
    int head = run.from() - 1;
    while (head > from && offices.honorific(syntax.sentence().norm(head))) {
      head--;
    }
    head = office(syntax, from, head);
    String noun = noun(syntax, head);
    if (offices.person(noun) && !offices.honorific(noun) && !syntax.sentence().isNumber(head - 1)) {
      return wording.office(syntax, from, head, head + 1, run.to());
    }
    return split(syntax, index, run);
  }

  /** "chief" in "police chief Insp. Gen.": past ranks cut short. */
  private int office(Syntax syntax, int from, int head) {
    int at = head;
    while (at > from && syntax.sentence().norm(at).endsWith(".")) {
      at--;
    }
    boolean told = !syntax.sentence().token(at).capital() && offices.person(noun(syntax, at));
    return told ? at : head;
  }

  /** "secretary of state", "spokeswoman on trade" cut in two by the chunks. */
  private @Nullable Office split(Syntax syntax, int index, Run run) {
    int own = syntax.chunks().get(index).from();
    boolean apart = own >= run.from() && syntax.chunk(index - 1) instanceof NounGroup;
    int of = apart ? index - 2 : index - 1;
    NounGroup group = holder(syntax, of);
    if (group == null) {
      return null;
    }
    int field = syntax.chunks().get(of + 1).from();
    boolean plain =
        field >= run.from()
            || syntax.tags().get(run.from() - 1) == Tag.POSS
            || !apart && syntax.tags().get(own) == Tag.DET && !field(syntax, group, run)
            || syntax.sentence().token(field).mark();
    return plain
        ? null
        : wording.office(syntax, group.from(), group.to() - 1, run.from(), run.to());
  }

  /** "Director of the Emergency Department Ada Lind", not "employees of the Ada Lind Trust". */
  private static boolean field(Syntax syntax, NounGroup holder, Run run) {
    boolean words = syntax.tags().get(run.from() - 1) != Tag.DET;
    return words && syntax.sentence().token(holder.to() - 1).capital();
  }

  /**
   * The person before the preposition at chunk {@code of}: "Minister for", "Secretary of State
   * for", "Minister for Trade and"; or null.
   */
  private @Nullable NounGroup holder(Syntax syntax, int of) {
    for (int at = of; at > of - 2 * PHRASES; at -= 2) {
      boolean joint =
          syntax.chunk(at) instanceof Link link
              && (FIELD.contains(link.norm()) || link.norm().equals("and"));
      if (!joint || !(syntax.chunk(at - 1) instanceof NounGroup group)) {
        return null;
      }
      if (person(syntax, group)) {
        boolean field = syntax.chunk(at) instanceof Link link && FIELD.contains(link.norm());
        return field ? group : null;
      }
      if (!capital(syntax, group)) {
        return null;
      }
    }
    return null;
  }

  /** "head of the administration" or "13, one of the campers" after the name; or null. */
  @Nullable Office after(Syntax syntax, Run run) {
    int index = syntax.chunkAt(run.to() - 1) + 1;
    if (syntax.chunks().get(index - 1).to() != run.to() || !Chunk.comma(syntax.chunk(index))) {
      return null;
    }
    int at = index + 1;
    if (age(syntax, at) && Chunk.comma(syntax.chunk(at + 1))) {
      at += 2;
    }
    Chunk chunk = syntax.chunk(at);
    if (chunk instanceof Link link && link.norm().equals("who")) {
      return leading(syntax, run, at + 1);
    }
    if (!(chunk instanceof NounGroup group)) {
      return null;
    }
    boolean one = syntax.sentence().norm(group.from()).equals("one") && group.bare();
    if (one && syntax.chunk(at + 1) instanceof Link of && of.norm().equals("of")) {
      return syntax.chunk(at + 2) instanceof NounGroup many && person(syntax, many)
          ? one(syntax, many)
          : null;
    }
    if (shared(syntax, group, at) && syntax.chunk(at + 2) instanceof NounGroup second) {
      return wording.office(
          syntax, group.from(), second.to() - 1, second.to(), run.from(), second.to());
    }
    boolean fits =
        person(syntax, group)
            && !plural(syntax, group)
            && apposed(syntax, group, at)
            && !Settings.acts(syntax, group)
            && !listed(syntax, group, at);
    return fits ? with(syntax, group, at, run.from()) : null;
  }

  /** "Ada Lind, her son, and two guards": one more of a list. */
  private boolean listed(Syntax syntax, NounGroup group, int at) {
    return offices.kin(noun(syntax, group.to() - 1))
        && Chunk.comma(syntax.chunk(at + 1))
        && syntax.chunk(at + 2) instanceof Link and
        && and.norm().equals("and");
  }

  /** "the UN's Resident and Humanitarian Coordinator": one title in two groups. */
  private boolean shared(Syntax syntax, NounGroup group, int at) {
    boolean owned = !group.determiner().isEmpty() || group.owner() > group.from();
    return owned
        && syntax.sentence().token(group.to() - 1).capital()
        && !offices.title(syntax.sentence().norm(group.to() - 1))
        && syntax.chunk(at + 1) instanceof Link and
        && and.norm().equals("and")
        && syntax.chunk(at + 2) instanceof NounGroup second
        && second.determiner().isEmpty()
        && offices.title(syntax.sentence().norm(second.to() - 1))
        && syntax.sentence().token(second.to() - 1).capital()
        && Chunk.comma(syntax.chunk(at + 3));
  }

  /** "one of the campers": a camper. */
  private Office one(Syntax syntax, NounGroup many) {
    Office office = wording.office(syntax, many.from(), many.to() - 1, many.to(), many.to());
    String role = office.role();
    String single = role.substring(0, role.lastIndexOf(' ') + 1) + office.noun();
    return new Office(office.noun(), single, office.organisation(), office.from(), office.to());
  }

  private boolean age(Syntax syntax, int at) {
    Chunk chunk = syntax.chunk(at);
    return chunk != null
        && chunk.to() == chunk.from() + 1
        && syntax.sentence().token(chunk.from()).number();
  }

  /** An article, an owner, or an office that something follows; a bare noun may begin a list. */
  private boolean apposed(Syntax syntax, NounGroup group, int at) {
    if (!group.determiner().isEmpty() || group.owner() > group.from()) {
      return true;
    }
    Chunk next = syntax.chunk(at + 1);
    boolean belongs = next instanceof Link link && BELONGING.contains(link.norm());
    return belongs || Chunk.comma(next) || next == null || group.to() - group.from() > 1;
  }

  /** "Reporting from Kyiv, Radio Vest's Ada Lind", who is the radio's reporter; or null. */
  @Nullable Office reporting(Syntax syntax, Run run) {
    boolean owned =
        syntax.chunks().get(syntax.chunkAt(run.from())) instanceof NounGroup group
            && group.owner() == run.from()
            && group.owner() - 1 > group.from();
    int start = syntax.chunks().get(syntax.chunkAt(run.from())).from();
    boolean before = start > 1 && reports(syntax, 0);
    boolean after =
        run.to() + 1 < syntax.sentence().size()
            && syntax.sentence().norm(run.to()).equals(",")
            && reports(syntax, run.to() + 1);
    return owned && (before || after)
        ? new Office(
            "reporter", "reporter", wording.plain(syntax, start, run.from() - 1), start, run.to())
        : null;
  }

  private static boolean reports(Syntax syntax, int at) {
    Set<String> where = Set.of("from", "in", "at", "near");
    return syntax.sentence().norm(at).equals("reporting")
        && where.contains(syntax.sentence().norm(at + 1));
  }

  /** "who leads the drivers' union". */
  private @Nullable Office leading(Syntax syntax, Run run, int at) {
    if (!(syntax.chunk(at) instanceof VerbGroup verb) || verb.passive() && verb.modal().isEmpty()) {
      if (!(syntax.chunk(at) instanceof VerbGroup either) || either.form() != Chunk.Form.EITHER) {
        return null;
      }
    }
    String office = syntax.chunk(at) instanceof VerbGroup v ? LEADING.get(v.lemma()) : null;
    if (office == null || !(syntax.chunk(at + 1) instanceof NounGroup group) || group.pronoun()) {
      return null;
    }
    int end = end(syntax, at + 1);
    String what = wording.plain(syntax, group.from(), end);
    return new Office(office, office + " of " + what, what, run.from(), end);
  }

  /** "Ukraine's Interior Minister," before the name; or null. */
  @Nullable Office before(Syntax syntax, Run run) {
    int index = syntax.chunkAt(run.start()) - 1;
    boolean whole = whole(syntax.chunks().get(index + 1), run);
    if (!whole || !Chunk.comma(syntax.chunk(index))) {
      return null;
    }
    int at = index - 1 - (Settings.there(syntax, index - 1) ? 1 : 0);
    for (int steps = 0; steps < PHRASES; steps++, at -= 2) {
      if (!(syntax.chunk(at) instanceof NounGroup group)) {
        return null;
      }
      if (person(syntax, group) && Settings.oneOf(syntax, at)) {
        Office one = one(syntax, group);
        return new Office(one.noun(), one.role(), one.organisation(), group.from(), run.to());
      }
      if (person(syntax, group) && !plural(syntax, group)) {
        boolean told =
            !group.determiner().isEmpty() || group.owner() > group.from() || capital(syntax, group);
        return told
            ? with(syntax, group, at, group.from(), syntax.chunks().get(index).from(), run.to())
            : null;
      }
      at -= adverb(syntax.chunk(at - 1)) ? 1 : 0;
      boolean phrase = syntax.chunk(at - 1) instanceof Link link && BELONGING.contains(link.norm());
      if (!phrase) {
        return null;
      }
    }
    return null;
  }

  /** Whether the run is all of the group: not "Maltese" in "Maltese skipper Ada Lind". */
  private static boolean whole(Chunk group, Run run) {
    return group.from() == run.start() && group.to() <= run.to();
  }

  private static boolean capital(Syntax syntax, NounGroup group) {
    return syntax.sentence().token(group.from()).capital();
  }

  private Office with(Syntax syntax, NounGroup group, int at, int from) {
    int end = end(syntax, at);
    return wording.office(syntax, group.from(), group.to() - 1, end, from, end);
  }

  private Office with(Syntax syntax, NounGroup group, int at, int from, int most, int to) {
    int end = Math.min(end(syntax, at), most);
    return wording.office(syntax, group.from(), group.to() - 1, end, from, to);
  }

  /**
   * One past the last token of the group at chunk {@code at} with the phrases that belong to it.
   */
  private static int end(Syntax syntax, int at) {
    int last = at;
    for (int steps = 0; steps < PHRASES; steps++) {
      boolean more =
          syntax.chunk(last + 1) instanceof Link link
              && BELONGING.contains(link.norm())
              && syntax.chunk(last + 2) instanceof NounGroup;
      if (!more) {
        break;
      }
      last += 2;
      if (syntax.chunk(last + 1) instanceof NounGroup next
          && next.determiner().isEmpty()
          && !next.pronoun()) {
        last++;
      }
    }
    return syntax.chunks().get(last).to();
  }

  private boolean person(Syntax syntax, NounGroup group) {
    if (group.pronoun() || group.noun().isEmpty()) {
      return false;
    }
    return offices.person(noun(syntax, group.to() - 1)) && !named(syntax, group);
  }

  /** Whether a title in the group is followed by a name: "President Volodymyr Zelensky". */
  private boolean named(Syntax syntax, NounGroup group) {
    Sentence sentence = syntax.sentence();
    return sentence.token(group.to() - 1).capital()
        && !offices.title(sentence.norm(group.to() - 1));
  }

  private static boolean plural(Syntax syntax, NounGroup group) {
    return syntax.tags().get(group.to() - 1) == Tag.PLURAL || group.quantity() != null;
  }

  private String noun(Syntax syntax, int at) {
    return Offices.plain(offices.singular(syntax.sentence().norm(at)).toLowerCase(Locale.ROOT));
  }

  /** "nearby" in "the mayor of nearby Ostrov". */
  private static boolean adverb(@Nullable Chunk chunk) {
    return chunk instanceof Link link && link.kind() == Link.Kind.ADV;
  }

  /** The first of two titles: "CEO" in "CEO and Chairman Ada Lind"; or null. */
  @Nullable Office joined(Syntax syntax, Run run) {
    int index = syntax.chunkAt(run.start());
    boolean and =
        run.titled()
            && syntax.chunks().get(index).from() == run.start()
            && syntax.chunk(index - 1) instanceof Link link
            && link.norm().equals("and");
    return and
            && syntax.chunk(index - 2) instanceof NounGroup group
            && group.determiner().isEmpty()
            && capital(syntax, group)
            && offices.title(syntax.sentence().norm(group.to() - 1))
            && !plural(syntax, group)
        ? wording.office(syntax, group.from(), group.to() - 1, group.to(), run.to())
        : null;
  }

  /** "a commander called Ada Lind"; or null. */
  @Nullable Office called(Syntax syntax, Run run) {
    int index = syntax.chunkAt(run.from());
    boolean called =
        syntax.chunks().get(index).from() == run.from()
            && syntax.chunk(index - 1) instanceof VerbGroup verb
            && CALLED.contains(verb.lemma())
            && verb.to() - verb.from() == 1;
    return called
            && syntax.chunk(index - 2) instanceof NounGroup group
            && person(syntax, group)
            && !plural(syntax, group)
        ? wording.office(syntax, group.from(), group.to() - 1, group.to(), run.to())
        : null;
  }
}
