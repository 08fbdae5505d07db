"""Conversations on their way to a learning record store: a real one, behind a door that can misbehave."""

import json
import re
import shutil
import ssl
import stat
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from harness import PROGRAM, environment, run
from journal import REPLIES, piped, sessions
from ralph_store import NAME, PASSWORD
from store import Door, Store, share, validated

VERBS = "http://adlnet.gov/expapi/verbs/"
BASE = "urn:uuid:0effc88b-d3dd-4609-b77d-964ed4d97aa6"


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    started = Store(tmp_path_factory.mktemp("store"))
    yield started
    started.stop()


@pytest.fixture
def door(store):
    opened = Door(store)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    """A home with one conversation of three turns that was left."""
    home = tmp_path_factory.mktemp("held")
    (home / "data").mkdir()
    done = piped(home, [*REPLIES[:2], "Ik ben Anneke, bel me op 06-12345678.", ":stop"])
    assert done.returncode == 0, done.err
    return home


@pytest.fixture
def talk(held, home):
    """The same for each test; the number under which it goes to others is drawn anew each time."""
    shutil.copytree(held / "data", home / "data", dirs_exist_ok=True)
    return home


def offered(door):
    """The statements that came to the door, request by request."""
    return [json.loads(body) for _, body in door.came]


def registration(door):
    return offered(door)[0][0]["context"]["registration"]


def everything(home):
    return b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())


def test_a_conversation_arrives_whole_and_in_order(talk, door, store):
    done = share(talk, door, "laatste", "--ja")
    assert done.returncode == 0, done.err
    assert "Vijf meldingen verstuurd" in done.out or "5 meldingen verstuurd" in done.out
    stored = validated(store.statements(registration(door)))
    verbs = [one["verb"]["id"].removeprefix(VERBS) for one in stored]
    assert verbs == ["initialized", "answered", "answered", "answered", "terminated"]
    assert [one["timestamp"] for one in stored] == sorted(one["timestamp"] for one in stored)
    assert len({one["id"] for one in stored}) == 5
    for one in stored:
        assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", one["id"])
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", one["timestamp"])
        assert set(one["actor"]) == {"objectType", "account"} and one["actor"]["account"]["homePage"] == BASE
    heard = stored[1]["result"]["extensions"][BASE + "#gegeven/markers"]
    assert heard and all(found["marker"].startswith(BASE + "#marker/") for found in heard)
    headers = door.came[0][0]
    assert headers["X-Experience-API-Version"] == "1.0.3"
    assert headers["Content-Type"] == "application/json"


def test_what_was_typed_and_the_scores_stay_here_unless_asked_for(talk, door):
    assert share(talk, door, "1", "--ja").returncode == 0
    sent = door.came[0][1].decode()
    for word in ["Anneke", "12345678", "Fijn dat je er bent", "Neem je tijd", "response", "score", "kant", "woorden"]:
        assert word not in sent, word


def test_with_text_and_scores_what_points_at_somebody_is_masked(talk, door, store):
    done = share(talk, door, "1", "--ja", "--met-tekst", "--met-scores")
    assert done.returncode == 0, done.err
    stored = validated(store.statements(registration(door)))
    assert stored[1]["result"]["response"] == REPLIES[0]
    assert stored[1]["result"]["extensions"][BASE + "#gegeven/kant"]
    assert "Anneke" not in json.dumps(stored) and "12345678" not in json.dumps(stored)
    assert "gemaskeerd" in done.out


