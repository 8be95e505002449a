package org.crossbearing.bench.peers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Version;
import org.jspecify.annotations.Nullable;

/** Apache OpenNLP: sentences, tokens and word classes, with the models it publishes. */
public final class OpenNlp implements Peer {
  private @Nullable SentenceDetectorME sentences;
  private @Nullable TokenizerME tokens;
  private @Nullable POSTaggerME classes;

  @Override
  public String name() {
    return "OpenNLP " + Version.currentVersion() + ", sentence, token, POS";
  }

  @Override
  public void load() throws IOException {
    try (InputStream sentence = model("sentence");
        InputStream token = model("tokens");
        InputStream pos = model("pos")) {
      sentences = new SentenceDetectorME(new SentenceModel(sentence));
      tokens = new TokenizerME(new TokenizerModel(token));
      classes = new POSTaggerME(new POSModel(pos));
    }
  }

  private static InputStream model(String kind) throws IOException {
    InputStream in =
        OpenNlp.class.getResourceAsStream("/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin");
    if (in == null) {
      throw new IOException("expecting the model " + kind + " on the class path, found none");
    }
    return in;
  }

  @Override
  public int read(String text) {
    int count = 0;
    for (String sentence : Objects.requireNonNull(sentences).sentDetect(text)) {
      String[] words = Objects.requireNonNull(tokens).tokenize(sentence);
      count += Objects.requireNonNull(classes).tag(words).length;
    }
    return count;
  }

  @Override
  public int sample() {
    return 4;
  }
}
