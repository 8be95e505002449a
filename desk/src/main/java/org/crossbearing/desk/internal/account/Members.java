package org.crossbearing.desk.internal.account;

import java.nio.file.Path;
import java.time.InstantSource;

/** Users, who of them is signed in, and what they did. Thread-safe. */
public record Members(Users users, Sessions sessions, Audit audit) {
  /** As kept in a folder. */
  public static Members in(Path folder, InstantSource clock) {
    Users users = new Users(folder);
    return new Members(users, new Sessions(users, clock), new Audit(folder, clock));
  }
}