def test_a_talk_that_came_to_its_end_is_completed_and_every_kind_of_reply_is_valid(home, door, store):
    long = "Ik hoor dat je moe bent. " * 12
    done = piped(home, [long, "", "(ik wacht)", "Je móét hem bellen 😀", *REPLIES * 7])
    assert done.returncode == 0, done.err
    assert sessions(home)[0]["af"]
    shared = share(home, door, "1", "--ja", "--met-tekst", "--met-scores")
    assert shared.returncode == 0, shared.err
    stored = validated(store.statements(registration(door)))
    last = stored[-1]
    assert last["verb"]["id"] == VERBS + "completed" and last["result"]["completion"] is True
    assert -1 <= last["result"]["score"]["scaled"] <= 1
    kinds = [one["object"]["definition"]["interactionType"] for one in stored[1:-1]]
    assert kinds == ["long-fill-in"] + ["fill-in"] * (len(stored) - 3)
    assert stored[1]["result"]["response"].strip() == long.strip()
    assert stored[2]["result"]["extensions"][BASE + "#gegeven/stilte"] is True
    assert stored[3]["result"]["response"] == "(ik wacht)"
    assert stored[4]["result"]["response"] == "Je móét hem bellen 😀"


def test_sharing_twice_sends_once(talk, door, store):
    share(talk, door, "1", "--ja")
    done = share(talk, door, "1", "--ja")
    assert done.returncode == 0, done.err
    assert "al verstuurd" in done.out
    assert len(door.came) == 1
    assert len(store.statements(registration(door))) == 5


def test_a_conversation_that_went_on_sends_only_what_is_new(talk, door, store):
    share(talk, door, "1", "--ja")
    piped(talk, [REPLIES[3], ":stop"], arguments=["verder", "1"])
    assert share(talk, door, "1", "--ja").returncode == 0
    assert [one["verb"]["id"].removeprefix(VERBS) for one in offered(door)[1]] == ["answered", "terminated"]
    assert len(validated(store.statements(registration(door)))) == 7


def test_a_store_that_was_down_gets_everything_once_it_is_back(talk, door, store):
    door.shut()
    done = share(talk, door, "1", "--ja")
    assert done.returncode == 75
    assert "geen verbinding" in done.err and "5 meldingen wachten" in done.err
    waits = share(talk, door)
    assert waits.returncode == 75 and "vorige poging" in waits.err
    assert "5 wachten" in share(talk, door, "--stand").out
    door.open()
    assert share(talk, door, "--nu").returncode == 0
    assert len(validated(store.statements(registration(door)))) == 5
    assert "5 verstuurd" in share(talk, door, "--stand").out


def test_the_same_again_is_accepted_and_stored_once_and_something_else_is_refused(talk, door, store, tmp_path):
    door.shut()
    share(talk, door, "1", "--ja")
    copies = [tmp_path / "tweede", tmp_path / "derde"]
    for copy in copies:
        copy.mkdir()
        shutil.copytree(talk / "data", copy / "data")
    door.open()
    assert share(talk, door, "--nu").returncode == 0
    again = share(copies[0], door, "--nu")
    assert again.returncode == 0, again.err
    assert len(door.came) == 2
    assert len(store.statements(registration(door))) == 5

    changed = share(copies[1], door, "1", "--ja", "--met-tekst")
    assert changed.returncode == 1
    assert "staat er al, in een andere vorm (409)" in changed.out
    assert "3 meldingen" in changed.err
    stored = store.statements(registration(door))
    assert len(stored) == 5 and "response" not in json.dumps(stored)
    assert "3 geweigerd" in share(copies[1], door, "--stand").out


def test_a_wrong_password_loses_nothing_and_is_shown_nowhere(talk, door, store):
    done = share(talk, door, "1", "--ja", password="verkeerd-woord")
    assert done.returncode == 77
    assert "laat je niet binnen (401)" in done.err
    assert "verkeerd-woord" not in done.out + done.err
    assert share(talk, door).returncode == 0
    assert len(store.statements(registration(door))) == 5
    kept = everything(talk)
    assert b"verkeerd-woord" not in kept and PASSWORD.encode() not in kept


def test_an_error_of_the_store_is_tried_again_later(talk, door, store):
    door.moods = ["busy", "open"]
    done = share(talk, door, "1", "--ja")
    assert done.returncode == 75
    assert "storing (500)" in done.err
    assert share(talk, door, "--nu").returncode == 0
    assert len(store.statements(registration(door))) == 5


