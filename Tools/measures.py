"""What claims that were read are worth beside the annotators' claims. Each function returns plain figures."""
import collections, statistics
from gold import is_blame

SURE = 0.8  # from this reliability on a claim counts as sure
FULL, NO_CRITERION = "full", "without criterion"


def share(part, whole):
    return part / whole if whole else None


def mean(values):
    known = [v for v in values if v is not None]
    return statistics.mean(known) if known else None


def of_article(gold, found, article):
    """The figures of one article: those of score.py, and those that it does not give."""
    truth = gold.by_article[article]
    scores = gold.score.article_scores(found, truth)
    blamed = list(filter(is_blame, truth))
    sure = [c for c in found if c["reliability"] >= SURE]
    right, wrong = comparisons(gold, found, truth)
    return {
        "claims": len(found),
        "precision": scores[FULL][0],
        "recall": scores[FULL][1],
        "F1": scores[FULL][2],
        "F1 without criterion": scores[NO_CRITERION][2],
        "F1 of negative": gold.score.article_scores(list(filter(is_blame, found)), blamed)[FULL][2] if blamed else None,
        "sure": len(sure),
        "sure confirmed": sum(gold.confirms(c) for c in sure),
        "right way": right,
        "wrong way": wrong,
    }


def comparisons(gold, found, truth):
    """How many comparisons point the way in which an annotator has them, and how many the other way."""
    def winner(claim):
        return claim["technology"] if claim["relation"] == "better" else claim["comparand"]

    def ranks(claim):
        return claim.get("comparand") and claim["relation"] != "equal"

    right = wrong = 0
    for claim in filter(ranks, found):
        pair = {claim["technology"], claim["comparand"]}
        there = [
            g for g in truth
            if ranks(g) and {g["technology"], g["comparand"]} == pair and gold.score.covers(claim["words"], g["words"])]
        if there:
            agrees = any(winner(claim) == winner(g) for g in there)
            right, wrong = right + agrees, wrong + (not agrees)
    return right, wrong


def of_group(articles):
    """The means of the articles' figures; counts are added up."""
    counts = ("claims", "sure", "sure confirmed", "right way", "wrong way")
    return {name: (sum if name in counts else mean)([a[name] for a in articles]) for name in articles[0]}


class Matching:
    """Which claim that was read is which annotated one, over all articles."""

    def __init__(self, gold, rows):
        self.found, self.truth, self.pairs, self.mistaken = [], [], [], []
        for article, found in sorted(gold.found_in(rows).items()):
            truth = gold.by_article[article]
            hits = gold.score.match(found, truth, gold.score.KEYS[FULL])
            taken = {g["id"] for g in hits.values()}
            rest = [c for n, c in enumerate(found) if n not in hits]
            missed = [g for g in truth if g["id"] not in taken]
            close = gold.score.match(rest, missed, gold.score.KEYS[NO_CRITERION])
            self.found += found
            self.truth += truth
            self.pairs += [(found[n], g) for n, g in hits.items()]
            self.mistaken += [(rest[n], g) for n, g in close.items()]

    def fates(self, gold):
        """What became of the annotated claims: how many of each group were matched, and what was read of the quotes of the
        others."""
        matched = {g["id"] for _, g in self.pairs}
        by_article = gold.found_in(self.found)
        for g in self.truth:
            there = [c for c in by_article[g["article"]] if gold.score.covers(c["words"], g["words"])]
            others = [[k for k in ("technology", "criterion", "polarity") if c[k] != g[k]] for c in there]
            nearest = min(others, key=len, default=None)
            if g["id"] in matched:
                yield g, "the same claim"
            elif nearest is None:
                yield g, "nothing"
            elif len(nearest) < 2:
                yield g, f"another {nearest[0]}" if nearest else "the same claim, matched with another annotation"
            else:
                yield g, "something else"

    def confusions(self):
        """How often annotators' (criterion) was read as (criterion), technology, polarity and quote being right."""
        return collections.Counter((g["criterion"], c["criterion"]) for c, g in self.mistaken)

    def of_criteria(self):
        """For each criterion, the most frequent first: its uses, recall, precision, what it is read as, what is read as it."""
        confusions = self.confusions()
        uses = collections.Counter(g["criterion"] for g in self.truth)
        read = collections.Counter(c["criterion"] for c in self.found)
        hits = collections.Counter(g["criterion"] for _, g in self.pairs)
        for name, n in uses.most_common():
            as_others = [(b, k) for (a, b), k in confusions.most_common() if a == name]
            as_it = [(a, k) for (a, b), k in confusions.most_common() if b == name]
            yield name, n, read[name], share(hits[name], n), share(hits[name], read[name]), as_others, as_it

    def of_fields(self, gold):
        """For each field of matched claims: annotated, read, right."""
        lower = lambda x: x.lower() if isinstance(x, str) else x
        overlaps = lambda a, b: gold.score.covers(gold.words(a), gold.words(b))
        number = lambda a, b: abs(a - b) <= 0.01 * abs(b)
        quantity = lambda name: lambda c: (c.get("quantity") or {}).get(name)
        fields = [
            ("comparand and relation", lambda c: c.get("comparand") and (c["comparand"], c["relation"]),
             lambda a, b: tuple(map(lower, a)) == tuple(map(lower, b))),
            ("fact and denied", lambda c: c.get("fact") and (c["fact"], bool(c.get("denied"))),
             lambda a, b: a[1] == b[1] and overlaps(a[0], b[0])),
            ("measure of a quantity", quantity("measure"), lambda a, b: lower(a) == lower(b)),
            ("value of a quantity", quantity("value"), number),
            ("scope", lambda c: c.get("scope"), overlaps),
            ("hedged", lambda c: c.get("hedged") or None, lambda a, b: a == b),
        ]
        for name, value, same in fields:
            values = [(value(c), value(g)) for c, g in self.pairs]
            both = [(a, b) for a, b in values if a is not None and b is not None]
            yield (name, sum(b is not None for _, b in values), sum(a is not None for a, _ in values),
                   sum(same(a, b) for a, b in both))


def confirmed_by(gold, rows, key):
    """How many claims there are of each key, and how many of them an annotator confirms."""
    cases = collections.defaultdict(list)
    for row in rows:
        cases[key(row)].append(gold.confirms(row))
    return sorted(((k, len(v), sum(v)) for k, v in cases.items()), key=lambda case: (-case[1], case[0]))
