"""What many talks in one case show together."""

import re
import stat

from harness import run
from journal import REPLIES, piped


def analyse(home, *arguments):
    return run(["analyse", *arguments], home)


def told(page):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page[page.index("<main") :]))


def test_all_talks_in_a_case_on_one_another(home):
    for seed in ["1", "2"]:
        piped(home, ["Hoi, ik ben Tom.", "Frobnicate Anneke.", "Je moet naar buiten.", ":oneens"],
              arguments=("oefen", "karim", "--seed", seed))
    assert run(["exporteer", "1", "2", "--formaat", "json", "--naar", "ons.json"], home).returncode == 0
    piped(home, REPLIES, arguments=("oefen", "marja", "--seed", "1"))
    done = analyse(home, "karim")
    assert done.returncode == 0 and "2 gesprekken" in done.out, done.err
    path = home / "verken-analyse-karim.html"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    text = told(path.read_text())
    assert "2 gesprekken" in text and "De jas blijft aan" in text
    assert "Anneke" not in text and "Frobnicate" in text
    again = analyse(home, "karim")
    assert again.returncode == 73 and "bestaat al" in again.err

    other = home / "trainer"
    (other / "data").mkdir(parents=True)
    assert run(["importeer", str(home / "ons.json")], other).returncode == 0
    assert analyse(other, "karim", "--naar", "groep.html").returncode == 0
    assert told((other / "groep.html").read_text()) == text.replace("Tom", "[naam]")


def test_nothing_to_analyse(home):
    done = analyse(home, "karim")
    assert done.returncode == 66 and "geen gesprek" in done.err
