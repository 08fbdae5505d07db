"""How the conversation looks: at every width, with and without colour."""

import re

import pytest

from harness import CTRL_D, CTRL_U, ENTER
from journal import REPLIES, shown

COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def played(terminal):
    for reply in REPLIES:
        terminal.say(reply)
    terminal.say(":stop")
    terminal.wait()


@pytest.mark.parametrize("columns", [24, 40, 80, 200])
def test_text_is_wrapped_at_words(play, columns):
    with play(columns=columns, rows=200) as terminal:
        played(terminal)
        words = set(re.findall(r"\w+", terminal.text()))
    with play(columns=500, rows=200) as wide:
        played(wide)
        whole = set(re.findall(r"\w+", wide.text()))
    # A line that the terminal breaks is broken in the middle of a word. What is typed may be.
    broken = {word for word in words - whole if not any(word in reply for reply in REPLIES)}
    assert not broken


def test_lines_stay_readable_in_a_wide_window(play):
    with play(columns=220) as terminal:
        played(terminal)
        assert max(len(line) for line in terminal.lines()) <= 100


def test_a_resize_halfway_keeps_what_is_typed(play, home):
    with play(columns=80) as terminal:
        terminal.type("Dit is een lange zin die straks over de rand van een smal venster loopt, let maar op")
        terminal.resize(40)
        terminal.type(" hoor")
        terminal.resize(100)
        terminal.say(".")
        terminal.say(":stop")
        assert terminal.wait() == 0
    assert "over de rand van een smal venster loopt, let maar op hoor." in " ".join(shown(home).split())


def test_text_follows_the_width_of_the_moment(play):
    with play(columns=80, rows=100) as terminal:
        terminal.resize(40, 100)
        before = len(terminal.lines())
        terminal.say("Wat maakt het lastig om iemand toe te laten?")
        new = terminal.lines()[before:]
        assert all(len(line) <= 40 for line in new)
        terminal.type(CTRL_D)
        terminal.wait()


def test_colours_help_in_an_ordinary_terminal(play):
    with play() as terminal:
        terminal.say("Vertel.")
        assert COLOUR.search(terminal.raw)
        terminal.type(CTRL_D)
        terminal.wait()


@pytest.mark.parametrize("wish", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"TERM": None}])
def test_no_colours_where_they_are_not_wanted(play, wish):
    with play(**wish) as terminal:
        played(terminal)
        assert not COLOUR.search(terminal.raw)
        assert re.search(r"^Karim: ", terminal.text(), re.M)


def test_a_dumb_terminal_gets_no_commands_at_all(play, home):
    with play(TERM="dumb") as terminal:
        terminal.say("Hoe is het, Zoë’s vriend?")
        terminal.say(":stop")
        assert terminal.wait() == 0
        assert "\x1b" not in terminal.raw
    assert "Hoe is het, Zoë’s vriend?" in shown(home)


def test_what_is_typed_cannot_command_the_terminal(play, home):
    with play() as terminal:
        terminal.type("\x16\x1b[2J\x16\x07 hallo" + ENTER)
        terminal.ready()
        terminal.say(":stop")
        terminal.wait()
    text = shown(home)
    assert "hallo" in text and "\x1b" not in text and "\x07" not in text


def test_feedback_says_quietly_what_was_heard(play):
    with play() as terminal:
        terminal.say("Wat maakt het lastig om iemand toe te laten?")
        assert "open vraag" in terminal.text()
        terminal.type(CTRL_U + CTRL_D)
        terminal.wait()
