package org.crossbearing.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Claim;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Place;
import org.crossbearing.model.Published;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.jspecify.annotations.Nullable;

/** Writes readings for tests: a text grows sentence by sentence, each with its claims. */
final class Told {
  private final String id;
  private final @Nullable String outlet;
  private final @Nullable String published;
  private final List<String> credits = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private @Nullable DateRange presumed;

  private Told(String id, @Nullable String outlet, @Nullable String published) {
    this.id = id;
    this.outlet = outlet;
    this.published = published;
  }

  static Told by(String id, @Nullable String outlet, @Nullable String published) {
    return new Told(id, outlet, published);
  }

  /** The days of its harm are only presumed. */
  Told presumes(String day) {
    presumed = DateRange.of(LocalDate.parse(day));
    return this;
  }

  /** It is known in which country the place lies, and how far north. */
  Told knows(String place, String country, double north) {
    places.put(place, new Place(place, country, null, north, 0.0));
    return this;
  }

  Told credit(String agency) {
    credits.add(agency);
    return this;
  }

  /** A sentence, in a paragraph of its own. */
  Told says(String sentence) {
    text.append(sentence).append('\n');
    return this;
  }

  Told role(String person, String role) {
    Span quote = new Span(0, text.length());
    claims.add(new Role(nextId(), id, quote, person, null, role, null));
    return this;
  }

  Told role(String person, String role, String organisation) {
    Span quote = new Span(0, text.length());
    claims.add(new Role(nextId(), id, quote, person, null, role, organisation));
    return this;
  }

  /** A figure whose cue stands in the last sentence. */
  Told figure(String cue, Measure measure, String of, long value, Spec... specs) {
    return figure(cue, measure, of, Amount.exactly(value), specs);
  }

  Told figure(String cue, Measure measure, String of, Amount value, Spec... specs) {
    int line = text.lastIndexOf("\n", text.length() - 2) + 1;
    int start = text.indexOf(cue, line);
    if (start < 0) {
      throw new IllegalArgumentException("no \"" + cue + "\" in the last sentence");
    }
    Span quote = new Span(line, text.length() - 1);
    Draft draft = new Draft();
    for (Spec spec : specs) {
      spec.write(draft);
    }
    claims.add(
        new Figure(
            nextId(),
            id,
            quote,
            new Span(start, start + cue.length()),
            measure,
            of,
            draft.who,
            draft.actor,
            value,
            List.of(),
            draft.place,
            draft.date,
            draft.asOf,
            draft.superseded,
            draft.modality(),
            draft.cumulative,
            draft.partOf,
            draft.voices.stream().map(name -> new Attribution(name, "said", null)).toList(),
            null,
            null,
            draft.person));
    return this;
  }

  /** So many million dollars that somebody promises in the last sentence. */
  Told pledge(long millions, Spec... specs) {
    return figure(millions + " million", Measure.PLEDGED, "money", dollars(millions), specs);
  }

  static Amount dollars(long millions) {
    BigDecimal exact = BigDecimal.valueOf(millions).movePointRight(6);
    return new Amount(exact, exact, exact, Qualifier.EXACT, "USD");
  }

  private String nextId() {
    return id + ".c" + (claims.size() + 1);
  }

  Reading reading() {
    return new Reading(
        new Report(
            id,
            id + ".txt",
            outlet,
            null,
            published == null ? null : Published.parse(published),
            credits,
            null,
            "en",
            text.toString(),
            false),
        claims,
        places,
        presumed);
  }

  static Amount amount(@Nullable Long low, @Nullable Long high, Qualifier qualifier) {
    BigDecimal from = low == null ? null : BigDecimal.valueOf(low);
    BigDecimal to = high == null ? null : BigDecimal.valueOf(high);
    return new Amount(from, to, from == null ? to : from, qualifier, null);
  }

  /** One more thing told of a figure. */
  interface Spec {
    void write(Draft draft);
  }

  static final class Draft {
    private @Nullable String actor;
    private @Nullable String who;
    private @Nullable String place;
    private @Nullable DateRange date;
    private @Nullable String partOf;
    private @Nullable String person;
    private @Nullable String asOf;
    private boolean superseded;
    private boolean cumulative;
    private boolean expected;
    private List<String> voices = List.of();

    private Modality modality() {
      Modality sure = expected ? Modality.EXPECTED : Modality.ASSERTED;
      return actor == null ? sure : Modality.PROMISED;
    }
  }

  /** When it held, as the report says. */
  static Spec asOf(String hour) {
    return draft -> draft.asOf = hour;
  }

  static Spec expected() {
    return draft -> draft.expected = true;
  }

  static Spec at(String place) {
    return draft -> draft.place = place;
  }

  static Spec on(String day) {
    return draft -> draft.date = DateRange.of(LocalDate.parse(day));
  }

  static Spec on(String from, String to) {
    return draft -> draft.date = new DateRange(LocalDate.parse(from), LocalDate.parse(to));
  }

  static Spec who(String who) {
    return draft -> draft.who = who;
  }

  static Spec in(int year) {
    return draft -> draft.date = DateRange.ofYear(year);
  }

  static Spec from(String... voices) {
    return draft -> draft.voices = List.of(voices);
  }

  static Spec actor(String actor) {
    return draft -> draft.actor = actor;
  }

  static Spec partOf(String whole) {
    return draft -> draft.partOf = whole;
  }

  /** The one person whom it tells of. */
  static Spec person(String name) {
    return draft -> draft.person = name;
  }

  static Spec superseded() {
    return draft -> draft.superseded = true;
  }

  static Spec cumulative() {
    return draft -> draft.cumulative = true;
  }
}
