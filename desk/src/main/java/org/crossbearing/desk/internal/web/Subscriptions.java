package org.crossbearing.desk.internal.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crossbearing.desk.internal.api.Feeds;
import org.crossbearing.ledger.Views;
import org.crossbearing.ledger.answer.Change;

/** Changes as feeds, of all or of one event. */
final class Subscriptions {
  private static final int FEED = 50;

  private final Site site;
  private final Api api;

  Subscriptions(Site site, Api api) {
    this.site = site;
    this.api = api;
  }

  void atom(Context ctx) {
    feed(ctx, "application/atom+xml", Feeds::atom);
  }

  void jsonFeed(Context ctx) {
    feed(ctx, "application/feed+json", Feeds::json);
  }

  @FunctionalInterface
  private interface Format {
    String of(Feeds feed, List<Change> changes);
  }

  private void feed(Context ctx, String type, Format format) {
    String event = ctx.pathParamMap().get("event");
    String title = event == null ? "Crossbearing: changes" : "Crossbearing: changes of " + event;
    Feeds feeds = new Feeds(title, home(ctx), home(ctx) + Asked.here(ctx, site.settings().base()));
    api.tagged(
        ctx,
        ledger -> {
          Views views = ledger.views();
          List<Change> changes =
              event == null
                  ? views.changesBefore(Integer.MAX_VALUE, FEED)
                  : views.changesOf(event, Integer.MAX_VALUE, FEED);
          return format.of(feeds, changes).getBytes(StandardCharsets.UTF_8);
        });
    ctx.contentType(type);
  }

  /** The desk's address as the client knows it. */
  private String home(Context ctx) {
    String host = ctx.host() == null ? "localhost" : ctx.host();
    return (Asked.isSecure(ctx, site.settings()) ? "https://" : "http://")
        + host
        + site.settings().base();
  }
}
