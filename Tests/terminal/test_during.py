"""What can be done between two replies, beside hints and taking back."""

import re

from harness import run
from journal import REPLIES, shown, spoken


def last_talk(home):
    return run(["toon", "--alleen-gesprek"], home).out


def test_she_can_disagree_with_one_thing_and_think_better_of_it(play, home):
    with play() as terminal:
        terminal.say(":score")
        assert "nog niets om naar te kijken" in terminal.text()
        terminal.say("Hoe is dat voor je?")
        terminal.say(":oneens echo")
        assert "werd gehoord: " in terminal.text() and "oneens met" not in terminal.text()
        terminal.say(":oneens open vraag")
        assert "oneens met 'open vraag'" in terminal.text().replace("\n", " ")
        assert "oneens met: open vraag" in last_talk(home)
        terminal.say(":oneens open-vr")
        assert "toch eens met 'open vraag'" in terminal.text().replace("\n", " ")
        assert "oneens" not in last_talk(home)
        terminal.say(":wat-als :stop")
        assert "wat je zou zeggen, geen opdracht" in terminal.text()
        terminal.say(":stop")
        terminal.wait()


def test_another_reply_is_heard_without_going_on(play, home):
    with play(columns=80, rows=200) as terminal:
        terminal.say(REPLIES[0])
        terminal.say("Je moet echt eens naar buiten.")
        terminal.say(":wat-als Je klinkt moe. Klopt dat?")
        assert "Had je dit gezegd in beurt 2" in terminal.text()
        terminal.say(":laat")
        assert "Het blijft zoals het was" in terminal.text()
        terminal.say(":stop")
        terminal.wait()
    kept = shown(home)
    assert "Jij: Je moet echt eens naar buiten." in kept and "Jij: Je klinkt moe" not in kept


def test_another_reply_can_take_the_place_of_the_last(play, home):
    with play(columns=80, rows=200) as terminal:
        terminal.say(REPLIES[0])
        terminal.say("Je moet echt eens naar buiten.")
        terminal.say(":wat-als Je klinkt moe. Klopt dat?")
        heard = spoken(terminal.text())[-1][:30]
        terminal.say(":neem")
        terminal.say(":stop")
        terminal.wait()
    talk = shown(home)
    assert "Jij: Je klinkt moe. Klopt dat?" in talk and heard in talk
    assert "Teruggenomen" in talk and "Je moet echt eens naar buiten." in talk


def test_there_is_nothing_to_take_before_something_was_tried(play):
    with play() as terminal:
        terminal.say(":neem")
        assert "Er is niets om te nemen" in terminal.text()
        terminal.say(":stop")
        terminal.wait()


def test_a_pause_keeps_what_is_typed_out_of_the_talk(play, home):
    with play() as terminal:
        terminal.say(REPLIES[0])
        terminal.say(":pauze")
        terminal.say("even koffie halen")
        assert "Hier was je" in terminal.text()
        terminal.say(":stop")
        terminal.wait()
    assert "koffie halen" not in shown(home)


def test_the_pace_is_shown_and_can_be_turned_off(play):
    with play() as terminal:
        terminal.say(REPLIES[0])
        assert "beurt 2 van ongeveer 25" in terminal.text()
        terminal.say(":tempo")
        terminal.say(REPLIES[1])
        assert "beurt 3 van" not in terminal.text()
        terminal.say(":stop")
        terminal.wait()


def test_words_of_other_programs_are_asked_about(play):
    with play() as terminal:
        for typed in ["/stop", "quit", "/stopp", "\\stop"]:
            terminal.say(typed)
        assert terminal.text().count("Bedoel je :stop?") == 4
        terminal.say("/hint")
        assert "Bedoel je :hint?" in terminal.text()
        terminal.say(":stop")
        terminal.wait()


def test_to_whom_somebody_speaks_stands_apart_from_what_it_is_about(play):
    screen = play("oefen", "devries", "--meteen", "--feedback", "direct")
    screen.say("Meneer, hoe is dat voor u?")
    assert re.search(r"· tegen vader\s*$", screen.text(), re.M) and "over tegen" not in screen.text()
