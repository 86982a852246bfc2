"""Every kind of widget is in the interface's face, whatever the system brings for menus, boxes and tips."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from peelviewer.app import Program
from peelviewer.ui.look.theme import INTERFACE_FACE

KINDS = ("QMenu", "QMenuBar", "QMessageBox", "QTipLabel", "QStatusBar", "QToolButton", "QHeaderView")
LOADED = """
import sys
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication
from peelviewer.ui.look.theme import INTERFACE_FACE, TEXT_FACE, load_faces
application = QApplication([])
load_faces(by_path=sys.argv[1] == "path")
for face in (INTERFACE_FACE, TEXT_FACE):
    font = QFont(face)
    assert QFontInfo(font).family() == face, QFontInfo(font).family()
    assert {400, 600} <= {QFontDatabase.weight(face, style) for style in QFontDatabase.styles(face)}
"""


def brought_by_the_system() -> None:
    """Give kinds of widgets a face of their own, as Windows does; PySide takes the name as a text, which it does not declare."""
    for kind in KINDS:
        QApplication.setFont(QFont("Source Serif 4", 9), kind)  # type: ignore[arg-type]


def faces() -> set[str]:
    return {QApplication.font(kind).family() for kind in KINDS}  # type: ignore[call-overload]


@pytest.mark.parametrize("choice", ["dark", "light", "presentation"])
def test_a_style_sheet_brings_no_other_face(program: Program, choice: str) -> None:
    program.workspace.appearance.choose("light" if choice == "dark" else "dark")
    brought_by_the_system()
    program.workspace.appearance.choose(choice)
    assert faces() == {INTERFACE_FACE}


def test_the_systems_theme_brings_no_other_face(program: Program) -> None:
    brought_by_the_system()
    assert faces() != {INTERFACE_FACE}
    QCoreApplication.sendEvent(program.window, QEvent(QEvent.Type.ThemeChange))
    assert faces() == {INTERFACE_FACE}


@pytest.mark.parametrize("way", ["path", "content"])
def test_the_faces_are_loaded_either_way(way: str) -> None:
    done = subprocess.run([sys.executable, "-c", LOADED, way], capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 0, done.stderr
