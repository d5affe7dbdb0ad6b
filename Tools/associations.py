"""The text models behind Seeds/associations.tsv: what the words of a clause speak of, and in which tone.

Ridge regressions over words and pairs of neighbours, one column for each criterion, one for each polarity, one for
whether a clause claims anything. A clause is a row of ones divided by the root of twice its number of words; a word
goes by its first six letters (Sources/Extraction/Text/WordStems.swift reads text alike).

What they learn from: clauses of annotated articles, the sentences in Tools/sentences, the cues and opinions in Seeds.
Names of technologies speak for criteria only: that an author praises Kafka says nothing of the next author.
"""
import collections, glob, os, re
import numpy as np
from scipy.sparse import csr_matrix, diags
from tables import ROOT, rows

IGNORED = """a an the of to and or is are was were be been it its this that these those in on for with as by at from has
    have had which""".split()
POLARITIES = ["positive", "negative", "neutral"]
WORD = re.compile(r"([a-z]+)(?:['’]([a-z]+))?")
LEAST_USES = 3  # words that occur less often are left out
LEAST_WEIGHT = {"word": 0.05, "pair": 0.1}  # smaller ones are left out
STEP = 1.1  # weights are rounded to powers of it: words of nearly one weight share a line
PENALTY = 1.0
PENALTY_OF_CLAIM = 5.0
WEIGHT_OF_SENTENCE, WEIGHT_OF_ENTRY = 0.7, 0.3  # a clause of an article has 1


def stems(text):
    found = []
    for word, suffix in WORD.findall(text.lower()):
        if word.endswith("n") and suffix == "t":
            found.append("not")
        elif word not in IGNORED:
            found.append(word[:6])
    return found


def criteria():
    return [row[0] for row in rows("Seeds/criteria.tsv")]


def technology_stems():
    names = set()
    for row in rows("Seeds/technologies.tsv"):
        for name in re.split(r"[|,;]", "|".join([row[0]] + row[3:5])):
            name = name.strip(" ?").lower()
            if name.isalpha():
                names.add(name[:6])
    return names


class Corpus:
    """Texts with what they speak of. What is not known of a text is left out of the regressions on it."""

    def __init__(self):
        self.columns = criteria() + POLARITIES + ["claim"]
        self.index = {name: i for i, name in enumerate(self.columns)}
        self.texts, self.labels, self.weights, self.knows, self.groups = [], [], [], [], []
        for path in sorted(glob.glob(os.path.join(ROOT, "Tools/sentences/*.tsv"))):
            for labels, sentence in rows(path):
                pairs = [label.split(":") for label in labels.split(",")]
                self.add(sentence, [x for pair in pairs for x in pair], WEIGHT_OF_SENTENCE, "ct")
        for path in sorted(glob.glob(os.path.join(ROOT, "Seeds/cues/*.tsv"))):
            criterion = os.path.basename(path)[:-4]
            for row in rows(path):
                self.add(row[0], [criterion], WEIGHT_OF_ENTRY, "c")
                if len(row) > 3 and row[3]:
                    self.add(row[3].replace("«", "").replace("»", ""), [criterion], WEIGHT_OF_ENTRY, "c")
                tone = {"good": "positive", "bad": "negative"}.get(row[2]) or {"good": "positive", "bad": "negative"}.get(row[1])
                if tone:
                    self.add(row[0], [tone], WEIGHT_OF_ENTRY, "t")
        for polarity in POLARITIES[:2]:
            for row in rows(f"Seeds/opinions/{polarity}.tsv"):
                if row[2].startswith(polarity):
                    self.add(row[0], [polarity], WEIGHT_OF_ENTRY, "t")

    def add(self, text, labels, weight, knows, group=None):
        self.texts.append(stems(text))
        self.labels.append([self.index[x] for x in labels if x in self.index])
        self.weights.append(weight)
        self.knows.append(knows)
        self.groups.append(group)

    def add_clause(self, text, claims, group):
        """A clause of an annotated article, with the (criterion, polarity) of the claims it makes."""
        labels = [x for claim in claims for x in claim] + (["claim"] if claims else [])
        self.add(text, labels, 1, "ctk" if claims else "ck", group)

    def matrix(self):
        terms = [words + [f"{a} {b}" for a, b in zip(words, words[1:])] for words in self.texts]
        uses = collections.Counter(term for found in terms for term in set(found))
        names = sorted(term for term, n in uses.items() if n >= LEAST_USES)
        place = {name: i for i, name in enumerate(names)}
        data, columns, ends = [], [], [0]
        for found, words in zip(terms, self.texts):
            mine = {place[term] for term in found if term in place}
            columns += sorted(mine)
            data += [1 / np.sqrt(2 * max(1, len(words)))] * len(mine)
            ends.append(len(columns))
        return csr_matrix((data, columns, ends), shape=(len(terms), len(names))), names


