"""The notices that the installers carry name every part with its licence."""

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
    assert {
        "pyside6-essentials",
        "shiboken6",
        "numpy",
        "pandas",
        "lxml",
        "python-docx",
        "python-pptx",
        "pypdfium2",
        "pyqtgraph",
        "rapidfuzz",
        "cpython",
        "qt",
    } <= named
    assert "pytest" not in named
    assert "pillow" not in named
    for component in bill["components"]:
        assert component["licenses"][0]["license"]
        assert component["version"] in table
    assert "LGPL" in table
    for name in ("NOTICE.md", "LGPL-3.0.txt", "GPL-3.0.txt", "ICU.txt", "LICENSE", "pyside_loader.py"):
        assert (legal / name).stat().st_size > 500
    assert all((legal / name).is_file() for name in listed_texts(legal))


def test_a_licence_text_never_takes_the_place_of_another(parts: dict[str, ModuleType], tmp_path: Path) -> None:
    parts["legal_notices"].collect(tmp_path / "legal")
    names = [text for text in listed_texts(tmp_path / "legal") if text != "LGPL-3.0.txt"]
    assert len(names) == len(set(names))
    # numpy's own, and one of what it has taken in, have the same name
    texts = [(tmp_path / "legal" / text).read_text() for text in names if text.startswith("numpy/") and text.endswith("/LICENSE.txt")]
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


def test_a_bill_of_materials_is_whole_or_refused(parts: dict[str, ModuleType], tmp_path: Path) -> None:
    notices = parts["legal_notices"]
    notices.collect(tmp_path / "legal")
    text = (tmp_path / "legal" / "sbom.cdx.json").read_text()
    notices.check_components(json.loads(text))
    for key, value, words in (
        ("specVersion", "9", "CycloneDX"),
        ("serialNumber", "1", "UUID"),
        ("components", [], "no parts"),
        ("dependencies", [], "lead"),
    ):
        with pytest.raises(ValueError, match=words):
            notices.check_components({**json.loads(text), key: value})
    for key in ("licenses", "version", "purl"):
        bill = json.loads(text)
        del bill["components"][0][key]
        with pytest.raises(ValueError, match="CPython"):
            notices.check_components(bill)


def test_installers_are_made_where_no_library_is_installed() -> None:
    command = [sys.executable, "-S", str(PACKAGING / "build.py"), "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 -- our own file
    assert done.returncode == 0, done.stderr
