package org.crossbearing.export.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Where each thing stands on the page. An id of the dossier is the anchor itself, so that a link
 * can be written by hand; one of another shape, or one met twice, gets an anchor of our own.
 */
final class Anchors {
  private static final Pattern PLAIN = Pattern.compile("[a-z]{1,3}[0-9]{1,9}(\\.[a-z][0-9]{1,9})?");

  private final Map<String, String> anchors = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, List<Finding>> findings = new HashMap<>();

  Anchors(Catalogue catalogue) {
    Dossier dossier = catalogue.dossier();
    Stream.of(
            dossier.reports().stream().map(Report::id),
            dossier.claims().stream().map(Claim::id),
            dossier.events().stream().map(Event::id),
            dossier.findings().stream().map(Finding::id))
        .flatMap(ids -> ids)
        .forEach(this::add);
    for (Finding finding : dossier.findings()) {
      for (String claim : finding.claims()) {
        findings.computeIfAbsent(claim, id -> new ArrayList<>()).add(finding);
      }
    }
  }

  private void add(String id) {
    if (!anchors.containsKey(id)) {
      boolean usable = PLAIN.matcher(id).matches() && taken.add(id);
      anchors.put(id, usable ? id : "other-" + anchors.size());
    }
  }

  /** The anchor of a thing of the dossier; empty if there is no such thing. */
  String of(String id) {
    return anchors.getOrDefault(id, "");
  }

  /** A link to it; empty if there is no such thing. */
  String linkTo(String id) {
    String anchor = of(id);
    return anchor.isEmpty() ? "" : "#" + anchor;
  }

  /** The anchor of a statement among what its speaker said. */
  String said(String statement) {
    return of(statement) + "-said";
  }

  /** The first finding that a claim is part of, null if there is none. */
  @Nullable Finding findingOf(String claim) {
    List<Finding> found = findings.get(claim);
    return found == null ? null : found.getFirst();
  }
}
