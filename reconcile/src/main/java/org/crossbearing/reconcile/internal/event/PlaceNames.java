package org.crossbearing.reconcile.internal.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;

/** Folded names of places that lie in or about each other. */
final class PlaceNames {
  private static final int STEM = 4;

  private PlaceNames() {}

  /** Whether the name is that of the region, with or without "region" and the like. */
  static boolean isCalled(String name, String region) {
    String folded = Fold.text(name);
    return folded.equals(Fold.text(region)) || stem(folded).equals(stem(Fold.text(region)));
  }

  /** Whether one is a town or area called after the other. */
  static boolean akin(String a, String b) {
    return extendsName(a, b) || extendsName(b, a) || isSide(a, b) || isSide(b, a);
  }

  /** Names that are {@link #akin} or the same have one of these in common. */
  static Set<String> keys(String name) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(key(name));
    int space = name.indexOf(' ');
    if (space > 0 && Words.is("side", name.substring(0, space))) {
      keys.add(key(name.substring(space + 1)));
    }
    return keys;
  }

  private static String key(String name) {
    List<String> words = List.of(name.split(" ", -1));
    String first = words.getFirst();
    boolean extended = words.stream().skip(1).allMatch(word -> Words.is("area", word));
    return extended && first.length() > STEM ? first.substring(0, STEM) : name;
  }

  /** "southeast sulawesi" of "sulawesi". */
  private static boolean isSide(String side, String whole) {
    return side.endsWith(" " + whole)
        && Words.is("side", side.substring(0, side.length() - whole.length() - 1));
  }

  private static boolean extendsName(String longer, String shorter) {
    List<String> words = List.of(longer.split(" ", -1));
    String stem = stem(shorter);
    return stem.length() >= STEM
        && !stem.contains(" ")
        && words.getFirst().startsWith(stem)
        && words.stream().skip(1).allMatch(word -> Words.is("area", word));
  }

  /** The name without "county", "region" and the like behind it. */
  private static String stem(String name) {
    int end = name.lastIndexOf(' ');
    return end > 0 && Words.is("area", name.substring(end + 1)) ? name.substring(0, end) : name;
  }
}
