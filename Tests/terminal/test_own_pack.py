"""A case that names a marker pack of its own, which stands beside it."""

import json
import re

import pytest

from harness import run
from journal import sessions, shown

PACK = """\
pakket: verslaving
woorden:
  middel: drank wijn bier
markers:
  gebruiksvraag:
    naam: vraagt naar gebruik
    familie: verkennen
    regels:
      hoeveel:
        hoort: drink (je|jij|u)
        als: vraag
        voorbeeld: Hoeveel drink je op een dag?
        mis: Ik drink zelf nooit.
  stopzin:
    naam: zegt dat het moet stoppen
    familie: sturen
    regels:
      stop:
        hoort: geen (druppel|slok)
        voorbeeld: Vanaf nu geen druppel meer.
"""

CASE = """\
scenario: ria
titel: Ria
rol: Je bent begeleider.
pakket: verslaving
beurten: { minstens: 1, hoogstens: 6 }
personen:
  ria: { naam: Ria, toestand: { vertrouwen: 3 } }
begin: keuken
slot: gang
scenes:
  keuken:
    opent: Koffie?
    kans: { naam: glas, op: gebruiksvraag, binnen: 3, wat: Er stond een glas. }
    reacties:
      - { reactie: stop, op: stopzin, zegt: Dat bepaal ik zelf wel., effect: { vertrouwen: -1 } }
      - { reactie: glas, op: gebruiksvraag, zegt: Twee glazen. Soms drie., effect: { vertrouwen: +1 }, naar: gang }
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
      - { zegt: Vanaf nu geen slok meer., verwacht: { marker: stopzin, score: sturend } }
      - { zegt: "Hoeveel drink je?", verwacht: { marker: gebruiksvraag, scene: gang } }
    verwacht: { scene: gang, score: verkennend >= 1 }
"""

SAID = "Vanaf nu geen slok meer.\nHoeveel drink je?\n"


@pytest.fixture
def map_(home):
    """A folder with a case and its pack."""
    folder = home / "map"
    folder.mkdir()
    (folder / "ria.yaml").write_text(CASE)
    (folder / "verslaving.yaml").write_text(PACK)
    return folder


def play(home, said, *more):
    return run(["oefen", "map/ria.yaml", "--seed", "1", "--feedback", "direct", *more], home, input=said)


def test_it_is_checked_proved_played_and_shown_again_when_the_pack_is_gone(map_, home):
    checked = run(["controleer", "map/ria.yaml"], home)
    assert checked.returncode == 0 and "niets gevonden" in checked.out, checked.out
    proved = run(["proef", "map/ria.yaml"], home)
    assert proved.returncode == 0 and "een bezoek: klopt" in proved.out, proved.out + proved.err
    played = play(home, SAID + ":score\n:stop\n")
    assert "zegt dat het moet stoppen" in played.out and "Twee glazen." in played.out
    assert "in één beurt verkende je, in één beurt stuurde je" in played.out
    before = shown(home)
    assert "vraagt naar gebruik" in before and "1 op tijd" in before
    (map_ / "verslaving.yaml").unlink()
    assert shown(home) == before
    assert "vraagt naar gebruik" in run(["uitleg", "scores", "laatste"], home).out.lower()
    gone = play(home, "")
    assert gone.returncode == 65 and "ria.yaml:4:9: fout VK027: Het pakket 'verslaving' staat niet naast" in gone.err
    went_on = run(["verder"], home, input="Tot ziens\n")
    assert "veranderd" not in went_on.out and "Ria: Dag." in went_on.out
    assert sessions(home)[0]["af"]


def test_a_colleague_who_never_had_the_pack_reads_it_too(map_, home, tmp_path):
    # Also under a name that sorts before the shipped parts.
    (map_ / "verslaving.yaml").rename(map_ / "0-verslaving.yaml")
    (map_ / "ria.yaml").write_text(CASE.replace("pakket: verslaving", "pakket: 0-verslaving"))
    play(home, SAID + "Tot ziens\n")
    out = home / "uit"
    out.mkdir()
    for form, names in [("json", ()), ("markdown", ("vraagt naar gebruik",)), ("csv", ("zegt dat het moet stoppen",)),
                        ("html", ("vraagt naar gebruik",)), ("xapi", ("gebruiksvraag",))]:
        done = run(["exporteer", "laatste", "--formaat", form, "--naar", f"uit/{form}", "--ja"], home)
        assert done.returncode == 0, done.err
        files = [out / form] if (out / form).is_file() else list((out / form).iterdir())
        text = "".join(file.read_text() for file in files)
        assert all(name in text for name in names), form
    texts = json.loads((out / "json").read_text())["sessies"][0]["teksten"]
    assert [name for name in texts if "verslaving" in name] == ["pakket/eigen-0-verslaving.yaml"]
    other = tmp_path / "ander"
    other.mkdir()
    taken = run(["importeer", str(out / "json")], home, XDG_DATA_HOME=str(other))
    assert taken.returncode == 0, taken.err
    assert "vraagt naar gebruik" in run(["toon", "laatste"], home, XDG_DATA_HOME=str(other)).out


