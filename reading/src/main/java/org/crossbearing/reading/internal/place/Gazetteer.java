package org.crossbearing.reading.internal.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.crossbearing.reading.internal.place.Candidate.Kind;

/**
 * The places of the world by name: countries, their regions, towns of 500 people and more. Reads a
 * sorted file as it lies; see {@code tools/places/build.py} for its form. Thread-safe.
 */
public final class Gazetteer {
  private static final String FILE = "/org/crossbearing/reading/places.bin";
  private static final int MAGIC = 0x58504c31;
  private static final int BLOCK = 16;
  private static final int HEADER = 24;
  private static final int LENGTH = 4;
  private static final double UNIT = 10_000;
  private static final int CAPITAL = 2;

  private final ByteBuffer data;
  private final int countries;
  private final int regions;
  private final int places;
  private final int blocks;
  private final int nameOffsets;
  private final int names;
  private final int keyOffsets;
  private final int keys;

  private Gazetteer(ByteBuffer data) {
    this.data = data;
    if (data.getInt(0) != MAGIC) {
      throw new IllegalStateException(FILE + ": expecting XPL1 at its head");
    }
    this.countries = data.getInt(8);
    this.regions = data.getInt(12);
    this.places = data.getInt(16);
    this.blocks = data.getInt(20);
    this.nameOffsets = HEADER + places * 17;
    int nameBlocks = (places + BLOCK - 1) / BLOCK;
    int nameBytes = data.getInt(nameOffsets + nameBlocks * 4);
    this.names = nameOffsets + nameBlocks * 4 + 4;
    this.keyOffsets = names + nameBytes;
    this.keys = keyOffsets + blocks * 4;
  }

  /** The gazetteer, read when first asked for. */
  public static Gazetteer shared() {
    return Shared.GAZETTEER;
  }

  private static final class Shared {
    static final Gazetteer GAZETTEER = new Gazetteer(load());
  }

