package org.crossbearing.desk.internal.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Snippet;
import org.crossbearing.export.words.Wording;
import org.crossbearing.ledger.Views;
import org.crossbearing.ledger.answer.Hit;
import org.crossbearing.ledger.answer.Said;
import org.crossbearing.ledger.answer.Shown;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Entity;
import org.crossbearing.model.EntityKind;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Published;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Role;
import org.crossbearing.model.Status;
import org.crossbearing.reconcile.Reconciler;
import org.crossbearing.reconcile.amendment.Amendments;
import org.crossbearing.reconcile.amendment.Amendments.Pair;
import org.jspecify.annotations.Nullable;

/** Puts the page of a person together. */
public final class PersonPages {
  private static final int MOST_SAID = 200;
  private static final int REPORTS = 40;
  private static final int LINES = 60;
  private static final int MOST_WORDS = 320;
  private static final int OUTLETS = 8;

  private final Views views;
  private final @Nullable Instant asOf;
  private final Instant now;

  public PersonPages(Views views, @Nullable Instant asOf, Instant now) {
    this.views = views;
    this.asOf = asOf;
    this.now = now;
  }

  /**
   * What is told of a person, each list from the newest.
   *
   * @param name the longest form met
   * @param conflicts offices that one person does not hold at one time, a line each
   */
  public record Told(
      String name,
      List<String> conflicts,
      List<Said> roles,
      List<Said> statements,
      List<Said> counts,
      List<Said> pledges) {}

  /** What is told of the person of this name, whatever the spelling. */
  public Told told(String asked) {
    List<Pair> pairs = views.persons(asOf);
    Held held = new Held(pairs);
    Set<String> names = new LinkedHashSet<>(List.of(asked, Views.surnameKey(asked)));
    names.addAll(held.oneWith(asked));
    Dossier weighed = weigh(all(names, "role"), new Amendments(pairs, List.of(), List.of()));
    Set<String> spellings = spellings(asked, weighed);
    spellings.addAll(held.oneWith(asked));
    spellings.removeAll(held.apartFrom(asked));
    List<Said> roles = of(spellings, "role");
    return new Told(
        name(asked, roles),
        conflicts(weighed, spellings),
        roles,
        of(spellings, "statement"),
        of(spellings, "figure"),
        of(spellings, "commitment"));
  }

  public PersonPage page(String asked) {
    Told told = told(asked);
    return new PersonPage(
        told.name(),
        offices(told.roles()),
        told.conflicts(),
        lines(told.statements()),
        lines(told.counts()),
        lines(told.pledges()));
  }

  private List<Said> of(Set<String> spellings, String kind) {
    return all(spellings, kind).stream()
        .filter(said -> spellings.contains(Views.nameKey(said.speaker())))
        .sorted(Comparator.comparing(PersonPages::recorded).reversed())
        .limit(MOST_SAID)
        .toList();
  }

  /** Each name is asked for by itself, so that newer claims about one do not hide another. */
  private Collection<Said> all(Collection<String> names, String kind) {
    Map<String, Said> found = new LinkedHashMap<>();
    for (String name : names) {
      views
          .saidOf(name, kind, MOST_SAID, asOf)
          .forEach(said -> found.putIfAbsent(said.hit().claim(), said));
    }
    return found.values();
  }

  /** The spellings of one person, where they are known to be one. */
  private static Set<String> spellings(String asked, Dossier weighed) {
    String key = Views.nameKey(asked);
    Set<String> spellings = new LinkedHashSet<>(List.of(key));
    for (Entity entity : weighed.entities()) {
      Set<String> names = new LinkedHashSet<>();
      names.add(Views.nameKey(entity.name()));
      entity.aliases().forEach(alias -> names.add(Views.nameKey(alias)));
      if (entity.kind() == EntityKind.PERSON && names.contains(key)) {
        spellings.addAll(names);
      }
    }
    spellings.add(Views.surnameKey(asked));
    return spellings;
  }

