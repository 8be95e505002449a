package org.crossbearing.reading.internal.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.reading.internal.name.Names;
import org.crossbearing.reading.internal.name.Person;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * The dead and injured that a report tells of one by one: everybody once for each time the report
 * brings them in, with what in the end befell them.
 */
final class Victims {
  /** The headline and what stands first below it, in sentences. */
  private static final int HEAD = 3;

  private static final Set<String> MORE = Set.of("other", "others", "more");

  private final Sightings sightings;
  private final PeopleWords words;
  private final Groups groups;
  private final Mourning mourning;
  private final Fates fates;

  Victims(Sightings sightings, PeopleWords words, Groups groups, Fates fates) {
    this.fates = fates;
    this.sightings = sightings;
    this.words = words;
    this.groups = groups;
    this.mourning = new Mourning(words);
  }

  /**
   * The drafts with those of single victims, in the order of the text.
   *
   * @param places whether something is told to have happened in a place of this name
   */
  List<Draft> among(
      List<Draft> drafts, List<Syntax> sentences, Names names, Predicate<String> places) {
    Company company = new Company(words);
    for (int i = 0; i < sentences.size(); i++) {
      for (Sighting sighting : sightings.of(sentences.get(i), i, names)) {
        if (!isPlace(sighting.person(), places)) {
          company.meet(sighting, i);
        }
      }
    }
    company.close();
    List<Draft> others = new ArrayList<>(drafts.stream().filter(d -> !single(d)).toList());
    Set<Measure> counted = counted(others);
    if (others.stream().noneMatch(draft -> draft.measure() == Measure.KILLED)
        && !counted.contains(Measure.INJURED)) {
      mourning.lament(company.people(), sentences);
    }
    fates.tell(company.people(), sentences, others);
    mourning.ofSelves(company.people(), sentences);
    Map<Integer, Integer> numbered = numbered(others);
    Map<String, Integer> labels = new HashMap<>();
    Map<Integer, Draft> totals = totals(company.people(), others, sentences);
    Set<Integer> apposed = Apposed.starts(company.people(), others, words);
    for (Somebody somebody : company.people()) {
      if (somebody.harm() != null) {
        tell(somebody, label(somebody, labels), others, numbered, counted, apposed);
      }
    }
    totals.forEach(others::set);
    others.removeAll(overtaken(company.people(), others, numbered));
    others.sort(Comparator.comparingInt(Victims::start));
    return others;
  }

  /** "One individual was shot": no injured, if the report tells that the same one died. */
  private static List<Draft> overtaken(
      List<Somebody> people, List<Draft> drafts, Map<Integer, Integer> numbered) {
    List<Draft> died = new ArrayList<>();
    for (Somebody somebody : people) {
      for (Sighting sighting : somebody.sightings()) {
        Integer at = numbered.get(start(sighting.syntax(), sighting.group()));
        boolean open = somebody.harm() == Harm.KILLED && sighting.harm() == Harm.STRUCK;
        if (at != null
            && open
            && drafts.get(at).measure() == Measure.INJURED
            && drafts.get(at).amount().equals(Amount.exactly(1))) {
          died.add(drafts.get(at));
        }
      }
    }
    return died;
  }

