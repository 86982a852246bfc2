"""The Windows installer, compiled from a stand-in for the program, installs, upgrades and removes silently under wine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).parents[2] / "packaging"
MAKENSIS, WINE = shutil.which("makensis"), shutil.which("wine")
AWKWARD = "_internal/plug ins/cash$INSTDIR ŵy.txt"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not (MAKENSIS and WINE and sys.platform == "linux"), reason="there is no makensis or no wine"),
    pytest.mark.skipif("PEELVIEWER_SMOKE" not in os.environ, reason="takes half a minute: set PEELVIEWER_SMOKE=1"),
]


class Windows:
    """A Windows of its own, with a user's folders in it."""

    def __init__(self, prefix: Path) -> None:
        """Lay it out below *prefix*."""
        # No display, and no offer to fetch what programs for .NET or the web would need.
        own = {"WINEPREFIX": str(prefix), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe="}
        self._environment = {**os.environ, **own}
        self._environment.pop("DISPLAY", None)
        self.run("wineboot", "--init")
        self.run("winecfg", "-v", "win10")  # which a new wine is not, and the installer asks for
        (self.home,) = [folder for folder in (prefix / "drive_c/users").iterdir() if folder.name != "Public"]
        self.program = self.home / "AppData/Local/Programs/PEEL Viewer"
        self.menu = self.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/PEEL Viewer.lnk"

    def run(self, *command: str) -> int:
        """Run a Windows program to its end, children included, and return its exit code."""
        done = self._start(*command)
        subprocess.run([shutil.which("wineserver") or "wineserver", "--wait"], env=self._environment, check=True, timeout=120)  # noqa: S603
        return done.returncode

    def installed(self) -> set[str]:
        """Return the files of the program that are there."""
        return {file.relative_to(self.program).as_posix() for file in self.program.rglob("*") if file.is_file()}

    def listed_version(self) -> str:
        """Return the version that the list of installed programs shows, nothing where it has no such program."""
        key = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\peelviewer"
        output = self._start("reg", "query", key, "/v", "DisplayVersion").stdout.decode()
        return output.split()[-1] if "DisplayVersion" in output else ""

    def _start(self, *command: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run([str(WINE), *command], env=self._environment, capture_output=True, check=False, timeout=120)  # noqa: S603


def installer(folder: Path, version: str, *files: str) -> str:
    """Compile an installer of a program with some files, and return its path as wine knows it."""
    program = folder / version / "program"
    for file in ("peelviewer.exe", *files):
        (program / file).parent.mkdir(parents=True, exist_ok=True)
        (program / file).write_text(version, encoding="utf-8")
    lists, output = folder / version / "lists", folder / version / "peelviewer-setup.exe"
    subprocess.run([sys.executable, str(PACKAGING / "windows/file_list.py"), str(program), str(lists)], check=True)  # noqa: S603
    values = {"VERSION": version, "LISTS": lists, "OUTPUT": output, "TARGET": "amd64-unicode"}
    defines = [f"-D{name}={value}" for name, value in values.items()]
    command = [str(MAKENSIS), "-V2", "-WX", *defines, str(PACKAGING / "windows/peelviewer.nsi")]
    subprocess.run(command, check=True, env={**os.environ, "LC_ALL": "C.UTF-8"})  # noqa: S603 -- own arguments
    return f"Z:{output}"


@pytest.fixture
def windows(tmp_path: Path) -> Windows:
    return Windows(tmp_path / "wine")


def test_an_upgrade_that_cannot_be_written_leaves_the_version_before(windows: Windows, tmp_path: Path) -> None:
    assert windows.run(installer(tmp_path, "3.1.0"), "/S") == 0
    newer = installer(tmp_path, "3.2.0", AWKWARD)
    assert windows.run(newer, "/S", r"/D=Z:\proc\peelviewer") == 2
    assert windows.installed() == {"peelviewer.exe", "uninstall.exe"}
    assert (windows.program / "peelviewer.exe").read_text() == "3.1.0"
    assert windows.listed_version() == "3.1.0"
    assert windows.run(newer, "/S") == 0
    assert windows.listed_version() == "3.2.0"


def test_it_installs_upgrades_and_removes_without_a_word(windows: Windows, tmp_path: Path) -> None:
    own = windows.home / "AppData/Roaming/peelviewer/user.sqlite3"
    own.parent.mkdir(parents=True)
    own.write_text("mine")

    assert windows.run(installer(tmp_path, "3.1.0", AWKWARD, "_internal/of-0.1.txt"), "/S") == 0
    assert windows.installed() == {"peelviewer.exe", "uninstall.exe", AWKWARD, "_internal/of-0.1.txt"}
    assert windows.menu.is_file()
    assert windows.listed_version() == "3.1.0"

    theirs = windows.program / "kept by the user.txt"
    theirs.write_text("mine")
    assert windows.run(installer(tmp_path, "3.2.0", AWKWARD, "_internal/of-0.2.txt"), "/S") == 0
    assert windows.installed() == {"peelviewer.exe", "uninstall.exe", AWKWARD, "_internal/of-0.2.txt", theirs.name}
    assert (windows.program / AWKWARD).read_text() == "3.2.0"
    assert windows.listed_version() == "3.2.0"

    assert windows.run(str(windows.program / "uninstall.exe"), "/S") == 0
    assert windows.installed() == {theirs.name}, "what the user laid there is the user's"
    assert not windows.menu.exists()
    assert windows.listed_version() == ""
    assert own.read_text() == "mine"
