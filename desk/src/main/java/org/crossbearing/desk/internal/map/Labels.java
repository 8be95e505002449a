package org.crossbearing.desk.internal.map;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds room for names, so that none lies on another or on a mark. */
final class Labels {
  private static final double LETTER = 0.56;

  private final View view;
  private final List<Box> taken = new ArrayList<>();

  Labels(View view) {
    this.view = view;
  }

  private record Box(double left, double top, double right, double bottom) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  /**
   * Where a name is written.
   *
   * @param anchor start, middle or end
   */
  record Label(double x, double y, String anchor) {}

  /** Keeps names off a mark or a piece of the sheet. */
  void keepOff(double x, double y, double right, double bottom) {
    taken.add(new Box(x, y, right, bottom));
  }

  boolean isFree(double x, double y, double around) {
    return taken.stream().noneMatch(new Box(x - around, y - around, x + around, y + around)::meets);
  }

  /** The room for the name of a mark; null if there is none. */
  @Nullable Label beside(double x, double y, double mark, String name, double size) {
    double gap = mark + 4;
    double down = size * 0.36;
    List<Label> places =
        List.of(
            new Label(x + gap, y + down, "start"),
            new Label(x - gap, y + down, "end"),
            new Label(x, y - gap - 1, "middle"),
            new Label(x, y + gap + size * 0.8, "middle"),
            new Label(x + gap, y - gap, "start"),
            new Label(x + gap, y + gap + size * 0.5, "start"),
            new Label(x - gap, y - gap, "end"),
            new Label(x - gap, y + gap + size * 0.5, "end"));
    for (Label place : places) {
      if (take(place, name, size)) {
        return place;
      }
    }
    return null;
  }

  /** The room for a name in the middle of an area, or a little off; null if there is none. */
  @Nullable Label over(double x, double y, String name, double size) {
    for (int off : new int[] {0, -1, 1, -2, 2, -3, 3, -4, 4}) {
      Label place = new Label(x, y + size * 0.36 + off * size * 1.3, "middle");
      if (take(place, name, size)) {
        return place;
      }
    }
    return null;
  }

  private boolean take(Label label, String name, double size) {
    double width = name.codePointCount(0, name.length()) * size * LETTER;
    double left =
        switch (label.anchor) {
          case "start" -> label.x;
          case "end" -> label.x - width;
          default -> label.x - width / 2;
        };
    Box box = new Box(left - 2, label.y - size * 0.85, left + width + 2, label.y + size * 0.3);
    boolean inside =
        box.left > 4
            && box.top > 4
            && box.right < view.width() - 4
            && box.bottom < view.height() - 4;
    boolean free = inside && taken.stream().noneMatch(box::meets);
    if (free) {
      taken.add(box);
    }
    return free;
  }
}
