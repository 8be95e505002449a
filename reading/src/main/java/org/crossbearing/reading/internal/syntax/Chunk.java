package org.crossbearing.reading.internal.syntax;

import org.crossbearing.reading.internal.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence: a group around a noun or verb, or a single word or mark between groups.
 */
public sealed interface Chunk {
  /** Index of the first token. */
  int from();

  /** One past the last token. */
  int to();

  /** Whether it is a comma; null is none. */
  static boolean comma(@Nullable Chunk chunk) {
    return chunk instanceof Link link && link.kind() == Link.Kind.COMMA;
  }

  /**
   * A noun with what stands before it: "the 147 Ukrainian drones".
   *
   * @param head index of the head token; of the number if there is no noun
   * @param quantity the number in it, null if none
   * @param noun lemma of the head, empty for a pronoun or a bare number
   * @param determiner its first determiner in normal form, empty if none
   * @param owner one past the possessive ending inside it, or {@code from} if there is none
   * @param pronoun whether it is a pronoun
   * @param name whether the head is a name
   */
  record NounGroup(
      int from,
      int to,
      int head,
      @Nullable Quantity quantity,
      String noun,
      String determiner,
      int owner,
      boolean pronoun,
      boolean name)
      implements Chunk {
    /** Whether "a" or "an" determines it. */
    public boolean indefinite() {
      return determiner.equals("a") || determiner.equals("an");
    }

    /** Whether it is a number without a noun: "killed three". */
    public boolean bare() {
      return quantity != null && (noun.isEmpty() || noun.equals("more") || noun.equals("each"));
    }
  }

  /**
   * A verb with its auxiliaries: "had been killed".
   *
   * @param head index of the main verb
   * @param lemma of the main verb
   * @param particle "down" in "shot down", empty if none
   * @param form how it stands in its clause
   * @param passive whether its subject is acted on; for a participle alone it may be
   * @param modal the modal verb, empty if none
   * @param negated whether it says that it did not happen
   * @param perfect whether it has a form of "have" or is a past form
   */
  record VerbGroup(
      int from,
      int to,
      int head,
      String lemma,
      String particle,
      Form form,
      boolean passive,
      String modal,
      boolean negated,
      boolean perfect)
      implements Chunk {
    /** Whether the group stands for a form of "be" alone. */
    public boolean copula() {
      return lemma.equals("be");
    }
  }

  /** How a verb group stands in its clause. */
  enum Form {
    FINITE,
    INFINITIVE,
    ING,
    /** A participle that cannot be a past tense. */
    PARTICIPLE,
    /** A past tense or a participle; the clause decides. */
    EITHER
  }

  /** An adjective outside a noun group, as in "are dead". */
  record Adjective(int from, int to, String norm) implements Chunk {}

  /** Any single word or mark between groups. */
  record Link(int from, int to, Kind kind, String norm) implements Chunk {
    /** What it does between the groups. */
    public enum Kind {
      PREP,
      AND,
      SUB,
      REL,
      ADV,
      COMMA,
      /** A semicolon, colon or dash. */
      BREAK,
      OPEN,
      CLOSE,
      QUOTE,
      OTHER
    }
  }
}
