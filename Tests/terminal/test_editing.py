"""The trainee's keys: what she edits is what is heard and kept."""

import os
import re
import signal

import pytest

from harness import (BACKSPACE, CTRL_C, CTRL_D, CTRL_K, CTRL_U, CTRL_W, DOWN, END, ENTER, HOME, LEFT, TAB, UP, pasted)
from journal import sessions, shown


def test_a_reply_is_edited_before_it_is_sent(play, home):
    with play() as terminal:
        terminal.say("oe is he" + HOME + "H" + END + "t met jou, Zoé" + BACKSPACE + "ë’s vriendd" + BACKSPACE + "?")
        terminal.say(":stop")
        terminal.wait()
    assert "Hoe is het met jou, Zoë’s vriend?" in shown(home)


def test_characters_of_more_bytes_are_one_key_press(play, home):
    with play() as terminal:
        terminal.say("naïef … €5 🙂" + LEFT * 3 + BACKSPACE + "6" + HOME + "Écht " + END + "!" + CTRL_W + "klaar")
        terminal.say(":stop")
        terminal.wait()
    assert "Écht naïef … 65 klaar" in shown(home) or "Écht naïef … €6 klaar" in shown(home)


@pytest.mark.parametrize("locale", [{"LANG": "C"}, {"LANG": None}, {"LC_ALL": "POSIX"}])
def test_accents_are_edited_well_whatever_the_locale(play, home, locale):
    with play(**locale) as terminal:
        terminal.say("Ik zie één ding, coördineer" + BACKSPACE * 9 + "oördinatie" + HOME + "Goed: ")
        assert "Goed: Ik zie één ding, coördinatie" in terminal.text()
        terminal.say(":stop")
        terminal.wait()
    assert "Goed: Ik zie één ding, coördinatie" in shown(home)


def test_who_comes_back_to_the_program_sees_her_line_again(play):
    with play() as terminal:
        terminal.type("Hoi Karim")
        terminal.expect("Hoi Karim")
        terminal.settle()
        seen = len(terminal.raw)
        os.kill(terminal.pid, signal.SIGSTOP)
        os.kill(terminal.pid, signal.SIGCONT)
        terminal.until(lambda: "Hoi Karim" in terminal.raw[seen:], "her line")
        terminal.say(", ik ben nieuw.")
        assert "Hoi Karim, ik ben nieuw." in terminal.text()
        terminal.say(":stop")
        terminal.wait()


def test_the_line_can_be_cut(play, home):
    with play() as terminal:
        terminal.say("weg" + CTRL_U + "Vertel eens iets overbodigs" + LEFT * 6 + CTRL_K)
        terminal.say(":stop")
        terminal.wait()
    assert "Vertel eens iets over\n" in shown(home) + "\n"
    assert "weg" not in shown(home).split("Vertel eens")[0].splitlines()[-1]


def test_earlier_replies_come_back_with_the_arrows(play, home):
    with play() as terminal:
        terminal.say("Hoe gaat het met je?")
        terminal.say("Vertel.")
        terminal.type(UP + UP + DOWN + UP)
        terminal.settle()
        assert "Hoe gaat het met je?" in terminal.current()
        terminal.say(CTRL_U + ":stop")
        terminal.wait()


def test_history_starts_empty_each_session_and_is_in_no_file(play, home):
    secret = "Gistermiddag zag ik hem bij de kade"
    with play() as terminal:
        terminal.say(secret)
        terminal.say(":stop")
        terminal.wait()
    with play() as terminal:
        terminal.type(UP)
        terminal.settle()
        assert secret not in terminal.current()
        terminal.type(CTRL_U + CTRL_D)
        terminal.wait()
    kept = [path for path in home.rglob("*") if path.is_file() and secret.encode() in path.read_bytes()]
    assert all(path.is_relative_to(home / "data" / "verken") for path in kept), kept
    assert not [path for path in home.rglob("*history*")]


