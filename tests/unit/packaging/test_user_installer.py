"""The installer for one user, on a stand-in for the frozen program: quick, and without building it."""

from __future__ import annotations

import importlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.processes import started

ROOT = Path(__file__).parents[3]
PACKAGING = ROOT / "packaging"

TOOLS = sys.platform == "linux" and bool(shutil.which("readelf")) and bool(shutil.which("dpkg"))
pytestmark = [pytest.mark.slow, pytest.mark.skipif(not TOOLS, reason="Debian's tools")]  # each installs a program


@pytest.fixture
def parts(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, ModuleType]]:
    """Import the modules of packaging/, which is no Python package."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    names = ("pruning", "legal_notices", "linux_packages")
    yield {name: importlib.import_module(name) for name in names}
    for name in names:
        sys.modules.pop(name, None)


@pytest.fixture
def installer(parts: dict[str, ModuleType], tmp_path: Path) -> Path:
    build = tmp_path / "build"
    frozen = build / "dist" / "peelviewer"
    (frozen / "_internal" / "legal").mkdir(parents=True)
    (frozen / "_internal" / "a file with spaces.txt").write_text("one")
    (frozen / "peelviewer").write_text("#!/bin/sh\necho stand-in $1\n")
    (frozen / "peelviewer").chmod(0o755)
    (build / "icons").mkdir()
    for size in parts["linux_packages"].SIZES:
        (build / "icons" / f"{size}.png").write_bytes(b"picture")
    script: Path = parts["linux_packages"].user_installer(frozen, "9.9", build)
    return script


class Home:
    """A fresh home folder in which the installer is called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self.data = folder / ".local/share/peelviewer/user.sqlite3"
        self.data.parent.mkdir(parents=True)
        self.data.write_text("the user's own")

        self.environment = {"HOME": str(folder), "PATH": "/usr/bin:/bin"}

    def call(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(["sh", *arguments], env=self.environment, capture_output=True, text=True, check=False)  # noqa: S603, S607

    def files(self) -> set[str]:
        return {str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if not path.is_dir()}


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home of ü ser")


def test_install_upgrade_and_uninstall(installer: Path, home: Home) -> None:
    before = home.files()
    done = home.call(str(installer))
    assert done.returncode == 0, done.stderr
    assert "PEEL Viewer 9.9 is installed" in done.stdout
    command = home.folder / ".local/bin/peelviewer"
    assert subprocess.run([str(command), "works"], capture_output=True, text=True, check=True).stdout == "stand-in works\n"  # noqa: S603
    entry = (home.folder / ".local/share/applications/peelviewer.desktop").read_text()
    assert f'Exec="{home.folder}/.local/lib/peelviewer/peelviewer" %F\n' in entry
    assert "application/x-peelpack" in entry
    assert "*.peelpack" in (home.folder / ".local/share/mime/packages/peelviewer.xml").read_text()
    old = home.folder / ".local/lib/peelviewer/_internal/of an older version.txt"
    old.write_text("gone after the upgrade")
    assert home.call(str(installer)).returncode == 0
    assert not old.exists()
    assert home.data.read_text() == "the user's own"
    assert home.call(str(home.folder / ".local/lib/peelviewer/uninstall")).returncode == 0
    assert {file for file in home.files() if "cache" not in file} == before
    assert home.data.read_text() == "the user's own"


@pytest.mark.parametrize(("usual", "offered"), [("reader.desktop", True), ("peelviewer.desktop", False), ("", False)])
def test_a_pdf_can_be_opened_with_it_where_another_program_stays_the_usual_one(
    installer: Path, home: Home, tmp_path: Path, usual: str, offered: bool
) -> None:
    desktop = tmp_path / "desktop"
    desktop.mkdir()
    (desktop / "xdg-mime").write_text(f"#!/bin/sh\necho {usual}\n")
    (desktop / "xdg-mime").chmod(0o755)
    home.environment["PATH"] = f"{desktop}:{home.environment['PATH']}"
    for _ in range(2):  # a newer version finds the entry of the one before
        done = home.call(str(installer))
        assert done.returncode == 0, done.stderr
        (kinds,) = (
            line
            for line in (home.folder / ".local/share/applications/peelviewer.desktop").read_text().splitlines()
            if line.startswith("MimeType=")
        )
        assert kinds == f"MimeType=application/x-peelpack;{'application/pdf;' if offered else ''}"


def test_check_changes_nothing_and_finds_damage(installer: Path, home: Home, tmp_path: Path) -> None:
    before = home.files()
    assert home.call(str(installer), "--check").returncode == 0
    damaged = tmp_path / "damaged.run"
    content = bytearray(installer.read_bytes())
    content[-20] ^= 0xFF
    damaged.write_bytes(content)
    for arguments in (["--check"], []):
        done = home.call(str(damaged), *arguments)
        assert done.returncode == 1
        assert "damaged or incomplete" in done.stderr
    assert home.files() == before


def test_strange_folder_is_never_overwritten(installer: Path, home: Home) -> None:
    mine = home.folder / "mine"
    mine.mkdir()
    (mine / "letter.txt").write_text("dear")
    done = home.call(str(installer), "--prefix", str(mine))
    assert done.returncode == 1
    assert "is no PEEL Viewer" in done.stderr
    assert (mine / "letter.txt").read_text() == "dear"
    assert home.call(str(installer), "--uninstall").returncode == 1
    assert home.call(str(installer), "--nonsense").returncode == 2


def test_other_folder(installer: Path, home: Home) -> None:
    elsewhere = home.folder / "programs" / "peel"
    assert home.call(str(installer), "--prefix", str(elsewhere)).returncode == 0
    assert (elsewhere / "peelviewer").is_file()
    assert home.call(str(installer), "--prefix", str(elsewhere), "--uninstall").returncode == 0
    assert not elsewhere.exists()


@pytest.mark.parametrize("shell", ["dash", "bash", "busybox"])
def test_uninstalling_from_inside_the_folder_takes_all_of_it(installer: Path, home: Home, shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell}")
    assert home.call(str(installer)).returncode == 0
    inside = home.folder / ".local/lib/peelviewer"
    # A parent that ignores a signal, as one in the background does, would have its children ignore it too, and this wait for ever.
    command = ["env", "--default-signal", shell, *(["sh"] if shell == "busybox" else []), "uninstall"]
    done = subprocess.run(command, cwd=inside, env=home.environment, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
    assert not inside.exists()
    assert home.data.read_text() == "the user's own"


@pytest.mark.parametrize("below", ["", "/program"])
def test_the_folder_of_the_users_own_data_is_refused(installer: Path, home: Home, below: str) -> None:
    shutil.rmtree(home.data.parent)
    done = home.call(str(installer), "--prefix", f"{home.data.parent}{below}")
    assert done.returncode == 1
    assert "your own data" in done.stderr
    assert not home.data.parent.exists()


def test_a_slash_at_the_end_is_the_same_folder(installer: Path, home: Home) -> None:
    elsewhere = home.folder / "programs"
    for _ in range(2):
        done = home.call(str(installer), "--prefix", f"{elsewhere}/")
        assert done.returncode == 0, done.stderr
    assert (elsewhere / "peelviewer").is_file()
    assert sorted(path.name for path in home.folder.iterdir()) == [".local", "programs"]


@pytest.mark.parametrize("name", ["a&b", "a|b", "it's", "ŵy (1)", "#x;y"])
def test_menu_entry_names_awkward_folders(installer: Path, home: Home, name: str) -> None:
    done = home.call(str(installer), "--prefix", str(home.folder / name))
    assert done.returncode == 0, done.stderr
    entry = (home.folder / ".local/share/applications/peelviewer.desktop").read_text()
    assert f'Exec="{home.folder / name}/peelviewer" %F\n' in entry
    assert len([line for line in entry.splitlines() if line.startswith("Exec=")]) == 1


@pytest.mark.parametrize("name", ['a"b', "a$HOME", "a`b", "a\\b", "a%fb", "a\nb"])
def test_a_folder_that_no_menu_entry_can_name_is_refused(installer: Path, home: Home, name: str) -> None:
    before = home.files()
    done = home.call(str(installer), "--prefix", str(home.folder / name))
    assert done.returncode == 1
    assert "a menu entry cannot name" in done.stderr
    assert home.files() == before


@pytest.mark.parametrize("kind", ["file", "link"])
def test_a_command_of_somebody_else_stays(installer: Path, home: Home, kind: str) -> None:
    command = home.folder / ".local/bin/peelviewer"
    command.parent.mkdir(parents=True)
    if kind == "file":
        command.write_text("theirs")
    else:
        command.symlink_to("/opt/theirs/start")
    before = home.files()
    done = home.call(str(installer))
    assert done.returncode == 1
    assert "move it away" in done.stderr
    assert home.files() == before


def test_of_two_copies_the_one_that_stays_keeps_command_and_menu_entry(installer: Path, home: Home) -> None:
    first, second = home.folder / "first", home.folder / "second"
    for folder in (first, second):
        assert home.call(str(installer), "--prefix", str(folder)).returncode == 0
    assert home.call(str(first / "uninstall")).returncode == 0
    assert not first.exists()
    assert os.readlink(home.folder / ".local/bin/peelviewer") == str(second / "peelviewer")
    assert str(second) in (home.folder / ".local/share/applications/peelviewer.desktop").read_text()


def test_what_was_interrupted_before_is_taken_up(installer: Path, home: Home) -> None:
    assert home.call(str(installer)).returncode == 0
    programs = home.folder / ".local/lib"
    (programs / "peelviewer").rename(programs / "peelviewer.old.77")  # ended between taking away and putting in place
    (programs / "peelviewer.new.AbCdEf").mkdir()
    assert home.call(str(installer)).returncode == 0
    assert sorted(path.name for path in programs.iterdir()) == ["peelviewer"]


@pytest.mark.parametrize("shell", ["dash", "bash", "busybox"])
@pytest.mark.parametrize("sign", ["SIGINT", "SIGTERM", "SIGHUP"])  # by name: Windows has no such signal
def test_an_interrupted_installation_leaves_nothing(installer: Path, home: Home, tmp_path: Path, shell: str, sign: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell}")
    tools, reached = tmp_path / "tools", tmp_path / "reached"
    tools.mkdir()
    os.mkfifo(reached)
    (tools / "xz").write_text(f'#!/bin/sh\necho unpacking >"{reached}"\nexec cat >/dev/null </dev/zero\n')
    (tools / "xz").chmod(0o755)
    before = home.files()
    environment = {**home.environment, "PATH": f"{tools}:/usr/bin:/bin"}
    # A parent that ignores a signal, as one in the background does, would have its children ignore it too, and this wait for ever.
    command = ["env", "--default-signal", shell, *(["sh"] if shell == "busybox" else []), str(installer)]
    with started(command, env=environment, start_new_session=True, stderr=subprocess.DEVNULL) as running:
        assert reached.read_text() == "unpacking\n"
        os.killpg(running.pid, signal.Signals[sign])
        assert running.wait(30) != 0
    assert home.files() == before
    assert not list((home.folder / ".local/lib").iterdir())


def test_a_program_that_cannot_run_here_is_not_put_in_place(installer: Path, home: Home, parts: dict[str, ModuleType]) -> None:
    assert home.call(str(installer)).returncode == 0
    before = home.files()
    build = installer.parent
    (build / "dist/peelviewer/peelviewer").write_text("#!/bin/sh\necho 'version GLIBC_2.99 not found' >&2\nexit 1\n")
    newer = parts["linux_packages"].user_installer(build / "dist/peelviewer", "10.0", build)
    for arguments in ([], ["--check"]):
        done = home.call(str(newer), *arguments)
        assert done.returncode == 1
        assert "GLIBC_2.99" in done.stderr
    assert home.files() == before
    assert "stand-in" in (home.folder / ".local/lib/peelviewer/peelviewer").read_text()


def test_nothing_is_changed_under_a_running_program(installer: Path, home: Home, parts: dict[str, ModuleType]) -> None:
    build = installer.parent
    shutil.copy("/bin/sleep", build / "dist/peelviewer/peelviewer")
    sleeping = parts["linux_packages"].user_installer(build / "dist/peelviewer", "9.8", build)
    assert home.call(str(sleeping)).returncode == 0
    place = home.folder / ".local/lib/peelviewer"
    with started([home.folder / ".local/bin/peelviewer", "60"]):
        for arguments in ([str(installer)], [str(place / "uninstall")]):
            done = home.call(*arguments)
            assert done.returncode == 1
            assert "is running" in done.stderr
    assert home.call(str(place / "uninstall")).returncode == 0
    assert not place.exists()
