package org.crossbearing.reading.internal.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** The places in the headings that a report is divided by. Read-only. */
final class Sections {
  private final Document document;
  private final Places places;
  private final int[] headings;
  private final boolean divided;

  Sections(Document document, Places places) {
    this.document = document;
    this.places = places;
    this.headings = headings(document.sentences());
    this.divided = divided();
  }

  /**
   * The place in the heading of the section or live entry that the sentence belongs to, or null.
   */
  @Nullable Mention of(int index) {
    int heading = headings[index];
    if (heading < 0) {
      return null;
    }
    if (live(heading)) {
      return places.in(heading).stream().filter(Mention::eventful).findFirst().orElse(null);
    }
    return divided ? only(heading) : null;
  }

  private boolean live(int heading) {
    Block block = document.sentences().get(heading).sentence().block();
    return block.tokens().getFirst().kind() == Token.Kind.CLOCK;
  }

  /** Whether headings name several places: one alone may be a dateline, or lead to another page. */
  private boolean divided() {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < headings.length; i++) {
      Mention only = headings[i] == i && !live(i) ? only(i) : null;
      if (only != null) {
        keys.add(only.key());
      }
    }
    return keys.size() > 1;
  }

  /** The place that the heading is about, if it names one only; or null. */
  private @Nullable Mention only(int heading) {
    List<Mention> mentions = places.in(heading);
    if (mentions.size() != 1) {
      return null;
    }
    Syntax syntax = document.sentences().get(heading);
    Mention only = mentions.getFirst();
    boolean stands = stands(syntax.sentence(), only);
    boolean whole = syntax.clauses().isEmpty() || stands && only.from() == 0;
    return whole && (only.eventful() || stands) ? only : null;
  }

  /** "MALAWI", "Incident 17, Hays, 9 March": whether nothing but marks stands beside the name. */
  private static boolean stands(Sentence sentence, Mention mention) {
    boolean starts = mention.from() == 0 || sentence.token(mention.from() - 1).mark();
    boolean ends = mention.to() >= sentence.size() || sentence.token(mention.to()).mark();
    return starts && ends;
  }

  /** The last subheading up to each sentence, -1 where there is none. */
  private static int[] headings(List<Syntax> sentences) {
    int[] headings = new int[sentences.size()];
    int last = -1;
    for (int i = 0; i < headings.length; i++) {
      boolean heading = sentences.get(i).sentence().block().kind() == Block.Kind.SUBHEAD;
      last = heading ? i : last;
      headings[i] = last;
    }
    return headings;
  }
}
