package org.crossbearing.desk.internal.account;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crossbearing.model.Term;

/**
 * Who has a password, in a file: a line each with name, role and bcrypt hash. The file is read anew
 * when it changes, so users can be added while the desk is served. Thread-safe.
 */
public final class Users {
  /** 2^12 rounds take some tenths of a second, which guessing cannot afford. */
  private static final int COST = 12;

  private static final int SHORTEST = 10;
  private static final int LONGEST_BYTES = 72;

  /** What a wrong name is compared with, so that it takes as long as a wrong password. */
  private static final String NOBODY =
      BCrypt.withDefaults().hashToString(COST, "nobody".toCharArray());

  private final Path file;
  private Map<String, User> users = Map.of();
  private FileTime read = FileTime.fromMillis(-1);

  /** Somebody who may sign in. */
  public record User(String name, Role role, String hash) {}

  /** {@code folder} is made when the first user is added. */
  public Users(Path folder) {
    file = folder.resolve("users");
  }

  /** The user of this name and password; empty if there is none. */
  public Optional<User> check(String name, String password) {
    User user = all().get(name);
    String hash = user == null ? NOBODY : user.hash();
    byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
    boolean fits =
        bytes.length <= LONGEST_BYTES
            && BCrypt.verifyer().verify(bytes, hash.getBytes(StandardCharsets.UTF_8)).verified;
    return fits && user != null ? Optional.of(user) : Optional.empty();
  }

  /** The user of this name as the file has it now. */
  public Optional<User> find(String name) {
    return Optional.ofNullable(all().get(name));
  }

  public boolean isEmpty() {
    return all().isEmpty();
  }

  public synchronized List<User> list() {
    return List.copyOf(all().values());
  }

  /**
   * Adds a user, or gives one another role and password.
   *
   * @throws IllegalArgumentException if the name or the password will not do; the message says why
   */
  public synchronized void put(String name, Role role, String password) {
    if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}")) {
      throw new IllegalArgumentException(
          "name: expecting up to 64 letters, digits and . _ @ -, found " + name);
    }
    byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
    if (password.length() < SHORTEST || bytes.length > LONGEST_BYTES) {
      throw new IllegalArgumentException(
          "password: expecting %d characters to %d bytes, found %d characters"
              .formatted(SHORTEST, LONGEST_BYTES, password.length()));
    }
    String hash = new String(BCrypt.withDefaults().hash(COST, bytes), StandardCharsets.UTF_8);
    Map<String, User> changed = new TreeMap<>(all());
    changed.put(name, new User(name, role, hash));
    write(changed);
  }

  /** Takes a user away; returns whether there was one. */
  public synchronized boolean remove(String name) {
    Map<String, User> changed = new TreeMap<>(all());
    boolean there = changed.remove(name) != null;
    write(changed);
    return there;
  }

  private synchronized Map<String, User> all() {
    try {
      if (!Files.exists(file)) {
        return Map.of();
      }
      FileTime changed = Files.getLastModifiedTime(file);
      if (!changed.equals(read)) {
        users = parse(Files.readAllLines(file));
        read = changed;
      }
      return users;
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }

  private static Map<String, User> parse(List<String> lines) {
    Map<String, User> users = new TreeMap<>();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (fields.length == 3) {
        Term.parse(Role.class, fields[1])
            .ifPresent(role -> users.put(fields[0], new User(fields[0], role, fields[2])));
      }
    }
    return users;
  }

  /** Only its owner may read it. */
  private void write(Map<String, User> changed) {
    List<String> lines = new ArrayList<>();
    changed.values().forEach(u -> lines.add(u.name() + "\t" + u.role().word() + "\t" + u.hash()));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), "users", ".new");
      if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
      }
      Files.write(beside, lines);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      read = FileTime.fromMillis(-1);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written", e);
    }
  }
}
