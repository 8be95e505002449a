package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.crossbearing.model.Statement;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.name.Held;
import org.crossbearing.reading.internal.name.Names;
import org.crossbearing.reading.internal.name.Person;
import org.jspecify.annotations.Nullable;

/** Who says what in one report. */
public final class Voices {
  /** How far behind the beginning of an office its owner may stand. */
  private static final int NEAR = 5;

  private final Document document;
  private final Names names;
  private final List<Held> identified;
  private final Sheet sheet;
  private final List<List<Saying>> sayings;
  private final List<Said> said;
  private final Attributor attributor;
  private final Reports reports;

  Voices(
      Document document,
      Names names,
      Sheet sheet,
      List<List<Saying>> sayings,
      List<Said> said,
      Discourse discourse,
      Speech speech) {
    this.identified = discourse.identified();
    this.document = document;
    this.names = names;
    this.sheet = sheet;
    this.sayings = sayings;
    this.said = said;
    NavigableMap<Integer, Said> all = new TreeMap<>();
    NavigableMap<Integer, Said> statements = new TreeMap<>();
    for (Said quotation : said) {
      all.put(quotation.quotation().outer().start(), quotation);
      if (quotation.counts()) {
        statements.put(quotation.quotation().span().start(), quotation);
      }
    }
    this.reports = new Reports(sheet, sayings, statements, speech);
    this.attributor =
        new Attributor(sheet, sayings, all, speech, discourse.memory(), document.report().outlet());
  }

  /** The people that the report names. */
  public Names names() {
    return names;
  }

  /** Who the report has the figure from, nearest first; empty if the outlet itself says it. */
  public List<Attribution> attribution(Figure figure) {
    return attributor.of(figure);
  }

  /** What people are said to be; the ids are unique in the report only. */
  public List<Role> roles() {
    List<Role> roles = new ArrayList<>();
    List<Held> all = new ArrayList<>(identified);
    for (int i = 0; i < sheet.sentences().size(); i++) {
      all.addAll(names.held(i));
    }
    Map<Post, String> owners = new HashMap<>();
    for (Held held : all) {
      if (held.organisation() != null) {
        owners.putIfAbsent(new Post(held.person(), held.noun()), held.organisation());
      }
    }
    for (Held held : all) {
      String organisation = held.organisation();
      roles.add(
          new Role(
              "role" + roles.size(),
              document.report().id(),
              held.span(),
              held.person().name(),
              null,
              held.role(),
              organisation != null ? organisation : elsewhere(held, owners)));
    }
    return roles;
  }

  /** What the office of the same person belongs to where the report tells it; or null. */
  private @Nullable String elsewhere(Held held, Map<Post, String> owners) {
    String owner = owner(held);
    return owner != null ? owner : owners.get(new Post(held.person(), held.noun()));
  }

  private record Post(Person person, String noun) {}

  /** "our correspondent" is the outlet's. */
  private @Nullable String owner(Held held) {
    int sentence = sheet.sentence(held.span().start());
    int first = sentence < 0 ? 0 : sheet.token(sentence, held.span().start());
    boolean our = sentence >= 0 && near(sentence, first, "our");
    return our ? document.report().outlet() : null;
  }

  private boolean near(int sentence, int first, String word) {
    for (int i = Math.max(0, first - 1); i < first + NEAR; i++) {
      if (sheet.sentences().get(sentence).sentence().norm(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** What people are quoted or reported to say; the ids are unique in the report only. */
  public List<Statement> statements() {
    List<Statement> found = new ArrayList<>();
    List<@Nullable String> utterances = utterances();
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i).counts()) {
        found.add(direct(i, utterances.get(i)));
      }
    }
    for (int i = 0; i < sayings.size(); i++) {
      for (Saying saying : sayings.get(i)) {
        Statement reported = reported(i, saying, found.size());
        if (reported != null) {
          found.add(reported);
        }
      }
    }
    return found;
  }

  private Statement direct(int index, @Nullable String utterance) {
    Said quotation = said.get(index);
    Saying saying = quotation.saying();
    Actor speaker = quotation.speaker();
    return new Statement(
        "quotation" + index,
        document.report().id(),
        quotation.quotation().span(),
        true,
        utterance,
        speaker == null || !speaker.known() ? null : new Statement.Speaker(speaker.name(), null),
        saying == null ? null : saying.verb(),
        saying == null ? null : saying.medium());
  }

  /** For each quotation what it shares with those that go on with it, null if it is whole. */
  private List<@Nullable String> utterances() {
    List<@Nullable String> utterances = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < said.size(); i++) {
      boolean goesOn = i > 0 && said.get(i).goesOn() && said.get(i - 1).counts();
      first = goesOn ? first : i;
      boolean more = i + 1 < said.size() && said.get(i + 1).goesOn() && said.get(i + 1).counts();
      utterances.add(goesOn || more ? "u" + (first + 1) : null);
    }
    return utterances;
  }

  private @Nullable Statement reported(int sentence, Saying saying, int index) {
    Span span = reports.of(sentence, saying);
    Actor actor = saying.actor();
    return span == null || actor == null
        ? null
        : new Statement(
            "reported" + index,
            document.report().id(),
            span,
            false,
            null,
            new Statement.Speaker(actor.name(), null),
            saying.verb(),
            saying.medium());
  }
}