def test_tab_completes_commands_at_the_start_of_a_line(play):
    with play() as terminal:
        terminal.type(":sto" + TAB)
        terminal.settle()
        assert terminal.current().endswith(":stop")
        terminal.type("x")
        terminal.settle()
        assert terminal.current().endswith(":stop x"), "a blank follows the only match"
        terminal.type(CTRL_U + ":" + TAB + TAB)
        assert ":score" not in terminal.text()
        terminal.until(lambda: ":hulp" in terminal.text() and ":score" in terminal.text(), "the list of commands")
        terminal.type(CTRL_U + CTRL_D)
        terminal.wait()


def test_tab_in_a_reply_offers_no_files(play):
    with play() as terminal:
        terminal.type("Ik kijk naar /et" + TAB + TAB + " en :sto" + TAB)
        terminal.settle()
        assert terminal.current().endswith("Ik kijk naar /et en :sto")
        terminal.type(CTRL_U + CTRL_D)
        terminal.wait()


def test_ctrl_c_clears_the_line_and_the_session_stays(play, home):
    with play() as terminal:
        terminal.type("Dit zeg ik toch maar niet")
        terminal.settle()
        terminal.type(CTRL_C)
        terminal.ready()
        assert "Dit zeg ik" not in terminal.current()
        terminal.type(CTRL_C + CTRL_C)
        terminal.ready()
        assert not terminal.ended()
        terminal.say("Hoe is het om hier te zijn?")
        terminal.say(":stop")
        assert terminal.wait() == 0
    assert "Dit zeg ik toch maar niet" not in shown(home)
    assert sessions(home)[0]["beurten"] == 1


def test_a_paste_of_more_lines_is_one_reply(play, home):
    with play() as terminal:
        terminal.type(pasted("Wat fijn dat je er bent.\nHoe is het\n\tmet je?\n"))
        terminal.settle()
        assert not terminal.ended()
        terminal.say("")
        terminal.say(":stop")
        terminal.wait()
    assert sessions(home)[0]["beurten"] == 1
    assert re.search(r"Wat fijn dat je er bent\. Hoe is het +met je\?", shown(home))


@pytest.mark.parametrize("inputrc", [
    "set editing-mode vi\n",
    "set enable-bracketed-paste off\nset input-meta off\nset convert-meta on\nset disable-completion on\n",
    '"\\C-c": self-insert\n"\\t": tab-insert\n',
], ids=["vi", "bytes", "keys"])
def test_settings_of_the_user_do_not_break_the_session(play, home, inputrc):
    (home / ".inputrc").write_text(inputrc)
    with play() as terminal:
        terminal.type("weg" + CTRL_C)
        terminal.ready()
        terminal.type(":sto" + TAB)
        terminal.settle()
        assert terminal.current().endswith(":stop")
        terminal.type(CTRL_U)
        terminal.type(pasted("Eén\ntwee"))
        terminal.say("")
        terminal.say(":stop")
        assert terminal.wait() == 0
    assert "Eén twee" in shown(home)


def test_ctrl_d_ends_with_everything_kept(play, home):
    with play() as terminal:
        terminal.say("Hoe is het om hier te zijn?")
        terminal.type("x" + CTRL_D + BACKSPACE + CTRL_D)
        assert terminal.wait() == 0
        assert terminal.screen.cursor.x == 0
    assert "Hoe is het om hier te zijn?" in shown(home)
    assert sessions(home)[0]["beurten"] == 1


def test_quitting_from_the_keyboard_is_no_crash_and_loses_nothing(play, home):
    with play("oefen", "karim", "--meteen", "--seed", "1") as terminal:
        terminal.say("Hoe is dat voor je?")
        terminal.type("\x1c")
        assert terminal.wait() != 0
        assert "crashed" not in terminal.text()
    assert "Hoe is dat voor je?" in shown(home)
