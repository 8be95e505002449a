package org.crossbearing.desk.internal.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.Shown;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Report;
import org.crossbearing.model.Span;
import org.crossbearing.model.Term;
import org.jspecify.annotations.Nullable;

/** Lets members of the desk put right what was read, and take that back. */
public final class Correcting {
  private static final int AROUND = 160;

  private final Site site;
  private final Pages pages;
  private final Corrections corrections;

  Correcting(Site site, Pages pages, Corrections corrections) {
    this.site = site;
    this.pages = pages;
    this.corrections = corrections;
  }

  /**
   * A claim that may be put right.
   *
   * @param before the words before it
   * @param number the number in it, empty if it is no figure
   */
  public record Subject(
      String id,
      String report,
      String before,
      String words,
      String after,
      boolean figure,
      String number,
      String measure,
      @Nullable String event,
      @Nullable String finding) {}

  void form(Context ctx) {
    if (!pages.visitor(ctx).mayWrite()) {
      throw new io.javalin.http.UnauthorizedResponse("That is for members of the desk.");
    }
    String id = ctx.pathParam("claim");
    Subject subject = site.ledgers().ask(ledger -> subject(ledger, id));
    Map<String, Object> values = Map.of("c", subject, "measures", List.of(Measure.values()));
    if (Corrections.isPart(ctx)) {
      pages.part(ctx, "claimforms", values);
    } else {
      pages.show(ctx, "claim", "Correct " + id, "", values);
    }
  }

  private static Subject subject(Ledger ledger, String id) {
    String report = id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
    Shown shown =
        ledger
            .views()
            .report(report, null)
            .orElseThrow(() -> new NotFoundResponse(id + ": there is no such claim"));
    Claim claim =
        shown.reading().claims().stream()
            .filter(c -> c.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundResponse(id + ": no such claim counts"));
    Report told = shown.reading().report();
    Shown.Standing standing = shown.standings().get(id);
    Span quote = claim.quote();
    String text = told.text();
    boolean figure = claim instanceof Figure;
    return new Subject(
        id,
        report,
        text.substring(Math.max(0, quote.start() - AROUND), quote.start()),
        quote.of(text),
        text.substring(quote.end(), Math.min(text.length(), quote.end() + AROUND)),
        figure,
        claim instanceof Figure f ? f.cue().of(text) : "",
        claim instanceof Figure f ? f.measure().word() : "",
        standing == null ? null : standing.event(),
        standing == null ? null : standing.finding());
  }

  void reject(Context ctx) {
    String claim = ctx.pathParam("claim");
    corrections.enter(ctx, "reject", claim, by -> l -> l.reject(claim, by.name(), by.reason()));
  }

  void fix(Context ctx) {
    String claim = ctx.pathParam("claim");
    BigDecimal value = value(ctx.formParam("value"));
    Measure measure = measure(ctx.formParam("measure"));
    if (value == null && measure == null) {
      throw new BadRequestResponse("Give another number, another measure, or both.");
    }
    corrections.enter(
        ctx, "fix", claim, by -> l -> l.fix(claim, value, measure, by.name(), by.reason()));
  }

  void split(Context ctx) {
    String claim = ctx.pathParam("claim");
    String event = String.valueOf(ctx.formParam("event"));
    corrections.enter(
        ctx, "split", claim, by -> l -> l.split(event, List.of(claim), by.name(), by.reason()));
  }

  void withdraw(Context ctx) {
    String correction = ctx.pathParam("correction");
    corrections.enter(
        ctx, "withdraw", correction, by -> l -> l.withdraw(correction, by.name(), by.reason()));
  }

  private static @Nullable BigDecimal value(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    String plain = written.replace(",", "").strip();
    if (!plain.matches("[0-9]{1,18}([.][0-9]{1,6})?")) {
      throw new BadRequestResponse("Number: expecting digits such as 1,200 or 6.4");
    }
    return new BigDecimal(plain);
  }

  private static @Nullable Measure measure(@Nullable String word) {
    return word == null || word.isBlank()
        ? null
        : Term.parse(Measure.class, word)
            .orElseThrow(() -> new BadRequestResponse("There is no measure " + word));
  }
}
