package org.crossbearing.intake.internal.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * What comes of decoding without replacing anything.
 *
 * @param text null if some bytes do not belong to the encoding
 * @param wrongAt the first byte that does not belong; the number of bytes if all do
 */
public record Strict(@Nullable String text, int wrongAt) {

  /** Decodes all of {@code bytes}; a byte order mark stays as U+FEFF. */
  public static Strict decode(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    String text = result.isUnderflow() ? out.flip().toString() : null;
    return new Strict(text, in.position());
  }
}
