"""The end of a talk: both evaluate it, and she looks further."""

import re

import pytest

from harness import CTRL_D, run, sample_case
from journal import REPLIES, piped, sessions, shown

# Nothing but silence and goodbye ends the talk soon enough.
END = ["Zullen we het hierbij laten voor vandaag?"] * 40


@pytest.fixture
def ended(play):
    """A talk that was played to its end: the evaluation is asked."""

    def start(**more):
        terminal = play("oefen", "karim", "--seed", "1", "--feedback", "achteraf", "--meteen", rows=300, **more)
        for reply in REPLIES + END:
            if "Tot slot" in terminal.text():
                break
            terminal.say(reply)
        assert "Tot slot: hoe was dit gesprek?" in terminal.text()
        return terminal

    return start


@pytest.mark.parametrize("columns", [40, 80])
def test_both_fill_in_four_figures_and_she_says_something_to_it(ended, home, columns):
    with ended(columns=columns) as terminal:
        assert "Contact: een" not in terminal.text()
        for figure in ["7", "elf", "6", "", "8"]:
            terminal.say(figure)
        assert re.search(r"Karim: Contact: een \d", terminal.text())
        terminal.say("Dank je. Wat miste je?")
        assert re.search(r"verandert\s+het\s+laatste\s+cijfer", terminal.text())
        for _ in range(3):
            terminal.say("")
        assert terminal.wait() == 0
    kept = shown(home)
    assert re.search(r"Contact: jij 7, Karim \d", kept) and "niets ingevuld" in kept
    assert "Dank je. Wat miste je?" in run(["toon", "--alles"], home).out
    talk = run(["toon", "--alleen-gesprek"], home).out
    assert "Karim: Contact: een" in talk and "Jij: Dank je. Wat miste je?" in talk


def test_defending_costs(ended, home):
    with ended() as terminal:
        for typed in ["7", "7", "7", "7", "Ja maar, zo bedoelde ik het niet."]:
            terminal.say(typed)
        before, after = re.search(r"van een (\d+)\s+in\s+een\s+(\d+)", terminal.text()).groups()
        assert int(after) == int(before) - 1
        terminal.type(CTRL_D)
        terminal.wait()


def test_who_leaves_halfway_loses_no_figure(ended, home):
    with ended() as terminal:
        for typed in ["7", "6", ":stop"]:
            terminal.say(typed)
        terminal.wait()
    assert re.search(r"Contact: jij 7, Karim \d", shown(home))


def test_once_more_from_a_turn_on_the_spot(ended, home):
    with ended() as terminal:
        terminal.say(":meteen")
        assert "Nabespreking" in terminal.text()
        terminal.say("99")
        assert "Een nummer van 1 tot en met" in terminal.text()
        terminal.say("2")
        assert "Opnieuw vanaf beurt 2" in terminal.text()
        terminal.say("Wat doet het met je als ik dat zeg?")
        terminal.say(":stop")
        assert terminal.wait() == 0
    kept = sessions(home)[0]
    assert kept["beurten"] == 2 and not kept["af"]
    assert "Teruggenomen" in shown(home)


def test_who_mistypes_after_the_end_hears_what_can_be_typed_there(ended):
    with ended(columns=200) as terminal:
        terminal.say(":metene")
        assert ":metene ken ik niet. Bedoel je :meteen? Enter slaat over" in terminal.text()
        terminal.say(":hint")
        assert ":hint kan alleen tijdens het gesprek. Enter slaat over" in terminal.text()
        terminal.say(":meteen")
        terminal.say(":foo")
        assert ":foo ken ik niet. Typ een nummer, Enter gaat door, :stop stopt." in terminal.text()
        terminal.say(":stop")
        assert terminal.wait() == 0


def test_what_she_takes_along_and_asks_her_group_is_kept(ended, home):
    with ended() as terminal:
        for typed in [":meteen", "", "Langer wachten.", "Wanneer wachten jullie?"]:
            terminal.say(typed)
        assert terminal.wait() == 0
    kept = shown(home)
    assert "Jij neemt mee: Langer wachten." in kept and "Mijn vraag aan jullie: Wanneer wachten jullie?" in kept


def test_closing_the_window_after_the_end_loses_nothing(ended, home):
    with ended() as terminal:
        terminal.type(CTRL_D)
        assert terminal.wait() == 0
        assert "Nabespreking" in terminal.text()
    assert sessions(home)[0]["af"]


def test_a_pipe_is_not_asked(home):
    done = run(["oefen", "karim", "--seed", "1"], home, input="".join(r + "\n" for r in REPLIES + END))
    assert done.returncode == 0 and "Tot slot" not in done.out and "Nabespreking" in done.out


def until_over(terminal, sign):
    for _ in range(16):
        if sign in terminal.text():
            return
        terminal.say("Vertel eens.")
    raise AssertionError(terminal.text())


def test_the_client_speaks_in_the_words_of_the_case(play, home):
    sample_case(home)
    with play("oefen", "noor.yaml", "--meteen", "--seed", "1", rows=200) as terminal:
        until_over(terminal, "Tot slot")
        for typed in ["5", "5", "5", "5", "Dank je dat je dat zegt."]:
            terminal.say(typed)
        assert "Dat je dat zo zegt." in terminal.text()
        terminal.type(CTRL_D)
        terminal.wait()


def test_a_case_with_an_evaluation_of_its_own_asks_no_second(play, home):
    sample_case(home, ("vervalt: nee", "vervalt: ja"))
    with play("oefen", "noor.yaml", "--meteen", "--seed", "1", rows=200) as terminal:
        until_over(terminal, "opnieuw vanaf")
        assert "Tot slot" not in terminal.text() and "Nabespreking" in terminal.text()
        terminal.type(CTRL_D)
        terminal.wait()


def test_going_on_later_can_try_out_too(play, home):
    piped(home, REPLIES)
    with play("verder") as terminal:
        assert "beurt 5 van ongeveer" in terminal.text()
        terminal.say(":wat-als Je moet naar buiten.")
        assert "Had je dit gezegd in beurt 4" in terminal.text()
        terminal.say(":neem")
        terminal.say(":stop")
        terminal.wait()
    assert "Jij: Je moet naar buiten." in shown(home)
