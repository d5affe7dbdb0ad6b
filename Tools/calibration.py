"""How well a claim's stated reliability foretells whether an annotator confirms it, and what would foretell it better.

Each way to state it learns from the claims about all other pairs of technologies: no figure is checked on what it was
made from. A way is a function of (rows, scores, labels) that returns a function of (row, score).
"""
import collections
import numpy as np
from sklearn.linear_model import LogisticRegression
import train
from gold import field

PRIOR = 10  # a cell of a table speaks for itself as soon as it has more cases than this


def origin(row):
    """How the subject of a proposal is known."""
    return next(f for f in row["features"] if f.startswith("rule-origin:")).split(":")[2]


CELLS = [lambda row: (), lambda row: (row["rule"],), lambda row: (row["rule"], origin(row)),
         lambda row: (row["rule"], origin(row), row["criterion"])]


def by_band(rows, scores, labels):
    """The share of the band of the score, never less than that of a lower band: what Seeds/weights.tsv holds."""
    shares = train.shares_of_bands(scores, labels)
    return lambda row, score: shares[max(0, np.searchsorted(train.BANDS, score, side="right") - 1)]


def by_cell(rows, scores, labels):
    """The share of rule, source of the subject and criterion, drawn towards the wider cell where cases are few."""
    sums = collections.defaultdict(lambda: [0, 0])
    for row, label in zip(rows, labels):
        for depth, cell in enumerate(CELLS):
            counts = sums[(depth, cell(row))]
            counts[0] += label
            counts[1] += 1

    def share(row, score, own=None):
        """The share, without the row's own label where that is among those learnt from."""
        value = labels.mean()
        for depth, cell in enumerate(CELLS):
            confirmed, cases = sums.get((depth, cell(row)), (0, 0))
            if own is not None:
                confirmed, cases = confirmed - own, cases - 1
            value = (confirmed + PRIOR * value) / (cases + PRIOR)
        return value

    return share


def by_curve(rows, scores, labels):
    """A logistic curve over the score."""
    curve = LogisticRegression(C=1e6).fit(scores[:, None], labels)
    return lambda row, score: curve.predict_proba([[score]])[0, 1]


def by_band_and_cell(rows, scores, labels):
    """A logistic curve over the score and the log odds of the cell."""
    share = by_cell(rows, scores, labels)
    odds = lambda p: np.log(p / (1 - p))
    learnt = [[score, odds(share(row, score, label))] for row, score, label in zip(rows, scores, labels)]
    curve = LogisticRegression(C=1e6).fit(learnt, labels)
    return lambda row, score: curve.predict_proba([[score, odds(share(row, score))]])[0, 1]


def foretold(way, rows, scores, labels, learnt_from=None):
    """The reliability of each row by what was learnt without articles about the same technologies.

    `learnt_from` are the rows, scores and labels to learn from where they are not the same."""
    base_rows, base_scores, base_labels = learnt_from or (rows, scores, labels)
    base_fields = np.array([field(row["article"]) for row in base_rows])
    values = np.zeros(len(rows))
    for name in sorted(set(field(row["article"]) for row in rows)):
        used = base_fields != name
        share = way([row for row, u in zip(base_rows, used) if u], base_scores[used], base_labels[used])
        for n, row in enumerate(rows):
            if field(row["article"]) == name:
                values[n] = share(row, scores[n])
    return values


def quality(values, labels, least):
    """Brier score, and how many claims reach the least reliability, and the share of these that is confirmed."""
    sure = values >= least
    return np.mean((values - labels) ** 2), int(sure.sum()), labels[sure].mean() if sure.any() else None
