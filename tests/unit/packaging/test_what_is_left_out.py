"""What the installers leave out, by the names that PySide's wheels give their files on each system; and what pictures desktops get."""

from __future__ import annotations

import importlib
import struct
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage

PACKAGING = Path(__file__).parents[3] / "packaging"
LEFT_OUT = (
    "PySide6/Qt/plugins/tls/libqopensslbackend.so", "PySide6/plugins/tls/qschannelbackend.dll",
    "PySide6/Qt/plugins/tls/libqsecuretransportbackend.dylib",
    "PySide6/Qt/plugins/imageformats/libqtiff.so", "PySide6/plugins/imageformats/qwebp.dll",
    "PySide6/Qt/plugins/imageformats/libqicns.dylib",
    "PySide6/Qt/translations/qtbase_de.qm", "PySide6/translations/qt_help_fr.qm",
    "PySide6/Qt6Qml.dll", "PySide6/Qt6QuickControls2.dll", "PySide6/opengl32sw.dll", "PySide6/plugins/platforms/qdirect2d.dll",
    "numpy-2.4.6.dist-info/RECORD", "resources/languages/peelviewer_cy.ts",
)  # fmt: skip
KEPT = (
    "PySide6/Qt/lib/libQt6Network.so.6", "PySide6/Qt6Network.dll", "PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork",
    "PySide6/Qt/plugins/platforms/libqxcb.so", "PySide6/plugins/platforms/qwindows.dll", "PySide6/plugins/platforms/qoffscreen.dll",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib", "PySide6/plugins/styles/qmodernwindowsstyle.dll",
    "PySide6/Qt6Gui.dll", "PySide6/Qt6Svg.dll", "PySide6/Qt6PrintSupport.dll", "PySide6/Qt/lib/QtWidgets.framework/Versions/A/QtWidgets",
    "PySide6/plugins/imageformats/qsvg.dll", "PySide6/plugins/imageformats/qjpeg.dll", "PySide6/plugins/iconengines/qsvgicon.dll",
    "numpy-2.4.6.dist-info/METADATA", "resources/languages/peelviewer_cy.qm", "data/reports/norfolk-2016-effectiveness/notes.csv",
)  # fmt: skip


@pytest.fixture
def packaging(monkeypatch: pytest.MonkeyPatch) -> dict[str, ModuleType]:
    monkeypatch.syspath_prepend(str(PACKAGING))
    modules = {name: importlib.import_module(name) for name in ("pruning", "icons", "linux_packages")}
    for name in modules:
        sys.modules.pop(name)
    return modules


@pytest.mark.parametrize("name", LEFT_OUT)
def test_left_out(packaging: dict[str, ModuleType], name: str) -> None:
    assert packaging["pruning"].UNUSED_FILES.search(name)


@pytest.mark.parametrize("name", KEPT)
def test_kept(packaging: dict[str, ModuleType], name: str) -> None:
    assert not packaging["pruning"].UNUSED_FILES.search(name)


def test_pictures_in_every_size_for_every_desktop(packaging: dict[str, ModuleType], tmp_path: Path) -> None:
    packaging["icons"].draw(PACKAGING.parent / "resources/icons/app.svg", tmp_path)
    icon = (tmp_path / "peelviewer.ico").read_bytes()
    count = struct.unpack_from("<H", icon, 4)[0]
    entries = [struct.unpack_from("<BBBBHHII", icon, 6 + 16 * number) for number in range(count)]
    assert [entry[0] or 256 for entry in entries] == [16, 24, 32, 48, 64, 128, 256]
    for width, *_, length, offset in entries:
        picture = QImage.fromData(icon[offset : offset + length])
        assert picture.width() == picture.height() == (width or 256)
    assert max(offset + length for *_, length, offset in entries) == len(icon)
    mac = (tmp_path / "peelviewer.icns").read_bytes()
    assert mac[:4] == b"icns"
    assert struct.unpack_from(">I", mac, 4)[0] == len(mac)
    offset, sizes = 8, []
    while offset < len(mac):
        length = struct.unpack_from(">I", mac, offset + 4)[0]
        sizes.append(QImage.fromData(mac[offset + 8 : offset + length]).width())
        offset += length
    assert sizes == [16, 32, 64, 128, 256, 512]


def test_changes_as_debian_writes_them(packaging: dict[str, ModuleType]) -> None:
    changelog = packaging["linux_packages"].changelog(
        "# Changes\n\n## Unreleased\n\n- Soon.\n\n## 3.2.0\n\n- One.\n- Two words\n  more.\n\n## 3.1.0\n\nFirst.\n"
    )
    lines = changelog.splitlines()
    assert lines[:4] == ["peelviewer (3.2.0) unstable; urgency=low", "", "  * One.", "  * Two words more."]
    assert lines[5].startswith(" -- The PEEL Viewer developers <")
    assert "peelviewer (3.1.0) unstable; urgency=low" in lines
    assert "  * First." in lines
    assert "Soon" not in changelog
