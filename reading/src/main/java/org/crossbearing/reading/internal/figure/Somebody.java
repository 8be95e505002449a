package org.crossbearing.reading.internal.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.name.Person;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** One person of a report, with all the places that speak of them. Not thread-safe. */
final class Somebody {
  /** So many of the latest places may be of one sentence. */
  private static final int LATEST = 20;

  /** So many sentences on a pronoun may still take up the subject. */
  private static final int CLOSE = 2;

  private final List<Sighting> sightings = new ArrayList<>();
  private final Set<Integer> told = new HashSet<>();

  /** The sentences that have more than a pronoun for them as a subject. */
  private final Set<Integer> subjects = new HashSet<>();

  /** The nouns that the report has for them. */
  private final Set<String> nouns = new HashSet<>();

  private final PeopleWords words;
  private Looks looks;
  private @Nullable Person person;
  private @Nullable Harm harm;
  private boolean surely;

  /** What pronouns taken for theirs tell of somebody unnamed, 1 for he, -1 for she. */
  private int heard;

  private int sentence;

  /** The last sentence that has more than a pronoun for them as a subject. */
  private int spoken = Integer.MIN_VALUE;

  /** Whether a pronoun that tells of harm stands close behind such a sentence. */
  private boolean goesOn;

  Somebody(PeopleWords words) {
    this.words = words;
    this.looks = Looks.NONE;
  }

  void add(Sighting sighting, int at) {
    sightings.add(sighting);
    boolean pronoun = sighting.kind() == Sighting.Kind.PRONOUN;
    surely |= sighting.harm() != null && (!pronoun || undergoes(sighting));
    if (!pronoun) {
      told.add(start(sighting));
      if (isSubject(sighting)) {
        subjects.add(start(sighting));
        spoken = at;
      }
    }
    goesOn |= pronoun && sighting.harm() != null && at > spoken && at <= spoken + CLOSE;
    nouns.add(sighting.looks().noun());
    boolean unsure = pronoun && person == null;
    heard = unsure && heard == 0 ? sighting.looks().gender() : heard;
    looks = looks.with(unsure ? sighting.looks().ofAnyGender() : sighting.looks(), words);
    person = person != null ? person : sighting.person();
    sentence = at;
    suffer(sighting.harm());
  }

  private static int start(Sighting sighting) {
    return sighting.syntax().sentence().token(0).start();
  }

  private static boolean isSubject(Sighting sighting) {
    return sighting.syntax().relation(sighting.group()).role() == Relation.Role.SUBJECT;
  }

  /** They turn out to be the same. */
  void join(Somebody other) {
    other.sightings.forEach(sighting -> add(sighting, Math.max(sentence, other.sentence)));
  }

  void suffer(@Nullable Harm told) {
    harm = harm == null || told != null && told.compareTo(harm) > 0 ? told : harm;
  }

  /** Whether they raised a hand against themselves and nothing tells what came of it. */
  boolean isStruckBySelf() {
    return harm == Harm.STRUCK && sightings.stream().anyMatch(Sighting::self);
  }

  /** "turned the gun on himself". */
  boolean isTurnedOnSelf() {
    return sightings.stream()
        .filter(Sighting::self)
        .map(Sighting::clause)
        .anyMatch(clause -> clause != null && clause.verb().lemma().equals("turn"));
  }

  /** What was told of them as a blow was deadly. */
  void die() {
    sightings.replaceAll(
        one -> one.harm() == Harm.STRUCK ? one.harmed(Harm.KILLED, one.clause()) : one);
    suffer(Harm.KILLED);
  }

  /** What was told of them as a blow or a wound was the end of them. */
  void perish() {
    sightings.replaceAll(one -> one.harm() == null ? one : one.harmed(Harm.KILLED, one.clause()));
    suffer(Harm.KILLED);
  }

  List<Sighting> sightings() {
    return sightings;
  }

  Looks looks() {
    return looks;
  }

  /** Whether the report has the noun for them. */
  boolean isCalled(String noun) {
    return !noun.isEmpty() && nouns.contains(noun);
  }

  /** Whether a pronoun for them allows another one. */
  boolean mayBeCalled(Sighting pronoun) {
    return heard * pronoun.looks().gender() >= 0;
  }

  @Nullable Person person() {
    return person;
  }

  /** The worst told so far, null if nothing. */
  @Nullable Harm harm() {
    return harm;
  }

  /** Where the report spoke of them last. */
  int sentence() {
    return sentence;
  }

  /** Whether the sentence that spoke of them last begins with them. */
  boolean leads() {
    return isSubject(sightings.getLast());
  }

  /** Whether the report names them, or brings them in where it tells of the harm. */
  boolean isBroughtIn() {
    return person != null
        || sightings.stream().anyMatch(one -> one.harm() != null && one.isBringingIn());
  }

