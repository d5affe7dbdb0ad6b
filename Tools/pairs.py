#!/usr/bin/env python3
"""Measures how well the confidence of a pair of opposite claims foretells whether a reader signs it.

    pip install numpy scikit-learn
    make install PREFIX=/tmp/crosscheck
    python3 Tools/pairs.py --crosscheck /tmp/crosscheck/bin/crosscheck ../shared/gold/articles ../shared/articles

Tools/pairs.tsv holds what a reader said of pairs from these articles. Printed are, as Markdown tables, how many pairs and
how many headlines of disputes readers signed in each band of confidence, and beside the confidence a logistic regression
over the signs that a claim shows, which never saw the technologies that it judges.
"""
import argparse, collections, os, re
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score
from program import imported, printed
from tables import rows

BANDS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.01]
SIDES = ("a", "b")


def labels():
    """What a reader said of each pair, whichever of its claims comes first."""
    return {key: row[-1] for row in rows("Tools/pairs.tsv") for key in (tuple(row[:7]), tuple(row[:3] + row[5:7] + row[3:5]))}


def key(dispute, pair):
    places = [f(pair[s]) for s in SIDES for f in (lambda c: os.path.basename(c["article"]), lambda c: f"{c['start']}-{c['end']}")]
    return (dispute["kind"], pair["a"]["technology"], pair["a"]["criterion"], *places)


def judged_pairs(program, articles):
    """The pairs of the disputes that have a label, each with its dispute, and how many have none."""
    known, pairs, unknown = labels(), [], 0
    with imported(program, *articles) as database:
        disputes = printed(program, "conflicts", "--all", *database)
        claims = printed(program, "claims", *database)
    for dispute in disputes:
        for place, pair in enumerate(dispute["pairs"]):
            verdict = known.get(key(dispute, pair))
            unknown += verdict is None
            if verdict:
                pairs.append(dict(pair, dispute=dispute, is_headline=place == 0, is_signed=verdict == "yes"))
    return pairs, unknown, claims


def print_bands(pairs):
    print("| confidence | pairs | signed | headlines | signed |\n| --- | ---: | ---: | ---: | ---: |")
    for low, high in zip(BANDS, BANDS[1:]):
        inside = [p for p in pairs if low <= p["confidence"] < high]
        heads = [p for p in inside if p["is_headline"]]
        print(f"| {low:.1f} to {min(high, 1):.1f} | {len(inside)} | {share(inside)} | {len(heads)} | {share(heads)} |")


def share(pairs):
    return f"{sum(p['is_signed'] for p in pairs) / len(pairs):.2f}" if pairs else "–"


def signs(pair, told):
    """What the two claims show: reliability, rule, wording, place, and what their articles say besides."""
    found = collections.Counter({f"kind {pair['dispute']['kind']}": 1, pair["force"]: 1, pair["reach"]: 1})
    for side in SIDES:
        claim = pair[side]
        found["reliability"] += np.log(claim["reliability"] / (1.001 - claim["reliability"]))
        found[f"rule {claim['rule']}"] += 1
        for name in ("hedged", "scope", "comparand", "fact", "quantity"):
            found[name] += bool(claim[name])
        quote = claim["quote"].lower()
        found["names it"] += claim["technology"].lower() in quote
        found["length"] += np.log(len(quote))
        for words in ("but|although|though|yet|however", "if|whether|would|could|might", "we|our|us|i|my", "it|this|they", "both|either"):
            found[words] += bool(re.search(rf"\b({words})\b", quote))
        found["opposites"] += np.log1p(sum(
            c["polarity"] == {"positive": "negative", "negative": "positive"}.get(claim["polarity"]) for c in told[place(claim)]))
    return found


def place(claim):
    return claim["article"], claim["technology"], claim["criterion"]


def regression(pairs, claims):
    """The share that a regression foretells for each pair from those about other technologies."""
    told = collections.defaultdict(list)
    for claim in claims:
        told[place(claim)].append(claim)
    found = [signs(pair, told) for pair in pairs]
    names = sorted({name for s in found for name in s})
    matrix = np.array([[s[name] for name in names] for s in found], float)
    matrix = (matrix - matrix.mean(0)) / (matrix.std(0) + 1e-9)
    signed = np.array([pair["is_signed"] for pair in pairs])
    fields = np.array([field(pair) for pair in pairs])
    foretold = np.zeros(len(pairs))
    for name in set(fields):
        out = fields == name
        model = LogisticRegression(C=0.1, max_iter=1000).fit(matrix[~out], signed[~out], sample_weight=weights(pairs)[~out])
        foretold[out] = model.predict_proba(matrix[out])[:, 1]
    return foretold


def field(pair):
    """Node.js and Python stand together in most of the articles, as other technologies do."""
    stem = os.path.splitext(os.path.basename(pair["a"]["article"]))[0]
    words = re.sub(r"-?\d+$", "", stem).split("-")
    return "node" if words[0] in ("", "node") else "front end" if "react" in words else words[0]


def weights(pairs):
    """Each dispute counts by the square root of its pairs, so that a few large ones do not decide."""
    counts = collections.Counter(pair["dispute"]["key"] for pair in pairs)
    return np.array([1 / counts[pair["dispute"]["key"]] ** 0.5 for pair in pairs])


def print_comparison(pairs, claims):
    signed = [pair["is_signed"] for pair in pairs]
    ways = [("confidence", np.array([pair["confidence"] for pair in pairs])), ("regression", regression(pairs, claims))]
    print("\n| foretold by | area under the curve | log loss | 20 surest headlines | signed |\n| --- | ---: | ---: | ---: | ---: |")
    for name, shares in ways:
        area, loss = (f(signed, shares, sample_weight=weights(pairs)) for f in (roc_auc_score, log_loss))
        best = {}
        for pair, value in zip(pairs, shares):
            best[pair["dispute"]["key"]] = max(best.get(pair["dispute"]["key"], (-1, False)), (value, pair["is_signed"]))
        first = sorted(best.values(), reverse=True)[:20]
        print(f"| {name} | {area:.3f} | {loss:.3f} | {len(first)} | {sum(s for _, s in first)} |")


def main():
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--crosscheck", required=True)
    ap.add_argument("articles", nargs="+")
    args = ap.parse_args()
    pairs, unknown, claims = judged_pairs(args.crosscheck, args.articles)
    print_bands(pairs)
    print_comparison(pairs, claims)
    listed = [pair for pair in pairs if pair["is_headline"] and not pair["dispute"]["doubtful"]]
    print(f"\nOf {len(listed)} judged disputes that are not doubtful, {sum(p['is_signed'] for p in listed)} are signed.")
    print(f"{len(pairs)} pairs have a label, {unknown} have none.")


if __name__ == "__main__":
    main()
