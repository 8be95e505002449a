#!/usr/bin/env python3
"""Makes the labelled pairs of reports for `bench origins` from stories.txt:

    python3 tools/origins/build.py > bench/src/main/resources/org/crossbearing/bench/origins/pairs.jsonl

Each line is a pair of reports of which it is known whether what they say of the dead has one
origin. Every second story is held back from development. The same stories give the same bytes.
"""
import json
import os
import random
import re

HERE = os.path.dirname(os.path.abspath(__file__))
OUTLETS = ["Harbour Post", "Morning Compass", "Channel Nine", "Daily Beacon", "City Herald",
           "Radio Meridian", "Northern Star", "The Sentinel", "Evening Lantern", "Valley Courier"]
AGENCIES = ["Reuters", "AFP", "AP", "dpa", "Xinhua", "EFE"]
FAMILIES = [("BBC News", "BBC Mundo"), ("Al Jazeera", "Al Jazeera English"),
            ("The Times", "The Sunday Times"), ("Daily Mail", "MailOnline"),
            ("RFE/RL", "Radio Svoboda"), ("Deutsche Welle", "DW News")]
WHAT = {
    "Quito": "a bus crash in the mountains", "Izmir": "a fire in a shoe workshop",
    "Lagos": "the collapse of a building", "Manila": "the sinking of a ferry",
    "Kharkiv": "a missile strike on a bakery", "Valparaiso": "wildfires above the city",
    "Karachi": "the explosion of a gas tanker", "Lyon": "a collision at a level crossing",
    "Durban": "floods and mudslides", "Jakarta": "a landslide in a quarry",
    "Beirut": "a boiler explosion in a clinic", "Osaka": "the fall of a crane",
    "Nairobi": "a stampede at a stadium", "Bucharest": "a gas explosion in an apartment block",
    "Dhaka": "a warehouse fire", "Cusco": "the collapse of a rope bridge",
    "Naples": "a leak of ammonia in a fish market", "Chennai": "a cyclone",
    "Medellin": "an accident on the cable car", "Riga": "an accident on the ice",
    "Casablanca": "the collapse of a minaret", "Hanoi": "a flood after a dyke burst",
    "Glasgow": "the fall of a theatre ceiling", "Tbilisi": "an accident on a chairlift"}
NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
           "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
           "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty-two": 22,
           "thirty": 30}
SWAPS = [("were killed when", "died when"), ("were killed", "lost their lives"),
         ("when a ", "after a "), ("plunged", "veered"), ("swept through", "tore through"),
         ("crowded", "densely populated"), ("explosion", "blast"), ("exploded", "blew up"),
         ("collapsed", "gave way"), ("struck", "hit"), ("outside", "just outside"),
         ("old ", "ancient "), ("near ", "close to "), ("children", "youngsters"),
         ("morning", "early hours"), ("Residents", "People living there"), ("began", "started"),
         ("because of", "owing to"), ("according to", "as stated by"), ("brought", "carried"),
         ("lorry", "truck"), ("waiting", "standing"), ("closed", "shut"), ("houses", "homes"),
         ("told", "asked"), ("for weeks", "for several weeks"), ("buried", "engulfed")]
BOILER = {
    "dev": ["The cause of the accident is under investigation and the authorities have asked witnesses to come forward.",
            "Flags will fly at half-mast on public buildings across the country for three days.",
            "The president expressed his condolences to the families of the victims in a message on social media.",
            "Safety rules are often ignored in the country, where such accidents are common.",
            "This is a developing story and will be updated as more information becomes available."],
    "held": ["Officials did not immediately respond to a request for comment sent by email on the day.",
             "An inquiry has been opened, and its findings will be made public when it is complete.",
             "The government has declared a day of national mourning and cancelled official festivities.",
             "Accidents of this kind are frequent in the region, often for want of maintenance.",
             "Sign up to our daily newsletter to get the most important stories in your inbox every morning."]}
STOCK = ["{N} people were killed in {what} in {place} on {day}.",
         "{What} in {place} killed {n} people on {day}.",
         "At least part of the city was in mourning after {what} on {day} in which {n} people were killed in {place}.",
         "{N} people have died in {what} that shook {place} on {day}.",
         "On {day}, {what} left {n} people dead in {place}."]
TAILS = ["Shops in the centre closed early.", "A vigil is planned for Sunday evening.",
         "Roads around the site were still blocked the next day.",
         "Donors queued at the blood bank from dawn.", "Rain is forecast for the rest of the week.",
         "Parliament observed a minute of silence.", "Several neighbouring towns offered help.",
         "The street has no other exit.", "Schools stayed open.",
         "Insurers sent their experts by the evening."]
SPOKEN = ["{N} people were killed, {speaker}, said at a briefing in {place} on {day}.",
          "\"{N} people were killed here in {place} and we mourn them\", said {speaker}, on {day}.",
          "{Speaker}, told reporters on {day} that {n} people were killed in {what} in {place}.",
          "According to {speaker}, {n} people were killed in {place} on {day}.",
          "{Speaker}, confirmed on {day} that {n} people were killed in {what} in {place}."]
OFFICE = ["{N} people were killed in {what} in {place} on {day}, {office} said.",
          "{Office} said {n} people were killed in {place} on {day}.",
          "{N} people were killed in {place} on {day}, according to {office}."]
CITING = ["{N} people were killed in {what} in {place} on {day}, {outlet} reported.",
          "{outlet} reported that {n} people were killed in {place} on {day}.",
          "According to {outlet}, {n} people were killed in {what} in {place} on {day}.",
          "{N} people were killed in {place} on {day}, according to {outlet}.",
          "{outlet} said on its website that {n} people were killed in {place} on {day}."]


