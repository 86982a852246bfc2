"""Where an imported report comes from: its file, how that was read, and what a person should still look at."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import SIGNAL, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from peelviewer.analysis.tables import spoken_date
from peelviewer.dataset.signature import SOURCE, WORKING_LIST
from peelviewer.importers.working_list import remarks_in
from peelviewer.model.report import Report
from peelviewer.model.review import ReviewStatus
from peelviewer.ui.links import open_folder
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural, tr, translatable

LAYOUT_NAMES = {
    "one-pillar": translatable("a report on one pillar, as from 2014 to 2017"),
    "integrated": translatable("a report on three pillars, as of 2018/19"),
    "five-grades": translatable("a report in five grades, as from 2021/22"),
    "general": translatable("any text with headings, as no layout of PEEL reports fits"),
}
"""What the layouts of importers.layouts are called, by their ids."""
SHORT = 12
"""Signs of a checksum that tell files apart by eye."""


class Origin(NamedTuple):
    """A report's file with its checksum, the day (an ISO date) and the version that read it, the layout's id, and what is to be looked at.

    *kept* is the folder in which the file itself is kept, None where it is not.
    """

    file: str
    checksum: str
    imported: str
    importer: str
    layout: str
    doubts: int
    left_over: int
    remarks: tuple[str, ...]
    kept: Path | None


def origin_of(report: Report, folder: Path) -> Origin | None:
    """Return where a report of a folder comes from, None of one that was not imported. May be called from any thread."""
    if not report.imported:
        return None
    kept = folder / SOURCE
    return Origin(
        report.source_file,
        report.source_checksum,
        report.imported,
        report.importer,
        report.layout,
        doubts=sum(item.status is ReviewStatus.UNCONFIRMED for item in report.review),
        left_over=sum(item.status is ReviewStatus.LEFT_OVER for item in report.review),
        remarks=remarks_in(folder / WORKING_LIST),
        kept=kept if (kept / Path(report.source_file).name).is_file() else None,
    )


def _day(imported: str) -> str:
    """Return a day (an ISO date) in words, and as it stands where somebody wrote something else."""
    with contextlib.suppress(ValueError):
        return spoken_date(date.fromisoformat(imported))
    return imported


class OriginPart(QWidget):
    """Says where a report comes from; review_wanted is the wish to go through what is to be confirmed."""

    review_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_origin(self, origin: Origin) -> None:
        """Show where a report comes from."""
        heading = self._words(tr("Imported"))
        heading.setFont(face(13, weight=600))
        self._column.addSpacing(12)
        self._column.addWidget(heading)
        for words in _lines(origin):
            self._column.addWidget(self._words(words))
        if (origin.doubts or origin.left_over) and self.receivers(SIGNAL("review_wanted()")):
            self._link(tr("Review…"), self.review_wanted.emit)
        if origin.kept is not None:
            self._link(tr("Show the file"), partial(open_folder, origin.kept))

    def _words(self, words: str) -> PlainLabel:
        label = PlainLabel(words, self)
        label.setFont(face(12))
        label.setWordWrap(True)
        self._column.addWidget(label)
        return label

    def _link(self, words: str, wish: object) -> None:
        link = QPushButton(words, self)
        link.setObjectName("link")
        link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        link.clicked.connect(wish)
        self._column.addWidget(link)


def _lines(origin: Origin) -> Iterator[str]:
    yield tr("From {file}, on {day}, by version {version}", file=origin.file, day=_day(origin.imported), version=origin.importer)
    yield tr("Read as {layout}", layout=tr(LAYOUT_NAMES[origin.layout]) if origin.layout in LAYOUT_NAMES else origin.layout)
    yield tr("Checksum {checksum}", checksum=origin.checksum[:SHORT])
    if origin.doubts:
        yield plural("{n} thing is to be confirmed", "{n} things are to be confirmed", origin.doubts)
    else:
        yield tr("Nothing is to be confirmed.")
    if origin.left_over:
        yield plural(
            "{n} passage found no place and stands where it stood",
            "{n} passages found no place and stand where they stood",
            origin.left_over,
        )
    yield from origin.remarks
