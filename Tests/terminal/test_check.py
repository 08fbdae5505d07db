"""What `verken controleer` says of good files, broken files and things that are no files."""

import json
import os
import re
import time
from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from harness import ROOT, run

SAMPLE = ROOT / "Sources/verken/Resources/taal/voorbeeld.yaml"
SARIF = Path(__file__).parent / "schemas/sarif-2.1.0.json"

GOOD = """\
scenario: kort
titel: Een kort gesprek
rol: Je bent begeleider.
beurten: { minstens: 1, hoogstens: 3 }
personen: { ria: { naam: Ria, toestand: { vertrouwen: 3 } } }
begin: kamer
slot: kamer
scenes: { kamer: { opent: Hallo., reacties: [{ op: afscheid, einde: ja }] } }
vangnet: [Hm., Tja., O.]
eindes: { klaar: { titel: Klaar, vertelt: Het gesprek was klaar. } }
"""
BAD = GOOD.replace("begin: kamer", "begin: kamr").replace("op: afscheid", "op: afscheit")


@pytest.fixture
def case(home):
    def write(text, name="kort.yaml"):
        (home / name).write_text(text)
        return name

    return write


def test_a_good_case_passes_and_hears_what_is_still_to_write(home, case):
    done = run(["controleer", case(GOOD)], home)
    assert done.returncode == 0
    *lines, visited = done.out.splitlines()
    assert lines == [
        "kort.yaml: 1 scène, 1 reactie, 4 regels, 1 einde, 0 proeven; niets gevonden",
        "  Nog niet oefenklaar: er ontbreken nog 5 scènes, 36 zinnen en de gedeelde basis ('basis: algemeen').",
    ]
    assert re.fullmatch(r"  Nagegaan: 1 toestand, 2 overgangen, \d+,\d s\.", visited)


def test_all_findings_come_in_one_run_in_the_order_of_the_file(home, case):
    done = run(["controleer", case(BAD)], home)
    assert done.returncode == 1
    assert done.out.splitlines() == [
        "kort.yaml:6:8: fout VK030: De scène 'kamr' bestaat niet.",
        "  Bedoel je 'kamer'?",
        "kort.yaml:8:52: fout VK033: De marker 'afscheit' bestaat niet.",
        "  Bedoel je 'afscheid'?",
        "kort.yaml: 2 fouten",
    ]


def test_a_broken_file_does_not_keep_the_others_from_being_checked(home, case):
    done = run(["controleer", "weg.yaml", "ook-weg", case(BAD, "a.yaml"), case(GOOD, "b.yaml")], home)
    assert done.returncode == 1
    assert [line.split(":")[0] for line in done.out.splitlines() if "fout VK" in line] == [
        "weg.yaml", "ook-weg", "a.yaml", "a.yaml"]
    assert "b.yaml: 1 scène," in done.out
    assert done.err == ""


def test_the_sample_case_and_the_shipped_base_and_pack_are_without_findings(home):
    resources = ROOT / "Sources/verken/Resources"
    shipped = [*sorted((resources / "pakket").glob("*.yaml")), *(resources / "basis").glob("*.yaml"), SAMPLE]
    done = run(["controleer", *map(str, shipped)], home)
    assert done.returncode == 0
    assert "VK" not in done.out


def test_a_pack_of_ones_own_is_checked_on_top_of_the_shipped_one(home, case):
    rule = "pakket: eigen\nmarkers:\n  reis:\n    naam: reis\n    familie: neutraal\n    regels:\n" \
        "      reis:\n        hoort: op reis\n        voorbeeld: {}\n"
    assert run(["controleer", case(rule.format("Ga je op reis?"))], home).returncode == 0
    done = run(["controleer", case(rule.format("Ga je naar huis?"))], home)
    assert done.returncode == 1
    assert re.search(r"^kort\.yaml:\d+:\d+: fout VK503: ", done.out)


def test_a_base_is_checked_without_a_case(home, case):
    done = run(["controleer", case("basis: eigen\nreacties:\n  - { reactie: dag, op: dagg, zegt: Dag. }\nvangnet: [Hm.]\n")], home)
    assert done.returncode == 1
    assert "kort.yaml:3:25: fout VK033: De marker 'dagg' bestaat niet." in done.out


