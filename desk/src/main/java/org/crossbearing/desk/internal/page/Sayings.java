package org.crossbearing.desk.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Snippet;
import org.crossbearing.export.words.Voice;
import org.crossbearing.export.words.Wording;
import org.crossbearing.ledger.answer.Said;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.CommitmentStatus;
import org.crossbearing.model.Span;
import org.jspecify.annotations.Nullable;

/** What people said and promised in the reports of an event. */
final class Sayings {
  private static final int MOST_VOICES = 30;
  private static final int MOST_QUOTES = 8;
  private static final int MOST_WORDS = 320;
  private static final String MARKS = "\"“„«‘'";

  private final Catalogue catalogue;
  private final Evidence evidence;

  Sayings(Catalogue catalogue, Evidence evidence) {
    this.catalogue = catalogue;
    this.evidence = evidence;
  }

  /** Who is quoted most comes first. */
  List<EventPage.Voice> voices(List<Said> said) {
    Map<String, String> roles = new HashMap<>();
    said.stream()
        .filter(s -> s.hit().kind().equals("role"))
        .forEach(s -> roles.putIfAbsent(catalogue.nameOf(s.speaker()), Printable.line(s.what())));
    List<Said> spoken =
        said.stream().filter(s -> s.hit().kind().equals("statement")).toList().reversed();
    return Voice.by((Said s) -> catalogue.nameOf(s.speaker()), spoken).entrySet().stream()
        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
        .limit(MOST_VOICES)
        .map(e -> voice(e.getKey(), e.getValue(), roles.getOrDefault(e.getKey(), "")))
        .toList();
  }

  private EventPage.Voice voice(String name, List<Said> said, String role) {
    List<EventPage.Quote> quotes = said.stream().limit(MOST_QUOTES).map(this::quote).toList();
    return new EventPage.Voice(
        Printable.line(name),
        personLink(name),
        role,
        quotes,
        Math.max(0, said.size() - MOST_QUOTES));
  }

  static String personLink(String name) {
    return "/people/" + Frame.part(Printable.line(name).replace(' ', '-'));
  }

  private EventPage.Quote quote(Said said) {
    String words = Snippet.beginning(Printable.line(said.hit().quote()), MOST_WORDS);
    return new EventPage.Quote(
        words, isDirect(said), said.what(), evidence.carrier(said.report(), said.hit().claim()));
  }

  /** Whether a quotation mark stands before the words. */
  private boolean isDirect(Said said) {
    String text = evidence.text(said.report());
    int at = text.indexOf(said.hit().quote());
    return at > 0 && MARKS.indexOf(text.charAt(at - 1)) >= 0;
  }

  List<EventPage.Pledges> pledges() {
    List<EventPage.Pledges> pledges = new ArrayList<>();
    Map<CommitmentStatus, List<Commitment>> groups =
        Voice.by(Commitment::status, catalogue.claims(Commitment.class));
    for (CommitmentStatus status : CommitmentStatus.values()) {
      List<Commitment> group = groups.getOrDefault(status, List.of());
      if (!group.isEmpty()) {
        pledges.add(
            new EventPage.Pledges(
                Wording.capital(Phrase.word(status)), group.stream().map(this::pledge).toList()));
      }
    }
    return pledges;
  }

  private EventPage.Pledge pledge(Commitment c) {
    return new EventPage.Pledge(
        Printable.line(catalogue.nameOf(c.actor())),
        Printable.line(c.action()),
        line(c.object()),
        line(c.to()),
        evidence.carrier(c, new Span(c.quote().start(), c.quote().end())));
  }

  private static @Nullable String line(@Nullable String text) {
    return text == null ? null : Printable.line(text);
  }
}
