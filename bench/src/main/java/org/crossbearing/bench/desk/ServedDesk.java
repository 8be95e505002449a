package org.crossbearing.bench.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program serving a ledger, in a process of its own, started as users start it. */
final class ServedDesk implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("The desk is at (http://\\S+)");
  private static final long PATIENCE_SECONDS = 30;

  private final Process process;
  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();

  private ServedDesk(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts it on a free port and waits until it says where it is.
   *
   * @param heap in MB
   */
  static ServedDesk start(String ledger, Path state, int heap) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                System.getProperty("crossbearing.launcher", "./crossbearing"),
                "serve",
                "--ledger",
                ledger,
                "--port",
                "0",
                "--state",
                state.toString())
            .redirectErrorStream(true);
    builder.environment().put("CROSSBEARING_JAVA_OPTS", "-Xmx" + heap + "m");
    Process process = builder.start();
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    StringBuilder heard = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        Thread.ofPlatform().daemon().start(() -> passOn(said));
        return new ServedDesk(process, URI.create(address.group(1)));
      }
      heard.append(line).append('\n');
    }
    throw new IOException("The desk does not start: " + heard);
  }

  /** What goes wrong in it is seen; that it has no users is meant. */
  private static void passOn(BufferedReader said) {
    said.lines()
        .filter(line -> !line.startsWith("Nobody has a password yet"))
        .forEach(System.err::println);
  }

  URI address() {
    return address;
  }

  /** What it takes of the machine's memory, in MB; -1 where the system does not tell. */
  double residentMegabytes() {
    try {
      return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
          .findFirst()
          .orElse(-1);
    } catch (IOException e) {
      return -1;
    }
  }

  /** The processor time it has used, in seconds. */
  double processorSeconds() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
  }

  /** The sum of the numbers of this name that it tells operators. */
  double number(String start) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address.resolve("metrics")).build();
    List<String> lines = client.send(request, BodyHandlers.ofLines()).body().toList();
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }

  double heapMegabytes() throws IOException, InterruptedException {
    return number("jvm_memory_used_bytes{area=\"heap\"") / (1 << 20);
  }

  int listeners() throws IOException, InterruptedException {
    return (int) number("desk_listeners");
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
