package org.crossbearing.desk.internal.add;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The answer to one request over one connection: HTTP/1.1, limited in size and time. */
final class HttpAnswer {
  private static final int MOST_LINE = 16_384;
  private static final int MOST_HEADERS = 200;

  private static final Pattern CHARSET = Pattern.compile("charset=\\s*\"?([^\\s\";]+)");

  /** U+FEFF, the byte order mark. */
  private static final String MARK = "\uFEFF";

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  private HttpAnswer(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /**
   * Asks for a path and reads the answer.
   *
   * @param deadline by {@link System#nanoTime()}
   */
  static HttpAnswer to(String path, String host, Socket socket, int mostBytes, long deadline)
      throws IOException {
    String request =
        "GET %s HTTP/1.1\r\nHost: %s\r\nUser-Agent: Crossbearing/0.1\r\nAccept: text/html, text/plain\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n"
            .formatted(path, host);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    InputStream in = new Timed(new BufferedInputStream(socket.getInputStream()), socket, deadline);
    int status = status(line(in));
    Map<String, String> headers = headers(in);
    boolean redirect = status >= 300 && status < 400;
    byte[] body = redirect ? new byte[0] : body(in, headers, mostBytes);
    return new HttpAnswer(status, headers, body);
  }

  int status() {
    return status;
  }

  boolean isRedirect() {
    return status >= 300 && status < 400 && headers.containsKey("location");
  }

  String location() {
    String bytes = headers.getOrDefault("location", "");
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  /** The media type in lower case, with its parameters; empty if it is not told. */
  String type() {
    return headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
  }

  /**
   * The body; if it is not in UTF-8 and its encoding is told, turned into UTF-8. A page then gets
   * the mark of that, which counts before what the page says of itself.
   */
  byte[] text() {
    Matcher told = CHARSET.matcher(type());
    if (isUtf8(body) || !told.find() || !isKnown(told.group(1))) {
      return body.clone();
    }
    String text = new String(body, Charset.forName(told.group(1)));
    String mark = isPlain() ? "" : MARK;
    return (mark + text).getBytes(StandardCharsets.UTF_8);
  }

  boolean isPlain() {
    return type().startsWith("text/plain");
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  /** Milliseconds until a deadline, at least one. */
  static int left(long deadline) throws IOException {
    long millis = (deadline - System.nanoTime()) / 1_000_000;
    if (millis <= 0) {
      throw new IOException("it takes too long");
    }
    return (int) Math.min(millis, Integer.MAX_VALUE);
  }

  private static int status(String line) throws IOException {
    String[] parts = line.split(" ", 3);
    if (parts.length < 2 || !parts[0].startsWith("HTTP/1.") || !parts[1].matches("[1-5][0-9]{2}")) {
      throw new IOException("it does not speak HTTP");
    }
    return Integer.parseInt(parts[1]);
  }

  private static Map<String, String> headers(InputStream in) throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (int i = 0; i < MOST_HEADERS; i++) {
      String line = line(in);
      if (line.isEmpty()) {
        return headers;
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.putIfAbsent(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    throw new IOException("its answer has too many headers");
  }

  private static byte[] body(InputStream in, Map<String, String> headers, int most)
      throws IOException {
    if (!headers.getOrDefault("content-encoding", "identity").equalsIgnoreCase("identity")) {
      throw new IOException("its answer is packed, though that was not asked for");
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    if (headers
        .getOrDefault("transfer-encoding", "")
        .toLowerCase(Locale.ROOT)
        .contains("chunked")) {
      chunks(in, body, most);
    } else {
      copy(in, body, length(headers), most);
    }
    return body.toByteArray();
  }

  private static long length(Map<String, String> headers) throws IOException {
    String length = headers.get("content-length");
    if (length == null) {
      return Long.MAX_VALUE;
    }
    if (!length.matches("[0-9]{1,18}")) {
      throw new IOException("its answer has no proper length");
    }
    return Long.parseLong(length);
  }

  private static void chunks(InputStream in, ByteArrayOutputStream body, int most)
      throws IOException {
    while (true) {
      String size = line(in).replaceFirst(";.*", "").strip();
      if (!size.matches("[0-9A-Fa-f]{1,8}")) {
        throw new IOException("its answer is broken");
      }
      long length = Long.parseLong(size, 16);
      if (length == 0) {
        return;
      }
      copy(in, body, length, most);
      line(in);
    }
  }

  private static void copy(InputStream in, ByteArrayOutputStream body, long length, int most)
      throws IOException {
    byte[] buffer = new byte[8192];
    long left = length;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        if (length != Long.MAX_VALUE) {
          throw new EOFException("its answer ends early");
        }
        return;
      }
      body.write(buffer, 0, read);
      left -= read;
      if (body.size() > most) {
        throw new IOException("it is larger than " + (most >> 20) + " MiB");
      }
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0 || line.length() >= MOST_LINE) {
        throw new IOException("its answer is broken");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  /** Whoever sends a byte now and then cannot keep a connection beyond the deadline. */
  private static final class Timed extends InputStream {
    private final InputStream in;
    private final Socket socket;
    private final long deadline;

    Timed(InputStream in, Socket socket, long deadline) {
      this.in = in;
      this.socket = socket;
      this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
      socket.setSoTimeout(left(deadline));
      return in.read();
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      socket.setSoTimeout(left(deadline));
      return in.read(buffer, from, length);
    }
  }
}
