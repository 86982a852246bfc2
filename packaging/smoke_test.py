"""Install what was built as its users do, use it, upgrade it and take it off again; says what it did and exits 1 where anything was wrong.

    python packaging/smoke_test.py user    the installer for one user, in a fresh home folder
    python packaging/smoke_test.py deb     the Debian package, in a bare Debian root (needs root, debootstrap and a package mirror)
    python packaging/smoke_test.py tarball the archive, in bare roots of Debian 12 and 13 with the packages that it names (needs the same)
    python packaging/smoke_test.py offline the frozen program without any network, every system call for one watched (needs strace)

Needs Xvfb and xwd for the window. Run it with the Python that the project is installed in: it takes the pictures that the frozen program's
are compared with.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from roots import bare_root, check, inside, mounted, report

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
PATIENCE = 60
REPORT = "norfolk-2016-effectiveness"
# Of 255: letters are smoothed a little otherwise where another library of fonts is in use.
TOLERANCE = 3.0


class Installed:
    """An installed program: how to run it, its home folder, and the same folder as seen from outside a root of its own."""

    def __init__(self, command: list[str], home: str, outside: Path) -> None:
        self.command, self.home, self.outside = command, home, outside

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run the program to its end and return what it said; raises SystemExit where it failed."""
        whole = self.environment(QT_QPA_PLATFORM="offscreen", **environment)
        done = subprocess.run([*self.command, *arguments], capture_output=True, text=True, timeout=300, env=whole, check=False)
        if done.returncode or "Traceback" in done.stderr:
            raise SystemExit(f"{' '.join(arguments)} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}")
        return done

    def environment(self, **more: str) -> dict[str, str]:
        """Return an environment in which nothing of this machine's Python or user is to be found."""
        return {"HOME": self.home, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", **more}


def use(program: Installed, display: str) -> None:
    """Do with the program what its users do."""
    work = program.outside / "out"
    work.mkdir(exist_ok=True)
    work.chmod(0o777)  # its user is another one than this test's
    version = program.run("--version").stdout.strip()
    found = program.run("search", "backlog").stdout
    check("2.38" in found or "backlog" in found, "search finds nothing")
    report(f"{version}: search finds {len(found.splitlines())} places")
    exports = (("figure", "fig-4", "fig-4.png"), ("deck", None, "deck.pptx"), ("deck", None, "deck.pdf"), ("numbers", None, "n.xlsx"))
    for kind, node, name in exports:
        program.run("export", kind, *([node] if node else []), "--to", f"{program.home}/out/{name}")
        check((work / name).stat().st_size > 5000, f"{name} is too small")
    report("a figure, a deck and the numbers are exported")
    program.run("tour", "--out", f"{program.home}/out/tour")
    compare_pictures(work / "tour")
    window(program, display)


def window(program: Installed, display: str) -> None:
    """Open the window, wait until it shows text, and end it as a desktop does; the signal goes to the command's own process."""
    database = program.outside / ".local/share/peelviewer/user.sqlite3"
    begun = time.monotonic()
    command, pipe = [*program.command, "--section", "q3"], subprocess.PIPE
    running = subprocess.Popen(command, env=program.environment(DISPLAY=display), stdout=pipe, stderr=pipe, text=True)
    try:
        while not _shows_text(display):
            check(running.poll() is None, f"the window did not open: {running.communicate()[1] if running.poll() is not None else ''}")
            check(time.monotonic() - begun < PATIENCE, "the window showed nothing")
            time.sleep(0.05)
        report(f"the window shows text after {time.monotonic() - begun:.1f} s")
        time.sleep(3)  # the place is kept once the reader has rested there
        running.send_signal(signal.SIGTERM)
        running.wait(PATIENCE)
    finally:
        running.kill()
    with sqlite3.connect(database) as kept:
        place = kept.execute("SELECT section FROM positions").fetchone()
    check(place is not None and place[0].startswith("q3"), f"the place was not kept: {place}")
    report(f"closed by the desktop; the place {place[0]} is kept")


def _shows_text(display: str) -> bool:
    """Whether the screen holds more than a bare ground."""
    taken = subprocess.run(["xwd", "-root", "-silent", "-display", display], capture_output=True, check=False).stdout
    return len(set(taken[4000:].split(b"\xff"))) > 2000 if taken else False


def compare_pictures(frozen: Path) -> None:
    """Compare the frozen program's tour with one taken from source."""
    source = BUILD / "smoke-tour"
    shutil.rmtree(source, ignore_errors=True)
    subprocess.run(
        [sys.executable, "-m", "peelviewer", "tour", "--out", str(source)], check=True, capture_output=True, cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    code = (
        "import sys; from pathlib import Path; import numpy; from PySide6.QtGui import QImage\n"
        "def load(p):\n"
        "    i = QImage(str(p)).convertToFormat(QImage.Format.Format_RGB888); b = numpy.frombuffer(i.constBits(), numpy.uint8)\n"
        "    return b.reshape(i.height(), i.bytesPerLine())[:, : i.width() * 3].astype(int)\n"
        "worst, name = 0.0, 'none'\n"
        "pictures = sorted(Path(sys.argv[1]).glob('*.png'))\n"
        "for one in pictures:\n"
        "    a, b = load(one), load(Path(sys.argv[2]) / one.name)\n"
        "    assert a.shape == b.shape, (one.name, a.shape, b.shape)\n"
        "    far = float(abs(a - b).mean())\n"
        "    if far > worst: worst, name = far, one.name\n"
        "print(len(pictures), worst, name)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(frozen), str(source)], check=True, capture_output=True, text=True).stdout.split()
    check(int(done[0]) >= 13, f"only {done[0]} pictures")
    check(float(done[1]) <= TOLERANCE, f"{done[2]} differs by {done[1]} of 255 from the one taken from source")
    report(f"the tour's {done[0]} pictures are those of the source (largest mean difference {float(done[1]):.2f} of 255)")


@contextmanager
def screen() -> Iterator[str]:
    """Start an X server and return its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as stream:
            yield f":{stream.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def files(folder: Path) -> set[str]:
    """Return the files and links below a folder."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir() or path.is_symlink()}


def newest(pattern: str) -> Path:
    """Return the newest file that was built of a kind."""
    found = sorted(BUILD.glob(pattern), key=lambda file: file.stat().st_mtime)
    check(bool(found), f"there is no {pattern} in build: run packaging/build.py first")
    return found[-1]


def user(display: str) -> None:
    """Install for one user in a fresh home, use, upgrade, uninstall."""
    installer = newest("peelviewer-*.run")
    with tempfile.TemporaryDirectory(prefix="home of a user ") as name:
        home = Path(name)
        environment = {"HOME": name, "PATH": "/usr/bin:/bin"}

        def call(*arguments: str) -> None:
            done = subprocess.run(["sh", *arguments], env=environment, capture_output=True, text=True, check=False)
            check(done.returncode == 0, f"{' '.join(arguments)}: {done.stdout}{done.stderr}")

        call(str(installer), "--check")
        call(str(installer))
        check((home / ".local/bin/peelviewer").is_symlink(), "there is no command")
        check((home / ".local/share/applications/peelviewer.desktop").is_file(), "there is no entry in the menu")
        report("installed")
        use(Installed([f"{name}/.local/bin/peelviewer"], name, home), display)
        kept = home / ".local/share/peelviewer/user.sqlite3"
        before = positions(kept)
        stale = home / ".local/lib/peelviewer/_internal/of-an-earlier-version.so"
        stale.touch()
        call(str(installer))
        check(not stale.exists(), "a file of the earlier version is still there")
        check(positions(kept) == before, "the upgrade changed the user's data")
        report("upgraded; what only the earlier version had is gone, and the user's data is untouched")
        call(f"{name}/.local/lib/peelviewer/uninstall")
        shutil.rmtree(home / "out")
        left = {file for file in files(home) if not file.startswith(".local/share/peelviewer/")}
        left = {file for file in left if not file.startswith((".cache/", ".config/", ".local/share/icons/hicolor/icon-theme.cache"))}
        left -= {".local/share/applications/mimeinfo.cache"}
        check(not left, f"left behind: {sorted(left)[:8]}")
        check(kept.is_file(), "the user's data is gone")
        report("uninstalled; nothing is left but the user's data")


def positions(database: Path) -> list[object]:
    """Return the places that the program has kept for its user."""
    with sqlite3.connect(database) as kept:
        return kept.execute("SELECT * FROM positions").fetchall()


STALE = "usr/lib/peelviewer/_internal/of-an-earlier-version.so"


def earlier(package: Path, root: Path, target: str) -> None:
    """Put the same package into a root as an earlier version with a file of its own."""
    tree = root / "tmp/earlier"
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(tree)], check=True)
    control = tree / "DEBIAN/control"
    control.write_text(re.sub(r"(?m)^Version: .*$", "Version: 0.0.1", control.read_text(encoding="utf-8")), encoding="utf-8")
    (tree / STALE).touch()
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(tree), str(root / target)], check=True, capture_output=True)
    shutil.rmtree(tree)


