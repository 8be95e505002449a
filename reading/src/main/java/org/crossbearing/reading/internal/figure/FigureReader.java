package org.crossbearing.reading.internal.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.name.Names;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds the figures of a report, sentence by sentence. Thread-safe. */
public final class FigureReader {
  private static final Set<String> PASSING = Set.of("pass", "top", "exceed", "surpass", "cross");

  private static final Set<String> NEARING = Set.of("near", "approach");

  /** What counts the dead by another word. */
  private static final Set<String> DEATHS = WordSets.of("FigureReader.DEATHS");

  /** What a pair of is worth counting. */
  private static final String PAIRED = "person|vehicle|weapon|responder|arms|resource";

  private final Groups groups;
  private final CountFrames counts;
  private final TollFrames tolls;
  private final Moves moves;
  private final Levels levels;
  private final Topics topics;
  private final AllBut allBut;
  private final Singles singles;
  private final Fates fates;
  private final PartFrames parts;
  private final Partitives partitives;
  private final InheritedFrames inherited;
  private final OtherFrames others;
  private final ShareFrames shares;
  private final ListFrames lists;
  private final ItemFrames items;
  private final Sequels sequels;
  private final BareFrames bare;
  private final Restated restated;
  private final Leftovers leftovers;
  private final Rows rows;
  private final Pairs pairs;
  private final Breakdowns breakdowns;
  private final MoneyFrames money;
  private final UnnamedSums sums;
  private final DurationFrames durations;
  private final MeasureFrames measures;
  private final LocalMoney localMoney;
  private final VictimFrames hurt;
  private final Victims victims;

  /**
   * @param saying lemmas of verbs that report, so that a count of speakers is no figure
   */
  public FigureReader(String language, Words words, Set<String> saying) {
    Triggers triggers = new Triggers(language);
    Classes classes = new Classes(language, words);
    this.groups = new Groups(classes);
    Idioms idioms = new Idioms(language, words);
    this.counts = new CountFrames(triggers, idioms, groups, words, saying);
    TollWords tollWords = new TollWords(triggers, words);
    this.tolls = new TollFrames(triggers, words, groups, tollWords);
    this.moves = new Moves(groups, tollWords);
    this.levels = new Levels(words, groups);
    this.topics = new Topics(triggers, words, tollWords);
    this.allBut = new AllBut(groups, counts);
    this.singles = new Singles(groups, counts);
    this.fates = new Fates(groups, counts);
    this.parts = new PartFrames(triggers, groups);
    this.partitives = new Partitives(triggers, groups, counts, words);
    this.inherited = new InheritedFrames(groups, counts, partitives, words);
    this.others = new OtherFrames(saying);
    this.shares = new ShareFrames(groups, counts);
    this.lists = new ListFrames(triggers, groups, counts, words);
    this.items = new ItemFrames(triggers);
    this.sequels = new Sequels(triggers, groups, counts.subjects());
    this.restated = new Restated(language, groups, triggers);
    this.leftovers = new Leftovers(groups, saying);
    this.rows = new Rows(groups, triggers);
    this.pairs = new Pairs(groups, counts);
    this.breakdowns = new Breakdowns(groups, counts);
    this.bare = new BareFrames(groups, counts, saying);
    this.money = new MoneyFrames(triggers, idioms, classes, words);
    this.sums = new UnnamedSums(triggers);
    this.durations = new DurationFrames(triggers, classes, groups, words);
    this.localMoney = new LocalMoney(language, words);
    this.measures = new MeasureFrames(triggers, groups);
    this.hurt = new VictimFrames(groups);
    PeopleWords people = new PeopleWords(language);
    Harms harms = new Harms(counts, triggers, words, people);
    this.victims = new Victims(new Sightings(groups, harms, words, people), people, groups, fates);
  }

  /**
   * The figures with those of people whom the report tells of one by one.
   *
   * @param figures what {@link #read} gave for the sentences
   * @param places whether something is told to have happened in a place of this name
   */
  public List<Draft> withVictims(
      List<Draft> figures, List<Syntax> sentences, Names names, Predicate<String> places) {
    return victims.among(figures, sentences, names, places);
  }

  /** The figures of the sentences, in the order of the text. */
  public List<Draft> read(List<Syntax> sentences) {
    Context context = new Context();
    Map<String, Integer> countries = localMoney.countries(sentences);
    context.election(Elections.tells(sentences));
    for (Syntax syntax : sentences) {
      context.enter(syntax);
      Measure theme = topics.theme(syntax, context.before());
      if (theme != null || Topics.question(syntax)) {
        context.theme(theme);
      }
      boolean asks = topics.asks(syntax);
      if (asks) {
        context.topic(topics.of(syntax));
      }
      for (Chunk chunk : syntax.chunks()) {
        if (chunk instanceof NounGroup group) {
          groups.weapon(group, context);
          Draft draft =
              group.quantity() == null
                  ? single(syntax, group, context)
                  : draft(syntax, group, group.quantity(), context);
          if (draft != null) {
            boolean sum =
                draft.quantity() != null
                    && draft.quantity().kind() == Quantity.Kind.MONEY
                    && !signed(draft);
            context.add(sum ? draft.in(localMoney.unit(draft.amount(), syntax, countries)) : draft);
          }
        }
      }
      if (!asks && context.in(syntax).isEmpty()) {
        context.topic(topics.of(syntax));
      }
      Leads.tell(syntax, context);
    }
    return Echoes.of(context, sentences, groups);
  }

