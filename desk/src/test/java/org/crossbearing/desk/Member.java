package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody signed in to a desk: what their browser would send along. */
record Member(TestDesk desk, String base, String cookie, String token) {
  static final String PASSWORD = "a long enough password";
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  /** Makes users of these roles, each called as its role is. */
  static void addUsers(Path state, String... roles) {
    DeskUsers users = new DeskUsers(state);
    for (String role : roles) {
      users.put(role, role, PASSWORD);
    }
  }

  static Member signIn(TestDesk desk, String name) {
    return signIn(desk, "", name);
  }

  static Member signIn(TestDesk desk, String base, String name, String... headers) {
    String form = "name=" + name + "&password=" + PASSWORD.replace(' ', '+');
    HttpResponse<String> answer = post(desk, base + "/sign-in", form, headers);
    String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
    cookie = cookie.substring(0, cookie.indexOf(';'));
    Matcher token = TOKEN.matcher(desk.get(base + "/about", "Cookie", cookie).body());
    assertThat(token.find()).isTrue();
    return new Member(desk, base, cookie, token.group(1));
  }

  /** Sends a form with cookie and token. */
  HttpResponse<String> post(String path, String form) {
    return post(desk, base + path, form + "&csrf=" + token, "Cookie", cookie);
  }

  /** Drops files, by their names. */
  HttpResponse<String> upload(Map<String, byte[]> files) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    files.forEach(
        (name, content) -> {
          String head =
              "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n"
                  .formatted(name);
          body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
          body.writeBytes(content);
          body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        });
    body.writeBytes("--x--\r\n".getBytes(StandardCharsets.US_ASCII));
    return desk.send(
        HttpRequest.newBuilder(desk.at(base + "/add"))
            .header("Cookie", cookie)
            .header("X-CSRF-Token", token)
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  HttpResponse<String> get(String path) {
    return desk.get(base + path, "Cookie", cookie);
  }

  static HttpResponse<String> post(TestDesk desk, String path, String form, String... headers) {
    return send(desk, "POST", path, form, headers);
  }

  static HttpResponse<String> send(
      TestDesk desk, String method, String path, String form, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(desk.at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, BodyPublishers.ofString(form));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return desk.send(request.build());
  }
}
