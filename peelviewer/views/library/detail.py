"""What is known of the report that is looked at: what can be done with it, its judgments, what it holds, where it is, what is related."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import SIGNAL, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from peelviewer.analysis.listing import Related, Row, counted, edition_name
from peelviewer.analysis.report_facts import ReportFacts
from peelviewer.dataset.shelf import folder_of
from peelviewer.model.editions import edition_of
from peelviewer.model.pillars import pillar_name
from peelviewer.qtmodels.library_table import where_name
from peelviewer.ui.links import PublishedPage
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.badge import SMALL, Badge
from peelviewer.ui.look.days import published_day
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import plural, tr

from .origin import Origin, OriginPart

WIDTH = 296
MARGIN = 18
ROOM_FOR_NAMES = 128
"""Pixels that a judgment's number and name need beside its badge."""
MOST_RELATED = 12


class Wishes(QWidget):
    """A pane with the wishes of the reader about the report that is shown; report_wanted carries the id of another one."""

    open_wanted = Signal()
    beside_wanted = Signal()
    present_wanted = Signal()
    pack_wanted = Signal()
    remove_wanted = Signal()
    problems_wanted = Signal()
    page_wanted = Signal(str)
    own_force_wanted = Signal(str)
    report_wanted = Signal(str)
    review_wanted = Signal()