def test_every_command_that_opens_a_case_hears_with_it(map_, home):
    heard = run(["luister", "--casus", "map/ria.yaml", "Hoeveel drink je?"], home).out
    assert "vraagt naar gebruik (gebruiksvraag, verkennen)" in heard and "keuken/glas" in heard
    assert "keuken" in run(["kaart", "map/ria.yaml", "--formaat", "dot", "--dekking"], home).out
    walks = json.loads(run(["wandel", "map/ria.yaml", "--aantal", "50", "--json"], home).out)
    balance = {walk["stijl"]: walk.get("balans") for walk in walks}
    assert balance["verkenner"] == 1 and balance["stuurder"] == -1
    begun = play(home, ":stop\n", "--vanaf", "gang")
    assert begun.returncode == 0 and "Ik moet zo weg." in begun.out


def test_the_proof_talks_in_the_samples_of_the_pack(map_, home):
    dead = CASE.replace("Soms drie., effect: { vertrouwen: +1 }, naar: gang", "Soms drie., naar: hoek").replace(
        "  gang:\n", "  hoek:\n    opent: Hm.\n    reacties: [{ zegt: [Nou., Poe.] }]\n  gang:\n")
    (map_ / "ria.yaml").write_text(dead)
    assert "Hoeveel drink je op een dag?" in run(["controleer", "map/ria.yaml"], home).out


def test_what_is_made_of_the_case_never_takes_the_place_of_the_pack(map_, home):
    for command in [["kaart", "--naar"], ["proef", "--lcov"]]:
        more = ["--ja"] if command[0] == "kaart" else []
        done = run([command[0], "map/ria.yaml", command[1], "map/verslaving.yaml", *more], home)
        assert done.returncode == 64 and "het pakket ervan" in done.err
    assert (map_ / "verslaving.yaml").read_text() == PACK


# -- een pakket dat er niet is, of niet goed is

@pytest.mark.parametrize("name, code, told", [
    ("verslavign", "VK027", "Bedoel je 'verslaving'?"),
    ("iets-anders", "VK027", "Zet het bestand 'iets-anders.yaml' in dezelfde map als de casus."),
    ("../map/verslaving", "VK026", "'pakket: verslaving'"),
    ("/etc/passwd", "VK026", "is geen naam van een pakket"),
    ("..", "VK026", "is geen naam van een pakket"),
    ("ria", "VK028", "'ria' is een casus, geen pakket."),
    ("map", "VK028", "map/map.yaml:1:1: fout VK009: Dit is een map"),
    ("pijp", "VK028", "map/pijp.yaml:1:1: fout VK009: Dit is geen gewoon bestand."),
    ("dood", "VK028", "map/dood.yaml:1:1: fout VK009: Deze verwijzing leidt nergens heen."),
    ("eindeloos", "VK028", "map/eindeloos.yaml:1:1: fout VK009: Dit is geen gewoon bestand."),
    ("[a, b]", "VK012", "Bij 'pakket' hoort een tekst; hier staat een lijst."),
])
def test_a_pack_that_cannot_be_used_is_told_where_the_case_names_it(map_, home, name, code, told):
    import os

    (map_ / "map.yaml").mkdir()
    os.mkfifo(map_ / "pijp.yaml")
    (map_ / "dood.yaml").symlink_to("nergens.yaml")
    (map_ / "eindeloos.yaml").symlink_to("/dev/zero")
    (map_ / "ria.yaml").write_text(CASE.replace("pakket: verslaving", f"pakket: {name}"))
    done = run(["controleer", "map/ria.yaml"], home, timeout=20)
    assert done.returncode == 1 and told in done.out, done.out
    assert f"map/ria.yaml:4:9: fout {code}: " in done.out
    assert "VK033" not in done.out
    assert run(["proef", "map/ria.yaml"], home, timeout=20).returncode == 65


def test_a_link_to_a_pack_elsewhere_is_followed_as_for_any_file(map_, home):
    (map_ / "verslaving.yaml").rename(home / "gedeeld.yaml")
    (map_ / "verslaving.yaml").symlink_to(home / "gedeeld.yaml")
    assert run(["controleer", "map/ria.yaml"], home).returncode == 0


