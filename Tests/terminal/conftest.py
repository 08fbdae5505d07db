import pytest

import harness


def pytest_configure(config):
    config.addinivalue_line("markers", "slow: only with bin/test --alles")
    if not harness.PROGRAM.exists():
        raise pytest.UsageError(f"{harness.PROGRAM} is not there; build it with bin/test")


@pytest.fixture
def home(tmp_path):
    """A home of its own for each test; nothing of a test reaches the real one."""
    (tmp_path / "data").mkdir()
    return tmp_path


@pytest.fixture
def play(home):
    """Starts the role-play in a terminal and waits for the first prompt."""
    started = []

    def start(*arguments, columns=80, rows=40, **more):
        arguments = arguments or ("oefen", "karim", "--seed", "1", "--feedback", "direct", "--meteen")
        terminal = harness.Terminal(arguments, home, columns=columns, rows=rows, **more)
        started.append(terminal)
        terminal.ready()
        return terminal

    yield start
    for terminal in started:
        terminal.__exit__()
