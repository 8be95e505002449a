package org.crossbearing.export.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Role;

/**
 * One distinct office of a finding with the claims that give it.
 *
 * @param words as the first of them has it; capital letters make no other office
 * @param roles at least one
 */
public record Office(String words, List<Role> roles) {
  public static List<Office> of(Finding.OfRoles finding, Catalogue catalogue) {
    Map<String, List<Role>> groups = new LinkedHashMap<>();
    for (Role role : catalogue.claims(finding, Role.class)) {
      groups.computeIfAbsent(key(role.role()), r -> new ArrayList<>()).add(role);
    }
    return groups.values().stream()
        .map(roles -> new Office(Printable.line(roles.getFirst().role()), roles))
        .toList();
  }

  /** The values of a finding, each once. */
  public static List<String> names(Finding.OfRoles finding) {
    Map<String, String> names = new LinkedHashMap<>();
    finding.values().forEach(value -> names.putIfAbsent(key(value), Printable.line(value)));
    return List.copyOf(names.values());
  }

  private static String key(String role) {
    return Printable.line(role).toLowerCase(Locale.ROOT);
  }
}
