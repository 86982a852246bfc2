"""A deck as files: PDF with one slide a page and its charts as vectors, a handout of slides, PowerPoint."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from peelviewer.decks.base import Deck, Page
from peelviewer.decks.handout import Caveat, HandoutSheet, sheets
from peelviewer.decks.styles.house_style import PLAIN, HouseStyle
from peelviewer.exporters.base import Cancelled, Progress
from peelviewer.exporters.pdf import Bookmark
from peelviewer.figures.scene import Scene
from peelviewer.model.report import Report
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.drawing import draw, measure_in
from peelviewer.ui.look.file_formats import POINTS_A_PIXEL, pdf_file


class _StoppedError(Exception):
    """The user wants no file after all."""


def _never() -> bool:
    return False


def _silent(done: int, total: int) -> None:
    """Tell nobody."""


def write_pdf(
    deck: Deck, pages: Sequence[Page], scene_of: Callable[[Page], Scene], path: Path, style: HouseStyle = PLAIN,
    progress: Progress = _silent, cancelled: Cancelled = _never,
) -> bool:  # fmt: skip
    """Write one slide a page, whole or not at all, and return whether it was done and not cancelled; raises ExportError."""
    theme = _theme(style)

    def paint(writer: QPdfWriter, painter: QPainter, outline: list[Bookmark]) -> bool:
        for index, page in enumerate(pages):
            if cancelled():
                return False
            if index:
                writer.newPage()
            draw(painter, scene_of(page), theme)
            outline.append(Bookmark(page.title, index))
            progress(index + 1, len(pages))
        return True

    size = QSizeF(deck.frame.width, deck.frame.height) * POINTS_A_PIXEL
    return _write(path, deck.name, QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch), paint)


def write_handout(
    deck: Deck, pages: Sequence[Page], scene_of: Callable[[Page], Scene], path: Path, limits: Sequence[Caveat], style: HouseStyle = PLAIN,
    progress: Progress = _silent, cancelled: Cancelled = _never, alone: Sequence[Caveat] | None = None,
) -> bool:  # fmt: skip
    """Write sheets of A4 with each slide's picture and notes, or *alone*, with those sources, and their *limits*, as *write_pdf* does."""
    theme = _theme(style)
    handout_sheets = sheets(deck, pages, limits, measure_in(style.dress), style, alone)

    def paint(writer: QPdfWriter, painter: QPainter, outline: list[Bookmark]) -> bool:
        for index, sheet in enumerate(handout_sheets):
            if cancelled():
                return False
            if index:
                writer.newPage()
            _paint_sheet(painter, sheet, scene_of, theme)
            outline.extend(Bookmark(slide.page.title, index, slide.y * POINTS_A_PIXEL) for slide in sheet.slides)
            progress(index + 1, len(handout_sheets))
        return True

    return _write(path, deck.name, QPageSize(QPageSize.PageSizeId.A4), paint)


def write_pptx(
    deck: Deck, pages: Sequence[Page], report: Report, path: Path, style: HouseStyle = PLAIN,
    progress: Progress = _silent, cancelled: Cancelled = _never,
) -> bool:  # fmt: skip
    """Write a PowerPoint file in the colours of the show, as *write_pdf* does."""
    from peelviewer.exporters.pptx.deck import write
    from peelviewer.exporters.pptx.look import Look

    theme = _theme(style)
    grades = {grade: (look.fill, look.text, look.edge) for grade, look in theme.grades.items()}
    look = Look(theme.colours, grades, style)
    return write(deck, pages, path, report=report, fonts=measure_in(style.dress), look=look, progress=progress, cancelled=cancelled)


def _theme(style: HouseStyle) -> themes.Theme:
    return themes.dressed(style.dress) if style.dress else themes.load("presentation")


def _paint_sheet(painter: QPainter, sheet: HandoutSheet, scene_of: Callable[[Page], Scene], theme: themes.Theme) -> None:
    draw(painter, sheet.scene, theme)
    for slide in sheet.slides:
        scene = scene_of(slide.page)
        factor = slide.width / scene.width
        painter.save()
        painter.translate(slide.x, slide.y)
        painter.scale(factor, factor)
        draw(painter, scene, theme)
        painter.setPen(theme.colour("line_strong"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(0, 0, scene.width, scene.height))
        painter.restore()


def _write(path: Path, title: str, size: QPageSize, paint: Callable[[QPdfWriter, QPainter, list[Bookmark]], bool]) -> bool:
    outline: list[Bookmark] = []
    try:
        with pdf_file(path, title, size, outline) as writer:
            painter = QPainter(writer)
            complete = paint(writer, painter, outline)
            painter.end()
            if not complete:
                raise _StoppedError
    except _StoppedError:
        return False
    return True
