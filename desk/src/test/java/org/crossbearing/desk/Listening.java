package org.crossbearing.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One who listens to a desk's changes, over a plain connection. */
final class Listening implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 20_000;

  private final Socket socket;
  private final BufferedReader in;

  private Listening(Socket socket) throws IOException {
    this.socket = socket;
    in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  static Listening to(TestDesk desk, String path) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.desk().address().getPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
    String request = "GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return new Listening(socket);
  }

  /** All lines up to one that has these words, and the one after it. */
  String until(String words) throws IOException {
    StringBuilder heard = new StringBuilder();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      heard.append(line).append('\n');
      if (line.contains(words)) {
        return heard.append(in.readLine()).toString();
      }
    }
    throw new IOException("it ended before " + words + ": " + heard);
  }

  /** Whether nothing more comes. */
  boolean hasEnded() throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (!line.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
