package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** How a number goes on with another that was told before it. */
final class Ellipses {
  private static final Set<String> DOES = WordSets.of("Ellipses.DOES");

  private static final Set<String> TIMES = Set.of("double", "twice", "triple", "treble", "thrice");

  private Ellipses() {}

  static boolean relative(Syntax syntax, Draft draft) {
    for (int i = syntax.index(draft.group()) - 1; i >= 0; i--) {
      if (syntax.chunks().get(i) instanceof Link link) {
        if (link.kind() == Link.Kind.REL) {
          return true;
        }
        if (link.kind() == Link.Kind.BREAK) {
          return false;
        }
      }
    }
    return false;
  }

  /** "the other 15 were in five other counties". */
  static boolean remains(Syntax syntax, NounGroup group) {
    Clause clause = syntax.relation(group).clause();
    String before = syntax.sentence().norm(group.head() - 1);
    boolean other = before.equals("other") || before.equals("remaining") || before.equals("rest");
    return other && clause != null && group.determiner().equals("the");
  }

  /** "up from 43", "compared with the 12 reported". */
  static boolean earlier(Syntax syntax, NounGroup group, Draft last) {
    if (!last.in(syntax)) {
      return false;
    }
    int at = group.from() - 1;
    String before = syntax.sentence().norm(at);
    String further = syntax.sentence().norm(at - 1);
    boolean from =
        before.equals("from")
            && (further.equals("up")
                || further.equals("down")
                || further.equals("rise")
                || further.equals("increase"));
    boolean compared = (before.equals("with") || before.equals("to")) && further.equals("compared");
    boolean times = TIMES.contains(before) || TIMES.contains(syntax.sentence().norm(group.from()));
    return from || compared || before.equals("than") || times && group.determiner().equals("the");
  }

  /** "60 vessels, not 62": the value that another takes the place of. */
  static boolean corrected(Draft draft, @Nullable Draft last) {
    Syntax syntax = draft.syntax();
    int at = draft.group().from() - 1;
    String before = syntax.sentence().norm(at);
    String further = syntax.sentence().norm(at - 1);
    boolean instead =
        before.equals("not")
            || before.equals("of") && further.equals("instead")
            || before.equals("than") && further.equals("rather");
    return instead
        && last != null
        && last.in(syntax)
        && last.measure() == draft.measure()
        && !draft.part()
        && !asOthersSay(syntax, draft.group());
  }

  /** "not 23 as the rebels claim", unlike "not 20 as first reported". */
  static boolean asOthersSay(Syntax syntax, NounGroup group) {
    int behind = syntax.index(group) + 2;
    return syntax.sentence().norm(group.to()).equals("as")
        && behind < syntax.chunks().size()
        && syntax.chunk(behind) instanceof NounGroup;
  }

  /** "twice the 37 acknowledged by the state": what another counts, no older value. */
  static boolean ofAnother(Syntax syntax, NounGroup group) {
    String before = syntax.sentence().norm(group.from() - 1);
    boolean grown = before.equals("from") || before.equals("with") || before.equals("to");
    return !grown
        && syntax.sentence().norm(group.to()).endsWith("ed")
        && syntax.sentence().norm(group.to() + 1).equals("by");
  }

  /** "Gambat 31 and Sukkur 14": a number right behind a name in a list. */
  static boolean named(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean name =
        syntax.chunk(index - 1) instanceof NounGroup place
            && place.name()
            && place.quantity() == null;
    boolean listed =
        syntax.chunk(index - 2) instanceof Link link
            && switch (link.kind()) {
              case COMMA, AND, BREAK -> true;
              default -> false;
            };
    return name && listed;
  }

  /** A number followed by a place, with no verb of its own: "eight in Kendall County". */
  static boolean ellipsis(Syntax syntax, NounGroup group) {
    Relation relation = syntax.relation(group);
    boolean free =
        relation.role() == Relation.Role.NONE
            || relation.role() == Relation.Role.OBJECT
            || relation.role() == Relation.Role.SUBJECT && relation.clause() == null;
    Chunk next = syntax.after(syntax.index(group));
    boolean place =
        next instanceof Link link
            && link.kind() == Link.Kind.PREP
            && Set.of(
                    "in", "at", "near", "on", "from", "over", "inside", "outside", "around", "to",
                    "by")
                .contains(link.norm());
    Chunk previous = syntax.before(syntax.index(group));
    boolean listed =
        previous instanceof Link link
            && switch (link.kind()) {
              case COMMA, AND, BREAK, OPEN -> true;
              default -> false;
            };
    return free && place && listed;
  }

