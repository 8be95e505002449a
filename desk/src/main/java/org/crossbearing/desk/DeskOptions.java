package org.crossbearing.desk;

import java.nio.file.Path;

/**
 * How a desk is served.
 *
 * @param ledger as {@link org.crossbearing.ledger.Ledger#open} takes it
 * @param host the address to listen on; without any user only loopback is listened on
 * @param port 0 for any that is free
 * @param base the path under which a reverse proxy serves it, such as {@code /desk}; empty for none
 * @param readOnly whether nothing may be added or corrected
 * @param proxied whether a reverse proxy stands before it, whose {@code X-Forwarded-For} counts
 * @param state the folder of its users and of the log of what they did
 */
public record DeskOptions(
    String ledger,
    String host,
    int port,
    String base,
    boolean readOnly,
    boolean proxied,
    Path state) {
  public DeskOptions {
    if (!base.isEmpty() && !base.matches("(/[A-Za-z0-9._~-]+)+")) {
      throw new IllegalArgumentException("base: expecting a path such as /desk, found " + base);
    }
  }
}
