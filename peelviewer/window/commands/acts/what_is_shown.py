"""Slides of what the keyboard is at: a hit, a figure, the paragraphs chosen in the text, the reports chosen in the library."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from peelviewer.analysis.search.filters import OWN
from peelviewer.decks import slide_makers
from peelviewer.decks.base import Slide
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.subjects.evidence_slide import slide_of
from peelviewer.model.library import ReportUnreadable
from peelviewer.qtmodels.hit_groups import ROW
from peelviewer.qtmodels.hits import HIT
from peelviewer.ui.charts.figure_card import FigureCard

if TYPE_CHECKING:
    from peelviewer.ui.documents.reading_text import ReadingText
    from peelviewer.window.search_places import SearchPlaces

BLOCKS = 200  # paragraphs of a selection that are looked at


def of_hit(material: DeckSource, hit: Any) -> list[Slide]:
    """Return a hit as a slide; none for what the user wrote and for what the library holds no more."""
    if hit.kind == OWN:
        return []
    try:
        return [slide_of(material, hit.kind, hit.paragraph or hit.node, hit.report)]
    except (KeyError, ReportUnreadable):
        return []


def hit_at_hand(search: SearchPlaces) -> Any | None:
    """Return the hit that the keyboard is at, in the list below the field or in the results; None where it is elsewhere."""
    panel = search.panel
    if panel.isVisible() and panel.list.currentIndex().isValid():
        return panel.list.currentIndex().data(HIT)
    focus = QApplication.focusWidget()
    if not search.is_open or focus is None or not search.results.isAncestorOf(focus):
        return None
    index = search.results.list.currentIndex()
    number = index.data(ROW).number if index.isValid() else -1
    return search.results.model.hits[number] if number >= 0 else None


def figure_at_hand() -> str:
    """Return the figure or indicator whose card has the keyboard; empty where none has."""
    widget = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, FigureCard):
        widget = widget.parentWidget()
    return widget.subject if isinstance(widget, FigureCard) else ""


def paragraphs_chosen(text: ReadingText) -> list[str]:
    """Return the numbers of the paragraphs that the selection touches, in order; none where nothing is selected."""
    cursor, document = text.textCursor(), text.chapter
    if document is None or not cursor.hasSelection():
        return []
    block, end, found = text.document().findBlock(cursor.selectionStart()), cursor.selectionEnd(), dict[str, None]()
    for _ in range(BLOCKS):
        if not block.isValid() or block.position() >= end:
            break
        finding = document.finding_of(block)
        if finding is not None and finding.number:
            found[finding.number] = None
        block = block.next()
    return list(found)


def of_reports(material: DeckSource, reports: Iterable[str]) -> list[Slide]:
    """Return the judgments of reports, a slide each; none of one that cannot be read or has none."""
    slides = []
    for report_id in reports:
        try:
            report = material.library.report(report_id)
        except (KeyError, ReportUnreadable):
            continue
        if report.judgment_by_question:
            slide = slide_makers.verdicts(DeckSource(material.library, report))
            slides.append(slide._replace(id=f"verdicts-{report_id}", subjects=(report_id,)))
    return slides
