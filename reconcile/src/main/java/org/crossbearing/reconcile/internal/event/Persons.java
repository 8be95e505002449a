package org.crossbearing.reconcile.internal.event;

import org.crossbearing.model.Figure;
import org.crossbearing.reconcile.internal.text.Words;

/** Tells figures of people from those of animals and things. */
public final class Persons {
  private Persons() {}

  /** Whether the figure counts people: by a name, by "people" or by a class of them. */
  public static boolean are(Figure figure) {
    return figure.person() != null || are(figure.of());
  }

  static boolean are(String of) {
    String noun = of.substring(Math.max(of.lastIndexOf('-'), of.lastIndexOf(' ')) + 1);
    return isClass(of) || isClass(noun);
  }

  private static boolean isClass(String noun) {
    return noun.equals(Count.PEOPLE)
        || Words.is("people", noun)
        || Words.is("male", noun)
        || Words.is("female", noun)
        || Words.is("personal", noun);
  }
}
