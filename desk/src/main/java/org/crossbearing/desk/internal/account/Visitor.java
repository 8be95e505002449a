package org.crossbearing.desk.internal.account;

import org.jspecify.annotations.Nullable;

/**
 * Who makes a request.
 *
 * @param name null for who is not signed in
 * @param csrf what their forms send along; empty for who is not signed in
 */
public record Visitor(@Nullable String name, Role role, String csrf) {
  /** Somebody who is not signed in. */
  public static final Visitor NOBODY = new Visitor(null, Role.VISITOR, "");

  public boolean mayReadAll() {
    return role.compareTo(Role.DESK) >= 0;
  }

  public boolean mayWrite() {
    return role.compareTo(Role.DESK) >= 0;
  }

  public boolean mayManage() {
    return role == Role.ADMIN;
  }
}