def test_a_store_that_hangs_is_left_in_time(talk, door, store):
    door.moods = ["mute", "open"]
    done = share(talk, door, "1", "--ja", "--geduld", "1", timeout=60)
    assert done.returncode == 75
    assert "niet op tijd antwoord" in done.err
    assert share(talk, door, "--nu").returncode == 0
    assert len(store.statements(registration(door))) == 5


def test_killed_midway_each_is_stored_once(talk, door, store):
    door.moods = ["forgetful", "open"]
    way = {"VERKEN_LRS_URL": door.address, "VERKEN_LRS_NAAM": NAME, "VERKEN_LRS_WACHTWOORD": PASSWORD}
    sending = subprocess.Popen(
        [PROGRAM, "deel", "1", "--ja"], env=environment(talk, **way), cwd=talk, stdout=subprocess.DEVNULL
    )
    assert door.arrived.wait(30)
    sending.kill()
    sending.wait()
    assert len(store.statements(registration(door))) == 5, "the store had them already"
    done = share(talk, door)
    assert done.returncode == 0, done.err
    stored = validated(store.statements(registration(door)))
    assert len(stored) == 5 and len({one["id"] for one in stored}) == 5


def test_a_redirect_is_not_followed_but_told(talk, door):
    other = Door()
    try:
        door.moods = ["away"]
        door.elsewhere = f"{other.address}/statements?sleutel=geheim"
        done = share(talk, door, "1", "--ja")
        assert done.returncode == 76
        assert f"verwijst door naar {other.address}/statements." in done.err
        assert "geheim" not in done.err
        assert other.came == []
    finally:
        other.close()


