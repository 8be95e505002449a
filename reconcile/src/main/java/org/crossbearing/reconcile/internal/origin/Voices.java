package org.crossbearing.reconcile.internal.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crossbearing.model.EntityKind;
import org.crossbearing.reconcile.internal.entity.Bodies;
import org.crossbearing.reconcile.internal.entity.Directory;
import org.crossbearing.reconcile.internal.entity.Who;
import org.crossbearing.reconcile.internal.event.Count;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The voices heard on one occasion, each under the one that it speaks for: spokespeople for their
 * body, an office holder for the body if that is heard too, a body named in short for the one named
 * in full.
 */
final class Voices {
  private final Directory directory;
  private final Acronyms acronyms;
  private final Map<String, Voice> voices = new LinkedHashMap<>();

  Voices(Directory directory, Acronyms acronyms) {
    this.directory = directory;
    this.acronyms = acronyms;
  }

  /** One voice; {@code speaksFor} is itself unless another is heard through it. */
  static final class Voice {
    final String name;
    final @Nullable Who who;
    final Set<String> stems;
    @Nullable Voice speaksFor;
    @Nullable String signal;

    Voice(String name, @Nullable Who who) {
      this.name = name;
      this.who = who;
      stems = Bodies.stems(name);
    }

    boolean isPerson() {
      return who != null && who.kind() == EntityKind.PERSON;
    }

    Voice root() {
      Voice voice = this;
      while (voice.speaksFor != null) {
        voice = voice.speaksFor;
      }
      return voice;
    }

    void speakFor(Voice other, String why) {
      if (other.root() != root()) {
        root().speaksFor = other.root();
        signal = why;
      }
    }
  }

  Voice hear(String name) {
    return isBare(name) ? voices.computeIfAbsent(name, k -> new Voice(k, null)) : known(name);
  }

  private Voice known(String name) {
    Who who = directory.find(name);
    String key = who != null ? "#" + who.name() : String.join(" ", Bodies.stems(name));
    return voices.computeIfAbsent(key, k -> new Voice(who == null ? name : who.name(), who));
  }

  /** To be called once, when all voices have been heard. */
  void join() {
    List.copyOf(voices.values()).stream().filter(v -> isBare(v.name)).forEach(this::joinBare);
    List<Voice> heard = new ArrayList<>(voices.values());
    List<Voice> persons = heard.stream().filter(Voice::isPerson).toList();
    persons.forEach(this::joinAsSpokesperson);
    persons.forEach(this::joinToBody);
    persons.forEach(person -> joinToOnly(person, heard));
    heard.stream().filter(voice -> !voice.isPerson()).forEach(v -> joinToHolder(v, persons));
    List<Voice> bodies = voices.values().stream().filter(voice -> !voice.isPerson()).toList();
    bodies.forEach(voice -> joinToTwin(voice, bodies));
    bodies.stream()
        .filter(voice -> !isOfSeveral(voice, persons))
        .forEach(voice -> joinToFuller(voice, bodies));
  }

  /** "the commission": by itself that of the EU, but not where an election commission is heard. */
  private static boolean isBare(String name) {
    String word = Fold.text(name);
    return Words.isAliased(word) && Words.is("body", word);
  }

  private void joinBare(Voice bare) {
    Voice meant = meant(bare.name);
    Voice one = meant == null ? known(bare.name) : meant;
    bare.speakFor(one, "names " + one.name + " in short");
  }

  /** The one body heard that has the word for its last and no short name; or null. */
  private @Nullable Voice meant(String bare) {
    String end = " " + Fold.text(bare);
    List<Voice> ending =
        voices.values().stream().filter(v -> Fold.text(v.name).endsWith(end)).toList();
    boolean one = ending.size() == 1 && !Words.isAliased(Fold.text(ending.getFirst().name));
    return one ? ending.getFirst() : null;
  }

  private void joinAsSpokesperson(Voice person) {
    Who who = Objects.requireNonNull(person.who);
    for (int i = 0; i < who.roles().size(); i++) {
      String body = who.bodies().get(i);
      if (isSpokesperson(Fold.words(who.roles().get(i))) && !body.isEmpty()) {
        person.speakFor(hear(body), "speaks for " + hear(body).name);
      }
    }
  }

  private static boolean isSpokesperson(List<String> role) {
    return Words.any("spokes", role) || Words.any("press", role);
  }

  private void joinToBody(Voice person) {
    Who who = Objects.requireNonNull(person.who);
    for (int i = 0; i < who.roles().size(); i++) {
      joinIfHeard(person, who.bodies().get(i), Fold.words(who.roles().get(i)));
    }
  }

  /** "an army spokesman", "the air force commander" speak for the one such force heard. */
  private static void joinToOnly(Voice person, List<Voice> heard) {
    Who who = Objects.requireNonNull(person.who);
    for (int i = 0; i < who.roles().size(); i++) {
      List<String> role = Fold.words(who.roles().get(i));
      String owner = who.bodies().get(i);
      Set<String> body = body(role);
      List<Voice> meant =
          heard.stream()
              .filter(v -> !body.isEmpty() && !v.isPerson() && v.stems.containsAll(body))
              .filter(v -> isOf(owner, v) && (!isMinister(role) || isOfAll(who, v)))
              .map(Voice::root)
              .distinct()
              .toList();
      if (meant.size() == 1) {
        person.speakFor(meant.getFirst(), "speaks for " + meant.getFirst().name);
      }
    }
  }

