"""Print chapters, chosen sections or a whole report, or write them as PDF, from the same documents as the reading pane's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QTextCursor
from PySide6.QtWidgets import QWidget

from peelviewer.analysis import citation
from peelviewer.exporters.facts import notes_of
from peelviewer.exporters.gathering import name_of
from peelviewer.model.library import Library
from peelviewer.model.report import Report, Section
from peelviewer.ui.documents.document import ChapterBuilder, ChapterDocument
from peelviewer.ui.documents.prose import write_spans
from peelviewer.ui.documents.styles import Styles
from peelviewer.ui.documents.terms import TermFinder
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.file_formats import RESOLUTION, pdf_file

from .below import begin_line, write_heading
from .marked import mark, write_notes
from .paper import FILTERS, Paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from peelviewer.analysis.marking.marks import Placed
    from peelviewer.figures.supplied import Supplied

THEME = "light"
# A page is a document: its words are the report's language, whatever the window speaks.
NOTES, LEFT_OUT = "Notes", ": the other findings of this chapter are left out."


class Printed(NamedTuple):
    """What goes on paper, and how it is shown: *only* findings of one class, with the paragraphs' *numbers*, with added values.

    *marks* are the reader's own in the report, none where they are to be left out.
    """

    sections: tuple[Section, ...]
    only: str = ""
    numbers: bool = True
    supplied: Mapping[str, Supplied] | None = None
    marks: tuple[Placed, ...] = ()


def write_pdf(library: Library, report: Report, node: str, path: Path) -> None:
    """Write the chapter that holds a node as PDF on A4; raises ExportError where the file cannot be written."""
    write_sections(library, report, Printed((report.chapter_of[node],)), path)


def write_sections(library: Library, report: Report, printed: Printed, path: Path) -> None:
    """Write chapters or sections as PDF on A4, each from a new page on; raises ExportError where the file cannot be written."""
    size = QPageSize(QPageSize.PageSizeId.A4)
    paper = _paper(library, report, printed, size.size(QPageSize.Unit.Point))
    with pdf_file(path, name_of(report, printed.sections), size, paper.bookmarks) as writer:
        painter = QPainter(writer)
        for index in range(len(paper)):
            if index:
                writer.newPage()
            paper.paint(painter, index)
        painter.end()


def print_sections(library: Library, report: Report, printed: Printed, parent: QWidget) -> bool:
    """Ask for a printer and print chapters or sections; return whether they were printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    return dialog.exec() == QPrintDialog.DialogCode.Accepted and print_on(printer, library, report, printed)


def print_on(printer: QPrinter, library: Library, report: Report, printed: Printed) -> bool:
    """Print the pages that a printer is set to, all where it is set to none; return whether they were printed."""
    printer.setFullPage(True)  # the pages have margins of their own
    paper = _paper(library, report, printed, printer.pageLayout().fullRect(QPageLayout.Unit.Point).size())
    first, last = printer.fromPage() or 1, min(printer.toPage() or len(paper), len(paper))
    painter = QPainter()
    if first > last or not painter.begin(printer):
        return False
    for index in range(first - 1, last):
        if index > first - 1:
            printer.newPage()
        painter.save()
        painter.scale(printer.resolution() / RESOLUTION, printer.resolution() / RESOLUTION)
        paper.paint(painter, index)
        painter.restore()
    return painter.end()


def _paper(library: Library, report: Report, printed: Printed, size: QSizeF) -> Paper:
    documents = [document_of(library, report, section, printed) for section in printed.sections]
    return Paper(library, report, documents, size, themes.load(THEME), only=printed.only, numbers=printed.numbers)


def document_of(library: Library, report: Report, section: Section, printed: Printed) -> ChapterDocument:
    """Return a section for paper, as one long page, with its notes and source at the end."""
    light = themes.load(THEME)
    builder = ChapterBuilder(library, report, TermFinder(()), light, 1.0, printed.supplied, paper=True)
    document = builder.build(section, printed.only)
    s, cursor = Styles(light, 1.0, paper=True), QTextCursor(document.document)
    written = mark(document, report, printed.marks, light, s) if printed.marks else []
    cursor.movePosition(QTextCursor.MoveOperation.End)
    _say_what_is_left_out(document, s, printed.only)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    _notes(report, section, document, s, cursor)
    write_notes(document, section, written, s, cursor)
    cursor.insertBlock(s.block(17, above=16), s.char(11, "muted"))
    cursor.block().setUserState(-1)
    cursor.insertText(citation.of_print(library, report, section), s.char(11, "muted"))
    return document


def _say_what_is_left_out(document: ChapterDocument, s: Styles, only: str) -> None:
    """Name the filter below the title, that nobody takes a part for the whole."""
    if only not in FILTERS:
        return
    title = document.block_of(document.chapter.id) if document.headings else document.document.begin()
    cursor = QTextCursor(title)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    cursor.insertBlock(s.block(20, below=10), s.char(13, "muted"))
    cursor.block().setUserState(-1)
    cursor.insertText(FILTERS[only] + LEFT_OUT, s.char(13, "muted"))


def _notes(report: Report, section: Section, document: ChapterDocument, s: Styles, cursor: QTextCursor) -> None:
    """Write the notes that the section refers to."""
    notes = notes_of(report, section)
    if not notes:
        return
    write_heading(document, section, "notes", NOTES, s, cursor)
    for note in notes:
        begin_line(str(note.number), 24, s, cursor)
        write_spans(cursor, note.text, s.char(11))


def file_name(report: Report, sections: Sequence[Section], only: str = "") -> str:
    """Return a name for a file that tells what is in it: norfolk-2016-effectiveness-q2.pdf."""
    part = sections[0].id if len(sections) == 1 else "" if len(sections) == len(report.chapters) else "sections"
    kind = f"{only}s" if only in FILTERS else ""
    return "-".join(word for word in (report.id, part, kind) if word)
