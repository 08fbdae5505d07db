"""What goes to colleagues: nothing unseen, nothing that says who somebody is, and whole files."""

import csv
import io
import json
import re
import shutil
import stat

import pytest
from jsonschema import Draft202012Validator

from harness import CTRL_C, ENTER, ROOT, run
from journal import KARIM, REPLIES, piped, sessions, shown

SCHEMA = json.loads((ROOT / "Sources/verken/Resources/schema/sessies.schema.json").read_text())

TELLING = [
    "Hoi Karim, ik ben Tom. Bel me gerust op 06-12345678.",
    "Dat zei mijn collega Anneke ook. Hoe is dat voor jou?",
    ":binnen ik denk aan Anneke",
    "Je moet naar buiten.",
    ":terug",
    "Neem je tijd, zegt Anneke altijd.",
]


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """A talk in which much is told, played once, with its bundle."""
    home = tmp_path_factory.mktemp("told")
    (home / "data").mkdir()
    piped(home, TELLING)
    bundle(home)
    return home


@pytest.fixture
def talked(home, told):
    shutil.copytree(told / "data", home / "data", dirs_exist_ok=True)
    return home


def export(home, *arguments, **more):
    return run(["exporteer", *in_words(arguments)], home, **more)


def in_words(arguments):
    """Markdown, which is easy to read in a test, where no form is asked for."""
    return arguments if {"--formaat", "--naar"} & set(arguments) else [*arguments, "--formaat", "markdown"]


def exported(home, *arguments, name="verken-karim.md"):
    done = export(home, *arguments)
    assert done.returncode == 0, done.err
    return (home / name).read_bytes().decode()


def bundle(home, name="verken-karim.json", *arguments):
    return json.loads(exported(home, "--formaat", "json", "--naar", name, "--ja", *arguments, name=name))


def without_moment(text):
    return re.sub(r'"gemaakt":"[^"]*"', "", text)


def test_what_may_say_who_somebody_is_is_masked_and_counted(talked):
    done = export(talked, "--met-gedachten")
    assert done.returncode == 0, done.err
    assert "op 5 plekken gemaskeerd" in done.out
    text = (talked / "verken-karim.md").read_text()
    assert not re.search("Tom|Anneke|06-", text)
    assert r"ik ben \[naam\]. Bel me gerust op \[telefoonnummer\]." in text


def test_the_page_is_what_she_gets_when_she_asks_for_no_form(talked):
    assert run(["exporteer"], talked).returncode == 0
    assert (talked / "verken-karim.html").read_text().startswith("<!doctype html>")


def test_no_form_has_the_name(talked):
    for form in ["html", "markdown", "csv", "json"]:
        assert export(talked, "--formaat", form, "--met-gedachten", "--met-aantekeningen").returncode == 0
    files = [path for path in talked.rglob("*") if path.is_file() and "data" not in path.relative_to(talked).parts]
    assert files
    for path in files:
        assert not re.search("Anneke|12345678", path.read_text()), path
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_thoughts_and_notes_stay_here_unless_asked_for(talked):
    assert "ik denk aan" not in exported(talked)
    assert r"ik denk aan \[naam\]" in exported(talked, "--met-gedachten", "--ja")
    assert "ik denk aan" in json.dumps(bundle(talked, "met.json", "--met-gedachten"))


def test_the_figures_come_last_and_can_stay_out(talked):
    text = exported(talked)
    assert text.index("Het hele gesprek") < text.index("Verkennen en sturen") < text.index("waarvoor niet")
    without = exported(talked, "--zonder-scores", "--ja")
    assert "Verkennen en sturen" not in without and "beurt voor beurt" not in without and "waarvoor niet" in without
    done = export(talked, "--formaat", "json", "--zonder-scores")
    assert done.returncode == 64 and "cijfers" in done.err


def test_a_fragment_that_she_chose(talked):
    assert "Het fragment: beurt 2 tot en met 3" in exported(talked, "--fragment", "2-3")
    assert "Het fragment: beurt 3 tot en met 3" in exported(talked, "--fragment", "3", "--ja")
    assert export(talked, "--fragment", "drie").returncode == 64
    done = export(talked, "--fragment", "2-9", "--ja")
    assert done.returncode == 64 and "3 beurten" in done.err


