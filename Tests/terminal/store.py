"""A learning record store for the tests: a real one, and a door before it that can misbehave."""

import http.client
import json
import os
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from harness import ROOT, run
from ralph_store import NAME, PASSWORD

PYTHON = Path(os.environ.get("VERKEN_STORE_PYTHON", ROOT / ".build/venv-store/bin/python"))
SCRIPT = Path(__file__).with_name("ralph_store.py")


class Store:
    """Ralph, on a free port of this machine."""

    def __init__(self, folder):
        if not PYTHON.exists():
            raise pytest.UsageError(f"{PYTHON} is not there; make it with bin/test")
        self.file = folder / "statements" / "fs_lrs.jsonl"
        with open(folder / "log", "w") as log:
            self.process = subprocess.Popen(
                [PYTHON, SCRIPT, "serve", folder], stdout=subprocess.PIPE, stderr=log, text=True
            )
        self.port = int(self.process.stdout.readline())

    def stop(self):
        self.process.kill()
        self.process.wait()

    def statements(self, registration):
        """What it has of one session, in the order in which it came."""
        lines = self.file.read_text().splitlines() if self.file.exists() else []
        all = [json.loads(line) for line in lines]
        return [one for one in all if one["context"]["registration"] == registration]


class Door:
    """Stands before the store. `mood` says what it does with the next requests, the last one with all after.

    open      lets everything through
    busy      answers 500
    mute      takes the request and never answers
    forgetful lets it through, and never brings back the answer
    away      says to go elsewhere
    """

    def __init__(self, store=None):
        self.store = store
        self.moods = ["open"]
        self.elsewhere = ""
        self.came = []
        self.arrived = threading.Event()
        self.closing = threading.Event()
        self.port = 0
        self.server = None
        self.open()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}/xAPI"

    def open(self):
        door = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                door.answer(self)

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", self.port), Handler)
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def shut(self):
        """Whoever knocks gets no connection."""
        self.server.shutdown()
        self.server.server_close()

    def answer(self, request):
        body = request.rfile.read(int(request.headers["Content-Length"]))
        self.came.append((request.headers, body))
        mood = self.moods.pop(0) if len(self.moods) > 1 else self.moods[0]
        if mood == "busy":
            return self.send(request, 500, b"stuk")
        if mood == "away":
            return self.send(request, 307, b"", Location=self.elsewhere)
        if mood == "mute":
            self.arrived.set()
            return self.closing.wait(60)
        status, answer = self.forward(request, body)
        if mood == "forgetful":
            self.arrived.set()
            return self.closing.wait(60)
        self.send(request, status, answer)

    def forward(self, request, body):
        connection = http.client.HTTPConnection("127.0.0.1", self.store.port, timeout=30)
        connection.request("POST", request.path, body, dict(request.headers))
        answer = connection.getresponse()
        return answer.status, answer.read()

    def send(self, request, status, body, **headers):
        request.send_response(status)
        for name, value in headers.items():
            request.send_header(name, value)
        if status != 204:
            request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        if status != 204:
            request.wfile.write(body)

    def close(self):
        self.closing.set()
        self.shut()


def share(home, door, *arguments, password=PASSWORD, **more):
    """`verken deel`, with the way into the store in the environment."""
    address = door if isinstance(door, str) else door.address
    way = {"VERKEN_LRS_URL": address, "VERKEN_LRS_NAAM": NAME, "VERKEN_LRS_WACHTWOORD": password}
    return run(["deel", *arguments], home, **{**way, **more})


def validated(statements):
    """Every one of them as strictly as Ralph's own model of a statement has it."""
    bare = [{key: value for key, value in one.items() if key not in ("stored", "authority")} for one in statements]
    done = subprocess.run([PYTHON, SCRIPT, "validate"], input=json.dumps(bare), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return bare
