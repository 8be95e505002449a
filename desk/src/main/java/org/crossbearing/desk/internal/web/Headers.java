package org.crossbearing.desk.internal.web;

import io.javalin.http.Context;

/** What every answer says to the browser. */
final class Headers {
  /** Our own style and scripts and nothing else; nobody may put the desk into a frame. */
  static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private Headers() {}

  static void put(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    ctx.header("Vary", "Cookie, Accept-Encoding");
  }
}
