package org.crossbearing.bench.desk;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Many who listen to a desk, each on a connection of its own, all read by one thread; and some that
 * ask to listen and then read nothing.
 */
final class Listeners implements AutoCloseable {
  private static final int NARROW = 4096;

  private final URI desk;
  private final int last;
  private final Selector selector = Selector.open();
  private final List<Hearing> all = new ArrayList<>();
  private final List<SocketChannel> channels = new ArrayList<>();
  private final Arrivals arrivals;
  private final Thread reading;
  private volatile boolean over;

  /**
   * @param last the change that all have seen before
   */
  Listeners(URI desk, int last, Arrivals arrivals) throws IOException {
    this.desk = desk;
    this.last = last;
    this.arrivals = arrivals;
    reading = Thread.ofPlatform().daemon().name("listeners").unstarted(this::read);
  }

  /** Lets so many listen, and so many more stall. */
  void connect(int count, int stalled) throws IOException {
    for (int i = 0; i < count; i++) {
      SocketChannel channel = ask(false);
      channel.configureBlocking(false);
      Hearing hearing = new Hearing(last);
      all.add(hearing);
      channel.register(selector, SelectionKey.OP_READ, hearing);
    }
    for (int i = 0; i < stalled; i++) {
      ask(true);
    }
    reading.start();
  }

  private SocketChannel ask(boolean narrow) throws IOException {
    SocketChannel channel = SocketChannel.open();
    if (narrow) {
      channel.setOption(StandardSocketOptions.SO_RCVBUF, NARROW);
    }
    channel.connect(new InetSocketAddress(desk.getHost(), desk.getPort()));
    String request =
        "GET /live?after=%d HTTP/1.1\r\nHost: %s\r\nAccept: text/event-stream\r\n\r\n"
            .formatted(last, desk.getAuthority());
    channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    channels.add(channel);
    return channel;
  }

  private void read() {
    ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    try {
      while (!over) {
        selector.select(key -> read(key, buffer), 200);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // written by one thread
  private void read(SelectionKey key, ByteBuffer buffer) {
    Hearing hearing = (Hearing) key.attachment();
    int before = hearing.last();
    buffer.clear();
    int count;
    try {
      count = ((SocketChannel) key.channel()).read(buffer);
    } catch (IOException e) {
      count = -1;
    }
    if (count < 0) {
      key.cancel();
      return;
    }
    hearing.take(buffer.flip());
    if (hearing.last() != before) {
      arrivals.note(before, hearing.last());
    }
  }

  int begun() {
    return (int) all.stream().filter(Hearing::hasBegun).count();
  }

  /** How many have heard of all changes up to one, each once and in order. */
  int complete(int upTo) {
    return (int)
        all.stream()
            .filter(s -> s.odd() == 0 && s.last() == upTo && s.heard() == upTo - last)
            .count();
  }

  @Override
  public void close() throws IOException {
    over = true;
    selector.wakeup();
    for (SocketChannel channel : channels) {
      channel.close();
    }
    selector.close();
  }
}