def deb(display: str) -> None:
    """Install an earlier version of the Debian package into a bare root, use it, upgrade, use, remove."""
    check(os.geteuid() == 0, "a root of its own needs root")
    package, root = newest("peelviewer_*.deb"), BUILD / "smoke-root"
    bare_root(root)
    install = ("apt-get", "-q", "-y", "install", "--no-install-recommends")
    earlier(package, root, "tmp/earlier.deb")
    shutil.copy(package, root / "tmp/peelviewer.deb")
    with mounted(root):
        inside(root, *install, "/tmp/earlier.deb")  # noqa: S108 in the root
        report(f"installed with {depends(root)} packages declared and theirs")
        inside(root, "useradd", "--create-home", "reader")
        home = root / "home/reader"
        command = ["chroot", "--userspec=reader", str(root), "peelviewer"]
        use(Installed(command, "/home/reader", home), display)
        kept = home / ".local/share/peelviewer/user.sqlite3"
        before = positions(kept)
        inside(root, *install, "/tmp/peelviewer.deb")  # noqa: S108 in the root
        check(not (root / STALE).exists(), "a file of the earlier version is still there")
        check(positions(kept) == before, "the upgrade changed the user's data")
        window(Installed(command, "/home/reader", home), display)
        report("upgraded from an earlier version; what only that one had is gone, and the user's data is untouched")
        owned = inside(root, "dpkg", "-L", "peelviewer").splitlines()
        inside(root, "dpkg", "-r", "peelviewer")
        left = [path for path in owned if re.search("peelviewer", path) and (root / path.lstrip("/")).exists()]
        check(not left, f"left behind: {left[:8]}")
        check(kept.is_file(), "the user's data is gone")
        report("removed; nothing is left but the user's data")
    shutil.rmtree(root)


