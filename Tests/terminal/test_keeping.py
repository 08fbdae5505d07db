"""Nothing typed is lost, whatever happens; and nobody else can read it."""

import os
import random
import resource
import signal
import sqlite3
import stat
import subprocess
import time

import pytest

import harness
from harness import CTRL_D, environment, run
from journal import KARIM, REPLIES, piped, sessions, shown, spoken

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small disk")
not_root = pytest.mark.skipif(os.geteuid() == 0, reason="root may read and write everything")


def content_hash(text):
    """FNV-1a, as the journal names a text."""
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return f"{value:016x}"


def test_a_talk_of_an_earlier_version_is_shown_whole_and_goes_on(home):
    piped(home, REPLIES[:3])
    before = shown(home)
    # A weighing as it was written then.
    earlier = "pakket: nederlands\nwegingen: |\n  (letters)  advies=a\n  (begin)  a-60\n  bel  a12\n"
    with sqlite3.connect(home / "data/verken/verken.sqlite") as journal:
        for (name,) in journal.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            journal.execute(f"DROP TRIGGER {name}")
        changed = journal.execute(
            "UPDATE text SET content = ?, hash = ? WHERE id ="
            " (SELECT text FROM session_text WHERE CAST(name AS TEXT) LIKE '%wegingen.yaml')",
            (earlier.encode(), content_hash(earlier)),
        )
        assert changed.rowcount == 1
    assert shown(home) == before
    on = run(["verder"], home, input=REPLIES[3] + "\n")
    assert on.returncode == 0, on.err
    assert "vanaf hier luisteren de regels van nu" in on.out + on.err
    assert sessions(home)[0]["beurten"] == 4


def test_after_a_kill_everything_sent_is_there_and_the_talk_goes_on(play, home, tmp_path):
    with play() as terminal:
        for reply in REPLIES[:3]:
            terminal.say(reply)
        terminal.type("dit was ik nog aan het typen")
        terminal.settle()
        terminal.kill()
    assert sessions(home)[0]["beurten"] == 3
    with play("verder") as terminal:
        terminal.say(REPLIES[3])
        terminal.say(":stop")
        assert terminal.wait() == 0
    broken = shown(home)

    whole = tmp_path / "whole"
    (whole / "data").mkdir(parents=True)
    piped(whole, REPLIES + [":stop"])
    assert spoken(broken) == spoken(shown(whole)), "as if nothing had happened"


def test_a_closed_window_ends_the_program_and_loses_nothing(play, home):
    with play() as terminal:
        terminal.say(REPLIES[0])
        terminal.close()
        terminal.wait()
    assert sessions(home)[0]["beurten"] == 1


def test_a_polite_end_from_outside_leaves_the_terminal_in_order(play, home):
    with play() as terminal:
        terminal.say(REPLIES[0])
        os.kill(terminal.pid, signal.SIGTERM)
        assert terminal.wait() == -signal.SIGTERM
        assert terminal.raw.rfind("\x1b[?2004l") > terminal.raw.rfind("\x1b[?2004h"), "pasting mode is off again"
    assert sessions(home)[0]["beurten"] == 1


def test_going_on_without_a_terminal(home):
    piped(home, REPLIES[:2])
    done = piped(home, REPLIES[2:], arguments=["verder"])
    assert done.returncode == 0, done.err
    text = shown(home)
    assert all(reply in text for reply in REPLIES)


def test_nothing_to_go_on_with_is_said(home):
    done = run(["verder"], home)
    assert done.returncode != 0 and done.err.strip()


