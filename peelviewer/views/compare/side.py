"""One side of the Compare view: which report and section it shows, its grade, and its text."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from peelviewer.model.report import Report, Section
from peelviewer.text.inline import note_number, typographic
from peelviewer.text.rich import tip
from peelviewer.ui.documents.document import ChapterBuilder
from peelviewer.ui.documents.terms import TermFinder
from peelviewer.ui.look.badge import Badge
from peelviewer.ui.session import Session
from peelviewer.ui.widgets.controls import Choice
from peelviewer.wording import tr

from .text import CompareText


class CompareSide(QWidget):
    """Shows a section of a report; changed says that it shows another."""

    changed = Signal()

    def __init__(self, session: Session, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._main = session
        # A place of its own: reading on one side is not reading the report.
        self.session = Session(session.library, session.report, session.theme, session.zoom)
        self.session.numbers = True
        self.section = session.section()
        self.setMinimumWidth(300)
        self.report_choice = Choice(session, tr("{side} report", side=name), self, 28)
        self.section_choice = Choice(session, tr("{side} section", side=name), self, 28)
        self.badge = Badge(session.theme, parent=self)
        self.text = CompareText(self.session, self)
        self.text.setAccessibleName(tr("{side} text", side=name))
        self.text.dropped.connect(self.show_node)
        self.text.link_followed.connect(self._follow)
        head = QHBoxLayout()
        head.setContentsMargins(24, 8, 24, 8)
        head.setSpacing(8)
        for button in (self.report_choice, self.section_choice):
            head.addWidget(button)
        head.addStretch()
        head.addWidget(self.badge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.text)
        self.setFocusProxy(self.text)

    @property
    def report(self) -> Report:
        """The report shown."""
        return self.session.report

    def show_node(self, node: str) -> None:
        """Show a section by its id; report-id/section shows it in that report. Raises KeyError for an unknown one."""
        report, _, section = node.rpartition("/")
        self.show_section(self._main.library.report(report) if report else self.report, section)

    def show_section(self, report: Report, section: str) -> None:
        """Show a section of a report; raises KeyError where the report has none of this id."""
        self.section = report.sections[section]
        self.session.report = report
        self.session.place = section
        self.build()
        self._tell()
        self.changed.emit()

    def build(self) -> None:
        """Build the text in the theme and zoom of now."""
        main = self._main
        self.session.theme, self.session.zoom = main.theme, main.zoom
        builder = ChapterBuilder(main.library, self.report, TermFinder(main.library.glossary), main.theme, main.zoom)
        self.text.show_chapter(builder.build(self.section, compared=True))

    def _tell(self) -> None:
        report, library = self.report, self._main.library
        self.report_choice.setText(library.name_of(report))
        reports = self.report_choice.new_menu()
        for each in library.reports:
            if each.chapters:
                act = reports.addAction(f"{each.title}, {library.name_of(each)}")
                act.triggered.connect(lambda checked=False, each=each: self._turn_to(each))
        chapter = report.chapter_of[self.section.id]
        number = f"{chapter.number}  " if chapter.kind == "question" else ""
        short = typographic(self.section.short)
        self.section_choice.setText(f"{number}{short if len(short) < 34 else short[:32] + '…'}")
        self.section_choice.setToolTip(tip(typographic(self.section.title)))
        menu = self.section_choice.new_menu()
        for each_chapter in report.chapters:
            self._entries(menu, each_chapter)
        judgment = report.judgment_at(self.section)
        self.badge.show_grade(judgment.grade if judgment else None)

    def _entries(self, menu: QMenu, chapter: Section) -> None:
        """Add a chapter, and below it in a menu of its own its sections."""
        inner = [section for section in chapter.children if section.level == 2]
        if not inner:
            self._entry(menu, chapter, chapter.short)
            return
        own = menu.addMenu(typographic(f"{chapter.number}  {chapter.short}" if chapter.kind == "question" else chapter.short))
        self._entry(own, chapter, tr("The whole chapter"))
        own.addSeparator()
        for section in inner:
            self._entry(own, section, section.short)

    def _entry(self, menu: QMenu, section: Section, name: str) -> None:
        menu.addAction(typographic(name)).triggered.connect(lambda checked=False: self.show_section(self.report, section.id))

    def _turn_to(self, report: Report) -> None:
        from peelviewer.analysis.compare import counterpart

        self.show_section(report, counterpart(self.report, self.section.id, report))

    def _follow(self, target: str) -> None:
        """Open a note here; follow links to headings of this text, and leave others to the reader's own view."""
        number = note_number(target.removeprefix("note:")) if target.startswith("note:") else None
        if number is not None:
            self.text.toggle_note(number)
            self.changed.emit()
        elif target.startswith("term:"):
            self._main.message.emit(next((t.explanation for t in self._main.library.glossary if f"term:{t.term}" == target), ""))

    def redress(self) -> None:
        """Take over theme and zoom."""
        self.badge.set_theme(self._main.theme)
        bar = self.text.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self.build()
        bar.setValue(round(share * bar.maximum()))
