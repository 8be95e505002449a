package org.crossbearing.desk.internal.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.TooManyRequestsResponse;
import io.javalin.http.UnauthorizedResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.Set;
import org.crossbearing.desk.internal.account.Audit;
import org.crossbearing.desk.internal.account.Limits;
import org.crossbearing.desk.internal.account.Sessions;
import org.crossbearing.desk.internal.account.Visitor;

/**
 * Stands before every request: who makes it, whether there are too many of them, and whether it may
 * write. What it refuses of writes is noted.
 */
final class Guard {
  static final String COOKIE = "crossbearing";
  private static final String CLIENT = "client";
  private static final Set<String> LOOPBACK =
      Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1", "[::1]", "[0:0:0:0:0:0:0:1]");
  private static final Set<HandlerType> READING =
      Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private final Settings settings;
  private final Sessions sessions;
  private final Audit audit;
  private final Limits reads;
  private final Limits writes;
  private final Limits noted;

  Guard(Settings settings, Sessions sessions, Audit audit, InstantSource clock) {
    this.settings = settings;
    this.sessions = sessions;
    this.audit = audit;
    reads = new Limits(50, 300, clock);
    writes = new Limits(2, 60, clock);
    noted = Limits.oncePerMinute(clock);
  }

  void check(Context ctx) {
    String client = client(ctx);
    ctx.attribute(CLIENT, client);
    Visitor visitor = sessions.visitor(ctx.cookie(COOKIE));
    ctx.attribute("visitor", visitor);
    boolean exempt = isLocal(ctx) && !settings.proxied();
    if (!exempt && !reads.allows(client)) {
      ctx.header("Retry-After", "5");
      throw new TooManyRequestsResponse("Wait some seconds and ask again.");
    }
    if (!READING.contains(ctx.method())) {
      checkWriting(ctx, client, visitor);
    }
  }

  private void checkWriting(Context ctx, String client, Visitor visitor) {
    if (!writes.allows(client)) {
      if (noted.allows(client)) {
        refuse(ctx, visitor, "too many");
      }
      throw new TooManyRequestsResponse("Wait some seconds and try again.");
    }
    if (isForeign(ctx)) {
      refuse(ctx, visitor, "from another site");
      throw new ForbiddenResponse("That came from another site.");
    }
    if (ctx.path().equals(settings.base() + "/sign-in")) {
      return;
    }
    if (visitor.name() == null) {
      refuse(ctx, visitor, "not signed in");
      throw new UnauthorizedResponse("That is for members of the desk.");
    }
    if (!hasToken(ctx, visitor)) {
      refuse(ctx, visitor, "without its token");
      throw new ForbiddenResponse("The page was too old; load it anew and try again.");
    }
    boolean leaving = ctx.path().equals(settings.base() + "/sign-out");
    if (!leaving && (settings.readOnly() || !visitor.mayWrite())) {
      refuse(ctx, visitor, settings.readOnly() ? "read-only" : "no right");
      throw new ForbiddenResponse(
          settings.readOnly()
              ? "This desk is read-only."
              : "You may read here, but not write; ask who runs the desk.");
    }
  }

  /** Browsers tell which site a request comes from. */
  private static boolean isForeign(Context ctx) {
    String site = ctx.header("Sec-Fetch-Site");
    if (site != null) {
      return !site.equals("same-origin") && !site.equals("none");
    }
    String origin = ctx.header("Origin");
    return origin != null && !origin.replaceFirst("^https?://", "").equals(ctx.host());
  }

  private static boolean hasToken(Context ctx, Visitor visitor) {
    String header = ctx.header("X-CSRF-Token");
    String token = header == null ? ctx.formParam("csrf") : header;
    return token != null
        && MessageDigest.isEqual(
            token.getBytes(StandardCharsets.UTF_8),
            visitor.csrf().getBytes(StandardCharsets.UTF_8));
  }

  private void refuse(Context ctx, Visitor visitor, String why) {
    audit.note(
        visitor.name() == null ? "visitor" : visitor.name(),
        clientOf(ctx),
        ctx.method().name() + " " + ctx.path(),
        "",
        "refused: " + why);
  }

  /** The address that a request comes from, as {@link #check} found it. */
  static String clientOf(Context ctx) {
    return String.valueOf(ctx.<String>attribute(CLIENT));
  }

  /** Whether a program on the same machine asks. */
  static boolean isLocal(Context ctx) {
    return LOOPBACK.contains(clientOf(ctx));
  }

  /** The address that a request comes from; behind a proxy what that says of it. */
  private String client(Context ctx) {
    String forwarded = settings.proxied() ? ctx.header("X-Forwarded-For") : null;
    if (forwarded == null) {
      return ctx.req().getRemoteAddr();
    }
    return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }
}
