package org.crossbearing.desk.internal.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Links that reports carry, and links to findings. */
public final class Links {
  private Links() {}

  /** The link if it leads into the web and names a host; else null, so that it is not followed. */
  public static @Nullable String web(@Nullable String link) {
    if (link == null) {
      return null;
    }
    try {
      // Half a character is none: a URI that holds one cannot be written.
      String whole = new String(link.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      URI uri = new URI(whole.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web && uri.getHost() != null && uri.getUserInfo() == null ? uri.toASCIIString() : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** The page of a finding; null for one that the ledger has no row of. */
  static @Nullable String finding(String id) {
    return id.startsWith("f") ? "/findings/" + id : null;
  }
}
