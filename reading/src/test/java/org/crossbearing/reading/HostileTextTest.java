package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody writes: they cost time in proportion to their length, and nothing more. */
class HostileTextTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int SMALL = 8_000;
  private static final int MEGABYTE = 1 << 20;
  private static final Duration CAP = Duration.ofSeconds(12);

  /** Below this a quotient of two times says nothing. */
  private static final long NOTICEABLE = Duration.ofMillis(200).toNanos();

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void everySpanIsTrue(String name, IntFunction<String> text) {
    Report report = Texts.report(text.apply(SMALL));

    SpanAssertions.check(Texts.READER.analyse(report));
    SpanAssertions.check(Texts.READER.read(report));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void fourTimesTheTextTakesAboutFourTimesAsLong(String name, IntFunction<String> text) {
    Report once = Texts.report(text.apply(SMALL));
    Report fourTimes = Texts.report(text.apply(4 * SMALL));

    long small = Math.max(bestOfThree(once), NOTICEABLE / 8);
    assertThat(bestOfThree(fourTimes)).isLessThan(8 * small);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("large")
  void aMegabyteTakesSeconds(String name, IntFunction<String> text) {
    Report report = Texts.report(text.apply(MEGABYTE));

    assertThat(Duration.ofNanos(time(report))).isLessThan(CAP);
  }

  private static long bestOfThree(Report report) {
    return Math.min(time(report), Math.min(time(report), time(report)));
  }

  /** The work that reading takes, however busy the machine is: nanoseconds of this thread. */
  private static long time(Report report) {
    long start = THREADS.getCurrentThreadCpuTime();
    Reading reading = Texts.READER.read(report);
    long taken = THREADS.getCurrentThreadCpuTime() - start;
    assertThat(reading.report().text()).isSameAs(report.text());
    return taken;
  }

  static Stream<Arguments> texts() {
    return Stream.concat(large(), others());
  }

  static Stream<Arguments> large() {
    return Stream.of(
        repeated("digits", "1234567890"),
        repeated("opening brackets", "("),
        text("quotations in quotations", HostileTextTest::nested),
        repeated("no spaces", "abc,def;5killed(ghi)"),
        repeated("line ends", "\n"),
        repeated("one letter", "a"),
        repeated("scales", "million million "),
        repeated("joined numbers", "and 5 and 5 "),
        repeated("hyphens", "-"),
        repeated("apostrophes", "'"),
        repeated("possessives", "'s 's "));
  }

  private static Stream<Arguments> others() {
    return Stream.of(
        repeated("short lines", "a\n"),
        repeated("ages", "5-year-old "),
        repeated("one sentence", "at least 23 people were killed and five hurt in Kyiv and "),
        repeated("a long report", "At least 23 people were killed, police in Northport said.\n\n"),
        repeated("grouped digits", "1,000,"),
        repeated("dotted digits", "1.1."),
        repeated("clocks", "11:11:"),
        repeated("digit ranges", "5-"),
        repeated("quotation marks", "\"'“‘„"),
        repeated("carriage returns", "\r"),
        repeated("one capital", "A"),
        repeated("combining marks", "\u0301"),
        repeated("soft hyphens", "\u00AD"),
        repeated("bidi controls", "\u202E\u2066"),
        repeated("half surrogate pairs", "\uD83D"),
        repeated("emoji", "\uD83D\uDE00"),
        repeated("number words", "one hundred thousand "),
        repeated("open ranges", "between 5 and "),
        repeated("partitives", "tens of thousands of "),
        repeated("hyphenated letters", "a-"),
        repeated("hyphenated numbers", "two-"),
        repeated("initials", "U.S. "),
        repeated("dots", "."),
        repeated("open conversions", "€5m ($6m "),
        repeated("one verb", "killed "),
        repeated("one name", "Kyiv, "),
        repeated("relative words", "who which "),
        repeated("points of a list", "- a\n"),
        repeated("counted points of a list", "- 5 shells\n"),
        repeated("wrapped lines", "Some words that run to a column of fifty chars and\n"),
        repeated("headings", "10:36 Officials say 12 hurt\n\n"),
        repeated("captions", "A bridge. [Reuters]\n"),
        repeated("tolls line by line", "23 people were killed\n"),
        repeated("parts", "including two children, "),
        repeated(
            "one paragraph", "At least 23 people were killed, police said. “We wait,” he said. "));
  }

  private static Arguments repeated(String name, String unit) {
    return text(name, length -> unit.repeat(length / unit.length() + 1));
  }

  private static Arguments text(String name, IntFunction<String> text) {
    return Arguments.of(name, text);
  }

  private static String nested(int length) {
    int depth = length / 12;
    return "“he said ‘".repeat(depth) + "’”".repeat(depth);
  }
}
