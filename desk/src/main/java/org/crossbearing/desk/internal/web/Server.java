package org.crossbearing.desk.internal.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import org.crossbearing.desk.internal.live.Hub;

/** The routes, and what serves them. */
public final class Server {
  private final Site site;
  private final Assets assets = new Assets();
  private final Pages pages;
  private final Browse browse;
  private final Live live;

  public Server(Site site, Hub hub) {
    live = new Live(hub);
    this.site = site;
    pages = new Pages(site, assets.version());
    browse = new Browse(site, pages);
  }

  /** Begins to listen on an address. */
  public Javalin start(String host) {
    Settings settings = site.settings();
    return Javalin.create(this::configure).start(host, settings.port());
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
    config.routes.before(Headers::put);
    new Failures(pages, base).addTo(config);
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
    config.routes.get("/live", live::listen);
  }
}