  /** Whether the currency is told by a sign such as "£", which only one country means. */
  private static boolean signed(Draft draft) {
    Quantity quantity = draft.quantity();
    for (int i = quantity == null ? 0 : quantity.from();
        quantity != null && i < quantity.to();
        i++) {
      if (draft.syntax().sentence().token(i).mark()) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Draft draft(
      Syntax syntax, NounGroup group, Quantity quantity, Context context) {
    Frame frame =
        switch (quantity.kind()) {
          case COUNT -> count(syntax, group, quantity, context);
          case MONEY -> {
            Frame sum = money.of(syntax, group, context);
            Frame item = sum != null ? sum : items.of(syntax, group, Classes.MONEY, context);
            yield item != null ? item : money.rest(syntax, group);
          }
          case DURATION -> durations.of(syntax, group, quantity, context.before());
          case MAGNITUDE, MEASURE -> measures.of(syntax, group, quantity, context);
          case SHARE -> shares.of(syntax, group, context);
          case NONE -> null;
        };
    boolean given =
        frame != null
            && (frame.measure() == Measure.SUPPLIED || frame.measure() == Measure.DELIVERED);
    boolean one = group.bare() && quantity.amount().equals(Amount.exactly(1));
    if (pronounOne(group, quantity) || given && one || Idle.speaks(syntax, group, groups)) {
      return null;
    }
    boolean but = group.determiner().equals("all but");
    Frame plain =
        frame == null
            ? null
            : Usual.of(syntax, group, frame, groups.counted(syntax, group), context);
    Frame told = but ? allBut.of(syntax, group, plain, context) : plain;
    if (told == null || idle(syntax, quantity, told, context)) {
      return null;
    }
    Draft last = context.lastMoney();
    Draft read = draft(syntax, group, quantity, passed(quantity, told), told);
    Draft before = quantity.kind() == Quantity.Kind.MONEY ? last : context.lastCount();
    Draft draft = Ellipses.corrected(read, before) ? read.older() : read;
    boolean elided =
        told.counted().type().equals("money") && draft.amount().unit() == null && last != null;
    return elided && last != null ? draft.in(last.amount().unit()) : draft;
  }

  /**
   * "both sides met", "a pair of shoes": pairs are worth a figure only if it tells of harm, and
   * "both men" only if no harm was told of before.
   */
  private static boolean idle(Syntax syntax, Quantity quantity, Frame frame, Context context) {
    String norm = syntax.sentence().norm(quantity.number());
    String next = syntax.sentence().norm(quantity.number() + 1);
    boolean both = norm.equals("both") || norm.equals("neither");
    boolean pair = next.equals("couple") || next.equals("pair");
    boolean thing = frame.measure() == Measure.OTHER && !frame.counted().fits(PAIRED);
    boolean known = norm.equals("both") && context.harmed();
    return both && !Zeros.counts(frame.measure()) || known || pair && thing;
  }

  /** "the toll passes 40": more than that; "the toll nears 40": less. */
  private static Amount passed(Quantity quantity, Frame frame) {
    Amount amount = quantity.amount();
    boolean sum = quantity.kind() == Quantity.Kind.MONEY;
    boolean passes =
        (frame.cumulative() || sum)
            && frame.clause() != null
            && PASSING.contains(frame.clause().verb().lemma());
    boolean nears =
        frame.cumulative()
            && frame.clause() != null
            && NEARING.contains(frame.clause().verb().lemma());
    boolean plain = amount.qualifier() == Qualifier.EXACT;
    if (plain && nears) {
      return new Amount(null, amount.high(), amount.nominal(), Qualifier.LESS_THAN, amount.unit());
    }
    return passes && plain
        ? new Amount(amount.low(), null, amount.nominal(), Qualifier.MORE_THAN, amount.unit())
        : amount;
  }

  private Draft draft(
      Syntax syntax, NounGroup group, @Nullable Quantity quantity, Amount amount, Frame frame) {
    Counted own = groups.counted(syntax, group);
    Counted counted = frame.counted().none() ? own : frame.counted();
    if (frame.measure() == Measure.OTHER && own.equals(Classes.BODY)) {
      counted = own;
    }
    boolean dead = frame.measure() == Measure.KILLED && DEATHS.contains(counted.name());
    String of = counted.none() || dead ? "people" : counted.name();
    boolean total = frame.cumulative();
    return new Draft(
        syntax,
        group,
        quantity,
        amount,
        frame.measure(),
        of,
        frame.clause(),
        Modalities.of(syntax, group, frame),
        frame.part(),
        frame.superseded(),
        total,
        null);
  }

  private @Nullable Frame count(
      Syntax syntax, NounGroup group, Quantity quantity, Context context) {
    Counted counted = groups.counted(syntax, group);
    if (Restated.difference(syntax, group) || Idle.tells(syntax, group, groups)) {
      return null;
    }
    if (quantity.amount().high() != null && quantity.amount().high().signum() == 0) {
      if (Zeros.ofOthers(syntax, group)) {
        return null;
      }
      Frame listed = lists.of(syntax, group, context);
      Frame none = listed != null ? listed : counts.of(syntax, group, counted);
      none = none != null ? none : groups.spared(syntax, group);
      return none != null && Zeros.counts(none.measure()) ? none : null;
    }
    Frame told =
        first(
            () -> measures.quake(syntax, group, quantity, context),
            () -> Meetings.of(syntax, group, groups),
            () -> hurt.fatally(syntax, group, context),
            () -> lists.of(syntax, group, context),
            () -> pairs.of(syntax, group, context),
            () -> rows.pair(syntax, group, context),
            () -> rows.tally(syntax, group),
            () -> breakdowns.of(syntax, group, context),
            () -> money.elided(syntax, group, quantity, context),
            () -> sums.of(syntax, group, quantity),
            () -> parts.of(syntax, group, counted, context),
            () -> partitives.ofDead(syntax, group, context),
            () -> bare.of(syntax, group, context),
            () -> levels.of(syntax, group),
            () -> tolls.of(syntax, group, counted, context),
            () -> moves.of(syntax, group),
            () -> measures.magnitude(syntax, group, quantity, context));
    return told != null ? told : counted(syntax, group, counted, context);
  }

  /** The frame by the words around the count itself, then by what was counted before, or null. */
  private @Nullable Frame counted(
      Syntax syntax, NounGroup group, Counted counted, Context context) {
    Frame asked = restated.asked(syntax, group, context);
    if (asked != null) {
      return asked;
    }
    Frame aboard = inherited.ofAboard(syntax, group);
    if (aboard != null) {
      return aboard;
    }
    Frame same = inherited.sameClass(syntax, group, counted, context);
    boolean thing =
        same != null && (!same.counted().fits("person") || same.measure() == Measure.WITHOUT_POWER);
    if (thing && !(context.theme() != null && dead(syntax, group))) {
      return same;
    }
    Frame things = same == null ? inherited.ofThings(syntax, group, context) : null;
    Frame frame = things != null ? things : counts.of(syntax, group, counted);
    if (frame != null) {
      return groups.ofThem(syntax, group) ? frame.asPart() : frame;
    }
    return first(
        () -> same,
        () -> items.of(syntax, group, counted, context),
        () -> restated.likewise(syntax, group, counted, context),
        () -> hurt.of(syntax, group, context),
        () -> sequels.of(syntax, group, counted, context),
        () -> rows.of(syntax, group, context),
        () -> inherited.of(syntax, group, counted, context),
        () -> sequels.placed(syntax, group, context),
        () -> inherited.otherwise(syntax, group, counted, context),
        () -> restated.of(syntax, group, context),
        () -> topics.answer(syntax, group, counted, context),
        () -> others.of(syntax, group, counted, context),
        () -> bare.rest(syntax, group, context),
        () -> leftovers.of(syntax, group, counted, context),
        () -> OtherFrames.people(syntax, group));
  }

  /** "How many died? The council says 270 have been buried": people rather than things. */
  private boolean dead(Syntax syntax, NounGroup group) {
    Frame frame = counts.of(syntax, group, Classes.PEOPLE);
    return frame != null && frame.measure() == Measure.KILLED;
  }

  @SafeVarargs
  private static @Nullable Frame first(Supplier<? extends @Nullable Frame>... readers) {
    for (Supplier<? extends @Nullable Frame> reader : readers) {
      Frame frame = reader.get();
      if (frame != null) {
        return frame;
      }
    }
    return null;
  }

  /** "a deliberate one", "this one": no count. */
  private static boolean pronounOne(NounGroup group, Quantity quantity) {
    boolean one =
        quantity.amount().equals(Amount.exactly(1))
            && group.bare()
            && quantity.from() == quantity.number();
    return one && !group.determiner().isEmpty() && !group.determiner().equals("another");
  }

  /** "A man was killed": an article that counts one victim. */
  private @Nullable Draft single(Syntax syntax, NounGroup group, Context context) {
    Draft fate = fates.of(syntax, group, context);
    Frame died = fate == null ? null : fates.frame(syntax, group);
    if (fate != null && died != null) {
      Frame all = died.counting(groups.classes().of(fate.of()));
      return draft(syntax, group, null, fate.amount(), all);
    }
    Frame frame = singles.of(syntax, group, context);
    int count = group.noun().equals("couple") ? 2 : 1;
    return frame == null ? null : draft(syntax, group, null, Amount.exactly(count), frame);
  }
}
