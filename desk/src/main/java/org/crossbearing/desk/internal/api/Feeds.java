package org.crossbearing.desk.internal.api;

import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.crossbearing.desk.internal.page.ChangeLine;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Wording;
import org.crossbearing.ledger.answer.Change;

/** Changes as feeds that readers subscribe to. */
public final class Feeds {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

  private final String title;
  private final String home;
  private final String self;

  /**
   * @param title of the feed
   * @param home the address of the desk, without a slash at its end
   * @param self the address of the feed
   */
  public Feeds(String title, String home, String self) {
    this.title = title;
    this.home = home;
    this.self = self;
  }

  /** As JSON Feed 1.1. */
  public String json(List<Change> changes) {
    List<Object> items = new ArrayList<>();
    for (Change change : changes) {
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("id", id(change));
      item.put("url", link(change));
      item.put("title", words(change));
      item.put("content_text", words(change));
      item.put("date_published", change.recorded());
      item.put("tags", List.of(change.kind()));
      items.add(item);
    }
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", title);
    feed.put("home_page_url", home + "/");
    feed.put("feed_url", self);
    feed.put("items", items);
    return Json.of(feed);
  }

  /** As Atom. */
  public String atom(List<Change> changes) {
    StringWriter out = new StringWriter();
    try {
      XMLStreamWriter xml = XML.createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      text(xml, "id", self);
      text(xml, "title", title);
      text(
          xml,
          "updated",
          String.valueOf(changes.isEmpty() ? Instant.EPOCH : changes.getFirst().recorded()));
      link(xml, "self", self);
      link(xml, "alternate", home + "/");
      for (Change change : changes) {
        entry(xml, change);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed that cannot be written", e);
    }
    return out.toString();
  }

  private void entry(XMLStreamWriter xml, Change change) throws XMLStreamException {
    xml.writeStartElement("entry");
    text(xml, "id", id(change));
    text(xml, "title", words(change));
    text(xml, "updated", change.recorded().toString());
    link(xml, "alternate", link(change));
    xml.writeStartElement("category");
    xml.writeAttribute("term", change.kind());
    xml.writeEndElement();
    xml.writeStartElement("author");
    text(xml, "name", "Crossbearing");
    xml.writeEndElement();
    text(xml, "summary", words(change));
    xml.writeEndElement();
  }

  private static void text(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static void link(XMLStreamWriter xml, String rel, String link) throws XMLStreamException {
    xml.writeStartElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", link);
    xml.writeEndElement();
  }

  private static String words(Change change) {
    return Wording.capital(Printable.line(change.words()));
  }

  private String id(Change change) {
    return home + "/changes/" + change.id();
  }

  private String link(Change change) {
    String about = ChangeLine.link(change);
    return home + (about == null ? "/changes?before=" + (change.id() + 1) : about);
  }
}
