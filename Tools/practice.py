"""Practice articles: comparisons of our own, written for training, with every claim marked where it is made.

Tools/practice/*.md are articles with marks around the words that carry a claim (or several):

    [[Go|performance|+ ; Go|memory|- :: Go starts instantly, but its collector wants room]]

A mark has the technology, the criterion and the polarity: + positive, - negative, = neutral. All figures in these articles
are made up. `python3 Tools/practice.py` checks the marks.
"""
import glob, json, os, re, sys
from tables import ROOT, rows

MARK = re.compile(r"\[\[(.*?)::\s?(.*?)\]\]", re.DOTALL)
PREFIX = "practice-"  # of the articles' names, where they stand beside others
POLARITY = {"+": "positive", "-": "negative", "=": "neutral"}


def paths():
    return sorted(glob.glob(os.path.join(ROOT, "Tools/practice/*.md")))


def read(path):
    """The article without marks, and its claims."""
    claims, pieces, end = [], [], 0
    text = open(path, encoding="utf-8").read()
    for mark in MARK.finditer(text):
        quote = mark[2].strip()
        pieces += [text[end : mark.start()], quote]
        end = mark.end()
        for label in mark[1].split(";"):
            technology, criterion, sign = (part.strip() for part in label.split("|"))
            claims.append(dict(quote=quote, technology=technology, criterion=criterion, polarity=POLARITY[sign]))
    return "".join(pieces) + text[end:], claims


def write_gold(folder):
    """Writes the articles and their claims as a gold folder, which gold.py reads. Their names begin with PREFIX."""
    os.makedirs(os.path.join(folder, "articles"))
    with open(os.path.join(folder, "claims.jsonl"), "w", encoding="utf-8") as out:
        for path in paths():
            name = PREFIX + os.path.basename(path)
            text, claims = read(path)
            with open(os.path.join(folder, "articles", name), "w", encoding="utf-8") as article:
                article.write(text)
            for number, claim in enumerate(claims):
                out.write(json.dumps({"id": f"{name}:{number}", "article": name, **claim}, ensure_ascii=False) + "\n")


def problems(path):
    try:
        text, claims = read(path)
    except (ValueError, KeyError) as error:
        return [f"a mark is not “technology|criterion|sign :: words”: {error}"]
    known = {"technology": {row[0] for row in rows("Seeds/technologies.tsv")}, "criterion": {row[0] for row in rows("Seeds/criteria.tsv")}}
    unknown = [f"unknown {kind} “{c[kind]}”" for c in claims for kind in known if c[kind] not in known[kind]]
    return unknown + ["a mark does not close"] * ("[[" in text or "]]" in text)


if __name__ == "__main__":
    found = [f"{path}: {problem}" for path in paths() for problem in problems(path)]
    sys.exit("\n".join(found) or None)
