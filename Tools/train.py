#!/usr/bin/env python3
"""Trains the judge: writes Seeds/weights.tsv from annotated articles.

    pip install scikit-learn
    make install PREFIX=/tmp/crosscheck
    python3 Tools/train.py --gold ../shared/gold --crosscheck /tmp/crosscheck/bin/crosscheck

The gold folder holds articles/, claims.jsonl and score.py, whose measure of a match is used. Every candidate that
the rules propose is labelled by whether an annotator made the same claim (article, technology, criterion,
polarity, quote). Weights are those of a logistic regression over the candidates' features.

What is printed, and the reliability bands, come from cross-validation in which all articles about one pair of
technologies are left out at a time: no article is judged by weights that saw it or its likes.
"""
import argparse, collections, json, os, re, subprocess, sys
import numpy as np
from scipy.sparse import lil_matrix, csr_matrix
from sklearn.linear_model import LogisticRegression

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
BANDS = [0, 0.3, 0.6, 0.9, 1.2, 1.5, 2, 2.5, 3]


def field(article):
    """The pair of technologies that an article is about, as the file names tell it."""
    return re.sub(r"-?\d+$", "", article) or "node-python"


def fit(features, labels):
    return LogisticRegression(C=0.1, max_iter=300, solver="liblinear").fit(features, labels)


def select(rows, scores, threshold):
    """The likeliest polarity of each technology and criterion in each clause, where it passes."""
    best = {}
    for row, score in zip(rows, scores):
        key = (row["article"], row["start"], row["technology"], row["criterion"])
        if score > threshold and (key not in best or score > best[key][0]):
            best[key] = (score, row)
    return sorted((row for _, row in best.values()), key=lambda row: row["start"])


def main():
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--gold", required=True)
    ap.add_argument("--crosscheck", required=True)
    args = ap.parse_args()
    sys.path.insert(0, args.gold)
    import score

    gold, _ = score.load_gold([args.gold], None)
    by_article = collections.defaultdict(list)
    for claim in gold.values():
        by_article[claim["article"]].append(claim)
    folder = os.path.join(args.gold, "articles")
    paths = [os.path.join(folder, name) for name in sorted(os.listdir(folder))]
    printed = subprocess.run([args.crosscheck, "candidates", *paths], check=True, capture_output=True, text=True)
    rows = [json.loads(line) for line in printed.stdout.splitlines()]
    labels = []
    for row in rows:
        row["article"] = score.article_of(row)
        row["words"] = score.words(row["quote"])
        labels.append(
            any(
                all(g[k] == row[k] for k in ("technology", "criterion", "polarity")) and score.covers(row["words"], g["words"])
                for g in by_article[row["article"]]
            )
        )
    labels = np.array(labels, dtype=int)
    names = sorted({f for row in rows for f in row["features"]})
    index = {name: i for i, name in enumerate(names)}
    matrix = lil_matrix((len(rows), len(names)), dtype=np.float32)
    for i, row in enumerate(rows):
        for f in row["features"]:
            matrix[i, index[f]] = 1
    matrix = csr_matrix(matrix)

    fields = np.array([field(row["article"]) for row in rows])
    blind = np.zeros(len(rows))
    for name in sorted(set(fields)):
        out = fields == name
        blind[out] = fit(matrix[~out], labels[~out]).decision_function(matrix[out])

    def scores(threshold):
        chosen = select(rows, blind, threshold)
        return {a: score.article_scores([r for r in chosen if r["article"] == a], by_article[a]) for a in sorted(by_article)}

    def mean_f1(threshold):
        return np.mean([s["full"][2] for s in scores(threshold).values()])

    threshold = max(np.arange(-2.4, -0.4, 0.1), key=mean_f1)
    result = scores(threshold)
    for article, s in result.items():
        print(f"{article:<28} P {s['full'][0]:.3f}  R {s['full'][1]:.3f}  F1 {s['full'][2]:.3f}  without criterion {s['without criterion'][2]:.3f}")
    print(f"{'mean, weights unseen':<28} F1 {mean_f1(threshold):.3f}  at {threshold:.1f}; candidates {len(rows)}, confirmed {labels.sum()}")

    model = fit(matrix, labels)
    with open(os.path.join(ROOT, "Seeds/weights.tsv"), "w", encoding="utf-8") as out:
        out.write("# Weights of the features of candidate claims; written by Tools/train.py.\n# feature\tweight\n")
        out.write(f"bias\t{model.intercept_[0] - threshold:.3f}\n")
        share = 0
        for low, high in zip(BANDS, BANDS[1:] + [np.inf]):
            inside = (blind - threshold >= low) & (blind - threshold < high)
            share = max(share, labels[inside].mean() if inside.any() else 0)
            out.write(f"band:{low}\t{share:.2f}\n")
        for name, weight in zip(names, model.coef_[0]):
            if abs(weight) >= 0.005:
                out.write(f"{name}\t{weight:.3f}\n")


if __name__ == "__main__":
    main()
