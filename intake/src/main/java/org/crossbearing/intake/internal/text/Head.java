package org.crossbearing.intake.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a file begins, if it is markup, whatever its encoding: behind byte order mark, declaration
 * and notes.
 *
 * @param doctype the name that its document type declares, in lower case; empty if there is none
 * @param element the name of its first element, in lower case; empty if there is none so early
 */
public record Head(String doctype, String element) {
  /** So many bytes are looked at. */
  public static final int LENGTH = 4096;

  private static final Pattern HEAD =
      Pattern.compile(
          "[\\sï»¿ÿþ]*+(?>(?><\\?[^>]*>|<!--.*?-->"
              + "|<!doctype\\s+(?<doctype>[^\\s\\[>]+)[^\\[>]*(?:\\[.*?\\]\\s*)?>)\\s*)*+"
              + "(?:<(?<element>[a-z][\\w:.-]*))?",
          Pattern.DOTALL);

  /** The head of a file of these bytes, or of one that begins with them. */
  public static Head of(byte[] bytes) {
    String latin =
        new String(bytes, 0, Math.min(bytes.length, LENGTH), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    Matcher matcher = HEAD.matcher(latin);
    return matcher.lookingAt()
        ? new Head(orEmpty(matcher.group("doctype")), orEmpty(matcher.group("element")))
        : new Head("", "");
  }

  private static String orEmpty(@Nullable String group) {
    return group == null ? "" : group;
  }
}