  /** Whether the same sentence names them or brings them in. */
  boolean isBroughtInBeside(Sighting sighting) {
    return sightings.stream()
        .anyMatch(own -> own.in(sighting.syntax()) && (own.isBringingIn() || own.person() != null));
  }

  /** Whether one sentence speaks of both, apart from pronouns. */
  boolean isTogether(Somebody other) {
    boolean fewer = told.size() <= other.told.size();
    Set<Integer> rest = fewer ? other.told : told;
    return (fewer ? told : other.told).stream().anyMatch(rest::contains);
  }

  /** "Ivo's driver died and Ivo's guard was hurt": whether one sentence tells what befell each. */
  boolean isHarmedBeside(Somebody other) {
    return other.sightings.stream()
        .filter(Somebody::isPlain)
        .anyMatch(one -> sightings.stream().anyMatch(own -> isPlain(own) && own.in(one.syntax())));
  }

  private static boolean isPlain(Sighting sighting) {
    return sighting.harm() != null && sighting.kind() != Sighting.Kind.PRONOUN;
  }

  /** Whether the report spoke of them before it named them. */
  boolean isUnnamedFirst() {
    return sightings.getFirst().person() == null;
  }

  /** Whether the same sentence says that something was done to them: "Weir was taken to". */
  boolean undergoes(Sighting sighting) {
    return latest().stream().anyMatch(own -> own.in(sighting.syntax()) && own.isPatient());
  }

  /**
   * "Ivo's brother shot him", "Ivo shot the guard, injuring him": whether they do what the pronoun
   * undergoes.
   */
  boolean acts(Sighting pronoun) {
    Relation relation = pronoun.syntax().relation(pronoun.group());
    Clause clause = relation.clause();
    if (clause == null || relation.role() != Relation.Role.OBJECT) {
      return false;
    }
    Clause blow = blow(pronoun.syntax(), clause);
    List<NounGroup> doers = blow == null ? clause.subjects() : blow.subjects();
    return latest().stream()
        .anyMatch(
            own ->
                own.kind() != Sighting.Kind.PRONOUN
                    && own.in(pronoun.syntax())
                    && doers.contains(own.group()));
  }

  /** The clause of the blow that leads to what the clause tells; or null. */
  private @Nullable Clause blow(Syntax syntax, Clause clause) {
    boolean led = clause.verb().form() == Chunk.Form.ING && clause.subjects().size() == 1;
    Clause before = led ? syntax.relation(clause.subjects().getFirst()).clause() : null;
    boolean blow =
        before != null
            && before != clause
            && before.objects().containsAll(clause.subjects())
            && words.strikes(before.verb().lemma());
    return blow ? before : null;
  }

  private List<Sighting> latest() {
    return sightings.subList(Math.max(0, sightings.size() - LATEST), sightings.size());
  }

  /** Whether more than a pronoun, which may be another's, says what befell them. */
  boolean isSurelyHarmed() {
    return surely;
  }

  /** Whether more than a pronoun tells of the harm, whoever the pronoun is. */
  boolean isPlainlyHarmed() {
    return sightings.stream()
        .anyMatch(one -> one.harm() != null && one.kind() != Sighting.Kind.PRONOUN);
  }

  /** "He was killed": whether that is all that tells of the harm, and more may mean another. */
  boolean isHarmedByPronounsAlone() {
    return harm != null
        && (person == null || !goesOn)
        && !isPlainlyHarmed()
        && !isToldBesides()
        && sightings.stream()
            .filter(one -> one.harm() != null)
            .noneMatch(one -> subjects.contains(start(one)));
  }

  /** "He was killed too". */
  boolean isToldBesides() {
    return sightings.stream().anyMatch(one -> one.harm() != null && words.besides(one.syntax()));
  }

  /** Whether the pronouns that tell of the harm may mean the other as well. */
  boolean isPronounFor(Somebody other) {
    return latest().stream()
        .filter(one -> one.harm() != null)
        .allMatch(
            one ->
                one.looks().gender() * other.looks().gender() >= 0
                    && !one.self()
                    && !other.isBroughtInBeside(one));
  }

  /** Takes out where only a pronoun says what befell them, which was somebody else's lot. */
  List<Sighting> release() {
    List<Sighting> others = sightings.stream().filter(one -> one.harm() != null).toList();
    sightings.removeAll(others);
    harm = null;
    surely = false;
    return others;
  }

  /** Whether the report sets them apart from others: "another man". */
  boolean isSetApart() {
    return sightings.stream().anyMatch(one -> one.kind() == Sighting.Kind.OTHER);
  }

  boolean stands(Sighting sighting) {
    return sightings.stream().anyMatch(own -> own.in(sighting.syntax()));
  }
}
