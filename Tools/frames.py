#!/usr/bin/env python3
"""Measures how plain English is read: every frame, a sentence with room for a word, with every word that fits it.

    make install PREFIX=/tmp/crosscheck
    python3 Tools/frames.py --crosscheck /tmp/crosscheck/bin/crosscheck [--misses]

Tools/frames/frames.tsv has the frames of four families (qualities, traits, tasks, uses), words.tsv the words. A sentence is
read right where its subject has the claim that it makes, and not the opposite one beside it. Printed are the families, and
the frames of which less than nine in ten are read right; --misses lists every sentence that is not.
"""
import argparse, collections
from statements import read
from tables import rows

TITLE = "Svelte vs Ember"
NAMES = {"Svelte": "Svelte", "Ember": "Ember.js"}
FORMS = {"quality": ["word"], "task": ["word", "gerund"], "trait": ["word", "comparative", "superlative"], "use": ["word"]}
TURNED = {"positive": "negative", "negative": "positive", "better": "worse", "worse": "better"}


def sentences():
    """Each sentence with its family, frame, subject, criterion, what it claims, and the comparand where it ranks."""
    words = collections.defaultdict(list)
    for family, forms, criterion, sense in rows("Tools/frames/words.tsv"):
        forms = dict(zip(FORMS[family], forms.split("|")))
        forms |= {name.capitalize(): form[0].upper() + form[1:] for name, form in forms.items()}
        words[family].append((forms, criterion, sense))
    for family, frame, says in rows("Tools/frames/frames.tsv"):
        for forms, criterion, sense in words[family]:
            if says in "+-":
                subject, claim, comparand = "Svelte", "positive" if says == sense else "negative", None
            else:
                subject, claim, comparand = says.split()
                claim = TURNED.get(claim, claim) if sense == "-" else claim
            yield family, frame, frame.format(**forms), subject, criterion, claim, comparand


def outcome(claims, subject, criterion, claim, comparand):
    """Whether the claims of a sentence are what it says, the opposite, something else, or nothing."""
    on_point = [c for c in claims if c["technology"] == NAMES[subject] and c["criterion"] == criterion]
    told = {c["relation"] if comparand else c["polarity"] for c in on_point if not comparand or c["comparand"] == NAMES[comparand]}
    if TURNED.get(claim) in told:
        return "opposite"
    if claim in told:
        return "right"
    return "other" if claims else "nothing"


def main():
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--crosscheck", required=True)
    ap.add_argument("--misses", action="store_true")
    args = ap.parse_args()
    made = list(sentences())
    found = read(args.crosscheck, [(TITLE, sentence) for _, _, sentence, *_ in made])
    families, frames, misses = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter), []
    for number, (family, frame, sentence, *said) in enumerate(made):
        result = outcome(found[number], *said)
        families[family][result] += 1
        frames[family, frame][result] += 1
        if result != "right":
            misses.append(f"{result}: {sentence}")
    print("| family | sentences | right | opposite | other | nothing |\n| --- | ---: | ---: | ---: | ---: | ---: |")
    for family, counts in families.items():
        print_row(family, counts)
    print("\n| frame | sentences | right | opposite | other | nothing |\n| --- | ---: | ---: | ---: | ---: | ---: |")
    for (_, frame), counts in sorted(frames.items(), key=lambda item: item[1]["right"] / item[1].total()):
        if counts["right"] < 0.9 * counts.total():
            print_row(frame, counts)
    if args.misses:
        print("", *misses, sep="\n")


def print_row(name, counts):
    shares = " | ".join(f"{counts[result] / counts.total():.2f}" for result in ("right", "opposite", "other", "nothing"))
    print(f"| {name} | {counts.total()} | {shares} |")


if __name__ == "__main__":
    main()
