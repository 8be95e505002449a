package org.crossbearing.desk.internal.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Handler;
import jakarta.servlet.ServletException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import org.crossbearing.desk.internal.account.Members;
import org.crossbearing.desk.internal.add.Fetcher;
import org.crossbearing.desk.internal.api.Route;
import org.crossbearing.desk.internal.live.Hub;
import org.crossbearing.reading.ReportReader;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The routes, and what serves them. */
public final class Server {
  private static final long MOST_BYTES = 36L << 20;

  /** What is being answered when the desk is stopped has so long to end. */
  private static final long LAST_MILLIS = 20_000;

  /** What the system keeps for a client that does not read; more would only be stale. */
  private static final int SEND_BUFFER = 128 << 10;

  private final Site site;
  private final Assets assets = new Assets();
  private final Pages pages;
  private final Browse browse;
  private final Live live;
  private final Api api;
  private final Subscriptions feeds;
  private final Maps maps;
  private final Guard guard;
  private final SignIn signIn;
  private final Adding adding;
  private final Correcting correcting;
  private final Ruling rulings;
  private final Operating operating;
  private final Complaints complaints;

  public Server(
      Site site,
      Hub hub,
      Members members,
      ReportReader reader,
      Complaints complaints,
      InstantSource clock) {
    this.complaints = complaints;
    live = new Live(hub);
    this.site = site;
    pages = new Pages(site, assets.version());
    browse = new Browse(site, pages);
    api = new Api(site, pages);
    feeds = new Subscriptions(site, api);
    maps = new Maps(site, api);
    Settings settings = site.settings();
    guard = new Guard(settings, members.sessions(), members.audit(), clock);
    signIn =
        new SignIn(settings, pages, members.users(), members.sessions(), members.audit(), clock);
    adding = new Adding(site, pages, reader, members.audit(), new Fetcher());
    Corrections corrections = new Corrections(site, pages, members.audit());
    correcting = new Correcting(site, pages, corrections);
    rulings = new Ruling(corrections);
    operating = new Operating(site, pages, members.audit(), hub);
  }

  /** Begins to listen on an address. */
  public Javalin start(String host) {
    Settings settings = site.settings();
    Javalin started = Javalin.create(this::configure).start(host, settings.port());
    for (Connector connector : started.jettyServer().server().getConnectors()) {
      if (connector instanceof ServerConnector one) {
        one.setAcceptedSendBufferSize(SEND_BUFFER);
      }
    }
    return started;
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.concurrency.useVirtualThreads = true;
    String base = site.settings().base();
    if (!base.isEmpty()) {
      config.router.contextPath = base;
    }
    config.router.ignoreTrailingSlashes = true;
    config.http.prefer405over404 = true;
    config.http.maxRequestSize = MOST_BYTES;
    config.jetty.modifyServer(
        server -> {
          server.setStopTimeout(LAST_MILLIS);
          server.setHandler(new GracefulHandler());
        });
    config.jetty.multipartConfig.maxFileSize(32, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(36, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    config.routes.before(Headers::put);
    config.routes.before(operating::begin);
    config.routes.before(guard::check);
    config.routes.after(operating::end);
    Failures failures = new Failures(pages, base, complaints);
    failures.addTo(config);
    config.routes.exception(
        ServletException.class,
        (e, ctx) -> failures.answer(ctx, Uploads.status(e), Uploads.words(e)));
    config.routes.get("/static/{version}/{name}", assets::serve);
    config.routes.get("/", browse::front);
    config.routes.get("/events/{event}", browse::event);
    config.routes.get("/findings/{finding}", browse::finding);
    config.routes.get("/read", browse::read);
    config.routes.get("/people", browse::people);
    config.routes.get("/people/{name}", browse::person);
    config.routes.get("/search", browse::search);
    config.routes.get("/changes", browse::changes);
    config.routes.get("/about", browse::about);
    config.routes.get("/fragments/events/{event}", browse::eventRow);
    config.routes.get("/fragments/findings/{finding}", browse::findingRow);
    config.routes.get("/openapi.json", api::openApi);
    addApi(config);
    addDesk(config);
  }

  /** What only members may do, and what only who operates it needs. */
  private void addDesk(JavalinConfig config) {
    config.routes.get("/sign-in", signIn::form);
    config.routes.post("/sign-in", signIn::enter);
    config.routes.post("/sign-out", signIn::leave);
    config.routes.get("/add", adding::form);
    config.routes.post("/add", adding::add);
    config.routes.get("/claims/{claim}", correcting::form);
    config.routes.post("/claims/{claim}/reject", correcting::reject);
    config.routes.post("/claims/{claim}/fix", correcting::fix);
    config.routes.post("/claims/{claim}/split", correcting::split);
    config.routes.post("/events/{event}/merge", rulings::merge);
    config.routes.post("/events/{event}/split", rulings::split);
    config.routes.post("/persons", rulings::persons);
    config.routes.post("/origins", rulings::origins);
    config.routes.post("/corrections/{correction}/withdraw", correcting::withdraw);
    config.routes.get("/log", operating::log);
    config.routes.get("/healthz", operating::health);
    config.routes.get("/metrics", operating::metrics);
  }

  /** What is told of in the API's description is served, and nothing else. */
  private void addApi(JavalinConfig config) {
    Map<String, Handler> answers =
        Map.ofEntries(
            Map.entry("/api/events", api::events),
            Map.entry("/api/events/{event}", api::event),
            Map.entry("/api/events/{event}/places", api::places),
            Map.entry("/events/{event}/map.svg", maps::map),
            Map.entry("/api/findings/{finding}", api::finding),
            Map.entry("/api/claims", api::claims),
            Map.entry("/api/reports/{report}", api::report),
            Map.entry("/api/people", api::people),
            Map.entry("/api/people/{name}", api::person),
            Map.entry("/api/changes", api::changes),
            Map.entry("/live", live::listen),
            Map.entry("/feed.atom", feeds::atom),
            Map.entry("/feed.json", feeds::jsonFeed),
            Map.entry("/events/{event}/feed.atom", feeds::atom),
            Map.entry("/events/{event}/feed.json", feeds::jsonFeed));
    for (Route route : Route.ALL) {
      String path = route.path();
      config.routes.get(path, Objects.requireNonNull(answers.get(path), path));
    }
  }
}
