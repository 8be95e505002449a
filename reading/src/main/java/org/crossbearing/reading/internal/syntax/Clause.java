package org.crossbearing.reading.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.jspecify.annotations.Nullable;

/** A verb with what stands around it. Filled by {@link Parser}, then only read. */
public final class Clause {
  private final VerbGroup verb;
  private final @Nullable Clause parent;
  private final boolean reduced;
  List<NounGroup> subjects = new ArrayList<>();
  final List<NounGroup> objects = new ArrayList<>();
  final List<Phrase> phrases = new ArrayList<>();
  @Nullable Chunk complement;

  /** Whether it tells what somebody aimed at: "shot at three guards". */
  boolean aimed;

  Clause(VerbGroup verb, @Nullable Clause parent, boolean reduced) {
    this.verb = verb;
    this.parent = parent;
    this.reduced = reduced;
  }

  /** The verb group. */
  public VerbGroup verb() {
    return verb;
  }

  /** The clause that this one hangs on: of a complement, an infinitive or a participle; or null. */
  public @Nullable Clause parent() {
    return parent;
  }

  /** Whether it is a participle that only describes the noun before it. */
  public boolean reduced() {
    return reduced;
  }

  /** What stands before the verb, coordinated groups apart; the antecedent in a relative clause. */
  public List<NounGroup> subjects() {
    return subjects;
  }

  /** What stands right after the verb, coordinated groups apart. */
  public List<NounGroup> objects() {
    return objects;
  }

  /** The phrases with a preposition, in order. */
  public List<Phrase> phrases() {
    return phrases;
  }

  /** The adjective or noun group after "be" and the like, or null. */
  public @Nullable Chunk complement() {
    return complement;
  }

  /**
   * Whether the subject is what the verb is done to. A form that could be a past tense counts as
   * passive if nothing follows that it could be done to.
   */
  public boolean passive() {
    return switch (verb.form()) {
      case EITHER -> objects.isEmpty() && !aimed;
      case PARTICIPLE -> objects.isEmpty();
      default -> verb.passive();
    };
  }

  /**
   * A preposition with its groups.
   *
   * @param preposition one or more words, "according to"
   * @param groups coordinated groups apart, at least one
   * @param after the group right before the preposition, null at the beginning
   */
  public record Phrase(String preposition, List<NounGroup> groups, @Nullable Chunk after) {}
}
