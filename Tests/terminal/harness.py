"""Drives the real program in a pseudo-terminal and keeps the screen that a person would see."""

import codecs
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from pathlib import Path

import pyte

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("VERKEN_PROGRAM", ROOT / ".build/debug/verken"))

UP, DOWN, RIGHT, LEFT = "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D"
HOME, END, BACKSPACE, TAB, ENTER = "\x1b[H", "\x1b[F", "\x7f", "\t", "\r"
CTRL_A, CTRL_E, CTRL_C, CTRL_D, CTRL_K, CTRL_U, CTRL_W = "\x01", "\x05", "\x03", "\x04", "\x0b", "\x15", "\x17"


def pasted(text):
    """What a terminal sends when text is pasted: line ends arrive as the Enter key."""
    return "\x1b[200~" + text.replace("\n", "\r") + "\x1b[201~"


def environment(home, **more):
    """A clean environment: nothing of whoever runs the tests shines through."""
    base = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "TERM": "xterm-256color",
        "LANG": "C.UTF-8",
    }
    base.update(more)
    return {key: value for key, value in base.items() if value is not None}


def run(arguments, home, input="", timeout=120, preexec=None, program=PROGRAM, **more):
    """Runs the program without a terminal; gives the finished process with its text."""
    data = input if isinstance(input, bytes) else input.encode()
    done = subprocess.run(
        [program, *arguments],
        input=data,
        capture_output=True,
        env=environment(home, **more),
        timeout=timeout,
        cwd=home,
        preexec_fn=preexec,
    )
    done.out = done.stdout.decode(errors="replace")
    done.err = done.stderr.decode(errors="replace")
    return done


def sample_case(home, change=("", "")):
    """The sample case, in which every key stands, as `noor.yaml` with its pack beside it."""
    texts = PROGRAM.parent / "verken_verken.resources/Resources/taal"
    text = (texts / "voorbeeld.yaml").read_text()
    (home / "noor.yaml").write_text(text.replace(*change) if change[0] else text)
    (home / "eigen-pakket.yaml").write_text((texts / "eigen-pakket.yaml").read_text())


class Terminal:
    """The program in a window of `columns` by `rows`."""

    def __init__(self, arguments, home, columns=80, rows=40, timeout=60, **more):
        self.timeout = timeout
        self.screen = pyte.HistoryScreen(columns, rows, history=5000, ratio=1)
        self.stream = pyte.Stream(self.screen)
        self.decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self.raw = ""
        self.status = None
        self.closed = False
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(home)
            # The size is there before the program asks for it.
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execve(PROGRAM, [str(PROGRAM), *arguments], environment(home, **more))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.status is None:
            os.kill(self.pid, signal.SIGKILL)
            self.status = os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])
        self.close()

    def close(self):
        """What happens when somebody closes the window."""
        self.closed = True
        if self.fd is not None:
            os.close(self.fd)
        self.fd = None

    # -- what is seen

    def pump(self, wait=0.05):
        """Takes in what the program wrote; false once nothing came for `wait` seconds."""
        if self.closed:
            return False
        ready, _, _ = select.select([self.fd], [], [], wait)
        if not ready:
            return False
        try:
            data = os.read(self.fd, 65536)
        except OSError:
            data = b""
        self.closed = not data
        text = self.decoder.decode(data)
        self.raw += text
        self.stream.feed(text)
        return bool(data)

    def lines(self):
        """All that was ever shown, scrolled away or not, as lines of text."""
        gone = ["".join(row[x].data for x in range(self.screen.columns)) for row in self.screen.history.top]
        return [line.rstrip() for line in gone + self.screen.display]

    def text(self):
        return "\n".join(self.lines()).rstrip()

    def current(self):
        """The line with the cursor."""
        return self.screen.display[self.screen.cursor.y].rstrip()

    def until(self, condition, what):
        end = time.monotonic() + self.timeout
        while True:
            dark = self.closed
            if condition():
                return
            if dark or time.monotonic() > end:
                raise AssertionError(f"{what} did not come; the screen shows:\n{self.text()}")
            self.pump()

    def expect(self, pattern):
        """Waits until a line of the screen matches."""
        self.until(lambda: re.search(pattern, self.text(), re.M), repr(pattern))

    def settle(self, quiet=0.15):
        """Waits until the program has been silent for a moment."""
        while self.pump(quiet):
            pass

    def ready(self):
        """Waits until the program asks for a line."""
        self.until(self.asks, "the prompt")
        self.settle()

    def asks(self):
        # Each read of a line switches the pasting mode on, and off again at its end.
        if "\x1b[?2004" in self.raw:
            return self.raw.rfind("\x1b[?2004h") > self.raw.rfind("\x1b[?2004l")
        return not self.pump(0.3) and self.current() != "" and not self.raw.endswith("\n")

    def say(self, text):
        """Types a reply and waits for the next prompt."""
        seen = len(self.raw)
        self.type(text + ENTER)
        self.until(lambda: "\n" in self.raw[seen:], "the end of the line")
        self.until(lambda: self.asks() or self.ended(), "an answer")
        self.settle()

    def ended(self):
        if self.status is None:
            # The screen goes dark a moment before the program is gone.
            pid, status = os.waitpid(self.pid, 0 if self.closed and self.fd is not None else os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
        return self.status is not None

    # -- what is typed

    def type(self, keys):
        os.write(self.fd, keys.encode())

    def resize(self, columns, rows=40):
        self.settle()
        self.screen.resize(rows, columns)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.settle()

    # -- how it ends

    def kill(self):
        os.kill(self.pid, signal.SIGKILL)
        self.wait()

    def wait(self):
        """The exit code, or minus the signal that ended the program."""
        end = time.monotonic() + self.timeout
        while not self.ended():
            if not self.pump(0.05) and self.closed:
                time.sleep(0.01)
            if time.monotonic() > end:
                raise AssertionError(f"the program goes on; the screen shows:\n{self.text()}")
        while self.pump(0.02):
            pass
        return self.status
