package org.crossbearing.desk;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who is signed in and sends forms without a browser. */
final class Member {
  static final String PASSWORD = "a long enough password";
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private final TestDesk desk;
  private final String cookie;
  private final String token;

  private Member(TestDesk desk, String cookie, String token) {
    this.desk = desk;
    this.cookie = cookie;
    this.token = token;
  }

  /** The user must be there already, with {@link #PASSWORD}. */
  static Member signIn(TestDesk desk, String name) {
    HttpRequest request =
        form(desk, "/sign-in", "name=" + name + "&password=" + PASSWORD.replace(' ', '+')).build();
    String cookie = desk.send(request).headers().firstValue("Set-Cookie").orElseThrow();
    String kept = cookie.substring(0, cookie.indexOf(';'));
    Matcher token = TOKEN.matcher(desk.get("/", "Cookie", kept).body());
    if (!token.find()) {
      throw new IllegalStateException("not signed in");
    }
    return new Member(desk, kept, token.group(1));
  }

  HttpResponse<String> post(String path, String form) {
    return desk.send(form(desk, path, form + "&csrf=" + token).header("Cookie", cookie).build());
  }

  String page(String path) {
    return desk.get(path, "Cookie", cookie).body();
  }

  private static HttpRequest.Builder form(TestDesk desk, String path, String form) {
    return HttpRequest.newBuilder(desk.at(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }
}
