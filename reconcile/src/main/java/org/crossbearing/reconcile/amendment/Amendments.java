package org.crossbearing.reconcile.amendment;

import java.util.List;

/**
 * What people say of the persons and origins of one event, against what was made of them. Of
 * several about one pair the last holds.
 *
 * @param persons pairs of names of persons or bodies
 * @param claims pairs of ids of figures: whether they have one origin
 */
public record Amendments(List<Pair> persons, List<Pair> claims) {
  /** Nobody says anything. */
  public static final Amendments NONE = new Amendments(List.of(), List.of());

  public Amendments {
    persons = List.copyOf(persons);
    claims = List.copyOf(claims);
  }

  /**
   * Two that are one, or are not.
   *
   * @param words who says so and why, for people
   */
  public record Pair(String one, String other, boolean same, String words) {}
}
