"""What a trainer does with a case of her own: try it, test it, look at it."""

import pytest

from harness import run

CASE = """\
scenario: ria
titel: Ria
rol: Je bent begeleider.
beurten: { minstens: 1, hoogstens: 6 }
personen:
  ria: { naam: Ria, toestand: { vertrouwen: 3 } }
onderwerpen:
  kat: [kat, poes]
begin: keuken
slot: gang
scenes:
  keuken:
    opent: Koffie?
    reacties:
      - { reactie: sturen, op: sturen, zegt: Dat bepaal ik zelf wel. }
      - { reactie: kat, op: open-vraag, over: kat, als: vertrouwen >= 4, zegt: Mijn kat is ziek., naar: gang }
      - { reactie: vraag, op: open-vraag, zegt: Dat vraagt niemand., effect: { vertrouwen: +1 } }
  gang:
    opent: Ik moet zo weg.
    reacties:
      - { reactie: dag, op: afscheid, zegt: Dag., einde: ja }
vangnet: [Tja., Mm., Ja., Nou., Zo., Ach.]
eindes:
  dag: { rang: 1, titel: Dag, vertelt: Jullie namen afscheid. }
proeven:
  - naam: een bezoek
    zegt:
      - { zegt: "Hoe zie je dat?", verwacht: { marker: verkennen, niet-marker: sturen, regel: dat vraagt } }
      - { zegt: "Hoe is het met je kat?", verwacht: { scene: gang } }
    verwacht: { scene: gang, score: verkennend >= 1 }
"""


@pytest.fixture
def case(home):
    path = home / "ria.yaml"
    path.write_text(CASE)
    return path


def test_proofs_that_hold_and_what_they_met(case, home):
    done = run(["proef", "ria.yaml", "--lcov", "ria.info"], home)
    assert done.returncode == 0, done.out + done.err
    assert "een bezoek: klopt, 2 beurten" in done.out
    assert "2 van 2 scènes" in done.out and "2 van 4 reacties" in done.out
    assert "--ontbreekt" in done.out and "sturen" not in done.out
    listed = run(["test", "ria.yaml", "--ontbreekt"], home).out
    assert "keuken/sturen" in listed and "Dat bepaal ik zelf wel." in listed


def test_coverage_as_lcov_adds_up(case, home):
    run(["proef", "ria.yaml", "--lcov", "ria.info"], home)
    rows = [row.partition(":")[::2] for row in (home / "ria.info").read_text().splitlines()]
    hits = {int(line): int(count) for line, count in (value.split(",") for key, value in rows if key == "DA")}
    assert len(hits) == sum(key == "DA" for key, _ in rows)
    text = CASE.splitlines()
    assert all(text[line - 1].strip() for line in hits)
    assert hits[next(n for n, row in enumerate(text, 1) if "reactie: sturen" in row)] == 0
    facts = dict(rows)
    assert (int(facts["LF"]), int(facts["LH"])) == (len(hits), sum(count > 0 for count in hits.values()))
    assert facts["SF"].endswith("ria.yaml") and rows[-1] == ("end_of_record", "")


def test_a_proof_that_fails_shows_where_the_paths_parted(case, home):
    case.write_text(CASE.replace("als: vertrouwen >= 4", "als: vertrouwen >= 9"))
    done = run(["proef", "ria.yaml"], home)
    assert done.returncode == 1
    assert "Beurt 2: verwacht scène 'gang'; gebeurd: scène 'keuken'." in done.out
    assert "beurt 2, in 'keuken', op 'Hoe is het met je kat?'" in done.out
    assert "Naar 'gang' leidt keuken/kat (regel 16): nu geldt niet: vertrouwen >= 9 (is 4)." in done.out


def test_a_name_that_does_not_exist_is_pointed_at(case, home):
    case.write_text(CASE.replace("niet-marker: sturen", "niet-marker: stuuren"))
    done = run(["proef", "ria.yaml"], home)
    assert done.returncode == 65
    assert "ria.yaml:28:" in done.err and "'stuuren'" in done.err and "'sturen'" in done.err


def test_a_place_that_cannot_be_written_is_told(case, home):
    done = run(["proef", "ria.yaml", "--lcov", "weg/ria.info"], home)
    assert done.returncode == 73 and "weg/ria.info" in done.err


def test_what_a_sentence_would_do_in_a_scene(case, home):
    done = run(["luister", "--casus", "ria.yaml", "Hoe is het met je kat?"], home)
    assert done.returncode == 0, done.err
    assert "open-vraag" in done.out and "Het gaat over: kat." in done.out
    assert "Reactie: keuken/vraag (regel 17)" in done.out and "Ria: Dat vraagt niemand." in done.out
    assert "ria.vertrouwen: 3 wordt 4" in done.out
    assert "keuken/kat (regel 16): nu geldt niet: vertrouwen >= 4 (is 3)" in done.out
    assert "keuken/sturen" not in done.out
    higher = run(
        ["listen", "--casus", "ria.yaml", "--stand", "vertrouwen=6", "--alles", "Hoe is het met je kat?"], home).out
    assert "Reactie: keuken/kat" in higher and "naar de scène 'gang'" in higher
    assert "keuken/sturen (regel 15): wacht op sturen" in higher


@pytest.mark.parametrize("more, told", [
    (["--scene", "tuin"], "de scène 'tuin'"),
    (["--stand", "vertrouw=3"], "Bedoel je 'vertrouwen'?"),
    (["--stand", "vertrouwen=12"], "0 tot en met 10"),
    (["--stand", "verteld"], "het feit 'verteld'"),
])
def test_a_moment_that_is_not_in_the_case(case, home, more, told):
    done = run(["luister", "--casus", "ria.yaml", *more, "Hallo"], home)
    assert done.returncode == 64 and told in done.err
