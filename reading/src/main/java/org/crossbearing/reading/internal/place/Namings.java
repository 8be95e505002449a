package org.crossbearing.reading.internal.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.place.Candidate.Kind;
import org.crossbearing.reading.internal.place.Mention.Role;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
import org.jspecify.annotations.Nullable;

/** Weighs the places that a report names, by where and as what it names them. Read-only. */
final class Namings {
  private static final double HEADLINE = 5;
  private static final double DATELINE = 1.2;
  private static final int SHORT = 4;
  private static final double LATER = 0.5;
  private static final double[] BODY = {3, 2, 1.5};

  private final Places places;
  private final Speakers speakers;
  private final Venues venues;
  private final Map<String, Mention> first = new LinkedHashMap<>();
  private final Map<String, Double> weights = new LinkedHashMap<>();
  private final Map<String, Double> lands = new HashMap<>();
  private final List<Spoken> speaking = new ArrayList<>();
  private final List<Mention> lede = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Set<String> struck = new HashSet<>();
  private final Set<String> meetings = new HashSet<>();
  private final Set<String> likely = new HashSet<>();
  private final Set<String> early = new HashSet<>();
  private final Set<String> dateline = new HashSet<>();

  /** A name that tells who says something, and the weight of its sentence. */
  private record Spoken(Mention mention, double weight) {}

  private Namings(Places places, Speakers speakers) {
    this.places = places;
    this.speakers = speakers;
    this.venues = new Venues(places.words());
  }

  /** Goes through the report. */
  static Namings read(Document document, Places places, Speakers speakers) {
    Namings namings = new Namings(places, speakers);
    int body = 0;
    for (int i = 0; i < document.sentences().size(); i++) {
      Syntax syntax = document.sentences().get(i);
      Block.Kind kind = syntax.sentence().block().kind();
      double weight = kind == Block.Kind.HEADLINE ? HEADLINE : LATER;
      if (kind == Block.Kind.BODY && syntax.sentence().size() > SHORT) {
        weight = body < BODY.length ? BODY[body] : LATER;
        body++;
      }
      namings.add(syntax, i, weight);
    }
    for (Mention mention : places.heads()) {
      if (mention.role() != Role.HOLDER) {
        namings.likely.add(mention.key());
        namings.dateline.add(mention.key());
        namings.count(mention, DATELINE);
      }
    }
    namings.addSpeaking();
    return namings;
  }

  /** The first mention of each place, but one in the text before one in the dateline. */
  Collection<Mention> all() {
    return first.values();
  }

  @Nullable Mention first(String key) {
    return first.get(key);
  }

  /** Those that stand in the dateline, in the headline, or where something happens. */
  Set<String> likely() {
    return likely;
  }

  /** Those where the first sentence of the text says that something happened. */
  List<Mention> lede() {
    return lede;
  }

  double weight(Mention mention) {
    return weights.getOrDefault(mention.key(), 0.0);
  }

  /** What all places of a country weigh together. */
  double landWeight(String country) {
    return lands.getOrDefault(country, 0.0);
  }

  /** Whether something happens there. */
  boolean isTold(Mention mention) {
    return told.contains(mention.key());
  }

  /** Whether people only meet there. */
  boolean isVenue(Mention mention) {
    return meetings.contains(mention.key()) && !struck.contains(mention.key());
  }

  /** Whether only the dateline names it: neither the headline, nor as where something happens. */
  boolean isOfDateline(Mention mention) {
    return dateline.contains(mention.key()) && !early.contains(mention.key());
  }

  @Nullable String country(Mention mention) {
    Candidate candidate = places.candidate(mention);
    return candidate == null ? null : candidate.country();
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
      sort(syntax, mention, event, free && weight == HEADLINE);
      if (event && weight > BODY[1]) {
        lede.add(mention);
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

  private void sort(Syntax syntax, Mention mention, boolean event, boolean headline) {
    if (event || headline) {
      early.add(mention.key());
    }
    if (event) {
      told.add(mention.key());
      boolean venue = venues.at(syntax, mention);
      if (venues.harmedAt(syntax, mention) || mention.role() == Role.TARGET && !venue) {
        struck.add(mention.key());
      } else if (venue) {
        meetings.add(mention.key());
      }
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
}
