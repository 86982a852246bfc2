"""The companion pane: figures, notes and terms that belong to the place being read."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QStackedWidget, QTabBar, QTextBrowser, QVBoxLayout, QWidget

from peelviewer.analysis.nodes import term_id
from peelviewer.model.library import Library
from peelviewer.model.report import Finding, InsertKind, Section
from peelviewer.text.inline import spans, typographic
from peelviewer.ui.charts.card_column import CardColumn
from peelviewer.ui.documents.prose import MISSING_NOTE, write_spans
from peelviewer.ui.documents.styles import Styles
from peelviewer.ui.documents.terms import TermFinder
from peelviewer.ui.look.theme import face
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr, translatable

FIGURES, NOTES, TERMS, MARKS = range(4)
TABS = (translatable("Figures"), translatable("Notes"), translatable("Terms"), translatable("Errors"))


def term_of(library: Library, node: str) -> str:
    """Return the term that a node's id stands for, empty where it is none's."""
    return next((term.term for term in library.glossary if term_id(term) == node), "") if node.startswith("term-") else ""


class Companion(QWidget):
    """Follows the reading position; each tab is a small document."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("companion")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._finder = TermFinder(workspace.library.glossary)
        self._subject = ""
        self._document: QTextDocument | None = None
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("companiontabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFont(face(13, weight=500))
        self.tabs.setAccessibleName(tr("Companion"))
        for name in TABS:
            self.tabs.addTab(tr(name))
        self.tabs.setTabToolTip(MARKS, tr("Errors of the published report, recorded and left as printed"))
        self._stack = QStackedWidget(self)
        self.page = QTextBrowser(self._stack)
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setAccessibleName(tr("Companion text"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        bar = QVBoxLayout()
        bar.setContentsMargins(16, 0, 16, 0)
        bar.addWidget(self.tabs)
        layout.addLayout(bar)
        self.cards = CardColumn(workspace, self._stack)
        self._stack.addWidget(self.page)
        self._stack.addWidget(self.cards)
        layout.addWidget(self._stack)
        self._connect()

    def _connect(self) -> None:
        workspace = self._workspace
        # The text is painted first, and a scroll over many headings refreshes once.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(30)
        self._later.timeout.connect(self.refresh)
        self.tabs.currentChanged.connect(lambda tab: self.refresh())
        self.page.anchorClicked.connect(self._follow)
        workspace.section_changed.connect(lambda place: self._moved())
        workspace.node_wanted.connect(self._node_opened)
        workspace.current_changed.connect(self._show_report)
        workspace.appearance.theme_changed.connect(self._renew)
        workspace.supplied_changed.connect(lambda subject: self._renew())
        workspace.appearance.zoom_changed.connect(self.refresh)
        workspace.figure_wanted.connect(self.show_figure)
        workspace.term_wanted.connect(self.show_term)
        workspace.errata_wanted.connect(lambda: self.turn_to(MARKS))

    def show_figure(self, subject: str) -> None:
        """Show a figure or indicator with all its caveats."""
        self._subject = subject
        self.turn_to(FIGURES)

    def show_term(self, term: str) -> None:
        """Show the terms with one at the top."""
        self._subject = term
        self.turn_to(TERMS)

    def turn_to(self, tab: int) -> None:
        """Show a tab: FIGURES, NOTES, TERMS or MARKS."""
        if self.tabs.currentIndex() == tab:
            self.refresh()
        else:
            self.tabs.setCurrentIndex(tab)
        self.show()

    def restore_from(self, old: Companion) -> None:
        """Show what another companion showed: its tab, its subject, and its figures as they were."""
        self._subject = old._subject
        self.cards.restore_from(old.cards)
        self.tabs.setCurrentIndex(old.tabs.currentIndex())
        self.refresh()

    def _show_report(self) -> None:
        self._subject = ""
        self.cards.forget(unpin=True)
        self._later.start()

    def _renew(self) -> None:
        self.cards.forget()
        self.refresh()

    def take_focus(self) -> None:
        """Take the keyboard to what is shown."""
        if self.tabs.currentIndex() == FIGURES:
            self.cards.take_focus()
        else:
            self.page.setFocus()

    def _node_opened(self, node: str) -> None:
        # The reading pane has been there before and has asked for the term: it must not be forgotten.
        if term_of(self._workspace.library, node) != self._subject or not self._subject:
            self._moved()

    def _moved(self) -> None:
        self._subject = ""
        self._later.start()

    def refresh(self) -> None:
        """Show what belongs to the place being read."""
        self._later.stop()
        if self.isHidden():
            return
        figures = self.tabs.currentIndex() == FIGURES
        self._stack.setCurrentWidget(self.cards if figures else self.page)
        if figures:
            scope = self._scope()
            inserts = [s for kind in (InsertKind.FIGURE, InsertKind.INDICATOR) for s in scope.inserts(kind)]
            self.cards.show_subjects(([self._subject] if self._subject else []) + inserts)
            return
        # Owned here, not by the page, which deletes a document of its own as soon as it is given another.
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        frame = document.rootFrame().frameFormat()
        frame.setLeftMargin(16)
        frame.setRightMargin(12)
        document.rootFrame().setFrameFormat(frame)
        cursor = QTextCursor(document)
        (self._notes, self._terms, self._errors)[self.tabs.currentIndex() - 1](cursor)
        self.page.setDocument(document)
        self.page.verticalScrollBar().setValue(0)
        if self._document is not None:
            self._document.deleteLater()
        self._document = document

    @property
    def _styles(self) -> Styles:
        return Styles(self._workspace.appearance.theme, min(self._workspace.appearance.zoom, 1.6))

    def _scope(self) -> Section:
        """Return the section (not the inner heading) being read; the chapter has all of its own."""
        section, chapter = self._workspace.place.section, self._workspace.place.chapter
        if section.level == 3:
            return next((s for s in chapter.children if section in s.children), chapter)
        return section

    def _findings(self) -> list[Finding]:
        return list(self._scope().findings())

    def _empty(self, cursor: QTextCursor, words: str) -> None:
        cursor.insertBlock(self._styles.block(20, above=16), self._styles.char(13, "muted"))
        cursor.insertText(words, self._styles.char(13, "muted"))

    def _notes(self, cursor: QTextCursor) -> None:
        from peelviewer.figures.build import limits  # the first paint does without

        report, s = self._workspace.place.report, self._styles
        numbers = [span.note for f in self._findings() for text in (f.text, *f.bullets) for span in spans(text) if span.note]
        figures = [report.figure_by_id[i] for i in self._scope().inserts(InsertKind.FIGURE) if i in report.figure_by_id]
        numbers += [number for figure in figures for number in figure.notes]
        for number in sorted(set(numbers)):
            note = report.note_by_number.get(number)
            cursor.insertBlock(s.hanging(20, 30, above=14, left=30), s.char(13))
            cursor.insertText(f"{number}", s.link(s.char(13, weight=600), f"mark:{number}"))
            cursor.insertText("\t", s.char(13))
            write_spans(cursor, note.text if note else tr(MISSING_NOTE), s.char(13))
        sections = [self._workspace.place.chapter.id, *(section.id for section in self._scope().walk())]
        caveats = dict.fromkeys(limit for section in sections for limit in limits(self._workspace.library, report, section))
        for limit in caveats:
            cursor.insertBlock(s.block(20, above=14), s.char(13))
            cursor.insertText(tr("Caveat") + "  ", s.char(12, "muted", weight=600))
            cursor.insertText(f"{limit.title}. ", s.char(13, weight=600))
            cursor.insertText(" ".join([limit.text, *([f"{', '.join(limit.forces)}."] if limit.forces else [])]), s.char(13))
        if not numbers and not caveats:
            self._empty(cursor, tr("No notes in this section."))

    def _terms(self, cursor: QTextCursor) -> None:
        s, text = self._styles, " ".join(t for f in self._findings() for t in (f.text, *f.bullets))
        terms = {term.term: term for _, _, term in self._finder.find(text)}
        wanted = next((t for t in self._workspace.library.glossary if t.term == self._subject), None)
        ordered = sorted(terms.values(), key=lambda t: t.term.lower())
        for term in ([wanted] if wanted else []) + [t for t in ordered if t is not wanted]:
            cursor.insertBlock(s.block(20, above=14), s.char(13))
            cursor.insertText(typographic(term.term), s.char(13, "accent" if term is wanted else "text", weight=600))
            if term.expansion:
                cursor.insertText(f"  {typographic(term.expansion)}", s.char(13, "muted"))
            cursor.insertBlock(s.block(20, above=1), s.char(13))
            cursor.insertText(typographic(term.explanation), s.char(13))
        if not terms and wanted is None:
            self._empty(cursor, tr("No terms in this section."))

    def _errors(self, cursor: QTextCursor) -> None:
        report, s = self._workspace.place.report, self._styles
        own = {i for f in self._findings() for i in f.errata}
        inner = {section.id for section in self._scope().walk()}
        shown = [e for e in report.errata if e.id in own or e.section in inner]
        for erratum in shown:
            cursor.insertBlock(s.block(20, above=14), s.char(13))
            cursor.insertText(tr("The report prints") + "  ", s.char(12, "concern", weight=600))
            cursor.insertText(typographic(erratum.printed), s.char(13))
            cursor.insertBlock(s.block(20, above=2), s.char(13, "muted"))
            cursor.insertText(typographic(erratum.problem), s.char(13, "muted"))
        if not shown:
            self._empty(cursor, tr("No errors of the published report are recorded for this section."))

    def _follow(self, url: QUrl) -> None:
        kind, _, rest = url.toString().partition(":")
        if kind == "mark":
            self._workspace.open(f"note-{rest}")
        elif kind == "figure":
            self._workspace.open(rest)
        elif kind == "note":
            self.tabs.setCurrentIndex(NOTES)
