#!/usr/bin/env python3
"""Trains what weighs words and proposals: writes Seeds/associations.tsv and Seeds/weights.tsv.

    pip install scikit-learn
    make install PREFIX=/tmp/crosscheck
    python3 Tools/train.py --gold ../shared/gold --crosscheck /tmp/crosscheck/bin/crosscheck

A gold folder holds articles/, claims.jsonl and, the first one, score.py, whose measure of a match is used; --gold may be
given several times. Every proposal of the rules is labelled by whether an annotator made the same claim (article,
technology, criterion, polarity, quote); the judge's weights are those of a logistic regression over the proposals'
features.

No article is ever judged by what was learnt from it or its likes: all articles about one pair of technologies are left
out at a time, by the text models (associations.py) whose features the judge learns from, and by the judge whose figures
and reliability bands are printed and stored.
"""
import argparse, collections, json, os, re, subprocess, sys, tempfile
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
import associations

ROOT = associations.ROOT
BANDS = [0, 0.3, 0.6, 0.9, 1.2, 1.5, 2, 2.5, 3]


def field(article):
    """The pair of technologies that an article is about, as the file names tell it."""
    return re.sub(r"-?\d+$", "", article) or "node-python"


def candidates(program, table, paths):
    printed = subprocess.run(
        [program, "candidates", "--associations", table, *paths], check=True, capture_output=True, text=True)
    return [json.loads(line) for line in printed.stdout.splitlines()]


class Gold:
    """Annotated articles."""

    def __init__(self, folders):
        sys.path.insert(0, folders[0])
        import score

        self.score = score
        self.by_article = collections.defaultdict(list)
        self.first = set()  # the articles of the first folder, by which the threshold is chosen
        self.paths = {}
        for folder in folders:
            for claim in score.load_gold([folder], None)[0].values():
                self.by_article[claim["article"]].append(claim)
            articles = os.path.join(folder, "articles")
            for name in sorted(os.listdir(articles)):
                self.paths[score.stem(name)] = os.path.join(articles, name)
                if folder == folders[0]:
                    self.first.add(score.stem(name))
        self.memory = {}

    def made_in(self, article, quote):
        """The claims that annotators saw in a quote."""
        key = (article, quote)
        if key not in self.memory:
            words = self.score.words(quote)
            self.memory[key] = [g for g in self.by_article[article] if self.score.covers(words, g["words"])]
        return self.memory[key]

    def confirms(self, row):
        return any(
            all(g[k] == row[k] for k in ("technology", "criterion", "polarity")) for g in self.made_in(row["article"], row["quote"]))

    def scores(self, rows):
        found = collections.defaultdict(list)
        for row in rows:
            row.setdefault("words", self.score.words(row["quote"]))
            found[row["article"]].append(row)
        return {a: self.score.article_scores(found[a], self.by_article[a]) for a in sorted(self.by_article)}


def collect(gold, program):
    """All proposals, with features from text models that saw neither the article nor its likes."""
    with tempfile.TemporaryDirectory() as folder:
        table = os.path.join(folder, "associations.tsv")
        with open(table, "w") as out:
            out.write("(ignored)\t" + " ".join(associations.IGNORED) + "\n(base)\tclaim 0\n")
        corpus = associations.Corpus()
        clauses = dict.fromkeys(
            (gold.score.article_of(row), row["start"], row["quote"]) for row in candidates(program, table, gold.paths.values()))
        for article, _, quote in clauses:
            claims = sorted({(g["criterion"], g["polarity"]) for g in gold.made_in(article, quote)})
            corpus.add_clause(quote, claims, field(article))
        model = associations.Model(corpus)
        rows = []
        for name in sorted({field(a) for a in gold.paths}):
            model.write(table, without=name)
            rows += candidates(program, table, [p for a, p in gold.paths.items() if field(a) == name])
    model.write(os.path.join(ROOT, "Seeds/associations.tsv"))
    for row in rows:
        row["article"] = gold.score.article_of(row)
    return rows


def features(rows):
    names = sorted({f for row in rows for f in row["features"]})
    index = {name: i for i, name in enumerate(names)}
    columns = [index[f] for row in rows for f in row["features"]]
    ends = np.cumsum([0] + [len(row["features"]) for row in rows])
    return csr_matrix((np.ones(len(columns), np.float32), columns, ends), shape=(len(rows), len(names))), names


def fit(matrix, labels):
    return LogisticRegression(C=0.05, max_iter=300, solver="liblinear").fit(matrix, labels)


def select(rows, scores, threshold):
    """The likeliest polarity of each technology and criterion in each clause, where it passes."""
    best = {}
    for row, score in zip(rows, scores):
        key = (row["article"], row["start"], row["quote"], row["technology"], row["criterion"])
        if score > threshold and (key not in best or score > best[key][0]):
            best[key] = (score, row)
    return sorted((row for _, row in best.values()), key=lambda row: row["start"])


def main():
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--gold", required=True, action="append")
    ap.add_argument("--crosscheck", required=True)
    args = ap.parse_args()
    gold = Gold(args.gold)
    rows = collect(gold, args.crosscheck)
    labels = np.array([gold.confirms(row) for row in rows], dtype=int)
    matrix, names = features(rows)

    fields = np.array([field(row["article"]) for row in rows])
    blind = np.zeros(len(rows))
    for name in sorted(set(fields)):
        out = fields == name
        blind[out] = fit(matrix[~out], labels[~out]).decision_function(matrix[out])

    def mean(result, articles, kind="full"):
        return np.mean([result[a][kind][2] for a in result if a in articles])

    threshold = max(
        np.arange(-2.0, -0.4, 0.1), key=lambda t: mean(gold.scores(select(rows, blind, t)), gold.first))
    result = gold.scores(select(rows, blind, threshold))
    for article, s in result.items():
        print(f"{article:<34} P {s['full'][0]:.3f}  R {s['full'][1]:.3f}  F1 {s['full'][2]:.3f}  without criterion {s['without criterion'][2]:.3f}")
    for name, articles in ("first folder", gold.first), ("others", set(result) - gold.first):
        if articles:
            print(f"{name:<34} F1 {mean(result, articles):.3f}  without criterion {mean(result, articles, 'without criterion'):.3f}")
    print(f"threshold {threshold:.1f}, proposals {len(rows)}, confirmed {labels.sum()}")

    model = fit(matrix, labels)
    with open(os.path.join(ROOT, "Seeds/weights.tsv"), "w", encoding="utf-8") as out:
        out.write("# Weights of the features of proposals; written by Tools/train.py.\n# feature\tweight\n")
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
