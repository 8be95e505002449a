package org.crossbearing.reconcile.internal.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Claim;
import org.crossbearing.model.EntityKind;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Role;
import org.crossbearing.model.Statement;
import org.crossbearing.reconcile.amendment.Amendments.Pair;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.jspecify.annotations.Nullable;

/** Who speaks or holds an office in the readings, each under one entry however it is spelt. */
public final class Directory {
  private final Map<String, Who> byForm = new HashMap<>();
  private final Map<String, List<Who>> persons = new HashMap<>();
  private final Map<String, Who> bodies = new LinkedHashMap<>();
  private final List<Who> all = new ArrayList<>();
  private final Set<String> personForms = new HashSet<>();
  private final Set<String> bodyKeys = new HashSet<>();
  private final Namesakes namesakes;

  /**
   * Enters the names of all readings; the order of the readings is the order of the entries.
   *
   * @param told which names people say are one person, or are not
   */
  public Directory(List<Reading> readings, List<Pair> told) {
    namesakes = new Namesakes(told);
    for (Reading reading : readings) {
      reading.claims().forEach(this::noteForm);
    }
    Set<String> names = new LinkedHashSet<>();
    readings.forEach(reading -> reading.claims().forEach(claim -> names.addAll(namesIn(claim))));
    names.stream().filter(name -> PersonName.of(name).full()).forEach(this::enter);
    names.forEach(this::enter);
    for (Reading reading : readings) {
      reading.claims().forEach(this::noteRole);
    }
  }

  private void noteForm(Claim claim) {
    if (claim instanceof Role role) {
      personForms.add(role.person());
      if (role.organisation() != null) {
        bodyKeys.add(Bodies.key(role.organisation()));
      }
    }
  }

  private void noteRole(Claim claim) {
    if (claim instanceof Role role) {
      Who who = find(role.person());
      if (who != null) {
        who.holds(role.role(), Objects.requireNonNullElse(role.organisation(), ""));
      }
    }
  }

  private static List<String> namesIn(Claim claim) {
    return switch (claim) {
      case Role role -> List.of(role.person());
      case Statement statement ->
          statement.speaker() == null ? List.of() : List.of(statement.speaker().name());
      case Figure figure -> figure.attribution().stream().map(Attribution::name).toList();
      default -> List.of();
    };
  }

  private void enter(String name) {
    if (name.isBlank() || byForm.containsKey(name)) {
      return;
    }
    Who known = namesakes.find(name);
    Who who = known != null ? known : isPerson(name) ? person(name) : body(name);
    who.meet(name);
    if (namesakes.meet(name, who)) {
      enterAlso(who, PersonName.of(name).surname());
    }
    byForm.put(name, who);
  }

  private void enterAlso(Who who, String surname) {
    List<Who> block = persons.computeIfAbsent(surname, s -> new ArrayList<>());
    if (!block.contains(who)) {
      block.add(who);
    }
  }

  private Who person(String name) {
    PersonName key = PersonName.of(name);
    List<Who> block = persons.computeIfAbsent(key.surname(), surname -> new ArrayList<>());
    List<Who> fitting =
        block.stream()
            .filter(who -> namesakes.fits(who, key) && !namesakes.areApart(who, name))
            .toList();
    if (key.full() && !fitting.isEmpty() || fitting.size() == 1) {
      return fitting.getFirst();
    }
    Who who = entry(EntityKind.PERSON, name);
    block.add(who);
    return who;
  }

  private Who body(String name) {
    String key = Words.isAgency(name) ? Words.agency(name) : Bodies.key(name);
    Who known = bodies.get(key);
    if (known != null && !namesakes.areApart(known, name)) {
      return known;
    }
    boolean office = Words.any("office", Fold.words(name));
    Who who = entry(office ? EntityKind.OFFICE : EntityKind.ORGANISATION, name);
    bodies.put(key, who);
    return who;
  }

  private Who entry(EntityKind kind, String name) {
    Who who = new Who(kind, name);
    all.add(who);
    return who;
  }

  /** Somebody with a role, a known surname, or two capitalised words of which none names a body. */
  private boolean isPerson(String name) {
    if (personForms.contains(name)) {
      return true;
    }
    List<String> words = Fold.words(name);
    if (words.isEmpty() || isBody(name, words) || !Words.alias(name).equals(Fold.text(name))) {
      return false;
    }
    if (words.size() == 1) {
      return persons.containsKey(PersonName.of(name).surname());
    }
    return words.size() <= 5 && startsInCapitals(name) && !Words.isAgency(name);
  }

  private boolean isBody(String name, List<String> words) {
    return Words.any("body", words) || bodyKeys.contains(Bodies.key(name));
  }

  private static boolean startsInCapitals(String name) {
    boolean lower = false;
    for (String word : name.split("[ -]", -1)) {
      boolean small = word.isEmpty() || Character.isLowerCase(word.charAt(0));
      if (small && !Words.is("particle", word)) {
        return false;
      }
      lower |= word.chars().anyMatch(Character::isLowerCase);
    }
    return lower;
  }

  /** The entry of a name; null if no reading has that form. */
  public @Nullable Who find(String name) {
    return byForm.get(name);
  }

  /** All entries, in the order of first meeting. */
  public List<Who> all() {
    return all;
  }
}
