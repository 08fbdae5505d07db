"""Several talks with one client: `oefen NAAM` goes on where the talk before ended."""

import yaml

from harness import ROOT, run
from journal import sessions


def replies(case):
    """A scripted trainee of a case who brings it to an ending."""
    proofs = yaml.safe_load((ROOT / "Scenarios" / f"{case}.yaml").read_text())["proeven"]
    proof = next(p for p in proofs if "einde" in (p.get("verwacht") or {}))
    return [step if isinstance(step, str) else step["zegt"] for step in proof["zegt"]]


def play(home, *arguments, said=()):
    text = "".join(line + "\n" for line in [*said, ":stop"])
    return run(["oefen", "debonte", "--seed", "1", *arguments], home, input=text)


def test_the_next_talk_follows_on_the_one_that_was_finished(home):
    first = play(home, said=replies("debonte-1-contact"))
    assert first.returncode == 0, first.err
    assert "Gesprek 1 van 3." in first.out
    assert "Het volgende gesprek: verken oefen debonte" in first.out
    second = play(home)
    assert "Gesprek 2 van 3. Het volgt op sessie 1." in second.out
    assert [s["casus"] for s in sessions(home)][0] == "debonte-2-doelen" or second.out


def test_a_talk_that_was_stopped_halfway_comes_again(home):
    play(home, said=["Dag mevrouw de Bonte."])
    assert "Gesprek 1 van 3." in play(home).out


def test_a_series_is_listed_as_one_case(home):
    listed = run(["casussen"], home).out
    assert "debonte – Mevrouw de Bonte (3 gesprekken)" in listed
    assert "debonte-1-contact – " not in listed and "gesprek 3: het blikje" in listed


def test_a_talk_by_its_number_begins_by_itself(home):
    done = play(home, "--gesprek", "3")
    assert "Gesprek 3 van 3." in done.out and "volgt op" not in done.out


def test_a_talk_that_is_not_there_and_a_case_that_is_no_series(home):
    assert "geen gesprek 9" in play(home, "--gesprek", "9").err
    alone = run(["oefen", "karim", "--gesprek", "2"], home)
    assert alone.returncode != 0 and "geen reeks" in alone.err


def test_a_folder_of_that_name_is_not_in_the_way(home):
    (home / "debonte").mkdir()
    assert "Gesprek 1 van 3." in play(home).out