def test_a_certificate_that_does_not_hold_gets_nothing(talk, tmp_path):
    pair = tmp_path / "pair.pem"
    made = shutil.which("openssl") and subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost",
         "-addext", "subjectAltName=DNS:localhost", "-keyout", pair, "-out", tmp_path / "cert.pem"],
        capture_output=True,
    )
    if not made or made.returncode != 0:
        pytest.skip("no openssl to make a certificate with")
    came = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            came.append(self.headers)

        def log_message(self, *_):
            pass

    class Quiet(HTTPServer):
        def handle_error(self, *_):
            pass

    server = Quiet(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", pair)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    try:
        done = share(talk, f"https://localhost:{server.server_address[1]}/xapi", "1", "--ja")
        assert done.returncode == 76, done.err
        assert "certificaat klopt niet" in done.err
        assert came == []
    finally:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize(
    "address, word",
    [
        ("http://lrs.voorbeeld.nl/xapi", "https://"),
        ("https://jan:geheimwoord@lrs.voorbeeld.nl/xapi", "geen naam of wachtwoord in het adres"),
        ("https://lrs.voorbeeld.nl/xapi?sleutel=geheimwoord", "geen '?'"),
        ("geheimwoord", "geen adres"),
    ],
)
def test_an_address_that_would_give_something_away_is_refused(talk, address, word):
    done = share(talk, address, "1", "--ja")
    assert done.returncode == 64
    assert word in done.err and "geheimwoord" not in done.err
    assert "geheimwoord" not in everything(talk).decode(errors="replace")


def test_the_password_may_come_from_a_file_that_nobody_else_can_read(talk, door, store):
    file = talk / "data" / "verken" / "leerarchief"
    file.write_text(f"{NAME}:{PASSWORD}\n")
    file.chmod(0o644)
    bare = {"VERKEN_LRS_NAAM": None, "VERKEN_LRS_WACHTWOORD": None}
    done = share(talk, door, "1", "--ja", **bare)
    assert done.returncode == 78
    assert "chmod 600" in done.err and PASSWORD not in done.err
    assert door.came == []
    file.chmod(0o600)
    assert share(talk, door, "1", "--ja", **bare).returncode == 0
    assert len(store.statements(registration(door))) == 5


def test_without_a_password_or_an_address_it_says_what_to_do(talk, door):
    bare = share(talk, door, "1", "--ja", VERKEN_LRS_NAAM=None, VERKEN_LRS_WACHTWOORD=None)
    assert bare.returncode == 78 and "VERKEN_LRS_NAAM" in bare.err
    nowhere = share(talk, door, "1", "--ja", VERKEN_LRS_URL=None)
    assert nowhere.returncode == 64 and "--naar" in nowhere.err


def test_the_address_can_be_remembered(talk, door):
    assert share(talk, door, "1", "--ja", "--naar", door.address, "--onthoud", VERKEN_LRS_URL=None).returncode == 0
    done = share(talk, door, VERKEN_LRS_URL=None)
    assert done.returncode == 0 and f"Er wacht niets voor {door.address}" in done.out


def test_what_waits_is_gone_with_the_conversation(talk, door):
    door.shut()
    share(talk, door, "1", "--ja", "--met-tekst")
    assert b'"response":' in everything(talk)
    gone = run(["wis", "1", "--ja"], talk)
    assert gone.returncode == 0 and "leerarchief" not in gone.out
    assert b'"response":' not in everything(talk) and door.address.encode() not in everything(talk)
    assert "wacht niets" in share(talk, door, "--stand").out
    door.open()


def test_deleting_says_that_the_store_keeps_what_it_has(talk, door):
    share(talk, door, "1", "--ja")
    assert "naar een leerarchief stuurde, staat daar nog" in run(["wis", "1", "--ja"], talk).out


def test_two_windows_do_not_send_at_the_same_time(talk, door, store):
    door.moods = ["mute", "open"]
    way = {"VERKEN_LRS_URL": door.address, "VERKEN_LRS_NAAM": NAME, "VERKEN_LRS_WACHTWOORD": PASSWORD}
    first = subprocess.Popen(
        [PROGRAM, "deel", "1", "--ja"], env=environment(talk, **way), cwd=talk, stdout=subprocess.DEVNULL
    )
    assert door.arrived.wait(30)
    second = share(talk, door, "--nu")
    assert second.returncode == 75 and "ander venster" in second.err
    first.kill()
    first.wait()
    assert share(talk, door).returncode == 0
    assert len(store.statements(registration(door))) == 5


def test_without_a_terminal_nothing_goes_without_a_clear_yes(talk, door):
    done = share(talk, door, "1")
    assert done.returncode == 64 and "--ja" in done.err
    assert door.came == []
    assert "wacht niets" in share(talk, door, "--stand").out


def test_in_a_terminal_she_sees_first_what_goes_and_can_stop(talk, door, play):
    way = {"VERKEN_LRS_URL": door.address, "VERKEN_LRS_NAAM": NAME, "VERKEN_LRS_WACHTWOORD": PASSWORD}
    with play("deel", "1", **way) as terminal:
        terminal.expect("Dit gaat naar het leerarchief")
        terminal.expect("wat je typte blijft hier")
        terminal.say("nee")
        assert terminal.wait() == 0
        terminal.expect("Er is niets verstuurd")
    assert door.came == []
    with play("deel", "1", **way) as terminal:
        terminal.say("")
        assert terminal.wait() == 0
        terminal.expect("verstuurd")
    assert len(door.came) == 1


def test_a_file_of_statements_holds_the_same_as_the_store_gets(talk, door, store):
    done = run(["exporteer", "1", "--formaat", "xapi", "--naar", "uit.json", "--ja"], talk)
    assert done.returncode == 0, done.err
    assert stat.S_IMODE((talk / "uit.json").stat().st_mode) == 0o600
    share(talk, door, "1", "--ja")
    assert json.loads((talk / "uit.json").read_text()) == offered(door)[0]
    validated(offered(door)[0])


def test_its_files_are_private(talk, door):
    share(talk, door, "1", "--ja", "--naar", door.address, "--onthoud")
    for path in (talk / "data" / "verken").rglob("*"):
        if path.is_file():
            assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
