package org.crossbearing.desk.internal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event.
 *
 * @param where its place with what is known of it, empty if no report tells
 * @param sources "12 reports from 12 outlets"
 * @param findings what at least two origins tell, the most pressing first
 * @param single what one origin alone tells
 * @param courses how figures moved, of those that did
 * @param map what is to be seen on its map; empty if none of its places is known
 * @param places those that its claims name, its own first
 * @param reports the latest of those that tell of it, or all
 * @param earlier how many came before these
 */
public record EventPage(
    String id,
    String title,
    String day,
    String where,
    String sources,
    When moved,
    List<Tally> tallies,
    List<Row> findings,
    List<Row> single,
    List<Course> courses,
    String map,
    List<PlaceLine> places,
    List<Voice> voices,
    List<Pledges> pledges,
    OriginGraph origins,
    List<ReportLine> reports,
    int earlier,
    String zone) {

  /** How many findings have a status. */
  public record Tally(Tag tag, int count) {}

  /**
   * A finding in the table.
   *
   * @param best what it comes to
   * @param low its lowest bound, "open" if there is none
   * @param values who says which value
   */
  public record Row(
      String id,
      String what,
      String best,
      String low,
      String high,
      Tag tag,
      String why,
      String support,
      Bar bar,
      List<ValueRow> values) {
    /** The page of the finding; null if the ledger has no row of it. */
    public @Nullable String link() {
      return Links.finding(id);
    }
  }

  /**
   * One value of a finding.
   *
   * @param reading what vague words are taken for, else empty
   * @param more how many voices more say it
   */
  public record ValueRow(String words, String reading, List<Says> says, int more) {
    /** How many voices are left if so many are shown. */
    public int unseen(int shown) {
      return Math.max(0, says.size() - shown) + more;
    }
  }

  /**
   * One voice with the reports that carry it.
   *
   * @param voice who says it: "Vitali Klitschko on Telegram"
   * @param remarks what keeps it from being the plain, present value
   * @param more how many reports more carry it
   */
  public record Says(String voice, List<String> remarks, List<Carrier> carriers, int more) {
    /** How many reports are left if so many are shown. */
    public int unseen(int shown) {
      return Math.max(0, carriers.size() - shown) + more;
    }
  }

  /** A report that carries a claim, with the link to its words. */
  public record Carrier(String outlet, String when, String link, String words) {
    /** The id of the claim. */
    public String claim() {
      return link.substring(link.indexOf('#') + 1);
    }
  }

  /** The course of a figure. */
  public record Course(
      String id, String what, Tag tag, String from, String to, List<Step> steps, int hidden) {
    /** The page of the finding; null if the ledger has no row of it. */
    public @Nullable String link() {
      return Links.finding(id);
    }
  }

  /**
   * A value that a report gives; places are from 0 to 100.
   *
   * @param before where the course comes from; that of the first step is its own
   * @param at where its number is
   * @param low where its interval begins
   * @param high where its interval ends
   * @param stands whether it is the value that stands
   * @param older whether the report itself calls it an earlier value
   */
  public record Step(
      String when,
      String outlet,
      String link,
      String voice,
      String value,
      double before,
      double at,
      double low,
      double high,
      boolean stands,
      boolean older) {}

  /** Somebody with what they said, each with its report. */
  public record Voice(String name, String link, String role, List<Quote> quotes, int more) {}

  /** Words that were said. */
  public record Quote(String words, boolean direct, String verb, Carrier carrier) {}

  /** Commitments of one kind. */
  public record Pledges(String status, List<Pledge> pledges) {}

  /** One commitment. */
  public record Pledge(
      String actor, String action, @Nullable String object, @Nullable String to, Carrier carrier) {}

  /**
   * A place that claims name.
   *
   * @param within the region and country, empty if unknown
   * @param precision how exactly it tells where something happened, in words
   * @param kind town, region, country or unknown
   * @param link to these claims
   */
  public record PlaceLine(
      String name,
      String within,
      String precision,
      String kind,
      int claims,
      boolean main,
      String link) {}

  /** A report that tells of it. */
  public record ReportLine(
      String id, String outlet, String when, @Nullable String title, int figures, String link) {}
}
