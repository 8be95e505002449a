package org.crossbearing.reading.internal.figure;

import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.name.Person;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads off the words for one person what they tell of them: class, age, gender. Thread-safe. */
final class LooksReader {
  private static final int OLDEST = 115;

  private final PeopleWords people;

  LooksReader(PeopleWords people) {
    this.people = people;
  }

  /**
   * What the words tell.
   *
   * @param person whose name they are, or null
   */
  Looks of(Syntax syntax, NounGroup group, @Nullable Person person) {
    Sentence sentence = syntax.sentence();
    int age = -1;
    int gender = 0;
    for (int i = own(syntax, group); i < group.to(); i++) {
      age = Math.max(age, aged(sentence.norm(i)));
      age = age < 0 && sentence.norm(i + 1).startsWith("year") ? number(sentence.norm(i)) : age;
      gender = gender != 0 ? gender : people.gender(sentence.norm(i));
    }
    age = age >= 0 ? age : behind(syntax, group);
    boolean none =
        person != null
            || group.pronoun()
            || group.noun().endsWith("year-old")
            || group.noun().equals("old");
    String noun = none ? "" : group.noun();
    int told = people.gender(group.pronoun() ? sentence.norm(group.head()) : noun);
    told = told == 0 && person != null ? person.gender() : told;
    return new Looks(noun, age, told != 0 ? told : gender, people.side(noun));
  }

  /** Where what is told of the person begins: behind "his", "Weir's". */
  private static int own(Syntax syntax, NounGroup group) {
    boolean owned = !group.pronoun() && syntax.tags().get(group.from()) == Tag.POSS;
    return Math.max(owned ? group.from() + 1 : group.from(), group.owner());
  }

  /** "17-year-old". */
  private static int aged(String norm) {
    int hyphen = norm.indexOf("-year-old");
    return hyphen > 0 && hyphen <= 3 ? number(norm.substring(0, hyphen)) : -1;
  }

  private static int number(String digits) {
    return digits.chars().allMatch(Character::isDigit) && digits.length() <= 3
        ? Integer.parseInt(digits)
        : -1;
  }

  /** "Weir, 24,". */
  private static int behind(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean mark = syntax.chunk(index + 1) instanceof Link link && link.kind() == Link.Kind.COMMA;
    if (!mark || group.to() + 1 >= syntax.sentence().size()) {
      return -1;
    }
    Token token = syntax.sentence().token(group.to() + 1);
    boolean closed =
        group.to() + 2 >= syntax.sentence().size()
            || syntax.sentence().token(group.to() + 2).mark();
    int age = token.number() && closed ? number(token.norm()) : -1;
    return age <= OLDEST ? age : -1;
  }
}
