#!/usr/bin/env python3
"""Measures what is read from annotated articles, as Markdown tables.

    pip install numpy scipy scikit-learn
    make install PREFIX=/tmp/crosscheck
    python3 Tools/quality.py --gold ../shared/gold --crosscheck /tmp/crosscheck/bin/crosscheck \\
      --group tuning=000,002 --into QUALITY.md

With --crosscheck everything is measured: the claims that the judge would keep had it never seen the articles or others
about the same technologies, the claims as the program reads them, the reliabilities and the ablation. With --claims (what
`crosscheck claims --format json` printed) only these claims are measured, which needs the standard library alone.

A gold folder is what gold.py reads. Articles that no --group names form the group "others".
"""
import argparse, collections, contextlib, io, json, os, subprocess, sys
import measures
from gold import Gold
from program import imported, printed

LEAST_CASES = 10
MOST_CONFUSIONS = 25
MOST_CRITERIA = 20
BEGIN, END = "<!-- printed by Tools/quality.py -->\n", "<!-- end of what Tools/quality.py printed -->\n"


def figure(value):
    """A cell: a share with three digits, a count as it is, a dash for what is not there."""
    if value is None:
        return "–"
    if isinstance(value, float):
        return f"{round(value, 3) + 0.0:.3f}".replace("-", "−")  # 0.0 is added so that −0 becomes 0
    return str(value)


def table(heads, rows):
    """Prints a table; columns of text are aligned to the left, of figures to the right."""
    rows = list(rows)
    is_text = [all(isinstance(row[n], str) for row in rows) for n in range(len(heads))]
    print("| " + " | ".join(heads) + " |")
    print("|" + "|".join(" --- " if text else " ---: " for text in is_text) + "|")
    for row in rows:
        print("| " + " | ".join(map(figure, row)) + " |")
    print()


def several(counted, most=4):
    return ", ".join(f"{name} {n}" for name, n in counted[:most]) or "–"


def print_articles(gold, rows, groups):
    found = gold.found_in(rows)
    articles = {a: measures.of_article(gold, found[a], a) for a in sorted(gold.measured)}
    shown = ["claims", "precision", "recall", "F1", "F1 without criterion", "F1 of negative"]

    def cells(name, figures):
        sure = measures.share(figures["sure confirmed"], figures["sure"])
        return [name, *(figures[f] for f in shown), figures["sure"], sure, figures["right way"], figures["wrong way"]]

    heads = [*shown, f"reliable ≥ {measures.SURE}", "of these confirmed", "comparisons right", "wrong way"]
    table(["article", *heads], [cells(a, figures) for a, figures in articles.items()])
    members = {name: [articles[a] for a in sorted(stems & set(articles))] for name, stems in groups.items()}
    table(["mean of", *heads], [cells(f"{n} ({len(m)})", measures.of_group(m)) for n, m in members.items() if m])


def print_fates(gold, matching, groups):
    fates = list(matching.fates(gold))
    kinds = [kind for kind, _ in collections.Counter(kind for _, kind in fates).most_common()]
    print("### What was read where annotators saw a claim\n")
    rows = []
    for name, stems in groups.items():
        found = collections.Counter(kind for g, kind in fates if g["article"] in stems)
        rows.append([name, found.total(), *(measures.share(found[kind], found.total()) for kind in kinds)])
    table(["articles", "annotated", *kinds], rows)


def print_criteria(matching):
    print("### Criteria taken for others\n")
    confusions = matching.confusions().most_common(MOST_CONFUSIONS)
    print(f"{len(matching.mistaken)} annotated claims were read with the right technology, polarity and quote, but another criterion.\n")
    table(["annotated", "read", "claims"], [(a, b, n) for (a, b), n in confusions])
    table(["criterion", "annotated", "read", "recall", "precision", "is read as", "what is read as it"],
          [(*row[:5], several(row[5]), several(row[6])) for row in list(matching.of_criteria())[:MOST_CRITERIA]])


