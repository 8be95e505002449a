package org.crossbearing.desk.internal.web;

import io.javalin.http.Context;
import io.javalin.http.ServiceUnavailableResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.crossbearing.desk.internal.live.Hub;
import org.crossbearing.desk.internal.live.Wire;

/** Sends what changes to browsers and programs as server-sent events, until they go away. */
final class Live {
  private static final int MOST_LISTENERS = 5000;
  private static final long BEAT_MILLIS = 15_000;

  private final Hub hub;

  Live(Hub hub) {
    this.hub = hub;
  }

  /** Runs on a thread of its own for as long as somebody listens; it costs next to nothing. */
  void listen(Context ctx) {
    AtomicInteger listeners = hub.listeners();
    if (listeners.incrementAndGet() > MOST_LISTENERS) {
      listeners.decrementAndGet();
      throw new ServiceUnavailableResponse("There are too many listeners; come again later.");
    }
    try {
      send(ctx);
    } catch (IOException e) {
      // The listener has gone, which is how this ends.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      listeners.decrementAndGet();
    }
  }

  private void send(Context ctx) throws IOException, InterruptedException {
    HttpServletResponse answer = ctx.res();
    answer.setContentType("text/event-stream");
    answer.setCharacterEncoding("UTF-8");
    answer.setHeader("Cache-Control", "no-store");
    answer.setHeader("X-Accel-Buffering", "no");
    OutputStream out = answer.getOutputStream();
    int seen = seen(ctx);
    out.write(Wire.hello(seen));
    Hub.News news = hub.begin();
    while (!hub.isClosed()) {
      seen = send(news, seen, out);
      out.flush();
      news = hub.await(news.next(), BEAT_MILLIS);
    }
    out.write(Wire.CLOSING);
    out.flush();
  }

  /** Returns the change up to which the listener has now seen all. */
  private int send(Hub.News news, int seen, OutputStream out) throws IOException {
    if (news.lost()) {
      return catchUp(seen, news.upTo(), out);
    }
    if (news.frames().isEmpty()) {
      out.write(Wire.BEAT);
    }
    int upTo = seen;
    for (Hub.Frame frame : news.frames()) {
      if (frame.upTo() > upTo) {
        frame.writeTo(out);
        upTo = frame.upTo();
      }
    }
    return upTo;
  }

  private int catchUp(int seen, int upTo, OutputStream out) throws IOException {
    Hub.Frame missed = hub.missed(seen, upTo);
    if (missed == null) {
      out.write(Wire.RELOAD);
      return upTo;
    }
    missed.writeTo(out);
    return missed.upTo();
  }

  /** The change it saw last: a browser says so when it comes again. */
  private int seen(Context ctx) {
    String last = ctx.header("Last-Event-ID");
    try {
      return last == null
          ? Asked.number(ctx, "after", hub.lastChange())
          : Integer.parseInt(last.strip());
    } catch (NumberFormatException e) {
      return hub.lastChange();
    }
  }
}