def test_the_same_drawn_name_until_another_is_asked_for(talked, told):
    first = (told / "data/verken/schuilnaam").read_text().strip()
    assert bundle(talked)["sessies"][0]["schuilnaam"] == first
    kept = talked / "data/verken/schuilnaam"
    assert kept.read_text().strip() == first and stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert bundle(talked, "nieuw.json", "--nieuwe-schuilnaam")["sessies"][0]["schuilnaam"] != first


def test_words_cannot_become_a_formula_or_break_a_row(home):
    piped(home, ['=HYPERLINK("http://x";"klik")', "+31 en dan; nog \"iets\", ja", "@karim hoe is dat?", "-1"])
    assert export(home, "--formaat", "csv").returncode == 0
    raw = (home / "verken-karim/beurten.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf") and raw.count(b"\r\n") >= 5
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert [row["beurt"] for row in rows] == ["1", "2", "3", "4"]
    for row in rows:
        assert row["gezegd"].startswith("'"), row
        assert row["vertrouwen"].isdigit()
    assert rows[1]["gezegd"] == '\'+31 en dan; nog "iets", ja'


def test_tables_for_another_program(talked):
    done = export(
        talked, "--formaat", "csv", "--scheiding", ",", "--decimaalpunt", "--zonder-utf8-teken", "--naar", "tabellen")
    assert done.returncode == 0, done.err
    text = (talked / "tabellen/sessies.csv").read_bytes().decode()
    assert text.startswith("sessie,schuilnaam,casus")
    assert next(csv.DictReader(io.StringIO(text)))["casus"] == "karim"


def test_several_files_that_are_asked_for_by_one_name_go_into_a_folder_of_that_name(talked):
    done = export(talked, "--naar", "groep.csv")
    assert done.returncode == 0, done.err
    assert (talked / "groep/beurten.csv").exists() and not (talked / "groep.csv").exists()


def test_what_is_there_is_not_overwritten_unasked(talked):
    path = talked / "verken-karim.md"
    path.write_text("van mij")
    done = export(talked)
    assert done.returncode == 73 and "bestaat al" in done.err and path.read_text() == "van mij"
    assert export(talked, "--ja").returncode == 0
    assert path.read_text().startswith("# Karim")
    assert not [p for p in talked.iterdir() if p.name.startswith(".verken-")]


def test_a_place_where_nothing_can_be_written(talked):
    done = export(talked, "--naar", "nergens/ook/niet.md")
    assert done.returncode == 73 and "kon niet" in done.err


def test_several_at_once_and_each_once(talked):
    piped(talked, REPLIES)
    text = exported(talked, "1", "laatste", "2", name="verken-karim.md")
    assert "Voor intervisie: 2 gesprekken" in text
    assert len(bundle(talked, "alle.json", "1", "2")["sessies"]) == 2


def test_what_she_says_about_herself_in_danger_goes_nowhere(home):
    piped(home, [REPLIES[0], "Ik wil zelf niet meer leven.", REPLIES[1]])
    text = exported(home)
    assert "niet meer leven" not in text and "dit blijft bij haar" in text
    written = bundle(home)
    assert "niet meer leven" not in json.dumps({**written, "teksten": {}}) and "zelfnood" not in json.dumps(written["sessies"])


def test_nothing_to_take_along(home):
    assert export(home).returncode == 66
    assert export(home, "7").returncode == 66


def test_the_same_in_english(talked):
    done = run(["export", "latest", "--format", "markdown", "--to", "out.md", "--without-scores", "--yes"], talked)
    assert done.returncode == 0 and (talked / "out.md").exists(), done.err


# -- in a terminal


