"""The scenario language as an editor and a trainer meet it: schema, reference page, explanations."""

import json
import re

import pytest
import yaml
from jsonschema import Draft7Validator

from harness import ROOT, run

RESOURCES = ROOT / "Sources/verken/Resources"
SAMPLE = RESOURCES / "taal/voorbeeld.yaml"
CASES = sorted((ROOT / "Scenarios").glob("*.yaml"))
SCHEMA = Draft7Validator(json.loads((RESOURCES / "schema/casus.schema.json").read_text()))


def troubles(text):
    return [error.json_path + ": " + error.message for error in SCHEMA.iter_errors(yaml.safe_load(text))]


def test_the_schema_is_one():
    Draft7Validator.check_schema(SCHEMA.schema)


@pytest.mark.parametrize("case", [SAMPLE, *CASES], ids=lambda case: case.stem)
def test_what_the_reader_takes_the_schema_takes(case):
    assert troubles(case.read_text()) == []


@pytest.mark.parametrize("old, new", [
    ("titel: Noor weet", "tittel: Noor weet"),
    ("niveau: basis", "niveau: zwaar"),
    ("geslacht: m", "geslacht: man"),
    ("hoogstens: 10", "hoogstens: veel"),
    ("vertrouwen: 3,", "vertrouwen: 30,"),
    ("herhaling: [", "herhaaling: ["),
    ("terug: ja", "terug: misschien"),
    ("binnen: 2", "binnen: 0"),
    ("effect: { spanning: = 5 }", "effect: { spanning: [1] }"),
    ("rang: 2", "rang: hoog"),
    ("wat: Noor keek naar de vloer.", "waar: Noor keek naar de vloer."),
    ("    vertelt: Noor vertelde", "    verteld: Noor vertelde"),
    ("score: verkennend,", "score: aardig,"),
])
def test_what_the_reader_refuses_the_schema_refuses(home, old, new):
    text = SAMPLE.read_text()
    assert text.count(old) == 1
    changed = text.replace(old, new)
    assert troubles(changed)
    (home / "fout.yaml").write_text(changed)
    (home / "eigen-pakket.yaml").write_text((SAMPLE.parent / "eigen-pakket.yaml").read_text())
    assert run(["controleer", "fout.yaml"], home).returncode == 1


def test_a_marker_of_ones_own_pack_is_no_trouble():
    assert troubles(SAMPLE.read_text().replace("op: excuus", "op: vakantie")) == []


@pytest.mark.parametrize("case", [SAMPLE, *CASES], ids=lambda case: case.stem)
def test_the_first_line_names_the_schema(case):
    first = case.read_text().splitlines()[0]
    named = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
    if named is None and case != SAMPLE:
        pytest.skip("still without")
    assert (case.parent / named[1]).resolve() == RESOURCES / "schema/casus.schema.json"


def test_a_finding_is_explained_with_both_examples(home):
    done = run(["uitleg", "vk030"], home)
    assert done.returncode == 0
    assert done.out.splitlines() == [
        "VK030 – Scène bestaat niet (fout)",
        "Er is geen scène met deze naam.",
        "Zo niet:",
        "    naar: tuim",
        "Zo wel:",
        "    naar: tuin",
    ]


def test_every_finding_is_in_the_list(home):
    codes = re.findall(r"^VK\d{3}", run(["uitleg", "bevinding"], home).out, re.M)
    assert codes == sorted(set(codes)) and len(codes) > 60
    for code in codes:
        done = run(["uitleg", code], home)
        assert done.returncode == 0 and "Zo wel:" in done.out, code


def test_the_language_is_explained_whole_or_by_key(home):
    whole = run(["uitleg", "taal"], home).out
    assert "De taal van een casus" in whole and "open-vraag" in whole
    one = run(["uitleg", "taal", "zijpad"], home).out
    assert "zijpad: gang" in one and len(one) < len(whole) / 20


def test_a_pack_is_explained_and_its_example_is_good(home):
    page = run(["uitleg", "pakket"], home).out
    assert all(words in page for words in ["wijkt-voor", "BELLEN", "vraagwoordvraag", "Ga je nog op vakantie?"])
    sample = page.split("Een heel pakket\n")[1]
    (home / "eigen.yaml").write_text("\n".join(line[4:] for line in sample.splitlines()) + "\n")
    assert "niets gevonden" in run(["controleer", "eigen.yaml"], home).out
    assert "vakantie" in run(["luister", "--pakket", "eigen.yaml", "Ga je nog op vakantie?"], home).out


@pytest.mark.parametrize("words, hint", [
    (["pakkt"], "pakket"),
    (["VK03"], "VK003"), (["scors"], "scores"), (["taal", "zijpat"], "zijpad"), (["qqqqqqq"], "uitleg bevinding"),
])
def test_a_slip_is_met_with_the_nearest_name(home, words, hint):
    done = run(["uitleg", *words], home)
    assert done.returncode == 64
    assert hint in done.err


def test_the_page_stays_within_a_narrow_window(home):
    from harness import Terminal

    with Terminal(["uitleg", "taal", "op"], home, columns=44) as terminal:
        assert terminal.wait() == 0
        assert "een van deze markers" in terminal.text().replace("\n", " ")