def stories():
    found, story = [], None
    for line in open(os.path.join(HERE, "stories.txt"), encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("#") or not line:
            continue
        key, words = line.split(" ", 1)
        if key == "place":
            story = {"place": words, "wire": [], "heavy": [], "own": []}
            found.append(story)
        elif key in ("wire", "heavy", "own"):
            story[key].append(words)
        else:
            story[key] = words
    return found


def filled(template, story, **more):
    n = story["number"]
    what = WHAT[story["place"]]
    speaker, office = story["speaker"], story["office"]
    words = dict(n=n, N=n[0].upper() + n[1:], what=what, What=what[0].upper() + what[1:],
                 place=story["place"], day=story["day"], speaker=speaker, Speaker=speaker,
                 office=office, Office=office[0].upper() + office[1:], **more)
    return template.format(**words)


def light(sentences, story, rng, edits):
    """Small edits of an editor: words, digits, the day in front, clauses cut, sentences joined."""
    out = list(sentences)
    for old, new in rng.sample(SWAPS, len(SWAPS)):
        hits = [i for i, s in enumerate(out) if old in s]
        if hits and edits:
            i = rng.choice(hits)
            out[i] = out[i].replace(old, new, 1)
            edits -= 1
    if rng.random() < 0.4:
        n = story["number"]
        out[0] = re.sub("^" + n + " people", "%d people" % NUMBERS[n], out[0], flags=re.I)
    if rng.random() < 0.35 and out[0].endswith(" on %s." % story["day"]):
        first = out[0][: -len(" on %s." % story["day"])]
        out[0] = "On %s %s%s." % (story["day"], first[0].lower(), first[1:])
    if rng.random() < 0.5 and len(out) > 2:
        del out[rng.randrange(1, len(out))]
    if rng.random() < 0.3 and len(out) > 2:
        second = out.pop(2)
        out[1] = out[1][:-1] + ", while " + second[0].lower() + second[1:]
    if rng.random() < 0.4:
        out.append(rng.choice(TAILS))
    return out


def report(story, outlet, sentences, hour, credits=()):
    month = ["January", "February", "March", "April", "May", "June", "July", "August", "September",
             "October", "November", "December"].index(story["day"].split()[0]) + 1
    day = int(story["day"].split()[1])
    return {"outlet": outlet, "published": "2025-%02d-%02dT%02d:%02dZ" % (month, day, hour, 10),
            "credits": list(credits), "text": "\n\n".join(sentences) + "\n"}


def pairs(story, other, number, half):
    rng = random.Random(7_000 + number)
    names = rng.sample(OUTLETS, 4)
    wire = story["wire"]
    stock = [[filled(t, story), tail] for t, tail in zip(rng.sample(STOCK, 4), rng.sample(TAILS, 4))]

    def one(kind, same, a, b):
        first = report(story, names[0], a[0], 12, *a[1:])
        second = report(b[2] if len(b) > 2 else story, names[1], b[0], 15, *b[1:2])
        return kind, same, first, second

    agency, agency2 = rng.sample(AGENCIES, 2)
    tag = rng.choice(["(%s)", "With %s", "Source: %s"]) % agency
    dateline = "%s, %s (%s) - " % (story["place"].upper(), story["day"], agency)
    boiler = rng.sample(BOILER[half], 3)
    yield one("light", True, (wire,), (light(wire, story, rng, 2),))
    yield one("light", True, (light(wire, story, rng, 2),), (light(wire, story, rng, 3),))
    yield one("light, more", True, (wire,), (light(wire, story, rng, 5),))
    yield one("heavy", True, (wire,), (story["heavy"],))
    yield one("credit line", True, (stock[0] + [tag],), (stock[1] + ["(%s)" % agency],))
    yield one("dateline", True, ([dateline + stock[2][0]] + stock[2][1:],), (stock[3] + [tag],))
    yield one("other agencies", False, (stock[0], [agency]), (stock[1], [agency2]))
    yield one("independent", False, (wire,), (story["own"],))
    yield one("independent, stock", False, (wire,), (stock[0],))
    yield one("independent, stock", False, (stock[1],), (stock[2],))
    yield one("boilerplate", False, (wire + boiler,), (other["wire"] + boiler, [], other))
    yield one("boilerplate", False, (stock[0] + boiler,), (story["own"] + boiler,))
    spoken = [[filled(t, story), tail] for t, tail in zip(rng.sample(SPOKEN, 3), rng.sample(TAILS, 3))]
    yield one("same speaker", True, (spoken[0],), (spoken[1],))
    yield one("same speaker", True, (spoken[2],), (spoken[0],))
    said = [filled(rng.choice(OFFICE), story), rng.choice(TAILS)]
    yield one("other speakers", False, (spoken[1],), (said,))
    yield one("speaker and own", False, (spoken[2],), (story["own"],))
    cited = [filled(rng.choice(CITING), story, outlet=names[0]), rng.choice(TAILS)]
    yield one("citing", True, (stock[0],), (cited,))
    yield one("citing a speaker", True, (spoken[0],), (cited,))
    kind, same, a, b = one("one house", True, (stock[0],), (stock[1],))
    a["outlet"], b["outlet"] = FAMILIES[(number // 2) % len(FAMILIES)]
    yield kind, same, a, b


def main():
    told = stories()
    for number, story in enumerate(told):
        # Of the same half, so that nothing held back is met in development.
        other = told[(number + 2) % len(told)]
        half = "held" if number % 2 else "dev"
        for kind, same, a, b in pairs(story, other, number if half == "dev" else number - 1 + 1000, half):
            print(json.dumps({"half": half, "story": story["place"], "kind": kind, "same": same,
                              "a": a, "b": b}, ensure_ascii=False))


main()
