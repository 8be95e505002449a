package org.crossbearing.reading.internal.place;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.reading.internal.place.Mention.Role;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Token;

/** Finds the places in the lines that tell where and when a report was written. Thread-safe. */
final class Datelines {
  private final PlaceWords places;

  Datelines(PlaceWords places) {
    this.places = places;
  }

  /** The places of the block: parts between marks that are nothing but the name of a place. */
  List<Mention> read(Block block) {
    List<Mention> mentions = new ArrayList<>();
    List<Token> part = new ArrayList<>();
    for (Token token : block.tokens()) {
      if (token.word()) {
        part.add(token);
      } else {
        add(mentions, part);
        part.clear();
      }
    }
    add(mentions, part);
    return mentions;
  }

  private void add(List<Mention> mentions, List<Token> part) {
    if (part.isEmpty() || part.size() > 4 || !part.getFirst().capital()) {
      return;
    }
    String name = String.join(" ", part.stream().map(Token::text).toList());
    String region = mentions.isEmpty() ? null : places.region(name);
    List<Candidate> found = Gazetteer.shared().find(region == null ? name : region);
    boolean listed = part.size() == 1 && places.is("not", part.getFirst().norm());
    if (found.isEmpty() || listed) {
      return;
    }
    Mention mention =
        Mention.of(
            0, 0, region == null ? PlaceWords.cased(name) : region, "", found, Role.WHERE, "");
    Mention before = mentions.isEmpty() ? null : mentions.getLast();
    boolean holder =
        before != null
            && found.stream().anyMatch(o -> before.candidates().stream().anyMatch(o::holds));
    if (holder && before != null) {
      mentions.set(mentions.size() - 1, before.in(mention.name()));
      mentions.add(mention.with(Role.HOLDER, ""));
    } else {
      mentions.add(mention);
    }
  }
}
