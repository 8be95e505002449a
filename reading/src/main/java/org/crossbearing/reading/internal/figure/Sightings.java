package org.crossbearing.reading.internal.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.figure.Sighting.Kind;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.name.Mention;
import org.crossbearing.reading.internal.name.Names;
import org.crossbearing.reading.internal.name.Person;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds where a sentence speaks of one person, and what it says befell them. Thread-safe. */
final class Sightings {
  private static final Set<String> ARTICLES = Set.of("a", "an", "one", "another");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his");
  private static final Set<String> POINTING = Set.of("this", "that");
  private static final Set<String> WHERE = Set.of("in", "at", "from", "near", "outside", "around");

  /** Chunks back to the article of a list. */
  private static final int LIST = 8;

  private final Groups groups;
  private final Harms harms;
  private final Words words;
  private final PeopleWords people;
  private final ListedPeople listed;
  private final LooksReader looksReader;

  Sightings(Groups groups, Harms harms, Words words, PeopleWords people) {
    this.groups = groups;
    this.harms = harms;
    this.words = words;
    this.people = people;
    this.listed = new ListedPeople(groups, people, harms);
    this.looksReader = new LooksReader(people);
  }

  /** The people of the sentence, in order. */
  List<Sighting> of(Syntax syntax, int sentence, Names names) {
    List<Sighting> found = new ArrayList<>();
    for (Chunk chunk : syntax.chunks()) {
      if (chunk instanceof NounGroup group) {
        Sighting owner = owner(syntax, group, sentence, names);
        if (owner != null) {
          found.add(owner);
        }
        if (people.self(syntax.sentence().norm(group.head()))) {
          self(syntax, group, found);
          continue;
        }
        Sighting one = one(syntax, group, sentence, names);
        if (one != null) {
          found.add(one);
        }
      }
    }
    listed.settle(syntax, found);
    return found;
  }

  /** "shot himself": whoever does it is harmed. */
  private void self(Syntax syntax, NounGroup group, List<Sighting> found) {
    Harms.Told told = harms.of(syntax, group);
    told = told != null ? told : harms.onSelf(syntax, group);
    if (told == null) {
      return;
    }
    int gender = people.gender(syntax.sentence().norm(group.head()));
    Clause clause = told.clause();
    int who = -1;
    boolean sure = false;
    for (int i = 0; i < found.size(); i++) {
      Sighting one = found.get(i);
      boolean subject = clause != null && clause.subjects().contains(one.group());
      boolean fits = one.looks().gender() * gender >= 0 && (one.harm() == null || subject);
      who = fits && (subject || !sure) ? i : who;
      sure |= fits && subject;
    }
    if (who >= 0) {
      found.set(who, found.get(who).harmedBySelf(told.harm(), clause, people));
    }
  }

  private @Nullable Sighting one(Syntax syntax, NounGroup group, int sentence, Names names) {
    Mention mention = names.at(sentence, group.head());
    boolean many = group.quantity() != null;
    Person person = mention == null || many ? null : mention.person();
    Kind kind = kind(syntax, group, person);
    if (kind == null || groups.ofThem(syntax, group) || where(syntax, group)) {
      return null;
    }
    Harms.Told told = harms.of(syntax, group);
    Looks looks = looksReader.of(syntax, group, person);
    boolean does = harms.acts(syntax, group) || isSought(syntax, group);
    return new Sighting(
        syntax,
        group,
        kind,
        told == null && does ? looks.asDoer() : looks,
        person,
        told == null ? null : told.harm(),
        told == null ? null : told.clause(),
        false);
  }

  /** "the person responsible", "the man accused of it". */
  private boolean isSought(Syntax syntax, NounGroup group) {
    return group.determiner().equals("the") && people.sought(syntax.sentence().norm(group.to()));
  }

  /** "a death in Ville Neuve": a place, whatever its name looks like. */
  private static boolean where(Syntax syntax, NounGroup group) {
    Clause.Phrase phrase = syntax.relation(group).phrase();
    boolean in =
        syntax.chunk(syntax.index(group) - 1) instanceof Link link && WHERE.contains(link.norm());
    return group.name()
        && (in || inName(syntax, group) || phrase != null && WHERE.contains(phrase.preposition()));
  }

  /** "the Medical Center of El Ruz": the end of a longer name. */
  private static boolean inName(Syntax syntax, NounGroup group) {
    int at = syntax.index(group);
    return syntax.chunk(at - 1) instanceof Link link
        && link.norm().equals("of")
        && syntax.chunk(at - 2) instanceof NounGroup before
        && before.name();
  }

  private @Nullable Kind kind(Syntax syntax, NounGroup group, @Nullable Person person) {
    if (group.pronoun()) {
      return PRONOUNS.contains(syntax.sentence().norm(group.head())) ? Kind.PRONOUN : null;
    }
    if (person != null) {
      return isThing(syntax, group) ? null : Kind.NAME;
    }
    if (another(syntax, group)) {
      return Kind.OTHER;
    }
    if (group.name() && !isOffice(syntax, group) || !single(syntax, group)) {
      return null;
    }
    if (distinct(syntax, group)) {
      return Kind.OTHER;
    }
    boolean counted = number(group) != null;
    boolean article = ARTICLES.contains(group.determiner()) && group.owner() == group.from();
    boolean bare = group.determiner().isEmpty() && group.owner() == group.from();
    if (counted || article) {
      return Kind.NEW;
    }
    return bare ? plain(syntax, group) : Kind.KNOWN;
  }

