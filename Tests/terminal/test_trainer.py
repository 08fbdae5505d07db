"""What a trainer does with a case of her own: try it, test it, look at it."""

import subprocess
import time
from xml.etree import ElementTree

import pytest

from harness import PROGRAM, ROOT, Terminal, environment, run
from journal import sessions, shown

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


# -- oefen --vanaf

def test_a_talk_can_begin_anywhere_and_says_so(case, home):
    played = run(["oefen", "ria.yaml", "--vanaf", "gang", "--seed", "1"], home, input="Tot ziens\n")
    assert played.returncode == 0, played.err
    assert "Ria: Ik moet zo weg." in played.out and "Koffie?" not in played.out
    assert "Je begint halverwege, bij 'gang'" in played.out
    assert "deel van het gesprek" in played.out
    assert sessions(home)[0]["vanaf"] == "gang"
    assert "deel van het gesprek" in shown(home) and "vanaf 'gang'" in run(["sessies"], home).out
    assert "Gesprek 1" not in run(["voortgang"], home).out


def test_how_it_is_then_can_be_given(case, home):
    played = run(["oefen", "ria.yaml", "--vanaf", "keuken", "--stand", "vertrouwen=8", "--seed", "1"], home,
                 input="Hoe zie je dat?\nHoe is het met je kat?\n").out
    assert "Ria: Mijn kat is ziek." in played and "deel van het gesprek" in played
    assert "8 bij het begin, 9 na beurt 1" in played
    assert "Mijn kat is ziek." in run(["toon", "laatste", "--alles"], home).out
    refused = run(["oefen", "ria.yaml", "--stand", "vertrouwen=8"], home)
    assert refused.returncode == 64 and "--vanaf" in refused.err


def test_beginning_where_the_case_begins_is_an_ordinary_talk(case, home):
    run(["oefen", "ria.yaml", "--vanaf", "keuken"], home, input="Hallo\n")
    assert "vanaf" not in sessions(home)[0]


def test_a_scene_that_is_not_there_to_begin_in(case, home):
    done = run(["oefen", "ria.yaml", "--vanaf", "gan"], home)
    assert done.returncode == 64 and "Bedoel je 'gang'?" in done.err
    assert sessions(home) == []


def test_a_part_of_a_talk_is_resumed_as_a_part(case, home):
    run(["oefen", "ria.yaml", "--vanaf", "gang"], home, input="Hallo\n")
    assert "deel van het gesprek" in run(["verder"], home, input="Tot ziens\n").out


# -- oefen --volg

def save(path, text):
    """As editors do: a new file in the place of the old."""
    new = path.with_suffix(".new")
    new.write_text(text)
    new.replace(path)


@pytest.fixture
def follow(case, play):
    return play("oefen", "ria.yaml", "--volg", "--seed", "1")


def test_a_saved_file_is_heard_at_once(case, home, follow):
    with follow as terminal:
        terminal.expect("niets bewaard")
        terminal.say("Hoe zie je dat?")
        terminal.expect("Dat vraagt niemand.")
        save(case, CASE.replace("Dat vraagt niemand.", "Dat is een goede."))
        terminal.expect("Vanaf beurt 1 gaat het anders")
        terminal.expect("Ria: Dat is een goede.")
        terminal.ready()
        terminal.say("Hoe is het met je kat?")
        terminal.expect("Ria: Mijn kat is ziek.")
        terminal.type(":stop\r")
        assert terminal.wait() == 0
    assert sessions(home) == []


def test_what_was_typed_halfway_is_still_there(case, follow):
    with follow as terminal:
        terminal.type("Hoe is het met")
        terminal.settle()
        case.write_text(CASE.replace("Koffie?", "Thee?"))
        terminal.expect("Ria: Thee\\?")
        terminal.ready()
        assert terminal.current() == "jij> Hoe is het met"
        terminal.say(" jou?")
        assert "Jij" not in terminal.current()


def test_a_mistake_in_the_file_keeps_the_old_version(case, follow):
    with follow as terminal:
        save(case, CASE.replace("naar: gang", "naar: gagn"))
        terminal.expect("VK030")
        terminal.expect("De vorige versie blijft staan")
        terminal.ready()
        terminal.say("Hoe zie je dat?")
        terminal.expect("Dat vraagt niemand.")
        save(case, CASE + "\n# niets\n")
        terminal.expect("verandert er niets")


