package org.crossbearing.desk;

import io.javalin.Javalin;
import io.javalin.util.JavalinException;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.crossbearing.desk.internal.account.Members;
import org.crossbearing.desk.internal.live.Hub;
import org.crossbearing.desk.internal.store.Ledgers;
import org.crossbearing.desk.internal.web.Complaints;
import org.crossbearing.desk.internal.web.Server;
import org.crossbearing.desk.internal.web.Settings;
import org.crossbearing.desk.internal.web.Site;
import org.crossbearing.desk.internal.web.Warming;
import org.crossbearing.reading.ReportReader;

/** A desk that is being served. Thread-safe. */
public final class Desk implements AutoCloseable {
  private static final int READERS = 8;

  /** After an upgrade the start may take so much longer, so that no reader waits instead. */
  private static final long RENEWING_MILLIS = 5000;

  private final DeskOptions options;
  private final String host;
  private final Ledgers ledgers;
  private final Site site;
  private final Hub hub;
  private final Javalin server;
  private final Warming warming;
  private final List<String> notes;

  private Desk(
      DeskOptions options,
      String host,
      Ledgers ledgers,
      Site site,
      Hub hub,
      Javalin server,
      List<String> notes) {
    this.options = options;
    this.host = host;
    this.ledgers = ledgers;
    this.site = site;
    this.hub = hub;
    this.server = server;
    site.renew(RENEWING_MILLIS);
    warming = Warming.of(host, server.port(), options.base(), ledgers);
    this.notes = notes;
  }

  /**
   * Begins to serve.
   *
   * @param reader reads what is added
   * @param clock tells the time
   * @throws org.crossbearing.ledger.answer.LedgerException if the ledger cannot be used
   * @throws DeskException if it cannot listen where it is to
   */
  public static Desk start(DeskOptions options, ReportReader reader, InstantSource clock) {
    return start(options, reader, clock, new Complaints(System.err, false));
  }

  /**
   * The same.
   *
   * @param errors takes a line for each error in the program or the ledger
   * @param traces whether it is told, too, where in the program errors happened
   */
  public static Desk start(
      DeskOptions options,
      ReportReader reader,
      InstantSource clock,
      Appendable errors,
      boolean traces) {
    return start(options, reader, clock, new Complaints(errors, traces));
  }

  private static Desk start(
      DeskOptions options, ReportReader reader, InstantSource clock, Complaints complaints) {
    Ledgers ledgers = new Ledgers(options.ledger(), clock, READERS);
    Settings settings =
        new Settings(options.port(), options.base(), options.readOnly(), options.proxied());
    Site site = new Site(settings, ledgers, clock);
    Members members = Members.in(options.state(), clock);
    String host = host(options, members);
    Hub hub = new Hub(ledgers);
    return new Desk(
        options,
        host,
        ledgers,
        site,
        hub,
        listening(
            new Server(site, hub, members, reader, complaints, clock), options, host, hub, ledgers),
        notes(options, host, members));
  }

  /** What was opened for it is closed if it cannot listen. */
  private static Javalin listening(
      Server server, DeskOptions options, String host, Hub hub, Ledgers ledgers) {
    try {
      return server.start(host);
    } catch (RuntimeException e) {
      hub.close();
      ledgers.close();
      if (e instanceof JavalinException) {
        throw new DeskException(
            "port %d of %s cannot be listened on; end what does so, or choose another port or host"
                .formatted(options.port(), host),
            e);
      }
      throw e;
    }
  }

  /** Without users nobody but who sits at the machine is let in. */
  private static String host(DeskOptions options, Members members) {
    return members.users().isEmpty() && !isLoopback(options.host()) ? "127.0.0.1" : options.host();
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
  }

  private static List<String> notes(DeskOptions options, String host, Members members) {
    List<String> notes = new ArrayList<>();
    if (members.users().isEmpty()) {
      notes.add("Nobody has a password yet; add a user: ./crossbearing user add NAME --role admin");
    }
    if (!host.equals(options.host())) {
      notes.add("Until there is a user it listens on loopback only, not on " + options.host());
    }
    return notes;
  }

  /** Where people find it. */
  public URI address() {
    return URI.create("http://" + host + ":" + server.port() + options.base() + "/");
  }

  /** What can be asked of it: "POST /add" and so on, without what stands before every request. */
  List<String> routes() {
    return server.unsafe.internalRouter.allHttpHandlers().stream()
        .map(route -> route.endpoint)
        .filter(route -> route.method.isHttpMethod())
        .map(route -> route.method.name() + " " + route.path)
        .toList();
  }

  /** What who started it should know, a line each. */
  public List<String> notes() {
    return notes;
  }

  /** Answers what is being asked, then stops. */
  @Override
  public void close() {
    hub.close();
    warming.close();
    server.stop();
    site.close();
    ledgers.close();
  }
}
