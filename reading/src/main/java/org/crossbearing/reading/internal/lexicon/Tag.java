package org.crossbearing.reading.internal.lexicon;

/** The class of a word in its sentence. */
public enum Tag {
  DET,
  PRON,
  /** A possessive pronoun, or the possessive ending. */
  POSS,
  MODAL,
  BE,
  HAVE,
  DO,
  TO,
  PREP,
  AND,
  /** A word that opens a subordinate clause. */
  SUB,
  /** A relative or question word. */
  REL,
  NEG,
  ADV,
  ADJ,
  NOUN,
  PLURAL,
  NAME,
  /** A number in digits or words. */
  NUMBER,
  /** A verb in its base form. */
  VERB,
  /** A verb in the third person singular. */
  VERBS,
  /** A past tense that is no participle. */
  PAST,
  /** A participle that is no past tense. */
  PARTICIPLE,
  /** A form that may be either: "killed". */
  PAST_OR_PARTICIPLE,
  /** An -ing form. */
  ING,
  MARK;

  /** Whether a word of this class can be the head of a noun group. */
  public boolean nominal() {
    return this == NOUN || this == PLURAL || this == NAME;
  }

  /** Whether it is a full verb in some form. */
  public boolean verbal() {
    return switch (this) {
      case VERB, VERBS, PAST, PARTICIPLE, PAST_OR_PARTICIPLE, ING -> true;
      default -> false;
    };
  }
}
