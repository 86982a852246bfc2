"""Fonts, icons, themes and licences are whole."""

from __future__ import annotations

import re
from pathlib import Path
from string import Template
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtSvg import QSvgRenderer
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "peelviewer"
RESOURCES = ROOT / "resources"
ICONS = sorted((RESOURCES / "icons").glob("*.svg"))
FONTS = sorted((RESOURCES / "fonts").glob("*.ttf"))
FACES = {
    "SourceSerif4_400Regular": "Source Serif 4",
    "SourceSerif4_400Regular_Italic": "Source Serif 4",
    "SourceSerif4_600SemiBold": "Source Serif 4",
    "IBMPlexSans_400Regular": "IBM Plex Sans",
    "IBMPlexSans_400Regular_Italic": "IBM Plex Sans",
    "IBMPlexSans_500Medium": "IBM Plex Sans",
    "IBMPlexSans_600SemiBold": "IBM Plex Sans",
}


def test_faces_are_those_of_the_design() -> None:
    assert {font.stem for font in FONTS} == set(FACES)


@pytest.mark.parametrize("file", FONTS, ids=lambda file: file.stem)
def test_font_parses(file: Path, qtbot: QtBot) -> None:
    font = QRawFont(str(file), 16)
    assert font.isValid()
    assert font.familyName().startswith(FACES[file.stem])
    assert all(font.supportsCharacter(ord(character)) for character in "Aé£–—’“”0123456789")


def test_icons_parse(qtbot: QtBot) -> None:
    assert len(ICONS) > 40
    for file in ICONS:
        root = ElementTree.fromstring(file.read_text(encoding="utf-8"))  # noqa: S314 -- our own file
        assert root.tag == "{http://www.w3.org/2000/svg}svg", file
        assert QSvgRenderer(str(file)).isValid(), file


def test_icons_can_be_recoloured_and_are_of_the_set_and_version_that_the_licences_name() -> None:
    version = re.search(r"`lucide-static` ([\d.]+)", (RESOURCES / "LICENSES.md").read_text(encoding="utf-8"))
    assert version is not None
    for file in ICONS:
        if file.stem == "app":
            continue
        source = file.read_text(encoding="utf-8")
        assert 'stroke="currentColor"' in source, file
        assert 'stroke-width="2"' in source, file
        assert source.startswith(f"<!-- @license lucide-static v{version[1]} - ISC -->"), file
        assert f'class="lucide lucide-{file.stem}"' in source, file


def test_icons_asked_for_are_there() -> None:
    asked = re.compile(r"""\b(?:icon|pixmap|icon_name)(?:\(|=)\s*["']([a-z][a-z-]*)["']""")
    names = {name for file in PACKAGE.rglob("*.py") for name in asked.findall(file.read_text(encoding="utf-8"))}
    assert names <= {icon.stem for icon in ICONS}


def test_licences_are_there() -> None:
    for name in ("SourceSerif4", "IBMPlexSans"):
        assert "SIL Open Font License" in (RESOURCES / "fonts" / f"OFL-{name}.txt").read_text(encoding="utf-8")
    assert "ISC License" in (RESOURCES / "icons" / "LICENSE-lucide.txt").read_text(encoding="utf-8")
    named = (RESOURCES / "LICENSES.md").read_text(encoding="utf-8")
    assert "OFL" in named
    assert "ISC" in named
    assert (ROOT / "LICENSE").read_text(encoding="utf-8").startswith("MIT License")


@pytest.mark.parametrize("name", ["light", "dark"])
def test_style_sheet_asks_for_known_colours(name: str) -> None:
    from peelviewer.ui.look import theme

    source = Template((RESOURCES / "style.qss").read_text(encoding="utf-8"))
    assert set(source.get_identifiers()) <= set(theme.load(name).colours)
