package org.crossbearing.export.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossbearing.export.words.Scale;
import org.crossbearing.export.words.Snippet;
import org.crossbearing.export.words.Value;

/**
 * The values of a finding as intervals on one scale: a point for an exact one, a bar between two
 * bounds, an arrow where a bound is open. Where they fail to meet is the dispute.
 */
final class IntervalChart {
  /** More are only listed. */
  private static final int MOST = 12;

  private static final int ROW = 22;
  private static final int MOST_LABEL = 22;
  private static final int GAP = 10;

  /** What an open end goes beyond the scale. */
  private static final int OPEN = 16;

  private static final int TIP = 5;

  private final List<Value> values;
  private final Drawing drawing;
  private final double left;
  private final Scale scale;

  IntervalChart(List<Value> values, Drawing drawing) {
    this.values = values.subList(0, Math.min(MOST, values.size()));
    this.drawing = drawing;
    left = GAP + this.values.stream().mapToDouble(v -> Drawing.width(label(v))).max().orElse(0);
    List<BigDecimal> bounds =
        this.values.stream()
            .flatMap(value -> Stream.of(value.amount().low(), value.amount().high()))
            .filter(Objects::nonNull)
            .toList();
    scale = Scale.over(bounds, left + OPEN, Drawing.WIDTH - OPEN);
  }

  private static String label(Value value) {
    return Snippet.beginning(value.words(), MOST_LABEL);
  }

  void write() {
    drawing.begin("The values on one scale", values.size() * ROW);
    for (int i = 0; i < values.size(); i++) {
      row(values.get(i), i * ROW + ROW / 2);
    }
    drawing.end();
  }

  private void row(Value value, int y) {
    BigDecimal low = value.amount().low();
    BigDecimal high = value.amount().high();
    double from = low == null ? left : scale.at(low.doubleValue());
    double to = high == null ? Drawing.WIDTH - 1 : scale.at(high.doubleValue());
    drawing.label("", label(value), 0, y + 4);
    drawing.path("rule", "M%.1f %.1fH%.1f", left, y, Drawing.WIDTH);
    if (low != null && high != null && low.compareTo(high) == 0) {
      drawing.point(from, y);
    } else {
      drawing.path("extent", "M%.1f %.1fH%.1f", from, y, to);
      end(low == null, from, y, TIP);
      end(high == null, to, y, -TIP);
    }
  }

  /** An arrow's tip where the bound is open, else a stop. */
  private void end(boolean open, double x, int y, int tip) {
    if (open) {
      drawing.path(
          "extent", "M%.1f %.1fl%.1f %.1fl%.1f %.1f", x + tip, y - TIP, -tip, TIP, tip, TIP);
    } else {
      drawing.path("extent", "M%.1f %.1fv%.1f", x, y - TIP, 2 * TIP);
    }
  }
}
