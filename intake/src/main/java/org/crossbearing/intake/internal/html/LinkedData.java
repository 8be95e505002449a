package org.crossbearing.intake.internal.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossbearing.intake.internal.json.Json;
import org.crossbearing.intake.internal.json.JsonTexts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;

/** The articles that a page describes in JSON-LD. What is malformed there is left alone. */
record LinkedData(List<Json.Fields> articles) {
  private static final Pattern ARTICLE = Pattern.compile("\\w*(Article|Posting|Report)");
  private static final int MOST = 100;

  static LinkedData of(Document page) {
    return new LinkedData(
        page.select("script[type=application/ld+json]").stream()
            .flatMap(LinkedData::parse)
            .flatMap(LinkedData::objects)
            .filter(LinkedData::isArticle)
            .limit(MOST)
            .toList());
  }

  /** The first value of this key, or the name of what is there. */
  Optional<String> text(String key) {
    return texts(key).stream().findFirst();
  }

  /** All values of this key, or the names of what is there. */
  List<String> texts(String key) {
    return articles.stream()
        .flatMap(article -> Stream.ofNullable(article.get(key)))
        .flatMap(LinkedData::names)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static Stream<Json> parse(Element script) {
    String text = script.data();
    int object = text.indexOf('{');
    int array = text.indexOf('[');
    int start = object < 0 || (array >= 0 && array < object) ? array : object;
    try {
      return start < 0 ? Stream.empty() : Stream.of(JsonTexts.lenient(text.substring(start)));
    } catch (JacksonException e) {
      return Stream.empty();
    }
  }

  private static Stream<Json.Fields> objects(Json json) {
    return switch (json) {
      case Json.Items items -> items.values().stream().flatMap(LinkedData::objects);
      case Json.Fields fields ->
          Stream.concat(
              Stream.of(fields),
              Stream.of("@graph", "mainEntity")
                  .flatMap(key -> Stream.ofNullable(fields.get(key)))
                  .flatMap(LinkedData::objects));
      case Json.Text text -> Stream.empty();
      case Json.Other other -> Stream.empty();
    };
  }

  private static boolean isArticle(Json.Fields fields) {
    return Stream.ofNullable(fields.get("@type"))
        .flatMap(LinkedData::names)
        .anyMatch(type -> ARTICLE.matcher(type).matches());
  }

  private static Stream<String> names(Json json) {
    return switch (json) {
      case Json.Text text -> Stream.of(text.value());
      case Json.Items items -> items.values().stream().flatMap(LinkedData::names);
      case Json.Fields fields ->
          Stream.of("name", "@id")
              .flatMap(key -> Stream.ofNullable(fields.get(key)))
              .flatMap(LinkedData::names)
              .limit(1);
      case Json.Other other -> Stream.empty();
    };
  }
}
