package org.crossbearing.bench.speed;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.crossbearing.model.Report;

/** Times how long texts take. */
final class Throughput {
  private static final int MOST_WARM_UPS = 12;
  private static final double QUIET = 0.1;

  private Throughput() {}

  /**
   * How long something took.
   *
   * @param seconds by the clock on the wall
   * @param cpu by the processors, of all threads, garbage collection and compiler included
   */
  record Time(double seconds, double cpu) {}

  /**
   * Reads all reports until the compiler has next to nothing left to do, so that it takes no part
   * in what is timed afterwards: until it was busy for less than a tenth of a pass, or twelve
   * times.
   */
  static void warmUp(List<Report> reports, ToIntFunction<Report> reading, int threads) {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    for (int i = 0; i < MOST_WARM_UPS; i++) {
      long before = compiler.getTotalCompilationTime();
      double seconds = together(reports, reading, threads).seconds();
      double busy = (compiler.getTotalCompilationTime() - before) / 1e3;
      if (busy < QUIET * seconds) {
        return;
      }
    }
  }

  /** For all reports, one after the other. */
  static Time alone(List<Report> reports, ToIntFunction<Report> reading) {
    long start = System.nanoTime();
    long cpu = cpu();
    long sum = 0;
    for (Report report : reports) {
      sum += reading.applyAsInt(report);
    }
    return used(sum, start, cpu);
  }

  /** For all reports on so many threads. */
  static Time together(List<Report> reports, ToIntFunction<Report> reading, int threads) {
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      long start = System.nanoTime();
      long cpu = cpu();
      List<Future<Long>> parts =
          IntStream.range(0, threads)
              .mapToObj(part -> pool.submit(() -> every(reports, reading, part, threads)))
              .toList();
      long sum = 0;
      for (Future<Long> part : parts) {
        sum += part.get();
      }
      return used(sum, start, cpu);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("reading failed", e);
    }
  }

  private static long every(
      List<Report> reports, ToIntFunction<Report> reading, int first, int step) {
    long sum = 0;
    for (int i = first; i < reports.size(); i += step) {
      sum += reading.applyAsInt(reports.get(i));
    }
    return sum;
  }

  /** The sum is looked at, so that no work can be left out. */
  private static Time used(long sum, long start, long cpu) {
    if (sum < 0) {
      throw new IllegalStateException("fewer than no results");
    }
    return new Time((System.nanoTime() - start) / 1e9, (cpu() - cpu) / 1e9);
  }

  private static long cpu() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }
}
