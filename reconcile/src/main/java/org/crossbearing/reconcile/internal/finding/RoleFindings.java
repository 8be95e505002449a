package org.crossbearing.reconcile.internal.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Report;
import org.crossbearing.model.Role;
import org.crossbearing.model.Status;

/** Persons whom different reports put into offices that nobody holds at once. */
public final class RoleFindings {
  private RoleFindings() {}

  /**
   * The conflicts among the roles of one person.
   *
   * @param roles of one entity, in order
   * @return nothing if the roles go together
   */
  public static List<Finding> of(
      String id, String person, String entity, List<Role> roles, Map<String, Report> reports) {
    List<Role> conflicting = conflicting(roles);
    if (conflicting.isEmpty()) {
      return List.of();
    }
    Map<String, Set<String>> outlets = new LinkedHashMap<>();
    for (Role role : conflicting) {
      outlets.computeIfAbsent(role.role(), r -> new LinkedHashSet<>()).add(place(role, reports));
    }
    String why =
        outlets.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + String.join("; ", entry.getValue()) + ")")
                .collect(Collectors.joining(", "))
            + "; not offices of one person at one time";
    return List.of(
        new Finding.OfRoles(
            id,
            person,
            entity,
            Status.DISPUTED,
            List.copyOf(outlets.keySet()),
            conflicting.stream().map(Role::id).toList(),
            why));
  }

  private static String place(Role role, Map<String, Report> reports) {
    Report report = reports.get(role.report());
    if (report == null) {
      return role.report();
    }
    return report.outlet() == null ? report.file() : report.outlet();
  }

  private static List<Role> conflicting(List<Role> roles) {
    Map<Role, Posts> posts = new LinkedHashMap<>();
    roles.forEach(role -> posts.put(role, Posts.of(role)));
    posts.values().removeIf(Posts::none);
    List<Role> conflicting = new ArrayList<>();
    posts.forEach(
        (role, own) -> {
          boolean contradicted =
              posts.entrySet().stream()
                  .filter(other -> !other.getKey().report().equals(role.report()))
                  .anyMatch(other -> own.excludes(other.getValue()));
          if (contradicted) {
            conflicting.add(role);
          }
        });
    return conflicting;
  }
}
