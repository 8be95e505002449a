package org.crossbearing.desk.internal.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crossbearing.desk.internal.account.Audit;
import org.crossbearing.desk.internal.page.ChangeLine;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.LedgerException;

/** Enters what members of the desk put right, notes it, and answers with what that changed. */
final class Corrections {
  private static final Map<String, String> DONE =
      Map.of(
          "reject", "Rejected",
          "fix", "Fixed",
          "split", "Held apart",
          "merge", "Made one",
          "one-person", "Held to be one person",
          "two-persons", "Held to be two persons",
          "one-origin", "Held to be of one origin",
          "two-origins", "Held to be of two origins",
          "withdraw", "Taken back");

  private final Site site;
  private final Pages pages;
  private final Audit audit;

  Corrections(Site site, Pages pages, Audit audit) {
    this.site = site;
    this.pages = pages;
    this.audit = audit;
  }

  /** Who says so, and why. */
  record By(String name, String reason) {}

  /** A correction of the ledger by somebody. */
  @FunctionalInterface
  interface Work {
    Function<Ledger, List<Change>> by(By by);
  }

  /** Whether the answer takes the place of the form. */
  static boolean isPart(Context ctx) {
    return ctx.header("HX-Request") != null;
  }

  void enter(Context ctx, String what, String about, Work work) {
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

  private static String entered(List<Change> changes) {
    return changes.stream().flatMap(c -> c.correction().stream()).findFirst().orElse("");
  }

  private void done(Context ctx, String what, String about, List<Change> changes) {
    Map<String, Object> values = new HashMap<>();
    String words = DONE.getOrDefault(what, "Corrected");
    values.put("done", words);
    values.put("about", about);
    values.put("correction", entered(changes));
    values.put("changes", changes.stream().map(c -> ChangeLine.of(c, site.now())).toList());
    if (isPart(ctx)) {
      pages.part(ctx, "donepart", values);
    } else {
      pages.show(ctx, "done", words, "", values);
    }
  }
}
