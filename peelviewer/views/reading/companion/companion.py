"""The companion pane: figures, notes and terms that belong to the place being read."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from peelviewer.model.report import Finding, InsertKind, Section
from peelviewer.ui.look import icons
from peelviewer.ui.look.theme import face
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr, translatable

if TYPE_CHECKING:
    from peelviewer.ui.charts.card_column import CardColumn

    from .my_notes import MyNotes
    from .page import CompanionPage

FIGURES, NOTES, TERMS, MARKS, OWN = range(5)
TABS = (translatable("Figures"), translatable("Notes"), translatable("Terms"), translatable("Errors"), translatable("My notes"))

EDGE = 16


class Companion(QWidget):
    """Follows the reading position; each tab is a small document.

    Facts: asked_for (somebody wants to see it), figure_act_wanted (what is to be done with a figure, and its id), own_made (the tab of the
    reader's own marks, when it is first shown).
    """

    asked_for = Signal()
    figure_act_wanted = Signal(str, str)
    own_made = Signal(object)
    read_on_wanted = Signal(bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("companion")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self._subject = ""
        self._is_behind = True
        """Whether the place moved while this was hidden, or nothing was shown yet: where one starts there was no move."""
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("companiontabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setFont(face(13, weight=500))
        self.tabs.setAccessibleName(tr("Companion"))
        for name in TABS:
            self.tabs.addTab(tr(name))
        self.tabs.setTabToolTip(OWN, tr(TABS[OWN]))
        self.tabs.setAccessibleTabName(OWN, tr(TABS[OWN]))
        self.tabs.setTabToolTip(MARKS, tr("Errors of the published report, recorded and left as printed"))
        self._stack = QStackedWidget(self)
        self._stack.setAccessibleName(tr("Companion"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        bar = QVBoxLayout()
        bar.setContentsMargins(EDGE, 0, EDGE, 0)
        bar.addWidget(self.tabs)
        layout.addLayout(bar)
        layout.addWidget(self._stack)
        self._connect()

    # Both are made when first shown, which is after the text was painted.

    @cached_property
    def page(self) -> CompanionPage:
        """Notes, terms and errors, in words."""
        from .page import CompanionPage

        page = CompanionPage(self._workspace, self._stack)
        page.anchorClicked.connect(self._follow)
        self._stack.addWidget(page)
        return page

    @cached_property
    def cards(self) -> CardColumn:
        """The figures."""
        from peelviewer.ui.charts.card_column import CardColumn

        cards = CardColumn(self._workspace, self._stack)
        cards.asked.connect(self.figure_act_wanted)
        self._stack.addWidget(cards)
        return cards

    @cached_property
    def own(self) -> MyNotes:
        """The reader's own marks."""
        from .my_notes import MyNotes

        own = MyNotes(self._workspace, self._stack)
        self._stack.addWidget(own)
        self.own_made.emit(own)
        return own

    @property
    def _has_cards(self) -> bool:
        return "cards" in vars(self)

    def _connect(self) -> None:
        workspace = self._workspace
        # The text is painted first, and a scroll over many headings refreshes once.
        self._refresh_timer = QTimer(self)
        self._refresh_timer.setSingleShot(True)
        self._refresh_timer.setInterval(30)
        self._refresh_timer.timeout.connect(self.refresh)
        self.tabs.currentChanged.connect(lambda tab: self.refresh())
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
        """Show a tab: FIGURES, NOTES, TERMS, MARKS or OWN."""
        if tab != self.tabs.currentIndex():
            from peelviewer.ui.spoken import stay  # the first paint does without

            self.tabs.setCurrentIndex(tab)
            stay()
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
        if self._has_cards:
            self.cards.forget(unpin=True)
        self._refresh_timer.start()

    def _renew(self) -> None:
        if self._has_cards:
            self.cards.forget()
        self.refresh()

    def take_focus(self) -> None:
        """Take the keyboard to what is shown."""
        if self.tabs.currentIndex() == FIGURES:
            self.cards.take_focus()
        elif self.tabs.currentIndex() == OWN:
            self.own.take_focus()
        else:
            self.page.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read on in the text with Space where there is nothing more here."""
        if event.key() == Qt.Key.Key_Space:
            self.read_on_wanted.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _moved(self) -> None:
        self._subject = ""
        self._refresh_timer.start()

    def refresh(self) -> None:
        """Show what belongs to the place being read."""
        self._refresh_timer.stop()
        self._is_behind = self.isHidden()
        if self._is_behind:
            return
        if self.tabs.currentIndex() == OWN:
            self._stack.setCurrentWidget(self.own)
            self.own.refresh()
            return
        figures = self.tabs.currentIndex() == FIGURES
        self._stack.setCurrentWidget(self.cards if figures else self.page)
        if figures:
            scope = self._scope()
            inserts = [s for kind in (InsertKind.FIGURE, InsertKind.INDICATOR) for s in scope.inserts(kind)]
            self.cards.show_subjects(([self._subject] if self._subject else []) + inserts)
            self._follow_figures()
            return
        show = {NOTES: self.page.show_notes, MARKS: self.page.show_errors}.get(self.tabs.currentIndex())
        if show is None:
            self.page.show_terms(self._scope(), self._subject)
        else:
            show(self._scope())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the last tab by its sign alone where there is no room for its words."""
        super().resizeEvent(event)
        self.tabs.setTabText(OWN, tr(TABS[OWN]))
        self.tabs.setTabIcon(OWN, QIcon())
        self.tabs.setFont(face(13, weight=500))
        if self.tabs.tabRect(OWN).right() >= event.size().width() - 2 * EDGE:
            self.tabs.setFont(face(12, weight=500))
            self.tabs.setTabText(OWN, "")
            self.tabs.setTabIcon(OWN, icons.icon("message-square-text", self._workspace.appearance.theme.colours["muted"], 16))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the place, whoever shows this: the reader, or a window that has room for it again."""
        super().showEvent(event)
        if self._is_behind:
            self._refresh_timer.start()

    def _scope(self) -> Section:
        """Return the section being read, of a chapter without sections the inner heading; the chapter has all of its own."""
        section, chapter = self._workspace.place.section, self._workspace.place.chapter
        if section.level == 3:
            return next((s for s in chapter.children if section in s.children), section)
        return section

    def _follow_figures(self) -> None:
        """Bring the figure that is read, or comes next, to the top: a section may have more than there is room for."""
        if self.isHidden() or not self._has_cards or self.tabs.currentIndex() != FIGURES or self._subject:
            return
        anchors = [block.number if isinstance(block, Finding) else block.target for s in self._scope().walk() for block in s.blocks]
        here = self._workspace.place.anchor
        after = anchors[anchors.index(here) :] if here in anchors else anchors
        known = self._workspace.place.report
        self.cards.reveal(next((a for a in after if a in known.figure_by_id or a in known.indicator_by_id), ""))

    def _follow(self, url: QUrl) -> None:
        kind, _, target = url.toString().partition(":")
        if kind == "mark":
            self._workspace.open(f"note-{target}")
        elif kind in ("figure", "place"):
            self._workspace.open(target)
        elif kind == "note":
            self.tabs.setCurrentIndex(NOTES)
