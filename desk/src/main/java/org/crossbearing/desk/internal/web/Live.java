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
    long place = hub.begin();
    int seen = seen(ctx);
    out.write(Wire.hello(seen));
    seen = catchUp(seen, out);
    out.flush();
    while (!hub.isClosed()) {
      Hub.News news = hub.await(place, BEAT_MILLIS);
      place = news.next();
      if (news.lost()) {
        seen = catchUp(seen, out);
      } else if (news.frames().isEmpty()) {
        out.write(Wire.BEAT);
      }
      for (Hub.Frame frame : news.frames()) {
        if (frame.upTo() > seen) {
          frame.writeTo(out);
          seen = frame.upTo();
        }
      }
      out.flush();
    }
  }

  /** Sends what a listener missed; returns the change up to which it has seen all. */
  private int catchUp(int seen, OutputStream out) throws IOException {
    Hub.Frame missed = hub.missed(seen);
    if (missed == null) {
      out.write(Wire.RELOAD);
      return hub.lastChange();
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
