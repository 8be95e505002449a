package org.crossbearing.desk.internal.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.crossbearing.desk.internal.api.Json;
import org.crossbearing.desk.internal.store.BusyException;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.answer.LedgerException;

/** Says what went wrong: in a page to people, as problem+json (RFC 9457) to programs. */
final class Failures {
  private static final Map<Integer, String> TITLES =
      Map.of(
          400, "That was not understood",
          401, "Sign in first",
          403, "Not allowed",
          404, "There is no such page",
          405, "Not allowed here",
          413, "Too large",
          422, "That cannot be done",
          429, "Too many requests",
          500, "An error in the program",
          503, "The ledger cannot be reached");

  private static final String RETRY_SECONDS = "5";

  /** The API, what changes, feeds. */
  private static final Pattern FOR_PROGRAMS =
      Pattern.compile("/(api|live)(/.*)?|/openapi[.]json|(/events/[^/]*)?/feed[.](atom|json)");

  private final Pages pages;
  private final String base;
  private final Complaints complaints;

  Failures(Pages pages, String base, Complaints complaints) {
    this.pages = pages;
    this.base = base;
    this.complaints = complaints;
  }

  void addTo(JavalinConfig config) {
    config.routes.exception(
        HttpResponseException.class, (e, ctx) -> answer(ctx, e.getStatus(), words(e)));
    config.routes.exception(LedgerException.class, (e, ctx) -> ofLedger(ctx, e));
    config.routes.exception(BusyException.class, (e, ctx) -> busy(ctx));
    config.routes.exception(
        Exception.class,
        (e, ctx) -> {
          complaints.about(ctx.method().name(), ctx.path(), e);
          answer(ctx, 500, "This is a bug in Crossbearing, not in what you asked.");
        });
    config.routes.error(
        404,
        ctx -> {
          if (ctx.attribute("told") == null) {
            answer(ctx, 404, "Nothing is at this address.");
          }
        });
  }

  private static String words(HttpResponseException e) {
    String message = String.valueOf(e.getMessage());
    boolean ours = message.contains(" ");
    return ours ? message : "";
  }

  private void ofLedger(Context ctx, LedgerException e) {
    if (e instanceof InvalidRequestException) {
      boolean asking = ctx.method().name().equals("GET");
      answer(ctx, asking ? 404 : 422, String.valueOf(e.getMessage()));
    } else {
      complaints.about(ctx.method().name(), ctx.path(), e);
      answer(ctx, 503, "Try again in a moment.");
    }
  }

  private void busy(Context ctx) {
    ctx.header("Retry-After", RETRY_SECONDS);
    answer(ctx, 503, "Too much is asked at once", "Try again in a few seconds.");
  }

  /** A form is told beside it; what was only to be renewed stays as it is. */
  private void inPlace(Context ctx, String title, String words) {
    if (ctx.method().name().equals("POST")) {
      ctx.header("HX-Reswap", "afterbegin");
    } else {
      ctx.header("HX-Reswap", "none");
    }
    pages.part(ctx, "problem", Map.of("title", title, "words", words));
  }

  void answer(Context ctx, int status, String words) {
    answer(ctx, status, TITLES.getOrDefault(status, "This cannot be answered"), words);
  }

  private void answer(Context ctx, int status, String title, String words) {
    ctx.attribute("told", true);
    ctx.status(status);
    String path = ctx.path().startsWith(base) ? ctx.path().substring(base.length()) : "";
    if (FOR_PROGRAMS.matcher(path).matches()) {
      ctx.header("Cache-Control", "no-store");
      ctx.result(problem(status, title, words));
      ctx.contentType("application/problem+json");
    } else if (ctx.header("HX-Request") != null) {
      inPlace(ctx, title, words);
    } else {
      pages.tell(ctx, title, words);
    }
  }

  private static String problem(int status, String title, String detail) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", title);
    problem.put("status", status);
    if (!detail.isEmpty()) {
      problem.put("detail", detail);
    }
    return Json.of(problem);
  }
}
