package org.crossbearing.desk.internal.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossbearing.desk.internal.account.Audit;
import org.crossbearing.desk.internal.account.Visitor;
import org.crossbearing.desk.internal.add.FetchException;
import org.crossbearing.desk.internal.add.Fetcher;
import org.crossbearing.desk.internal.add.Handed;
import org.crossbearing.desk.internal.page.ChangeLine;
import org.crossbearing.ledger.answer.Added;
import org.crossbearing.model.Reading;
import org.crossbearing.reading.ReportReader;
import org.jspecify.annotations.Nullable;

/** Takes in what members of the desk paste, drop or link to. */
public final class Adding {
  private static final int MOST_FILES = 50;

  private final Site site;
  private final Pages pages;
  private final ReportReader reader;
  private final Audit audit;
  private final Fetcher fetcher;

  Adding(Site site, Pages pages, ReportReader reader, Audit audit, Fetcher fetcher) {
    this.site = site;
    this.pages = pages;
    this.reader = reader;
    this.audit = audit;
    this.fetcher = fetcher;
  }

  void form(Context ctx) {
    pages.show(ctx, "add", "Add", "add", Map.of("problem", ""));
  }

  void add(Context ctx) {
    try (Handed handed = new Handed()) {
      take(ctx, handed);
      List<Reading> readings = handed.reports().stream().map(reader::read).toList();
      List<Added> added = readings.isEmpty() ? List.of() : keep(readings);
      note(ctx, added, handed.problems());
      pages.show(
          ctx,
          "added",
          "Added",
          "add",
          Map.of("added", results(readings, added), "problems", handed.problems()));
    } catch (FetchException e) {
      note(ctx, List.of(), List.of(String.valueOf(e.getMessage())));
      ctx.status(422);
      pages.show(ctx, "add", "Add", "add", Map.of("problem", "The link: " + e.getMessage() + "."));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Added> keep(List<Reading> readings) {
    return site.ledgers().change(ledger -> ledger.add(readings));
  }

  private void take(Context ctx, Handed handed) throws IOException, FetchException {
    Handed.Particulars told = particulars(ctx);
    String text = form(ctx, "text");
    if (text != null) {
      handed.take("pasted.txt", stream(text.getBytes(StandardCharsets.UTF_8)), told);
    }
    String link = form(ctx, "link");
    if (link != null) {
      Fetcher.Page page = fetcher.fetch(link);
      Handed.Particulars found =
          new Handed.Particulars(
              told.outlet(), told.title(), told.published(), page.address().toString());
      handed.take(page.file(), stream(page.content()), found);
    }
    List<UploadedFile> files =
        ctx.uploadedFiles("files").stream().filter(file -> file.size() > 0).toList();
    if (files.size() > MOST_FILES) {
      throw new BadRequestResponse("Expecting at most " + MOST_FILES + " files at once.");
    }
    for (UploadedFile file : files) {
      try (InputStream content = file.content()) {
        handed.take(file.filename(), content, told);
      }
    }
    if (text == null && link == null && files.isEmpty()) {
      throw new BadRequestResponse("Paste a text, choose a file or give a link.");
    }
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static Handed.Particulars particulars(Context ctx) {
    String published = form(ctx, "published");
    if (published != null && !Handed.isTime(published)) {
      throw new BadRequestResponse(
          "Published: expecting a day or a time such as 2025-07-10T09:40+03:00, found "
              + published);
    }
    return new Handed.Particulars(
        form(ctx, "outlet"), form(ctx, "title"), published, form(ctx, "url"));
  }

  private static @Nullable String form(Context ctx, String name) {
    String value = ctx.formParam(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  private void note(Context ctx, List<Added> added, List<String> problems) {
    Visitor visitor = pages.visitor(ctx);
    String reports = added.stream().map(Added::report).collect(Collectors.joining(" "));
    String outcome = problems.isEmpty() ? "done" : String.join("; ", problems);
    String client = Guard.clientOf(ctx);
    audit.note(String.valueOf(visitor.name()), client, "add", reports, outcome);
  }

  /**
   * What became of a report.
   *
   * @param claims how many claims were read in it
   */
  public record Result(
      String report, String file, String outcome, int claims, List<ChangeLine> changes) {}

  private List<Result> results(List<Reading> readings, List<Added> added) {
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < added.size(); i++) {
      Added one = added.get(i);
      Reading reading = readings.get(i);
      results.add(
          new Result(
              one.report(),
              reading.report().file(),
              word(one),
              reading.claims().size(),
              one.changes().stream()
                  .filter(change -> !change.kind().equals("report"))
                  .map(change -> ChangeLine.of(change, site.now()))
                  .toList()));
    }
    return results;
  }

  private static String word(Added added) {
    return switch (added.outcome()) {
      case NEW -> "new";
      case SAME -> "was there already";
      case CHANGED -> "a new version";
      case EDITED -> "a new version that claims the same";
    };
  }
}
