package org.crossbearing.reconcile.amendment;

import java.util.List;

/**
 * What people say of persons, origins and outlets, against what was made of them. Of several about
 * one pair the last holds.
 *
 * @param persons pairs of names of persons or bodies
 * @param claims pairs of ids of figures: whether they have one origin
 * @param outlets pairs of names of outlets: whether they are of one house
 */
public record Amendments(List<Pair> persons, List<Pair> claims, List<Pair> outlets) {
  /** Nobody says anything. */
  public static final Amendments NONE = new Amendments(List.of(), List.of(), List.of());

  public Amendments {
    persons = List.copyOf(persons);
    claims = List.copyOf(claims);
    outlets = List.copyOf(outlets);
  }

  /**
   * Two that are one, or are not.
   *
   * @param words who says so and why, for people
   */
  public record Pair(String one, String other, boolean same, String words) {}
}