  private static ByteBuffer load() {
    URL url = Gazetteer.class.getResource(FILE);
    if (url == null) {
      throw new IllegalStateException("gazetteer: expecting the resource " + FILE + ", found none");
    }
    try {
      if (url.getProtocol().equals("file")) {
        try (FileChannel channel =
            FileChannel.open(Path.of(URI.create(url.toString())), StandardOpenOption.READ)) {
          return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
      }
      try (InputStream in = url.openStream()) {
        ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER));
        byte[] bytes = new byte[header.getInt(LENGTH)];
        header.get(bytes, 0, HEADER);
        in.readNBytes(bytes, HEADER, bytes.length - HEADER);
        return ByteBuffer.wrap(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("gazetteer " + url, e);
    }
  }

  /** The places of this name, in any spelling the gazetteer knows; most important kinds first. */
  public List<Candidate> find(String name) {
    byte[] key = Spelling.fold(name).getBytes(StandardCharsets.UTF_8);
    if (key.length < 2) {
      return List.of();
    }
    int block = block(key);
    return block < 0 ? List.of() : scan(block, key);
  }

  /** The last block whose first key is not after {@code key}, -1 if all are. */
  private int block(byte[] key) {
    int low = 0;
    int high = blocks - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = keys + data.getInt(keyOffsets + middle * 4);
      if (compare(at + 2, data.get(at + 1) & 0xff, key) <= 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }

  private int compare(int at, int length, byte[] key) {
    for (int i = 0; i < length && i < key.length; i++) {
      int difference = (data.get(at + i) & 0xff) - (key[i] & 0xff);
      if (difference != 0) {
        return difference;
      }
    }
    return length - key.length;
  }

  private List<Candidate> scan(int block, byte[] key) {
    Cursor cursor = new Cursor(keys + data.getInt(keyOffsets + block * 4));
    int end = block + 1 < blocks ? keys + data.getInt(keyOffsets + (block + 1) * 4) : data.limit();
    int same = 0;
    while (cursor.at < end) {
      int shared = cursor.next();
      int length = cursor.next();
      if (shared <= same) {
        same = shared + common(cursor.at, length, key, shared);
      }
      boolean found = same == key.length && shared + length == key.length;
      cursor.at += length;
      List<Candidate> candidates = cursor.candidates(found);
      if (found) {
        return candidates;
      }
    }
    return List.of();
  }

  private int common(int at, int length, byte[] key, int from) {
    int same = 0;
    while (same < length && from + same < key.length && data.get(at + same) == key[from + same]) {
      same++;
    }
    return same;
  }

  /** The place of this number. */
  public Candidate place(int index) {
    int country = HEADER + places * 12 + index * 2;
    int region = data.getShort(HEADER + places * 14 + index * 2) & 0xffff;
    boolean one = data.get(country) != ' ';
    return new Candidate(
        index,
        name(index),
        index < countries ? Kind.COUNTRY : index < countries + regions ? Kind.REGION : Kind.TOWN,
        one ? text(country, 2) : null,
        region == 0xffff ? -1 : region,
        data.getInt(HEADER + index * 4) / UNIT,
        data.getInt(HEADER + places * 4 + index * 4) / UNIT,
        population(index),
        rank(index));
  }

  /**
   * The towns in a box, capitals first, then those with most people, at most so many.
   *
   * @param west in degrees east, as is {@code east}, which is not below it; either may be beyond
   *     180 where the box crosses that meridian
   */
  public List<Candidate> towns(double south, double west, double north, double east, int most) {
    PriorityQueue<Integer> found = new PriorityQueue<>(firstOfAll().reversed());
    for (int i = countries + regions; i < places; i++) {
      double latitude = data.getInt(HEADER + i * 4) / UNIT;
      if (latitude >= south && latitude <= north && eastOf(west, i) <= east - west) {
        found.add(i);
        if (found.size() > most) {
          found.remove();
        }
      }
    }
    return found.stream().sorted(firstOfAll()).map(this::place).toList();
  }

  /** By what the file holds: names are unpacked only where nothing else decides. */
  private Comparator<Integer> firstOfAll() {
    return Comparator.comparing((Integer place) -> rank(place) != CAPITAL)
        .thenComparingInt(place -> -population(place))
        .thenComparing(this::name)
        .thenComparing(Comparator.naturalOrder());
  }

  /** How far a place lies east of a meridian, going round: from 0 to under 360 degrees. */
  private double eastOf(double meridian, int place) {
    double east = (data.getInt(HEADER + places * 4 + place * 4) / UNIT - meridian) % 360;
    return east < 0 ? east + 360 : east;
  }

  private int population(int place) {
    return data.getInt(HEADER + places * 8 + place * 4);
  }

  private int rank(int place) {
    return data.get(HEADER + places * 16 + place);
  }

  /** The countries. */
  public List<Candidate> lands() {
    return IntStream.range(0, countries).mapToObj(this::place).toList();
  }

  private String name(int index) {
    int at = names + data.getInt(nameOffsets + index / BLOCK * 4);
    for (int i = index % BLOCK; i > 0; i--) {
      at += 1 + (data.get(at) & 0xff);
    }
    return text(at + 1, data.get(at) & 0xff);
  }

  private String text(int at, int length) {
    byte[] bytes = new byte[length];
    data.get(at, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Reads on through a block of keys. */
  private final class Cursor {
    private int at;

    Cursor(int at) {
      this.at = at;
    }

    int next() {
      return data.get(at++) & 0xff;
    }

    private int number() {
      int value = 0;
      int shift = 0;
      int next = next();
      while (next > 127) {
        value |= (next & 127) << shift;
        shift += 7;
        next = next();
      }
      return value | next << shift;
    }

    /** The places of a key, or none if they are only passed over. */
    List<Candidate> candidates(boolean wanted) {
      int count = number();
      int index = 0;
      List<Candidate> found = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        index += number();
        if (wanted) {
          found.add(place(index));
        }
      }
      return found;
    }
  }
}
