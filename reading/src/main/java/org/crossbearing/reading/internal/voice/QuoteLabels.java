package org.crossbearing.reading.internal.voice;

import java.util.List;
import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose a quotation is where no verb tells: a signature, a name between dashes, a label. Not
 * thread-safe; one per report.
 */
final class QuoteLabels {
  /** Words that a label has at most. */
  private static final int LONGEST = 3;

  private final Sheet sheet;
  private final Discourse discourse;
  private final String text;

  /** Several quotations have labels: "WARNING:" stands alone. */
  private final boolean transcript;

  QuoteLabels(Sheet sheet, Discourse discourse, String text) {
    this.sheet = sheet;
    this.discourse = discourse;
    this.text = text;
    transcript = sheet.quotations().stream().filter(q -> label(q) > 0).limit(2).count() > 1;
  }

  /** "..." - Steve Quinlan: a signature behind a dash. */
  @Nullable Actor signed(int sentence, int close) {
    Sentence words = sheet.sentences().get(sentence).sentence();
    if (close + 2 >= words.size() || !words.token(close + 1).dash()) {
      return null;
    }
    return discourse.named(sentence, close + 2);
  }

  /** "Ada Lind – "…" – and others": who is named before a quotation between dashes; or null. */
  @Nullable Actor setOff(int first, int open, int last, int close) {
    Sentence words = sheet.sentences().get(first).sentence();
    Sentence ends = sheet.sentences().get(last).sentence();
    boolean dashes =
        open > 1
            && words.token(open - 1).dash()
            && close + 1 < ends.size()
            && ends.token(close + 1).dash();
    return dashes ? discourse.named(first, open - 2) : null;
  }

  /**
   * "LIND: We are open": a name in capitals and a colon at the beginning, as transcripts have it.
   */
  @Nullable Actor labelled(Quotation quotation, int sentence, int open) {
    int length = label(quotation);
    boolean name = length > 0 && (transcript || named(sentence, open + 1, open + 1 + length));
    if (!name) {
      return null;
    }
    List<Token> tokens = quotation.block().tokens();
    int from = quotation.from();
    Actor known = discourse.named(sentence, open + length);
    Span span = new Span(tokens.get(from).start(), tokens.get(from + length - 1).end());
    return known != null ? known : new Actor(span.of(text), Actor.Kind.SOMEBODY, null);
  }

  /** How many words in capitals stand before a colon at the beginning; 0 if it has no label. */
  private static int label(Quotation quotation) {
    List<Token> tokens = quotation.block().tokens();
    int at = quotation.from();
    while (at < quotation.to() && tokens.get(at).word() && tokens.get(at).allCapitals()) {
      at++;
    }
    int length = at - quotation.from();
    boolean colon = at < quotation.to() && tokens.get(at).is(":");
    boolean letter = length == 1 && tokens.get(quotation.from()).text().length() == 1;
    return colon && !letter && length <= LONGEST ? length : 0;
  }

  private boolean named(int sentence, int from, int to) {
    return sheet.sentences().get(sentence).tags().subList(from, to).stream()
        .allMatch(tag -> tag == Tag.NAME);
  }
}