def print_fields(gold, matching):
    print(f"### Fields of the {len(matching.pairs)} matched claims\n")
    table(["field", "annotated", "read", "right", "precision", "recall"],
          [(name, truth, read, right, measures.share(right, read), measures.share(right, truth))
           for name, truth, read, right in matching.of_fields(gold)])


def print_claims(gold, rows, groups, title):
    print(f"### {title}\n")
    print_articles(gold, rows, groups)


def print_matching(gold, rows, groups):
    matching = measures.Matching(gold, rows)
    print_fates(gold, matching, groups)
    print_criteria(matching)
    print_fields(gold, matching)


def print_shares(gold, rows):
    from calibration import origin

    keys = [
        (["rule", "subject known by"], lambda row: (row["rule"], origin(row))),
        (["rule", "subject known by", "criterion"], lambda row: (row["rule"], origin(row), row["criterion"])),
    ]
    print("### Share of claims that annotators confirm\n")
    for heads, key in keys:
        table([*heads, "claims", "confirmed"],
              [(*k, n, hits / n) for k, n, hits in measures.confirmed_by(gold, rows, key) if n >= LEAST_CASES])


def print_calibration(ways):
    print("### Ways to state the reliability\n")
    table(["way", "Brier score", f"claims ≥ {measures.SURE}", "of these confirmed", "claims ≥ 0.7", "of these confirmed"], ways)


def print_ablation(ablation):
    print("### What each rule and each group of features brings\n")
    print(f"Whole: F1 {ablation.whole[:, 0].mean():.3f}, without criterion {ablation.whole[:, 1].mean():.3f}.\n")
    table(["without", "which is a", "F1 lost", "standard error", "F1 without criterion lost"],
          [(name, kind, lost, float(error), other) for kind, name, lost, error, other in ablation.losses()])


def shipped_claims(gold, program):
    with imported(program, *gold.paths.values()) as database:
        return printed(program, "claims", *database)


def proposals(gold, program, kept):
    """All proposals with features that were blind for their article; `kept` names a file that stores them between runs."""
    import train

    if kept and os.path.exists(kept):
        return [json.loads(line) for line in open(kept, encoding="utf-8")]
    rows, _ = train.collect(gold, program)
    if kept:
        with open(kept, "w", encoding="utf-8") as out:
            out.writelines(json.dumps(row) + "\n" for row in rows)
    return rows


