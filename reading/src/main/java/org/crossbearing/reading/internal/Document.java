package org.crossbearing.reading.internal;

import java.util.List;
import org.crossbearing.model.Report;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;

/**
 * A report, analysed sentence by sentence.
 *
 * @param blocks every block, in order
 * @param sentences the sentences of the blocks that tell something, in order
 */
public record Document(Report report, List<Block> blocks, List<Syntax> sentences) {
  public Document {
    blocks = List.copyOf(blocks);
    sentences = List.copyOf(sentences);
  }

  /** The characters that every span counts in. */
  public String text() {
    return report.text();
  }
}
