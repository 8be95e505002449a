package org.crossbearing.reading.internal.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.place.Candidate.Kind;
import org.crossbearing.reading.internal.place.Mention.Role;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
import org.jspecify.annotations.Nullable;

/** Finds the place that a report is about: named early, often, and as where something happened. */
final class MainPlace {
  private static final double HEADLINE = 5;
  private static final double DATELINE = 1.2;

  /** What is named once, late, is not what a report is about. */
  private static final double LEAST = 0.6;

  private static final double INNER = 0.6;
  private static final int SHORT = 4;
  private static final double LATER = 0.5;
  private static final double[] BODY = {3, 2, 1.5};

  private final Places places;
  private final Speakers speakers;
  private final Venues venues;
  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Map<String, Double> lands = new HashMap<>();
  private final List<Spoken> speaking = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> struck = new HashSet<>();
  private final Set<String> meetings = new HashSet<>();

  /** Those that stand in the dateline, in the headline, or where something happens. */
  private final Set<String> likely = new HashSet<>();

  private final Map<String, Mention> first = new LinkedHashMap<>();

  /** A name that tells who says something, and the weight of its sentence. */
  private record Spoken(Mention mention, double weight) {}

  private MainPlace(Places places, Speakers speakers) {
    this.places = places;
    this.speakers = speakers;
    this.venues = new Venues(places.words());
  }

  /** The main place, or null if the report names none. */
  @Nullable Mention ofAll() {
    return heaviest(likely);
  }

  /**
   * The same, but no place where people only meet, nor a capital that is only named as who acts.
   */
  @Nullable Mention ofHarm() {
    Mention main = ofAll();
    if (main == null || !venue(main.key())) {
      return main;
    }
    Set<String> among = new HashSet<>(likely);
    among.removeIf(key -> venue(key) || !told.contains(key) && isCapital(first.get(key)));
    return heaviest(among);
  }

  private boolean venue(String key) {
    return meetings.contains(key) && !struck.contains(key);
  }

  private boolean isCapital(@Nullable Mention mention) {
    Candidate candidate = mention == null ? null : places.candidate(mention);
    return candidate != null && candidate.rank() == 2;
  }

  /** Goes through the report. */
  static MainPlace read(Document document, Places places, Speakers speakers) {
    MainPlace main = new MainPlace(places, speakers);
    int body = 0;
    for (int i = 0; i < document.sentences().size(); i++) {
      Syntax syntax = document.sentences().get(i);
      Block.Kind kind = syntax.sentence().block().kind();
      double weight = kind == Block.Kind.HEADLINE ? HEADLINE : LATER;
      if (kind == Block.Kind.BODY && syntax.sentence().size() > SHORT) {
        weight = body < BODY.length ? BODY[body] : LATER;
        body++;
      }
      main.add(syntax, i, weight);
    }
    for (Mention mention : places.heads()) {
      if (mention.role() != Role.HOLDER) {
        main.likely.add(mention.key());
        main.count(mention, DATELINE);
      }
    }
    main.addSpeaking();
    return main;
  }

  /** "Norland warns of floods": where it is, if no other country is named nor a place told. */
  private void addSpeaking() {
    if (likely.isEmpty() && lands.size() == 1) {
      for (Spoken spoken : speaking) {
        count(spoken.mention(), spoken.weight() / 3);
        if (spoken.weight() == HEADLINE) {
          likely.add(spoken.mention().key());
        }
      }
    }
  }

  private void add(Syntax syntax, int index, double weight) {
    for (Mention mention : places.in(index)) {
      boolean goal = places.words().goal(syntax.sentence(), mention.from());
      boolean counts = !goal && !places.isListed(index, mention) && !places.isShare(index, mention);
      boolean event = counts && mention.eventful() && !speakers.at(syntax, mention);
      boolean free = !goal && mention.role() == Role.NAMED && weight > 1 && free(syntax, mention);
      boolean speaks = free && speakers.says(syntax, mention);
      boolean named = free && !speaks;
      if (event) {
        told.add(mention.key());
        sort(syntax, mention);
      }
      if (event || named && weight == HEADLINE) {
        likely.add(mention.key());
      }
      if (speaks && !event) {
        speaking.add(new Spoken(mention, weight));
      }
      if (!event && !named && !numbered(syntax, mention)) {
        count(mention, weight / 10);
      } else if (event || named) {
        boolean away = mention.preposition().equals("away");
        count(mention, event ? away ? weight / 2 : weight : weight / 3);
      }
    }
  }

