package org.crossbearing.reading.internal.figure;

import java.util.Set;
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
  private static final Set<String> YEARS =
      Set.of("year", "years", "year-old", "years-old", "yr", "yr-old");
  private static final Set<String> OLD =
      Set.of("year-old", "years-old", "yr-old", "year-olds", "yrs-old");

  private static final Set<String> MONTHS =
      Set.of("month", "months", "month-old", "months-old", "mo-old");
  private static final int YEAR = 12;

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
      boolean years = age < 0 && YEARS.contains(sentence.norm(i + 1));
      age = years ? number(sentence.norm(i)) : age;
      boolean months = age < 0 && MONTHS.contains(sentence.norm(i + 1));
      age = months && number(sentence.norm(i)) > 0 ? number(sentence.norm(i)) / YEAR : age;
      gender = gender != 0 ? gender : people.gender(sentence.norm(i));
    }
    age = age >= 0 ? age : behind(syntax, group);
    boolean none =
        person != null
            || group.pronoun()
            || OLD.stream().anyMatch(group.noun()::endsWith)
            || MONTHS.stream().anyMatch(group.noun()::endsWith)
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

  /** "17-year-old", "seventeen-year-old", "9-yr-old". */
  private int aged(String norm) {
    int hyphen = norm.indexOf('-');
    String unit = hyphen > 0 ? norm.substring(hyphen + 1) : "";
    int age = OLD.contains(unit) || MONTHS.contains(unit) ? number(norm.substring(0, hyphen)) : -1;
    return MONTHS.contains(unit) && age > 0 ? age / YEAR : age;
  }

  private int number(String norm) {
    boolean digits = !norm.isEmpty() && norm.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && norm.length() <= 3 ? Integer.parseInt(norm) : people.number(norm);
  }

  /** "Weir, 24,". */
  private int behind(Syntax syntax, NounGroup group) {
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
