package org.crossbearing.desk.internal.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of the API.
 *
 * @param path with names of its parts in braces
 * @param summary what it answers, in a line
 * @param parameters of the query
 * @param answer the record it answers with; null where the format is told by {@code format}
 * @param format the media type of the answer
 */
public record Route(
    String path,
    String summary,
    List<Parameter> parameters,
    @Nullable Class<? extends Record> answer,
    String format) {
  public Route {
    parameters = List.copyOf(parameters);
  }

  private static final Parameter AS_OF =
      Parameter.text("as-of", "the ledger as it was then, for example 2025-07-10T09:40Z");
  private static final Parameter MOST = Parameter.number("most", "at most so many, up to 200");
  private static final String JSON = "application/json";

  /** A parameter of a query. */
  public record Parameter(String name, String type, String description) {
    static Parameter text(String name, String description) {
      return new Parameter(name, "string", description);
    }

    static Parameter number(String name, String description) {
      return new Parameter(name, "integer", description);
    }
  }

  /** All of them. */
  public static final List<Route> ALL =
      List.of(
          new Route(
              "/api/events",
              "The events that moved last",
              List.of(
                  Parameter.number("before", "only those whose last change came before this one"),
                  MOST,
                  AS_OF),
              Answers.Events.class,
              JSON),
          new Route(
              "/api/events/{event}",
              "An event with its reports, claims and findings: a dossier, format 1",
              List.of(AS_OF),
              null,
              JSON),
          new Route(
              "/api/events/{event}/places",
              "The places that claims about an event name, and how exactly they tell",
              List.of(AS_OF),
              Answers.Places.class,
              JSON),
          new Route(
              "/events/{event}/map.svg",
              "The places of an event on a map",
              List.of(
                  Parameter.text("look", "dark, else light"),
                  Parameter.text("size", "narrow, else wide"),
                  AS_OF),
              null,
              "image/svg+xml"),
          new Route(
              "/api/findings/{finding}",
              "A finding with all it has been",
              List.of(AS_OF),
              Answers.Finding.class,
              JSON),
          new Route(
              "/api/claims",
              "The newest claims that are as asked for",
              List.of(
                  Parameter.text("q", "words that the claim has, all of them"),
                  Parameter.text("status", "of its finding"),
                  Parameter.text("measure", "for example injured"),
                  Parameter.text("outlet", "who published it"),
                  Parameter.text("speaker", "a full name or a surname"),
                  Parameter.text("place", "where it happened"),
                  Parameter.text("from", "happened on this day or later"),
                  Parameter.text("to", "happened by this day"),
                  Parameter.text("after", "the id of the last claim of the page before"),
                  MOST,
                  AS_OF),
              Answers.Claims.class,
              JSON),
          new Route(
              "/api/reports/{report}",
              "A report with its claims; the text for members of the desk",
              List.of(AS_OF),
              Answers.Report.class,
              JSON),
          new Route(
              "/api/people",
              "Who is told of most in the newest claims",
              List.of(MOST, AS_OF),
              Answers.People.class,
              JSON),
          new Route(
              "/api/people/{name}",
              "What a person is told to be, and said",
              List.of(AS_OF),
              Answers.Person.class,
              JSON),
          new Route(
              "/api/changes",
              "What changed, oldest first after a change, else the latest first",
              List.of(
                  Parameter.number("after", "only changes after this one, oldest first"),
                  Parameter.number("before", "only changes before this one, the latest first"),
                  MOST),
              Answers.Changes.class,
              JSON),
          new Route(
              "/live",
              "Changes as server-sent events; goes on from Last-Event-ID",
              List.of(Parameter.number("after", "the change that was seen last")),
              null,
              "text/event-stream"),
          new Route(
              "/feed.atom", "The latest changes as Atom", List.of(), null, "application/atom+xml"),
          new Route(
              "/feed.json",
              "The latest changes as JSON Feed 1.1",
              List.of(),
              null,
              "application/feed+json"),
          new Route(
              "/events/{event}/feed.atom",
              "The latest changes of an event as Atom",
              List.of(),
              null,
              "application/atom+xml"),
          new Route(
              "/events/{event}/feed.json",
              "The latest changes of an event as JSON Feed 1.1",
              List.of(),
              null,
              "application/feed+json"));
}
