package org.crossbearing.desk.internal.add;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Which addresses lie in the public internet. */
final class PublicHosts {
  /** First and last address of each range that does not, as unsigned numbers. */
  private static final long[][] NOT_PUBLIC = {
    range(0, 0, 0, 0, 8),
    range(10, 0, 0, 0, 8),
    range(100, 64, 0, 0, 10),
    range(127, 0, 0, 0, 8),
    range(169, 254, 0, 0, 16),
    range(172, 16, 0, 0, 12),
    range(192, 0, 0, 0, 24),
    range(192, 0, 2, 0, 24),
    range(192, 88, 99, 0, 24),
    range(192, 168, 0, 0, 16),
    range(198, 18, 0, 0, 15),
    range(198, 51, 100, 0, 24),
    range(203, 0, 113, 0, 24),
    range(224, 0, 0, 0, 4),
    range(240, 0, 0, 0, 4)
  };

  private PublicHosts() {}

  static boolean isPublic(InetAddress address) {
    return switch (address) {
      case Inet4Address four -> isPublic(four);
      case Inet6Address six -> isPublic(six);
      default -> false;
    };
  }

  private static boolean isPublic(Inet4Address address) {
    byte[] b = address.getAddress();
    long number = number(b[0] & 255, b[1] & 255, b[2] & 255, b[3] & 255);
    for (long[] range : NOT_PUBLIC) {
      if (number >= range[0] && number <= range[1]) {
        return false;
      }
    }
    return true;
  }

  /** Global unicast alone, without what embeds an address of version 4 or documents. */
  private static boolean isPublic(Inet6Address address) {
    byte[] b = address.getAddress();
    int first = (b[0] & 255) << 8 | b[1] & 255;
    int second = (b[2] & 255) << 8 | b[3] & 255;
    boolean global = (first & 0xE000) == 0x2000;
    boolean embeds = first == 0x2002 || first == 0x2001 && second < 0x0200;
    boolean documents = first == 0x2001 && second == 0x0DB8 || first == 0x3FFF;
    return global && !embeds && !documents;
  }

  private static long[] range(int a, int b, int c, int d, int bits) {
    long first = number(a, b, c, d);
    return new long[] {first, first + (1L << (32 - bits)) - 1};
  }

  private static long number(int a, int b, int c, int d) {
    return (long) a << 24 | (long) b << 16 | (long) c << 8 | d;
  }
}
