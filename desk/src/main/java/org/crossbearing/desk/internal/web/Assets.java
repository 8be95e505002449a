package org.crossbearing.desk.internal.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.crossbearing.export.html.Palette;

/** Style, scripts and pictures. Their address changes with their content, so they are kept long. */
final class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private final Map<String, byte[]> files = new TreeMap<>();
  private final String version;

  Assets() {
    files.put("desk.css", join(Palette.STYLE.getBytes(StandardCharsets.UTF_8), load("desk.css")));
    files.put("desk.js", load("desk.js"));
    files.put("htmx.min.js", load("htmx-2.0.10.min.js"));
    files.put("icon.svg", load("icon.svg"));
    CRC32 sum = new CRC32();
    files.values().forEach(sum::update);
    version = Long.toHexString(sum.getValue());
  }

  String version() {
    return version;
  }

  void serve(Context ctx) {
    String name = ctx.pathParam("name");
    byte[] file = files.get(name);
    if (file == null) {
      throw new NotFoundResponse();
    }
    boolean current = ctx.pathParam("version").equals(version);
    ctx.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
    ctx.contentType(TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
    ctx.result(file);
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] load(String name) {
    String path = "/org/crossbearing/desk/static/" + name;
    try (InputStream in = Assets.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("resource " + path + ": expecting it in the jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
