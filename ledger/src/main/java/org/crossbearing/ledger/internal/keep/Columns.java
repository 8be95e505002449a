package org.crossbearing.ledger.internal.keep;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.ledger.internal.code.Kind;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Place;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Role;
import org.crossbearing.model.Statement;
import org.jspecify.annotations.Nullable;

/** What of a claim can be asked for, as columns. */
record Columns(
    Kind kind,
    @Nullable String measure,
    @Nullable String thing,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String unit,
    @Nullable String place,
    @Nullable DateRange date,
    @Nullable String speaker) {

  static Columns of(Claim claim) {
    return switch (claim) {
      case Figure f ->
          new Columns(
              Kind.FIGURE,
              f.measure().word(),
              f.of(),
              f.value().low(),
              f.value().high(),
              f.value().unit(),
              f.place(),
              f.date(),
              first(f.attribution()));
      case Statement s ->
          spoken(Kind.STATEMENT, s.verb(), s.speaker() == null ? null : s.speaker().name());
      case Role r -> spoken(Kind.ROLE, r.role(), r.person());
      case Commitment c -> spoken(Kind.COMMITMENT, c.action(), c.actor());
      case Occurrence o ->
          new Columns(
              Kind.OCCURRENCE, null, o.type().word(), null, null, null, o.place(), o.date(), null);
    };
  }

  /** By what those are looked for who speak or hold an office in a reading. */
  static Set<String> speakers(Reading reading) {
    Set<String> keys = new HashSet<>();
    for (Claim claim : reading.claims()) {
      String speaker = of(claim).speaker();
      if (speaker != null) {
        keys.add(Keys.of(speaker));
      }
    }
    return keys;
  }

  private static Columns spoken(Kind kind, @Nullable String thing, @Nullable String speaker) {
    return new Columns(kind, null, thing, null, null, null, null, null, speaker);
  }

  private static @Nullable String first(List<Attribution> chain) {
    return chain.isEmpty() ? null : chain.getFirst().name();
  }

  /** The name by which its place is looked for: that of the gazetteer where it knows the place. */
  private @Nullable String placeKey(Reading reading) {
    if (place == null) {
      return null;
    }
    Place known = reading.places().get(place);
    return Keys.of(known == null ? place : known.name());
  }

  /** By what it is looked for: place, speaker, the speaker's surname, outlet. */
  List<@Nullable String> keys(Reading reading) {
    @Nullable String outlet = reading.report().outlet();
    @Nullable String speakerKey = speaker == null ? null : Keys.of(speaker);
    return Arrays.asList(
        placeKey(reading),
        speakerKey,
        speakerKey == null ? null : Keys.lastWord(speakerKey),
        outlet == null ? null : Keys.of(outlet));
  }

  @Nullable Object[] values(Reading reading) {
    List<@Nullable String> keys = keys(reading);
    return new @Nullable Object[] {
      kind.word(),
      measure,
      clean(thing),
      low,
      high,
      clean(unit),
      clean(place),
      keys.get(0),
      date == null ? null : date.from().toString(),
      date == null ? null : date.to().toString(),
      clean(speaker),
      keys.get(1),
      keys.get(2),
      keys.get(3)
    };
  }

  private static @Nullable String clean(@Nullable String text) {
    return text == null ? null : TextCode.clean(text);
  }
}
