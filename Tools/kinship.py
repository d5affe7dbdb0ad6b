#!/usr/bin/env python3
"""Writes Seeds/kinship.tsv: which criteria the words of the cues and of their examples are kin to.

    pip install snowballstemmer; apt-get install wamerican
    python3 Tools/kinship.py

A word that stands in no cue by itself ("tested", "asynchronously") still tells something of the criterion
when its kin does. Words are grouped by their Snowball stem; a group's weight for a criterion is the share of
the cue lines with such a word that belong to that criterion, damped where there are few. Common words and
groups that are spread over many criteria are left out.
"""
import collections, glob, os, re
import snowballstemmer

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
WORD = re.compile(r"[a-z]+(?:'[a-z]+)?")
COMMON = set(
    """a an the of to for in on with and or but is are was were be been it its this that these those as at by
    from you your we our they their can will would could should may might not no than then so such very more most
    less least much many all any each every some one two which who whom what when where while if has have had do does
    did there here also just only even like up out over under into about other another own same he she his her i me my
    us them both each make use get let give take well good great better best way thing lot need want without quickly
    easily easy fast hard simple new large small big high low number kind part case time never always still too""".split()
)
stem = snowballstemmer.stemmer("english").stemWord


def stems(text):
    words = WORD.findall(text.lower().replace("-", " ").replace("«", "").replace("»", ""))
    return {stem(w) for w in words if w not in COMMON}


def main():
    criteria = collections.defaultdict(collections.Counter)
    for path in sorted(glob.glob(os.path.join(ROOT, "Seeds/cues/*.tsv"))):
        criterion = os.path.basename(path)[:-4]
        for line in open(path, encoding="utf-8"):
            columns = line.rstrip("\n").split("\t")
            if line.startswith("#") or len(columns) < 3:
                continue
            for word in stems(columns[0]):
                criteria[word][criterion] += 2
            for word in stems(columns[3]) if len(columns) > 3 else ():
                criteria[word][criterion] += 0.5
    forms = collections.defaultdict(set)
    for line in open("/usr/share/dict/words", encoding="utf-8"):
        word = line.strip()
        if WORD.fullmatch(word) and "'" not in word:
            forms[stem(word)].add(word)
    with open(os.path.join(ROOT, "Seeds/kinship.tsv"), "w", encoding="utf-8") as out:
        out.write("# Words and the criteria that they are kin to, in per cent; written by Tools/kinship.py.\n")
        out.write("# words\tcriteria\n")
        for word in sorted(criteria):
            counts = criteria[word]
            total = sum(counts.values())
            top = counts.most_common(4)
            if total < 2 or top[0][1] / total < 0.2:
                continue
            focus = top[0][1] / total * min(1, total / 3)
            weights = [(c, round(100 * n / total * focus)) for c, n in top]
            weights = [f"{c} {w}" for c, w in weights if w >= 5]
            spelled = sorted(forms.get(word, set()) - COMMON) or [word]
            if weights:
                out.write(" ".join(spelled[:12]) + "\t" + " ".join(weights) + "\n")


if __name__ == "__main__":
    main()
