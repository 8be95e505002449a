package org.crossbearing.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Entity;
import org.crossbearing.model.EntityKind;
import org.crossbearing.model.Event;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Origin;
import org.crossbearing.model.OriginKind;
import org.crossbearing.model.Place;
import org.crossbearing.model.Published;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Report;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.crossbearing.model.Status;

/** Dossiers in which many reports say much the same. */
public final class Crowd {
  private static final String[] SPELLINGS = {"Volodymyr Zelenskyy", "Volodymyr Zelensky"};

  private static final Place KYIV = new Place("Kyiv", "UA", null, null, null);

  private Crowd() {}

  /**
   * One finding; each report says the same, and has it from one man, whom they spell in two ways.
   */
  public static Dossier of(int reports, Status status) {
    List<Report> all = reports(reports, "23 were hurt.");
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      Attribution man = new Attribution(SPELLINGS[i % 2], "said", null);
      claims.add(figure(all.get(i), 1, "23", Amount.exactly(23), List.of(man)));
    }
    Finding finding = finding("f1", status, 23, 23, claims.stream().map(Claim::id).toList());
    return dossier(all, claims, List.of(finding));
  }

  /** Findings of one claim each, all from one report. */
  public static Dossier ofFindings(int findings) {
    List<Report> all = reports(1, "23 were hurt.");
    List<Claim> claims =
        IntStream.rangeClosed(1, findings)
            .<Claim>mapToObj(i -> figure(all.getFirst(), i, "23", Amount.exactly(23), List.of()))
            .toList();
    List<Finding> each =
        IntStream.range(0, findings)
            .mapToObj(i -> finding("f" + i, Status.SINGLE, 23, 23, List.of(claims.get(i).id())))
            .toList();
    return dossier(all, claims, each);
  }

  /** One finding of Odesa in an event of Kyiv. */
  public static Dossier elsewhere() {
    List<Report> all = reports(1, "23 were hurt.");
    Figure figure = figure(all.getFirst(), 1, "23", Amount.exactly(23), List.of(), "Odesa");
    Finding finding = finding("f1", Status.SINGLE, 23, 23, List.of(figure.id()));
    return dossier(all, List.of(figure), List.of(finding));
  }

  /** "dozens" in one report, 300 in another. */
  public static Dossier vague() {
    List<Report> all = reports(2, "dozens or 300 were hurt.");
    BigDecimal low = BigDecimal.valueOf(24);
    BigDecimal high = BigDecimal.valueOf(99);
    Amount dozens = new Amount(low, high, null, Qualifier.VAGUE, null);
    List<Claim> claims =
        List.of(
            figure(all.get(0), 1, "dozens", dozens, List.of()),
            figure(all.get(1), 1, "300", Amount.exactly(300), List.of()));
    Finding finding = finding("f1", Status.DISPUTED, 24, 300, List.of("r1.c1", "r2.c1"));
    return dossier(all, claims, List.of(finding));
  }

  /** One person, who holds another office in each report. */
  public static Dossier ofOffices(String... offices) {
    List<Report> all = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    for (String office : offices) {
      Report report = report(all.size() + 1, office + " Ann Lee");
      all.add(report);
      Span span = new Span(0, report.text().length());
      claims.add(new Role(report.id() + ".c1", report.id(), span, "Ann Lee", "n1", office, null));
    }
    List<String> ids = claims.stream().map(Claim::id).toList();
    Finding finding =
        new Finding.OfRoles("f1", "Ann Lee", "n1", Status.DISPUTED, List.of(offices), ids, "why");
    return dossier(all, claims, List.of(finding));
  }

  private static Dossier dossier(List<Report> reports, List<Claim> claims, List<Finding> findings) {
    List<String> ids = reports.stream().map(Report::id).toList();
    return new Dossier(
        reports,
        List.of(new Entity("n1", EntityKind.PERSON, SPELLINGS[0], List.of(SPELLINGS[1]))),
        List.of(new Origin("o1", OriginKind.SPEAKER, SPELLINGS[0], false, List.of())),
        claims,
        List.of(new Event("e1", EventType.ATTACK, "Attack", KYIV, null, ids)),
        findings);
  }

  private static List<Report> reports(int count, String text) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> report(i, text)).toList();
  }

  private static Report report(int number, String text) {
    String zone = number % 2 == 0 ? "+02:00" : "+01:00";
    return new Report(
        "r" + number,
        number + ".txt",
        "Harbour Times " + number,
        null,
        Published.parse("2025-07-10T09:00" + zone),
        List.of(),
        null,
        "en",
        text,
        false);
  }

  private static Figure figure(
      Report report, int number, String cue, Amount value, List<Attribution> attribution) {
    return figure(report, number, cue, value, attribution, "Kyiv");
  }

  private static Figure figure(
      Report report,
      int number,
      String cue,
      Amount value,
      List<Attribution> attribution,
      String place) {
    int at = report.text().indexOf(cue);
    return new Figure(
        report.id() + ".c" + number,
        report.id(),
        new Span(0, report.text().length()),
        new Span(at, at + cue.length()),
        Measure.INJURED,
        "people",
        null,
        null,
        value,
        List.of(),
        place,
        null,
        null,
        false,
        Modality.ASSERTED,
        false,
        null,
        attribution,
        attribution.isEmpty() ? null : "o1",
        "e1",
        null);
  }

  private static Finding finding(
      String id, Status status, long low, long high, List<String> claims) {
    return new Finding.OfFigures(
        id,
        "e1",
        Measure.INJURED,
        "people",
        null,
        status,
        BigDecimal.valueOf(low),
        BigDecimal.valueOf(high),
        low == high ? BigDecimal.valueOf(low) : null,
        1,
        claims,
        "");
  }
}
