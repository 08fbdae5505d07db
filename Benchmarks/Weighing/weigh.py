"""Works out the weighing of the Dutch pack from labelled replies.

    weigh.py FEATURES.jsonl --schrijf 6-wegingen.yaml
    weigh.py FEATURES.jsonl --toets      # on writers that were left out, a quarter at a time

FEATURES.jsonl is what `weighing-features` prints. Needs scikit-learn.

A reply's labels hold for the reply, not for a clause. So each marker is a logistic regression over
clauses in which a labelled reply spreads its weight over its clauses by how likely each is to carry
the label (two rounds), first with an L1 penalty, which leaves few features, then with an L2 penalty
on those. The answer is rounded to points: a hundred is where the chance reaches THRESHOLD.
"""

import argparse
import json
import sys

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

MARKERS = (
    "open-vraag reflectie diepe-reflectie samenvatting echo validatie waardering regie ruimte"
    " niet-weten gesloten-vraag uitleg sociaal stapelvraag advies sturende-vraag overtuigen druk"
    " geruststellen oordeel overnemen escaleren invullen meta-voelen meta-verkennen meta-verbinden"
    " meta-relatie terugblik agenda naasten evaluatie vooruitblik"
).split()
PENALTY = 0.7
RAREST = 4
THRESHOLD = 0.28
POINTS = 40
TRUST = 2.0
ROUNDS = 2
# Only the samples of rules stand without a client's line, so that says nothing about real replies.
IGNORED = {":zonder-context"}
ENOUGH, ENOUGH_TO_STAY = 100, 60
# Sentences of the pack, faults seen in play, another labelling.
NOT_WRITERS = {"voorbeeld", "spel", "annomi"}


def counts(clause):
    """How often each feature is there; what rules said counts for more, so that it is shrunk less."""
    result = {}
    for name in clause:
        if name in IGNORED:
            continue
        result[name] = result.get(name, 0.0) + (TRUST if name[0] in "=~" or "/" in name else 1.0)
    return result


class Clauses:
    """The clauses of many replies, with a number for the reply each belongs to."""

    def __init__(self, replies):
        self.replies = replies
        self.features = [counts(clause) for r in replies for clause in r["clauses"]]
        self.owner = np.array([n for n, r in enumerate(replies) for _ in r["clauses"]], dtype=int)

    def labelled(self, marker):
        labels = np.array([marker in r["labels"] for r in self.replies])
        open_ = np.array([marker in r["optional"] and marker not in r["labels"] for r in self.replies])
        sizes = np.array([len(r["clauses"]) for r in self.replies])
        weights = np.array([r.get("weight", 1.0) for r in self.replies])
        of = self.owner
        return labels[of], np.where(open_[of], 0, weights[of] * np.where(labels[of], 1 / sizes[of], 1))


def fit(clauses, vectors, marker):
    """Columns and weights of one marker, or None when there is too little of it."""
    labels, start = clauses.labelled(marker)
    if len(set(clauses.owner[labels & (start > 0)])) < 3:
        return None
    total = np.where(start > 0, np.array([r.get("weight", 1.0) for r in clauses.replies])[clauses.owner], 0)
    weights, columns = start, np.arange(vectors.shape[1])
    for round_ in range(ROUNDS + 1):
        model = LogisticRegression(
            C=PENALTY, solver="liblinear", l1_ratio=1 if round_ == 0 else 0, random_state=0
        )
        use = weights > 0
        model.fit(vectors[use][:, columns], labels[use], sample_weight=weights[use])
        chances = model.predict_proba(vectors[:, columns])[:, 1]
        if round_ == 0:
            columns = np.flatnonzero(model.coef_[0])
        sums = np.zeros(len(clauses.replies))
        np.add.at(sums, clauses.owner, chances)
        share = chances / np.maximum(sums[clauses.owner], 1e-9)
        weights = np.where(labels, share * total, start)
    return columns, model.coef_[0], model.intercept_[0]


def vectors_of(clauses):
    vectorizer = DictVectorizer()
    vectors = vectorizer.fit_transform(clauses.features)
    common = np.flatnonzero(np.asarray((vectors > 0).sum(0)).ravel() >= RAREST)
    return vectorizer, common, vectors[:, common].tocsr()


def train(replies):
    clauses = Clauses(replies)
    vectorizer, common, vectors = vectors_of(clauses)
    names = vectorizer.get_feature_names_out()[common]
    begin, table = {}, {}
    cut = np.log(THRESHOLD / (1 - THRESHOLD))
    for marker in MARKERS:
        found = fit(clauses, vectors, marker)
        if found is None:
            continue
        columns, weights, intercept = found
        begin[marker] = int(round(POINTS * (intercept - cut))) + ENOUGH
        for column, weight in zip(columns, weights):
            trust = TRUST if names[column][0] in "=~" or "/" in names[column] else 1.0
            points = int(round(POINTS * weight * trust))
            if points:
                table.setdefault(names[column], {})[marker] = max(-999, min(999, points))
    return begin, table


def hear(begin, table, reply):
    heard = set()
    for clause in reply["clauses"]:
        sums = dict(begin)
        for feature in clause:
            for marker, points in table.get(feature, {}).items():
                sums[marker] += points
        for marker, points in sums.items():
            if points >= (ENOUGH_TO_STAY if "=" + marker in clause else ENOUGH):
                heard.add(marker)
    return heard


def micro(replies, answers):
    right = wrong = missed = 0
    for reply, heard in zip(replies, answers):
        labels = set(reply["labels"])
        optional = set(reply["optional"]) - labels
        heard = heard - optional
        right += len(heard & labels)
        wrong += len(heard - labels)
        missed += len(labels - heard)
    return 2 * right / max(1, 2 * right + wrong + missed)


def write(path, header, begin, table):
    def line(name, points):
        return "  " + name + "  " + " ".join(f"{m}={points[m]}" for m in MARKERS if m in points)

    with open(path, "w", encoding="utf-8") as out:
        out.write(header)
        out.write(line("begin", begin) + "\n")
        for name in sorted(table):
            out.write(line(name, table[name]) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("features", nargs="+")
    parser.add_argument("--schrijf", metavar="YAML")
    parser.add_argument("--toets", action="store_true")
    options = parser.parse_args()
    replies = [json.loads(line) for path in options.features for line in open(path, encoding="utf-8")]
    if options.toets:
        writers = sorted({r["writer"] for r in replies} - NOT_WRITERS)
        for part in (writers[place::4] for place in range(4)):
            begin, table = train([r for r in replies if r["writer"] not in part])
            own = [r for r in replies if r["writer"] in part]
            print(f"{micro(own, [hear(begin, table, r) for r in own]):.3f} {' '.join(part)}", flush=True)
    if options.schrijf:
        with open(options.schrijf, encoding="utf-8") as old:
            header = old.read().split("  begin ")[0]
        begin, table = train(replies)
        write(options.schrijf, header, begin, table)
        print(f"{len(table)} kenmerken, {sum(map(len, table.values()))} gewichten", file=sys.stderr)


if __name__ == "__main__":
    main()
