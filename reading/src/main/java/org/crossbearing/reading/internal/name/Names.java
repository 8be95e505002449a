package org.crossbearing.reading.internal.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Quotes;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** The people of one report, where they are named, and what they are said to be. */
public final class Names {
  /** How many holders of one office are kept. */
  private static final int MOST = 50;

  private final List<Syntax> sentences;
  private final Offices offices;
  private final OfficeReader reader;
  private final People people = new People();
  private final Map<String, List<Person>> holders = new LinkedHashMap<>();
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final List<List<Held>> held = new ArrayList<>();

  private Names(List<Syntax> sentences, Offices offices) {
    this.sentences = sentences;
    this.offices = offices;
    this.reader = new OfficeReader(offices);
  }

  /**
   * Reads the names of all the sentences of a report.
   *
   * @param days names of weekdays and months, in normal form
   */
  public static Names of(List<Syntax> sentences, Offices offices, Set<String> days) {
    Names names = new Names(sentences, offices);
    Runs runs = new Runs(offices, days);
    List<List<Run>> found = sentences.stream().map(runs::of).toList();
    for (int i = 0; i < sentences.size(); i++) {
      names.enter(i, found.get(i));
    }
    for (int i = 0; i < sentences.size(); i++) {
      names.resolve(i, found.get(i));
    }
    return names;
  }

  /** Where people are named in the sentence, in order. */
  public List<Mention> mentions(int sentence) {
    return mentions.get(sentence);
  }

  /** The offices that the sentence gives to people, in order. */
  public List<Held> held(int sentence) {
    return held.get(sentence);
  }

  /** The mention that holds the token, or null. */
  public @Nullable Mention at(int sentence, int token) {
    for (Mention mention : mentions.get(sentence)) {
      if (mention.from() <= token && token < mention.to()) {
        return mention;
      }
    }
    return null;
  }

  /** Somebody in the report who may be called so, or null. */
  public @Nullable Person holder(String portfolio, String noun, String country) {
    for (Map.Entry<String, List<Person>> office : holders.entrySet()) {
      if (offices.covers(noun, office.getKey())) {
        for (Person person : office.getValue()) {
          if (person.there(country, offices) && person.mayHold(portfolio, noun)) {
            return person;
          }
        }
      }
    }
    return null;
  }

  private void enter(int sentence, List<Run> runs) {
    Syntax syntax = sentences.get(sentence);
    List<Held> here = new ArrayList<>();
    for (Run run : runs) {
      List<Office> told = offices(syntax, run);
      boolean heading = syntax.sentence().block().heading();
      boolean titled = run.titled() || !told.isEmpty() || aged(syntax, run);
      boolean body = told.isEmpty() && Settings.body(syntax, run, offices);
      if (!keys(syntax, run).isEmpty()
          && !body
          && (titled || run.size() > 1 && !heading && !run.doubtful())) {
        Person person = people.enter(form(syntax, run), keys(syntax, run));
        if (titled) {
          person.confirm();
        }
        learn(syntax, run, person);
        told.forEach(office -> here.add(hold(syntax, person, office)));
      }
    }
    held.add(here);
  }

  private List<Office> offices(Syntax syntax, Run run) {
    List<Office> told = new ArrayList<>();
    for (Office office :
        new @Nullable Office[] {
          reader.before(syntax, run),
          reader.joined(syntax, run),
          reader.title(syntax, run),
          reader.called(syntax, run),
          reader.after(syntax, run),
          reader.reporting(syntax, run)
        }) {
      if (office != null && !isOthers(syntax, run, office)) {
        told.add(office);
      }
    }
    return told;
  }

  /** "Ada Lind and her husband", where the given name tells that it is not she. */
  private boolean isOthers(Syntax syntax, Run run, Office office) {
    int given = run.size() > 1 ? offices.called(keys(syntax, run).getFirst()) : 0;
    return offices.kin(office.noun()) && given * offices.gender(office.noun()) < 0;
  }

