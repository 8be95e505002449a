package org.crossbearing.bench.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Asks for pages as a browser does, and counts time and bytes on the wire. */
final class PageTimer {
  private static final Pattern LOADED =
      Pattern.compile("<(?:link|script|img)[^>]* (?:href|src)=\"(/[^\"]+)\"");

  private final URI desk;

  PageTimer(URI desk) {
    this.desk = desk;
  }

  /**
   * An answer.
   *
   * @param first milliseconds until its first byte
   * @param whole milliseconds until its last
   * @param bytes over the wire, with its head
   */
  record Answer(double first, double whole, int bytes, String page) {}

  /** Asks on a connection of its own; throws if the answer is not that all is well. */
  Answer get(String path) {
    try (Socket socket = new Socket(desk.getHost(), desk.getPort())) {
      long start = System.nanoTime();
      String request =
          "GET %s HTTP/1.0\r\nHost: %s\r\nAccept-Encoding: gzip\r\nAccept: text/html\r\n\r\n"
              .formatted(path, desk.getAuthority());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.write(in.read());
      long first = System.nanoTime();
      in.transferTo(all);
      long whole = System.nanoTime();
      byte[] bytes = all.toByteArray();
      return new Answer((first - start) / 1e6, (whole - start) / 1e6, bytes.length, page(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static String page(byte[] answer) throws IOException {
    String latin = new String(answer, StandardCharsets.ISO_8859_1);
    int end = latin.indexOf("\r\n\r\n");
    String head = end < 0 ? latin : latin.substring(0, end);
    if (!head.matches("(?s)HTTP/1.[01] 200 .*")) {
      throw new IOException("expecting 200, found " + head.lines().findFirst().orElse("nothing"));
    }
    int body = end + 4;
    InputStream content = new ByteArrayInputStream(answer, body, answer.length - body);
    boolean packed = head.toLowerCase(java.util.Locale.ROOT).contains("content-encoding: gzip");
    try (InputStream plain = packed ? new GZIPInputStream(content) : content) {
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The bytes over the wire of a page and of all it loads. */
  int withAllItLoads(String path) {
    Answer page = get(path);
    Set<String> loaded = new TreeSet<>();
    Matcher link = LOADED.matcher(page.page());
    while (link.find()) {
      if (!link.group().contains("alternate")) {
        loaded.add(link.group(1));
      }
    }
    return page.bytes() + loaded.stream().mapToInt(one -> get(one).bytes()).sum();
  }
}
