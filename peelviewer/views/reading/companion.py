"""The companion pane: figures, notes and terms that belong to the place being read."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QStackedWidget, QTabBar, QTextBrowser, QVBoxLayout, QWidget

from peelviewer.analysis.anchors import of_erratum
from peelviewer.model.report import Finding, InsertKind, Section, Term
from peelviewer.text.inline import spans, typographic
from peelviewer.ui.charts.card_column import CardColumn
from peelviewer.ui.documents.prose import MISSING_NOTE, write_spans
from peelviewer.ui.documents.styles import Styles
from peelviewer.ui.documents.terms import TermFinder
from peelviewer.ui.look.theme import face
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr, translatable

FIGURES, NOTES, TERMS, MARKS = range(4)
FEW = 3
"""Places named of a term: there may be many."""
TABS = (translatable("Figures"), translatable("Notes"), translatable("Terms"), translatable("Errors"))


class Companion(QWidget):
    """Follows the reading position; each tab is a small document. Fact: asked_for (somebody wants to see it)."""

    asked_for = Signal()

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
        self._refresh_timer = QTimer(self)
        self._refresh_timer.setSingleShot(True)
        self._refresh_timer.setInterval(30)
        self._refresh_timer.timeout.connect(self.refresh)
        self.tabs.currentChanged.connect(lambda tab: self.refresh())
        self.page.anchorClicked.connect(self._follow)
        workspace.section_changed.connect(lambda section: self._moved())
        workspace.anchor_changed.connect(lambda anchor: self._follow_figures())
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
        self.tabs.setCurrentIndex(tab)
        self.asked_for.emit()
        self.refresh()

    def restore_from(self, old: Companion) -> None:
        """Show what another companion showed: its tab, its subject, and its figures as they were."""
        self._subject = old._subject
        self.cards.restore_from(old.cards)
        self.tabs.setCurrentIndex(old.tabs.currentIndex())
        self.refresh()

    def _show_report(self) -> None:
        self._subject = ""
        self.cards.forget(unpin=True)
        self._refresh_timer.start()

    def _renew(self) -> None:
        self.cards.forget()
        self.refresh()

    def take_focus(self) -> None:
        """Take the keyboard to what is shown."""
        if self.tabs.currentIndex() == FIGURES:
            self.cards.take_focus()
        else:
            self.page.setFocus()

    def _moved(self) -> None:
        self._subject = ""
        self._refresh_timer.start()

    def refresh(self) -> None:
        """Show what belongs to the place being read."""
        self._refresh_timer.stop()
        if self.isHidden():
            return
        figures = self.tabs.currentIndex() == FIGURES
        self._stack.setCurrentWidget(self.cards if figures else self.page)
        if figures:
            scope = self._scope()
            inserts = [s for kind in (InsertKind.FIGURE, InsertKind.INDICATOR) for s in scope.inserts(kind)]
            self.cards.show_subjects(([self._subject] if self._subject else []) + inserts)
            self._follow_figures()
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
        if self._document is not None:
            self._document.deleteLater()
        self._document = document

    @property
    def _styles(self) -> Styles:
        return Styles(self._workspace.appearance.theme, min(self._workspace.appearance.zoom, 1.6))

    def _scope(self) -> Section:
        """Return the section being read, of a chapter without sections the inner heading; the chapter has all of its own."""
        section, chapter = self._workspace.place.section, self._workspace.place.chapter
        if section.level == 3:
            return next((s for s in chapter.children if section in s.children), section)
        return section

    def _follow_figures(self) -> None:
        """Bring the figure that is read, or comes next, to the top: a section may have more than there is room for."""
        if self.isHidden() or self.tabs.currentIndex() != FIGURES or self._subject:
            return
        anchors = [block.number if isinstance(block, Finding) else block.target for s in self._scope().walk() for block in s.blocks]
        here = self._workspace.place.anchor
        after = anchors[anchors.index(here) :] if here in anchors else anchors
        known = self._workspace.place.report
        self.cards.reveal(next((a for a in after if a in known.figure_by_id or a in known.indicator_by_id), ""))

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
        inner = {section.id for section in self._scope().walk()}
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

    def _follow(self, url: QUrl) -> None:
        kind, _, target = url.toString().partition(":")
        if kind == "mark":
            self._workspace.open(f"note-{target}")
        elif kind in ("figure", "place"):
            self._workspace.open(target)
        elif kind == "note":
            self.tabs.setCurrentIndex(NOTES)