@pytest.mark.slow
def test_a_kill_at_any_moment_loses_no_answered_turn(home):
    chance = random.Random(7)
    for _ in range(40):
        process = subprocess.Popen(
            [harness.PROGRAM, *KARIM], env=environment(home), cwd=home,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        process.stdin.write(("\n".join(REPLIES * 3) + "\n").encode())
        process.stdin.flush()
        time.sleep(chance.uniform(0.005, 0.25))
        process.kill()
        out = process.communicate()[0].decode(errors="ignore")
        answered = len(spoken(out[: out.rfind("\n") + 1]))
        if answered <= 1:
            continue
        assert sessions(home)[0]["beurten"] >= answered - 1
        assert piped(home, ["Vertel."], arguments=["verder"]).returncode == 0


@pytest.mark.slow
def test_a_very_long_talk_keeps_answering(home):
    done = piped(home, REPLIES * 100)
    assert done.returncode == 0, done.err


def test_only_the_user_can_read_what_was_typed(home):
    def careless():
        os.umask(0)

    done = run(list(KARIM), home, input="Hoe is het?\n:stop\n", preexec=careless)
    assert done.returncode == 0, done.err
    folder = home / "data" / "verken"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path


def test_files_are_private_while_the_talk_goes_on(play, home):
    with play() as terminal:
        terminal.say("Hoe is het?")
        for path in (home / "data" / "verken").iterdir():
            assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
        terminal.type(CTRL_D)
        terminal.wait()


@not_root
def test_a_data_folder_that_may_not_be_written_is_told(home):
    (home / "data").chmod(0o500)
    refused(run(list(KARIM), home, input="Hoe is het?\n"), home)


def test_a_file_where_the_folder_should_be_is_told(home):
    (home / "data" / "verken").write_text("ik ben geen map")
    refused(run(list(KARIM), home, input="Hoe is het?\n"), home)
    assert (home / "data" / "verken").read_text() == "ik ben geen map"


def test_a_damaged_journal_is_told_and_left_alone(home):
    piped(home, ["Hoe is het?", ":stop"])
    folder = home / "data" / "verken"
    for path in folder.iterdir():
        if path.suffix == ".sqlite":
            path.write_bytes(b"dit is geen database " * 400)
        else:
            path.unlink()
    damaged = {path.name: path.read_bytes() for path in folder.glob("*.sqlite")}
    assert damaged
    refused(run(list(KARIM), home, input="Hoe is het?\n"), home)
    assert {path.name: path.read_bytes() for path in folder.glob("*.sqlite")} == damaged


def test_files_that_may_not_grow_are_told_and_nothing_is_lost(home):
    piped(home, ["Hoe is het?", ":stop"])
    before = shown(home)

    def no_room():
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    done = run(list(KARIM), home, input="Vertel eens.\n" * 3, preexec=no_room)
    refused(done, home)
    assert before in shown(home, str(sessions(home)[-1]["sessie"]))


@needs_root
def test_a_full_disk_is_told_and_nothing_is_lost(home):
    small = home / "small"
    small.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "none", small], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("no small disk can be mounted here: " + mounted.stderr.decode().strip())
    def there(arguments, replies=()):
        return piped(home, replies, arguments=arguments, XDG_DATA_HOME=str(small))

    try:
        assert there(KARIM, REPLIES[:2]).returncode == 0
        free = os.statvfs(small)
        (small / "filling").write_bytes(bytes(free.f_bavail * free.f_bsize))
        full = there(["verder"], REPLIES[2:] * 4)
        assert full.returncode > 0, "ended by a signal, or nothing went wrong"
        assert "schijf is vol" in full.err
        (small / "filling").unlink()
        assert all(reply in there(["toon", "laatste"]).out for reply in REPLIES[:2])
        assert there(["verder"], REPLIES[2:]).returncode == 0
        assert all(reply in there(["toon", "laatste"]).out for reply in REPLIES)
    finally:
        subprocess.run(["umount", "-l", small], check=False)


def refused(done, home):
    """A clear message, a code that says so, and no trace of the machinery."""
    assert done.returncode > 0, done.out
    assert done.err.strip(), "nothing was said"
    for word in ["Fatal", "Error Domain", "GRDB", "SQLite error", "Optional("]:
        assert word not in done.err
    assert str(home / "data") in done.err, "the message names the place"
