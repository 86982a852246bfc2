"""Print a chapter, or write it as PDF, from the same document as the reading pane's."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QPageSize, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from peelviewer.analysis import citation
from peelviewer.model.library import Library
from peelviewer.model.report import InsertKind, Report, Section
from peelviewer.text.inline import spans
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.file_formats import pdf_file

from .document import ChapterBuilder
from .prose import write_spans
from .styles import Styles
from .terms import TermFinder


def printable(library: Library, report: Report, chapter: Section) -> QTextDocument:
    """Return a chapter for paper: light theme, its title, and its notes and source at the end."""
    light = themes.load("light")
    document = ChapterBuilder(library, report, TermFinder(()), light, 1.0).build(chapter, printed=True).document
    s = Styles(light, 1.0)
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    for number in _notes(report, chapter):
        cursor.insertBlock(s.block(17, above=3), s.char(11))
        cursor.insertText(f"{number}  ", s.char(11, "accent", weight=600))
        write_spans(cursor, report.note_by_number[number].text, s.char(11))
    cursor.insertBlock(s.block(17, above=16), s.char(11, "muted"))
    # A page is a document: its words are the report's language, whatever the window speaks.
    cursor.insertText(citation.of_print(library, report, chapter), s.char(11, "muted"))
    return document


def _notes(report: Report, chapter: Section) -> list[int]:
    marked = {span.note for f in chapter.findings() for text in (f.text, *f.bullets) for span in spans(text) if span.note}
    for figure in chapter.inserts(InsertKind.FIGURE):
        if figure in report.figure_by_id:
            marked |= set(report.figure_by_id[figure].notes)
    return sorted(n for n in marked if n in report.note_by_number)


def write_pdf(library: Library, report: Report, node: str, path: Path) -> None:
    """Write the chapter that holds a node as PDF on A4; raises ExportError where the file cannot be written."""
    chapter = report.chapter_of[node]
    # No margins here: the document's printing leaves its own two centimetres.
    with pdf_file(path, f"{report.title}: {chapter.title}", QPageSize(QPageSize.PageSizeId.A4)) as writer:
        printable(library, report, chapter).print_(writer)


def print_chapter(library: Library, report: Report, chapter: Section, parent: QWidget) -> bool:
    """Ask for a printer and print a chapter; return whether it was printed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    printable(library, report, chapter).print_(printer)
    return True