def test_each_find_is_shown_and_can_stay(talked, play):
    terminal = play("exporteer", "--formaat", "markdown")
    assert "ik ben Tom." in terminal.text() and "naam in beurt 1" in terminal.text()
    terminal.say("l")
    assert "06-12345678" in terminal.text()
    terminal.say("")
    assert "en nog op" in terminal.text()
    terminal.say("x")
    assert "Enter, l of a" in terminal.text()
    terminal.say("m")
    assert "Dit gaat mee" in terminal.text() and "op één plek bleef het" in terminal.text()
    assert not (talked / "verken-karim.md").exists()
    terminal.type(ENTER)
    assert terminal.wait() == 0
    text = (talked / "verken-karim.md").read_text()
    assert "ik ben Tom" in text and "Anneke" not in text and "12345678" not in text


def test_mask_all_and_the_preview(talked, play):
    terminal = play("exporteer", "--met-gedachten", "--formaat", "markdown")
    terminal.say("a")
    seen = terminal.text()
    assert re.search(r"onder de schuilnaam \w{5}", seen) and "gedachten: gaan mee" in seen
    assert "aantekeningen: blijven hier" in seen and "verken-karim.md" in seen
    terminal.type("ja" + ENTER)
    assert terminal.wait() == 0
    assert "Anneke" not in (talked / "verken-karim.md").read_text()


@pytest.mark.parametrize("answers", [["a", "nee"], [":stop"], [CTRL_C]])
def test_saying_no_writes_nothing(talked, play, answers):
    terminal = play("exporteer", "--formaat", "markdown")
    for answer in answers[:-1]:
        terminal.say(answer)
    terminal.type(answers[-1] if answers[-1] == CTRL_C else answers[-1] + ENTER)
    assert terminal.wait() == 0
    assert "niets geschreven" in terminal.text()
    assert not (talked / "verken-karim.md").exists()


def test_overwriting_is_asked(home, play):
    piped(home, REPLIES)
    (home / "verken-karim.md").write_text("van mij")
    terminal = play("exporteer", "--formaat", "markdown")
    assert "Vervangen?" in terminal.text()
    terminal.type(ENTER)
    assert terminal.wait() == 0 and (home / "verken-karim.md").read_text() == "van mij"


# -- to somebody else


@pytest.fixture
def colleague(home, told):
    """Somebody else's machine, with a bundle of that talk."""
    other = home / "collega"
    (other / "data").mkdir(parents=True)
    shutil.copy(told / "verken-karim.json", other / "sessies.json")
    return other


def taken_in(other, *arguments):
    done = run(["importeer", *(arguments or ["sessies.json"])], other)
    assert done.returncode == 0, done.err
    return done.out


def test_a_bundle_is_as_its_schema_says(talked):
    piped(talked, [REPLIES[0], ":hint", REPLIES[1], "Je moet iets.", ":oneens", ":terug 2", "", "(ik wacht)", REPLIES[2]])
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(bundle(talked, "alles.json", "1", "2", "--met-gedachten", "--met-aantekeningen"))


def test_out_and_in_and_out_again_is_the_same(colleague):
    taken_in(colleague)
    again = exported(colleague, "--formaat", "json", "--naar", "terug.json", name="terug.json")
    assert without_moment(again) == without_moment((colleague / "sessies.json").read_text())


def test_a_received_talk_reads_like_the_original(home):
    piped(home, [REPLIES[0], ":hint", REPLIES[1], "Je moet iets.", ":oneens", ":terug 2", "", "(ik wacht)", REPLIES[2]])
    bundle(home)
    other = home / "collega"
    (other / "data").mkdir(parents=True)
    taken_in(other, str(home / "verken-karim.json"))
    whole = lambda where: run(["toon", "1", "--alles"], where).out.split("Dit gesprek is nog niet af")[0]
    assert whole(other) == whole(home) and "Teruggenomen" in whole(home)


def test_it_stands_apart_and_counts_for_nobody_here(colleague):
    assert "Toegevoegd: één gesprek" in taken_in(colleague)
    listed = run(["sessies"], colleague).out
    assert listed.startswith("Van anderen")
    assert sessions(colleague)[0]["van"]
    assert "nog geen gesprek" in run(["voortgang"], colleague).out
    assert run(["verder", "1"], colleague).returncode == 64
    assert run(["verder"], colleague).returncode == 66
    piped(colleague, REPLIES)
    assert "perenboom" not in shown(colleague, "laatste") and sessions(colleague)[0]["sessie"] == 2
    assert run(["wis", "1", "--ja"], colleague).returncode == 0


