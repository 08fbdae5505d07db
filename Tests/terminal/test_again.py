"""A talk that is over can be taken up again at a turn; the earlier course stays as an attempt."""

import pytest

from harness import run, sample_case
from journal import piped, sessions, shown

NOOR = ("oefen", "noor.yaml", "--seed", "1")


@pytest.fixture
def finished(home):
    """A short talk that came to its end."""
    sample_case(home)
    done = piped(home, ["Hoe is het op je werk?", ":binnen ik wil door"] + ["Vertel eens."] * 15, NOOR)
    assert done.returncode == 0, done.err
    assert sessions(home)[0]["af"]
    return home


def again(home, *arguments, said=()):
    return run(["verder", *arguments], home, input="".join(line + "\n" for line in said))


def test_it_goes_on_from_that_turn_and_nothing_is_lost(finished):
    before = sessions(finished)[0]["beurten"]
    done = again(finished, "1", "--vanaf-beurt", "2", said=["Wat doet het met je als ik dat vraag?"])
    assert done.returncode == 0, done.err
    assert "Opnieuw vanaf beurt 2." in done.out and "Hoe is het op je werk?" in done.out
    kept = sessions(finished)[0]
    assert (kept["sessie"], kept["beurten"], kept["af"]) == (1, 2, False)
    talk = shown(finished)
    now, taken_back = talk.split("Teruggenomen")
    assert "Wat doet het met je als ik dat vraag?" in now and "Vertel eens." not in now
    assert taken_back.count("Jij: Vertel eens.") == before - 1
    assert "ik wil door" in talk.split("Nabespreking")[1]


def test_who_says_nothing_new_leaves_it_as_it_was(finished):
    before = sessions(finished)
    for said in [[], [":casus", ":stop"]]:
        done = again(finished, "laatste", "--vanaf-beurt", "1", said=said)
        assert done.returncode == 0 and "het gesprek blijft zoals het was" in done.out
    assert sessions(finished) == before and "Teruggenomen" not in shown(finished)


@pytest.mark.parametrize("turn", ["0", "99", "-1"])
def test_a_turn_that_was_not_there_is_refused(finished, turn):
    before = sessions(finished)
    done = again(finished, "1", f"--vanaf-beurt={turn}")
    assert done.returncode == 64 and "beurt 1 tot en met" in done.err
    assert sessions(finished) == before


def test_it_is_said_where_one_would_look_for_it(finished):
    assert "verken verder 1 --vanaf-beurt " in shown(finished)
    refused = again(finished, "1")
    assert refused.returncode == 64 and "verken verder 1 --vanaf-beurt " in refused.err


def test_a_talk_that_is_not_over_can_too(home):
    piped(home, ["Hoe is het?", ":binnen ik twijfel", "Vertel eens.", "En toen?"])
    again(home, "--vanaf-beurt", "1", said=["Fijn dat je er bent."])
    assert sessions(home)[0]["beurten"] == 1
    assert "Bij beurt 2, die je terugnam, dacht je: ‘ik twijfel’" in shown(home)
