package org.crossbearing.desk;

import io.javalin.Javalin;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.crossbearing.desk.internal.live.Hub;
import org.crossbearing.desk.internal.store.Ledgers;
import org.crossbearing.desk.internal.web.Server;
import org.crossbearing.desk.internal.web.Settings;
import org.crossbearing.desk.internal.web.Site;
import org.crossbearing.reading.ReportReader;

/** A desk that is being served. Thread-safe. */
public final class Desk implements AutoCloseable {
  private static final int READERS = 8;

  private final DeskOptions options;
  private final String host;
  private final Ledgers ledgers;
  private final Hub hub;
  private final Javalin server;

  private Desk(DeskOptions options, String host, Ledgers ledgers, Hub hub, Javalin server) {
    this.options = options;
    this.host = host;
    this.ledgers = ledgers;
    this.hub = hub;
    this.server = server;
  }

  /**
   * Begins to serve.
   *
   * @param reader reads what is added
   * @param clock tells the time
   * @throws org.crossbearing.ledger.answer.LedgerException if the ledger cannot be used
   */
  public static Desk start(DeskOptions options, ReportReader reader, InstantSource clock) {
    Ledgers ledgers = new Ledgers(options.ledger(), clock, READERS);
    Settings settings =
        new Settings(options.port(), options.base(), options.readOnly(), options.proxied());
    Site site = new Site(settings, ledgers, clock);
    String host = options.host();
    Hub hub = new Hub(ledgers);
    return new Desk(options, host, ledgers, hub, new Server(site, hub).start(host));
  }

  /** Where people find it. */
  public URI address() {
    return URI.create("http://" + host + ":" + server.port() + options.base() + "/");
  }

  /** What who started it should know, a line each. */
  public List<String> notes() {
    return List.of();
  }

  /** Answers what is being asked, then stops. */
  @Override
  public void close() {
    hub.close();
    server.stop();
    ledgers.close();
  }
}
