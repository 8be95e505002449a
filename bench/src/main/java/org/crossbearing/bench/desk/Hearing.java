package org.crossbearing.bench.desk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What one listener hears: takes the chunks of the answer apart and reads the numbers of the
 * changes in it, a byte at a time. Not thread-safe.
 */
final class Hearing {
  private static final byte[] HEAD_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] CHANGE = "{\"id\":".getBytes(StandardCharsets.US_ASCII);

  private enum Part {
    HEAD,
    SIZE,
    DATA,
    DATA_END
  }

  private Part part = Part.HEAD;
  private int matched;
  private int left;
  private int inChange;
  private int number;
  private int last;
  private int heard;
  private int odd;

  /**
   * @param last the change that it has seen before
   */
  Hearing(int last) {
    this.last = last;
  }

  void take(ByteBuffer bytes) {
    while (bytes.hasRemaining()) {
      byte next = bytes.get();
      switch (part) {
        case HEAD -> head(next);
        case SIZE -> size(next);
        case DATA -> data(next);
        case DATA_END -> dataEnd(next);
      }
    }
  }

  private void head(byte next) {
    matched = next == HEAD_END[matched] ? matched + 1 : next == HEAD_END[0] ? 1 : 0;
    if (matched == HEAD_END.length) {
      part = Part.SIZE;
      left = 0;
    }
  }

  private void size(byte next) {
    if (next == '\n') {
      part = left == 0 ? Part.DATA_END : Part.DATA;
    } else if (next != '\r') {
      left = left * 16 + Character.digit(next, 16);
    }
  }

  private void data(byte next) {
    content(next);
    left--;
    if (left == 0) {
      part = Part.DATA_END;
    }
  }

  private void dataEnd(byte next) {
    if (next == '\n') {
      part = Part.SIZE;
    }
  }

  private void content(byte next) {
    if (inChange == CHANGE.length) {
      if (next >= '0' && next <= '9') {
        number = number * 10 + next - '0';
        return;
      }
      change(number);
      number = 0;
      inChange = 0;
    }
    inChange = next == CHANGE[inChange] ? inChange + 1 : next == CHANGE[0] ? 1 : 0;
  }

  private void change(int id) {
    if (id == last + 1) {
      heard++;
    } else {
      odd++;
    }
    last = Math.max(last, id);
  }

  /** The number of the last change it heard of. */
  int last() {
    return last;
  }

  /** How many changes came, each right behind the one before. */
  int heard() {
    return heard;
  }

  /** How many came twice, or after one that was left out. */
  int odd() {
    return odd;
  }

  boolean hasBegun() {
    return part != Part.HEAD;
  }
}
