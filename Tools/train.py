#!/usr/bin/env python3
"""Trains what weighs words and proposals: writes Seeds/associations.tsv and Seeds/weights.tsv.

    pip install scikit-learn
    make install PREFIX=/tmp/crosscheck
    python3 Tools/train.py --gold ../shared/gold --crosscheck /tmp/crosscheck/bin/crosscheck

A gold folder is what gold.py reads; --gold may be given several times. Every proposal of the rules is labelled by
whether an annotator made the same claim (article, technology, criterion, polarity, quote); the judge's weights are those
of a logistic regression over the proposals' features.

No article is ever judged by what was learnt from it or its likes: all articles about one pair of technologies are left
out at a time, by the text models (associations.py) whose features the judge learns from, and by the judge whose figures
and reliability bands are printed and stored. The practice articles (practice.py) are learnt from like the others, but
neither measured nor left out when others about the same pair are; the text models leave them out many at a time.
"""
import argparse, contextlib, json, os, subprocess, tempfile
import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
import associations, practice
from gold import Gold, field, fold, is_blame, is_practice

ROOT = associations.ROOT
NEARLY, HARDLY = 0.007, 0.001  # of a mean F1
BANDS = [-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9, 1.2, 1.5, 2, 2.5, 3]


def candidates(program, table, paths):
    printed = subprocess.run(
        [program, "candidates", "--associations", table, *paths], check=True, stdout=subprocess.PIPE, text=True)
    return [json.loads(line) for line in printed.stdout.splitlines()]


def collect(gold, program):
    """All proposals, with features from text models that saw neither the article nor its likes, and the full model."""
    with tempfile.TemporaryDirectory() as folder:
        table = os.path.join(folder, "associations.tsv")
        with open(table, "w") as out:
            out.write("claim\t0\t(none)\n")
        corpus = associations.Corpus()
        clauses = dict.fromkeys(
            (gold.score.article_of(row), row["start"], row["quote"]) for row in candidates(program, table, gold.paths.values()))
        for article, _, quote in clauses:
            claims = sorted({(g["criterion"], g["polarity"]) for g in gold.made_in(article, quote)})
            corpus.add_clause(quote, claims, fold(article))
        model = associations.Model(corpus)
        rows = []
        for name in sorted({fold(a) for a in gold.paths}):
            model.write(table, without=name)
            rows += candidates(program, table, [p for a, p in gold.paths.items() if fold(a) == name])
    for row in rows:
        row["article"] = gold.score.article_of(row)
    return rows, model


def features(rows):
    names = sorted({f for row in rows for f in row["features"]})
    index = {name: i for i, name in enumerate(names)}
    columns = [index[f] for row in rows for f in row["features"]]
    ends = np.cumsum([0] + [len(row["features"]) for row in rows])
    return csr_matrix((np.ones(len(columns), np.float32), columns, ends), shape=(len(rows), len(names))), names


def fit(matrix, labels):
    return LogisticRegression(C=0.02, max_iter=300, solver="liblinear").fit(matrix, labels)


def blind_scores(rows, matrix, labels):
    """What the judge makes of each proposal when it saw neither its article nor the likes of it."""
    fields = np.array([field(row["article"]) for row in rows])
    scores = np.full(len(rows), -np.inf)  # of practice, which is not judged
    for name in sorted({name for name in fields if not is_practice(name)}):
        out = fields == name
        scores[out] = fit(matrix[~out], labels[~out]).decision_function(matrix[out])
    return scores


def passes(row, score, lenience):
    return score > (-lenience if is_blame(row) and not row["guess"] else 0)


def select(rows, scores, lenience):
    """The likeliest polarity of each technology and criterion in each clause, where it passes.

    Nearly what the program takes (Sources/Extraction/Judging/Candidate.swift), which also keeps different facts apart, and
    takes each polarity once in a sentence: a proposal does not tell of which sentence it is.
    """
    best = {}
    for row, score in zip(rows, scores):
        key = (row["article"], row["start"], row["quote"], row["technology"], row["criterion"])
        if passes(row, score, lenience) and (key not in best or score > best[key][0]):
            best[key] = (score, row)
    return sorted((row for _, row in best.values()), key=lambda row: row["start"])