def test_the_end_is_not_the_end_of_the_work(case, follow):
    with follow as terminal:
        terminal.say("Hoe zie je dat?")
        terminal.say("Hoe is het met je kat?")
        terminal.say("Tot ziens")
        terminal.expect("Hier eindigt het, met 'Dag'")
        terminal.say(":terug")
        terminal.expect("Je laatste zin is teruggenomen")
        save(case, CASE.replace("als: vertrouwen >= 4", "als: vertrouwen >= 5"))
        terminal.expect("Vanaf beurt 2 gaat het anders")


def test_waiting_costs_no_processor_time(follow):
    with follow as terminal:
        def used():
            with open(f"/proc/{terminal.pid}/stat") as stat:
                return sum(int(n) for n in stat.read().rsplit(")")[1].split()[11:13])
        before = used()
        time.sleep(2)
        assert used() - before <= 2, "clock ticks of a hundredth of a second"


def test_a_file_is_followed_in_a_pipe_too(case, home):
    process = subprocess.Popen(
        [PROGRAM, "oefen", "ria.yaml", "--volg", "--seed", "1"], env=environment(home), cwd=home, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    process.stdin.write("Hoe zie je dat?\n")
    process.stdin.flush()
    for line in process.stdout:
        if "Dat vraagt niemand." in line:
            break
    save(case, CASE.replace("Dat vraagt niemand.", "Dat is een goede."))
    for line in process.stdout:
        if "Dat is een goede." in line:
            break
    rest, _ = process.communicate(timeout=30)
    assert process.returncode == 0 and "niets bewaard" in rest


# -- kaart

def test_a_picture_in_every_format(case, home):
    svg = run(["kaart", "ria.yaml", "--dekking"], home)
    assert svg.returncode == 0, svg.err
    texts = [node.text for node in ElementTree.fromstring(svg.out).iter() if node.text and node.text.strip()]
    assert {"keuken", "gang", "Dag"} <= set(texts) and any("van 3 reacties beproefd" in text for text in texts)
    assert run(["graph", "ria.yaml", "--formaat", "dot"], home).out.startswith("digraph")
    assert "flowchart TD" in run(["kaart", "ria.yaml", "--formaat", "mermaid"], home).out


def test_the_name_of_the_file_says_which_format(case, home):
    for name, start in [("a.svg", "<svg"), ("a.dot", "digraph"), ("a.mmd", "---")]:
        done = run(["kaart", "ria.yaml", "--naar", name], home)
        assert done.returncode == 0 and name in done.out
        assert (home / name).read_text().startswith(start)
    assert run(["kaart", "ria.yaml", "--naar", "weg/a.svg"], home).returncode == 73


def test_the_shipped_cases_have_room_for_every_box(home):
    for path in sorted((ROOT / "Scenarios").glob("*.yaml")):
        root = ElementTree.fromstring(run(["kaart", str(path)], home).out)
        space = "{http://www.w3.org/2000/svg}"
        boxes = [[float(box.get(key)) for key in ("x", "y", "width", "height")]
                 for box in root.findall(f"{space}g/{space}rect[@x]")]
        assert len(boxes) > 5
        assert all(x >= 0 and y >= 0 for x, y, _, _ in boxes)
        assert all(x + w <= float(root.get("width")) and y + h <= float(root.get("height")) for x, y, w, h in boxes)
        for i, (x, y, w, h) in enumerate(boxes):
            for other in boxes[i + 1:]:
                assert x + w <= other[0] or other[0] + other[2] <= x or y + h <= other[1] or other[1] + other[3] <= y


# -- nieuw

def holds(name, home):
    checked = run(["controleer", name], home)
    proven = run(["proef", name], home)
    return checked.returncode == 0 and proven.returncode == 0 and "niets gevonden" in checked.out


def test_a_starter_passes_everything_and_can_be_played(home):
    done = run(["nieuw", "mijn-casus"], home)
    assert done.returncode == 0, done.err
    # None of its proofs was left out for not holding.
    assert "3 proeven" in done.out and "Weggelaten" not in done.out
    assert holds("mijn-casus.yaml", home)
    checked = run(["check", "mijn-casus.yaml"], home).out
    assert "niets gevonden" in checked and "Oefenklaar" in checked
    assert "Sam:" in run(["oefen", "mijn-casus.yaml"], home, input="Hoe is dat voor je?\n").out


def test_a_file_that_is_there_is_never_touched(home):
    (home / "oud.yaml").write_text("van mij")
    done = run(["new", "oud"], home)
    assert done.returncode == 73 and "bestaat al" in done.err
    assert (home / "oud.yaml").read_text() == "van mij"
    (home / "link.yaml").symlink_to("nergens.yaml")
    assert run(["nieuw", "link"], home).returncode == 73 and not (home / "nergens.yaml").exists()


@pytest.mark.parametrize("name", ["../elders", "/tmp/elders", "Noor", "noor.yaml", "", "a b"])
def test_a_name_that_is_no_name(home, name):
    done = run(["nieuw", name], home)
    assert done.returncode == 64 and "naam van een casus" in done.err
    assert [path.name for path in home.iterdir()] == ["data"]


@pytest.mark.parametrize("odd", [
    'Ik zeg "nee": {altijd} \\ #ja', "een: - *x &y !z %", "@vader, kom je? | >", "\u00abnaam\u00bb \u201cx\u201d \U0001f642",
    "Je moet gewoon even doorzetten, dan komt het goed.", "Hoe is dat voor je?", "'s avonds\tlaat",
])
def test_whatever_is_answered_the_starter_works(home, odd):
    done = run([
        "nieuw", "raar", "--client", "Jo " + odd[:20], "--kernzin", odd, "--verborgen", f"Nee. {odd}", "--titel", odd,
        "--signaal", odd, "--valkuil", odd, "--valkuil", "sussen", "--einde", odd], home)
    assert done.returncode == 0, done.err
    assert holds("raar.yaml", home)


def test_the_interview_suggests_and_asks_only_what_is_not_known(home):
    with Terminal(["nieuw", "noor", "--kernzin", "Laat mij maar.", "--valkuil", "sussen", "--valkuil", "advies"], home,
                  columns=40) as terminal:
        answers = ["Noor", "man", "M", "Ik ben bang voor thuis.", "", "trekt aan haar mouw", "zucht", "Weg", "", "", "Ze vertelde het"]
        for answer in answers:
            terminal.ready()
            terminal.say(answer)
        assert terminal.wait() == 0
        text = terminal.text()
        assert "kernzin" not in text and "valkuilen" not in text and "Wat houdt Noor voor zich?" in text.replace("\n", " ")
        assert "Nog een keer: bij het geslacht hoort m of v." in text.replace("\n", " ")
    case = (home / "noor.yaml").read_text()
    assert all(words in case for words in ["geslacht: m,", "(kijkt naar de vloer) Laat mij maar.", "trekt aan haar mouw", "Ze vertelde het"])
    assert holds("noor.yaml", home)


def test_stopping_halfway_leaves_nothing(home):
    with Terminal(["nieuw", "noor"], home) as terminal:
        terminal.ready()
        terminal.type("\x04")
        assert terminal.wait() == 0
        assert "niets geschreven" in terminal.text()
    assert not (home / "noor.yaml").exists()


TALK = """\
Begeleider: Hoi Fatima. Hoe was je week?
Fatima: Druk. (zucht) Mijn moeder belde elke dag.
Begeleider: Hoe is dat voor je, dat ze elke dag belt?
Fatima: Ik neem altijd op. Ook als ik niet wil.
  En dan praat ik een uur.
Begeleider: Je kunt toch gewoon je telefoon uitzetten?
Fatima: Ja, dat zegt mijn zus ook.
Begeleider: Het klinkt alsof je geen nee durft te zeggen.
Fatima: "Nee" bestaat bij ons thuis niet: dat is {onbeleefd}.
"""


def test_a_typed_talk_becomes_a_case_that_can_be_had_again(home):
    (home / "gesprek.txt").write_text(TALK)
    done = run(["nieuw", "fatima", "--uit", "gesprek.txt"], home)
    assert done.returncode == 0, done.err
    assert holds("fatima.yaml", home)
    replies = [line.partition(": ")[2] for line in TALK.splitlines() if line.startswith("Begeleider")]
    played = run(["oefen", "fatima.yaml", "--seed", "1"], home, input="".join(reply + "\n" for reply in replies)).out
    assert "Fatima: Ik neem altijd op. Ook als ik niet wil. En dan praat ik een uur." in played
    assert "Fatima: Ja, dat zegt mijn zus ook." in played


@pytest.mark.parametrize("text, told", [
    (b"Jan: Dag\nPiet: Dag", "--ik"), (b"niets", "dubbele punt"), (b"\xff\xfe", "UTF-8"), (None, "gesprek.txt")])
def test_a_talk_that_cannot_be_used(home, text, told):
    if text is not None:
        (home / "gesprek.txt").write_bytes(text)
    done = run(["nieuw", "fatima", "--uit", "gesprek.txt"], home)
    assert done.returncode == 65 and told in done.err
    assert not (home / "fatima.yaml").exists()


# -- verder met een casus die veranderd is

@pytest.fixture
def begun(case, home):
    """A talk that was left in the hall."""
    played = run(["oefen", "ria.yaml", "--seed", "1"], home,
                 input="Hoe zie je dat?\nHoe is het met je kat?\n:stop\n")
    assert "Ik moet zo weg." in played.out
    return case


CHANGED = CASE.replace("zegt: Dag.,", "zegt: Doei.,").replace(
    "  gang:", "  tuin:\n    opent: Kijk eens.\n    reacties: [{ op: ruimte, naar: gang }]\n  gang:").replace(
    "{ reactie: sturen,", "{ reactie: duwen,")


def test_the_same_case_is_gone_on_with_without_a_word(begun, home):
    out = run(["verder"], home, input="Tot ziens\n").out
    assert "veranderd" not in out and "Ria: Dag." in out


def test_a_changed_case_is_told_and_the_old_one_stays(begun, home):
    begun.write_text(CHANGED)
    out = run(["verder"], home, input="Tot ziens\n").out
    assert "1 nieuwe sc\u00e8ne: tuin" in out and "1 reactie met andere woorden: gang/dag" in out
    assert "keuken/duwen" in out and "1 reactie weg: keuken/sturen" in out
    assert "--versie nieuw" in out and "Ria: Dag." in out and "Doei." not in out
    assert [talk["sessie"] for talk in sessions(home)] == [1]


def test_the_new_version_goes_on_as_a_session_of_its_own(begun, home):
    begun.write_text(CHANGED)
    out = run(["verder", "--versie", "nieuw"], home, input=":terug\nHoe is het met je kat?\nTot ziens\n").out
    assert "als sessie 2" in out and "Sessie 1 blijft" in out and "Ria: Doei." in out
    newest, oldest = sessions(home)
    assert (newest["beurten"], newest["af"], oldest["beurten"], oldest["af"]) == (3, True, 2, False)
    assert "Dat vraagt niemand." in shown(home, "2") and "Ria: Dag." in run(["verder", "1", "--versie", "toen"], home,
                                                                         input="Tot ziens\n").out


def test_in_a_terminal_it_is_asked(begun, home):
    begun.write_text(CHANGED)
    with Terminal(["resume"], home, columns=40) as terminal:
        terminal.ready()
        terminal.say("wat")
        terminal.expect("Typ 'toen' of 'nieuw'")
        terminal.say("nieuw")
        terminal.expect("nieuwe versie")
        terminal.ready()
        terminal.say("Tot ziens")
        terminal.expect("Ria: Doei.")


@pytest.mark.parametrize("text, told", [
    (CASE.replace("gang", "portaal"), "De sc\u00e8ne 'gang', waar je was, staat er niet meer in."),
    (CASE + "fout: ja\n", "kan nu niet gelezen worden"),
], ids=["scene gone", "broken"])
def test_a_version_that_cannot_be_gone_on_with(begun, home, text, told):
    begun.write_text(text)
    refused = run(["verder", "--versie", "nieuw"], home)
    assert refused.returncode == 65 and told in refused.err
    out = run(["verder"], home, input="Tot ziens\n").out
    assert told in out and "Ria: Dag." in out


def test_a_case_that_is_gone_is_no_reason_to_stop(begun, home):
    begun.unlink()
    assert "Ria: Dag." in run(["verder"], home, input="Tot ziens\n").out
