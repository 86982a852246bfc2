"""What leaves a view: pictures, tables and slides of exactly what it shows, offered by one button and written in one way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import Theme
from peelviewer.ui.widgets.drop_down_button import DropDownButton
from peelviewer.wording import tr, translatable

if TYPE_CHECKING:
    from peelviewer.decks.base import Slide
    from peelviewer.exporters.tables import Sheet
    from peelviewer.ui.look.pictures import Picture

FILES = {
    "png": translatable("PNG picture (*.png)"),
    "svg": translatable("SVG picture (*.svg)"),
    "pdf": "PDF (*.pdf)",
    "csv": translatable("CSV table (*.csv)"),
    "xlsx": translatable("Excel workbook (*.xlsx)"),
}
OFFERED = {
    "png": translatable("PNG picture…"),
    "svg": translatable("SVG picture…"),
    "pdf": "PDF…",
    "copy": translatable("Copy the picture"),
    "compose": translatable("Picture for an article or a post…"),
    "csv": translatable("CSV table…"),
    "xlsx": translatable("Excel workbook…"),
    "slide": translatable("Add as slide"),
}
_PICTURE, _COMPOSED, _TABLE, _SLIDE = ("png", "svg", "pdf", "copy"), ("compose",), ("csv", "xlsx"), ("slide",)
"""Ways to leave: the first four ask for the picture, the next for what the composer takes, then for sheets and slides."""


class Leaving(NamedTuple):
    """One thing that can leave: its name in the reader's language ("Map"), the name of its files without their ending, and its forms.

    *subject* gives what the composer is to open over, None for nothing. Each form is asked for when it is wanted; one that is None is
    not offered. *sheets* gives a workbook's, the first also as CSV; a picture, table or list of slides that is empty says that there is
    nothing to leave.
    """

    name: str
    file: str
    picture: Callable[[], Picture | None] | None = None
    sheets: Callable[[], Sequence[Sheet]] | None = None
    slides: Callable[[], Sequence[Slide]] | None = None
    subject: Callable[[], object] | None = None

    @property
    def kinds(self) -> tuple[str, ...]:
        """The ways in which it can leave, by id, in the order in which they are offered."""
        return (
            *(_PICTURE if self.picture else ()), *(_COMPOSED if self.subject else ()), *(_TABLE if self.sheets else ()),
            *(_SLIDE if self.slides else ()),
        )  # fmt: skip


def write(leaving: Leaving, kind: str, theme: Theme, path: Path) -> bool:
    """Write a png, svg, pdf, csv or xlsx file, whole or not at all; return whether there was something to write. Raises ExportError."""
    if kind in _TABLE:
        from peelviewer.exporters.tables import write_sheets

        sheets = leaving.sheets() if leaving.sheets else ()
        if sheets:
            write_sheets(sheets, path)
        return bool(sheets)
    from peelviewer.ui.look import pictures

    picture = leaving.picture() if leaving.picture else None
    if picture is not None:
        pictures.write(picture, theme, path)
    return picture is not None


class LeaveButton(DropDownButton):
    """The button that lets out what a view shows: where several things can leave, each has a list of its own.

    *offered* is asked each time the list opens, so that it names what is shown then. *notify* gets a sentence when something has left;
    slides_wanted carries the slides that are to be added to the deck, compose_wanted what the composer is to open over.
    """

    slides_wanted, compose_wanted = Signal(object), Signal(object)

    def __init__(
        self, appearance: Appearance, offered: Callable[[], Sequence[Leaving]], notify: Callable[[str], object], parent: QWidget,
        height: int = 32,
    ) -> None:  # fmt: skip
        super().__init__(appearance, tr("Export what is shown"), parent, height)
        self._offered, self._notify = offered, notify
        self.setText(tr("Export"))
        self.setToolTip(tr("Export what is shown"))
        self.new_menu().aboutToShow.connect(self.list_anew)

    def list_anew(self) -> None:
        """List what can leave now."""
        menu, offered = self.menu(), self._offered()
        menu.clear()
        for leaving in offered:
            self._list(menu if len(offered) == 1 else menu.addMenu(leaving.name.replace("&", "&&")), leaving)

    def _list(self, menu: QMenu, leaving: Leaving) -> None:
        group: tuple[str, ...] = _PICTURE
        for kind in leaving.kinds:
            if kind not in group:
                group = _TABLE if kind in _TABLE else _SLIDE if kind in _SLIDE else _COMPOSED
                menu.addSeparator()
            menu.addAction(tr(OFFERED[kind])).triggered.connect(lambda checked=False, kind=kind: self.let_out(leaving, kind))

    def open(self) -> None:
        """Open the list with its first entry chosen, for the keyboard."""
        menu = self.menu()
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def let_out(self, leaving: Leaving, kind: str) -> None:
        """Write a file, asking where to, copy the picture, compose it or add slides; says so where there is nothing to leave."""
        if kind == "slide":
            slides = leaving.slides() if leaving.slides else ()
            if slides:
                self.slides_wanted.emit(slides)
            else:
                self._say_nothing()
        elif kind == "compose":
            subject = leaving.subject() if leaving.subject else None
            if subject is None:
                self._say_nothing()
            else:
                self.compose_wanted.emit(subject)
        elif kind == "copy":
            self._copy(leaving)
        else:
            self._save(leaving, kind)

    def _copy(self, leaving: Leaving) -> None:
        from peelviewer.ui.look import pictures

        picture = leaving.picture() if leaving.picture else None
        if picture is None:
            self._say_nothing()
            return
        pictures.copy(picture, self._appearance.theme)
        self._notify(tr("Copied the picture"))

    def _save(self, leaving: Leaving, kind: str) -> None:
        from .files import ask_where, save

        window = self.window()
        path = ask_where(window, tr("Export what is shown"), f"{leaving.file}.{kind}", tr(FILES[kind]), f".{kind}")
        if path is not None:
            save(window, path, lambda path: write(leaving, kind, self._appearance.theme, path), self._notify)

    def _say_nothing(self) -> None:
        self._notify(tr("There is nothing to export here"))
