"""Without a terminal the same session runs line by line, in plain text."""

import os
import subprocess

import pytest

import harness
from harness import environment, run
from journal import KARIM, REPLIES, piped, sessions, shown, spoken


def test_each_turn_is_one_plain_line_with_the_name(home):
    done = piped(home, REPLIES + [":stop"])
    assert done.returncode == 0, done.err
    assert len(spoken(done.out)) >= len(REPLIES) + 1
    assert "\x1b" not in done.out and "\x01" not in done.out


def test_the_end_of_the_input_is_the_end_of_the_session(home):
    done = piped(home, REPLIES)
    assert done.returncode == 0, done.err
    assert sessions(home)[0]["beurten"] == len(REPLIES)


def test_the_last_line_needs_no_end_and_windows_line_ends_are_fine(home):
    done = run(list(KARIM), home, input="Hoe is het?\r\nVertel")
    assert done.returncode == 0, done.err
    assert sessions(home)[0]["beurten"] == 2
    assert "\r" not in shown(home)


def test_an_empty_line_is_a_silence(home):
    piped(home, ["Hoe is het?", "", ":stop"])
    assert sessions(home)[0]["beurten"] == 2


def test_he_never_says_the_same_twice(home):
    said = spoken(piped(home, REPLIES * 4).out)
    assert len(said) == len(set(said)), [line for line in said if said.count(line) > 1]


@pytest.mark.parametrize("odd", [
    b"\xff\xfe kapotte tekens \x00 en een nul\n",
    b"a" * 200_000 + b"\n",
    "🙂👩‍👩‍👧 \u202e omgekeerd \u0301\n".encode(),
    b"\x1b[2J\x1b]0;titel\x07\n",
    b"'; DROP TABLE entries; --\n",
    b"{{naam}} %s %n $(ls) `ls`\n",
], ids=["broken", "endless", "emoji", "escapes", "sql", "templates"])
def test_odd_input_is_answered_and_kept(home, odd):
    done = run(list(KARIM), home, input=odd + b":stop\n")
    assert done.returncode == 0, done.err
    assert len(spoken(done.out)) >= 2
    assert "\x1b" not in done.out and "\x1b" not in shown(home)
    assert sessions(home)[0]["beurten"] == 1


def test_two_runs_with_the_same_seed_and_input_are_the_same_to_the_byte(tmp_path):
    texts = []
    for name in ["a", "b"]:
        own = tmp_path / name
        (own / "data").mkdir(parents=True)
        texts.append(piped(own, REPLIES + ["", "ja", "Sorry, daar ging ik te snel.", ":stop"]).stdout)
    assert texts[0] == texts[1]
    assert len(texts[0]) > 500


def test_a_reader_that_leaves_is_no_disaster(home):
    read, write = os.pipe()
    process = subprocess.Popen(
        [harness.PROGRAM, *KARIM], env=environment(home), cwd=home,
        stdin=subprocess.PIPE, stdout=write, stderr=subprocess.PIPE)
    os.close(write)
    os.read(read, 10)
    os.close(read)
    _, errors = process.communicate("".join(reply + "\n" for reply in REPLIES).encode(), timeout=30)
    assert process.returncode >= 0, "ended by a signal"
    assert errors == b""
    assert len(sessions(home)) == 1, "what was said until then is kept"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no /dev/full")
def test_an_output_that_cannot_be_written_is_told(home):
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [harness.PROGRAM, *KARIM], env=environment(home), cwd=home,
            input="Hoe is het?\n".encode(), stdout=full, stderr=subprocess.PIPE, timeout=30)
    assert done.returncode > 0
    assert "schijf is vol" in done.stderr.decode()
