package org.crossbearing.desk.internal.account;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.desk.internal.api.Json;
import org.crossbearing.export.words.Snippet;

/** Who did what, and what was refused: a JSON object a line, only ever added to. Thread-safe. */
public final class Audit {
  private static final int TAIL = 1 << 18;
  private static final int LONGEST = 400;

  private final Path file;
  private final InstantSource clock;

  public Audit(Path folder, InstantSource clock) {
    file = folder.resolve("audit.jsonl");
    this.clock = clock;
  }

  /**
   * Notes something.
   *
   * @param who the member, or "visitor"
   * @param client where the request came from
   * @param what "sign-in", "add", "reject" …
   * @param about a claim, a report, a link
   * @param outcome "done", or why not
   */
  public synchronized void note(
      String who, String client, String what, String about, String outcome) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("at", clock.instant());
    entry.put("who", some(who));
    entry.put("client", some(client));
    entry.put("what", some(what));
    entry.put("about", some(about));
    entry.put("outcome", some(outcome));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(
          file,
          Json.of(entry) + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be written", e);
    }
  }

  /** Whoever makes a request words much of it; none of that may push the rest out of sight. */
  private static String some(String text) {
    return Snippet.beginning(text, LONGEST);
  }

  /** The last entries as they stand, the latest first. */
  public synchronized List<String> last(int most) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      long from = Math.max(0, in.length() - TAIL);
      byte[] bytes = new byte[(int) (in.length() - from)];
      in.seek(from);
      in.readFully(bytes);
      List<String> lines =
          new ArrayList<>(new String(bytes, StandardCharsets.UTF_8).lines().toList());
      if (from > 0) {
        lines.removeFirst();
      }
      return lines.reversed().stream().limit(most).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }
}
