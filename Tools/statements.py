#!/usr/bin/env python3
"""Measures how statements are read that were written to try the reading of English, each under a title of its own.

    make install PREFIX=/tmp/crosscheck
    python3 Tools/statements.py --crosscheck /tmp/crosscheck/bin/crosscheck [--misses]

Tools/statements/*.tsv have a title, a statement of a sentence or two, and the claims that any reader would find in it. The
criteria of a claim may be several, of which each is right. --misses lists what is read otherwise. The statements of
qualities, constructions and engineers have been looked at to add words and rules; those of agencies hardly, those of
engineers-2 never.
"""
import argparse, collections, glob, json, os, tempfile
from program import imported, printed
from tables import ROOT, rows


def names():
    """The canonical name of each technology, by all its names in lower case."""
    canonical = {}
    for name, _, _, aliases, *_ in rows("Seeds/technologies.tsv"):
        for alias in [name, *aliases.split("|")]:
            canonical.setdefault(alias.strip(" ?").lower(), name)
    return canonical


def expected(cell, canonical):
    """The claims that a cell lists: technology, criteria, polarity."""
    claims = []
    for claim in cell.split(" ; ") if cell != "-" else []:
        technology, criteria, polarity = claim.rsplit(" ", 2)
        claims.append((canonical.get(technology.lower(), technology), set(criteria.split("/")), polarity))
    return claims


def read(program, statements):
    """The claims that are read in statements, each under its title, by the number of the statement."""
    with tempfile.TemporaryDirectory() as folder:
        for number, (title, statement, *_) in enumerate(statements):
            with open(os.path.join(folder, f"{number}.md"), "w", encoding="utf-8") as out:
                out.write(f"---\ntitle: {json.dumps(title)}\n---\n\n{statement}\n")
        with imported(program, folder) as database:
            claims = printed(program, "claims", *database)
    found = collections.defaultdict(list)
    for claim in claims:
        found[int(os.path.basename(claim["article"]).split(".")[0])].append(claim)
    return found


def agrees(claim, wanted):
    return claim[0] == wanted[0] and claim[1] in wanted[1] and claim[2] == wanted[2]


def main():
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--crosscheck", required=True)
    ap.add_argument("--misses", action="store_true")
    args = ap.parse_args()
    canonical, misses = names(), []
    print("| statements | number | claims | precision | recall | F1 |\n| --- | ---: | ---: | ---: | ---: | ---: |")
    for path in sorted(glob.glob(os.path.join(ROOT, "Tools/statements/*.tsv"))):
        statements = list(rows(path))
        found = read(args.crosscheck, statements)
        listed = made = hit = right = 0
        for number, (title, statement, cell) in enumerate(statements):
            claims = {(c["technology"], c["criterion"], c["polarity"]) for c in found[number]}
            wanted = expected(cell, canonical)
            missed = [w for w in wanted if not any(agrees(c, w) for c in claims)]
            wrong = [c for c in claims if not any(agrees(c, w) for w in wanted)]
            listed, hit = listed + len(wanted), hit + len(wanted) - len(missed)
            made, right = made + len(claims), right + len(claims) - len(wrong)
            if missed or wrong:
                misses.append((title, statement, missed, wrong))
        precision, recall = right / max(1, made), hit / max(1, listed)
        score = 2 * precision * recall / max(1e-9, precision + recall)
        name = os.path.basename(path)[:-4]
        print(f"| {name} | {len(statements)} | {listed} | {precision:.3f} | {recall:.3f} | {score:.3f} |")
    for title, statement, missed, wrong in misses if args.misses else []:
        print(f"\n{title}: {statement}")
        for technology, criteria, polarity in missed:
            print(f"  missing: {technology} {'/'.join(sorted(criteria))} {polarity}")
        for claim in sorted(wrong):
            print("  not expected:", *claim)


if __name__ == "__main__":
    main()
