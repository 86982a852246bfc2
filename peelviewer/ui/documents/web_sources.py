"""The pages of the web that statements rest on: a letter after each that leads to its page, and the list of the letters."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextCursor

from peelviewer.analysis.citation import of_day, web_pages_of
from peelviewer.exporters.facts import web_pages
from peelviewer.model.report import Report, Section
from peelviewer.model.web_pages import WebPage
from peelviewer.text.rich import tooltip_html

from .styles import Styles

TITLE = "Web pages"


def letter(report: Report, page: WebPage) -> str:
    """Return what a page is called in the text: a to z in the order of the report's pages, then numbers."""
    at = report.web_pages.index(page)
    return chr(ord("a") + at) if at < 26 else str(at + 1)


def write_marks(cursor: QTextCursor, styles: Styles, report: Report, ids: Iterable[str]) -> None:
    """Write the letters of what a statement rests on after it."""
    for at, page in enumerate(web_pages_of(report, ids)):
        if at:
            cursor.insertText("\u2009", styles.source_mark("", ""))
        cursor.insertText(letter(report, page), styles.source_mark(page.url, tooltip_html(f"{page.description}: {page.url}{_read(page)}")))


def write_list(cursor: QTextCursor, styles: Styles, report: Report, section: Section) -> None:
    """Write what the letters of a heading and all below it stand for; nothing where it rests on no page of the web."""
    pages = web_pages(report, section)
    if not pages:
        return
    cursor.insertBlock(styles.block(20, above=28, below=4), styles.char(13, weight=600))
    cursor.block().setUserState(-1)
    cursor.insertText(TITLE, styles.char(13, weight=600))
    for page in pages:
        small = styles.char(13, "muted")
        cursor.insertBlock(styles.block(20, below=4), small)
        cursor.block().setUserState(-1)
        cursor.insertText(f"{letter(report, page)}  ", styles.char(13, "muted", weight=600))
        cursor.insertText(f"{page.description}{_read(page)}: ", small)
        cursor.insertText(page.url, styles.link(small, page.url))


def marks_source(shape: QTextCharFormat) -> bool:
    """Whether a run of text is the letter of a page of the web, or stands between two."""
    return bool(shape.property(Styles.SOURCE_MARK))


def _read(page: WebPage) -> str:
    return f", read {of_day(page)}" if page.accessed else ""
