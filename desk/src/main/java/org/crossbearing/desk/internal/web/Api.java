package org.crossbearing.desk.internal.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crossbearing.desk.internal.api.Answers;
import org.crossbearing.desk.internal.api.Json;
import org.crossbearing.desk.internal.api.OpenApi;
import org.crossbearing.desk.internal.map.Spots;
import org.crossbearing.desk.internal.page.PersonPages;
import org.crossbearing.export.json.DossierJson;
import org.crossbearing.export.words.CodePoints;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.Views;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.EventCard;
import org.crossbearing.ledger.answer.FindingLine;
import org.crossbearing.ledger.answer.FindingVersion;
import org.crossbearing.ledger.answer.Hit;
import org.crossbearing.ledger.answer.Shown;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/** The same as the pages, as data. */
final class Api {
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final Site site;
  private final Pages pages;

  Api(Site site, Pages pages) {
    this.site = site;
    this.pages = pages;
  }

  void events(Context ctx) {
    Instant asOf = Asked.asOf(ctx);
    int most = Asked.most(ctx, USUAL, MOST);
    int before = Asked.number(ctx, "before", Integer.MAX_VALUE);
    answer(
        ctx,
        ledger -> {
          List<EventCard> cards = ledger.views().moved(before, most + 1, asOf);
          boolean more = cards.size() > most;
          List<EventCard> items = more ? cards.subList(0, most) : cards;
          return new Answers.Events(
              items, more ? next(ctx, "before", items.getLast().change()) : null);
        });
  }

  void event(Context ctx) {
    String id = ctx.pathParam("event");
    Instant asOf = Asked.asOf(ctx);
    boolean full = pages.visitor(ctx).mayReadAll();
    tagged(
        ctx,
        () -> {
          Dossier dossier = site.event(id, asOf).dossier();
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try {
            DossierJson.write(full ? dossier : withoutTexts(dossier), out);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out.toByteArray();
        });
  }

  void places(Context ctx) {
    String id = ctx.pathParam("event");
    Instant asOf = Asked.asOf(ctx);
    tagged(
        ctx,
        () ->
            Json.of(new Answers.Places(Spots.of(site.event(id, asOf).told())))
                .getBytes(StandardCharsets.UTF_8));
  }

  /** A report that was not extracted does not carry its text. */
  private static Dossier withoutTexts(Dossier dossier) {
    List<Report> reports =
        dossier.reports().stream()
            .map(
                r ->
                    new Report(
                        r.id(),
                        r.file(),
                        r.outlet(),
                        r.title(),
                        r.published(),
                        r.credits(),
                        r.url(),
                        r.language(),
                        r.text(),
                        false))
            .toList();
    return new Dossier(
        reports,
        dossier.entities(),
        dossier.origins(),
        dossier.claims(),
        dossier.events(),
        dossier.findings());
  }

  void finding(Context ctx) {
    String id = ctx.pathParam("finding");
    Instant asOf = Asked.asOf(ctx);
    answer(
        ctx,
        ledger -> {
          List<FindingVersion> history =
              ledger.history(id).stream()
                  .filter(version -> asOf == null || !version.recorded().isAfter(asOf))
                  .toList();
          List<FindingLine> now = ledger.views().findings(List.of(id), asOf);
          return new Answers.Finding(id, now.isEmpty() ? null : now.getFirst(), history);
        });
  }

  void claims(Context ctx) {
    int most = Asked.most(ctx, USUAL, MOST);
    var query = Asked.query(ctx, most + 1);
    String after = Asked.text(ctx, "after");
    answer(
        ctx,
        ledger -> {
          List<Hit> hits = ledger.views().search(query, after);
          boolean more = hits.size() > most;
          List<Hit> items = more ? hits.subList(0, most) : hits;
          return new Answers.Claims(
              items, more ? next(ctx, "after", items.getLast().claim()) : null);
        });
  }

  void report(Context ctx) {
    String id = ctx.pathParam("report");
    Instant asOf = Asked.asOf(ctx);
    boolean full = pages.visitor(ctx).mayReadAll();
    answer(
        ctx,
        ledger ->
            report(
                ledger
                    .views()
                    .report(id, asOf)
                    .orElseThrow(() -> new NotFoundResponse(id + ": there is no such report")),
                full));
  }

  private static Answers.Report report(Shown shown, boolean full) {
    Report report = shown.reading().report();
    CodePoints points = CodePoints.of(report.text());
    List<Answers.Claim> claims =
        shown.reading().claims().stream().map(claim -> claim(claim, shown, points)).toList();
    return new Answers.Report(
        report.id(),
        report.outlet(),
        report.title(),
        report.published() == null ? null : report.published().toString(),
        report.url(),
        report.credits(),
        shown.recorded(),
        shown.versions(),
        claims,
        full ? report.text() : null);
  }

  private static Answers.Claim claim(Claim claim, Shown shown, CodePoints points) {
    Shown.Standing standing = shown.standings().get(claim.id());
    return new Answers.Claim(
        claim.id(),
        claim.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT),
        claim.quote().of(shown.reading().report().text()),
        points.fromUtf16(claim.quote().start()),
        points.fromUtf16(claim.quote().end()),
        standing == null ? null : standing.event(),
        standing == null ? null : standing.finding(),
        standing == null ? null : standing.status(),
        standing == null ? null : standing.origin());
  }