RELEASES = {"bookworm": "Debian 12", "trixie": "Debian 13"}


def tarball(display: str) -> None:
    """Unpack the archive in bare roots with the packages that it asks for, and use it from there."""
    check(os.geteuid() == 0, "a root of its own needs root")
    archive, root = newest("peelviewer-*.tar.xz"), BUILD / "smoke-root"
    for release, name in RELEASES.items():
        bare_root(root, release)
        with mounted(root):
            inside(root, "useradd", "--create-home", "reader")
            home = root / "home/reader"
            subprocess.run(["tar", "--extract", "--file", str(archive), "--directory", str(home), "--no-same-owner"], check=True)
            start = f"/home/reader/{next(home.glob('peelviewer-*')).name}/peelviewer"
            told = subprocess.run(["chroot", str(root), start, "--check"], capture_output=True, text=True, check=False)
            check(told.returncode == 1 and "libGL.so.1" in told.stdout, f"a root without libraries lacks none: {told.stdout}{told.stderr}")
            packages = told.stdout.rsplit("apt install", 1)[1].split()
            inside(root, "apt-get", "-q", "update")
            inside(root, "apt-get", "-q", "-y", "install", "--no-install-recommends", *packages)
            report(f"{name}: {inside(root, start, '--check').strip()}")
            program = Installed(["chroot", "--userspec=reader", str(root), start], "/home/reader", home)
            (home / "out").mkdir()
            (home / "out").chmod(0o777)
            program.run("export", "deck", "--to", "/home/reader/out/deck.pptx")
            check((home / "out/deck.pptx").stat().st_size > 5000, "the deck is too small")
            window(program, display)
        shutil.rmtree(root)


def depends(root: Path) -> int:
    """Return how many packages the package declares that it needs."""
    return inside(root, "dpkg-query", "-W", "-f", "${Depends}", "peelviewer").count(",") + 1


def every_export(folder: str) -> list[list[str]]:
    """Return the commands that write everything that can be exported, as every kind of file it can be, into a folder.

    The user's own work among it has to be there: `data import` takes in what own_work() writes.
    """
    sys.path.insert(0, str(ROOT))
    from peelviewer.cli.export import KINDS

    nodes = {"chapter": ["q2"], "figure": ["fig-4"], "response": [REPORT]}
    each = [(kind, suffix) for kind in KINDS for suffix in kind.suffixes()]
    commands = [["export", kind.name, *nodes.get(kind.name, []), "--to", f"{folder}/{kind.name}{suffix}"] for kind, suffix in each]
    return [*commands, ["export", "deck", "--handout", "--to", f"{folder}/handout.pdf"]]


