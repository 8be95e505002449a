package org.crossbearing.reconcile.internal.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.WordList;
import org.crossbearing.reconcile.internal.text.Words;
import org.jspecify.annotations.Nullable;

/** The kind of event, from the words of a text and from what is counted. */
final class Kinds {
  private static final Map<String, String> WORDS = WordList.names(WordList.words("events.tsv"));
  private static final Map<String, String> LASTING = WordList.names(WordList.words("lasting.tsv"));

  private static final String FIRE = "fire";
  private static final String MARCH = "march";

  /** So many words before "fire" tell whose it is. */
  private static final int AHEAD = 4;

  private Kinds() {}

  /** How often the words speak of each kind. */
  static Map<EventType, Integer> count(List<String> words) {
    Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
    int guns = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean fire = words.get(i).equals(FIRE);
      if (fire && isOfGuns(words, i)) {
        guns++;
      } else if (!(fire && isPutOut(words, i)) && !isMonth(words, i) && !storms(words, i)) {
        add(counts, WORDS.get(words.get(i)), 1);
      }
    }
    boolean burns = times(counts, EventType.FIRE) > times(counts, EventType.ATTACK);
    add(counts, (burns ? EventType.FIRE : EventType.ATTACK).word(), guns);
    return counts;
  }

  /** "On March 24", "the 3 March raid", "since March", but not "a march", "50,000 march". */
  private static boolean isMonth(List<String> words, int at) {
    if (!words.get(at).equals(MARCH)) {
      return false;
    }
    String before = at == 0 ? "" : words.get(at - 1);
    String after = at + 1 < words.size() ? words.get(at + 1) : "";
    boolean listed = before.equals("and") && at > 1 && Words.is("month", words.get(at - 2));
    boolean day = isDay(before) && !(at > 1 && Phrases.isDigits(words.get(at - 2)));
    return listed || day || isDay(after) || Phrases.isYear(after) || Words.is("monthly", before);
  }

  /** "Tried to storm parliament", but not "due to storm Ada", "linked to storm damage". */
  private static boolean storms(List<String> words, int at) {
    return at > 0
        && words.get(at).equals("storm")
        && words.get(at - 1).equals("to")
        && !(at > 1 && Words.is("caused", words.get(at - 2)));
  }

  /** "3", "24th". */
  private static boolean isDay(String word) {
    int end = word.length() > 2 && !Phrases.isDigits(word) ? word.length() - 2 : word.length();
    return end > 0 && end <= 2 && Phrases.isDigits(word.substring(0, end));
  }

  private static void add(Map<EventType, Integer> counts, @Nullable String type, int times) {
    if (type != null && times > 0) {
      counts.merge(EventType.valueOf(type.toUpperCase(Locale.ROOT)), times, Integer::sum);
    }
  }

  private static int times(Map<EventType, Integer> counts, EventType type) {
    return counts.getOrDefault(type, 0);
  }

  /** "The fire service" tells of no fire, nor does "under fire over". */
  private static boolean isPutOut(List<String> words, int at) {
    String next = at + 1 < words.size() ? words.get(at + 1) : "";
    return Words.is("fireworks", next) || isUnder(words, at) && Words.is("blame", next);
  }

  private static boolean isUnder(List<String> words, int at) {
    return at > 0 && words.get(at - 1).equals("under");
  }

  /** "Tank fire", "under Karsian fire", but not "a fuel tank fire", "the Karsian fire". */
  private static boolean isOfGuns(List<String> words, int at) {
    if (at == 0 || isPutOut(words, at)) {
      return false;
    }
    String before = words.get(at - 1);
    boolean guns = Words.is("gunners", before) || Countries.ofAdjective(before) != null;
    List<String> ahead = words.subList(Math.max(0, at - AHEAD), at - 1);
    return guns && !Words.any("one", ahead) && !Words.any("fuel", ahead);
  }

  /** Whether its kind is not met day by day in one place. */
  static boolean isRare(@Nullable EventType type) {
    return switch (type) {
      case EXPLOSION, FIRE, ACCIDENT, QUAKE, FLOOD, STORM, STAMPEDE -> true;
      case null, default -> false;
    };
  }

  /** Whether it happens at one spot. */
  static boolean isSpot(@Nullable EventType type) {
    return type == EventType.ACCIDENT
        || type == EventType.EXPLOSION
        || type == EventType.FIRE
        || type == EventType.STAMPEDE;
  }

  /** Whether it is counted where the event happens. */
  static boolean isLocal(Measure measure) {
    return switch (measure) {
      case KILLED, INJURED, MISSING, HIT, DAMAGED, DESTROYED -> true;
      case LAUNCHED, INTERCEPTED, NOT_INTERCEPTED, ATTENDING, LASTED, MAGNITUDE -> true;
      default -> false;
    };
  }

  /** Whether it counts people to whom harm is done. */
  static boolean isOfPeople(Measure measure) {
    return switch (measure) {
      case KILLED, INJURED, MISSING, DISPLACED, DETAINED -> true;
      default -> false;
    };
  }

  /** Whether it counts what a disaster leads to in the days after. */
  static boolean isAftermath(Measure measure) {
    return switch (measure) {
      case MISSING, DISPLACED, EVACUATED, HOSPITALISED, WITHOUT_POWER -> true;
      default -> false;
    };
  }

  static boolean isHarm(List<String> words) {
    return most(count(words), Topic.HARM) != null;
  }

  /** The kind that is spoken of most; of several the first; null if none is. */
  static @Nullable EventType most(Map<EventType, Integer> counts) {
    EventType best = null;
    for (Map.Entry<EventType, Integer> entry : counts.entrySet()) {
      best =
          best == null || entry.getValue() > counts.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return best;
  }

  /** The kind that is spoken of most among those of {@code topic}; null if none is. */
  static @Nullable EventType most(Map<EventType, Integer> counts, Topic topic) {
    EventType best = null;
    for (Map.Entry<EventType, Integer> entry : counts.entrySet()) {
      boolean more = best == null || entry.getValue() > counts.getOrDefault(best, 0);
      if (more && topicOf(entry.getKey()) == topic) {
        best = entry.getKey();
      }
    }
    return best;
  }

  static Topic topicOf(EventType type) {
    return switch (type) {
      case MEETING, TALKS, CONFERENCE, ELECTION, OTHER -> Topic.GATHERING;
      case EXCHANGE -> Topic.EXCHANGE;
      case AID, SANCTION -> Topic.AID;
      default -> Topic.HARM;
    };
  }

  /** The kind of event that owns a duration or count of this thing; null if it does not tell. */
  static @Nullable EventType ownerOf(Figure figure) {
    for (String word : Fold.words(figure.of()).reversed()) {
      String name = LASTING.get(word);
      if (name != null) {
        EventType type = EventType.valueOf(name.toUpperCase(Locale.ROOT));
        boolean own = type == EventType.EXCHANGE ? !isHarmDone(figure) : belongs(figure.measure());
        return own ? type : null;
      }
    }
    return null;
  }

  /** "Five prisoners were killed": who is hurt changes no hands. */
  private static boolean isHarmDone(Figure figure) {
    return switch (figure.measure()) {
      case KILLED, INJURED, MISSING, HOSPITALISED -> true;
      default -> false;
    };
  }

  private static boolean belongs(Measure measure) {
    return measure == Measure.LASTED || measure == Measure.OTHER || measure == Measure.ATTENDING;
  }

  /** Null where the measure alone does not tell: other, lasted, and supplied in a disaster. */
  static @Nullable Topic topicOf(Figure figure) {
    EventType owner = ownerOf(figure);
    if (owner != null) {
      return topicOf(owner);
    }
    return switch (figure.measure()) {
      case PLEDGED, REQUESTED, DELIVERED -> Topic.AID;
      case SUPPLIED -> isGift(figure) ? Topic.AID : null;
      case COST -> Topic.COST;
      case ATTENDING -> isResponse(figure) ? null : Topic.GATHERING;
      case OTHER, LASTED -> null;
      default -> Topic.HARM;
    };
  }

  /** "Sixty firefighters took part": they were at what they were called to. */
  private static boolean isResponse(Figure figure) {
    return Words.any("responder", Fold.words(figure.of()));
  }

  private static boolean isGift(Figure figure) {
    return figure.value().unit() != null || figure.modality() == Modality.PROMISED;
  }

  /** Kinds that reports may take for each other. */
  static boolean fit(@Nullable EventType a, @Nullable EventType b) {
    return a == null || b == null || group(a) == group(b);
  }

  /** One kind stands for those that reports take for each other. */
  private static EventType group(EventType type) {
    return switch (type) {
      case ATTACK, EXPLOSION, FIRE, CRIME, ACCIDENT, PROTEST -> EventType.ATTACK;
      case FLOOD, STORM -> EventType.FLOOD;
      case MEETING, TALKS -> EventType.TALKS;
      default -> type;
    };
  }
}
