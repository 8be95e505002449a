package org.crossbearing.desk.internal.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.crossbearing.desk.internal.page.Frame;
import org.crossbearing.export.words.Times;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.model.Status;
import org.crossbearing.model.Term;
import org.jspecify.annotations.Nullable;

/** What a request asks for. */
public final class Asked {
  private Asked() {}

  /** The ledger as it was then; null for as it is. Without an offset a time is universal time. */
  public static @Nullable Instant asOf(Context ctx) {
    String text = text(ctx, "as-of");
    if (text == null) {
      return null;
    }
    try {
      // A plus in an address means a space.
      return Times.upTo(text.replace(' ', '+'));
    } catch (DateTimeException e) {
      throw new BadRequestResponse(
          "as-of: expecting a time such as 2025-07-10T09:40Z, found " + text);
    }
  }

  /** A parameter that says something; null if it is left out or empty. */
  public static @Nullable String text(Context ctx, String name) {
    String value = ctx.queryParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** A whole number, {@code otherwise} if it is left out. */
  public static int number(Context ctx, String name, int otherwise) {
    String value = text(ctx, name);
    if (value == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new BadRequestResponse(name + ": expecting a whole number, found " + value);
    }
  }

  /** What claims or events are looked for. */
  public static Query query(Context ctx, int most) {
    String status = text(ctx, "status");
    if (status != null && Term.parse(Status.class, status).isEmpty()) {
      throw new BadRequestResponse("status: there is no status " + status);
    }
    return new Query(
        text(ctx, "q"),
        text(ctx, "place"),
        day(ctx, "from"),
        day(ctx, "to"),
        text(ctx, "measure"),
        text(ctx, "speaker"),
        text(ctx, "outlet"),
        status,
        asOf(ctx),
        most);
  }

  private static @Nullable LocalDate day(Context ctx, String name) {
    String value = text(ctx, name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new BadRequestResponse(name + ": expecting a day such as 2025-07-10, found " + value);
    }
  }

  /** A number of answers, at most so many. */
  public static int most(Context ctx, int otherwise, int most) {
    return Math.clamp(number(ctx, "most", otherwise), 1, most);
  }

  /** Whether the client asks by https; behind a proxy what that says of it. */
  static boolean isSecure(Context ctx, Settings settings) {
    String forwarded = settings.proxied() ? ctx.header("X-Forwarded-Proto") : null;
    return "https".equals(forwarded == null ? ctx.scheme() : forwarded);
  }

  /** Its own path with its query, without {@code as-of}. */
  static String here(Context ctx, String base) {
    String path = ctx.path().substring(base.length());
    String query =
        ctx.queryParamMap().entrySet().stream()
            .filter(e -> !e.getKey().equals("as-of"))
            .flatMap(
                e ->
                    e.getValue().stream()
                        .map(value -> Frame.part(e.getKey()) + "=" + Frame.part(value)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }
}
