"""Wrong input is met with a clear Dutch message and an exit code that is not 0."""

import re
import shutil

import pytest

from harness import PROGRAM, ROOT, Terminal, run


def test_an_unknown_case_suggests_the_nearest(home):
    done = run(["oefen", "karin"], home)
    assert done.returncode > 0
    assert "karin" in done.err and "karim" in done.err


def test_a_case_that_is_like_nothing_lists_what_there_is(home):
    done = run(["oefen", "qqqqqq"], home)
    assert done.returncode > 0
    assert "qqqqqq" in done.err and "karim" in done.err


@pytest.mark.parametrize("command", ["oefen", "controleer"])
def test_broken_yaml_is_named_by_file_line_and_column(home, command):
    (home / "stuk.yaml").write_text("scenario: stuk\ntitel: [open\nrol: x\n")
    done = run([command, "stuk.yaml"], home)
    assert done.returncode > 0
    assert re.search(r"stuk\.yaml:\d+:\d+: fout", done.out + done.err)


def test_a_case_with_a_mistake_is_listed_and_said_not_to_be_playable(home):
    own = home / "data/verken/casussen"
    own.mkdir(parents=True)
    (own / "half.yaml").write_text("scenario: half\ntitel: Half af\nrol: Je bent er.\nscenes: {}\n")
    listed = run(["casussen"], home)
    assert listed.returncode == 0 and "half – Half af" in listed.out
    done = run(["oefen", "half"], home)
    assert done.returncode == 65
    assert "de casus 'half' is nog niet te spelen: er zitten" in done.err
    assert re.search(r"half\.yaml:\d+:\d+: fout VK\d+", done.err)


def test_a_file_that_is_not_there_is_named(home):
    done = run(["oefen", "weg/nergens.yaml"], home)
    assert done.returncode > 0
    assert "weg/nergens.yaml" in done.err


def test_a_folder_or_a_picture_is_no_case(home):
    (home / "map.yaml").mkdir()
    (home / "foto.yaml").write_bytes(bytes(range(256)) * 100)
    for name in ["map.yaml", "foto.yaml"]:
        done = run(["oefen", name], home)
        assert done.returncode > 0
        assert name in done.err + done.out


@pytest.mark.parametrize("arguments", [["oefnen"], ["oefen"], ["oefen", "karim", "--seed", "abc"], ["toon", "9999"],
                                       ["oefen", "karim", "--onzin"], ["oefen", "karim", "--feedback", "soms"]])
def test_a_wrong_command_is_answered_in_dutch(home, arguments):
    done = run(arguments, home)
    assert done.returncode > 0
    text = done.err + done.out
    assert text.strip()
    for english in ["Error:", "Usage:", "Missing expected", "See '", "unexpected", "invalid", "' or '"]:
        assert english not in text, text


@pytest.mark.parametrize("typed, meant", [("oefn", "verken oefen'?"), ("karim", "verken oefen karim"),
                                          ("debonte", "verken oefen debonte"), ("qqqqqq", "verken --help")])
def test_a_command_that_is_none_is_answered_with_what_may_be_meant(home, typed, meant):
    for arguments in [[typed], ["help", typed]]:
        done = run(arguments, home)
        assert done.returncode == 64 and f"'{typed}' ken ik niet" in done.err and meant in done.err


@pytest.mark.parametrize("arguments", [["oefen", "\x1b[31mrood"], ["oefn\x1b[31m"], ["oefen", "karim", "--\x1b[31mx"],
                                       ["controleer", "weg/\x1b[31m.yaml"]])
def test_what_was_typed_is_harmless_in_the_answer(home, arguments):
    done = run(arguments, home)
    text = done.err + done.out
    assert done.returncode > 0 and "␛[31m" in text and "\x1b" not in text


def test_a_case_is_never_overwritten_by_what_is_made_of_it(home):
    run(["nieuw", "ria"], home)
    before = (home / "ria.yaml").read_text()
    done = run(["kaart", "ria.yaml", "--naar", "ria.yaml"], home)
    assert done.returncode == 73 and "bestaat al" in done.err
    done = run(["proef", "ria.yaml", "--lcov", "./ria.yaml"], home)
    assert done.returncode == 64 and "de casus zelf" in done.err
    assert run(["kaart", "ria.yaml", "--naar", "ria.yaml", "--ja"], home).returncode == 64
    assert (home / "ria.yaml").read_text() == before


def test_nor_is_one_that_was_named_without_its_path(home):
    own = home / "data/verken/casussen"
    own.mkdir(parents=True)
    run(["nieuw", "ria"], home)
    case = (home / "ria.yaml").rename(own / "ria.yaml")
    before = case.read_text()
    for command in [["proef", "ria", "--lcov"], ["kaart", "ria", "--ja", "--naar"]]:
        done = run([*command, str(case)], home)
        assert done.returncode == 64 and "de casus zelf" in done.err
    assert case.read_text() == before


def test_a_case_may_be_in_a_file_by_any_name(home):
    run(["nieuw", "ria"], home)
    (home / "ria.yaml").rename(home / "ria.txt")
    assert "niets gevonden" in run(["controleer", "ria.txt"], home).out
    assert "'qqqqqq' ken ik niet" in run(["controleer", "qqqqqq"], home).out


def test_a_pack_that_does_not_say_so_is_checked_as_one(home):
    (home / "eigen.yaml").write_text("markers:\n  advies:\n    regels:\n      x: { hoort: xyz, voorbeeld: Een xyz. }\n")
    done = run(["controleer", "eigen.yaml"], home)
    assert done.returncode == 0 and "samen met het meegeleverde pakket" in done.out


def test_practising_without_a_case_tells_which_there_are(home):
    done = run(["oefen"], home)
    assert done.returncode == 64
    assert "welk gesprek wil je oefenen? Bijvoorbeeld: verken oefen karim" in done.err and "debonte" in done.err


def test_a_complaint_is_broken_between_words(home):
    with Terminal(["oefen", "karim", "--onzin"], home, columns=40) as screen:
        screen.wait()
        shown = screen.text().split()
    assert shown == run(["oefen", "karim", "--onzin"], home).err.split()


def test_the_program_by_itself_says_where_cases_belong_and_follows_a_link_to_them(home):
    copy = home / "programma"
    copy.mkdir()
    shutil.copy(PROGRAM, copy)
    for resources in PROGRAM.resolve().parent.glob("*.resources"):
        shutil.copytree(resources, copy / resources.name)
    alone = run(["casussen"], home, program=copy / "verken")
    assert alone.returncode == 0 and "De map Scenarios hoort naast het programma" in alone.out
    (copy / "Scenarios").symlink_to(ROOT / "Scenarios")
    assert "karim – " in run(["casussen"], home, program=copy / "verken").out


def test_progress_in_a_case_without_a_talk_says_so(home):
    done = run(["voortgang", "--casus", "debonte"], home)
    assert done.returncode == 66 and "geen gesprek in de casus 'debonte'" in done.err


def test_help_is_dutch(home):
    for arguments in [["--help"], ["oefen", "--help"], ["--version"]]:
        done = run(arguments, home)
        assert done.returncode == 0, arguments
        for english in ["OVERVIEW", "USAGE", "OPTIONS", "SUBCOMMANDS", "Show help", "ARGUMENTS"]:
            assert english not in done.out
