"""Opens every menu of the program and keeps what it says and how it looks; run by the Python of the system that is tried.

    menus.py FOLDER     writes FOLDER/menus.json and a picture of each menu

Menus are drawn into pictures by themselves: wine shows them black on the screen. What each item says, its key, whether it can be chosen
and the face it is in are read from the menu that is open.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QMenu

from peelviewer.app import application, build
from peelviewer.options import Options


def main(folder: Path) -> None:
    """Open the window in the dark theme after the light one, so that a style sheet has been changed, and its menus."""
    application()
    program = build(Options(theme="dark"), None)
    window, ready = program.window, QEventLoop()
    window.completed.connect(ready.quit)
    window.show()
    ready.exec()
    _check_frames(Qt.ColorScheme.Dark)
    program.workspace.appearance.choose("light")
    _check_frames(Qt.ColorScheme.Light)
    QApplication.processEvents()
    menus = []
    for action in window.menuBar().actions():
        menu = action.menu()
        if not isinstance(menu, QMenu):
            continue
        menu.popup(window.pos())
        QApplication.processEvents()
        name = menu.title().replace("&", "")
        if not menu.grab().save(str(folder / f"menu-{name.lower()}.png")):
            raise SystemExit(f"{folder}: a picture could not be written")
        items = [[entry.text(), entry.shortcut().toString(), entry.isEnabled()] for entry in menu.actions() if not entry.isSeparator()]
        menus.append({"menu": name, "shown": menu.isVisible(), "face": QFontInfo(menu.font()).family(), "items": items})
        menu.close()
    (folder / "menus.json").write_text(json.dumps(menus, indent=1, ensure_ascii=False), encoding="utf-8")
    program.dispose()


def _check_frames(scheme: Qt.ColorScheme) -> None:
    """On Windows Qt has the frames of windows drawn in the theme's scheme."""
    found = QApplication.styleHints().colorScheme()
    if sys.platform == "win32" and found != scheme:
        raise SystemExit(f"frames are {found}, the theme is {scheme}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
