package org.crossbearing.ledger.internal.code;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.CommitmentStatus;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.crossbearing.model.Statement;
import org.jspecify.annotations.Nullable;

/** Claims with all that weighing added to them, as bytes and back. */
final class PackedClaims {
  private PackedClaims() {}

  static void write(PackedOut out, Claim claim) {
    out.term(Kind.of(claim));
    out.text(claim.id());
    out.text(claim.report());
    span(out, claim.quote());
    switch (claim) {
      case Figure figure -> figure(out, figure);
      case Statement statement -> statement(out, statement);
      case Role role -> {
        out.text(role.person());
        out.text(role.entity());
        out.text(role.role());
        out.text(role.organisation());
      }
      case Commitment commitment -> commitment(out, commitment);
      case Occurrence occurrence -> {
        out.term(occurrence.type());
        out.text(occurrence.place());
        days(out, occurrence.date());
        out.texts(occurrence.participants());
        out.text(occurrence.event());
      }
    }
  }

  private static void figure(PackedOut out, Figure figure) {
    span(out, figure.cue());
    out.term(figure.measure());
    out.text(figure.of());
    out.text(figure.who());
    out.text(figure.actor());
    amount(out, figure.value());
    out.list(figure.converted(), amount -> amount(out, amount));
    out.text(figure.place());
    days(out, figure.date());
    out.text(figure.asOf());
    out.flag(figure.superseded());
    out.term(figure.modality());
    out.flag(figure.cumulative());
    out.text(figure.partOf());
    out.list(figure.attribution(), link -> link(out, link));
    out.text(figure.origin());
    out.text(figure.event());
    out.text(figure.person());
  }

  private static void statement(PackedOut out, Statement statement) {
    Statement.Speaker speaker = statement.speaker();
    out.flag(statement.direct());
    out.text(statement.utterance());
    out.text(speaker == null ? null : speaker.name());
    out.text(speaker == null ? null : speaker.entity());
    out.text(statement.verb());
    out.text(statement.medium());
  }

  private static void commitment(PackedOut out, Commitment commitment) {
    out.text(commitment.actor());
    out.text(commitment.action());
    out.text(commitment.object());
    out.text(commitment.to());
    out.term(commitment.status());
    out.texts(commitment.figures());
    out.text(commitment.event());
  }

  private static void span(PackedOut out, Span span) {
    out.number(span.start());
    out.number(span.length());
  }

  static void days(PackedOut out, @Nullable DateRange days) {
    out.shared(
        days,
        range -> {
          out.written(range.from());
          out.written(range.to());
        });
  }

  private static void amount(PackedOut out, Amount value) {
    out.shared(
        value,
        amount -> {
          out.written(amount.low());
          out.written(amount.high());
          out.written(amount.nominal());
          out.term(amount.qualifier());
          out.text(amount.unit());
        });
  }

  private static void link(PackedOut out, Attribution of) {
    out.shared(
        of,
        link -> {
          out.text(link.name());
          out.text(link.verb());
          out.text(link.medium());
        });
  }

  static Claim read(PackedIn in) {
    Kind kind = in.term(Kind.class);
    String id = in.text();
    String report = in.text();
    Span quote = span(in);
    return switch (kind) {
      case FIGURE -> figure(in, id, report, quote);
      case STATEMENT -> statement(in, id, report, quote);
      case ROLE ->
          new Role(id, report, quote, in.text(), in.textOrNull(), in.text(), in.textOrNull());
      case COMMITMENT -> commitment(in, id, report, quote);
      case OCCURRENCE ->
          new Occurrence(
              id,
              report,
              quote,
              in.term(EventType.class),
              in.textOrNull(),
              days(in),
              in.texts(),
              in.textOrNull());
    };
  }

  private static Figure figure(PackedIn in, String id, String report, Span quote) {
    return new Figure(
        id,
        report,
        quote,
        span(in),
        in.term(Measure.class),
        in.text(),
        in.textOrNull(),
        in.textOrNull(),
        amount(in),
        in.list(() -> amount(in)),
        in.textOrNull(),
        days(in),
        in.textOrNull(),
        in.flag(),
        in.term(Modality.class),
        in.flag(),
        in.textOrNull(),
        in.list(() -> link(in)),
        in.textOrNull(),
        in.textOrNull(),
        in.textOrNull());
  }

  private static Statement statement(PackedIn in, String id, String report, Span quote) {
    boolean direct = in.flag();
    String utterance = in.textOrNull();
    String name = in.textOrNull();
    String entity = in.textOrNull();
    Statement.Speaker speaker = name == null ? null : new Statement.Speaker(name, entity);
    return new Statement(
        id, report, quote, direct, utterance, speaker, in.textOrNull(), in.textOrNull());
  }

  private static Commitment commitment(PackedIn in, String id, String report, Span quote) {
    return new Commitment(
        id,
        report,
        quote,
        in.text(),
        in.text(),
        in.textOrNull(),
        in.textOrNull(),
        in.term(CommitmentStatus.class),
        in.texts(),
        in.textOrNull());
  }

  private static Span span(PackedIn in) {
    int start = in.number();
    return new Span(start, start + in.number());
  }

  static @Nullable DateRange days(PackedIn in) {
    return in.shared(() -> new DateRange(LocalDate.parse(in.text()), LocalDate.parse(in.text())));
  }

  private static Amount amount(PackedIn in) {
    return Objects.requireNonNull(
        in.shared(
            () ->
                new Amount(
                    in.writtenOrNull(BigDecimal::new),
                    in.writtenOrNull(BigDecimal::new),
                    in.writtenOrNull(BigDecimal::new),
                    in.term(Qualifier.class),
                    in.textOrNull())));
  }

  private static Attribution link(PackedIn in) {
    return Objects.requireNonNull(
        in.shared(() -> new Attribution(in.text(), in.textOrNull(), in.textOrNull())));
  }
}
