"""Before the talk: thinking back, a card, an intention. Each can be skipped, and comes back afterwards."""

import pytest

from harness import CTRL_D, run, sample_case
from journal import REPLIES, shown, sessions

OEFEN = ("oefen", "karim", "--seed", "1", "--feedback", "direct")
ANSWERS = ["Ik begon over een buddy.", "Dat wachten lastig is.", "Geduld.", "Vragen naar de buurman.", "Hem overhalen."]


@pytest.mark.parametrize("columns", [40, 80])
def test_what_she_means_to_do_comes_back_beside_what_she_did(play, home, columns):
    with play(*OEFEN, columns=columns, rows=200) as terminal:
        assert "Stap 1 van 3" in terminal.text() and "Karim:" not in terminal.text()
        for answer in ANSWERS:
            terminal.say(answer)
        assert "Karim:" in terminal.text()
        for reply in REPLIES[:2]:
            terminal.say(reply)
        terminal.say(":stop")
        assert terminal.wait() == 0
    kept = shown(home)
    assert "Je nam je voor: ‘Vragen naar de buurman.’" in kept and "Hem overhalen" in kept
    full = run(["toon", "--alles"], home).out
    assert all(answer in full for answer in ANSWERS)


def test_enter_skips_each_step(play, home):
    with play(*OEFEN) as terminal:
        for _ in range(5):
            assert "Karim:" not in terminal.text()
            terminal.say("")
        assert "Karim:" in terminal.text()
        terminal.say(":stop")
        assert terminal.wait() == 0
    assert sessions(home) == []


def test_a_case_can_ask_what_to_think_back_to(play, home):
    sample_case(home)
    with play("oefen", "noor.yaml", columns=200) as terminal:
        assert "Denk aan iemand die niet wist of ze bij jou goed zat." in terminal.text()
        assert "op afstand" not in terminal.text()
        terminal.type(CTRL_D)
        terminal.wait()


def test_one_word_skips_them_all(play):
    with play(*OEFEN) as terminal:
        terminal.say(":meteen")
        assert "Karim:" in terminal.text()
        terminal.type(CTRL_D)
        terminal.wait()


def test_the_card_names_its_source_and_can_be_read_again(play):
    with play() as terminal:
        assert "Stap 1" not in terminal.text()
        terminal.say(":kaartje")
        assert "Bron:" in terminal.text()
        terminal.say(":stop")
        terminal.wait()


def test_who_leaves_halfway_goes_on_after_what_she_wrote(play, home):
    with play(*OEFEN) as terminal:
        terminal.say(ANSWERS[0])
        terminal.type(CTRL_D)
        assert terminal.wait() == 0
        assert "verken verder" in terminal.text()
    with play("verder") as terminal:
        text = terminal.text()
        assert "verder waar je was" in text and "Stap 1" not in text and "Stap 2 van 3: een kaartje" in text
        for answer in ANSWERS[1:]:
            terminal.say(answer)
        assert "Karim:" in terminal.text()
        terminal.type(CTRL_D)
        terminal.wait()
    with play("verder") as terminal:
        assert "Stap" not in terminal.text() and "Karim:" in terminal.text()
        terminal.say(REPLIES[0])
        terminal.say(":stop")
        terminal.wait()
    kept = run(["toon", "--alles"], home).out
    assert all(answer in kept for answer in ANSWERS)


def test_a_pipe_is_asked_nothing(home):
    done = run(list(OEFEN), home, input=REPLIES[0] + "\n")
    assert "Stap 1" not in done.out and done.out.count("Karim:") >= 2


def test_words_about_herself_in_danger_are_kept_nowhere(play, home):
    with play(*OEFEN) as terminal:
        terminal.say("Ik wil zelf niet meer leven, appelboom.")
        terminal.say("mezelf")
        assert terminal.wait() == 0
        assert "113" in terminal.text()
    assert all("appelboom" not in path.read_bytes().decode(errors="replace") for path in (home / "data").rglob("*") if path.is_file())
