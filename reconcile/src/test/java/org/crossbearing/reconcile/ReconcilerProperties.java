package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Entity;
import org.crossbearing.model.Event;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Origin;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reconcile.Told.Spec;

class ReconcilerProperties {
  private static final List<String> OUTLETS = List.of("Alder News", "Birch Post", "Cedar Radio");
  private static final List<String> VOICES =
      List.of("police", "officials", "Mara Lind", "Marah Lind", "Fire Service", "state officials");
  private static final List<String> PLACES = List.of("Velmar", "Velmar region", "Osk", "Karsia");
  private static final List<String> DAYS = List.of("2031-03-03", "2031-03-04", "2031-04-20");
  private static final List<Spec> WHEN =
      List.of(
          Told.on("2031-03-03"),
          Told.on("2031-03-04"),
          Told.on("2031-04-20"),
          Told.on("2031-02-26", "2031-03-04"),
          Told.on("2030-11-05"),
          Told.in(2019));
  private static final List<Measure> MEASURES =
      List.of(
          Measure.KILLED,
          Measure.INJURED,
          Measure.LAUNCHED,
          Measure.PLEDGED,
          Measure.OTHER,
          Measure.LASTED);
  private static final Pattern FROM = Pattern.compile("from (.+?) \\(");

  @Property(tries = 150)
  void anyOrderOfAddingGivesTheSameDossier(@ForAll("news") List<Reading> news, @ForAll long seed) {
    List<Reading> shuffled = new ArrayList<>(news);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(dossier(shuffled)).isEqualTo(dossier(news));
  }

  @Property(tries = 50)
  void addingAgainAndAskingInBetweenChangesNothing(@ForAll("news") List<Reading> news) {
    Reconciler reconciler = new Reconciler();
    for (Reading reading : news) {
      reconciler.add(reading);
      reconciler.dossier();
      reconciler.add(reading);
    }
    assertThat(reconciler.dossier()).isEqualTo(dossier(news));
  }

  @Property(tries = 100)
  void everyIdResolvesAndNothingIsLost(@ForAll("news") List<Reading> news) {
    Dossier dossier = dossier(news);
    Set<String> events = ids(dossier.events(), Event::id);
    Set<String> origins = ids(dossier.origins(), Origin::id);
    Set<String> claims = ids(dossier.claims(), Claim::id);
    assertThat(claims).hasSize(news.stream().mapToInt(r -> r.claims().size()).sum());
    assertThat(ids(dossier.entities(), Entity::id)).hasSameSizeAs(dossier.entities());
    for (Claim claim : dossier.claims()) {
      Figure figure = (Figure) claim;
      assertThat(events).contains(figure.event());
      assertThat(figure.origin() == null || origins.contains(figure.origin())).isTrue();
    }
    dossier.findings().forEach(finding -> assertThat(claims).containsAll(finding.claims()));
  }

  @Property(tries = 150)
  void theReasonNamesOnlyWhatTheClaimsHold(@ForAll("news") List<Reading> news) {
    Dossier dossier = dossier(news);
    Map<String, Figure> figures =
        dossier.claims().stream().collect(Collectors.toMap(Claim::id, claim -> (Figure) claim));
    Map<String, Report> reports =
        dossier.reports().stream().collect(Collectors.toMap(Report::id, Function.identity()));
    for (Finding finding : dossier.findings()) {
      List<Figure> held = finding.claims().stream().map(figures::get).toList();
      Set<String> voices = new HashSet<>();
      Set<String> outlets = new HashSet<>();
      for (Figure figure : held) {
        Report report = Objects.requireNonNull(reports.get(figure.report()));
        outlets.add(report.outlet() == null ? report.file() : report.outlet());
        figure.attribution().stream().map(Attribution::name).forEach(voices::add);
      }
      assertThat(finding.why()).isNotBlank();
      OUTLETS.stream()
          .filter(outlet -> !outlets.contains(outlet))
          .forEach(outlet -> assertThat(finding.why()).doesNotContain(outlet));
      Matcher named = FROM.matcher(finding.why());
      while (named.find()) {
        assertThat(voices).contains(named.group(1));
      }
    }
  }

  @Example
  void twoReadingsOfOneReportAreRefused() {
    Reconciler reconciler = new Reconciler();
    reconciler.add(Told.by("r1", null, null).says("One.").reading());
    Reading other = Told.by("r1", null, null).says("Two.").reading();
    assertThatThrownBy(() -> reconciler.add(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("report r1");
  }

  private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
    return things.stream().map(id).collect(Collectors.toSet());
  }

  private static Dossier dossier(List<Reading> readings) {
    Reconciler reconciler = new Reconciler();
    readings.forEach(reconciler::add);
    return reconciler.dossier();
  }

  @Provide
  Arbitrary<List<Reading>> news() {
    return Arbitraries.randomValue(ReconcilerProperties::news);
  }

  private static List<Reading> news(Random random) {
    List<Reading> readings = new ArrayList<>();
    int reports = random.nextInt(12);
    for (int i = 1; i <= reports; i++) {
      readings.add(report("r" + i, random));
    }
    return readings;
  }

  private static Reading report(String id, Random random) {
    Told told =
        Told.by(
            id,
            random.nextInt(5) == 0 ? null : any(OUTLETS, random),
            random.nextInt(5) == 0 ? null : any(DAYS, random));
    if (random.nextInt(4) == 0) {
      told.credit("Reuters");
    }
    int figures = random.nextInt(6);
    for (int i = 0; i < figures; i++) {
      int value = random.nextInt(4) == 0 ? 330 + random.nextInt(3) : random.nextInt(6);
      told.says("The strike on " + any(PLACES, random) + " left " + value + " people hurt.");
      told.figure(" " + value + " ", any(MEASURES, random), "people", value, specs(random));
    }
    return told.reading();
  }

  private static Spec[] specs(Random random) {
    List<Spec> specs = new ArrayList<>();
    if (random.nextBoolean()) {
      specs.add(Told.at(any(PLACES, random)));
    }
    if (random.nextBoolean()) {
      specs.add(any(WHEN, random));
    }
    if (random.nextInt(6) == 0) {
      specs.add(Told.who("two others"));
    }
    if (random.nextInt(6) == 0) {
      specs.add(Told.person("Ada Lind"));
    }
    if (random.nextBoolean()) {
      specs.add(Told.from(any(VOICES, random)));
    }
    if (random.nextInt(5) == 0) {
      specs.add(Told.superseded());
    }
    if (random.nextInt(5) == 0) {
      specs.add(Told.cumulative());
    }
    return specs.toArray(Spec[]::new);
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