def test_the_same_talk_twice_is_recognised(talked, colleague):
    taken_in(colleague)
    assert "Dit had je al: één gesprek" in taken_in(colleague, "sessies.json")
    assert len(sessions(colleague)) == 1
    assert "niets toegevoegd" in taken_in(talked, str(colleague / "sessies.json"))
    assert sessions(talked)[0]["sessie"] == 1 and "van" not in sessions(talked)[0]


def broken(change):
    def apply(text):
        data = json.loads(text)
        change(data)
        return json.dumps(data)

    return apply


def turn(data):
    return data["sessies"][0]["beurten"][0]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text[: len(text) // 2],
        lambda text: "",
        lambda text: "{}",
        lambda text: "[" * 100_000,
        lambda text: '{"formaat":"iets anders","versie":1}',
        broken(lambda data: data.update(versie=2)),
        broken(lambda data: data.update(teksten={key: value + " " for key, value in data["teksten"].items()})),
        broken(lambda data: data.update(teksten={})),
        broken(lambda data: data["sessies"].append(data["sessies"][0])),
        broken(lambda data: data["sessies"][0].update(schuilnaam="Jansen")),
        broken(lambda data: data["sessies"][0].update(casus="marja")),
        broken(lambda data: data["sessies"][0].update(beurten=[])),
        broken(lambda data: data["sessies"][0].update(begonnen="gisteren")),
        broken(lambda data: data["sessies"][0].update(begonnen="2026-02-30T10:00:00.000Z")),
        broken(lambda data: turn(data).update(nummer=2)),
        broken(lambda data: turn(data).update(scene="nergens")),
        broken(lambda data: turn(data).update(standen={"karim.vertrouwen": 11})),
        broken(lambda data: turn(data).update(standen={"piet.vertrouwen": 1})),
        broken(lambda data: turn(data)["gehoord"][0].update(woorden=[[0, 99999]])),
        broken(lambda data: turn(data)["gehoord"][0].update(woorden=[[-1, 2]])),
        broken(lambda data: turn(data).update(gehoord=[{**turn(data)["gehoord"][0], "woorden": [[3, 1]]}])),
        broken(lambda data: turn(data).update(nummer=10**30)),
        broken(lambda data: data["sessies"][0]["teruggenomen"][0]["beurten"][0].update(nummer=200)),
    ],
)
def test_what_is_not_right_is_refused_whole(colleague, change):
    sound = (colleague / "sessies.json").read_text()
    (colleague / "kapot.json").write_text(change(sound))
    done = run(["importeer", "kapot.json"], colleague)
    assert done.returncode == 65 and "kapot.json" in done.err, done.err
    assert "Error" not in done.err and "Swift" not in done.err
    assert not (colleague / "data/verken").exists(), "nothing was opened, so nothing was kept"


def test_one_broken_file_keeps_the_others_out(colleague):
    (colleague / "kapot.json").write_text("{}")
    assert run(["importeer", "sessies.json", "kapot.json"], colleague).returncode == 65
    assert not (colleague / "data/verken").exists()


def test_only_ordinary_files_are_taken_in(colleague):
    assert run(["importeer", "."], colleague).returncode == 65
    assert run(["importeer", "weg.json"], colleague).returncode == 66
    assert run(["importeer", "/dev/zero"], colleague).returncode == 65
    with open(colleague / "groot.json", "wb") as file:
        file.truncate((512 << 20) + 1)
    done = run(["importeer", "groot.json"], colleague)
    assert done.returncode == 65 and "512 MB" in done.err


def test_a_hostile_text_is_only_text(colleague):
    data = json.loads((colleague / "sessies.json").read_text())
    turn(data)["antwoord"][0]["tekst"] = "\u001b]0;weg\u0007\u202e<script>alert(1)</script>"
    (colleague / "sessies.json").write_text(json.dumps(data))
    taken_in(colleague)
    assert "\u001b" not in shown(colleague, "1") and "\u202e" not in shown(colleague, "1")
    text = exported(colleague)
    assert "\\<script\\>" in text and "\u001b" not in text and "\u202e" not in text
