package org.crossbearing.desk.internal.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;

/** Lets members of the desk say which events, persons and origins are one and which are not. */
final class Ruling {
  private final Corrections corrections;

  Ruling(Corrections corrections) {
    this.corrections = corrections;
  }

  void merge(Context ctx) {
    String event = ctx.pathParam("event");
    String other = given(ctx, "other");
    corrections.enter(
        ctx,
        "merge",
        event + " and " + other,
        by -> ledger -> ledger.merge(event, other, by.name(), by.reason()));
  }

  /** Takes reports or figures out of an event. */
  void split(Context ctx) {
    String event = ctx.pathParam("event");
    List<String> out = ctx.formParams("out").stream().distinct().toList();
    if (out.isEmpty()) {
      throw new BadRequestResponse("Mark the reports that tell of another event.");
    }
    corrections.enter(
        ctx,
        "split",
        String.join(", ", out) + " from " + event,
        by -> ledger -> ledger.split(event, out, by.name(), by.reason()));
  }

  void persons(Context ctx) {
    String name = given(ctx, "name");
    String other = given(ctx, "other");
    boolean same = isSame(ctx);
    corrections.enter(
        ctx,
        same ? "one-person" : "two-persons",
        name + " and " + other,
        by -> ledger -> ledger.persons(name, other, same, by.name(), by.reason()));
  }

  void origins(Context ctx) {
    List<String> claims = ctx.formParams("claim").stream().distinct().toList();
    if (claims.size() != 2) {
      throw new BadRequestResponse("Mark two claims; now there are " + claims.size() + ".");
    }
    boolean same = isSame(ctx);
    corrections.enter(
        ctx,
        same ? "one-origin" : "two-origins",
        String.join(" and ", claims),
        by ->
            ledger ->
                ledger.origins(claims.getFirst(), claims.getLast(), same, by.name(), by.reason()));
  }

  private static boolean isSame(Context ctx) {
    return switch (String.valueOf(ctx.formParam("same"))) {
      case "one" -> true;
      case "two" -> false;
      default -> throw new BadRequestResponse("Say whether they are one or two.");
    };
  }

  private static String given(Context ctx, String name) {
    String value = ctx.formParam(name);
    if (value == null || value.isBlank()) {
      throw new BadRequestResponse("Fill in all fields; “" + name + "” is empty.");
    }
    return value.strip();
  }
}
