"""The Compare view: two sections of any reports beside each other, scrolled together at their matched headings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from peelviewer.analysis.citation import both_to_quote
from peelviewer.analysis.compared.beside import first_beside
from peelviewer.analysis.compared.compare import Match, match, questions_of, unmatched
from peelviewer.analysis.compared.texts import TextSide
from peelviewer.figures.texts_in_sight import Told
from peelviewer.options import FORCES, NUMBERS, YEARS
from peelviewer.ui.dialogs.leaving import LeaveButton, Leaving
from peelviewer.ui.look import icons
from peelviewer.ui.widgets.controls import segments
from peelviewer.ui.widgets.elided import Elided
from peelviewer.ui.widgets.folding_bar import FoldingBar
from peelviewer.ui.workspace import Workspace
from peelviewer.views.compare.differences.differences import Differences
from peelviewer.views.compare.differences.in_sight import in_sight
from peelviewer.views.compare.differences.strip import DifferencesStrip
from peelviewer.views.compare.leaving.text_files import ShownTexts, leavings
from peelviewer.views.compare.years.years import YearsSideBySide
from peelviewer.wording import plural, tr

from .forces import ForcesSideBySide
from .match_bands import MatchBands
from .matches_sheet import MatchesSheet
from .numbers import ComparedNumbers
from .scroll_link import ScrollLink
from .side import CompareSide
from .text import CompareText

BESIDE = (FORCES, YEARS)
"""Pages that are not about the two sides."""


class Compare(QWidget):
    """Two sides with what links them, their numbers, forces or years side by side; slide_wanted asks for a slide of the last two."""

    status_changed = Signal()
    corrected = Signal()
    slide_wanted = Signal()

    def __init__(
        self, workspace: Workspace, tree: Callable[[QWidget, Callable[[str], None]], QWidget], parent: QWidget | None = None
    ) -> None:
        """Make the view; *tree* makes a tree of the report's sections that calls back with the one that is clicked."""
        super().__init__(parent)
        self.setObjectName("compare")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace = workspace
        self.left, self.right = CompareSide(workspace, tr("Left"), self), CompareSide(workspace, tr("Right"), self)
        self.left.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.matches: list[Match] = []
        # Corrections by the two sections compared: right ids by left id, empty for "no counterpart".
        self.corrections: dict[str, dict[str, str]] = {}
        self._bar = self._make_bar()
        self.linked = ScrollLink(self.left.text, self.right.text, self.pairs)
        self.joins = MatchBands(workspace.appearance, self.left.text, self.right.text, self.pairs)
        self.differences = Differences(workspace.appearance, self.left, self.right, self.pairs)
        self.texts = QWidget(self)
        self.strip = DifferencesStrip(workspace.appearance, self.differences, self.step, self.texts)
        self.strip.hide()
        self._lay_out_texts()
        self.contents = tree(self, self._put_where_read)
        self.contents.setMinimumWidth(200)
        self.contents.setMaximumWidth(300)
        self.contents.hide()
        self.numbers = ComparedNumbers(workspace, self)
        self.forces = ForcesSideBySide(workspace, self)
        self.years = YearsSideBySide(workspace, self)
        self.pages = QStackedWidget(self)
        self.pages.setAccessibleName(tr("Compare"))
        for page in (self.texts, self.numbers, self.forces, self.years):
            self.pages.addWidget(page)
        for beside in (self.forces, self.years):
            beside.status_changed.connect(self.status_changed)
            beside.slide_wanted.connect(self.slide_wanted)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.contents)
        below.addWidget(self.pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addLayout(below, 1)
        self.linked.moved.connect(self.joins.update)
        for side in (self.left, self.right):
            side.changed.connect(self._rematch)
        self._last: QWidget = self.right.text
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._remember)
        workspace.appearance.theme_changed.connect(self.apply_theme)
        workspace.appearance.zoom_changed.connect(self.apply_theme)
        self._open_first()

    def _lay_out_texts(self) -> None:
        gap = QVBoxLayout()
        gap.addSpacing(44)
        gap.addWidget(self.joins)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self.left, 1)
        sides.addLayout(gap)
        sides.addWidget(self.right, 1)
        texts = QVBoxLayout(self.texts)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(0)
        texts.addLayout(sides, 1)
        texts.addWidget(self.strip)

    def _make_bar(self) -> FoldingBar:
        bar = FoldingBar(self)
        bar.setObjectName("comparebar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bar.setFixedHeight(48)
        self.link, self.mark = _toggle(tr("Link scrolling"), bar), _toggle(tr("Mark differing words"), bar)
        self.link.setChecked(True)
        self.link.toggled.connect(self.set_linked)
        self.mark.toggled.connect(self.set_marked)
        self.summary = Elided(bar)
        self.summary.is_whole_or_gone = True  # the status bar says it, too
        row = bar.row
        row.setContentsMargins(24, 2, 24, 4)
        row.setSpacing(10)
        kind, self.kind = segments(bar, (tr("Text"), tr("Numbers"), tr("Forces"), tr("Years")), tr("Compare {kind}", kind="{}"))
        self.kind.idClicked.connect(self.turn)
        row.addLayout(kind)
        row.addWidget(self.summary, 4)
        row.addStretch(1)
        self.tree = _toggle(tr("Contents"), bar)
        self.tree.setToolTip(tr("Drag a section from the contents to either side, or click it"))
        self.tree.toggled.connect(lambda on: self.contents.setVisible(on))
        row.addWidget(self.tree)
        for box in (self.link, self.mark):
            row.addWidget(box)
        self.buttons = {}
        acts = {"align": (tr("Re-align"), self.align), "matches": (tr("Matches…"), self.show_matches), "swap": (tr("Swap"), self.swap)}
        for name, (words, act) in acts.items():
            button = QToolButton(bar)
            button.setObjectName("choice")
            button.setText(words)
            button.setFixedHeight(30)
            button.setAccessibleName(words.rstrip("…"))
            button.clicked.connect(act)
            self.buttons[name] = button
            row.addWidget(button)
        self.export = LeaveButton(self._workspace.appearance, self.leavings, self._workspace.message.emit, bar, 30)
        row.addWidget(self.export)
        self.buttons["swap"].setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.buttons["swap"].setIcon(icons.icon("arrow-left-right", self._workspace.appearance.theme.colours["text"], 14))
        bar.fold(*self.buttons.values(), self.mark, self.tree, self.link)
        return bar

    def _open_first(self) -> None:
        """Begin with the question being read and the same of the nearest report; where there is none with the next chapter of its kind."""
        workspace, report = self._workspace, self._workspace.place.report
        chapters = list(report.questions or report.chapters)
        read = report.question_at(workspace.place.section) or workspace.place.chapter
        chapter = read if read in chapters else chapters[0]
        beside = first_beside(workspace.library, report, chapter)
        other = beside or (report, chapters[(chapters.index(chapter) + 1) % len(chapters)])
        self.show_pair(chapter.id, f"{other[0].id}/{other[1].id}")

    def show_pair(self, left: str, right: str, *, chosen: tuple[str, str] = ("", "")) -> None:
        """Show two nodes (heading of the report being read, or report-id/heading); raises KeyError for an unknown one."""
        self.put("left", left, chosen[0])
        self.put("right", right, chosen[1])

    def shown(self) -> tuple[str, str, int]:
        """Return both nodes (report-id/heading), and what is shown: their texts (0), their numbers (1), forces (2) or years (3)."""
        left, right = (f"{side.report.id}/{side.section.id}" for side in (self.left, self.right))
        return left, right, self.pages.currentIndex()

    def pairs(self) -> list[tuple[str, str]]:
        """Return the matched headings, left and right, from the top down."""
        return [(m.left, m.right) for m in self.matches]

    def _remember(self, previous: QWidget | None, now: QWidget | None) -> None:
        if now in (self.left.text, self.right.text) and now is not None:
            self._last = now

    def pair(self) -> str:
        """Return the key under which corrections of the two sections are kept: both as report-id/section, the left one first."""
        return " | ".join(f"{side.report.id}/{side.section.id}" for side in (self.left, self.right))

    def take_corrections(self, corrections: dict[str, dict[str, str]]) -> None:
        """Take over corrections that were kept: by the key of a pair, the right heading's id by the left one's."""
        self.corrections = corrections
        self._rematch()

    def _rematch(self) -> None:
        questions = questions_of(self.left.report, self.right.report)
        self.matches = match(self.left.section, self.right.section, self.corrections.get(self.pair()), questions)
        self.left.text.matched = {m.left for m in self.matches}
        self.right.text.matched = {m.right for m in self.matches}
        for side in (self.left, self.right):
            side.text.viewport().update()
        self.joins.update()
        alone = len(unmatched(self.left.section, self.left.text.matched)) + len(unmatched(self.right.section, self.right.text.matched))
        count = len(self.matches) - 1
        words = plural("{n} heading matched", "{n} headings matched", count) if count else tr("No headings matched")
        self.summary.setText(f"{words}, {plural('{n} without counterpart', '{n} without counterpart', alone)}" if alone else words)
        self.differences.mark(self.mark.isChecked())
        self.status_changed.emit()

    def correct(self, corrections: dict[str, str]) -> None:
        """Take over what the reader says belongs together: right ids by left id, empty for none."""
        self.corrections[self.pair()] = corrections
        self._rematch()
        self.corrected.emit()
        self.linked.align()

    def turn(self, page: int) -> None:
        """Compare texts (0), numbers (1), forces (2) or years (3)."""
        self.kind.buttons()[page].setChecked(True)
        self.pages.setCurrentIndex(page)
        for widget in (self.summary, self.export):
            widget.setVisible(page == 0)
        for button in (self.tree, self.link, self.mark, self.buttons["align"], self.buttons["matches"]):
            self._bar.leave_out(button, page != 0)
        self.contents.setVisible(page == 0 and self.tree.isChecked())
        self._bar.leave_out(self.buttons["swap"], page in BESIDE)
        if page == NUMBERS:
            self.numbers.show_reports(self.left.report, self.right.report)
        elif page == FORCES:
            self.forces.show_forces()
        elif page == YEARS:
            self.years.show_years()
        self.status_changed.emit()

    def _put_where_read(self, section: str) -> None:
        """Show a section clicked in the contents on the side that has the keyboard, else on the right."""
        side = "left" if self.left.isAncestorOf(self._last) else "right"
        self.put(side, f"{self._workspace.place.report.id}/{section}")

    @property
    def text_read(self) -> CompareText:
        """The text of the side that has the keyboard, or had it last."""
        return self.left.text if self.left.isAncestorOf(self._last) else self.right.text

    # Choices ------------------------------------------------------------------------------------------

    def set_linked(self, on: bool) -> None:
        """Scroll both sides together, or each alone."""
        self.linked.on = on
        self.link.setChecked(on)
        if on:
            self.linked.align()

    def align(self) -> None:
        """Bring the right side to where the left one is."""
        self.linked.align()

    def restore_from(self, old: Compare) -> None:
        """Compare what another view compared, as it did."""
        left, right, page = old.shown()
        self.forces.restore_from(old.forces)
        self.years.restore_from(old.years)
        self.show_pair(left, right)
        self.tree.setChecked(old.tree.isChecked())
        self.set_linked(old.link.isChecked())
        self.set_marked(old.mark.isChecked())
        self.turn(page)
        self.numbers.turn(old.numbers.pages.currentIndex())

    def swap(self) -> None:
        """Put each side where the other is."""
        left, right = (f"{side.report.id}/{side.section.id}" for side in (self.left, self.right))
        self.show_pair(right, left, chosen=(self.right.text.chosen, self.left.text.chosen))

    def set_marked(self, on: bool) -> None:
        """Mark which paragraphs the other side has in other words or elsewhere."""
        self.mark.setChecked(on)
        self.differences.mark(on)
        self.strip.setVisible(on)

    def leavings(self) -> list[Leaving]:
        """Return what can leave of the texts: what is on screen of them, both of them, and their matched headings."""
        left, right = (TextSide(side.report, side.section) for side in (self.left, self.right))
        return leavings(ShownTexts(self._workspace.library, left, right, self.matches, self._in_sight))

    def _in_sight(self) -> tuple[list[Told], list[Told]]:
        return in_sight(self.left.text), in_sight(self.right.text)

    def show_matches(self) -> None:
        """Show which headings belong together and why, to be corrected."""
        sheet = MatchesSheet(self._workspace.appearance, self.left.section, self.right.section, self.matches, self)
        sheet.corrected.connect(self.correct)
        sheet.open()

    def put(self, side: str, node: str, chosen: str = "") -> None:
        """Show a node (heading of the report being read, or report-id/heading) on a side, "left" or "right", with what is chosen ringed.

        *chosen* is a paragraph's number or a figure's id. Raises KeyError for an unknown node.
        """
        shown = self.left if side == "left" else self.right
        shown.show_node(node if "/" in node else f"{self._workspace.place.report.id}/{node}", chosen)
        self.linked.bring_chosen()

    def step(self, by: int) -> None:
        """Go to the next difference that is marked (1) or the one before (-1), on both sides."""
        with self.linked.apart():
            self.differences.step(by)

    def take_focus(self) -> None:
        """Take the keyboard to the left text, or to the forces or years."""
        page = self.pages.currentWidget()
        if page is self.forces or page is self.years:
            page.take_focus()
        else:
            self.left.text.setFocus()

    def status(self) -> str:
        """Return what the status bar says: the pages to quote on both sides, or how many numbers there are."""
        left, right, page = self.left, self.right, self.pages.currentWidget()
        if page is self.forces or page is self.years:
            return page.status()
        if self.pages.currentIndex() == NUMBERS:
            return f"{both_to_quote(left.report, right.report)}   ·   {self.numbers.count()}"
        pages = left.report.pages_of(left.section), right.report.pages_of(right.section)
        return f"{both_to_quote(left.report, right.report, pages)}   ·   {self.summary.text()}"

    def apply_theme(self) -> None:
        """Draw everything in the theme and zoom of now."""
        self.buttons["swap"].setIcon(icons.icon("arrow-left-right", self._workspace.appearance.theme.colours["text"], 14))
        linked, self.linked.on = self.linked.on, False  # neither side leads while both are built anew
        for side in (self.left, self.right):
            side.apply_theme()
        self.linked.on = linked
        self._rematch()
        self.numbers.chart.update()
        self.forces.apply_theme()
        self.years.apply_theme()


def _toggle(words: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName("choice")
    button.setText(words)
    button.setCheckable(True)
    button.setFixedHeight(30)
    button.setAccessibleName(words)
    return button


# What is compared ---------------------------------------------------------------------------------

# What is compared ---------------------------------------------------------------------------------
