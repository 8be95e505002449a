package org.crossbearing.desk.internal.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossbearing.desk.internal.page.ChangeLine;
import org.crossbearing.desk.internal.page.EventPage;
import org.crossbearing.desk.internal.page.EventPages;
import org.crossbearing.desk.internal.page.EventRow;
import org.crossbearing.desk.internal.page.FigureView;
import org.crossbearing.desk.internal.page.FindingPage;
import org.crossbearing.desk.internal.page.Frame;
import org.crossbearing.desk.internal.page.FrontPage;
import org.crossbearing.desk.internal.page.FrontPages;
import org.crossbearing.desk.internal.page.PersonPage;
import org.crossbearing.desk.internal.page.PersonPages;
import org.crossbearing.desk.internal.page.ReadPage;
import org.crossbearing.desk.internal.page.ReadPages;
import org.crossbearing.desk.internal.page.SearchPage;
import org.crossbearing.desk.internal.page.SearchPages;
import org.crossbearing.desk.internal.store.Recent;
import org.crossbearing.desk.internal.store.Weighed;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.Views;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.EventCard;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.ledger.answer.FindingLine;
import org.crossbearing.ledger.answer.FindingVersion;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.ledger.answer.Said;
import org.crossbearing.ledger.answer.Shown;
import org.jspecify.annotations.Nullable;

/** The pages that everybody may read. */
final class Browse {
  private static final int MOST_SAID = 600;
  private static final int MOST_READ = 6;
  private static final int MOST_EVENTS = 6;
  private static final int MOST_PEOPLE = 60;
  private static final int MOST_DISPUTES = 24;
  private static final int MOST_CHANGES = 100;
  private static final int MOST_FRONTS = 64;
  private static final int MOST_EVENT_PAGES = 32;
  private static final int MOST_PERSON_PAGES = 64;

  private final Recent<FrontKey, FrontPage> fronts = new Recent<>(MOST_FRONTS);
  private final Recent<EventKey, EventPage> events = new Recent<>(MOST_EVENT_PAGES);
  private final Recent<PersonKey, PersonPage> persons = new Recent<>(MOST_PERSON_PAGES);
  private final Site site;
  private final Pages pages;

  Browse(Site site, Pages pages) {
    this.site = site;
    this.pages = pages;
  }

  void front(Context ctx) {
    Instant asOf = Asked.asOf(ctx);
    int before = Asked.number(ctx, "before", Integer.MAX_VALUE);
    FrontPage page = ask(ctx, ledger -> front(ledger, before, asOf));
    pages.show(ctx, "front", "Now", "front", Map.of("p", page));
  }

  /**
   * What was put together for one request serves all until something changes, or a minute passes.
   */
  private record FrontKey(int before, @Nullable Instant asOf, int change, long minute) {}

  private record PersonKey(String name, @Nullable Instant asOf, int change, long minute) {}

  private record EventKey(
      String event, @Nullable Instant asOf, int stamp, boolean allReports, long minute) {}

  private FrontPage front(Ledger ledger, int before, @Nullable Instant asOf) {
    Views views = ledger.views();
    long minute = site.now().getEpochSecond() / 60;
    return fronts.get(
        new FrontKey(before, asOf, views.lastChange(null), minute),
        key -> new FrontPages(views, asOf, site.now()).page(before));
  }

  void event(Context ctx) {
    String id = ctx.pathParam("event");
    Instant asOf = Asked.asOf(ctx);
    Weighed.Event event = site.event(id, asOf);
    pages.shows(ctx, event.change());
    boolean all = "all".equals(Asked.text(ctx, "reports"));
    long minute = site.now().getEpochSecond() / 60;
    EventPage page =
        events.get(
            new EventKey(id, asOf, event.stamp(), all, minute),
            key -> site.ledgers().ask(ledger -> event(ledger, event.told(), key)));
    pages.show(ctx, "event", page.title(), "front", Map.of("p", page));
  }

  private EventPage event(Ledger ledger, EventTold told, EventKey key) {
    List<EventCard> card = ledger.views().cards(List.of(key.event()), key.asOf());
    Instant moved = card.isEmpty() ? site.now() : card.getFirst().moved();
    List<Said> said = ledger.views().saidIn(key.event(), MOST_SAID, key.asOf());
    return EventPages.ofEvent(told).page(said, moved, site.now(), key.allReports());
  }

  /** One event of a list, to take the place of what it was. */
  void eventRow(Context ctx) {
    String id = ctx.pathParam("event");
    List<EventCard> cards = site.ledgers().ask(ledger -> ledger.views().cards(List.of(id), null));
    if (cards.isEmpty()) {
      throw new NotFoundResponse(id + ": there is no such event");
    }
    pages.part(ctx, "eventrow", Map.of("e", EventRow.of(cards.getFirst(), site.now())));
  }

  /** One row of the table of findings; nothing in its place if no claim says it any more. */
  void findingRow(Context ctx) {
    FindingPage page = finding(ctx.pathParam("finding"), null);
    if (page.row() == null) {
      ctx.html("");
    } else {
      pages.part(ctx, "findingrow", Map.of("r", page.row()));
    }
  }

  void finding(Context ctx) {
    String id = ctx.pathParam("finding");
    Instant asOf = Asked.asOf(ctx);
    pages.shows(ctx, site.ledgers().ask(ledger -> ledger.views().lastChange(asOf)));
    FindingPage page = finding(id, asOf);
    pages.show(ctx, "finding", page.what() + ", " + page.title(), "front", Map.of("p", page));
  }