  /** The reports that tell of offices of this surname, by these offices alone. */
  private Dossier weigh(Collection<Said> roles, Amendments amendments) {
    Set<String> wanted = new HashSet<>();
    roles.forEach(said -> wanted.add(said.hit().claim()));
    Reconciler reconciler = new Reconciler(amendments);
    roles.stream()
        .map(Said::report)
        .distinct()
        .limit(REPORTS)
        .map(report -> views.report(report, asOf))
        .flatMap(Optional::stream)
        .map(shown -> rolesOf(shown, wanted))
        .forEach(reconciler::add);
    return reconciler.dossier();
  }

  /** The longest form met. */
  private static String name(String asked, List<Said> roles) {
    return roles.stream()
        .map(said -> Printable.line(said.speaker()))
        .max(Comparator.comparingInt(String::length))
        .orElse(Printable.line(asked));
  }

  private List<PersonPage.Office> offices(List<Said> roles) {
    Map<String, List<Said>> byRole = new LinkedHashMap<>();
    for (Said said : roles) {
      String key = Printable.line(said.what()).toLowerCase(Locale.ROOT);
      byRole.computeIfAbsent(key, r -> new ArrayList<>()).add(said);
    }
    return byRole.values().stream()
        .map(this::office)
        .sorted(Comparator.comparingInt((PersonPage.Office o) -> -o.told().size()))
        .toList();
  }

  private PersonPage.Office office(List<Said> told) {
    List<Said> inOrder = told.stream().sorted(Comparator.comparing(PersonPages::moment)).toList();
    Map<String, Said> byOutlet = new LinkedHashMap<>();
    inOrder.forEach(said -> byOutlet.putIfAbsent(outlet(said), said));
    return new PersonPage.Office(
        Wording.capital(Printable.line(told.getFirst().what())),
        byOutlet.values().stream().limit(OUTLETS).map(PersonPages::line).toList(),
        Math.max(0, byOutlet.size() - OUTLETS),
        when(inOrder.getFirst()),
        when(inOrder.getLast()));
  }

  /** When it was published, or else when the ledger learnt it. */
  private static Instant moment(Said said) {
    String written = said.hit().published();
    Instant published = written == null ? null : Printed.moment(Published.parse(written));
    return published != null ? published : recorded(said);
  }

  private String when(Said said) {
    String published = Printed.of(said.hit().published());
    return published.isEmpty() ? When.of(recorded(said), now).words() : published;
  }

  private static Instant recorded(Said said) {
    return said.recorded() == null ? Instant.EPOCH : said.recorded();
  }

  private static String outlet(Said said) {
    String outlet = said.hit().outlet();
    return outlet == null ? said.report() : Printable.line(outlet);
  }

  private static List<String> conflicts(Dossier weighed, Set<String> spellings) {
    return weighed.findings().stream()
        .filter(finding -> finding.status() == Status.DISPUTED)
        .filter(Finding.OfRoles.class::isInstance)
        .map(Finding.OfRoles.class::cast)
        .filter(finding -> spellings.contains(Views.nameKey(finding.person())))
        .map(finding -> String.join(" or ", distinct(finding.values())) + ": " + finding.why())
        .toList();
  }

  /** Each once, however it is capitalised. */
  static Set<String> distinct(List<String> values) {
    Set<String> distinct = new LinkedHashSet<>();
    Set<String> keys = new LinkedHashSet<>();
    for (String value : values) {
      if (keys.add(value.toLowerCase(Locale.ROOT))) {
        distinct.add(Printable.line(value));
      }
    }
    return distinct;
  }

  private static Reading rolesOf(Shown shown, Set<String> wanted) {
    Reading reading = shown.reading();
    List<Claim> roles =
        reading.claims().stream()
            .filter(claim -> claim instanceof Role && wanted.contains(claim.id()))
            .toList();
    return new Reading(reading.report(), roles, Map.of());
  }

  private static List<PersonPage.Line> lines(List<Said> said) {
    return said.stream().limit(LINES).map(PersonPages::line).toList();
  }

  private static PersonPage.Line line(Said said) {
    Hit hit = said.hit();
    return new PersonPage.Line(
        Snippet.beginning(Printable.line(hit.quote()), MOST_WORDS),
        hit.about().replace('_', ' '),
        outlet(said),
        Printed.of(hit.published()),
        "/read?r=" + said.report() + "#" + hit.claim(),
        hit.event() == null ? "" : hit.event(),
        hit.finding() == null ? "" : hit.finding());
  }
}