  static boolean introduced(Syntax syntax, NounGroup group) {
    int at = group.from();
    String before = syntax.sentence().norm(at - 1);
    boolean among = before.equals("them") || before.equals("whom") || before.equals("those");
    boolean those = before.equals("of") && syntax.sentence().norm(at - 2).equals("those");
    return before.equals("including")
        || amongThem(syntax, group)
        || those && syntax.sentence().norm(at - 3).equals("including")
        || among && syntax.sentence().norm(at - 2).equals("among");
  }

  /** "34 killed, of whom 15 soldiers and 19 civilians": without a verb of its own. */
  static boolean ofWhom(Syntax syntax, NounGroup group) {
    String whom = syntax.sentence().norm(group.from() - 1);
    return (whom.equals("whom") || whom.equals("which"))
        && syntax.sentence().norm(group.from() - 2).equals("of")
        && syntax.relation(group).role() == Relation.Role.NONE;
  }

  /** "ten employees of the charity among them": what stands behind says that it is a part. */
  private static boolean amongThem(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    boolean of =
        syntax.chunk(index + 1) instanceof Link link
            && link.norm().equals("of")
            && syntax.chunk(index + 2) instanceof NounGroup;
    int at = of ? index + 3 : index + 1;
    return syntax.chunk(index - 1) instanceof Link comma
        && comma.kind() == Link.Kind.COMMA
        && syntax.chunk(at) instanceof Link among
        && among.norm().equals("among")
        && syntax.chunk(at + 1) instanceof NounGroup them
        && them.pronoun();
  }

  /** Whether only commas and "and" stand between the groups. */
  static boolean joined(Syntax syntax, NounGroup first, NounGroup second) {
    for (int i = syntax.index(first) + 1; i < syntax.index(second); i++) {
      boolean link =
          syntax.chunks().get(i) instanceof Link mark
              && (mark.kind() == Link.Kind.AND
                  || mark.kind() == Link.Kind.COMMA
                  || mark.kind() == Link.Kind.QUOTE
                  || mark.kind() == Link.Kind.ADV);
      if (!link) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Nine died, two of them children, and 40 were hurt": whether the number has a verb of its own
   * behind the clause that the part belongs to.
   */
  static boolean begins(Syntax syntax, Draft part, NounGroup group) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    Clause told = part.clauseIn(syntax);
    return relation.role() == Relation.Role.SUBJECT
        && clause != null
        && !clause.reduced()
        && !clause.subjects().contains(part.group())
        && told != null
        && told != clause
        && told.verb().to() <= part.group().from();
  }

  /**
   * "six were soldiers, three policemen", "six of the dead are men, three women", "six of them
   * female, three male": whether what the first were, and a comma or "and", stands between.
   */
  static boolean alike(Syntax syntax, NounGroup first, NounGroup second) {
    int from = syntax.index(first) + 1;
    boolean of = syntax.chunk(from) instanceof Link link && link.norm().equals("of");
    boolean them = of && syntax.chunk(from + 1) instanceof NounGroup whole && whole.pronoun();
    int open = of ? from + 2 : from;
    boolean who = of && syntax.chunk(open) instanceof Chunk.VerbGroup said && !said.copula();
    int at = who ? open + 1 : open;
    int most = at + 2;
    while (syntax.chunk(at) instanceof Link && at < most) {
      at++;
    }
    boolean are = syntax.chunk(at) instanceof Chunk.VerbGroup verb && verb.copula();
    boolean apposed = them && at == open;
    int end = are ? at + 1 : at;
    while (!(syntax.chunk(end) instanceof Link) && end < syntax.index(second)) {
      end++;
    }
    if (!are && !apposed || end == at || end >= syntax.index(second) || fares(syntax, second)) {
      return false;
    }
    for (int i = end; i < syntax.index(second); i++) {
      if (!Rows.mark(syntax.chunk(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * "Six of the dead are men and five women were hurt": told what befell them, not what they are.
   */
  private static boolean fares(Syntax syntax, NounGroup group) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    return relation.role() == Relation.Role.SUBJECT
        && clause != null
        && !clause.reduced()
        && clause.verb().from() >= group.to()
        && !(clause.verb().copula() && clause.complement() instanceof NounGroup);
  }

  /** "as did nine Russians", "so have two guards": what was said of those before. */
  static boolean likewise(Syntax syntax, NounGroup group) {
    String verb = syntax.sentence().norm(group.from() - 1);
    String as = syntax.sentence().norm(group.from() - 2);
    return (as.equals("as") || as.equals("so")) && DOES.contains(verb);
  }

  /** "trains were held, leaving thousands stranded": people, whatever was counted before. */
  static boolean left(Syntax syntax, NounGroup group) {
    Clause clause = syntax.relation(group).clause();
    Clause parent = clause == null ? null : clause.parent();
    return clause != null && clause.verb().lemma().equals("leave")
        || parent != null && parent.verb().lemma().equals("leave");
  }
}
