package org.crossbearing.desk.internal.map;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads {@link Land} from the jar. */
final class LandFile {
  private static final String FILE = "/org/crossbearing/desk/map/land.bin.gz";
  private static final int MAGIC = 0x584d5031;

  /** By their numbers in the file. */
  private static final List<Land.Kind> KINDS = List.of(Land.Kind.values());

  private final List<Land.Edge> edges = new ArrayList<>();

  Land read() {
    try (InputStream resource = LandFile.class.getResourceAsStream(FILE)) {
      if (resource == null) {
        throw new IllegalStateException("map: expecting the resource " + FILE + ", found none");
      }
      return read(
          new DataInputStream(new BufferedInputStream(new GZIPInputStream(resource), 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("map " + FILE, e);
    }
  }

  private Land read(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IllegalStateException(FILE + ": expecting XMP1 at its head");
    }
    int lines = in.readInt();
    int regions = in.readInt();
    int countries = in.readInt();
    for (int i = 0; i < lines; i++) {
      edges.add(edge(in));
    }
    List<Land.Region> divisions = new ArrayList<>();
    for (int i = 0; i < regions; i++) {
      String country = text(in, 2);
      divisions.add(new Land.Region(country, text(in, in.readUnsignedByte()), outlines(in)));
    }
    Map<String, List<Line>> lands = new LinkedHashMap<>();
    for (int i = 0; i < countries; i++) {
      lands.put(text(in, 2), outlines(in));
    }
    return new Land(edges, divisions, lands);
  }

  private static Land.Edge edge(DataInputStream in) throws IOException {
    Land.Kind kind = KINDS.get(in.readUnsignedByte());
    int size = number(in);
    int[] longitudes = new int[size];
    int[] latitudes = new int[size];
    int longitude = 0;
    int latitude = 0;
    for (int i = 0; i < size; i++) {
      longitude += signed(in);
      latitude += signed(in);
      longitudes[i] = longitude;
      latitudes[i] = latitude;
    }
    return new Land.Edge(kind, Line.of(longitudes, latitudes));
  }

  private List<Line> outlines(DataInputStream in) throws IOException {
    List<Line> outlines = new ArrayList<>();
    for (int left = number(in); left > 0; left--) {
      List<Line> parts = new ArrayList<>();
      List<Boolean> backwards = new ArrayList<>();
      for (int more = number(in); more > 0; more--) {
        int part = number(in);
        parts.add(edges.get(part >> 1).line());
        backwards.add((part & 1) == 1);
      }
      outlines.add(Line.join(parts, backwards));
    }
    return outlines;
  }

  private static String text(DataInputStream in, int length) throws IOException {
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static int number(DataInputStream in) throws IOException {
    int value = 0;
    int shift = 0;
    int next = in.readUnsignedByte();
    while (next > 127) {
      value |= (next & 127) << shift;
      shift += 7;
      next = in.readUnsignedByte();
    }
    return value | next << shift;
  }

  private static int signed(DataInputStream in) throws IOException {
    int number = number(in);
    return (number & 1) == 0 ? number >> 1 : -(number >> 1) - 1;
  }
}
