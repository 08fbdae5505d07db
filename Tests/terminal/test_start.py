"""bin/verken builds when it must, and otherwise gets out of the way.

The compiler is a stand-in that, like the real one, lets a second build wait for the first.
"""

import os
import resource
import shutil
import subprocess
import time

import pytest

from harness import ROOT

SWIFT = """#!/bin/bash
if [ "$1" = --version ]; then echo "Swift version ${FAKE_VERSION:-6.3.1} (swift)"; exit; fi
echo "$@" >>"$CHECKOUT/builds"
exec 9>"$CHECKOUT/lock"
flock 9
sleep "${FAKE_TIME:-0}"
if [ -n "${FAKE_ERROR:-}" ]; then
  echo "[1/3] Compiling verken"
  echo "$FAKE_ERROR"
  exit 1
fi
mkdir -p "$CHECKOUT/.build/release"
printf '#!/bin/bash\\necho "gestart: $*"\\ncat\\n' >"$CHECKOUT/.build/release/verken.new"
chmod +x "$CHECKOUT/.build/release/verken.new"
mv "$CHECKOUT/.build/release/verken.new" "$CHECKOUT/.build/release/verken"
"""


class Checkout:
    def __init__(self, folder):
        self.folder = folder
        self.tools = folder.parent / "tools"
        shutil.copytree(ROOT / "bin", folder / "bin")
        (folder / "Sources/verken").mkdir(parents=True)
        (folder / "Package.swift").write_text("// een pakket")
        (folder / "Sources/verken/a.swift").write_text("// a")
        (folder / "Sources/verken/b.swift").write_text("// b")
        self.tools.mkdir()
        self.tool("swift", SWIFT)
        self.tool("pkg-config", "#!/bin/bash\nexit 0\n")
        self.tool("git", "#!/bin/bash\nexit 0\n")

    def tool(self, name, text):
        (self.tools / name).write_text(text)
        (self.tools / name).chmod(0o755)

    def process(self, *arguments, script=None, **more):
        environment = {"PATH": f"{self.tools}:/usr/bin:/bin", "HOME": str(self.folder.parent),
                       "CHECKOUT": str(self.folder), **more}
        return subprocess.Popen([script or self.folder / "bin/verken", *arguments], env=environment, text=True,
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def start(self, *arguments, input="", **more):
        process = self.process(*arguments, **more)
        process.out, process.err = process.communicate(input, timeout=60)
        return process

    @property
    def builds(self):
        path = self.folder / "builds"
        return len(path.read_text().splitlines()) if path.exists() else 0


@pytest.fixture
def checkout(tmp_path):
    return Checkout(tmp_path / "een map met spaties")


def test_the_first_start_builds_and_passes_everything_on(checkout):
    done = checkout.start("oefen", "een casus", input="Hoi\n")
    assert (done.returncode, done.out) == (0, "gestart: oefen een casus\nHoi\n")
    assert "wordt gebouwd" in done.err and checkout.builds == 1


def test_the_second_start_builds_nothing_and_says_nothing(checkout):
    checkout.start()
    done = checkout.start("oefen")
    assert (done.out, done.err, checkout.builds) == ("gestart: oefen\n", "", 1)


def changed(checkout):
    (checkout.folder / "Sources/verken/a.swift").write_text("// anders")


def made_older(checkout):
    os.utime(checkout.folder / "Sources/verken/a.swift", (1_000_000_000, 1_000_000_000))


def removed(checkout):
    (checkout.folder / "Sources/verken/b.swift").unlink()


def renamed(checkout):
    (checkout.folder / "Sources/verken/b.swift").rename(checkout.folder / "Sources/verken/c.swift")


def added(checkout):
    (checkout.folder / "Sources/verken/regels.yaml").write_text("regels: []")


def other_package(checkout):
    (checkout.folder / "Package.swift").write_text("// een ander pakket")


def program_gone(checkout):
    (checkout.folder / ".build/release/verken").unlink()


@pytest.mark.parametrize(
    "change", [changed, made_older, removed, renamed, added, other_package, program_gone], ids=lambda f: f.__name__)
def test_after_a_change_it_builds_again(checkout, change):
    checkout.start()
    change(checkout)
    assert checkout.start().returncode == 0
    assert checkout.builds == 2
    checkout.start()
    assert checkout.builds == 2


def test_it_is_found_through_links_and_from_elsewhere(checkout, tmp_path):
    checkout.start()
    (tmp_path / "eerste").symlink_to(checkout.folder / "bin/verken")
    (tmp_path / "tweede").symlink_to("eerste")
    done = checkout.start("casussen", script=tmp_path / "tweede")
    assert (done.out, checkout.builds) == ("gestart: casussen\n", 1)


def test_a_failed_build_shows_what_is_wrong_and_is_tried_again(checkout):
    done = checkout.start(FAKE_ERROR="Sources/verken/a.swift:3:1: error: cannot find 'x' in scope")
    assert done.returncode == 70
    assert "cannot find 'x' in scope" in done.err and "[1/3]" not in done.err
    assert checkout.start().returncode == 0
    assert checkout.builds == 2


def test_without_internet_it_says_what_was_wanted(checkout):
    done = checkout.start(FAKE_ERROR="error: Failed to clone repository https://github.com/jpsim/Yams:")
    assert done.returncode == 70
    assert "internet" in done.err and "Failed to clone" in done.err


def test_a_source_that_changes_during_the_build_is_built_next_time(checkout):
    process = checkout.process(FAKE_TIME="0.6")
    while checkout.builds == 0:
        time.sleep(0.02)
    changed(checkout)
    process.communicate("")
    checkout.start()
    assert checkout.builds == 2


def test_two_starts_at_the_same_time_both_work(checkout):
    both = [checkout.process("een", FAKE_TIME="0.3"), checkout.process("twee", FAKE_TIME="0.3")]
    assert [process.communicate("")[0] for process in both] == ["gestart: een\n", "gestart: twee\n"]
    builds = checkout.builds
    checkout.start()
    assert checkout.builds == builds


def test_without_swift_it_says_how_to_get_it(checkout):
    (checkout.tools / "swift").unlink()
    if os.path.exists("/usr/bin/swift"):
        pytest.skip("this machine has Swift where it is always found")
    done = checkout.start()
    assert done.returncode == 69 and "swift.org/install" in done.err


def test_an_older_swift_is_refused_by_its_number(checkout):
    done = checkout.start(FAKE_VERSION="5.10")
    assert done.returncode == 69
    assert "5.10" in done.err and "6.2" in done.err and checkout.builds == 0


@pytest.mark.skipif(os.path.exists("/usr/include/readline/readline.h") is False, reason="needs the real headers")
def test_what_is_already_there_is_not_installed(checkout):
    checkout.tool("apt-get", '#!/bin/bash\necho "$@" >>"$CHECKOUT/apt"\n')
    checkout.tool("pkg-config", "#!/bin/bash\nexit 1\n")
    checkout.start()
    assert not (checkout.folder / "apt").exists()


def test_it_costs_less_than_50_ms(checkout):
    checkout.start()
    for number in range(400):
        (checkout.folder / f"Sources/verken/bestand{number}.swift").write_text("// x")
    checkout.start()
    program = checkout.folder / ".build/release/verken"

    def cost(script):
        # Time of the processor, not of the clock: other work on this machine does not count.
        times = []
        for _ in range(15):
            begin = processor_time()
            checkout.start(script=script)
            times.append(processor_time() - begin)
        return min(times)

    assert cost(None) - cost(program) < 0.050


def processor_time():
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return children.ru_utime + children.ru_stime
