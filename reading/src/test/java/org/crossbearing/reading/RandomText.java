package org.crossbearing.reading;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random texts: reports of invented events, in any state of disrepair. */
final class RandomText {
  private static final Arbitrary<String> NUMBER =
      Arbitraries.of(
          "23",
          "four",
          "1,250",
          "at least 12",
          "about 400",
          "up to 30",
          "no",
          "a dozen",
          "tens of thousands of",
          "between 4 and 14",
          "10–15",
          "more than half a million",
          "nearly 40",
          "twenty-three",
          "1.2 million",
          "3 lakh",
          "１２",
          "a few dozen",
          "2½",
          "dozens of");
  private static final Arbitrary<String> AMOUNT =
      Arbitraries.of(
          "$50 million",
          "more than €10bn",
          "up to 283 million pounds ($384m)",
          "Rs 5 lakh",
          "600 million yen",
          "£1m",
          "5,000 euros [$5,800]",
          "millions of dollars");
  private static final Arbitrary<String> COUNTED =
      Arbitraries.of(
          "people",
          "children",
          "drones",
          "houses",
          "sailors",
          "cruise missiles",
          "of them",
          "passengers",
          "delegations",
          "villagers, including two children,");
  private static final Arbitrary<String> DONE =
      Arbitraries.of(
          "were killed",
          "were hurt and five are missing",
          "were shot down",
          "fled",
          "drowned",
          "burned down",
          "are without power",
          "were taken to hospital",
          "had been detained");
  private static final Arbitrary<String> NAME =
      Arbitraries.of(
          "Governor Ilka Marsh",
          "Teo Lund, 61,",
          "the ministry",
          "Mayor José Núñez",
          "U.S. officials",
          "Zoë O’Neil",
          "Ньютон",
          "李娜",
          "محمد",
          "Dr. B. Rao",
          "RELIEF, a charity",
          "Saarland’s");
  private static final Arbitrary<String> PLACE =
      Arbitraries.of(
          "in Northport",
          "near the Lower Dam",
          "in Hill County",
          "on Tuesday, March 3, 2026,",
          "at 2:40 a.m.",
          "on Highway 61",
          "",
          "since 1987",
          "at 14 Harbour Street");
  private static final Arbitrary<String> NOISE =
      Arbitraries.oneOf(
          Arbitraries.of(
              "\uD83D\uDE00",
              "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
              "\uD83C\uDDFA\uD83C\uDDE6",
              "\uD83D",
              "\uDE00",
              "e\u0301",
              "\u0301\u0302",
              "\u00AD",
              "\u200B",
              "\u200D",
              "\uFEFF",
              "\u202E",
              "\u2066",
              "\u2069",
              "\u200F",
              "\u00A0",
              "\u202F",
              "\u2009",
              "\u3000",
              "\u0085",
              "\u2028",
              "\0",
              "\uFFFD",
              "\uFFFF",
              "\r\n",
              "\r",
              "\n\n",
              "\t",
              "５",
              "٣",
              "६",
              "½",
              "²",
              "\u1E9E",
              "İ",
              "ı",
              "ß",
              "ﬁ",
              "ǅ",
              "\uD835\uDFD8",
              "'s",
              "'",
              "’",
              "“",
              "”",
              "„",
              "«",
              "\"",
              "--",
              "—",
              "…",
              "...",
              ".",
              ",",
              ";",
              ":",
              "(",
              ")",
              "[",
              "]",
              "/",
              "-",
              "$",
              "%",
              "#",
              "|",
              "•",
              "10:36",
              "no",
              "and",
              "of"),
          Arbitraries.strings().all().ofMaxLength(8),
          Arbitraries.strings().withChars("a1-'.,’$").ofMinLength(20).ofMaxLength(400));

  private RandomText() {}

  /** Whole reports, orderly or broken. */
  static Arbitrary<String> reports() {
    Arbitrary<String> parts =
        Arbitraries.frequencyOf(
            Tuple.of(6, sentences()),
            Tuple.of(4, broken(sentences())),
            Tuple.of(2, headings()),
            Tuple.of(1, NOISE));
    Arbitrary<String> breaks = Arbitraries.of(" ", " ", "\n", "\n\n", "\r\n\r\n", "", "\u2028");
    return Combinators.combine(parts, breaks)
        .as((part, end) -> part + end)
        .list()
        .ofMaxSize(12)
        .map(list -> String.join("", list));
  }

  /** Any characters at all, lone surrogates too. */
  static Arbitrary<String> anything() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(300),
        Arbitraries.strings().withChars("a1-.,:/'").ofMaxLength(60),
        Arbitraries.chars().all().list().ofMaxSize(200).map(RandomText::joined),
        NOISE.list().ofMaxSize(80).map(list -> String.join("", list)));
  }

  private static String joined(List<Character> chars) {
    StringBuilder out = new StringBuilder();
    chars.forEach(out::append);
    return out.toString();
  }

  private static Arbitrary<String> headings() {
    return Arbitraries.oneOf(
        Combinators.combine(NUMBER, COUNTED, PLACE)
            .as((number, counted, place) -> "10:36 " + number + " " + counted + " hurt " + place),
        PLACE.map(place -> "NORTHPORT (WIRE) — Police searched homes " + place + "."),
        NAME.map(name -> "By " + name + " | March 3, 2026"),
        NUMBER.map(number -> "- " + number + " more dead"));
  }

  private static Arbitrary<String> sentences() {
    Arbitrary<String> tolls =
        Combinators.combine(NUMBER, COUNTED, DONE, PLACE, NAME)
            .as((n, c, d, p, who) -> "%s %s %s %s, %s said.".formatted(n, c, d, p, who));
    Arbitrary<String> lists =
        Combinators.combine(NUMBER, NUMBER, NUMBER, NAME)
            .as(
                (a, b, c, who) ->
                    "%s said the blast killed %s, injured %s and left %s missing."
                        .formatted(who, a, b, c));
    Arbitrary<String> quotes =
        Combinators.combine(NUMBER, COUNTED, DONE, NAME)
            .as((n, c, d, who) -> "“%s %s %s,” %s said. “We wait.”".formatted(n, c, d, who));
    Arbitrary<String> money =
        Combinators.combine(NAME, AMOUNT, PLACE)
            .as((who, amount, p) -> "%s pledged %s to those hit %s.".formatted(who, amount, p));
    return Arbitraries.oneOf(tolls, lists, quotes, money);
  }

  /** The text with noise put in at random places, cut anywhere. */
  private static Arbitrary<String> broken(Arbitrary<String> texts) {
    Arbitrary<List<Double>> places =
        Arbitraries.doubles().between(0, 1).list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(texts, places, NOISE.list().ofSize(4)).as(RandomText::insert);
  }

  private static String insert(String text, List<Double> places, List<String> noise) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < places.size(); i++) {
      out.insert((int) (places.get(i) * out.length()), noise.get(i));
    }
    return out.toString();
  }
}
