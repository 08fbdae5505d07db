"""Works out the weighing of the Dutch pack from labelled replies.

    weigh.py FEATURES.jsonl --schrijf 6-wegingen.yaml
    weigh.py FEATURES.jsonl --toets      # on writers that were left out, a quarter at a time

FEATURES.jsonl is what `weighing-features` prints. Needs numpy and scipy.

A reply's labels hold for the reply, not for a clause: multiple-instance learning. The features of a clause
move TRAITS traits, a layer of rectified units; those that show speak for and against each marker, and a reply
carries a label when at least one of its clauses does (noisy-or). Worked out with Adam, with features and
traits left out by chance; the KEPT features that move most are kept and worked out further. The answer is
rounded to letters and points: a hundred is where the chance of a clause reaches THRESHOLD.
"""

import argparse
import json
import sys
from collections import Counter

import numpy as np
from scipy.sparse import csr_matrix

MARKERS = (
    "open-vraag reflectie diepe-reflectie samenvatting echo validatie waardering regie ruimte"
    " niet-weten gesloten-vraag uitleg sociaal stapelvraag advies sturende-vraag overtuigen druk"
    " geruststellen oordeel overnemen escaleren invullen meta-voelen meta-verkennen meta-verbinden"
    " meta-relatie terugblik agenda naasten evaluatie vooruitblik"
).split()
RAREST = 6
TRAITS = 64
KEPT = 14_000
EPOCHS, EPOCHS_OF_KEPT = 8, 5
RATE, RATE_OF_KEPT = 0.004, 0.0016
BATCH = 1024
PENALTY = 1e-5
# How often a feature and a trait sit out, so that none is leaned on alone.
ABSENT, ABSENT_TRAIT = 0.1, 0.2
THRESHOLD = 0.28
POINTS = 40
# What rules said counts for more, so it is shrunk less.
TRUST = 2.0
# Beyond so many clauses a feature does not get weightier by being frequent.
FREQUENT = 400
# Only the samples of rules stand without a client's line, so that says nothing about real replies.
IGNORED = {":zonder-context"}
ENOUGH, ENOUGH_TO_STAY = 100, 60
# Weights of traits are written in so many parts of a point, rows as letters so far to either side of this one.
FINENESS = 256
NOTHING, FARTHEST = ord("O"), 31
# As many times the usual size is written with the last letter.
CLIPPED = 4
# Sentences of the pack, faults seen in play, another labelling.
NOT_WRITERS = {"voorbeeld", "spel", "annomi"}


def matrix(replies, number):
    """The clauses of replies as rows, a column for each feature that has a number."""
    known = [
        [(number[name], times) for name, times in Counter(clause).items() if name in number]
        for reply in replies
        for clause in reply["clauses"]
    ]
    columns = np.array([column for row in known for column, _ in row], dtype=np.int32)
    times = np.array([times for row in known for _, times in row], dtype=np.float32)
    ends = np.cumsum([0] + [len(row) for row in known])
    return csr_matrix((times, columns, ends), shape=(len(known), len(number)))


class Clauses:
    """The clauses of many replies as rows, and what is known of each reply."""

    def __init__(self, replies):
        counts = Counter()
        for reply in replies:
            for clause in reply["clauses"]:
                counts.update(set(clause))
        self.names = sorted(name for name, count in counts.items() if count >= RAREST and name not in IGNORED)
        self.frequency = np.array([counts[name] for name in self.names])
        self.trust = np.array([TRUST if name[0] in "=~" or "/" in name else 1 for name in self.names], np.float32)
        self.rows = matrix(replies, {name: place for place, name in enumerate(self.names)})
        self.rows.data *= self.trust[self.rows.indices]
        self.first = np.cumsum([0] + [len(reply["clauses"]) for reply in replies])
        self.labels = np.array([[marker in reply["labels"] for marker in MARKERS] for reply in replies])
        counted = [[marker in r["labels"] or marker not in r["optional"] for marker in MARKERS] for r in replies]
        weights = np.array(counted) * np.array([[reply.get("weight", 1.0)] for reply in replies])
        self.weights = weights.astype(np.float32)


class Adam:
    """Steps for one array of numbers (Kingma and Ba, 2015)."""

    def __init__(self, values):
        self.values, self.mean, self.square, self.steps = values, np.zeros_like(values), np.zeros_like(values), 0

    def step(self, slope, rate):
        self.steps += 1
        self.mean += 0.1 * (slope - self.mean)
        self.square += 0.001 * (slope * slope - self.square)
        size = np.sqrt(self.square / (1 - 0.999**self.steps)) + 1e-8
        self.values -= rate * (self.mean / (1 - 0.9**self.steps)) / size


