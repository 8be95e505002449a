package org.crossbearing.desk.internal.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.Map;
import org.crossbearing.desk.internal.account.Visitor;
import org.crossbearing.desk.internal.page.Frame;
import org.jspecify.annotations.Nullable;

/** Answers with a page. */
final class Pages {
  private final Site site;
  private final String assets;

  Pages(Site site, String assets) {
    this.site = site;
    this.assets = assets;
  }

  /** Says which change is the last that the page will show, before what it shows is asked for. */
  void shows(Context ctx, int change) {
    ctx.attribute("change", change);
  }

  /** A page of this template, with what it shows. */
  void show(
      Context ctx, String template, String title, String section, Map<String, Object> values) {
    Instant asOf = Asked.asOf(ctx);
    Frame frame = frame(ctx, title, section, asOf, change(ctx, asOf));
    html(ctx, Templates.render(template, Browse.with(frame, values)));
  }

  /** A part of a page. */
  void part(Context ctx, String template, Map<String, Object> values) {
    Frame frame = frame(ctx, "", "", null, 0);
    html(ctx, Templates.render(template, Browse.with(frame, values)));
  }

  /** A page with a line or two, for when something is not as hoped; asks nothing of the ledger. */
  void tell(Context ctx, String heading, String words) {
    Frame frame = frame(ctx, heading, "", null, Frame.NOT_LIVE);
    html(
        ctx,
        Templates.render(
            "message", Browse.with(frame, Map.of("heading", heading, "words", words))));
  }

  private int change(Context ctx, @Nullable Instant asOf) {
    Integer shown = ctx.attribute("change");
    return shown == null ? site.ledgers().ask(ledger -> ledger.views().lastChange(asOf)) : shown;
  }

  private Frame frame(
      Context ctx, String title, String section, @Nullable Instant asOf, int change) {
    String base = site.settings().base();
    Visitor visitor = visitor(ctx);
    return new Frame(
        base,
        title,
        section,
        asOf,
        Asked.here(ctx, base),
        change,
        visitor.name(),
        visitor.csrf(),
        visitor.mayWrite() && !site.settings().readOnly(),
        assets);
  }

  /** Who makes the request. */
  Visitor visitor(Context ctx) {
    Visitor known = ctx.attribute("visitor");
    return known == null ? Visitor.NOBODY : known;
  }

  private static void html(Context ctx, String page) {
    ctx.header("Cache-Control", "no-cache");
    ctx.html(page);
  }
}
