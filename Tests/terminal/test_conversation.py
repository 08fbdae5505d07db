"""A whole conversation as a trainee has it, from the first line to reading it back."""

from harness import BACKSPACE, CTRL_A, CTRL_C, CTRL_D, CTRL_E, CTRL_U, LEFT, TAB, UP, pasted
from journal import sessions, shown, spoken

TALK = [
    "Fijn dat je er toch bent. Hoe is het om hier te zitten?",
    "Ik zie dat je je jas aanhoudt. Wat maakt dat?",
    "",
    "Je klinkt moe.",
    "Hoe ziet een gewone dag er voor je uit?",
    "Het klinkt alsof je liever niemand tot last bent.",
    "Wat betekent die buurman voor je?",
    "(ik leun achterover en wacht)",
    "Je hoeft dit niet met mij te bespreken; jij bepaalt wat je vertelt.",
    "Hoe is het voor je dat ik hiernaar vraag?",
    "Ik merk dat ik voorzichtig word als je zo kort antwoordt.",
    "Wat zou je zelf willen?",
]


def test_a_conversation_with_every_key_and_everything_kept(play, home):
    with play(columns=80) as terminal:
        for reply in TALK[:4]:
            terminal.say(reply)
        # Second thoughts: the line goes, the talk stays.
        terminal.type("Heb je al eens aan therapie gedacht?" + CTRL_C)
        terminal.ready()
        # A smaller window, and a reply that is mended on the way.
        terminal.resize(40)
        terminal.say("oe ziet een gewone dag er uit" + CTRL_A + "H" + CTRL_E + LEFT * 3 + "voor jou " + CTRL_E + "??" + BACKSPACE)
        terminal.type(":cas" + TAB)
        terminal.say("")
        assert "Je opdracht" in terminal.text()
        terminal.say(pasted("Het klinkt alsof je liever\nniemand tot last bent."))
        terminal.resize(100)
        for reply in TALK[6:]:
            terminal.say(reply)
            if terminal.ended():
                break
        else:
            terminal.type(UP + CTRL_U + CTRL_D)
        assert terminal.wait() == 0
        assert "Nabespreking" in terminal.text()
        seen = terminal.text()
    kept = shown(home)
    assert "Hoe ziet een gewone dag er voor jou uit?" in kept
    assert "Het klinkt alsof je liever niemand tot last bent." in kept
    assert "aan therapie gedacht" not in kept
    said = spoken(kept)
    assert len(said) == len(set(said)) or "Nabespreking" in kept
    assert len(said) >= 10
    assert all(line.split(" ")[1] in seen for line in said)
    assert sessions(home)[0]["beurten"] >= 10


def test_the_start_page_shows_the_cases_and_what_is_not_finished(play, home):
    with play() as terminal:
        terminal.say(TALK[0])
        terminal.kill()
    from harness import Terminal

    with Terminal([], home) as start:
        assert start.wait() == 0
        assert "verken oefen karim" in start.text()
        assert "verken verder" in start.text()