  void people(Context ctx) {
    Instant asOf = Asked.asOf(ctx);
    int most = Asked.most(ctx, USUAL, MOST);
    answer(ctx, ledger -> new Answers.People(ledger.views().people(most, asOf)));
  }

  void person(Context ctx) {
    Instant asOf = Asked.asOf(ctx);
    String name = ctx.pathParam("name").replace('-', ' ');
    answer(
        ctx,
        ledger -> {
          var told = new PersonPages(ledger.views(), asOf, site.now()).told(name);
          return new Answers.Person(
              told.name(), told.conflicts(), few(told.roles()), few(told.statements()));
        });
  }

  private static <T> List<T> few(List<T> all) {
    return all.subList(0, Math.min(USUAL, all.size()));
  }

  void changes(Context ctx) {
    int most = Asked.most(ctx, USUAL, MOST);
    String after = Asked.text(ctx, "after");
    int place =
        after == null
            ? Asked.number(ctx, "before", Integer.MAX_VALUE)
            : Asked.number(ctx, "after", 0);
    answer(
        ctx,
        ledger -> {
          List<Change> found =
              after == null
                  ? ledger.views().changesBefore(place, most + 1)
                  : ledger.changesAfter(place, most + 1);
          boolean more = found.size() > most;
          List<Change> items = more ? found.subList(0, most) : found;
          String name = after == null ? "before" : "after";
          return new Answers.Changes(items, more ? next(ctx, name, items.getLast().id()) : null);
        });
  }

  void openApi(Context ctx) {
    ctx.contentType("application/json");
    ctx.result(OpenApi.document(site.settings().base()));
  }

  private static String next(Context ctx, String name, Object value) {
    StringBuilder next = new StringBuilder(ctx.path());
    char joint = '?';
    for (var parameter : ctx.queryParamMap().entrySet()) {
      if (!parameter.getKey().equals(name)) {
        for (String one : parameter.getValue()) {
          next.append(joint).append(part(parameter.getKey())).append('=').append(part(one));
          joint = '&';
        }
      }
    }
    return next.append(joint).append(name).append('=').append(part(value.toString())).toString();
  }

  private static String part(String word) {
    return org.crossbearing.desk.internal.page.Frame.part(word);
  }

  private void answer(Context ctx, Function<Ledger, @Nullable Object> question) {
    tagged(
        ctx,
        ledger ->
            Json.of(question.apply(ledger)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Nothing differs until the ledger does, so who has the answer already is told so. */
  void tagged(Context ctx, Function<Ledger, byte[]> question) {
    tagged(ctx, () -> site.ledgers().ask(question));
  }

  void tagged(Context ctx, Supplier<byte[]> answer) {
    boolean full = pages.visitor(ctx).mayReadAll();
    int last = site.ledgers().ask(ledger -> ledger.views().lastChange(null));
    String tag = "W/\"" + Views.program() + "-" + last + (full ? "f" : "v") + "\"";
    ctx.header("ETag", tag);
    ctx.header("Cache-Control", "no-cache");
    if (tag.equals(ctx.header("If-None-Match"))) {
      ctx.status(HttpStatus.NOT_MODIFIED);
      return;
    }
    ctx.contentType("application/json");
    ctx.result(answer.get());
  }
}