  /**
   * "One dead, five hurt": at the head of a report that is a number like any other, unless the
   * report tells of others apart. By their places among the drafts.
   */
  private static Map<Integer, Draft> totals(
      List<Somebody> people, List<Draft> drafts, List<Syntax> sentences) {
    List<Syntax> head = sentences.subList(0, Math.min(HEAD, sentences.size()));
    Map<Integer, Draft> totals = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      boolean one = draft.amount().equals(Amount.exactly(1)) && !draft.part();
      boolean harmed = draft.measure() == Measure.KILLED || draft.measure() == Measure.INJURED;
      if (one
          && harmed
          && !draft.group().determiner().equals("another")
          && head.stream().anyMatch(draft::in)
          && people.stream().noneMatch(other -> isApart(other, draft.measure()))) {
        totals.put(i, draft);
      }
    }
    return totals;
  }

  private static boolean isApart(Somebody somebody, Measure measure) {
    Harm harm = somebody.harm();
    return harm != null
        && (harm == Harm.KILLED) == (measure == Measure.KILLED)
        && somebody.isSetApart();
  }

  /** "Storm hits Las Lomas": by its shape alone the name might be a person's. */
  private static boolean isPlace(@Nullable Person person, Predicate<String> places) {
    return person != null && !person.human() && places.test(person.name());
  }

  private static boolean single(Draft draft) {
    return draft.quantity() == null
        && !draft.part()
        && draft.amount().equals(Amount.exactly(1))
        && (draft.measure() == Measure.KILLED || draft.measure() == Measure.INJURED);
  }

  private static int start(Draft draft) {
    return start(draft.syntax(), draft.group());
  }

  private static int start(Syntax syntax, NounGroup group) {
    return syntax.sentence().token(group.from()).start();
  }

  /** What the report gives numbers of; then who is named needs no figure. */
  private static Set<Measure> counted(List<Draft> drafts) {
    Set<Measure> counted = EnumSet.noneOf(Measure.class);
    for (Draft draft : drafts) {
      if (!draft.amount().equals(Amount.exactly(1)) && !none(draft.amount())) {
        counted.add(draft.measure());
      }
    }
    return counted;
  }

  private static boolean none(Amount amount) {
    return amount.high() != null && amount.high().signum() == 0;
  }

  private static Map<Integer, Integer> numbered(List<Draft> drafts) {
    Map<Integer, Integer> numbered = new HashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      numbered.put(start(drafts.get(i)), i);
    }
    return numbered;
  }

  private void tell(
      Somebody somebody,
      String label,
      List<Draft> drafts,
      Map<Integer, Integer> numbered,
      Set<Measure> counted,
      Set<Integer> apposed) {
    Measure measure = somebody.harm() == Harm.KILLED ? Measure.KILLED : Measure.INJURED;
    boolean told = false;
    for (Sighting sighting : somebody.sightings()) {
      boolean again = apposed.contains(start(sighting.syntax(), sighting.group()));
      if (says(sighting, somebody.harm()) && sighting.isBringingIn() && !again) {
        enter(sighting, measure, label, drafts, numbered);
        told = true;
      }
    }
    if (!told) {
      boolean free = !counted.contains(measure);
      somebody.sightings().stream()
          .filter(sighting -> says(sighting, somebody.harm()))
          .filter(
              sighting ->
                  free
                      || sighting.person() != null
                      || drafts.stream().anyMatch(draft -> isListed(sighting, draft, measure))
                          && !apposed.contains(start(sighting.syntax(), sighting.group())))
          .findFirst()
          .ifPresent(sighting -> enter(sighting, measure, label, drafts, numbered));
    }
  }

  /** "Her son and two daughters were killed": told in one list with people of a class. */
  private static boolean isListed(Sighting sighting, Draft draft, Measure measure) {
    return sighting.clause() != null
        && sighting.clause() == draft.clause()
        && draft.measure() == measure
        && draft.quantity() != null
        && !draft.part()
        && (!draft.of().equals("people") || isMore(sighting, draft));
  }

  /** "his wife and two others": those who are counted come to who is told of before. */
  private static boolean isMore(Sighting sighting, Draft draft) {
    boolean more = false;
    for (int i = draft.group().from(); i < draft.group().to(); i++) {
      more |= MORE.contains(draft.syntax().sentence().norm(i));
    }
    return more && sighting.group().to() <= draft.group().from();
  }

  private static boolean says(Sighting sighting, @Nullable Harm harm) {
    return sighting.harm() != null && (sighting.harm() == Harm.KILLED) == (harm == Harm.KILLED);
  }

  private void enter(
      Sighting sighting,
      Measure measure,
      String label,
      List<Draft> drafts,
      Map<Integer, Integer> numbered) {
    Draft one = draft(sighting, measure, label);
    Integer known = numbered.get(start(one));
    boolean taken = known != null && drafts.get(known).measure() == Measure.HOSPITALISED;
    if (known == null || taken) {
      drafts.add(one);
    } else if (drafts.get(known).measure() == measure && !drafts.get(known).part()) {
      drafts.set(known, drafts.get(known).about(label, measure));
    }
  }

  private Draft draft(Sighting sighting, Measure measure, String label) {
    Syntax syntax = sighting.syntax();
    String noun = sighting.looks().noun();
    String of =
        noun.isEmpty()
            ? "people"
            : sighting.person() != null && sighting.group().name()
                ? groups.classes().of(noun).name()
                : groups.counted(syntax, sighting.group()).name();
    return new Draft(
        syntax,
        sighting.group(),
        null,
        Amount.exactly(1),
        measure,
        of.isEmpty() ? "people" : of,
        sighting.clause(),
        Modality.ASSERTED,
        false,
        false,
        false,
        label);
  }

  /** The name, else the class with a number if the report tells of several alike. */
  private static String label(Somebody somebody, Map<String, Integer> labels) {
    Looks looks = somebody.looks();
    String noun = looks.noun().isEmpty() ? "person" : looks.noun();
    String age = looks.age() < 0 ? "" : looks.age() + "-year-old ";
    String label = somebody.person() != null ? somebody.person().name() : age + noun;
    int number = labels.merge(label, 1, Integer::sum);
    return number == 1 ? label : label + " (" + number + ")";
  }
}
