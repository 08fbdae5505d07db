"""For who wants it otherwise: a screen reader, Tab in the shell, a manual, talks that go by themselves."""

import os
import shutil
import sqlite3
import subprocess

import pytest

from harness import Terminal, run
from journal import REPLIES, piped, sessions, shown

DRAWN = [chr(code) for code in [*range(0x2500, 0x2580), *range(0x2800, 0x2900)]]


def test_plain_looks_have_no_drawing_and_nothing_is_written_over(play, home):
    with play("oefen", "karim", "--seed", "1", "--meteen", "--eenvoudig") as terminal:
        for reply in REPLIES:
            terminal.say(reply)
        terminal.say(":hulp")
        terminal.say(":stop")
        assert terminal.wait() == 0
        assert "\x1b" not in terminal.raw and "\r" not in terminal.raw.replace("\r\n", "")
        assert not any(sign in terminal.raw for sign in DRAWN)
        assert "jij> " in terminal.raw and "Nabespreking" in terminal.raw
        assert ":stop: stop" in terminal.text()
    assert REPLIES[-1] in shown(home)


def test_plain_looks_can_be_chosen_for_always(home):
    piped(home, REPLIES)
    with Terminal(["toon"], home, VERKEN_EENVOUDIG="1") as terminal:
        assert terminal.wait() == 0
        assert not any(sign in terminal.raw for sign in DRAWN) and "\x1b" not in terminal.raw


def test_the_pace_stays_off_in_the_next_talk(play):
    for again in [False, True]:
        with play() as terminal:
            terminal.say(REPLIES[0])
            assert ("beurt 2 van" in terminal.text()) is not again
            if not again:
                terminal.say(":tempo")
            terminal.say(":stop")
            terminal.wait()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_for_a_shell_is_one_it_can_read(home, shell):
    done = run(["aanvullen", shell], home)
    assert done.returncode == 0 and "oefen" in done.out
    assert "Show help" not in done.out and "Show the version" not in done.out
    if shutil.which(shell):
        checked = subprocess.run([shell, "-n"], input=done.stdout, capture_output=True)
        assert checked.returncode == 0, checked.stderr


def test_bash_completes_commands_and_cases(home):
    script = home / "verken.bash"
    script.write_text(run(["aanvullen", "bash"], home).out)
    asked = f"""
      PATH={os.path.dirname(os.environ.get('VERKEN_PROGRAM', '')) or '.build/debug'}:$PATH
      source {script}
      COMP_WORDS=(verken oe); COMP_CWORD=1; COMP_LINE='verken oe'; COMP_POINT=9; COMP_TYPE=9; COMP_KEY=9
      $(complete -p verken | sed 's/.*-F \\([^ ]*\\).*/\\1/') verken oe verken
      printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(["bash", "-c", asked], capture_output=True, text=True)
    assert "oefen" in done.stdout, done.stderr


def test_the_manual_is_a_page_that_man_can_read(home):
    done = run(["handleiding"], home)
    assert done.returncode == 0 and done.out.startswith(".TH VERKEN 1")
    for word in ["NAAM", "OPDRACHTEN", "oefen", "wat\\-als", "XDG_DATA_HOME"]:
        assert word in done.out
    if shutil.which("man"):
        page = subprocess.run(
            ["man", "--warnings", "-l", "-"], input=done.stdout, capture_output=True, env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "MANWIDTH": "80"}
        )
        assert page.returncode == 0 and page.stderr == b""


def test_how_long_talks_are_kept_is_a_choice(home):
    assert "tot jij ze wist" in run(["bewaar"], home).out
    assert "90 dagen" in run(["bewaar", "90"], home).out
    assert "90 dagen" in run(["bewaar"], home).out
    assert "tot jij ze wist" in run(["bewaar", "altijd"], home).out
    for wrong in ["0", "-1", "veel", "9999"]:
        assert run(["bewaar", "--", wrong], home).returncode == 64


def test_what_is_too_old_goes_and_nothing_else(home):
    piped(home, ["Fijn dat je er bent, appelboom."])
    piped(home, ["Hoe is het, perenboom?"])
    with sqlite3.connect(home / "data/verken/verken.sqlite") as journal:
        # The journal itself refuses to be changed.
        for (name,) in journal.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            journal.execute(f"DROP TRIGGER {name}")
        journal.execute("UPDATE entry SET at = at - 10 * 86400000 WHERE session = 1")
    refused = run(["bewaar", "7"], home)
    assert refused.returncode == 64 and len(sessions(home)) == 2
    assert "1 gesprek" in run(["bewaar", "7", "--ja"], home).out
    assert [session["sessie"] for session in sessions(home)] == [2]
    assert "tot jij ze wist" in run(["bewaar", "altijd"], home).out


def test_two_talks_side_by_side(home):
    piped(home, REPLIES)
    piped(home, ["Je moet naar buiten.", "Bel je moeder."])
    done = run(["voortgang", "1", "2"], home)
    assert done.returncode == 0 and "naast elkaar" in done.out
