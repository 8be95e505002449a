package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.name.Held;
import org.crossbearing.reading.internal.name.Mention;
import org.crossbearing.reading.internal.name.Names;
import org.crossbearing.reading.internal.name.Offices;
import org.crossbearing.reading.internal.name.Person;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds who is meant by an office without a name: "the mayor". Not thread-safe. */
final class Holders {
  private static final int BACK = 60;

  /** Offices whose holders a report may name without them. */
  private static final Set<String> OVER =
      Set.of("president", "minister", "premier", "chancellor", "leader", "king", "pope");

  /** Words in which who speaks later is named and described. */
  private static final int FAR = 24;

  private static final Set<String> SAYING = Set.of("say", "write", "add", "tell");

  private static final Set<String> PORTFOLIOS =
      Set.of("prime", "foreign", "vice", "deputy", "interior", "general", "first");

  private final Sheet sheet;
  private final Names names;
  private final Offices offices;
  private final Memory memory;
  private final List<Held> identified = new ArrayList<>();

  Holders(Sheet sheet, Names names, Offices offices, Memory memory) {
    this.sheet = sheet;
    this.names = names;
    this.offices = offices;
    this.memory = memory;
  }

  /** Whose office the words are where the sentence tells it: "Secretary of State Ada Lind". */
  @Nullable Person told(Syntax syntax, NounGroup group, String noun) {
    Span span = syntax.sentence().span(group.from(), group.to());
    for (Held held : names.held(memory.current())) {
      if (held.noun().equals(noun) && held.span().contains(span)) {
        return held.person();
      }
    }
    return null;
  }

  /** Who holds the office: the last one named so far, else somebody named later. */
  @Nullable Actor of(Syntax syntax, NounGroup group, String title) {
    boolean prime = title.equals("pm");
    String noun = prime ? "minister" : title;
    String country = country(syntax, group);
    String portfolio = prime ? "prime" : portfolio(syntax, group);
    if (former(syntax, group)) {
      return memory.somebody();
    }
    Actor head = ofBody(syntax, group, noun);
    if (head != null) {
      return head;
    }
    for (int i = memory.current(); i >= Math.max(0, memory.current() - BACK); i--) {
      for (Mention mention : names.mentions(i).reversed()) {
        Person person = mention.person();
        if (person.holds(noun, country, offices) && person.mayHold(portfolio, noun)) {
          return Actor.of(person);
        }
      }
    }
    Person known = names.holder(portfolio, noun, country);
    if (known != null) {
      return Actor.of(known);
    }
    Actor later = later();
    if (later != null && later.person() != null) {
      identified.add(
          names.hold(
              memory.current(),
              group.from(),
              group.head(),
              phrased(syntax, group),
              later.person()));
      return later;
    }
    Actor before = memory.last(1);
    Person somebody = before == null ? null : before.person();
    boolean goesOn = somebody != null && somebody.mayHold(portfolio, noun);
    boolean together = sheet.together(memory.current() - 1, memory.current());
    boolean bare = somebody != null && somebody.offices().isEmpty() && OVER.contains(noun);
    boolean human = somebody != null && somebody.human();
    return goesOn && group.determiner().equals("the") && (together && human || bare)
        ? before
        : null;
  }

  /** "the head of the Survey Office", "the UN's relief chief": by what they lead; or null. */
  private @Nullable Actor ofBody(Syntax syntax, NounGroup group, String noun) {
    String body = body(syntax, group);
    if (body.isEmpty()) {
      return null;
    }
    int last = Math.min(sheet.sentences().size(), memory.current() + BACK);
    Set<Person> leading = new LinkedHashSet<>();
    for (int i = last - 1; i >= Math.max(0, memory.current() - BACK); i--) {
      for (Held held : names.held(i)) {
        boolean office = offices.leads(noun) && offices.leads(held.noun());
        if (office && held.organisation() != null && Bodies.same(held.organisation(), body)) {
          if (held.noun().equals(noun)) {
            return Actor.of(held.person());
          }
          leading.add(held.person());
        }
      }
    }
    return leading.size() == 1 ? Actor.of(leading.iterator().next()) : null;
  }

  private static String body(Syntax syntax, NounGroup group) {
    int end = phrased(syntax, group);
    NounGroup of =
        end > group.to() && syntax.chunk(syntax.index(group) + 2) instanceof NounGroup behind
            ? behind
            : null;
    boolean owned = group.owner() > group.from();
    int from = of != null ? of.from() : group.from();
    int to = of != null ? of.to() : owned ? group.owner() - 1 : from;
    String name = to > from ? Phrasing.plain(syntax, from, to) : "";
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0)) ? name : "";
  }

  /** One past the phrase with "of" that belongs to the group. */
  private static int phrased(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean of = syntax.chunk(index + 1) instanceof Link link && link.norm().equals("of");
    return of && syntax.chunk(index + 2) instanceof NounGroup next ? next.to() : group.to();
  }

  /** The offices found out only from who speaks next. */
  List<Held> identified() {
    return identified.stream().distinct().toList();
  }

  private static boolean former(Syntax syntax, NounGroup group) {
    for (int i = group.from(); i < group.head(); i++) {
      if (Set.of("former", "then", "ex", "late").contains(syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the mayor said": named without an office by the next speaker, when the report opens so. */
  private @Nullable Actor later() {
    if (memory.current() > 2) {
      return null;
    }
    for (int i = memory.current() + 1;
        i < Math.min(sheet.sentences().size(), memory.current() + 3);
        i++) {
      for (Mention mention : names.mentions(i)) {
        boolean bare = mention.person().offices().isEmpty();
        Syntax syntax = sheet.sentences().get(i);
        if (bare && (speaks(syntax, mention) || goesOn(syntax, mention))) {
          return Actor.of(mention.person());
        }
      }
    }
    return null;
  }

  /** "Ada Lind, two days after the flood, said": across what commas set off. */
  private boolean goesOn(Syntax syntax, Mention mention) {
    boolean set = mention.from() == 0 && syntax.sentence().norm(mention.to()).equals(",");
    for (int i = mention.to() + 1; set && i < Math.min(FAR, syntax.sentence().size()); i++) {
      if (syntax.sentence().norm(i).equals(",") && i + 1 < syntax.sentence().size()) {
        return Names.chunk(syntax, i + 1) instanceof Chunk.VerbGroup verb
            && SAYING.contains(verb.lemma());
      }
    }
    return false;
  }

  private boolean speaks(Syntax syntax, Mention mention) {
    Chunk next = mention.to() < syntax.sentence().size() ? Names.chunk(syntax, mention.to()) : null;
    return next instanceof Chunk.VerbGroup verb && SAYING.contains(verb.lemma());
  }

  /** "prime" in "the prime minister", "interior" in "the interior minister"; or empty. */
  private String portfolio(Syntax syntax, NounGroup group) {
    int before = group.head() - 1;
    if (before < group.from()) {
      return "";
    }
    String norm = syntax.sentence().norm(before);
    Tag tag = syntax.tags().get(before);
    boolean named = tag == Tag.NOUN || tag == Tag.NAME || PORTFOLIOS.contains(norm);
    return named && !offices.national(norm) && !former(syntax, group) ? norm : "";
  }

  private String country(Syntax syntax, NounGroup group) {
    for (int i = group.from(); i < group.head(); i++) {
      String norm = syntax.sentence().norm(i);
      String country = offices.country(norm);
      if (!country.equals(norm) || offices.national(norm)) {
        return country;
      }
    }
    return "";
  }
}
