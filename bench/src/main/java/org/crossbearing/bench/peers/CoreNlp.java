package org.crossbearing.bench.peers;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Stanford CoreNLP. Its licence is not ours and its models are large, so it is on the class path
 * only if asked for, and used by reflection.
 */
public final class CoreNlp implements Peer {
  private static final String PIPELINE = "edu.stanford.nlp.pipeline.StanfordCoreNLP";

  private final String what;
  private final Properties properties = new Properties();
  private final int sample;
  private @Nullable Object pipeline;
  private @Nullable Method process;

  private CoreNlp(String what, int sample) {
    this.what = what;
    this.sample = sample;
  }

  /** What a user would take for news: everything up to quotations. */
  public static CoreNlp forNews() {
    CoreNlp peer = new CoreNlp("news: NER, parse, coref, quotes", 400);
    peer.properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    peer.properties.setProperty("coref.algorithm", "statistical");
    return peer;
  }

  /** The fastest that still finds names. */
  public static CoreNlp withNames() {
    CoreNlp peer = new CoreNlp("fastest with NER", 20);
    peer.properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    peer.properties.setProperty("ner.applyFineGrained", "false");
    peer.properties.setProperty("ner.applyNumericClassifiers", "false");
    peer.properties.setProperty("ner.useSUTime", "false");
    peer.properties.setProperty("ner.buildEntityMentions", "false");
    peer.properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
    return peer;
  }

  /** Whether it is on the class path. */
  public static boolean there() {
    try {
      Class.forName(PIPELINE);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Override
  public String name() {
    return "CoreNLP " + version() + ", " + what;
  }

  private static String version() {
    try {
      String place =
          Class.forName(PIPELINE).getProtectionDomain().getCodeSource().getLocation().getPath();
      return place.replaceAll(".*stanford-corenlp-|\\.jar$", "");
    } catch (ClassNotFoundException e) {
      return "";
    }
  }

  @Override
  public void load() throws IOException {
    try {
      Class<?> type = Class.forName(PIPELINE);
      pipeline = type.getConstructor(Properties.class).newInstance(properties);
      process = type.getMethod("processToCoreDocument", String.class);
    } catch (ReflectiveOperationException e) {
      throw new IOException("CoreNLP cannot be loaded: " + e, e);
    }
  }

  @Override
  public int read(String text) {
    try {
      Object document = Objects.requireNonNull(process).invoke(pipeline, text);
      Object tokens = document.getClass().getMethod("tokens").invoke(document);
      return tokens instanceof Collection<?> all ? all.size() : 0;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("CoreNLP failed", e);
    }
  }

  @Override
  public int sample() {
    return sample;
  }
}
