package org.crossbearing.desk.internal.live;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Snippet;
import org.crossbearing.ledger.answer.Change;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Changes as server-sent events. */
public final class Wire {
  /** Keeps a connection open on which nothing happens. */
  public static final byte[] BEAT = ": still here\n\n".getBytes(StandardCharsets.UTF_8);

  /** Tells a listener that it has missed too much and should load its page anew. */
  public static final byte[] RELOAD =
      "event: reload\ndata: {}\n\n".getBytes(StandardCharsets.UTF_8);

  /** Tells a listener that the desk is being stopped, so that it need not wonder. */
  public static final byte[] CLOSING =
      "event: closing\ndata: {}\n\n".getBytes(StandardCharsets.UTF_8);

  private static final int MOST_WORDS = 240;
  private static final JsonFactory JSON = new JsonFactory();

  private Wire() {}

  /** Says when to come again after the connection is lost, and that it stands. */
  public static byte[] hello(int last) {
    return ("retry: 2000\nevent: hello\nid: " + last + "\ndata: {\"last\":" + last + "}\n\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Changes with the events that they touch.
   *
   * @param touched events whose reports became otherwise
   */
  static byte[] message(List<Change> changes, List<String> touched) {
    StringWriter out = new StringWriter();
    Set<String> events = new TreeSet<>(touched);
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("last", changes.getLast().id());
      json.writeArrayPropertyStart("changes");
      for (Change change : changes) {
        write(change, json);
        if (change.event() != null) {
          events.add(change.event());
        }
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("events");
      events.forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    return ("id: " + changes.getLast().id() + "\nevent: changes\ndata: " + out + "\n\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** One change as an object. */
  public static void write(Change change, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("id", change.id());
    json.writeStringProperty("at", change.recorded().toString());
    json.writeStringProperty("kind", change.kind());
    json.writeStringProperty("event", change.event());
    json.writeStringProperty("finding", change.finding());
    json.writeStringProperty(
        "words", Snippet.beginning(Printable.line(change.words()), MOST_WORDS));
    json.writeEndObject();
  }
}
