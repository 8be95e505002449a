#!/usr/bin/env python3
"""Renews the README's part of the demo's output: python3 tools/readme/demo.py

Of each status one event stays with one of its findings, and a dispute about an office."""
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
LEFT_OUT = "[…]"
PREFERRED = ("People injured", "People killed", "Missiles launched")


def sections(text):
    """Header, then each part that begins with a word in capitals."""
    return re.split(r"\n\n(?=[A-Z]+: )", text.rstrip())


def findings(body):
    """The findings of one event: a line indented by two and what is indented further."""
    return re.split(r"\n(?=  \S)", body)


def chosen(groups):
    figures = [g for g in groups if re.search(r"\n  [^\n]*: ", g)]
    offices = [g for g in groups if g not in figures]
    kept = []
    for group in figures[:1]:
        subject, *found = findings(group)
        best = next((f for p in PREFERRED for f in found if f.startswith("  " + p)), found[0])
        kept.append(subject + "\n" + best)
    return kept + offices[:1]


def excerpt(text):
    header, *parts = sections(text)
    out = [header]
    for part in parts:
        title, *groups = part.split("\n\n")
        if title.startswith(("SINGLE", "EVENTS")):
            break
        kept = chosen(groups)
        out += [title, *kept] + ([LEFT_OUT] if len("".join(kept)) < len("".join(groups)) else [])
    return "\n\n".join(out + ([] if out[-1] == LEFT_OUT else [LEFT_OUT]))


def main():
    demo = subprocess.run(
        [ROOT / "crossbearing", "demo"], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    readme = ROOT / "README.md"
    old = readme.read_text(encoding="utf-8")
    new, count = re.subn(
        r"```text\n.*?\n```", lambda _: "```text\n" + excerpt(demo) + "\n```", old, count=1, flags=re.S
    )
    if count != 1:
        raise SystemExit("README.md: expecting a block that begins with ```text, found none")
    readme.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    main()