def write_claims(rows, path):
    """Writes claims as `crosscheck import --claims` takes them."""
    with open(path, "w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps({k: v for k, v in row.items() if k not in ("features", "guess", "words", "score", "origin", "review")}) + "\n")


def measure_judge(gold, rows, groups, blind):
    """The tables for which the judge is trained anew; `blind` names a file for its claims."""
    import numpy as np
    import train, calibration
    from ablation import Ablation

    ablation = Ablation(gold, rows)
    scores = train.blind_scores(rows, ablation.matrix, ablation.labels)
    scores -= train.best_threshold(gold, rows, scores)
    for row, score in zip(rows, scores):
        row["score"] = score
    lenience = train.best_lenience(gold, rows, scores)
    kept = train.select(rows, scores, lenience)
    kept_scores = np.array([row["score"] for row in kept])
    confirmed = np.array([gold.confirms(row) for row in kept], dtype=int)
    passing = [n for n, row in enumerate(rows) if train.passes(row, scores[n], lenience)]
    proposals = [rows[n] for n in passing], scores[passing], ablation.labels[passing]
    foretell = lambda way, base=None: calibration.foretold(way, kept, kept_scores, confirmed, base)
    ways = {
        "bands of the score, over proposals": foretell(calibration.by_band, proposals),
        "bands of the score, over claims": foretell(calibration.by_band),
        "curve over the score": foretell(calibration.by_curve),
        "rule, source, criterion": foretell(calibration.by_cell),
        "curve over the score and rule, source, criterion": foretell(calibration.by_band_and_cell),
    }
    for row, value in zip(kept, ways["bands of the score, over claims"]):
        row["reliability"] = value
    if blind:
        write_claims(kept, blind)
    print_claims(gold, kept, groups, "Claims of a judge that never saw the articles")
    print_matching(gold, kept, groups)
    print_shares(gold, kept)
    print_calibration(
        [(name, *calibration.quality(v, confirmed, measures.SURE), *calibration.quality(v, confirmed, 0.7)[1:]) for name, v in ways.items()])
    print_ablation(ablation)


def read_claims(gold, args):
    if not args.claims:
        rows = shipped_claims(gold, args.crosscheck)
    else:
        rows = gold.score.load_json("/dev/stdin" if args.claims == "-" else args.claims)
    for row in rows:
        row["article"] = gold.score.article_of(row)
    rows = [row for row in rows if row["article"] in gold.measured]
    return rows or sys.exit("no claim of an annotated article")


def replace_tables(path, tables):
    """Puts the tables between the two marks of a file."""
    with open(path, encoding="utf-8") as file:
        before, begin, rest = file.read().partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        sys.exit(f"{path}: no lines {BEGIN.strip()} and {END.strip()}; put them where the tables shall stand")
    with open(path, "w", encoding="utf-8") as file:
        file.write(before + begin + "\n" + tables + end + after)


def arguments():
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--gold", required=True, action="append", metavar="FOLDER")
    ap.add_argument("--group", action="append", default=[], metavar="NAME=STEM,STEM", help="articles to take the mean of")
    ap.add_argument("--claims", metavar="FILE", help="measure these claims; - is standard input")
    ap.add_argument("--crosscheck", metavar="PROGRAM", help="measure this program and its judge")
    ap.add_argument("--candidates", metavar="FILE", help="keep the program's proposals here, and take them from here as long as the file exists")
    ap.add_argument("--blind", metavar="FILE", help="write the claims of the judge that never saw the articles, for disputes.py")
    ap.add_argument("--into", metavar="FILE", help="replace the tables in this file; without it they are printed")
    args = ap.parse_args()
    if not (args.claims or args.crosscheck or args.candidates):
        ap.error("nothing to measure: give --crosscheck PROGRAM or --claims FILE")
    if args.candidates and not args.crosscheck and not os.path.exists(args.candidates):
        ap.error(f"no {args.candidates}: give --crosscheck PROGRAM, which makes it")
    for path in [os.path.join(folder, "claims.jsonl") for folder in args.gold] + [os.path.join(args.gold[0], "score.py")]:
        if not os.path.exists(path):
            ap.error(f"no {path}: a gold folder holds articles/, claims.jsonl and, the first one, score.py")
    return ap, args


def groups_of(ap, args, gold):
    groups = {}
    for text in args.group:
        name, _, stems = text.partition("=")
        groups[name] = set(stems.split(","))
        unknown = groups[name] - set(gold.measured)
        if unknown:
            ap.error(f"--group {text}: no annotated article “{'”, “'.join(sorted(unknown))}”; write NAME=STEM,STEM")
    rest = set(gold.measured).difference(*groups.values())
    if groups and rest:
        groups["others"] = rest
    return {**groups, "all": set(gold.measured)}


def measure(gold, groups, args):
    if args.crosscheck or args.candidates:
        measure_judge(gold, proposals(gold, args.crosscheck, args.candidates), groups, args.blind)
    if args.claims or args.crosscheck:
        rows = read_claims(gold, args)
        print_claims(gold, rows, groups, "Claims as the program reads them")
        if args.claims:
            print_matching(gold, rows, groups)


def main():
    ap, args = arguments()
    if args.claims:
        return run(ap, args, Gold(args.gold))
    import train

    with train.gold_with_practice(args.gold) as gold:
        run(ap, args, gold)


def run(ap, args, gold):
    groups = groups_of(ap, args, gold)
    if not args.into:
        return measure(gold, groups, args)
    tables = io.StringIO()
    with contextlib.redirect_stdout(tables):
        measure(gold, groups, args)
    replace_tables(args.into, tables.getvalue())


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        sys.stderr.close()
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
