package org.crossbearing.desk.internal.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.crossbearing.desk.internal.account.Audit;
import org.crossbearing.desk.internal.live.Hub;

/** For who operates the desk: whether it is well, numbers, and who did what. */
final class Operating {
  private static final Pattern SECTION = Pattern.compile("^/([a-z-]+(?:[.][a-z]+)?).*");
  private static final int MOST_ENTRIES = 300;

  private final Site site;
  private final Pages pages;
  private final Audit audit;
  private final PrometheusMeterRegistry numbers =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Operating(Site site, Pages pages, Audit audit, Hub hub) {
    this.site = site;
    this.pages = pages;
    this.audit = audit;
    Gauge.builder("desk.listeners", hub.listeners(), l -> l.get())
        .description("Browsers and programs that listen to changes")
        .register(numbers);
    Gauge.builder("desk.last.change", hub, Hub::lastChange)
        .description("The number of the last change handed out")
        .register(numbers);
    new JvmMemoryMetrics().bindTo(numbers);
    new JvmThreadMetrics().bindTo(numbers);
    new ProcessorMetrics().bindTo(numbers);
  }

  void begin(Context ctx) {
    ctx.attribute("begun", System.nanoTime());
  }

  void end(Context ctx) {
    Long begun = ctx.attribute("begun");
    if (begun == null || ctx.path().endsWith("/live")) {
      return;
    }
    Timer.builder("desk.requests")
        .description("Requests by the first part of their path and their status")
        .tag("page", section(ctx))
        .tag("status", ctx.status().getCode() / 100 + "xx")
        .publishPercentiles(0.5, 0.95, 0.99)
        .register(numbers)
        .record(Duration.ofNanos(System.nanoTime() - begun));
  }

  /** A closed list, so that nobody can make up new names. */
  private String section(Context ctx) {
    String path =
        ctx.path().substring(Math.min(ctx.path().length(), site.settings().base().length()));
    var match = SECTION.matcher(path);
    String first = match.matches() ? match.group(1) : "front";
    return ctx.status().getCode() == 404 ? "nowhere" : first;
  }

  void health(Context ctx) {
    int last = site.ledgers().ask(ledger -> ledger.views().lastChange(null));
    ctx.header("Cache-Control", "no-store");
    ctx.contentType("text/plain; charset=utf-8");
    ctx.result("well\nlast change " + last + "\n");
  }

  /** For programs on the same machine and for admins. */
  void metrics(Context ctx) {
    checkMayKnow(ctx);
    ctx.header("Cache-Control", "no-store");
    ctx.contentType("text/plain; version=0.0.4; charset=utf-8");
    ctx.result(numbers.scrape());
  }

  private void checkMayKnow(Context ctx) {
    String client = String.valueOf(ctx.<String>attribute("client"));
    boolean local = client.equals("127.0.0.1") || client.contains("0:0:0:0:0:0:0:1");
    if (!local && !pages.visitor(ctx).mayManage()) {
      throw new NotFoundResponse();
    }
  }

  void log(Context ctx) {
    if (!pages.visitor(ctx).mayManage()) {
      throw new NotFoundResponse("That is for admins.");
    }
    pages.show(ctx, "audit", "Log", "", Map.of("entries", audit.last(MOST_ENTRIES)));
  }
}
