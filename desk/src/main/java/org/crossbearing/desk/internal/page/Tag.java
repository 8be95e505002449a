package org.crossbearing.desk.internal.page;

import java.util.List;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Status;

/**
 * A status for people.
 *
 * @param word also the class that gives it its colour
 * @param sign so that colour is never all that tells
 * @param meaning what it means, as the end of "single: …"
 */
public record Tag(String word, String sign, String meaning) {
  public static Tag of(Status status) {
    return new Tag(Phrase.word(status), Wording.sign(status), Wording.meaning(status));
  }

  /** All of them, the most pressing first. */
  public static List<Tag> all() {
    return Wording.mostPressingFirst().stream().map(Tag::of).toList();
  }
}