  /** "her Berlin Coupé": what somebody has, where "her son Ivo" is somebody. */
  private boolean isThing(Syntax syntax, NounGroup group) {
    boolean had =
        syntax.tags().get(group.from()) == Tag.POSS
            && group.owner() <= group.from() + 1
            && group.to() > group.from() + 2;
    if (!had || isAged(syntax, group)) {
      return false;
    }
    for (int i = group.from() + 1; i < group.to(); i++) {
      String noun = words.noun(syntax.sentence().norm(i));
      if (syntax.tags().get(i) != Tag.NAME || words.kind(noun) == 'p') {
        return false;
      }
    }
    return true;
  }

  /** "Ada Lind, 50". */
  private static boolean isAged(Syntax syntax, NounGroup group) {
    int age = group.to() + 1;
    return age < syntax.sentence().size()
        && syntax.sentence().norm(group.to()).equals(",")
        && syntax.tags().get(age) == Tag.NUMBER;
  }

  /** "A Hill County Sheriff's Deputy": somebody by what he is, though in capitals. */
  private boolean isOffice(Syntax syntax, NounGroup group) {
    String norm = syntax.sentence().norm(group.head());
    Counted counted = groups.classes().of(words.noun(norm));
    return !words.demonym(norm)
        && ARTICLES.contains(group.determiner())
        && (counted.type().equals("person") || counted.type().equals("responder"));
  }

  /** "Two men died and another was hurt": one more of the people told of before. */
  private boolean another(Syntax syntax, NounGroup group) {
    boolean alone = group.determiner().equals("another") && group.quantity() == null;
    if (!alone || !group.noun().isEmpty()) {
      return false;
    }
    for (int i = syntax.index(group) - 1; i >= 0; i--) {
      if (syntax.chunk(i) instanceof NounGroup before) {
        boolean place = where(syntax, before) || syntax.relation(before).phrase() != null;
        if (!place && !before.noun().isEmpty() && !before.name()) {
          return groups.counted(syntax, before).fits("person");
        }
      }
    }
    return false;
  }

  /** A noun without article brings somebody in in a headline, or in a list that has one. */
  private static @Nullable Kind plain(Syntax syntax, NounGroup group) {
    boolean free = syntax.sentence().block().heading() || group.from() == 0;
    return free || isListed(syntax, group) ? Kind.NEW : null;
  }

  /** "a mother, son and little girl". */
  private static boolean isListed(Syntax syntax, NounGroup group) {
    int at = syntax.index(group);
    for (int i = at - 2; i >= Math.max(0, at - LIST); i -= 2) {
      boolean joint =
          syntax.chunk(i + 1) instanceof Link link
              && (link.kind() == Link.Kind.COMMA || link.kind() == Link.Kind.AND);
      if (!joint || !(syntax.chunk(i) instanceof NounGroup before) || before.name()) {
        return false;
      }
      if (!before.determiner().isEmpty()) {
        return ARTICLES.contains(before.determiner()) && before.owner() == before.from();
      }
    }
    return false;
  }

  private boolean distinct(Syntax syntax, NounGroup group) {
    boolean same = group.determiner().equals("the");
    for (int i = group.from(); i < group.head() && !same; i++) {
      if (people.other(syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it means one person of a class. */
  private boolean single(Syntax syntax, NounGroup group) {
    Quantity quantity = number(group);
    boolean one =
        quantity == null
            || quantity.kind() == Quantity.Kind.COUNT
                && quantity.amount().equals(Amount.exactly(1));
    boolean of = quantity != null && groups.partitive(syntax, group) != null;
    if (!one || of) {
      return false;
    }
    if (quantity != null && group.bare()) {
      return !POINTING.contains(group.determiner());
    }
    String head = syntax.sentence().norm(group.head());
    boolean aged = head.endsWith("-old") || head.equals("old");
    Counted counted = groups.counted(syntax, group);
    boolean person =
        (counted.type().equals("person") || counted.type().equals("responder"))
            && !people.several(group.noun());
    return aged || person && !group.noun().isEmpty() && !words.plural(head);
  }

  /** The number that counts in it, null for an age. */
  private static @Nullable Quantity number(NounGroup group) {
    Quantity quantity = group.quantity();
    return quantity == null || quantity.kind() == Quantity.Kind.NONE ? null : quantity;
  }

  /** "Weir's death", "his murder". */
  private @Nullable Sighting owner(Syntax syntax, NounGroup group, int sentence, Names names) {
    Harm harm = group.noun().isEmpty() ? null : harms.owned(syntax, group);
    int end = ownerEnd(syntax, group);
    if (harm == null || end <= group.from()) {
      return null;
    }
    Mention mention = names.at(sentence, end - 1);
    String noun = words.noun(syntax.sentence().norm(end - 1));
    boolean pronoun = PRONOUNS.contains(noun);
    boolean person =
        groups.classes().of(noun).type().equals("person")
            && (end - 1 == 0 || !syntax.sentence().token(end - 1).capital());
    if (mention == null && !pronoun && !person || words.plural(syntax.sentence().norm(end - 1))) {
      return null;
    }
    NounGroup part =
        new NounGroup(
            group.from(),
            end,
            end - 1,
            null,
            noun,
            group.determiner(),
            group.from(),
            pronoun,
            mention != null);
    Kind kind = pronoun ? Kind.PRONOUN : mention != null ? Kind.NAME : Kind.KNOWN;
    return new Sighting(
        syntax,
        part,
        kind,
        looksReader.of(syntax, part, mention == null ? null : mention.person()),
        mention == null ? null : mention.person(),
        harm,
        syntax.relation(group).clause(),
        false);
  }

  /** One past the owner's last word; the beginning of the group if it has none. */
  private static int ownerEnd(Syntax syntax, NounGroup group) {
    if (group.owner() > group.from() + 1) {
      return group.owner() - 1;
    }
    return PRONOUNS.contains(syntax.sentence().norm(group.from()))
        ? group.from() + 1
        : group.from();
  }
}
