"""The page for an intervision group, as a browser, a reader's tools and a printer meet it."""

import os

import pytest

import browser
import layout
import wcag
from harness import ROOT, run

pytestmark = pytest.mark.skipif(browser.program() is None, reason="no Chromium here")

HOSTILE = "<script>document.title = 'mis'</script></style> & \"ja\" \u202eomgekeerd " + "lang" * 60
TALK = [
    "Dag Karim. Ik zie dat je je jas aanhoudt; wat maakt dat?",
    ":binnen Ik hoop zo dat hij iemand noemt.",
    "Wat betekent dat voor je, niemand?",
    "Je moet gewoon je broer bellen.",
    ":oneens druk",
    "Sorry, dat ging te snel. Jij bepaalt waar we het over hebben.",
    "Hmrpf.",
    HOSTILE,
    "",
    "Hoe is het voor je om hier te zitten?",
    "Ik merk dat ik voorzichtig word als je zo stil bent.",
    ":stop",
]
OTHERS = ["breuk", "berndsen", "marja", "debonte-1-contact", "debonte-2-doelen", "debonte-3-werk"]
A4 = (680, 1013)  # what lies within the margins, in CSS pixels


def made(home, case, lines, *options, more=()):
    """Plays a case and exports it; gives the page."""
    played = run(["oefen", case, "--seed", "1", "--meteen", "--feedback", "achteraf"], home, "\n".join(lines) + "\n")
    assert played.returncode == 0, played.err
    page = home / f"{case}-{len(options)}-{len(more)}.html"
    done = run(["exporteer", "laatste", *more, "--formaat", "html", "--naar", str(page), "--ja", *options], home)
    assert done.returncode == 0, done.err
    return page


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    folder = tmp_path_factory.mktemp("page")
    (folder / "data").mkdir()
    return folder


@pytest.fixture(scope="module")
def chromium():
    window = browser.Browser()
    yield window
    window.close()


@pytest.fixture(scope="module")
def page(home):
    return made(home, "karim", TALK, "--met-gedachten", "--met-aantekeningen")


@pytest.fixture(scope="module")
def several(home, page):
    return made(home, "karim", ["Hoi Karim.", "Je jas is nog aan.", "Neem je tijd.", ":stop"], more=["1"])


@pytest.fixture(scope="module")
def overview(home, several):
    """Of all talks in a case together, for whoever trains."""
    path = home / "overzicht.html"
    done = run(["analyse", "karim", "--naar", str(path), "--ja"], home)
    assert done.returncode == 0, done.err
    return path


PAGES = ["page", "several", "overview"]


@pytest.mark.parametrize("kind", PAGES)
def test_it_loads_alone_and_in_silence(chromium, request, kind):
    path = request.getfixturevalue(kind)
    chromium.open(path)
    assert chromium.complaints() == []
    assert chromium.requests() == [path.as_uri()]
    assert chromium.evaluate("document.scripts.length") == 0


def test_what_was_typed_is_shown_and_does_nothing(chromium, page):
    chromium.open(page)
    shown = chromium.evaluate("document.getElementById('gesprek').textContent")
    assert "<script>document.title = 'mis'</script></style> & \"ja\"" in shown
    assert chromium.evaluate("document.title") == "Voor de intervisie: Karim heeft niemand, zegt hij"
    assert chromium.evaluate("document.querySelectorAll('style').length") == 1


def test_a_reader_finds_its_way(chromium, page):
    chromium.open(page)
    tree = chromium.tree()
    named = {(role, name) for role, name, _ in tree}
    assert {role for role, _ in named} >= {"banner", "main", "contentinfo"}
    assert ("navigation", "Op deze pagina") in named
    headings = [(properties["level"], name) for role, name, properties in tree if role == "heading"]
    assert headings[0] == (1, "Karim heeft niemand, zegt hij")
    assert [level for level, _ in headings].count(1) == 1
    assert all(after - before <= 1 for (before, _), (after, _) in zip(headings, headings[1:]))
    assert all(name for role, name, _ in tree if role in ["table", "image", "link", "heading"])
    assert ("columnheader", "Wat had jij gezegd?") in named
    assert any(role == "image" and name.startswith("Vertrouwen en spanning") for role, name in named)
    assert chromium.evaluate("document.documentElement.lang") == "nl"


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
@pytest.mark.parametrize("kind", PAGES)
def test_nothing_falls_off_the_side(chromium, request, kind, width):
    chromium.open(request.getfixturevalue(kind), width)
    assert chromium.evaluate("document.documentElement.scrollWidth") <= width


