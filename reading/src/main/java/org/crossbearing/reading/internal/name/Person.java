package org.crossbearing.reading.internal.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody named in a report. Filled while the report is read; not thread-safe. */
public final class Person {
  private static final int BEGINNING = 5;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private String name;
  private List<String> keys;
  private final Set<String> offices = new LinkedHashSet<>();
  private final Set<String> roles = new LinkedHashSet<>();
  private final Set<String> organisations = new LinkedHashSet<>();
  private int gender;
  private int called;
  private int heard;
  private boolean human;

  Person(String name, List<String> keys) {
    this.name = name;
    this.keys = List.copyOf(keys);
  }

  /** The fullest form met. */
  public String name() {
    return name;
  }

  /** Whether anything but the shape of the name says that it is a person. */
  public boolean human() {
    return human;
  }

  /** Notes that it is a person, not a place or body. */
  public void confirm() {
    human = true;
  }

  /** Notes a pronoun that seems to mean this person. */
  public void heard(int pronoun) {
    heard += pronoun;
  }

  /** Whether neither a title, the given name nor repeated pronouns speak against it. */
  public boolean fits(int pronoun) {
    int told = gender();
    return told != 0 ? told == pronoun : heard * pronoun > -2;
  }

  /** 1 for he, -1 for she by a title or the given name, 0 if neither tells. */
  public int gender() {
    return gender != 0 ? gender : called;
  }

  void gender(int told) {
    gender = gender == 0 ? told : gender;
  }

  /** Notes what the given name says, which a title may correct. */
  void called(int told) {
    called = called == 0 ? told : called;
  }

  void office(String noun, String role, String organisation) {
    offices.add(noun);
    roles.add(role.toLowerCase(Locale.ROOT));
    if (!organisation.isEmpty()) {
      organisations.add(organisation);
    }
  }

  /** The heads of the offices told of this person, singular and in lower case. */
  public Set<String> offices() {
    return offices;
  }

  /**
   * Whether "the leader" may be this person.
   *
   * @param country of the office, in lower case, empty if not told
   */
  public boolean holds(String noun, String country, Offices words) {
    return offices.stream().anyMatch(held -> words.covers(noun, held)) && there(country, words);
  }

  /**
   * Whether "the interior minister" may be this person: not if all the offices told are of another
   * portfolio. Spellings differ, so only its beginning counts.
   *
   * @param portfolio the word before the office, in lower case; empty if there is none
   */
  public boolean mayHold(String portfolio, String noun) {
    return portfolio.isEmpty()
        || roles.stream().noneMatch(role -> role.endsWith(noun) || isSecretary(noun, role))
        || roles.stream().anyMatch(role -> role.equals(noun) || begins(role, portfolio));
  }

  /**
   * "The defence minister" may be the defence secretary, but "the prime minister" is no secretary.
   */
  private static boolean isSecretary(String noun, String role) {
    return noun.equals("minister") && role.endsWith("secretary");
  }

  private static boolean begins(String role, String portfolio) {
    int end = Math.min(portfolio.length(), BEGINNING);
    return (" " + role).contains(" " + portfolio.substring(0, end));
  }

  /** Whether an office of this person is told to be of the country. */
  public boolean of(String country, Offices words) {
    return !organisations.isEmpty() && there(country, words);
  }

  boolean there(String country, Offices words) {
    return country.isEmpty()
        || organisations.isEmpty()
        || organisations.stream()
            .anyMatch(name -> name.contains(country) || words.country(name).equals(country));
  }

  String last() {
    return keys.getLast();
  }

  /** Whether a mention with these keys may be this person. */
  boolean fits(List<String> mention) {
    if (!keys.getLast().equals(mention.getLast())) {
      return mention.size() == 1 && keys.getFirst().equals(mention.getFirst());
    }
    return keys.containsAll(mention)
        || mention.containsAll(keys)
        || keys.getFirst().equals(mention.getFirst());
  }

  void met(String form, List<String> mention) {
    if (mention.size() > keys.size()) {
      name = form;
      keys = List.copyOf(mention);
    }
  }

  /** The words of a name for comparing: no accents, no article before the family name. */
  static List<String> keys(List<String> tokens) {
    List<String> keys = new ArrayList<>();
    for (String token : tokens) {
      String key = MARKS.matcher(Normalizer.normalize(token, Normalizer.Form.NFKD)).replaceAll("");
      key = Offices.plain(key.toLowerCase(Locale.ROOT));
      if (key.startsWith("al-") || key.startsWith("el-")) {
        key = key.substring(3);
      }
      if (!key.isEmpty()) {
        keys.add(key);
      }
    }
    return keys;
  }
}
