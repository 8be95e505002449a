package org.crossbearing.desk.internal.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.crossbearing.desk.internal.store.Ledgers;
import org.crossbearing.ledger.Views;
import org.crossbearing.ledger.answer.LedgerException;

/**
 * Asks a desk that has just been started for its pages, so that no reader is the first: the front
 * page, the first event on it and the largest one before anybody is told of the desk, then, on a
 * thread of its own, the other events.
 */
public final class Warming implements AutoCloseable {
  private static final int EVENTS = 12;

  /** The largest event and the first one on the front page. */
  private static final int FIRST = 2;

  private static final int PATIENCE_MILLIS = 20_000;
  private static final List<String> OTHERS = List.of("/search", "/people", "/changes");

  private final InetAddress host;
  private final int port;
  private final String base;
  private final List<String> events;
  private final Thread rest;
  private volatile boolean closed;

  /**
   * @param events the pages of the largest event and of those that the front page begins with
   */
  private Warming(InetAddress host, int port, String base, List<String> events) {
    this.host = host;
    this.port = port;
    this.base = base;
    this.events = events;
    rest = Thread.ofPlatform().daemon().name("warming").unstarted(this::askTheRest);
  }

  /** Returns once the front page and an event have been asked for. */
  public static Warming of(String host, int port, String base, Ledgers ledgers) {
    Warming warming = new Warming(reachable(host), port, base, shown(ledgers));
    warming.ask("/");
    warming.events.stream().limit(FIRST).forEach(warming::ask);
    warming.rest.start();
    return warming;
  }

  /** An address on which all are listened to cannot itself be asked. */
  private static InetAddress reachable(String host) {
    try {
      InetAddress address = InetAddress.getByName(host);
      return address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
    } catch (IOException e) {
      return InetAddress.getLoopbackAddress();
    }
  }

  private void askTheRest() {
    events.stream().skip(FIRST).forEach(this::ask);
    events.stream().limit(1).forEach(event -> ask(event + "/map.svg"));
    OTHERS.forEach(this::ask);
  }

  /** None if the ledger does not answer. */
  private static List<String> shown(Ledgers ledgers) {
    try {
      return ledgers.ask(ledger -> shown(ledger.views()));
    } catch (LedgerException e) {
      return List.of(); // Whoever asks next is told.
    }
  }

  private static List<String> shown(Views views) {
    return Stream.concat(
            views.largest(1).stream(),
            views.moved(Integer.MAX_VALUE, EVENTS, null).stream().map(card -> card.line().id()))
        .distinct()
        .map(id -> "/events/" + id)
        .toList();
  }

  /** What goes wrong here is told to who asks next. */
  private void ask(String path) {
    if (closed) {
      return;
    }
    try (Socket socket = new Socket(host, port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      String request =
          "GET %s%s HTTP/1.0\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n"
              .formatted(base, path);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // As above.
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      rest.join(PATIENCE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