def test_text_twice_as_large_still_fits(chromium, page):
    chromium.open(page, 720)
    chromium.evaluate("document.documentElement.style.setProperty('font-size', '200%', 'important')")
    assert chromium.evaluate("document.documentElement.scrollWidth") <= 720


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(chromium, several, page, overview, scheme):
    for each in [page, several, overview]:
        chromium.open(each, dark=scheme == "dark")
        assert wcag.faint_texts(chromium) == []


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("kind", PAGES)
def test_the_guidelines_are_kept(chromium, request, kind, width):
    chromium.open(request.getfixturevalue(kind), width)
    assert wcag.violations(chromium) == []


def test_what_is_clicked_is_large_enough(chromium, page):
    """24 by 24 pixels, as WCAG 2.2 asks of what does not stand in a sentence."""
    chromium.open(page, 360)
    small = chromium.evaluate(
        "[...document.querySelectorAll('nav a, summary')].map(e => e.getBoundingClientRect())"
        ".filter(box => box.width < 24 || box.height < 24).length"
    )
    assert small == 0


def test_the_keyboard_reaches_what_can_be_done(chromium, page):
    chromium.open(page)
    chromium.press("Tab")
    assert chromium.evaluate("document.activeElement.className") == "overslaan"
    assert chromium.evaluate("document.activeElement.getBoundingClientRect().top") >= 0
    chromium.press("Enter")
    assert chromium.evaluate("document.activeElement.id") == "inhoud"
    chromium.evaluate("document.querySelector('summary').focus()")
    chromium.press("Enter")
    assert chromium.evaluate("document.querySelector('details').open")
    chromium.press("Tab")
    assert chromium.evaluate("getComputedStyle(document.querySelector('nav a')).outlineStyle") == "none"
    chromium.evaluate("document.querySelector('nav a').focus({focusVisible: true})")
    assert chromium.evaluate("getComputedStyle(document.querySelector('nav a')).outlineStyle") == "solid"


@pytest.mark.parametrize(
    "case", ["karim", "boom", "devries", *(pytest.param(case, marks=pytest.mark.slow) for case in OTHERS)]
)
def test_the_page_for_the_group_is_one_sheet(chromium, home, case):
    """Whatever case and however much is said in it, with and without a question."""
    lines = ["Wat maakt dat je dat zo zegt?"] * 3 + ["Dat lijkt me zwaar voor je."] * 3 + ["Vertel eens."] * 3
    chromium.open(made(home, case, lines + [":stop"]), *A4)
    chromium.media(printed=True)
    assert chromium.evaluate("document.querySelector('.groep').getBoundingClientRect().bottom") <= A4[1]
    assert chromium.evaluate("document.querySelector('thead .leeg').getBoundingClientRect().width") > 220


def test_on_paper_nothing_is_cut_in_two(chromium, page):
    chromium.open(page, *A4)
    chromium.media(printed=True)
    for part in ["tr", ".beurt", "figure", ".waarvoor"]:
        assert chromium.evaluate(f"getComputedStyle(document.querySelector('{part}')).breakInside") == "avoid", part
    assert chromium.evaluate("getComputedStyle(document.querySelector('nav')).display") == "none"
    assert chromium.evaluate("getComputedStyle(document.querySelector('.groep')).breakAfter") == "page"


def test_the_layout_is_as_it_was(chromium, page):
    wanted = ROOT / "Tests/terminal/snapshots/page-layout.txt"
    found = layout.of(chromium, page)
    if os.environ.get("VERKEN_RECORD"):
        wanted.write_text(found)
    assert found == wanted.read_text()


def test_several_are_laid_side_by_side_without_names(chromium, several):
    chromium.open(several, 1280)
    tops = chromium.evaluate(
        "[...document.querySelector('.kaarten').children].map(e => Math.round(e.getBoundingClientRect().top))"
    )
    assert len(tops) == 2 and len(set(tops)) == 1
    chromium.size(360)
    lefts = chromium.evaluate(
        "[...document.querySelector('.kaarten').children].map(e => Math.round(e.getBoundingClientRect().left))"
    )
    assert len(set(lefts)) == 1
