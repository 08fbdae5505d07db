"""What is kept can be listed, read back and deleted, so that nothing of it stays."""

import json
import sqlite3

import pytest

from harness import ENTER, run
from journal import REPLIES, piped, sessions, shown, spoken


@pytest.fixture
def two(home):
    """Two sessions, each with words of its own."""
    piped(home, ["Fijn dat je er bent, appelboom."] + REPLIES[:2])
    piped(home, ["Hoe is het met je, perenboom?"])
    return home


def kept_bytes(home):
    return b"".join(path.read_bytes() for path in (home / "data" / "verken").iterdir() if path.is_file())


def test_a_list_newest_first(two):
    done = run(["sessies"], two)
    assert done.returncode == 0, done.err
    first, second = done.out.splitlines()[:2]
    assert first.startswith("2 ") and "1 beurt, nog niet af" in first
    assert second.startswith("1 ") and "3 beurten" in second


def test_one_that_cannot_be_read_does_not_hide_the_others(two, play):
    with sqlite3.connect(two / "data/verken/verken.sqlite") as journal:
        journal.execute("UPDATE session SET header = x'7b7d' WHERE id = 2")
    listed = run(["sessies"], two)
    assert listed.returncode == 0 and "Karim" in listed.out
    assert "niet meer te lezen" in listed.out and "verken wis 2" in listed.out
    assert [session["sessie"] for session in sessions(two)] == [1]
    assert "appelboom" in shown(two)
    assert run(["voortgang"], two).returncode == 0
    refused = run(["toon", "2"], two)
    assert refused.returncode == 65 and "Sessie 2 is niet meer te lezen" in refused.err
    assert run(["wis", "2", "--ja"], two).returncode == 0
    assert "niet meer te lezen" not in run(["sessies"], two).out


def test_a_list_for_other_programs(two):
    newest, oldest = sessions(two)
    assert (newest["sessie"], newest["beurten"], newest["af"]) == (2, 1, False)
    assert (oldest["sessie"], oldest["casus"], oldest["seed"]) == (1, "karim", 1)


def test_nothing_kept_yet(home):
    assert "nog niets bewaard" in run(["sessies"], home).out
    assert json.loads(run(["sessies", "--json"], home).out) == []
    assert run(["toon"], home).returncode > 0
    assert run(["wis", "--alles", "--ja"], home).returncode == 0


def test_a_talk_is_read_back_with_the_debrief_or_without(two):
    whole, talk = shown(two, "1"), run(["toon", "1", "--alleen-gesprek"], two).out
    assert "appelboom" in talk and "Nabespreking" not in talk
    assert "Nabespreking" in whole and spoken(whole) == spoken(talk)
    assert "perenboom" in shown(two) and "perenboom" in shown(two, "#2")


def test_the_whole_debrief_is_there_for_the_asking(two):
    short, full = shown(two, "1"), run(["toon", "1", "--alles"], two).out
    assert "toon 1 --alles" in short and "MITI" not in short
    assert "In getallen" in full and "MITI" in full
    assert len(full.splitlines()) > len(short.splitlines())


def test_what_is_deleted_is_in_no_file(two):
    assert b"appelboom" in kept_bytes(two)
    done = run(["wis", "1", "--ja"], two)
    assert done.returncode == 0 and "gewist" in done.out, done.err
    assert b"appelboom" not in kept_bytes(two)
    assert [session["sessie"] for session in sessions(two)] == [2]
    assert "perenboom" in shown(two)


def test_all_at_once(two):
    assert run(["wis", "--alles", "--ja"], two).returncode == 0
    assert sessions(two) == []
    assert b"boom" not in kept_bytes(two)


def test_without_a_terminal_nothing_is_deleted_unasked(two):
    done = run(["wis", "1"], two, input="ja\n")
    assert done.returncode > 0 and "--ja" in done.err
    assert len(sessions(two)) == 2


@pytest.mark.parametrize("arguments", [[], ["1", "--alles"], ["1", "99", "--ja"], ["eerste", "--ja"], ["0", "--ja"]])
def test_an_unclear_wish_deletes_nothing(two, arguments):
    assert run(["wis", *arguments], two).returncode > 0
    assert len(sessions(two)) == 2


@pytest.mark.parametrize("answer,left", [("ja", 1), ("nee", 2), ("", 2), ("jazeker niet", 2)])
def test_in_a_terminal_it_asks_first(two, play, answer, left):
    terminal = play("wis", "laatste")
    assert "Karim" in terminal.text()
    terminal.type(answer + ENTER)
    assert terminal.wait() == 0
    assert len(sessions(two)) == left


def test_the_same_in_english(two):
    assert run(["sessions"], two).out == run(["sessies"], two).out
    assert run(["show", "latest"], two).out == run(["toon", "laatste"], two).out
    assert run(["delete", "1", "--yes"], two).returncode == 0
    assert len(sessions(two)) == 1


def test_reading_back_shows_thoughts_and_what_was_taken_back(home):
    piped(home, [REPLIES[0], ":binnen ik schrik hiervan", "Je moet naar buiten.", ":terug", REPLIES[1], ":oneens"])
    talk = run(["toon", "--alleen-gesprek"], home).out
    now, before = talk.split("Teruggenomen")
    assert "Je moet naar buiten." in before and "Je moet naar buiten." not in now
    assert now.index("Je dacht: ik schrik hiervan") < now.index(REPLIES[1])
    assert "oneens met" in now
    assert sessions(home)[0]["beurten"] == 2


def test_after_taking_back_the_talk_goes_on_elsewhere_too(home):
    piped(home, REPLIES[:3] + [":terug 2"])
    done = piped(home, REPLIES[3:], arguments=["verder"])
    assert done.returncode == 0, done.err
    now, before = run(["toon", "--alleen-gesprek"], home).out.split("Teruggenomen")
    assert REPLIES[0] in now and REPLIES[3] in now
    assert REPLIES[1] in before and REPLIES[2] in before


def test_a_talk_left_before_the_first_reply_is_not_kept(home):
    done = run(["oefen", "karim"], home, input=":stop\n")
    assert done.returncode == 0
    assert "er is niets bewaard" in done.out
    assert json.loads(run(["sessies", "--json"], home).out) == []


def test_a_talk_that_went_on_elsewhere_says_once_how_to_go_on(play, home):
    with play(columns=200) as terminal:
        terminal.say("Hoe is dat voor je?")
        run(["verder", "laatste"], home, input="Je klinkt moe.\n:stop\n")
        terminal.type("Wat vind je daarvan?" + ENTER)
        terminal.wait()
        told = " ".join(terminal.text().split())
    assert "intussen ergens anders verdergegaan" in told
    assert told.count("verken verder") == 1
    assert "Je laatste zin was: Wat vind je daarvan?" in told
