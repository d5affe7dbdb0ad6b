"""Annotated articles, and how what was read compares with them.

A gold folder holds articles/, claims.jsonl and, the first one, score.py, whose measure of a match is used.
"""
import collections, functools, os, re, sys, zlib
import practice

FOLDS_OF_PRACTICE = 10


def field(article):
    """The pair of technologies that an article is about, as the file names tell it."""
    return re.sub(r"-?\d+$", "", article) or "node-python"


def is_practice(article):
    """Whether an article, a field or a fold is of practice.py."""
    return article.startswith(practice.PREFIX)


def fold(article):
    """What is left out together: the articles of a field; of practice, which no figure is taken from, many fields at once."""
    if not is_practice(article):
        return field(article)
    return f"{practice.PREFIX}{zlib.crc32(field(article).encode()) % FOLDS_OF_PRACTICE}"


def is_blame(claim):
    return claim["polarity"] == "negative"


class Gold:
    """Annotated articles, and beside them practice articles, which are learnt from but not measured."""

    def __init__(self, folders, own=None):
        sys.path.insert(0, folders[0])
        import score

        score.covers = functools.cache(score.covers)
        self.score = score
        self.by_article = collections.defaultdict(list)
        self.first = set()  # the articles of the first folder
        self.paths = {}
        for folder in [*folders, *([own] if own else [])]:
            for claim in score.load_gold([folder], None)[0].values():
                claim["words"] = tuple(claim["words"])
                self.by_article[claim["article"]].append(claim)
            articles = os.path.join(folder, "articles")
            for name in sorted(os.listdir(articles)):
                self.paths[score.stem(name)] = os.path.join(articles, name)
                if folder == folders[0]:
                    self.first.add(score.stem(name))
        self.measured = {article for article in self.by_article if not is_practice(article)}
        self.memory = {}

    def made_in(self, article, quote):
        """The claims that annotators saw in a quote."""
        key = (article, quote)
        if key not in self.memory:
            words = self.words(quote)
            self.memory[key] = [g for g in self.by_article[article] if self.score.covers(words, g["words"])]
        return self.memory[key]

    def confirms(self, row):
        return any(
            all(g[k] == row[k] for k in ("technology", "criterion", "polarity")) for g in self.made_in(row["article"], row["quote"]))

    def words(self, text):
        return tuple(self.score.words(text))

    def found_in(self, rows):
        """The rows by article, ready to be compared."""
        found = collections.defaultdict(list)
        for row in rows:
            if "words" not in row:
                row["words"] = self.words(row["quote"])
            found[row["article"]].append(row)
        return found

    def scores(self, rows):
        found = self.found_in(rows)
        return {a: self.score.article_scores(found[a], self.by_article[a]) for a in sorted(self.measured)}

    def scores_of_blame(self, rows):
        """The scores of negative claims alone, of the articles in which annotators saw any."""
        found = self.found_in(filter(is_blame, rows))
        blamed = {a: list(filter(is_blame, self.by_article[a])) for a in sorted(self.measured)}
        return {a: self.score.article_scores(found[a], claims) for a, claims in blamed.items() if claims}