def own_work(file: Path) -> None:
    """Write a file of a user's data: all that the bundled report asks for is tracked, and a paragraph is marked."""
    sys.path.insert(0, str(ROOT))
    from peelviewer import paths
    from peelviewer.dataset.package import load_library
    from peelviewer.improvements.from_reports import records_of
    from peelviewer.improvements.ledger import Ledger
    from peelviewer.model.annotations import Anchor, Annotation
    from peelviewer.store.annotations import KeptAnnotation
    from peelviewer.store.user_store import UserStore

    library, store, now = load_library(paths.bundled_library(), check=False).library, UserStore(None), datetime.now(UTC)
    ledger = Ledger(lambda: now)
    ledger.add(records_of(library, library.report(REPORT)))
    ledger.flush(store.improvements)
    store.annotations.put(KeptAnnotation(Annotation("smoke", Anchor(REPORT, "q2", "2.1", "words"), now.isoformat(), now.isoformat())))
    store.export_json(file)
    store.close()


def whole_log(file: Path) -> str:
    """Return what strace wrote once it has written to the end, which may be after the program's."""
    begun = time.monotonic()
    while "exited with" not in (ending := file.read_text(encoding="utf-8")[-200:]):
        check(time.monotonic() - begun < PATIENCE, f"strace has not ended: {ending}")
        time.sleep(0.05)
    return file.read_text(encoding="utf-8")


def offline(display: str) -> None:
    """Take the tour, export everything and open the window where there is no network, and look at every socket that is asked for."""
    program = BUILD / "dist/peelviewer/peelviewer"
    check(program.is_file(), "there is no frozen program: run packaging/build.py app first")
    carried = [path.name for path in program.parent.rglob("*") if re.search(r"WebEngine|/tls/|libssl", str(path))]
    check(not carried, f"the frozen program carries what only a network needs: {carried}")
    languages = {path.name for path in program.parent.rglob("languages/*")}
    check(languages == {"peelviewer_cy.qm"}, f"of the languages it carries {sorted(languages)}")
    with tempfile.TemporaryDirectory() as name:
        log, watched = Path(name) / "calls.txt", Path(name) / "window.txt"
        alone = ["unshare", "--net", *(["--map-root-user"] if os.geteuid() else [])]
        strace = [*alone, "strace", "-f", "-A", "-e", "trace=network"]
        unseen = Installed([*strace, "-qq", "-o", str(log), str(program)], name, Path(name))
        own_work(Path(name) / "own.json")
        commands = [["data", "import", f"{name}/own.json"], *every_export(name)]
        commands += [["tour", "--out", f"{name}/tour"], ["tour", "--language", "cy", "--out", f"{name}/welsh"]]
        commands += [["search", "backlog"], ["reports"], ["show", "fig-4"], ["compare", "q2", "q3"]]
        for command in commands:
            unseen.run(*command)
        pictures = [(Path(name) / tour / "1-read-light.png").read_bytes() for tour in ("tour", "welsh")]
        check(pictures[0] != pictures[1], "the window speaks no Welsh")
        count = len(re.findall(r"socket\(", log.read_text(encoding="utf-8")))
        check(not count, f"{count} sockets were asked for without a window")
        report(f"{len(commands)} commands, the tour and every export among them, work without a network and ask for no socket")
        # -D: the program, and not who watches it, is the process that the signal to end goes to.
        window(Installed([*strace, "-D", "-o", str(watched), str(program)], name, Path(name)), display)
        calls = whole_log(watched)
        others = set(re.findall(r"(?:socket|connect|bind)\(.*?(AF_\w+)", calls)) - {"AF_UNIX"}
        check(not others, f"the window asked for sockets of other kinds than local ones: {others}")
        ends = set(re.findall(r'connect\(.*?sun_path=@?"([^"]+)"', calls))
        check(bool(ends) and all(end.startswith("/tmp/.X11-unix/") for end in ends), f"the window spoke to {ends}")  # noqa: S108 X's own
        report("the window asks for no socket but the display's")


TESTS = {"user": user, "deb": deb, "tarball": tarball, "offline": offline}


def main() -> int:
    """Test what is named on the command line, both where nothing is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tests", nargs="*", choices=[[], *TESTS], metavar="TEST", help="user, deb, tarball, offline (default: all)")
    names = parser.parse_args().tests or list(TESTS)
    with screen() as display:
        for name in names:
            print(name, flush=True)
            TESTS[name](display)
    return 0


if __name__ == "__main__":
    sys.exit(main())