def test_mistakes_in_the_pack_are_told_in_its_own_file_once(map_, home):
    (map_ / "verslaving.yaml").write_text(PACK.replace("familie: sturen", "familie: duwen"))
    (map_ / "jan.yaml").write_text(CASE.replace("scenario: ria", "scenario: jan"))
    done = run(["controleer", "map/ria.yaml", "map/jan.yaml", "map/verslaving.yaml"], home)
    assert done.returncode == 1
    assert re.findall(r"^(\S+:\d+:\d+): fout (VK\d+)", done.out, re.M) == [
        ("map/ria.yaml:4:9", "VK028"), ("map/verslaving.yaml:16:14", "VK501"), ("map/jan.yaml:4:9", "VK028")]
    refused = play(home, "")
    assert refused.returncode == 65 and "verslaving.yaml:16:14: fout VK501" in refused.err
    found = json.loads(run(["controleer", "map/ria.yaml", "--formaat", "json"], home).out)["bestanden"]
    assert [(file["bestand"], file["soort"], file["fouten"]) for file in found] == [
        ("map/ria.yaml", "casus", 1), ("map/verslaving.yaml", "pakket", 1)]


def test_a_marker_that_no_pack_has(map_, home):
    (map_ / "ria.yaml").write_text(CASE.replace("reactie: glas, op: gebruiksvraag", "reactie: glas, op: gebruikvraag"))
    done = run(["controleer", "map/ria.yaml"], home)
    assert "fout VK033: De marker 'gebruikvraag' bestaat niet.\n  Bedoel je 'gebruiksvraag'?" in done.out


def test_a_pack_is_not_played(map_, home):
    done = run(["oefen", "map/verslaving.yaml"], home)
    assert done.returncode == 65 and "Dit is een pakket, geen casus." in done.err
    assert "'pakket: verslaving'" in done.err


def test_among_ones_own_cases_a_pack_is_no_case(map_, home):
    cases = home / "data/verken/casussen"
    cases.mkdir(parents=True)
    for name in ["ria.yaml", "verslaving.yaml"]:
        (map_ / name).rename(cases / name)
    listed = run(["casussen"], home).out
    assert "ria – Ria" in listed and "verslaving" not in listed
    assert "vraagt naar gebruik" in run(
        ["oefen", "ria", "--seed", "1", "--feedback", "direct"], home, input=SAID + ":stop\n").out


# -- verder, als het pakket veranderd is

CHANGED = PACK.replace("naam: vraagt naar gebruik", "naam: informeert naar drank")


def test_a_changed_pack_is_told_and_the_old_one_stays(map_, home):
    play(home, "Vanaf nu geen slok meer.\n:stop\n")
    (map_ / "verslaving.yaml").write_text(CHANGED)
    out = run(["verder"], home, input="Hoeveel drink je?\nTot ziens\n").out
    assert "De casus is veranderd" in out and "andere woorden of regels in het eigen pakket" in out
    assert "iets kleins" not in out
    assert "vraagt naar gebruik" in out and "informeert" not in out


def test_with_the_new_pack_it_goes_on_as_a_session_of_its_own(map_, home):
    play(home, "Vanaf nu geen slok meer.\n:stop\n")
    (map_ / "verslaving.yaml").write_text(CHANGED)
    out = run(["verder", "--versie", "nieuw"], home, input="Hoeveel drink je?\nTot ziens\n").out
    assert "als sessie 2" in out and "informeert naar drank" in out
    assert "informeert" not in shown(home, "1")


def test_a_pack_with_a_mistake_keeps_nobody_from_going_on(map_, home):
    play(home, "Vanaf nu geen slok meer.\n:stop\n")
    (map_ / "verslaving.yaml").write_text(PACK.replace("familie: sturen", "familie: duwen"))
    out = run(["verder"], home, input="Hoeveel drink je?\n:stop\n").out
    assert "kan nu niet gelezen worden" in out and "Twee glazen." in out


# -- oefen --volg

def test_saving_the_pack_is_heard_at_once_too(map_, home):
    from harness import Terminal

    with Terminal(["oefen", "map/ria.yaml", "--volg", "--seed", "1"], home) as terminal:
        terminal.ready()
        terminal.say("Nooit meer een borrel.")
        terminal.ready()
        (map_ / "verslaving.yaml").write_text(
            PACK.replace("hoort: geen (druppel|slok)", "hoort: |\n          geen (druppel|slok)\n          borrel"))
        terminal.expect("Vanaf beurt 1 gaat het anders")
        terminal.expect("Dat bepaal ik zelf wel.")