  private void sort(Syntax syntax, Mention mention) {
    boolean venue = venues.at(syntax, mention);
    if (venues.harmedAt(syntax, mention) || mention.role() == Role.TARGET && !venue) {
      struck.add(mention.key());
    } else if (venue) {
      meetings.add(mention.key());
    }
  }

  private static boolean numbered(Syntax syntax, Mention mention) {
    int next = mention.to();
    return syntax.sentence().isNumber(next);
  }

  /** Whether the name does not merely describe the noun or number after it. */
  private static boolean free(Syntax syntax, Mention mention) {
    int next = mention.to();
    return next >= syntax.sentence().size()
        || !syntax.tags().get(next).nominal() && !syntax.sentence().token(next).number();
  }

  private void count(Mention mention, double weight) {
    String land = country(mention);
    if (land != null) {
      lands.merge(land, weight, Double::sum);
    }
    Mention known = first.get(mention.key());
    if (known == null || known.to() == 0) {
      first.put(mention.key(), mention);
    }
    weights.merge(mention.key(), weight * kind(mention), Double::sum);
  }

  private double kind(Mention mention) {
    Candidate candidate = places.candidate(mention);
    if (candidate == null) {
      boolean area = mention.unit().equals("region") || mention.unit().equals("town");
      return area && !mention.key().endsWith(" district") ? 0.9 : 0.5;
    }
    if (candidate.kind() == Kind.COUNTRY || candidate.country() == null) {
      return 0.35;
    }
    return candidate.kind() == Kind.REGION ? 0.65 : 1;
  }

  private @Nullable Mention heaviest(Set<String> among) {
    Mention best = null;
    double most = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      if (among.contains(entry.getKey()) && entry.getValue() > most) {
        most = entry.getValue();
        best = first.get(entry.getKey());
      }
    }
    if (best != null && best.to() == 0) {
      Mention own = seat(best) ? land() : null;
      Mention land = own == null ? abroad(best) : own;
      if (land != null || seat(best)) {
        return land;
      }
    }
    if (most < LEAST) {
      return null;
    }
    Mention inner = best == null ? null : inner(best, most);
    return inner == null ? best : inner;
  }

  /** The country that more is said to happen in than in that of the dateline; or null. */
  private @Nullable Mention abroad(Mention dateline) {
    Mention best = null;
    double most = lands.getOrDefault(Objects.requireNonNullElse(country(dateline), ""), 0.0);
    for (Mention mention : first.values()) {
      double weight = lands.getOrDefault(Objects.requireNonNullElse(country(mention), ""), 0.0);
      if (country(places.candidate(mention)) && weight > most) {
        most = weight;
        best = mention;
      }
    }
    return best;
  }

  /** Whether it is the capital from which the news of the whole country comes. */
  private boolean seat(Mention mention) {
    Candidate candidate = places.candidate(mention);
    return candidate != null
        && candidate.rank() == 2
        && Objects.equals(candidate.country(), places.country());
  }

  /** The mention of the report's own country, or null. */
  private @Nullable Mention land() {
    return first.values().stream()
        .filter(m -> country(places.candidate(m)))
        .filter(m -> Objects.equals(places.country(), country(m)))
        .findFirst()
        .orElse(null);
  }

  private @Nullable String country(Mention mention) {
    Candidate candidate = places.candidate(mention);
    return candidate == null ? null : candidate.country();
  }

  /** The heaviest place in the country or region, if it is heavy enough or the only one. */
  private @Nullable Mention inner(Mention best, double most) {
    Candidate land = places.candidate(best);
    if (land == null || land.kind() == Kind.TOWN) {
      return null;
    }
    List<Mention> inside =
        first.values().stream()
            .filter(m -> within(land, places.candidate(m)))
            .filter(m -> told.contains(m.key()))
            .toList();
    Mention heaviest = null;
    for (Mention mention : inside) {
      if (heaviest == null || weight(mention) > weight(heaviest)) {
        heaviest = mention;
      }
    }
    boolean heavy = heaviest != null && weight(heaviest) >= INNER * most;
    return heavy || inside.size() == 1 && land.kind() == Kind.COUNTRY ? heaviest : null;
  }

  private double weight(Mention mention) {
    return weights.getOrDefault(mention.key(), 0.0);
  }

  private static boolean country(@Nullable Candidate candidate) {
    return candidate != null && candidate.kind() == Kind.COUNTRY;
  }

  private static boolean within(Candidate land, @Nullable Candidate candidate) {
    return candidate != null && land.holds(candidate);
  }
}
