#!/usr/bin/env python3
"""Measures how many of the disputes that annotators saw are listed, as a Markdown table.

    make install PREFIX=/tmp/crosscheck
    python3 Tools/disputes.py --gold ../shared/gold --crosscheck /tmp/crosscheck/bin/crosscheck --claims blind.jsonl

The claims are those that the program reads, those of a judge that never saw the articles (--claims, a file that
quality.py --blind wrote), and the annotators' own. What is found and right is what the gold folder's score.py says.
Annotators only set articles about the same technologies beside each other, so that of the headlines those are judged
whose two articles are: the first twenty.
"""
import argparse, json, os, re, subprocess, sys, tempfile
from gold import field
from program import imported, printed

COUNTS = re.compile(r"disputes found: (\d+) of (\d+); first pairs right: (\d+) of (\d+)")


def score(gold, claims, disputes):
    """How many disputes of the annotators are among these, how many there are, headlines right, headlines judged."""
    with tempfile.TemporaryDirectory() as folder:
        options = ["--gold", gold]
        for name, items in ("claims", claims), ("conflicts", disputes):
            path = os.path.join(folder, name + ".jsonl")
            options += ["--" + name, path]
            with open(path, "w", encoding="utf-8") as out:
                out.writelines(json.dumps(item) + "\n" for item in items)
        command = [sys.executable, os.path.join(gold, "score.py"), *options]
        text = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return map(int, COUNTS.search(text).groups())


def is_of_one_field(dispute):
    headline = dispute["pairs"][0]
    return len({field(os.path.splitext(os.path.basename(headline[side]["article"]))[0]) for side in ("a", "b")}) == 1


def cells(gold, claims, disputes):
    """How many disputes are listed, how many of the annotators' are among them, and how many headlines are theirs."""
    found, known, _, _ = score(gold, claims, disputes)
    _, _, right, judged = score(gold, claims, filter(is_of_one_field, disputes))
    return [str(len(disputes)), f"{found} of {known}", f"{right} of {judged}"]


def main():
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--gold", required=True)
    ap.add_argument("--crosscheck", required=True)
    ap.add_argument("--claims", help="claims of a judge that never saw the articles")
    args = ap.parse_args()
    sources = [("as the program reads them", None), ("of the annotators", os.path.join(args.gold, "claims.jsonl"))]
    if args.claims:
        sources.insert(1, ("of a judge that never saw the articles", args.claims))
    print("| claims | disputes listed | found | headlines right | not doubtful | found | headlines right |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for name, claims in sources:
        with imported(args.crosscheck, os.path.join(args.gold, "articles")) as database:
            if claims:
                subprocess.run([args.crosscheck, "import", "--claims", claims, "--replace", *database], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            read = printed(args.crosscheck, "claims", *database)
            disputes = printed(args.crosscheck, "conflicts", "--all", *database)
        sure = [dispute for dispute in disputes if not dispute["doubtful"]]
        print(f"| {' | '.join([name, *cells(args.gold, read, disputes), *cells(args.gold, read, sure)])} |")


if __name__ == "__main__":
    main()
