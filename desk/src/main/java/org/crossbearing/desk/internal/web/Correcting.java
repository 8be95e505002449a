package org.crossbearing.desk.internal.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossbearing.desk.internal.account.Audit;
import org.crossbearing.desk.internal.page.ChangeLine;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.LedgerException;
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
  private static final Pattern CORRECTION = Pattern.compile("^(c[0-9]+)\\b");
  private static final int AROUND = 160;

  private final Site site;
  private final Pages pages;
  private final Audit audit;

  Correcting(Site site, Pages pages, Audit audit) {
    this.site = site;
    this.pages = pages;
    this.audit = audit;
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
    if (isPart(ctx)) {
      pages.part(ctx, "claimforms", values);
    } else {
      pages.show(ctx, "claim", "Correct " + id, "", values);
    }
  }

  private static boolean isPart(Context ctx) {
    return ctx.header("HX-Request") != null;
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
    correct(ctx, "reject", claim, by -> l -> l.reject(claim, by.name(), by.reason()));
  }

  void fix(Context ctx) {
    String claim = ctx.pathParam("claim");
    BigDecimal value = value(ctx.formParam("value"));
    Measure measure = measure(ctx.formParam("measure"));
    if (value == null && measure == null) {
      throw new BadRequestResponse("Give another number, another measure, or both.");
    }
    correct(ctx, "fix", claim, by -> l -> l.fix(claim, value, measure, by.name(), by.reason()));
  }

  void split(Context ctx) {
    String claim = ctx.pathParam("claim");
    String event = String.valueOf(ctx.formParam("event"));
    correct(ctx, "split", claim, by -> l -> l.split(event, List.of(claim), by.name(), by.reason()));
  }

  void merge(Context ctx) {
    String event = ctx.pathParam("event");
    String other = String.valueOf(ctx.formParam("other")).strip();
    correct(ctx, "merge", event, by -> l -> l.merge(event, other, by.name(), by.reason()));
  }

  void withdraw(Context ctx) {
    String correction = ctx.pathParam("correction");
    correct(ctx, "withdraw", correction, by -> l -> l.withdraw(correction, by.name(), by.reason()));
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

  private record By(String name, String reason) {}

  @FunctionalInterface
  private interface Work {
    Function<Ledger, List<Change>> by(By by);
  }

  private void correct(Context ctx, String what, String about, Work work) {
    String reason = ctx.formParam("reason");
    By by =
        new By(
            String.valueOf(pages.visitor(ctx).name()),
            reason == null || reason.isBlank() ? "no reason given" : reason.strip());
    String client = Guard.clientOf(ctx);
    List<Change> changes;
    try {
      changes = site.ledgers().change(work.by(by));
    } catch (LedgerException e) {
      audit.note(by.name(), client, what, about, "refused: " + e.getMessage());
      throw e;
    }
    audit.note(by.name(), client, what, about, "done");
    done(ctx, what, about, changes);
  }

  private void done(Context ctx, String what, String about, List<Change> changes) {
    Matcher named = CORRECTION.matcher(changes.isEmpty() ? "" : changes.getFirst().words());
    Map<String, Object> values = new HashMap<>();
    values.put("what", what);
    values.put("about", about);
    values.put("correction", !what.equals("withdraw") && named.find() ? named.group(1) : "");
    values.put("changes", changes.stream().map(c -> ChangeLine.of(c, site.now())).toList());
    if (isPart(ctx)) {
      pages.part(ctx, "donepart", values);
    } else {
      pages.show(ctx, "done", "Corrected", "", values);
    }
  }
}
