package org.crossbearing.desk;

import java.nio.file.Path;
import java.util.List;
import org.crossbearing.desk.internal.account.Role;
import org.crossbearing.desk.internal.account.Users;
import org.crossbearing.model.Term;

/** Who may sign in to a desk. A desk that is being served notices changes by itself. */
public final class DeskUsers {
  private final Users users;

  /** Those kept in the folder {@link DeskOptions#state()}. */
  public DeskUsers(Path state) {
    users = new Users(state);
  }

  /**
   * Adds a user, or gives one another role and password.
   *
   * @param role desk or admin
   * @throws IllegalArgumentException if name, role or password will not do; the message says why
   */
  public void put(String name, String role, String password) {
    Role known =
        Term.parse(Role.class, role)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "role: expecting visitor, desk or admin, found " + role));
    users.put(name, known, password);
  }

  /** Takes a user away; returns whether there was one. */
  public boolean remove(String name) {
    return users.remove(name);
  }

  /** Each with the role: "ada desk". */
  public List<String> list() {
    return users.list().stream().map(user -> user.name() + " " + user.role().word()).toList();
  }
}
