"""Works out the weighing of the Dutch pack from labelled replies.

    weigh.py FEATURES.jsonl --schrijf 6-wegingen.yaml
    weigh.py FEATURES.jsonl --toets      # on writers that were left out, a quarter at a time

FEATURES.jsonl is what `weighing-features` prints. Needs numpy and scipy.

A reply's labels hold for the reply, not for a clause: multiple-instance learning. Each marker is a
logistic regression over clauses, and a reply carries a label when at least one of its clauses does
(noisy-or). All weights are worked out with an L2 penalty; the KEPT features that move most are kept and
worked out anew. The answer is rounded to points: a hundred is where the chance of a clause reaches THRESHOLD.
"""

import argparse
import json
import string
import sys
from collections import Counter

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

MARKERS = (
    "open-vraag reflectie diepe-reflectie samenvatting echo validatie waardering regie ruimte"
    " niet-weten gesloten-vraag uitleg sociaal stapelvraag advies sturende-vraag overtuigen druk"
    " geruststellen oordeel overnemen escaleren invullen meta-voelen meta-verkennen meta-verbinden"
    " meta-relatie terugblik agenda naasten evaluatie vooruitblik"
).split()
RAREST = 4
KEPT = 6_000
PENALTY, PENALTY_OF_KEPT = 1.5, 1.0
STEPS, STEPS_OF_KEPT = 60, 30
THRESHOLD = 0.35
POINTS = 40
# What moves a clause less is left out of the table.
LIGHTEST = 3
# What rules said counts for more, so it is shrunk less.
TRUST = 2.0
# Beyond so many clauses a feature does not get weightier by being frequent.
FREQUENT = 400
# Only the samples of rules stand without a client's line, so that says nothing about real replies.
IGNORED = {":zonder-context"}
ENOUGH, ENOUGH_TO_STAY = 100, 60
# Sentences of the pack, faults seen in play, another labelling.
NOT_WRITERS = {"voorbeeld", "spel", "annomi"}


class Clauses:
    """The clauses of many replies as rows, and what is known of each reply."""

    def __init__(self, replies):
        rows = [Counter(clause) for reply in replies for clause in reply["clauses"]]
        counts = {}
        for row in rows:
            for name in row:
                counts[name] = counts.get(name, 0) + 1
        self.names = sorted(name for name, count in counts.items() if count >= RAREST and name not in IGNORED)
        self.frequency = np.array([counts[name] for name in self.names])
        number = {name: place for place, name in enumerate(self.names)}
        known = [[(number[name], times) for name, times in row.items() if name in number] for row in rows]
        trust = np.array([TRUST if name[0] in "=~" or "/" in name else 1.0 for name in self.names])
        columns = np.array([column for row in known for column, _ in row], dtype=np.int32)
        times = np.array([times for row in known for _, times in row])
        ends = np.cumsum([0] + [len(row) for row in known])
        self.trust = trust
        self.rows = csr_matrix((trust[columns] * times, columns, ends), shape=(len(rows), len(self.names)))
        self.owner = np.repeat(np.arange(len(replies)), [len(reply["clauses"]) for reply in replies])
        self.first = np.searchsorted(self.owner, np.arange(len(replies)))
        self.labels = np.array([[marker in reply["labels"] for marker in MARKERS] for reply in replies])
        counted = [[marker in r["labels"] or marker not in r["optional"] for marker in MARKERS] for r in replies]
        self.weights = np.array(counted) * np.array([[reply.get("weight", 1.0)] for reply in replies])


def fit(clauses, penalty, steps, kept=None, start=None):
    """Weights by feature and marker, and what each marker begins with."""
    shape = (len(clauses.names), len(MARKERS))
    size = shape[0] * shape[1]
    transposed = clauses.rows.T.tocsr()

    def loss(point):
        weights, begin = point[:size].reshape(shape), point[size:]
        scores = clauses.rows @ weights + begin
        silent = np.add.reduceat(-np.logaddexp(0, scores), clauses.first, axis=0)
        silent = np.minimum(silent, -1e-7)
        heard = -np.expm1(silent)
        value = -(clauses.weights * np.where(clauses.labels, np.log(heard + 1e-12), silent)).sum()
        by_reply = clauses.weights * np.where(clauses.labels, np.exp(silent) / (heard + 1e-12), -1.0)
        by_clause = -by_reply[clauses.owner] / (1 + np.exp(-scores))
        slope = transposed @ by_clause + penalty * weights
        if kept is not None:
            slope *= kept
        return value + penalty / 2 * (weights**2).sum(), np.concatenate([slope.ravel(), by_clause.sum(0)])

    if start is None:
        start = (np.zeros(shape), np.full(len(MARKERS), -3.0))
    point = np.concatenate([start[0].ravel(), start[1]])
    point = minimize(loss, point, jac=True, method="L-BFGS-B", options={"maxiter": steps, "maxcor": 8}).x
    return point[:size].reshape(shape), point[size:]


def train(replies):
    clauses = Clauses([reply for reply in replies if reply["clauses"]])
    weights, begin = fit(clauses, PENALTY, STEPS)
    reach = np.abs(weights) * (clauses.trust * np.sqrt(np.minimum(clauses.frequency, FREQUENT)))[:, None]
    reach = np.sqrt((reach**2).sum(axis=1))
    kept = (reach >= np.sort(reach)[-min(KEPT, reach.size)])[:, None]
    weights, begin = fit(clauses, PENALTY_OF_KEPT, STEPS_OF_KEPT, kept, (weights * kept, begin))
    starts = POINTS * (begin - np.log(THRESHOLD / (1 - THRESHOLD))) + ENOUGH
    start = {marker: int(round(points)) for marker, points in zip(MARKERS, starts)}
    table = {}
    for row, column in zip(*np.nonzero(weights)):
        points = int(round(POINTS * weights[row, column] * clauses.trust[row]))
        if abs(points) >= LIGHTEST:
            table.setdefault(clauses.names[row], {})[MARKERS[column]] = max(-999, min(999, points))
    return start, table


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
    letters = dict(zip(MARKERS, string.ascii_letters))

    def line(name, points):
        return "  " + name + "  " + " ".join(f"{letters[m]}{points[m]}" for m in MARKERS if m in points)

    with open(path, "w", encoding="utf-8") as out:
        out.write(header)
        out.write("  (letters)  " + " ".join(f"{m}={letters[m]}" for m in MARKERS) + "\n")
        out.write(line("(begin)", begin) + "\n")
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
            header = old.read().split("  (letters) ")[0]
        begin, table = train(replies)
        write(options.schrijf, header, begin, table)
        print(f"{len(table)} kenmerken, {sum(map(len, table.values()))} gewichten", file=sys.stderr)


if __name__ == "__main__":
    main()
