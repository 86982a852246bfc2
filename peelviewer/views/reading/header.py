"""The header over the text: chapter and pages, what is left out, the grade, and the section's title."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peelviewer.analysis.doubt import doubt_of_grade, spoken, why_unconfirmed
from peelviewer.analysis.pages import NOT_HELD, page_range
from peelviewer.model.editions import edition_of
from peelviewer.model.report import Report, Section
from peelviewer.text.inline import typographic
from peelviewer.text.plain import plain_text
from peelviewer.ui.look.badge import Badge
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

from .edition_link import EditionLink
from .filter_chip import FilterChip
from .place_line import PlaceLine


class Header(QWidget):
    """Names the section that is read; as high as its title needs."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.place, self.title = PlaceLine(self), PlainLabel(self)
        self.title.setObjectName("title")
        self.title.setFont(face(20, serif=True, weight=600))
        self.title.setWordWrap(True)
        self.title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.badge = Badge(workspace.appearance.theme, parent=self)
        self.chip, self.edition = FilterChip(workspace, self), EditionLink(self)
        first = QHBoxLayout()
        first.addWidget(self.place)
        first.addStretch()
        first.setSpacing(8)
        first.addWidget(self.edition)
        first.addWidget(self.chip)
        first.addWidget(self.badge)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(2)
        self._layout.setContentsMargins(0, 10, 0, 10)
        self._layout.addLayout(first)
        self._layout.addWidget(self.title)

    def show_place(self, place: str) -> None:
        """Name a heading by its id; an inner one is part of its section."""
        report = self._workspace.place.report
        section, chapter = report.sections[place], report.chapter_of[place]
        if section.level == 3:
            section = next((s for s in chapter.children if section in s.children), chapter)
        judgment = report.judgment_at(section)
        name = f"{chapter.number} · {chapter.short}" if chapter.kind == "question" else chapter.short
        self.place.show_place(typographic(name), self._pages(report, section))
        self.title.setText(plain_text(section.title))
        shown = judgment if not chapter.is_overview else None
        self.badge.show_grade(shown.grade if shown else None, spoken(doubt_of_grade(report, shown)), why_unconfirmed(report, shown))

    @staticmethod
    def _pages(report: Report, section: Section) -> str:
        """Return the pages of a heading; of an edition without pages what it is instead."""
        edition = edition_of(report)
        return page_range(report.pages_of(section)) if report.has_pages else f"{tr(edition.name)}, {tr(NOT_HELD)}"

    def align(self, left: int, right: int, width: int) -> None:
        """Keep margins in a pane of a width, and be as high as the title then is."""
        self._layout.setContentsMargins(left, 10, right, 10)
        # A wrapped label asks for one line until its width is known: the header grows with its title.
        self.title.setMinimumHeight(0)
        height = max(28, self.title.heightForWidth(max(120, width - left - right)))
        self.title.setFixedHeight(height)
        if self.height() != height + 42:
            self.setFixedHeight(height + 42)
        self._layout.activate()  # now, not after a picture with the title in its old place
