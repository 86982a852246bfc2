"""The installer for one user and the notices, on a stand-in for the frozen program: quick, and without building it."""

from __future__ import annotations

import importlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[3]
PACKAGING = ROOT / "packaging"

pytestmark = pytest.mark.skipif(sys.platform != "linux" or not shutil.which("readelf") or not shutil.which("dpkg"), reason="Debian's tools")


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
    made: Path = parts["linux_packages"].user_installer(frozen, "9.9", build)
    return made


class Home:
    """A fresh home folder in which the installer is called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self.data = folder / ".local/share/peelviewer/user.sqlite3"
        self.data.parent.mkdir(parents=True)
        self.data.write_text("the user's own")

    def call(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {"HOME": str(self.folder), "PATH": "/usr/bin:/bin"}
        return subprocess.run(["sh", *arguments], env=environment, capture_output=True, text=True, check=False)  # noqa: S603, S607

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
    assert f'Exec="{home.folder}/.local/lib/peelviewer/peelviewer"' in entry
    old = home.folder / ".local/lib/peelviewer/_internal/of an older version.txt"
    old.write_text("gone after the upgrade")
    assert home.call(str(installer)).returncode == 0
    assert not old.exists()
    assert home.data.read_text() == "the user's own"
    assert home.call(str(home.folder / ".local/lib/peelviewer/uninstall")).returncode == 0
    assert {file for file in home.files() if "cache" not in file} == before
    assert home.data.read_text() == "the user's own"


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


def listed_texts(legal: Path) -> list[str]:
    """Return the licence texts that the table of libraries names."""
    cells = [line.rsplit("|", 2)[1] for line in (legal / "third-party.md").read_text().splitlines()[4:]]
    return [text.strip().strip("`") for cell in cells for text in cell.split(",")]


def test_notices_name_every_library_with_its_licence(parts: dict[str, ModuleType], tmp_path: Path) -> None:
    legal = tmp_path / "legal"
    parts["legal_notices"].collect(legal)
    table = (legal / "third-party.md").read_text()
    bill = json.loads((legal / "sbom.cdx.json").read_text())
    named = {component["name"].lower().replace("_", "-") for component in bill["components"]}
    assert {"pyside6-essentials", "shiboken6", "numpy", "pandas", "lxml", "python-pptx", "pyqtgraph", "rapidfuzz", "cpython"} <= named
    assert "pytest" not in named
    assert "pillow" not in named
    for component in bill["components"]:
        assert component["licenses"][0]["license"]
        assert component["version"] in table
    assert "LGPL" in table
    for name in ("NOTICE.md", "LGPL-3.0.txt", "GPL-3.0.txt", "ICU.txt", "LICENSE"):
        assert (legal / name).stat().st_size > 500
    assert all((legal / name).is_file() for name in listed_texts(legal))


def test_a_licence_text_never_takes_the_place_of_another(parts: dict[str, ModuleType], tmp_path: Path) -> None:
    parts["legal_notices"].collect(tmp_path / "legal")
    kept = [text for text in listed_texts(tmp_path / "legal") if text != "LGPL-3.0.txt"]
    assert len(kept) == len(set(kept))
    # numpy's own, and one of what it has taken in, have the same name
    texts = [(tmp_path / "legal" / text).read_text() for text in kept if text.startswith("numpy/") and text.endswith("/LICENSE.txt")]
    assert len(texts) > 1
    assert len(texts) == len(set(texts))


def test_libraries_copied_from_the_system_are_named_with_their_texts(parts: dict[str, ModuleType], tmp_path: Path) -> None:
    inner = tmp_path / "frozen" / "_internal"
    inner.mkdir(parents=True)
    known = parts["linux_packages"].places()
    for name in ("libz.so.1", "libpython3.11.so.1.0"):
        shutil.copy(known.get(name, known["libz.so.1"]), inner / name)
    (inner / "libother.so.1").symlink_to("libz.so.1")
    (part,) = parts["legal_notices"].system_libraries(tmp_path / "frozen")
    parts["legal_notices"].collect(tmp_path / "legal", [part])
    assert part.name == "zlib1g"
    bill = json.loads((tmp_path / "legal" / "sbom.cdx.json").read_text())
    assert [c["purl"] for c in bill["components"] if c["name"] == "zlib1g"] == [part.purl]
    text = next(name for name in listed_texts(tmp_path / "legal") if name.endswith("/zlib1g.txt"))
    assert "Jean-loup Gailly" in (tmp_path / "legal" / text).read_text()
