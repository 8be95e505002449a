package org.crossbearing.desk.internal.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crossbearing.desk.internal.account.Audit;
import org.crossbearing.desk.internal.live.Hub;

/** For who operates the desk: whether it is well, numbers, and who did what. */
final class Operating {
  private static final int MOST_ENTRIES = 300;

  private final Site site;
  private final Pages pages;
  private final Audit audit;
  private final PrometheusMeterRegistry numbers =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

  private record Kind(String page, String status) {}

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
    Kind kind = new Kind(route(ctx), ctx.status().getCode() / 100 + "xx");
    timers.computeIfAbsent(kind, this::timer).record(Duration.ofNanos(System.nanoTime() - begun));
  }

  private Timer timer(Kind kind) {
    return Timer.builder("desk.requests")
        .description("Requests by their route and their status")
        .tag("page", kind.page())
        .tag("status", kind.status())
        .publishPercentiles(0.5, 0.95, 0.99)
        .register(numbers);
  }

  /** One of the desk's own, so that nobody can make up new names. */
  private String route(Context ctx) {
    Endpoint found = ctx.endpoints().matchedHttpEndpoint();
    if (found == null) {
      return "other";
    }
    String base = site.settings().base();
    return found.path.startsWith(base) ? found.path.substring(base.length()) : found.path;
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
    if (!Guard.isLocal(ctx) && !pages.visitor(ctx).mayManage()) {
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
