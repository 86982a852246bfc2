"""What the companion says in words: the notes, terms and recorded errors of what is being read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from peelviewer.analysis.marking.anchors import of_erratum
from peelviewer.model.library import Term
from peelviewer.model.report import Finding, InsertKind, Section
from peelviewer.text.inline import spans, typographic
from peelviewer.text.plain import note_marks
from peelviewer.ui.documents.prose import MISSING_NOTE, write_spans
from peelviewer.ui.documents.styles import Styles
from peelviewer.ui.documents.terms import TermFinder
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

FEW = 3
"""Places named of a term: there may be many."""


class CompanionPage(QTextBrowser):
    """Shows one small document at a time."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._finder = TermFinder(workspace.library.glossary)
        self._document: QTextDocument | None = None
        self._section = workspace.place.section
        self._subject = ""
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Companion text"))

    def show_notes(self, section: Section) -> None:
        """Show the notes of a section, and the caveats of what it shows."""
        self._section = section
        self._show(self._notes)

    def show_terms(self, section: Section, subject: str) -> None:
        """Show the terms that a section uses, with the term *subject* (where there is one) at the top."""
        self._section, self._subject = section, subject
        self._show(self._terms)

    def show_errors(self, section: Section) -> None:
        """Show the errors of the published report that are recorded for a section."""
        self._section = section
        self._show(self._errors)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Space to the text where nothing is left to scroll here: one reads on."""
        bar = self.verticalScrollBar()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Space and bar.value() == (bar.minimum() if back else bar.maximum()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _show(self, write: Callable[[QTextCursor], None]) -> None:
        # Owned here: the page would delete a document of its own as soon as it is given another.
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        frame = document.rootFrame().frameFormat()
        frame.setLeftMargin(16)
        frame.setRightMargin(12)
        document.rootFrame().setFrameFormat(frame)
        write(QTextCursor(document))
        self.setDocument(document)
        if self._document is not None:
            self._document.deleteLater()
        self._document = document

    @property
    def _styles(self) -> Styles:
        return Styles(self._workspace.appearance.theme, min(self._workspace.appearance.zoom, 1.6))

    def _findings(self) -> list[Finding]:
        return list(self._section.findings())

    def _empty(self, cursor: QTextCursor, words: str) -> None:
        cursor.insertBlock(self._styles.block(20, above=16), self._styles.char(13, "muted"))
        cursor.insertText(words, self._styles.char(13, "muted"))

    def _notes(self, cursor: QTextCursor) -> None:
        from peelviewer.figures.build import limits  # the first paint does without

        report, s = self._workspace.place.report, self._styles
        numbers = [span.note for f in self._findings() for text in (f.text, *f.bullets) for span in spans(text) if span.note]
        figures = [report.figure_by_id[i] for i in self._section.inserts(InsertKind.FIGURE) if i in report.figure_by_id]
        numbers += [number for figure in figures for number in figure.notes]
        numbers += [number for figure in figures for cell in report.cells_of(figure.id) for number in note_marks(cell.text)]
        for number in sorted(set(numbers)):
            note = report.note_by_number.get(number)
            cursor.insertBlock(s.hanging(20, 30, above=14, left=30), s.char(13))
            cursor.insertText(note.printed_mark if note else f"{number}", s.link(s.char(13, weight=600), f"mark:{number}"))
            cursor.insertText("\t", s.char(13))
            write_spans(cursor, note.text if note else tr(MISSING_NOTE), s.char(13))
        sections = [self._workspace.place.chapter.id, *(section.id for section in self._section.walk())]
        caveats = dict.fromkeys(limit for section in sections for limit in limits(self._workspace.library, report, section))
        for limit in caveats:
            cursor.insertBlock(s.block(20, above=14), s.char(13))
            cursor.insertText(tr("Caveat") + "  ", s.char(12, "muted", weight=600))
            cursor.insertText(f"{limit.title}. ", s.char(13, weight=600))
            cursor.insertText(" ".join([limit.text, *([f"{', '.join(limit.forces)}."] if limit.forces else [])]), s.char(13))
        if not numbers and not caveats:
            self._empty(cursor, tr("No notes in this section."))

    def _terms(self, cursor: QTextCursor) -> None:
        s = self._styles
        terms: dict[str, Term] = {}
        used: dict[str, list[str]] = {}
        for finding in self._findings():
            for _, _, term in self._finder.find(" ".join((finding.text, *finding.bullets))):
                terms[term.term] = term
                places = used.setdefault(term.term, [])
                places += [] if finding.number in places else [finding.number]
        chosen = next((t for t in self._workspace.library.glossary if t.term == self._subject), None)
        ordered = sorted(terms.values(), key=lambda t: t.term.lower())
        for term in ([chosen] if chosen else []) + [t for t in ordered if t is not chosen]:
            cursor.insertBlock(s.block(20, above=14), s.char(13))
            cursor.insertText(typographic(term.term), s.char(13, "accent" if term is chosen else "text", weight=600))
            if term.expansion:
                cursor.insertText(f"  {typographic(term.expansion)}", s.char(13, "muted"))
            for number in used.get(term.term, [])[:FEW]:
                cursor.insertText("  ", s.char(13))
                cursor.insertText(number, s.link(s.char(12), f"place:{number}"))
            cursor.insertBlock(s.block(20, above=1), s.char(13))
            cursor.insertText(typographic(term.explanation), s.char(13))
        if not terms and chosen is None:
            self._empty(cursor, tr("No terms in this section."))

    def _errors(self, cursor: QTextCursor) -> None:
        report, s = self._workspace.place.report, self._styles
        own = {i for f in self._findings() for i in f.errata}
        numbers = {finding.number for chapter in report.chapters for finding in chapter.findings()}
        inner = {section.id for section in self._section.walk()}
        shown = [e for e in report.errata if e.id in own or e.section in inner]
        for erratum in shown:
            cursor.insertBlock(s.block(20, above=14), s.char(13))
            cursor.insertText(tr("The report prints"), s.char(12, "concern", weight=600))
            anchor = of_erratum(report, erratum.id)
            number = anchor if anchor in numbers else tr("Show")
            cursor.insertText("  ", s.char(12))
            cursor.insertText(number, s.link(s.char(12), f"place:{anchor}"))
            cursor.insertText("  ", s.char(12))
            cursor.insertText(typographic(erratum.printed), s.char(13))
            cursor.insertBlock(s.block(20, above=2), s.char(13, "muted"))
            cursor.insertText(typographic(erratum.problem), s.char(13, "muted"))
        if not shown:
            self._empty(cursor, tr("No errors of the published report are recorded for this section."))
