package org.crossbearing.desk.internal.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is signed in. Kept in memory: whoever starts the desk anew signs all out. Thread-safe. */
public final class Sessions {
  private static final Duration IDLE = Duration.ofHours(12);
  private static final int MOST = 5000;

  private final InstantSource clock;
  private final Users users;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Session> sessions = new LinkedHashMap<>(16, 0.75f, true);

  /** With the hash of the password that began it: who gets another has to sign in anew. */
  private record Session(String name, String hash, String csrf, Instant seen) {
    Session seen(Instant now) {
      return new Session(name, hash, csrf, now);
    }
  }

  public Sessions(Users users, InstantSource clock) {
    this.users = users;
    this.clock = clock;
  }

  /** Signs somebody in; returns what the browser is to send along. */
  public String begin(Users.User user) {
    String token = secret();
    synchronized (sessions) {
      sessions.put(token, new Session(user.name(), user.hash(), secret(), clock.instant()));
      if (sessions.size() > MOST) {
        sessions.remove(sessions.keySet().iterator().next());
      }
    }
    return token;
  }

  public void end(@Nullable String token) {
    synchronized (sessions) {
      sessions.remove(token);
    }
  }

  /** Who sends this along. Roles are looked up each time, so that what is taken away is gone. */
  public Visitor visitor(@Nullable String token) {
    Session session = token == null ? null : touch(token);
    if (session == null) {
      return Visitor.NOBODY;
    }
    return users
        .find(session.name())
        .filter(user -> user.hash().equals(session.hash()))
        .map(user -> new Visitor(user.name(), user.role(), session.csrf()))
        .orElse(Visitor.NOBODY);
  }

  private @Nullable Session touch(String token) {
    Instant now = clock.instant();
    synchronized (sessions) {
      Session session = sessions.get(token);
      if (session == null || session.seen().plus(IDLE).isBefore(now)) {
        sessions.remove(token);
        return null;
      }
      sessions.put(token, session.seen(now));
      return session;
    }
  }

  private String secret() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
