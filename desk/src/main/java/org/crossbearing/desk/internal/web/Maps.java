package org.crossbearing.desk.internal.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.crossbearing.desk.internal.map.EventMap;
import org.crossbearing.desk.internal.map.Spot;
import org.crossbearing.desk.internal.map.Spots;
import org.crossbearing.desk.internal.store.Recent;
import org.crossbearing.export.words.Wording;
import org.crossbearing.ledger.answer.EventTold;
import org.jspecify.annotations.Nullable;

/** Maps of events, each drawn once while its places stay the same. */
final class Maps {
  private static final int MOST = 128;

  private final Site site;
  private final Api api;
  private final Recent<Key, byte[]> drawn = new Recent<>(MOST);

  Maps(Site site, Api api) {
    this.site = site;
    this.api = api;
  }

  private record Key(List<Spot> spots, String title, boolean narrow, boolean dark) {}

  void map(Context ctx) {
    String id = ctx.pathParam("event");
    Instant asOf = Asked.asOf(ctx);
    boolean narrow = "narrow".equals(Asked.text(ctx, "size"));
    boolean dark = "dark".equals(Asked.text(ctx, "look"));
    api.tagged(ctx, () -> packed(ctx, map(id, asOf, narrow, dark)));
    ctx.contentType("image/svg+xml");
  }

  private byte[] map(String id, @Nullable Instant asOf, boolean narrow, boolean dark) {
    EventTold told = site.event(id, asOf).told();
    List<Spot> spots = Spots.of(told);
    if (spots.stream().noneMatch(Spot::isKnown)) {
      throw new NotFoundResponse(id + ": none of its places is known");
    }
    String title = Wording.title(told.dossier().events().getFirst());
    return drawn.get(
        new Key(spots, title, narrow, dark),
        key -> pack(EventMap.draw(spots, title, narrow, dark)));
  }

  private static byte[] pack(String map) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 15);
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(map.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** As it was packed, where the client can unpack it. */
  private static byte[] packed(Context ctx, byte[] map) {
    String accepted = ctx.header("Accept-Encoding");
    if (accepted != null && accepted.contains("gzip")) {
      ctx.header("Content-Encoding", "gzip");
      return map;
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(map))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
