package org.crossbearing.export.text;

import org.crossbearing.model.Status;

/** How a stretch of a line looks where colour is asked for. */
enum Style {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  RED("1;31"),
  YELLOW("33"),
  GREEN("32"),
  CYAN("36");

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** {@code text} between the sequences that switch this style on and off. */
  String around(String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001B[" + code + "m" + text + "\u001B[0m";
  }

  static Style of(Status status) {
    return switch (status) {
      case DISPUTED -> RED;
      case REVISED -> YELLOW;
      case COMPATIBLE -> CYAN;
      case AGREED -> GREEN;
      case SINGLE -> PLAIN;
    };
  }
}