class DetailPane(Wishes):
    """The pane at the right; it shows a row at once, and what only the report itself says when that was read."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(240)
        self._appearance = appearance
        self.row: Row | None = None
        self.progress_of: Callable[[str], str] = lambda report: ""
        """Says how far what is tracked of a report is, by its id; nothing where nothing is tracked."""
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self._body = QWidget()
        self._area.setWidget(self._body)
        self._facts: QVBoxLayout | None = None
        self.has_facts = False
        """Whether what the report itself says is shown: it is read beside the window."""
        self.show_nothing(tr("Choose a report to see what is known of it."))

    # Showing -----------------------------------------------------------------------------------------

    def show_nothing(self, words: str) -> None:
        """Say in a line why there is nothing to show."""
        self.row = None
        column = self._anew()
        column.addWidget(self._words(words, quiet=True))
        column.addStretch()

    def show_row(self, row: Row, own_force: str, page: PublishedPage | None, hidden: list[str], related: Related) -> None:
        """Show what is known of a report; *page* is where it is published, *hidden* the folders of other copies."""
        self.row = row
        entry, column = row.entry, self._anew()
        self.several = self._words("", small=True)
        self.several.hide()
        column.addWidget(self.several)
        column.addWidget(self._words(f"{row.force} · {entry.cycle_name} · {pillar_name(entry.pillar)}", quiet=True, small=True))
        title = self._words(entry.title)
        title.setFont(face(20, serif=True, weight=600))
        column.addWidget(title)
        parts = [edition_name(entry.edition), where_name(row)]
        parts += [plural("{n} page", "{n} pages", entry.pages)] if entry.pages else []
        parts += [tr("published {date}", date=published_day(entry.published))] if entry.published else []
        column.addWidget(self._words(" · ".join(part for part in parts if part), quiet=True, small=True))
        column.addSpacing(6)
        column.addLayout(self._buttons(row))
        self._facts, self.has_facts = QVBoxLayout(), False
        self._facts.setSpacing(4)
        column.addLayout(self._facts)
        self._counts_of_entry(row)
        if words := self.progress_of(entry.id):
            self._heading(column, tr("Tracked"))
            column.addWidget(self._words(words))
        self._where(column, row, page, hidden)
        self._relations(column, related)
        column.addSpacing(10)
        is_own = entry.force == own_force
        words = tr("{force} is no longer my force", force=row.force) if is_own else tr("{force} is my force", force=row.force)
        if is_own or row.region:  # of an imported report it may not be known
            column.addWidget(self._link(words, partial(self.own_force_wanted.emit, "" if is_own else entry.force)))
        self._removal(column, row)
        column.addStretch()

    def show_chosen(self, count: int) -> None:
        """Say how many reports are chosen, of which the one that is shown is one: what the buttons do is done with all of them."""
        if self.row is None:
            return
        self.several.setVisible(count > 1)
        self.several.setText(plural("{n} report chosen, this among them", "{n} reports chosen, this among them", count))
        words = (
            plural("Open {n}", "Open {n}", count) if count > 1 else tr("Open"),
            tr("Open both beside") if count == 2 else tr("Open beside"),
            tr("Present"),
            plural("Export pack of {n}…", "Export pack of {n}…", count) if count > 1 else tr("Export pack…"),
        )
        for button, text in zip(self._wishes, words, strict=True):
            button.setText(text)
        self._wishes[1].setEnabled(count <= 2)
        self._wishes[2].setEnabled(count <= 1)

    def show_facts(self, facts: ReportFacts, origin: Origin | None) -> None:
        """Show what the report itself says, and where it comes from where it was imported."""
        if self._facts is None:
            return
        self.has_facts = True
        _empty(self._facts)
        if facts.judgments:
            self._heading(self._facts, tr("Judgments"))
            self._facts.addLayout(self._judgments(facts))
        self._heading(self._facts, tr("Holds"))
        edition = edition_of(self.row.entry) if self.row is not None else None
        counts = (
            (facts.areas_for_improvement, plural("{n} area for improvement", "{n} areas for improvement", facts.areas_for_improvement)),
            (facts.findings, plural("{n} finding", "{n} findings", facts.findings)),
            *([(facts.concerns, plural("{n} concern", "{n} concerns", facts.concerns))] if edition and edition.classed else []),
            (facts.figures, plural("{n} figure", "{n} figures", facts.figures)),
            (facts.indicators, plural("{n} indicator", "{n} indicators", facts.indicators)),
            (facts.notes, plural("{n} note", "{n} notes", facts.notes)),
        )
        whole = edition is not None and edition.whole  # of another edition none held is not none published
        self._facts.addWidget(self._words(", ".join(words for number, words in counts if number or whole)))
        if origin is not None:
            part = OriginPart(self._body)
            if self.receivers(SIGNAL("review_wanted()")):
                part.review_wanted.connect(self.review_wanted)
            part.show_origin(origin)
            self._facts.addWidget(part)

    def _judgments(self, facts: ReportFacts) -> QGridLayout:
        """Return the judgments with their badges: at the right, or below the names where the widest leaves those too little room."""
        grid, top = QGridLayout(), Qt.AlignmentFlag.AlignTop
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        badges = [Badge(self._appearance.theme, SMALL, self._body) for _ in facts.judgments]
        for badge, judgment in zip(badges, facts.judgments, strict=True):
            badge.show_grade(judgment.grade, judgment.doubt, judgment.reason)
        room = WIDTH - 2 * MARGIN - self._area.verticalScrollBar().sizeHint().width()
        beside = max(badge.sizeHint().width() for badge in badges) <= room - ROOM_FOR_NAMES
        for place, (badge, (number, name, *_)) in enumerate(zip(badges, facts.judgments, strict=True)):
            grid.addWidget(self._words(number, quiet=True), 2 * place, 0, top)
            grid.addWidget(self._words(name), 2 * place, 1, top)
            if beside:
                grid.addWidget(badge, 2 * place, 2, top | Qt.AlignmentFlag.AlignRight)
            else:
                grid.addWidget(badge, 2 * place + 1, 1, top | Qt.AlignmentFlag.AlignLeft)
        return grid

    def show_error(self, words: str) -> None:
        """Say that the report could not be read."""
        if self._facts is not None:
            _empty(self._facts)
            self._facts.addWidget(self._words(words))

    def _anew(self) -> QVBoxLayout:
        """Return the column of a new body: the old one goes with all that is in it."""
        had_focus = self._body.focusWidget() is not None and self._body.focusWidget().hasFocus()
        self._body = QWidget()
        self._body.setObjectName("detailbody")
        self._area.setWidget(self._body)
        self._facts = None
        column = QVBoxLayout(self._body)
        column.setContentsMargins(MARGIN, 16, MARGIN, 16)
        column.setSpacing(4)
        if had_focus:
            self._area.setFocus()
        return column

    def _buttons(self, row: Row) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        wishes: tuple[tuple[str, Callable[[], None]], ...] = (
            (tr("Open"), self.open_wanted.emit), (tr("Open beside"), self.beside_wanted.emit),
            (tr("Present"), self.present_wanted.emit), (tr("Export pack…"), self.pack_wanted.emit),
        )  # fmt: skip
        self._wishes: list[QPushButton] = []
        for place, (words, wish) in enumerate(wishes):
            button = QPushButton(words, self._body)
            self._wishes.append(button)
            button.setObjectName("" if place else "primary")
            button.setFont(face(13, weight=600 if not place else 400))
            button.setFixedHeight(32)
            button.setMinimumWidth(80)
            button.clicked.connect(lambda checked=False, wish=wish: wish())
            grid.addWidget(button, place // 2, place % 2)
        return grid

    def _counts_of_entry(self, row: Row) -> None:
        """Say what the catalogue knows, until the report itself was read."""
        improve = row.entry.areas_for_improvement
        if self._facts is not None and counted(row.entry, improve):
            self._facts.addWidget(self._words(plural("{n} area for improvement", "{n} areas for improvement", improve)))

    def _where(self, column: QVBoxLayout, row: Row, page: PublishedPage | None, hidden: list[str]) -> None:
        self._heading(column, tr("Where it is"))
        if row.where == "bundled":  # where the program is installed is nobody's concern
            column.addWidget(self._words(tr("It comes with the program"), small=True))
        else:
            folder = str(folder_of(row.entry))
            column.addWidget(self._words(_breakable(folder), small=True))
            column.addWidget(self._link(tr("Copy the path"), partial(QGuiApplication.clipboard().setText, folder)))
        if row.entry.isbn:
            column.addWidget(self._words(f"ISBN {row.entry.isbn}", quiet=True, small=True))
        if page is not None:
            name = tr("Open the published page") if page.of_report else tr("Open the inspectorate's page")
            column.addWidget(self._link(name, partial(self.page_wanted.emit, page.address)))
        if hidden:
            words = plural("{n} other copy is hidden behind this one:", "{n} other copies are hidden behind this one:", len(hidden))
            column.addWidget(self._words(words, quiet=True, small=True))
            for copy in hidden:
                column.addWidget(self._words(_breakable(copy), small=True))
        if row.entry.problems > 0:
            words = plural("{n} problem in its data…", "{n} problems in its data…", row.entry.problems)
            column.addWidget(self._link(words, self.problems_wanted.emit))
        elif row.entry.problems < 0:
            column.addWidget(self._words(tr("Not checked yet"), quiet=True, small=True))

    def _relations(self, column: QVBoxLayout, related: Related) -> None:
        groups = (
            (tr("Other editions"), related.editions, lambda row: edition_name(row.entry.edition)),
            (tr("Same force"), related.same_force, lambda row: f"{row.entry.cycle_name} {pillar_name(row.entry.pillar)}"),
            (tr("Same year, same region"), related.neighbours, lambda row: row.force),
        )
        for title, rows, name in groups:
            if not rows:
                continue
            self._heading(column, title)
            names = Counter(map(name, rows))
            for row in rows[:MOST_RELATED]:
                # Of one inspection there may be two editions, and a link must say which it leads to.
                words = f"{name(row)}, {edition_name(row.entry.edition)}" if names[name(row)] > 1 else name(row)
                link = self._link(words, partial(self.report_wanted.emit, row.entry.id))
                link.setAccessibleName(f"{title}: {words}")
                column.addWidget(link)
            if len(rows) > MOST_RELATED:
                column.addWidget(self._words(plural("{n} more", "{n} more", len(rows) - MOST_RELATED), quiet=True, small=True))

    def _removal(self, column: QVBoxLayout, row: Row) -> None:
        remove = QPushButton(tr("Move to the bin…"), self._body)
        remove.setFixedHeight(32)
        remove.setEnabled(row.where == "user")
        remove.clicked.connect(self.remove_wanted)
        line = QHBoxLayout()
        line.setContentsMargins(0, 10, 0, 0)
        line.setSpacing(10)
        line.addWidget(remove)
        reason = {
            "user": "",
            "bundled": tr("It comes with the program, so it stays."),
            "given": tr("It is in a folder that you opened, so it stays."),
            "added": tr("It is in a folder of others, so it stays."),
        }.get(row.where, "")
        remove.setAccessibleDescription(reason)
        line.addWidget(self._words(reason, quiet=True, small=True), 1)
        column.addLayout(line)

    def _heading(self, column: QVBoxLayout, words: str) -> None:
        heading = self._words(words)
        heading.setFont(face(13, weight=600))
        column.addSpacing(12)
        column.addWidget(heading)

    def _words(self, words: str, quiet: bool = False, small: bool = False) -> PlainLabel:
        label = PlainLabel(words, self._body)
        label.setFont(face(12 if small else 13))
        label.setWordWrap(True)
        label.setObjectName("quiet" if quiet else "")
        return label

    def _link(self, words: str, wish: Callable[..., None]) -> QPushButton:
        link = QPushButton(words.replace("&", "&&"), self._body)
        link.setObjectName("link")
        link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        link.clicked.connect(lambda checked=False: wish())
        return link


def _breakable(path: str) -> str:
    """Return a path that may go on in another line after each of its parts: a label breaks lines at spaces alone."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")


def _empty(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        inner = item.layout()
        if isinstance(inner, QGridLayout | QVBoxLayout):
            _empty(inner)
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