  /** The office in the words, held by the person. */
  public Held hold(int sentence, int from, int head, int end, Person person) {
    Syntax syntax = sentences.get(sentence);
    return hold(syntax, person, new Wording(offices).office(syntax, from, head, end, end));
  }

  private Held hold(Syntax syntax, Person person, Office office) {
    String organisation = office.organisation();
    String owner = organisation == null ? "" : organisation.toLowerCase(Locale.ROOT);
    String portfolio = owner.isEmpty() || offices.national(owner) ? "" : owner + " ";
    person.office(office.noun(), portfolio + office.role(), owner);
    person.gender(offices.gender(office.noun()));
    List<Person> same = holders.computeIfAbsent(office.noun(), noun -> new ArrayList<>());
    if (same.size() < MOST && !same.contains(person)) {
      same.add(person);
    }
    return new Held(
        person,
        office.noun(),
        office.role(),
        organisation,
        syntax.sentence().span(office.from(), office.to()));
  }

  /** Whether it is the name of a country or its capital. */
  public boolean isCountry(String name) {
    return offices.state(name.toLowerCase(Locale.ROOT));
  }

  /** "Renu Devi, 48,", "48-year-old Renu Devi". */
  private static boolean aged(Syntax syntax, Run run) {
    if (run.start() > 0 && syntax.sentence().norm(run.start() - 1).endsWith("-year-old")) {
      return true;
    }
    if (run.to() + 1 >= syntax.sentence().size() || !syntax.sentence().norm(run.to()).equals(",")) {
      return false;
    }
    Token age = syntax.sentence().token(run.to() + 1);
    boolean closed =
        run.to() + 2 < syntax.sentence().size() && syntax.sentence().token(run.to() + 2).mark();
    return age.number() && age.norm().length() <= 2 && closed;
  }

  private void learn(Syntax syntax, Run run, Person person) {
    int before = run.from() - 1;
    if (before >= 0) {
      person.gender(offices.gender(Offices.plain(syntax.sentence().norm(before))));
    }
    if (run.size() > 1) {
      person.called(offices.called(keys(syntax, run).getFirst()));
    }
  }

  private static String form(Syntax syntax, Run run) {
    StringBuilder form = new StringBuilder();
    for (Token token : syntax.sentence().tokens().subList(run.from(), run.to())) {
      form.append(form.isEmpty() || !token.spaced() ? "" : " ").append(token.text());
    }
    return form.toString();
  }

  private static List<String> keys(Syntax syntax, Run run) {
    return Person.keys(
        syntax.sentence().tokens().subList(run.from(), run.to()).stream()
            .filter(token -> !Quotes.mark(token))
            .map(Token::norm)
            .toList());
  }

  private void resolve(int sentence, List<Run> runs) {
    Syntax syntax = sentences.get(sentence);
    List<Mention> here = new ArrayList<>();
    for (Run run : runs) {
      List<String> keys = keys(syntax, run);
      Person person = keys.isEmpty() ? null : people.find(keys);
      if (person != null) {
        people.touch(person);
        here.add(new Mention(run.from(), run.to(), person));
      }
    }
    plain(sentence, here);
    here.sort(Comparator.comparingInt(Mention::from));
    mentions.add(here);
  }

  /** Names that look like a common word where a sentence or quotation begins. */
  private void plain(int sentence, List<Mention> here) {
    Syntax syntax = sentences.get(sentence);
    for (int i = 0; i < syntax.sentence().size(); i++) {
      Token token = syntax.sentence().token(i);
      boolean begins = i == 0 || syntax.sentence().token(i - 1).mark();
      if (begins && token.capital() && !token.allCapitals() && syntax.tags().get(i) == Tag.NOUN) {
        Person person = people.find(Person.keys(List.of(token.norm())));
        boolean given = person != null && offices.called(token.norm()) != 0;
        if (person != null && (given || person.last().equals(token.norm()))) {
          here.add(new Mention(i, i + 1, person));
        }
      }
    }
  }

  /** The chunk that holds the token. */
  public static Chunk chunk(Syntax syntax, int token) {
    return syntax.chunks().get(syntax.chunkAt(token));
  }
}
