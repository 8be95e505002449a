package org.crossbearing.bench.muc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossbearing.model.Measure;

/**
 * The filled templates of a set of messages. Of each message, the human targets of all its
 * templates; one that several templates name counts once.
 */
final class Key {
  private static final int DESCRIPTION = 19;
  private static final int NUMBER = 21;
  private static final int EFFECT = 23;
  private static final int TOTAL = 24;
  private static final Pattern SLOT = Pattern.compile("(\\d+)\\.\\s+[A-Z ]+: [A-Z ]+?\\s{2,}(.*)");
  private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*\"";
  private static final Pattern FILL =
      Pattern.compile("(\"[^\"]*\"|[^\":]+):\\s*(" + STRING + "(?:\\s*/\\s*" + STRING + ")*)");
  private static final Pattern QUOTED = Pattern.compile(STRING);

  private final Map<String, List<Target>> targets = new LinkedHashMap<>();
  private final Map<String, List<String>> totals = new HashMap<>();

  private Key() {}

  static Key read(Path file) throws IOException {
    Key key = new Key();
    Map<Integer, String> template = new HashMap<>();
    int slot = -1;
    for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
      if (line.startsWith(";") || line.isBlank()) {
        continue;
      }
      Matcher start = SLOT.matcher(line);
      if (start.matches()) {
        slot = Integer.parseInt(start.group(1));
        if (slot == 0) {
          key.add(template);
          template = new HashMap<>();
        }
        template.put(slot, start.group(2).strip());
      } else {
        template.merge(slot, line.strip(), (before, more) -> before + " " + more);
      }
    }
    key.add(template);
    if (key.targets.isEmpty()) {
      throw new IOException(file.getFileName() + ": expecting templates, found none");
    }
    return key;
  }

  /** The targets of a message; empty if it tells of no incident. */
  List<Target> targets(String message) {
    return targets.getOrDefault(message, List.of());
  }

  /** Whether a total of targets is this number. */
  boolean total(String message, String number) {
    return totals.getOrDefault(message, List.of()).contains(number);
  }

  private void add(Map<Integer, String> template) {
    String message = template.getOrDefault(0, "");
    if (message.isEmpty()) {
      return;
    }
    List<Target> known = targets.computeIfAbsent(message, key -> new ArrayList<>());
    totals
        .computeIfAbsent(message, key -> new ArrayList<>())
        .add(template.getOrDefault(TOTAL, "").replaceAll("\\D", ""));
    boolean optional = template.getOrDefault(1, "").contains("OPTIONAL");
    Matcher number = FILL.matcher(template.getOrDefault(NUMBER, ""));
    while (number.find()) {
      String names = number.group(2);
      boolean doubtful = optional || number.group(1).contains("?");
      merge(
          known,
          new Target(
              names(names, template.getOrDefault(DESCRIPTION, "")),
              List.of(number.group(1).split("/")),
              effects(names, template.getOrDefault(EFFECT, "")),
              doubtful));
    }
  }

  /** The first words for a target name it throughout a key. */
  private static void merge(List<Target> known, Target target) {
    for (int i = 0; i < known.size(); i++) {
      Target one = known.get(i);
      if (one.names().getFirst().equals(target.names().getFirst())
          && one.numbers().equals(target.numbers())) {
        Set<Measure> effects = EnumSet.noneOf(Measure.class);
        effects.addAll(one.effects());
        effects.addAll(target.effects());
        boolean optional = one.optional() && target.optional();
        known.set(i, new Target(one.names(), one.numbers(), effects, optional));
        return;
      }
    }
    known.add(target);
  }

  private static List<String> names(String names, String descriptions) {
    List<String> all = new ArrayList<>(quoted(names));
    Matcher described = FILL.matcher(descriptions);
    while (described.find()) {
      if (quoted(described.group(2)).contains(all.getFirst())) {
        all.addAll(quoted(described.group(1)));
      }
    }
    return all;
  }

  private static Set<Measure> effects(String names, String effects) {
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    Matcher fill = FILL.matcher(effects);
    while (fill.find()) {
      if (quoted(fill.group(2)).contains(quoted(names).getFirst())) {
        switch (fill.group(1).strip()) {
          case "DEATH", "? DEATH" -> measures.add(Measure.KILLED);
          case "INJURY", "? INJURY" -> measures.add(Measure.INJURED);
          default -> {}
        }
      }
    }
    return measures;
  }

  private static List<String> quoted(String text) {
    List<String> strings = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(text);
    while (matcher.find()) {
      String inside = matcher.group().substring(1, matcher.group().length() - 1);
      strings.add(inside.replace("\\\"", "\""));
    }
    return strings;
  }
}
