"""The version is stated once, in peelviewer/__init__.py: whoever says it reads it there."""

from __future__ import annotations

import re
import runpy
import tomllib
from collections.abc import Iterator
from pathlib import Path

from peelviewer import __version__

ROOT = Path(__file__).parents[2]
OURS_THOUGH_HIDDEN = {".ci", ".github"}
NOT_OURS = {"build", "dist", "__pycache__"}
MAY_STATE_IT = {"peelviewer/__init__.py", "CHANGELOG.md", "requirements.lock"}  # the lock's versions are of others


def texts(folder: Path = ROOT) -> Iterator[tuple[str, str]]:
    """Return the path and content of every text file of the project."""
    for path in folder.iterdir():
        if path.is_dir():
            hidden = path.name.startswith(".") and path.name not in OURS_THOUGH_HIDDEN
            if not hidden and path.name not in NOT_OURS and path.suffix != ".egg-info":
                yield from texts(path)
        elif path.is_file() and b"\0" not in (raw := path.read_bytes()):
            yield path.relative_to(ROOT).as_posix(), raw.decode("utf-8", "replace")


def test_no_other_file_states_the_version() -> None:
    stated = re.compile(rf"(?<![\w.]){re.escape(__version__)}(?![\w.]|\.\d)")
    found = {name for name, text in texts() if stated.search(text)}
    assert "peelviewer/__init__.py" in found
    assert found - MAY_STATE_IT == set()


def test_package_and_installers_read_it() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"]
    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"]["path"] == "peelviewer/__init__.py"
    assert runpy.run_path(str(ROOT / "packaging" / "program_version.py"))["program_version"]() == __version__
    for name in ("linux/org.peelviewer.PeelViewer.metainfo.xml", "linux/peelviewer.1", "linux/install.sh"):
        assert "@VERSION@" in (ROOT / "packaging" / name).read_text(encoding="utf-8")
    assert "${VERSION}" in (ROOT / "packaging/windows/peelviewer.nsi").read_text(encoding="utf-8")


def test_the_list_of_changes_has_it() -> None:
    headings = re.findall(r"(?m)^## (.+)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    assert headings[0] == "Unreleased" or headings[0].split(" ")[0] == __version__
    assert __version__ in [heading.split(" ")[0] for heading in headings]
