package org.crossbearing.desk.internal.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crossbearing.desk.internal.account.Audit;
import org.crossbearing.desk.internal.account.Limits;
import org.crossbearing.desk.internal.account.Sessions;
import org.crossbearing.desk.internal.account.Users;

/** Signing in and out. */
final class SignIn {
  private final Settings settings;
  private final Pages pages;
  private final Users users;
  private final Sessions sessions;
  private final Audit audit;
  private final Limits attempts;
  private final Limits noted;

  SignIn(
      Settings settings,
      Pages pages,
      Users users,
      Sessions sessions,
      Audit audit,
      InstantSource clock) {
    this.settings = settings;
    this.pages = pages;
    this.users = users;
    this.sessions = sessions;
    this.audit = audit;
    attempts = new Limits(0.1, 10, clock);
    noted = Limits.oncePerMinute(clock);
  }

  void form(Context ctx) {
    show(ctx, "");
  }

  private void show(Context ctx, String wrong) {
    Map<String, Object> values = new HashMap<>();
    values.put("wrong", wrong);
    values.put("nobody", users.isEmpty());
    pages.show(ctx, "signin", "Sign in", "", values);
  }

  void enter(Context ctx) {
    String name = String.valueOf(ctx.formParam("name")).strip();
    String password = String.valueOf(ctx.formParam("password"));
    String client = Guard.clientOf(ctx);
    if (!attempts.allows(client)) {
      if (noted.allows(client)) {
        audit.note(name, client, "sign-in", "", "refused: too many");
      }
      ctx.status(HttpStatus.TOO_MANY_REQUESTS);
      show(ctx, "Too many attempts. Wait a minute.");
      return;
    }
    Optional<Users.User> user = users.check(name, password);
    audit.note(name, client, "sign-in", "", user.isPresent() ? "done" : "refused: wrong");
    if (user.isEmpty()) {
      ctx.status(HttpStatus.UNAUTHORIZED);
      show(ctx, "Name or password is wrong.");
      return;
    }
    sessions.end(ctx.cookie(Guard.COOKIE));
    ctx.cookie(cookie(ctx, sessions.begin(user.get()), -1));
    ctx.redirect(settings.base() + "/", HttpStatus.SEE_OTHER);
  }

  void leave(Context ctx) {
    sessions.end(ctx.cookie(Guard.COOKIE));
    ctx.cookie(cookie(ctx, "", 0));
    ctx.redirect(settings.base() + "/", HttpStatus.SEE_OTHER);
  }

  private Cookie cookie(Context ctx, String value, int age) {
    boolean secure = Asked.isSecure(ctx, settings);
    String path = settings.base().isEmpty() ? "/" : settings.base();
    Cookie cookie = new Cookie(Guard.COOKIE, value, path, age, secure, true);
    cookie.setSameSite(SameSite.LAX);
    return cookie;
  }
}
