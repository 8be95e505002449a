package org.crossbearing.model;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said, quoted or reported.
 *
 * @param direct whether {@code quote} are the speaker's own words, in quotation marks
 * @param utterance shared by the parts of one interrupted quotation; null if it is whole
 * @param speaker null if the text does not tell
 * @param verb the reporting verb as written, null if there is none
 * @param medium where it was said, null if not told
 */
public record Statement(
    String id,
    String report,
    Span quote,
    boolean direct,
    @Nullable String utterance,
    @Nullable Speaker speaker,
    @Nullable String verb,
    @Nullable String medium)
    implements Claim {

  /**
   * Who is speaking.
   *
   * @param name resolved within the report
   * @param entity the id of the entity, null until reconciled
   */
  public record Speaker(String name, @Nullable String entity) {}
}
