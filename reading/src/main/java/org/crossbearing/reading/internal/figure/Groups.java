package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** What a noun group with a number counts, past classifiers and partitives. Thread-safe. */
final class Groups {
  private static final Set<String> CLASSIFIERS = WordSets.of("Groups.CLASSIFIERS");

  /** Tells the context which weapon the group names. */
  void weapon(NounGroup group, Context context) {
    Counted named = group.quantity() == null ? classes.of(group.noun()) : Classes.NONE;
    if (named.type().equals("weapon")) {
      context.weapon(named);
    }
  }

  /** What weapons are means of: "415 means of air attack". */
  private static final Set<String> ATTACKING = Set.of("air", "attack", "destruction");

  private static final Set<String> AMMUNITION = Set.of("ammunition", "ammo", "shot", "munition");

  /** What heads are the leaders of: "30 heads of state and government". */
  private static final Set<String> LED = Set.of("state", "government", "delegation", "mission");

  private static final Counted LEADER = new Counted("leader", "person");

  private final Classes classes;

  Groups(Classes classes) {
    this.classes = classes;
  }

  /** The noun group that a group between commas stands beside: "the toll, 31, rose"; or null. */
  static @Nullable NounGroup betweenCommas(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean commas = Chunk.comma(syntax.chunk(index - 1)) && Chunk.comma(syntax.chunk(index + 1));
    return commas && syntax.chunk(index - 2) instanceof NounGroup noun ? noun : null;
  }

  /** The class that the group counts; {@link Classes#NONE} for a bare number. */
  Counted counted(Syntax syntax, NounGroup group) {
    boolean other = group.noun().equals("more") || group.noun().equals("each");
    String noun = other ? "" : group.noun();
    boolean heads = noun.equals("head") && !syntax.sentence().norm(group.head()).equals("head");
    NounGroup whole = partitive(syntax, group);
    boolean led = heads && whole != null && (LED.contains(whole.noun()) || stock(whole));
    boolean means = noun.equals("means");
    if (!noun.isEmpty()
        && !led
        && !(means && whole != null && ATTACKING.contains(whole.noun()))
        && (heads || !CLASSIFIERS.contains(noun))) {
      return modified(syntax, group, classes.of(noun));
    }
    if (heads && whole != null && LED.contains(whole.noun())) {
      return LEADER;
    }
    if (means && whole != null && ATTACKING.contains(whole.noun())) {
      return classes.of("air-asset");
    }
    if (noun.equals("round") && (whole == null || !AMMUNITION.contains(whole.noun()))) {
      return classes.of(noun);
    }
    if (whole != null && !whole.pronoun() && !whole.noun().isEmpty()) {
      return modified(syntax, whole, classes.of(whole.noun()));
    }
    return other ? Classes.NONE : classes.of(noun);
  }

  /** "20 heads of cattle", where "4 heads of department" are people. */
  private boolean stock(NounGroup whole) {
    return classes.of(whole.noun()).fits("animal");
  }

  /** "rescue teams", "air defence missiles": a known two-word class goes before its last word. */
  private Counted modified(Syntax syntax, NounGroup group, Counted counted) {
    if (group.head() > group.from() && syntax.sentence().token(group.head() - 1).word()) {
      String before = syntax.sentence().norm(group.head() - 1);
      if (counted.name().equals("fighter") && classes.of(before).type().equals("aeroplane")) {
        return classes.of("fighter-jet");
      }
      String two = before + "-" + group.noun();
      Counted joined = classes.of(two);
      return joined.name().equals(two) ? counted : joined;
    }
    return counted;
  }

  /** "no loss of life", "no victims": nobody died; or null. */
  @Nullable Frame spared(Syntax syntax, NounGroup group) {
    NounGroup whole = partitive(syntax, group);
    boolean life = group.noun().equals("loss") && whole != null && whole.noun().equals("life");
    boolean victims = group.noun().equals("victim") || group.noun().equals("casualty");
    Clause clause = syntax.relation(group).clause();
    return life || victims ? Frame.of(Measure.KILLED, clause).counting(Classes.PEOPLE) : null;
  }

  /** The group behind "of": "Twelve of the adults", "Hundreds of drones"; or null. */
  @Nullable NounGroup partitive(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean of =
        syntax.chunk(index + 1) instanceof Link link
            && link.kind() == Link.Kind.PREP
            && (link.norm().equals("of") || link.norm().equals("among"));
    Chunk whole = of ? syntax.after(index + 1) : null;
    return whole instanceof NounGroup noun ? noun : null;
  }

  /** Whether the group counts some of what was told before: "of them", "of whom", "of those". */
  boolean ofThem(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    if (!(syntax.chunk(index + 1) instanceof Link link) || !link.norm().equals("of")) {
      return false;
    }
    Chunk next = syntax.chunk(index + 2);
    boolean whom =
        next instanceof Link relative
            && (relative.norm().equals("whom") || relative.norm().equals("which"));
    boolean them =
        next instanceof NounGroup noun
            && (noun.pronoun()
                || noun.noun().isEmpty() && noun.quantity() == null
                || noun.determiner().equals("those")
                || noun.determiner().equals("these"));
    return whom || them;
  }

  Classes classes() {
    return classes;
  }
}