class Model:
    """Fits the regressions without the clauses of one group of articles at a time."""

    def __init__(self, corpus):
        self.corpus = corpus
        self.x, self.names = corpus.matrix()
        technologies = technology_stems()
        is_name = np.array([any(part in technologies for part in name.split()) for name in self.names])
        self.without_names = (self.x @ diags((~is_name).astype(float))).tocsr()
        self.y = np.zeros((len(corpus.texts), len(corpus.columns)))
        for i, labels in enumerate(corpus.labels):
            self.y[i, labels] = 1
        self.groups = np.array([str(g) for g in corpus.groups])
        self.weights = np.array(corpus.weights, dtype=float)

    def fit(self, without=None):
        """Returns the weights (terms by columns) and what each column starts from."""
        used = self.groups != str(without) if without is not None else np.ones(len(self.groups), bool)
        knows = lambda letter: np.array([letter in k for k in self.corpus.knows]) & used
        n = len(self.corpus.columns) - 4
        parts = [
            ridge(self.x, self.y[:, :n], self.weights, knows("c"), PENALTY),
            ridge(self.without_names, self.y[:, n : n + 3], self.weights, knows("t"), PENALTY),
            ridge(self.without_names, self.y[:, n + 3 :], self.weights, knows("k"), PENALTY_OF_CLAIM),
        ]
        return np.hstack([p[0] for p in parts]), np.hstack([p[1] for p in parts])

    def write(self, path, without=None):
        """Writes the table, as Seeds/associations.tsv has it."""
        coefficients, base = self.fit(without)
        with open(path, "w", encoding="utf-8") as out:
            out.write("# What words and pairs of words speak of; written by Tools/train.py.\n")
            out.write("# column\tweight in thousandths\twords\n")
            out.write("(ignored)\t-\t" + ",".join(IGNORED) + "\n")
            for column, start in zip(self.corpus.columns, base):
                out.write(f"{column}\t{round(1000 * start)}\t(none)\n")
            for (column, weight), words in sorted(self.entries(coefficients).items(), key=lambda e: (e[0][0], -e[0][1])):
                out.write(f"{self.corpus.columns[column]}\t{weight}\t{','.join(words)}\n")

    def entries(self, coefficients):
        """The words by column and weight in thousandths."""
        least = np.array([LEAST_WEIGHT["pair" if " " in name else "word"] for name in self.names])
        found = collections.defaultdict(list)
        for term, column in zip(*np.nonzero(np.abs(coefficients) >= least[:, None])):
            weight = coefficients[term, column]
            rounded = STEP ** np.round(np.log(abs(weight)) / np.log(STEP))
            found[column, round(1000 * np.copysign(rounded, weight))].append(self.names[term])
        return found


def ridge(x, y, weights, used, penalty, rounds=60, tolerance=1e-2):
    """Ridge regression with an intercept by conjugate gradients, all columns at once."""
    x, y, w = x[used], y[used], weights[used][:, None]
    mean_x = np.asarray(x.multiply(w).sum(axis=0) / w.sum())
    mean_y = (y * w).sum(axis=0) / w.sum()
    xt = x.T.tocsr()
    def normal(b):
        fitted = w * (x @ b - mean_x @ b)
        return xt @ fitted - mean_x.T @ fitted.sum(axis=0, keepdims=True) + penalty * b
    target = w * (y - mean_y)
    right = xt @ target - mean_x.T @ target.sum(axis=0, keepdims=True)
    b = np.zeros((x.shape[1], y.shape[1]))
    residual = right.copy()
    direction = residual.copy()
    size = (residual**2).sum(axis=0)
    start = size.copy()
    for _ in range(rounds):
        if (size <= tolerance**2 * start).all():
            break
        step = normal(direction)
        alpha = size / np.maximum((direction * step).sum(axis=0), 1e-12)
        b += alpha * direction
        residual -= alpha * step
        new = (residual**2).sum(axis=0)
        direction = residual + direction * (new / np.maximum(size, 1e-12))
        size = new
    return b, mean_y - (mean_x @ b)[0]