  /** The stems of the body that the role names, "air force commander", "health minister". */
  private static Set<String> body(List<String> role) {
    List<String> left =
        role.stream()
            .filter(word -> !Words.is("spokes", word) && !isPost(List.of(word)))
            .filter(word -> !Words.is("scope", word) && !Words.is("deputy", word))
            .toList();
    if (isMinister(role)) {
      return Bodies.stems(String.join(" ", left) + " ministry");
    }
    boolean spoken = role.size() > left.size();
    return spoken && !left.isEmpty() && Words.is("body", left.getLast())
        ? Bodies.stems(String.join(" ", left))
        : Set.of();
  }

  /** "health minister", not "minister". */
  private static boolean isMinister(List<String> role) {
    return role.size() > 1 && role.contains("minister");
  }

  /** Whether none of the countries that the person is told to be of has another such ministry. */
  private static boolean isOfAll(Who who, Voice body) {
    return who.bodies().stream().allMatch(owner -> isOf(owner, body));
  }

  /**
   * Whether the body may be that of the owner, if one is told: an Ostrand commander has no other
   * army.
   */
  private static boolean isOf(String owner, Voice body) {
    Set<String> stems = Bodies.stems(owner);
    return owner.isEmpty() || body.stems.containsAll(stems) || stems.containsAll(body.stems);
  }

  /** "the governor" and the one person heard who is said to be it. */
  private static void joinToHolder(Voice office, List<Voice> persons) {
    List<Voice> holders = holders(office, persons);
    if (holders.size() == 1) {
      office.speakFor(holders.getFirst(), "is held by " + holders.getFirst().name);
    }
  }

  /** "the minister", where ministers of several things are heard. */
  private static boolean isOfSeveral(Voice office, List<Voice> persons) {
    return isPost(Fold.words(office.name)) && holders(office, persons).size() > 1;
  }

  private static boolean isPost(List<String> words) {
    return words.size() == 1 && Words.is("speaks", words.getFirst());
  }

  private static List<Voice> holders(Voice office, List<Voice> persons) {
    List<String> words = Fold.words(office.name);
    List<Voice> all =
        persons.stream().filter(p -> holds(Objects.requireNonNull(p.who), words)).toList();
    List<Voice> bare =
        all.stream().filter(p -> isCalled(Objects.requireNonNull(p.who), words)).toList();
    return (bare.size() == 1 ? bare : all).stream().map(Voice::root).distinct().toList();
  }

  /** Whether the office is told of the person without more: "the president", of no company. */
  private static boolean isCalled(Who who, List<String> office) {
    return who.roles().stream().anyMatch(role -> Fold.words(role).equals(office));
  }

  private static boolean holds(Who who, List<String> office) {
    return who.roles().stream().anyMatch(role -> Fold.words(role).containsAll(office));
  }

  /** "the police" and the police chief; "EU officials" and an EU commissioner. */
  private void joinIfHeard(Voice person, String body, List<String> role) {
    for (Voice other : List.copyOf(voices.values())) {
      boolean named = !body.isEmpty() && isNamed(body, other);
      boolean inRole = other.stems.size() == 1 && isBodyWord(other, role);
      if (!other.isPerson() && (named || inRole)) {
        person.speakFor(other, "holds an office of " + other.name);
      }
    }
  }

  /** "Flood Affairs", whose commissioner it is, is the Department of Flood Affairs, or DoFA. */
  private boolean isNamed(String body, Voice other) {
    if (isBare(body) && meant(body) != null) {
      return other == meant(body);
    }
    return other.stems.equals(Bodies.stems(body))
        || Bodies.isSameOffice(body, other.name)
        || acronyms.areOne(other.name, body);
  }

  private static boolean isBodyWord(Voice other, List<String> role) {
    List<String> words = Fold.words(other.name);
    return words.size() == 1
        && !isPost(words)
        && Words.is("body", words.getFirst())
        && role.contains(words.getFirst());
  }

  /** The later of two that differ only in words of scope or form. */
  private static boolean isTwin(Voice voice, Voice other, List<Voice> bodies) {
    boolean one = voice.stems.equals(other.stems) || Bodies.isOtherForm(voice.name, other.name);
    return one && bodies.indexOf(other) < bodies.indexOf(voice);
  }

  /** First those that are one by all accounts, so that they do not count as two fuller names. */
  private void joinToTwin(Voice voice, List<Voice> bodies) {
    for (Voice other : bodies) {
      boolean one =
          isTwin(voice, other, bodies) && isAlikeAnonymous(voice, other)
              || other != voice && acronyms.areOne(voice.name, other.name);
      if (one) {
        voice.speakFor(other, "names " + other.name + " otherwise");
        return;
      }
    }
  }

  private static boolean isAlikeAnonymous(Voice voice, Voice other) {
    return Bodies.isAnonymous(voice.name) == Bodies.isAnonymous(other.name);
  }

  /** A country speaks through its army and ministries, not through its Red Cross. */
  private static boolean isOfState(Voice shorter, Voice fuller) {
    return !Count.isCountry(Fold.text(shorter.name))
        || Words.any("office", Fold.words(fuller.name));
  }

  private static void joinToFuller(Voice voice, List<Voice> bodies) {
    Voice fuller = null;
    for (Voice other : bodies) {
      boolean means =
          Bodies.isShortFor(voice.name, other.name)
              || Bodies.isFuller(other.name, voice.name)
                  && isOfState(voice, other)
                  && isAlikeAnonymous(voice, other);
      if (other.root() != voice.root() && means) {
        if (fuller != null && fuller.root() != other.root()) {
          return;
        }
        fuller = other;
      }
    }
    if (fuller != null) {
      voice.speakFor(fuller, "names " + fuller.name + " in short");
    }
  }
}
