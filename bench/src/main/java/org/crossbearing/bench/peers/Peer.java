package org.crossbearing.bench.peers;

import java.io.IOException;

/** A tool that one could use instead. */
public interface Peer {
  /** Name, version and what it does. */
  String name();

  /** Loads what it needs; may take long. */
  void load() throws IOException;

  /** Analyses a text and gives the number of its own tokens, so that nothing can be left out. */
  int read(String text);

  /** The share of the texts that is enough to time it, as one in so many. */
  int sample();
}
