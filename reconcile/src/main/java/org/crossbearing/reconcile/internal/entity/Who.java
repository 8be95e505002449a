package org.crossbearing.reconcile.internal.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossbearing.model.EntityKind;

/** One person or body with the forms of the name, in order of first meeting. */
public final class Who {
  private final EntityKind kind;
  private final List<String> forms = new ArrayList<>();
  private final List<String> roles = new ArrayList<>();
  private final List<String> bodies = new ArrayList<>();

  Who(EntityKind kind, String form) {
    this.kind = kind;
    forms.add(form);
  }

  void meet(String form) {
    if (!forms.contains(form)) {
      forms.add(form);
    }
  }

  void holds(String role, String body) {
    roles.add(role.toLowerCase(Locale.ROOT));
    bodies.add(body);
  }

  /** What kind of thing the name stands for. */
  public EntityKind kind() {
    return kind;
  }

  /** The fullest form met: for a person the most words, of those the first. */
  public String name() {
    String best = forms.getFirst();
    for (String form : forms) {
      if (words(form) > words(best)) {
        best = form;
      }
    }
    return best;
  }

  private static int words(String form) {
    return form.split("[ -]", -1).length;
  }

  /** All forms met. */
  public List<String> forms() {
    return forms;
  }

  /** The roles the person is said to hold, in lower case, one for each of {@link #bodies}. */
  public List<String> roles() {
    return roles;
  }

  /** What the roles belong to, empty where that is not told. */
  public List<String> bodies() {
    return bodies;
  }
}
