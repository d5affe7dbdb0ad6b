"""What each rule and each group of the judge's features brings: the F1 lost without it.

Without a rule, its proposals are gone, and no other rule proposes more in its place; without features, they are never
added. The judge is trained anew on what is left, as train.py does it, by cross-validation over the pairs of technologies.
"""
import sys
import numpy as np
import train

GIST, TONE, CLAIM = "gist: words that speak for criteria", "tone: words that speak for polarities", "claim: words of claims"
SETTING = "setting: words of the heading and of what came before"
# Feature groups that speak of the same thing; a group that is not named here stands for itself.
FAMILIES = {
    GIST: ["gist", "gist-strength", "gist-top"],
    SETTING: ["theme", "theme-strength", "theme-gist", "passed", "passed-strength", "passed-tone", "heading-gist", "heading-tone"],
    TONE: ["tone", "tone-lead", "tone-rule"],
    CLAIM: ["claim"],
    "grammar words of the clause": ["has"],
    "heading, whether it has the criterion": ["heading"],
    "why the sentence was passed over": ["rejection"],
    "distance of criterion and opinion": ["distance"],
    "leaning of the section": ["leaning", "leaning-block"],
    "mood": ["mood", "mood-rule"],
    "comparison": ["comparison", "form"],
    "criterion": ["criterion", "criterion-polarity", "criterion-kind"],
    "source of the subject": ["origin", "rule-origin", "subjects", "subject-distance"],
    "place and length of the clause": ["clause", "length"],
    "kind of cue": ["kind", "value"],
}


def family(feature):
    group = feature.split(":", 1)[0]
    return next((name for name, groups in FAMILIES.items() if group in groups), group)


class Ablation:
    """Trains and judges with something left out, over and over."""

    def __init__(self, gold, rows):
        self.gold, self.rows = gold, rows
        self.labels = np.array([gold.confirms(row) for row in rows], dtype=int)
        self.matrix, names = train.features(rows)
        self.families = np.array([family(name) for name in names])
        self.rules = np.array([row["rule"] for row in rows])
        self.whole = self.scores(np.ones(len(rows), bool), np.ones(len(names), bool))

    def scores(self, kept_rows, kept_features):
        """The F1 of each article, and without regard to the criterion."""
        rows = [row for row, kept in zip(self.rows, kept_rows) if kept]
        matrix = self.matrix[kept_rows][:, kept_features]
        blind = train.blind_scores(rows, matrix, self.labels[kept_rows])
        blind -= train.best_threshold(self.gold, rows, blind)
        result = self.gold.scores(train.select(rows, blind, train.best_lenience(self.gold, rows, blind)))
        return np.array([(s["full"][2], s["without criterion"][2]) for _, s in sorted(result.items())])

    def losses(self):
        """For each rule, each group of features and the text models altogether: kind, name, F1 lost, its standard error over
        the articles, F1 without regard to the criterion lost; of each kind the greatest loss first."""
        all_rows, all_features = np.ones(len(self.rows), bool), np.ones(len(self.families), bool)
        left_out = [("rule", r, self.rules != r, all_features) for r in sorted(set(self.rules))]
        left_out += [("group of features", f, all_rows, self.families != f) for f in sorted(set(self.families))]
        text_models = np.isin(self.families, [GIST, TONE, CLAIM])
        left_out.append(("rule with groups of features", "gist, tone and claim together", self.rules != "gist", ~text_models))
        found = []
        for n, (kind, name, rows, features) in enumerate(left_out):
            print(f"ablation {n + 1} of {len(left_out)}: {name}", file=sys.stderr)
            lost = self.whole - self.scores(rows, features)
            error = lost[:, 0].std(ddof=1) / np.sqrt(len(lost)) if len(lost) > 1 else 0
            found.append((kind, name, lost[:, 0].mean(), error, lost[:, 1].mean()))
        kinds = list(dict.fromkeys(kind for kind, *_ in left_out))
        return sorted(found, key=lambda row: (kinds.index(row[0]), -row[2]))
