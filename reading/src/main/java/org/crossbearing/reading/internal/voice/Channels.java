package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Where something was said, and to which agency. */
final class Channels {
  private final Syntax syntax;
  private final boolean[] quoted;
  private final Discourse discourse;
  private final Speech speech;

  Channels(Syntax syntax, boolean[] quoted, Discourse discourse, Speech speech) {
    this.discourse = discourse;
    this.syntax = syntax;
    this.quoted = quoted;
    this.speech = speech;
  }

  /** The agency that was told. */
  List<Actor> relays(Clause clause) {
    List<Actor> relays = new ArrayList<>();
    int limit = Math.min(syntax.sentence().size(), clause.verb().to() + 6);
    for (int i = clause.verb().to(); i < limit && !syntax.sentence().token(i).mark(); i++) {
      String agency = agency(i, limit);
      if (agency != null && clause.verb().lemma().equals("tell")) {
        relays.add(new Actor(agency, Actor.Kind.BODY, null));
        break;
      }
    }
    String outlet =
        relays.isEmpty() && clause.verb().lemma().equals("tell") ? outlet(clause) : null;
    if (outlet != null) {
      relays.add(new Actor(outlet, Actor.Kind.BODY, null));
    }
    return relays;
  }

  /** "told the BBC", "told Danube Press": an outlet by its looks; or null. */
  private @Nullable String outlet(Clause clause) {
    if (clause.objects().isEmpty()) {
      return null;
    }
    NounGroup group = clause.objects().getFirst();
    Token last = syntax.sentence().token(group.to() - 1);
    boolean adjacent = group.from() == clause.verb().to();
    boolean initials = last.allCapitals() && !discourse.national(last.norm());
    boolean two = group.to() - group.from() > 1;
    boolean radio = two && speech.is("channel", syntax.sentence().norm(group.from()));
    boolean titled =
        two && last.capital() && speech.paper(Phrasing.plain(syntax, group.from(), group.to()));
    boolean press = radio || two && speech.is("press", last.norm());
    return adjacent && (titled || group.name() && (initials || press))
        ? Phrasing.plain(syntax, group.from(), group.to())
        : null;
  }

  private @Nullable String agency(int from, int limit) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < Math.min(limit, from + 4); i++) {
      String norm = syntax.sentence().norm(i);
      name.append(i > from ? " " : "")
          .append(norm.endsWith(".") ? norm.substring(0, norm.length() - 1) : norm);
      String agency = speech.agency(name.toString());
      if (agency != null) {
        return agency;
      }
    }
    return null;
  }

  /** Where it was said: behind the verb, else anywhere outside quotations. */
  @Nullable String medium(VerbGroup verb) {
    String behind = medium(verb.to(), syntax.sentence().size());
    return behind != null ? behind : medium(0, verb.from());
  }

  private @Nullable String medium(int from, int to) {
    for (int i = Math.max(1, from); i < to; i++) {
      String medium = quoted[i] ? null : speech.medium(syntax.sentence().token(i));
      if (medium != null && placed(i)) {
        return medium;
      }
      boolean social =
          syntax.sentence().norm(i).equals("social")
              && syntax.sentence().norm(i + 1).equals("media");
      if (social && placed(i)) {
        return "social media";
      }
    }
    return null;
  }

  /** After "on" or "via", or "told". */
  private boolean placed(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      String norm = syntax.sentence().norm(i);
      if (Set.of("on", "via", "over", "told", "tells", "telling").contains(norm)) {
        return true;
      }
      if (syntax.sentence().token(i).mark()) {
        return false;
      }
    }
    return false;
  }
}
