package org.crossbearing.ledger.internal.code;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Statement;
import org.jspecify.annotations.Nullable;

/** Whether two versions of a report claim the same. */
public final class Sameness {
  /** What says where a claim stands, not what it says. */
  private static final List<String> PLACEMENT =
      List.of("id", "quote", "cue", "partOf", "figures", "utterance");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Sameness() {}

  /** The same for claims that say the same; of what somebody said, the words count too. */
  public static String key(Claim claim, Reading reading) {
    Map<String, @Nullable Object> fields = ClaimCode.fields(claim);
    PLACEMENT.forEach(fields::remove);
    String said =
        claim instanceof Statement ? words(claim.quote().of(reading.report().text())) : "";
    return Json.write(fields) + said;
  }

  private static String words(String text) {
    return NO_WORD.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
