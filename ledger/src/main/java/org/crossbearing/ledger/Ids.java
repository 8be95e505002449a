package org.crossbearing.ledger;

import java.util.regex.Pattern;
import org.crossbearing.ledger.answer.InvalidRequestException;

/** What people call things by: a letter and a number. */
final class Ids {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

  private Ids() {}

  static int event(String id) {
    return number(id, "e", "an event such as e12");
  }

  static int finding(String id) {
    return number(id, "f", "a finding such as f30");
  }

  static int correction(String id) {
    return number(id, "c", "a correction such as c4");
  }

  /** That there is no such event; {@code whole} is the one that it is part of, else itself. */
  static InvalidRequestException noEvent(int event, int whole) {
    return new InvalidRequestException(
        whole == event
            ? "e" + event + ": there is no such event; see events"
            : "e" + event + ": is part of e" + whole);
  }

  private static int number(String id, String letter, String expected) {
    String digits = id.startsWith(letter) ? id.substring(letter.length()) : "";
    if (!NUMBER.matcher(digits).matches()) {
      throw new InvalidRequestException("expecting " + expected + ", found " + id);
    }
    return Integer.parseInt(digits);
  }
}
