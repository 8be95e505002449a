package org.crossbearing.desk.internal.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param base the path under which the desk is served, without a slash at its end
 * @param title of this page
 * @param section the part of the desk it belongs to, for the navigation
 * @param asOf the ledger is shown as it was then; null for as it is
 * @param here its own path with its query, without {@code as-of}
 * @param change the number of the last change it shows; {@link #NOT_LIVE} if it shows none
 * @param member who is signed in, null for a visitor
 * @param csrf what a form must send along; empty for a visitor
 * @param mayWrite whether who is signed in may add and correct
 * @param assets a word that changes with the style and scripts
 */
public record Frame(
    String base,
    String title,
    String section,
    @Nullable Instant asOf,
    String here,
    int change,
    @Nullable String member,
    String csrf,
    boolean mayWrite,
    String assets) {
  /** The page has nothing that could change. */
  public static final int NOT_LIVE = -1;

  /** A link to a page of the desk, in the same past. */
  public String to(String path) {
    if (asOf == null) {
      return base + path;
    }
    int hash = path.indexOf('#');
    String page = hash < 0 ? path : path.substring(0, hash);
    String anchor = hash < 0 ? "" : path.substring(hash);
    return base + page + (page.contains("?") ? "&" : "?") + "as-of=" + asOf + anchor;
  }

  /** A link to the page as it is now. */
  public String now(String path) {
    return base + path;
  }

  public String asset(String name) {
    return base + "/static/" + assets + "/" + name;
  }

  /** Whether changes are to appear in it. */
  public boolean isLive() {
    return asOf == null && change != NOT_LIVE;
  }

  public boolean isPast() {
    return asOf != null;
  }

  /** The moment for the field that asks for one, to the minute. */
  public String asOfField() {
    return asOf == null ? "" : asOf.toString().substring(0, 16);
  }

  public String asOfWords() {
    return asOf == null ? "" : When.of(asOf, asOf).words();
  }

  /** A word as a part of a link. */
  public static String part(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