def deep(piece, closing=""):
    return "a: " + piece * 100 + closing * 100 + "\n"


BROKEN = {
    "tab": (b"scenes:\n\tkamer: x\n", "2:1: fout VK003"),
    "inspringing": (b"titel: a\n  rol: b\n", "2:3: fout VK006"),
    "dubbel": (b"titel: a\ntitel: b\n", "2:1: fout VK007"),
    "aliassen": (b"a: &a [x,x]\n" + b"".join(b"k%d: &n%d [*a,*a,*a,*a]\n" % (i, i) for i in range(40)), "1:4: fout VK005"),
    "haken": (deep("[", "]").encode(), "1:52: fout VK004"),
    "streepjes": (deep("- ").encode(), "fout VK00"),
    "trap": ("".join(" " * n + "a:\n" for n in range(100)).encode(), "fout VK004"),
    "geen-utf8": (b"titel: a\nrol: \xff\xfe\n", "2:1: fout VK001"),
    "nullen": (b"\0" * 1000, "1:1: fout VK001"),
    "leeg": (b"", "1:1: fout VK008"),
    "groot": (b"a" * (50 << 20), "1:1: fout VK002"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_yaml_trouble_gets_one_clear_line_at_once(home, name):
    content, expected = BROKEN[name]
    (home / "stuk.yaml").write_bytes(content)
    started = time.monotonic()
    done = run(["controleer", "stuk.yaml"], home, timeout=20, preexec=little_memory)
    assert done.returncode == 1
    assert time.monotonic() - started < 10
    assert len(done.out.splitlines()) == 1, done.out
    assert done.out.startswith("stuk.yaml:") and expected in done.out
    assert done.err == ""


def little_memory():
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))


def test_what_is_no_file_is_refused_without_waiting(home):
    (home / "map.yaml").mkdir()
    os.mkfifo(home / "pijp.yaml")
    (home / "rond.yaml").symlink_to("rond.yaml")
    for name in ["map.yaml", "pijp.yaml", "rond.yaml", "/dev/zero", "/dev/tty"]:
        done = run(["controleer", name], home, timeout=20)
        assert done.returncode == 1, name
        assert re.fullmatch(rf"{name}:1:1: fout VK009: [^\n]+\n", done.out), done.out


def test_control_codes_in_a_file_do_not_reach_the_terminal(home, case):
    done = run(["controleer", case(GOOD.replace("op: afscheid", 'op: "\\e[31mrood"'))], home)
    assert "\x1b" not in done.out
    assert "␛[31mrood" in done.out


def test_json_says_the_same_as_the_text(home, case):
    done = run(["controleer", "--formaat", "json", case(BAD), case(GOOD, "goed.yaml")], home)
    assert done.returncode == 1
    report = json.loads(done.out)
    bad, good = report["bestanden"]
    assert report["versie"] == 1
    assert (bad["soort"], bad["fouten"], good["fouten"]) == ("casus", 2, 0)
    assert [(f["code"], f["regel"], f["kolom"]) for f in bad["bevindingen"]] == [("VK030", 6, 8), ("VK033", 8, 52)]
    assert bad["bevindingen"][0]["raad"] == "Bedoel je 'kamer'?"
    assert good["omvang"]["niveau"] == "schets"


def test_sarif_keeps_to_the_official_schema(home, case):
    names = ["weg.yaml", case(BAD), case(GOOD, "goed met spatie.yaml"), str(ROOT / "Scenarios/karim.yaml")]
    done = run(["controleer", "--formaat", "sarif", *names], home)
    assert done.returncode == 1
    log = json.loads(done.out)
    Draft7Validator(json.loads(SARIF.read_text())).validate(log)
    (sarif,) = log["runs"]
    rules = [rule["id"] for rule in sarif["tool"]["driver"]["rules"]]
    for result in sarif["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
    uris = [artifact["location"]["uri"] for artifact in sarif["artifacts"]]
    assert uris[2] == "goed%20met%20spatie.yaml" and uris[3].startswith("file:///")
    region = sarif["results"][1]["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"]) == (6, 8)
