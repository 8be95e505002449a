package org.crossbearing.desk.internal.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.desk.internal.page.EventPage;
import org.crossbearing.desk.internal.page.EventPages;
import org.crossbearing.desk.internal.page.Frame;
import org.crossbearing.desk.internal.page.FrontPage;
import org.crossbearing.desk.internal.page.FrontPages;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.EventCard;
import org.crossbearing.ledger.answer.Said;
import org.jspecify.annotations.Nullable;

/** The pages that everybody may read. */
final class Browse {
  private static final int MOST_SAID = 600;

  private final Site site;
  private final Pages pages;

  Browse(Site site, Pages pages) {
    this.site = site;
    this.pages = pages;
  }

  void front(Context ctx) {
    Instant asOf = Asked.asOf(ctx);
    int before = Asked.number(ctx, "before", Integer.MAX_VALUE);
    FrontPage page =
        site.ledgers()
            .ask(ledger -> new FrontPages(ledger.views(), asOf, site.now()).page(before));
    pages.show(ctx, "front", "Now", "front", Map.of("p", page));
  }

  void event(Context ctx) {
    String id = ctx.pathParam("event");
    Instant asOf = Asked.asOf(ctx);
    EventPage page = site.ledgers().ask(ledger -> event(ledger, id, asOf));
    pages.show(ctx, "event", page.title(), "front", Map.of("p", page));
  }

  private EventPage event(Ledger ledger, String id, @Nullable Instant asOf) {
    List<EventCard> card = ledger.views().cards(List.of(id), asOf);
    Instant moved = card.isEmpty() ? site.now() : card.getFirst().moved();
    List<Said> said = ledger.views().saidIn(id, MOST_SAID, asOf);
    return new EventPages(site.event(ledger, id, asOf)).page(said, moved, site.now());
  }

  void about(Context ctx) {
    pages.show(ctx, "about", "What the words mean", "", Map.of());
  }

  static Map<String, Object> with(Frame frame, Map<String, Object> values) {
    Map<String, Object> all = new LinkedHashMap<>(values);
    all.put("f", frame);
    return all;
  }
}