def mean(result, articles, kind="full"):
    return np.mean([result[a][kind][2] for a in result if a in articles])


def best_threshold(gold, rows, scores):
    """Of the thresholds that serve about equally well the highest, as readers mind a wrong claim more than a missing one."""
    means = {t: mean(gold.scores(select(rows, scores - t, 0)), gold.measured) for t in np.arange(-2.0, -0.4, 0.1)}
    return max(t for t in means if means[t] >= max(means.values()) - NEARLY)


def best_lenience(gold, rows, scores):
    """How far below 0 blame may score that is no guess: authors blame seldom, but without blame nobody contradicts anyone.

    Of what leaves the whole as good as before, what finds blame best.
    """
    chosen = {lenience: select(rows, scores, lenience) for lenience in np.arange(0, 1.6, 0.1)}
    means = {lenience: mean(gold.scores(claims), gold.measured) for lenience, claims in chosen.items()}
    blame = {lenience: mean(gold.scores_of_blame(claims), gold.measured) for lenience, claims in chosen.items()}
    return max((n for n in chosen if means[n] >= means[0] - HARDLY), key=blame.get)


def shares_of_bands(scores, labels):
    """The share of proposals with a score in each band that annotators confirmed, never less than in a lower band.

    By Laplace's rule of succession: where all of a few were confirmed, the next one may not be.
    """
    bands = np.searchsorted(BANDS, scores, side="right") - 1
    shares = [(labels[bands == n].sum() + 1) / ((bands == n).sum() + 2) for n in range(len(BANDS))]
    return np.maximum.accumulate(shares)


@contextlib.contextmanager
def gold_with_practice(folders):
    """The annotated articles of some gold folders together with those for practice."""
    with tempfile.TemporaryDirectory() as folder:
        own = os.path.join(folder, "practice")
        practice.write_gold(own)
        yield Gold(folders, own)


def main():
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--gold", required=True, action="append")
    ap.add_argument("--crosscheck", required=True)
    args = ap.parse_args()
    with gold_with_practice(args.gold) as gold:
        rows, texts = collect(gold, args.crosscheck)
        texts.write(os.path.join(ROOT, "Seeds/associations.tsv"))
        train_judge(gold, rows)


def train_judge(gold, rows):
    labels = np.array([gold.confirms(row) for row in rows], dtype=int)
    matrix, names = features(rows)
    blind = blind_scores(rows, matrix, labels)
    threshold = best_threshold(gold, rows, blind)
    blind -= threshold
    lenience = best_lenience(gold, rows, blind)
    chosen = select(rows, blind, lenience)
    result, blame = gold.scores(chosen), gold.scores_of_blame(chosen)
    for article, s in result.items():
        print(f"{article:<34} P {s['full'][0]:.3f}  R {s['full'][1]:.3f}  F1 {s['full'][2]:.3f}  without criterion {s['without criterion'][2]:.3f}")
    for name, articles in ("first folder", gold.first), ("others", set(result) - gold.first):
        if articles:
            print(f"{name:<34} F1 {mean(result, articles):.3f}  without criterion {mean(result, articles, 'without criterion'):.3f}  of negative {mean(blame, articles):.3f}")
    print(f"threshold {threshold:.1f}, for blame {threshold - lenience:.1f}, proposals {len(rows)}, confirmed {labels.sum()}")

    model = fit(matrix, labels)
    with open(os.path.join(ROOT, "Seeds/weights.tsv"), "w", encoding="utf-8") as out:
        out.write("# Weights of the features of proposals; written by Tools/train.py.\n# feature\tweight\n")
        out.write(f"bias\t{model.intercept_[0] - threshold:.3f}\n")
        out.write(f"threshold:negative\t{-lenience:.3f}\n")
        passing = np.array([passes(row, score, lenience) for row, score in zip(rows, blind)])
        for low, share in zip(BANDS, shares_of_bands(blind[passing], labels[passing])):
            out.write(f"band:{low}\t{share:.2f}\n")
        for name, weight in zip(names, model.coef_[0]):
            if abs(weight) >= 0.005:
                out.write(f"{name}\t{weight:.3f}\n")


if __name__ == "__main__":
    main()