  private FindingPage finding(String id, @Nullable Instant asOf) {
    List<FindingVersion> history =
        site.ledgers().ask(ledger -> ledger.history(id)).stream()
            .filter(version -> asOf == null || !version.recorded().isAfter(asOf))
            .toList();
    if (history.isEmpty()) {
      throw new InvalidRequestException(id + ": there was no such finding then");
    }
    FindingVersion last = history.getLast();
    return EventPages.ofFinding(site.event(last.event(), asOf).told())
        .finding(id, last, FindingPage.states(history, site.now()));
  }

  void read(Context ctx) {
    Instant asOf = Asked.asOf(ctx);
    List<String> ids = ctx.queryParams("r").stream().distinct().limit(MOST_READ).toList();
    boolean full = pages.visitor(ctx).mayReadAll();
    String lit = Asked.text(ctx, "finding");
    ReadPage page = ask(ctx, ledger -> read(ledger, ids, full, lit, asOf));
    String title =
        page.columns().stream().map(ReadPage.Column::outlet).collect(Collectors.joining(", "));
    pages.show(ctx, "read", title, "front", Map.of("p", page));
  }

  private static ReadPage read(
      Ledger ledger, List<String> ids, boolean full, @Nullable String lit, @Nullable Instant asOf) {
    List<Shown> reports =
        ids.stream().map(id -> ledger.views().report(id, asOf)).flatMap(Optional::stream).toList();
    if (reports.isEmpty()) {
      throw new InvalidRequestException(
          "There is no such report; choose some on the page of an event.");
    }
    ReadPages read = new ReadPages(reports, full, lit);
    List<String> events = read.events().stream().limit(MOST_EVENTS).toList();
    return read.page(ledger.views().cards(events, asOf));
  }

  void people(Context ctx) {
    String name = Asked.text(ctx, "name");
    if (name != null) {
      ctx.redirect(
          site.settings().base() + "/people/" + Frame.part(name.replace(' ', '-')),
          HttpStatus.SEE_OTHER);
      return;
    }
    Instant asOf = Asked.asOf(ctx);
    Map<String, Object> values =
        ask(
            ctx,
            ledger ->
                Map.of(
                    "people", ledger.views().people(MOST_PEOPLE, asOf),
                    "disputes", disputes(ledger.views().offices(MOST_DISPUTES, asOf))));
    pages.show(ctx, "people", "People", "people", values);
  }

  /** One about the same person in several events is told once. */
  private static List<FigureView> disputes(List<FindingLine> lines) {
    Map<String, FigureView> disputes = new LinkedHashMap<>();
    lines.stream().map(FigureView::of).forEach(view -> disputes.putIfAbsent(view.dispute(), view));
    return List.copyOf(disputes.values());
  }

  void person(Context ctx) {
    Instant asOf = Asked.asOf(ctx);
    String name = ctx.pathParam("name").replace('-', ' ');
    PersonPage page = ask(ctx, ledger -> person(ledger.views(), name, asOf));
    pages.show(ctx, "person", page.name(), "people", Map.of("p", page));
  }

  private PersonPage person(Views views, String name, @Nullable Instant asOf) {
    long minute = site.now().getEpochSecond() / 60;
    return persons.get(
        new PersonKey(name, asOf, views.lastChange(null), minute),
        key -> new PersonPages(views, asOf, site.now()).page(name));
  }

  void search(Context ctx) {
    Map<String, String> asked = new LinkedHashMap<>();
    for (String name : SearchPages.FILTERS.keySet()) {
      String value = Asked.text(ctx, name);
      if (value != null) {
        asked.put(name, value);
      }
    }
    Query query = Asked.query(ctx, SearchPages.most());
    String after = Asked.text(ctx, "after");
    SearchPage page =
        ask(ctx, ledger -> new SearchPages(ledger, query, asked, site.now()).page(after));
    pages.show(ctx, "search", "Search", "search", Map.of("p", page));
  }

  void changes(Context ctx) {
    Instant asOf = Asked.asOf(ctx);
    int before = Asked.number(ctx, "before", Integer.MAX_VALUE);
    List<Change> found =
        ask(
            ctx,
            ledger -> {
              Views views = ledger.views();
              int last = views.lastChange(asOf);
              return views.changesBefore(Math.min(before, last + 1), MOST_CHANGES + 1);
            });
    List<ChangeLine> lines =
        found.stream().limit(MOST_CHANGES).map(c -> ChangeLine.of(c, site.now())).toList();
    Map<String, Object> values = new LinkedHashMap<>(Map.of("changes", lines));
    values.put("older", found.size() > MOST_CHANGES ? lines.getLast().id() : null);
    pages.show(ctx, "changes", "All changes", "", values);
  }

  void about(Context ctx) {
    pages.show(ctx, "about", "What the words mean", "", Map.of());
  }

  /** Asks for what a page shows; what changes from now on is told to it later. */
  private <T> T ask(Context ctx, Function<Ledger, T> question) {
    Instant asOf = Asked.asOf(ctx);
    return site.ledgers()
        .ask(
            ledger -> {
              pages.shows(ctx, ledger.views().lastChange(asOf));
              return question.apply(ledger);
            });
  }

  static Map<String, Object> with(Frame frame, Map<String, Object> values) {
    Map<String, Object> all = new LinkedHashMap<>(values);
    all.put("f", frame);
    return all;
  }
}
