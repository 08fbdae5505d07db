"""Wrong input is met with a clear Dutch message and an exit code that is not 0."""

import re

import pytest

from harness import run


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


def test_help_is_dutch(home):
    for arguments in [["--help"], ["oefen", "--help"], ["--version"]]:
        done = run(arguments, home)
        assert done.returncode == 0, arguments
        for english in ["OVERVIEW", "USAGE", "OPTIONS", "SUBCOMMANDS", "Show help", "ARGUMENTS"]:
            assert english not in done.out
