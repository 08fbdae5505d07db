"""`verken luister` and `verken ijk`: what the rules hear, in text and in JSON."""

import json

import pytest

from harness import run

OPEN = "Hoe is dat voor je?"


def lines(home, *given, arguments=("luister", "--jsonl")):
    text = "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in given)
    return run(list(arguments), home, input=text)


def test_a_sentence_shows_marker_words_rule_and_points(home):
    done = run(["luister", "--na", "Ik heb niemand.", "Je moet haar gewoon bellen."], home)
    assert done.returncode == 0, done.err
    assert "advies" in done.out and "[" in done.out
    assert "regel advies/" in done.out and "punten, vanaf 100 telt het" in done.out


def test_the_english_name_does_the_same(home):
    assert run(["listen", OPEN], home).out == run(["luister", OPEN], home).out


def test_json_lines_keep_order_and_survive_bad_lines(home):
    done = lines(
        home, {"id": "een", "context": "", "reply": OPEN}, "dit is geen json", {"id": 7, "reply": 3},
        {"id": "vier", "reply": "Vertel.", "onbekend": [1]})
    answers = [json.loads(line) for line in done.out.splitlines()]
    assert [answer["id"] for answer in answers] == ["een", None, 7, "vier"]
    assert answers[0]["markers"] == ["open-vraag"]
    assert answers[0]["evidence"][0]["text"] in OPEN
    assert answers[1]["error"] and answers[1]["line"] == 2
    assert answers[3]["markers"] == ["ruimte"]


def test_what_the_client_shows_counts(home):
    reply = "Je keek even naar de deur."
    seen = lines(home, {"id": 1, "context": "(kijkt naar de deur) Zo.", "reply": reply})
    assert "meta-verkennen" in json.loads(seen.out)["markers"]


@pytest.fixture
def pack(tmp_path):
    file = tmp_path / "eigen.yaml"
    file.write_text("""\
pakket: herstel
markers:
  herstelgericht:
    naam: herstelgericht
    familie: verkennen
    regels:
      herstel:
        hoort: herstel
        voorbeeld: Wat is herstel voor jou?
""")
    return file


def test_an_own_pack_adds_a_marker(home, pack):
    done = run(["luister", "--pakket", str(pack), "Wat is herstel voor jou?"], home)
    assert done.returncode == 0, done.err
    assert "herstelgericht" in done.out


def test_an_own_pack_with_a_rule_that_misses_its_sample_is_refused(home, pack):
    pack.write_text(pack.read_text().replace("hoort: herstel", "hoort: genezing"))
    done = run(["luister", "--pakket", str(pack), "Hallo"], home)
    assert done.returncode != 0
    assert "eigen.yaml:9:" in done.err and "voorbeeld" in done.err


@pytest.fixture
def corpus(tmp_path):
    file = tmp_path / "corpus.jsonl"
    rows = [
        {"id": "a", "context": "Ik slaap slecht.", "reply": OPEN, "labels": ["open-vraag"]},
        {"id": "b", "context": "Ik slaap slecht.", "reply": "Je moet gewoon eerder naar bed.",
         "labels": ["advies"], "optional": ["druk", "overtuigen"]},
        {"id": "c", "context": "", "reply": "Neem je tijd.", "labels": ["waardering"]},
    ]
    file.write_text("\n".join(map(json.dumps, rows)) + "\nkapot\n")
    return file


def test_figures_per_marker_and_family_and_the_line_that_was_passed_over(home, corpus):
    done = run(["ijk", str(corpus)], home)
    assert done.returncode == 0, done.err
    assert "corpus.jsonl:4:" in done.err
    for word in ("open-vraag", "verkennen", "kappa", "alles samen", "macro f1"):
        assert word in done.out.lower()


def test_figures_for_machines(home, corpus):
    figures = json.loads(run(["ijk", "--json", str(corpus)], home).out)
    assert len(figures) == 1
    text = json.dumps(figures)
    assert "open-vraag" in text and "waardering" in text


def test_misses_and_false_alarms_with_the_words_that_fired(home, corpus):
    missed = run(["ijk", "--toon-fouten", "waardering", str(corpus)], home)
    assert "Neem je tijd." in missed.out
    alarm = run(["ijk", "--toon-fouten", "ruimte", str(corpus)], home)
    assert "Neem je tijd" in alarm.out and "ruimte/" in alarm.out


@pytest.mark.parametrize("arguments, words", [
    (["ijk", "bestaat-niet.jsonl"], "bestaat niet"),
    (["ijk", "--toon-fouten", "advys", "x.jsonl"], "Kies uit"),
    (["luister", "--jsonl", "zin"], "standaardinvoer"),
    (["luister", "--pakket", "bestaat-niet.yaml", "zin"], "bestaat-niet.yaml"),
])
def test_wrong_use_says_what_to_do(home, arguments, words):
    done = run(arguments, home)
    assert done.returncode != 0 and words in done.err
    assert "Fatal" not in done.err