class Traits:
    """What features move, and what that says for each marker."""

    def __init__(self, features, chance):
        self.chance = chance
        rows = chance.normal(0, 0.03, (features, TRAITS)).astype(np.float32)
        weights = (chance.normal(0, 0.5, (TRAITS, len(MARKERS))) / np.sqrt(TRAITS)).astype(np.float32)
        begin = np.full(len(MARKERS), -3, np.float32)
        self.rows, self.start, self.weights, self.begin = map(
            Adam, (rows, np.zeros(TRAITS, np.float32), weights, begin)
        )

    def present(self, shape, absent):
        return ((self.chance.random(shape) > absent) / (1 - absent)).astype(np.float32)

    def learn(self, clauses, replies, rate):
        """One step on some replies."""
        places = np.concatenate([np.arange(clauses.first[r], clauses.first[r + 1]) for r in replies])
        lengths = clauses.first[replies + 1] - clauses.first[replies]
        first = np.cumsum(lengths) - lengths
        rows = clauses.rows[places]
        rows.data *= self.present(rows.nnz, ABSENT)
        moved = rows @ self.rows.values + self.start.values
        present = self.present(moved.shape, ABSENT_TRAIT) * (moved > 0)
        shown = moved * present
        scores = shown @ self.weights.values + self.begin.values
        silent = np.minimum(np.add.reduceat(-np.logaddexp(0, scores), first, axis=0), -1e-7)
        heard = -np.expm1(silent)
        by_reply = np.where(clauses.labels[replies], np.exp(silent) / (heard + 1e-12), -1) * clauses.weights[replies]
        owner = np.repeat(np.arange(len(replies)), lengths)
        slope = (-by_reply[owner] / (1 + np.exp(-scores)) / len(replies)).astype(np.float32)
        back = (slope @ self.weights.values.T) * present
        self.rows.step(rows.T.tocsr() @ back + PENALTY * self.rows.values, rate)
        self.weights.step(shown.T @ slope + PENALTY * self.weights.values, rate)
        self.start.step(back.sum(0), rate)
        self.begin.step(slope.sum(0), rate)

    def learn_all(self, clauses, epochs, rate, kept=None):
        for epoch in range(epochs):
            order = self.chance.permutation(len(clauses.labels))
            for place in range(0, len(order), BATCH):
                self.learn(clauses, np.sort(order[place : place + BATCH]), rate * (1.05 - epoch / epochs))
                if kept is not None:
                    self.rows.values *= kept


class Table:
    """What is written down: whole numbers only, so that every machine hears the same."""

    def __init__(self, names, rows, start, weights, begin):
        size = CLIPPED * np.sqrt((rows**2).mean()) / FARTHEST
        self.names = names
        self.rows = np.clip(np.round(rows / size), -FARTHEST, FARTHEST)
        self.start = np.round(start / size)
        self.weights = np.round(weights * size * POINTS * FINENESS)
        self.begin = np.round(POINTS * (begin - np.log(THRESHOLD / (1 - THRESHOLD))) + ENOUGH)
        self.number = {name: place for place, name in enumerate(names)}

    def hear(self, replies):
        """What is heard in each reply."""
        points = np.maximum(matrix(replies, self.number) @ self.rows + self.start, 0) @ self.weights
        points = iter(points / FINENESS + self.begin)
        heard = []
        for reply in replies:
            heard.append(set())
            for clause in reply["clauses"]:
                stays = {name[1:] for name in clause if name[0] == "="}
                for marker, sum_ in zip(MARKERS, next(points)):
                    if sum_ >= (ENOUGH_TO_STAY if marker in stays else ENOUGH):
                        heard[-1].add(marker)
        return heard

    def write(self, path, header):
        def numbers(values):
            return " ".join(str(int(value)) for value in values)

        with open(path, "w", encoding="utf-8") as out:
            out.write(header)
            out.write("  (markers)  " + " ".join(MARKERS) + "\n")
            out.write("  (begin)  " + numbers(self.begin) + "\n")
            out.write("  (trekken)  " + numbers(self.start) + "\n")
            for weights in self.weights:
                out.write("  (trek)  " + numbers(weights) + "\n")
            for name, row in zip(self.names, self.rows):
                out.write("  " + name + "  " + "".join(chr(NOTHING + int(value)) for value in row) + "\n")


def train(replies):
    clauses = Clauses([reply for reply in replies if reply["clauses"]])
    traits = Traits(len(clauses.names), np.random.default_rng(1))
    traits.learn_all(clauses, EPOCHS, RATE)
    reach = np.linalg.norm(traits.rows.values, axis=1) * clauses.trust
    reach *= np.sqrt(np.minimum(clauses.frequency, FREQUENT))
    kept = reach >= np.sort(reach)[-min(KEPT, reach.size)]
    traits.rows.values *= kept[:, None]
    traits.learn_all(clauses, EPOCHS_OF_KEPT, RATE_OF_KEPT, kept[:, None].astype(np.float32))
    names = [name for name, stays in zip(clauses.names, kept) if stays]
    rows = (traits.rows.values * clauses.trust[:, None])[kept]
    return Table(names, rows, traits.start.values, traits.weights.values, traits.begin.values)


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
            table = train([r for r in replies if r["writer"] not in part])
            own = [r for r in replies if r["writer"] in part]
            print(f"{micro(own, table.hear(own)):.3f} {' '.join(part)}", flush=True)
    if options.schrijf:
        with open(options.schrijf, encoding="utf-8") as old:
            header = old.read().split("  (markers) ")[0]
        table = train(replies)
        table.write(options.schrijf, header)
        print(f"{len(table.names)} kenmerken, {TRAITS} trekken", file=sys.stderr)


if __name__ == "__main__":
    main()
