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

  /** What to call a page, and where in the desk it belongs. */
  record Name(String template, String title, String section) {}

  /** A page with what was read for it. */
  void show(Context ctx, Name name, Seen<?> seen, Map<String, Object> values) {
    Frame frame = frame(ctx, name.title(), name.section(), Asked.asOf(ctx), seen.change());
    html(ctx, Templates.render(name.template(), Browse.with(frame, values)));
  }

  /** A page that shows nothing of the ledger. */
  void show(
      Context ctx, String template, String title, String section, Map<String, Object> values) {
    Seen<String> nothing = site.look(Asked.asOf(ctx), ledger -> "");
    show(ctx, new Name(template, title, section), nothing, values);
  }

  /** A part of a page. */
  void part(Context ctx, String template, Map<String, Object> values) {
    Frame frame = frame(ctx, "", "", null, Frame.NO_CHANGE);
    html(ctx, Templates.render(template, Browse.with(frame, values)));
  }

  /** A page with a line or two, for when something is not as hoped. Does not ask the ledger. */
  void tell(Context ctx, String heading, String words) {
    Frame frame = frame(ctx, heading, "", null, Frame.NO_CHANGE);
    html(
        ctx,
        Templates.render(
            "message", Browse.with(frame, Map.of("heading", heading, "words", words))));
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
