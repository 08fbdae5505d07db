"""What the program kept, asked through its own commands."""

import json

from harness import run

KARIM = ("oefen", "karim", "--seed", "1", "--feedback", "direct")

# A talk that explores: every turn is answered, none ends it.
REPLIES = [
    "Fijn dat je er bent. Hoe is het om hier te zitten?",
    "Je klinkt moe. Klopt dat?",
    "Neem je tijd.",
    "Wat maakt het lastig om iemand toe te laten?",
]


def sessions(home):
    done = run(["sessies", "--json"], home)
    assert done.returncode == 0, done.err
    return json.loads(done.out)


def shown(home, session="laatste"):
    done = run(["toon", session], home)
    assert done.returncode == 0, done.err
    return done.out


def piped(home, replies, arguments=KARIM, **more):
    return run(list(arguments), home, input="".join(reply + "\n" for reply in replies), **more)


def spoken(text, name="Karim"):
    """What a person in the case said, turn by turn."""
    return [line for line in text.splitlines() if line.startswith(name + ":")]
