package org.crossbearing.ledger.internal.code;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Texts as compressed bytes, with every character kept, halves of surrogate pairs too. */
public final class TextCode {
  /** In UTF-8. */
  public static final int UTF_8 = 0;

  /** In UTF-16, because UTF-8 has no form for half a surrogate pair. */
  public static final int UTF_16 = 1;

  private TextCode() {}

  /** How {@code text} has to be written. */
  public static int charsetOf(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text) ? UTF_8 : UTF_16;
  }

  public static byte[] pack(String text, int charset) {
    return deflate(charset == UTF_8 ? text.getBytes(StandardCharsets.UTF_8) : units(text));
  }

  public static String unpack(byte[] packed, int charset) {
    byte[] bytes = inflate(packed);
    return charset == UTF_8
        ? new String(bytes, StandardCharsets.UTF_8)
        : ByteBuffer.wrap(bytes).asCharBuffer().toString();
  }

  /** The code units as they are; Java's own encoder would mend them. */
  private static byte[] units(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(text.length() * Character.BYTES);
    bytes.asCharBuffer().put(text);
    return bytes.array();
  }

  static byte[] deflate(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 2 + 16);
    try (OutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  static byte[] inflate(byte[] packed) {
    Inflater inflater = new Inflater(true);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      inflater.end();
    }
  }

  /** A name for exactly these strings: the SHA-256 of them, each with its length, in hex. */
  public static String hash(Iterable<String> parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      digest.update((part.length() + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(units(part));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * {@code text} as every database takes it: U+FFFD stands for NUL and for half a surrogate pair.
   */
  public static String clean(String text) {
    StringBuilder fixed = null;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c == 0 || Character.getType(c) == Character.SURROGATE) {
        fixed = fixed == null ? new StringBuilder(text) : fixed;
        fixed.setCharAt(i, '\uFFFD');
      }
    }
    return fixed == null ? text : fixed.toString();
  }
}
