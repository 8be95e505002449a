package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** What a class is usually counted for where the words around it leave it open. */
final class Usual {
  private static final Set<String> FLYING =
      Set.of("drone", "missile", "rocket", "projectile", "air asset");

  /** What is said of weapons that were sent against somebody, and of a count of them. */
  private static final Set<String> AGAINST = WordSets.of("Usual.AGAINST");

  private static final Set<String> RAIDS = WordSets.of("Usual.RAIDS");

  private static final Set<String> OF_DEAD = WordSets.of("Usual.OF_DEAD");

  private static final String ON_DUTY = "soldier|officer|responder|staff|personnel";
  private static final Set<String> HELD = Set.of("prisoner", "hostage", "captive");

  private Usual() {}

  /** The frame, or the one that the class makes likelier. */
  static Frame of(Syntax syntax, NounGroup group, Frame told, Counted own, Context context) {
    Frame frame = Overruled.of(syntax, group, told, context);
    Counted counted = frame.counted().none() ? own : frame.counted();
    boolean free = frame.measure() == Measure.ATTENDING && !exercises(frame.clause());
    if (free && (counted.fits(ON_DUTY) || HELD.contains(counted.name())) && !counted.none()) {
      return frame.as(Measure.OTHER);
    }
    boolean victims = frame.measure() == Measure.OTHER && group.noun().equals("victim");
    Relation.Role role = syntax.relation(group).role();
    boolean argument =
        role == Relation.Role.SUBJECT
            || role == Relation.Role.OBJECT && ofDead(syntax.relation(group).clause());
    if (victims && argument && context.killed()) {
      return frame.as(Measure.KILLED);
    }
    boolean sent = frame.measure() == Measure.SUPPLIED && sentAway(frame.clause());
    boolean open = (frame.measure() == Measure.OTHER || sent) && FLYING.contains(counted.name());
    boolean known =
        open
            && (context.counted(Measure.LAUNCHED, counted.name())
                || context.counted(Measure.LAUNCHED, "missile")
                || context.counted(Measure.LAUNCHED, "drone"));
    boolean bare = frame.clause() == null && group.from() <= 1;
    boolean again =
        known
            && (bare || frame.clause() != null && AGAINST.contains(frame.clause().verb().lemma()));
    return again || open && against(syntax, frame.clause()) ? frame.as(Measure.LAUNCHED) : frame;
  }

  /** "5,000 soldiers will take part". */
  private static boolean exercises(@Nullable Clause clause) {
    return clause != null
        && (clause.verb().lemma().equals("participate")
            || clause.verb().lemma().equals("take") && !clause.objects().isEmpty()
            || clause.verb().particle().equals("part"));
  }

  /** "identified two of the victims", where "interviewed 12 victims" speaks of those alive. */
  private static boolean ofDead(@Nullable Clause clause) {
    return clause != null && OF_DEAD.contains(clause.verb().lemma());
  }

  /** "sent 185 drones in the night", to nobody. */
  private static boolean sentAway(@Nullable Clause clause) {
    return clause != null
        && clause.verb().lemma().equals("send")
        && clause.objects().size() <= 1
        && clause.phrases().stream().noneMatch(phrase -> phrase.preposition().equals("to"));
  }

  private static boolean against(Syntax syntax, @Nullable Clause clause) {
    boolean verb = clause == null || AGAINST.contains(clause.verb().lemma());
    return verb
        && syntax.sentence().tokens().stream().anyMatch(token -> RAIDS.contains(token.norm()));
  }
}
