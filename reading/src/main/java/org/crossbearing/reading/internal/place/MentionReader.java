package org.crossbearing.reading.internal.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.place.Mention.Role;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the names in one sentence that may be places. Thread-safe. */
final class MentionReader {
  private static final int LONGEST = 5;

  /** So many tokens behind a place may tell what it is near. */
  private static final int FAR = 8;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final int GREAT = 1_000_000;
  private static final Set<String> INNER = WordSets.of("MentionReader.INNER");

  private final PlaceWords places;
  private final Words words;
  private final Surroundings surroundings;

  MentionReader(PlaceWords places, Words words) {
    this.places = places;
    this.words = words;
    this.surroundings = new Surroundings(places, words);
  }

  /**
   * The mentions of the sentence, in order, none overlapping.
   *
   * @param made keys of names that the report makes places elsewhere
   */
  List<Mention> read(Syntax syntax, Set<String> made) {
    Sentence sentence = syntax.sentence();
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Mention mention = starts(sentence, at) ? mention(syntax, at, made) : null;
      if (mention != null) {
        add(syntax, mentions, mention);
      }
      at = mention == null ? at + 1 : mention.to();
    }
    return mentions;
  }

  private boolean starts(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean function = words.closed(token.norm()) != null && !token.is("us");
    return Spelling.proper(token) && !made(token.norm()) && !(function && !inName(sentence, at));
  }

  /** "Norland-led", "Norland-bound": the name only tells of what kind the next noun is. */
  private boolean made(String norm) {
    return places.is("made", norm.substring(norm.lastIndexOf('-') + 1)) && norm.indexOf('-') > 0;
  }

  /** "The Hague", "Of" and "In" may begin a name only if a capital follows. */
  private static boolean inName(Sentence sentence, int at) {
    return sentence.norm(at).equals("the")
        && at + 1 < sentence.size()
        && sentence.norm(at + 1).equals("hague");
  }

  private @Nullable Mention mention(Syntax syntax, int at, Set<String> made) {
    Sentence sentence = syntax.sentence();
    Mention region = at > 0 ? shortForm(sentence, at) : null;
    if (region != null) {
      return region;
    }
    for (int length = Math.min(LONGEST, sentence.size() - at); length > 0; length--) {
      if (name(sentence, at, at + length)) {
        List<Candidate> found = find(sentence, at, at + length);
        if (!found.isEmpty()) {
          return surroundings.mention(syntax, at, at + length, found);
        }
      }
    }
    return surroundings.unknown(syntax, at, made);
  }

  /** "TX" or "Tex." behind a comma. */
  private @Nullable Mention shortForm(Sentence sentence, int at) {
    String full =
        sentence.norm(at - 1).equals(",") ? places.region(sentence.token(at).text()) : null;
    if (full == null) {
      return null;
    }
    List<Candidate> found =
        Gazetteer.shared().find(full).stream()
            .filter(candidate -> candidate.kind() == Candidate.Kind.REGION)
            .toList();
    return Mention.of(at, at + 1, full, "region", found, Role.NAMED, "");
  }

  private List<Candidate> find(Sentence sentence, int from, int to) {
    if (to == from + 1 && excluded(sentence, from)) {
      return List.of();
    }
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      name.append(i > from ? " " : "").append(sentence.token(i).text());
    }
    List<Candidate> found = Gazetteer.shared().find(name.toString());
    boolean letters =
        to == from + 1
            && name.length() < 5
            && !sentence.block().heading()
            && sentence.token(from).allCapitals();
    return letters ? found.stream().filter(MentionReader::great).toList() : found;
  }

  /** Whether the place is known by a few capital letters: "UAE", "LA". */
  private static boolean great(Candidate candidate) {
    return candidate.kind() == Candidate.Kind.COUNTRY || candidate.population() > GREAT;
  }

  private boolean excluded(Sentence sentence, int at) {
    String norm = sentence.norm(at);
    boolean abroad = norm.equals("us") && !sentence.token(at).allCapitals();
    boolean demonym = places.demonym(norm) != null && !norm.equals("us") && !norm.startsWith("u");
    boolean time = places.is("time", norm);
    return abroad || demonym || time || places.is("not", norm) || places.is("title", norm);
  }

  /** Whether the tokens could be one name: capitals at both ends, only small words between. */
  private static boolean name(Sentence sentence, int from, int to) {
    if (!Spelling.proper(sentence.token(to - 1))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      boolean inside = i > from && i < to - 1 && INNER.contains(token.norm());
      if (!token.word() || !Spelling.proper(token) && !inside || i > from && !token.spaced()) {
        return false;
      }
    }
    return true;
  }

  /** Adds the mention, after seeing what the one before it makes of it. */
  private void add(Syntax syntax, List<Mention> mentions, Mention mention) {
    Mention before = mentions.isEmpty() ? null : mentions.getLast();
    if (before == null || before.role() == Role.PART) {
      mentions.add(mention);
      return;
    }
    int gap = before.to();
    boolean article = syntax.sentence().norm(mention.from() - 1).equals("the");
    int end = article ? mention.from() - 1 : mention.from();
    boolean comma = gap(syntax, gap, end, ",");
    boolean apposed = before.unit().equals("town") && gap(syntax, gap, end - 1, ",");
    boolean in =
        before.eventful()
            && (gap(syntax, gap, end, "in")
                || apposed && syntax.sentence().norm(end - 1).equals("in"));
    if (explains(syntax.sentence(), before, mention)) {
      mentions.add(mention.with(Role.HOLDER, mention.preposition()));
      return;
    }
    boolean area = apposed && in && mention.unit().equals("region");
    if ((comma || in) && (area || holds(mention, before))) {
      mentions.set(mentions.size() - 1, before.in(holder(mention)));
      mentions.add(mention.with(Role.HOLDER, mention.preposition()));
    } else if (listed(syntax, before.to(), mention.from())
        && mention.role() == Role.NAMED
        && !describes(syntax, mention)) {
      mentions.add(mention.with(before.role(), before.preposition()));
    } else {
      mentions.add(mention);
    }
  }

  /** "In Alta, a town near Vella, nine died": it only tells where the place before it lies. */
  private boolean explains(Sentence sentence, Mention before, Mention mention) {
    int at = before.to();
    boolean apposed =
        sentence.norm(at).equals(",")
            && ARTICLES.contains(sentence.norm(at + 1))
            && mention.from() - at <= FAR;
    for (int i = at + 2; apposed && i < mention.from(); i++) {
      if (sentence.token(i).mark()) {
        return false;
      }
      if (places.is("unit-town", sentence.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** The name that the gazetteer has for the holder: without "region". */
  private static String holder(Mention mention) {
    List<Candidate> candidates = mention.candidates();
    return candidates.isEmpty() ? mention.name() : candidates.getFirst().name();
  }

  /** "In Oslo, US secretary of state …": it describes the noun behind it. */
  private static boolean describes(Syntax syntax, Mention mention) {
    int next = mention.to();
    return next < syntax.sentence().size()
        && syntax.tags().get(next).nominal()
        && !syntax.sentence().token(next).capital();
  }

  private static boolean gap(Syntax syntax, int from, int to, String norm) {
    return to == from + 1 && syntax.sentence().norm(from).equals(norm);
  }

  /** Whether only a comma, "and" or both stand between. */
  private static boolean listed(Syntax syntax, int from, int to) {
    for (int i = from; i < to; i++) {
      if (syntax.tags().get(i) != Tag.AND && !syntax.sentence().norm(i).equals(",")) {
        return false;
      }
    }
    return to > from && to - from <= 2;
  }

  /** Whether some reading of {@code holder} is the region or country of one of {@code inner}. */
  private static boolean holds(Mention holder, Mention inner) {
    for (Candidate outer : holder.candidates()) {
      boolean local = inner.candidates().isEmpty() && outer.kind() != Candidate.Kind.TOWN;
      if (local || inner.candidates().stream().anyMatch(outer::holds)) {
        return true;
      }
    }
    return false;
  }
}
