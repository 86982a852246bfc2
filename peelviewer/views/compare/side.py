"""One side of the Compare view: which report and section it shows, its grade, and its text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from peelviewer.analysis.doubt import doubt_of_grade, spoken, why_unconfirmed
from peelviewer.model.library import ReportUnreadable
from peelviewer.model.report import Report, Section
from peelviewer.text.inline import note_number, typographic
from peelviewer.text.plain import plain_text
from peelviewer.text.rich import tooltip_html
from peelviewer.ui.documents.document import ChapterBuilder
from peelviewer.ui.documents.terms import TermFinder
from peelviewer.ui.look.badge import Badge
from peelviewer.ui.place import Place
from peelviewer.ui.widgets.drop_down_button import ShortDropDownButton
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr

from .text import CompareText


class CompareSide(QWidget):
    """Shows a section of a report; changed says that it shows another."""

    changed = Signal()

    def __init__(self, workspace: Workspace, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        # A place of its own: reading on one side is not reading the report.
        self.place = self._place_in(workspace.place.report)
        self.setMinimumWidth(300)
        self.report_choice = ShortDropDownButton(workspace.appearance, tr("{side} report", side=name), self, 28)
        self.report_choice.clicked.connect(self.choose_report)
        self.section_choice = ShortDropDownButton(workspace.appearance, tr("{side} section", side=name), self, 28)
        self.badge = Badge(workspace.appearance.theme, parent=self)
        self.text = CompareText(workspace.appearance, self)
        self.text.paragraph_numbers = True
        self.text.setAccessibleName(tr("{side} text", side=name))
        self.text.dropped.connect(self.show_node)
        self.text.link_followed.connect(self._follow)
        header = QHBoxLayout()
        header.setContentsMargins(16, 8, 16, 8)
        header.setSpacing(8)
        for button in (self.report_choice, self.section_choice):
            header.addWidget(button)
        header.addStretch()
        header.addWidget(self.badge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(header)
        layout.addWidget(self.text)
        self.setFocusProxy(self.text)

    @property
    def report(self) -> Report:
        """The report shown."""
        return self.place.report

    @property
    def section(self) -> Section:
        """The section shown."""
        return self.place.section

    def _place_in(self, report: Report) -> Place:
        place = self._workspace.place_for(report)
        place.setParent(self)
        return place

    def show_node(self, node: str, chosen: str = "") -> None:
        """Show a section by its id; report-id/section shows it in that report. Raises KeyError for an unknown one.

        What is *chosen* in it, a paragraph's number or a figure's id, is ringed.
        """
        report, _, section = node.rpartition("/")
        self.show_section(self._workspace.library.report(report) if report else self.report, section, chosen)

    def show_section(self, report: Report, section: str, chosen: str = "") -> None:
        """Show a section of a report, and ring what is chosen in it; raises KeyError where the report has none of this id."""
        if section not in report.sections:
            raise KeyError(section)
        if report is not self.report:
            self.place.deleteLater()
            self.place = self._place_in(report)
        self.place.read(section)
        self.text.chosen = chosen
        self.build()
        self._show_choices()
        self.changed.emit()

    def build(self) -> None:
        """Build the text in the theme and zoom of now."""
        library, look = self._workspace.library, self._workspace.appearance
        builder = ChapterBuilder(library, self.report, TermFinder(library.glossary), look.theme, look.zoom)
        old = self.text.chapter
        self.text.show_chapter(builder.build(self.section, compared=True))
        if old is not None:
            old.document.deleteLater()

    def _show_choices(self) -> None:
        report, library = self.report, self._workspace.library
        self.report_choice.setText(library.name_of(report))
        chapter = report.chapter_of[self.section.id]
        number = f"{chapter.number}  " if chapter.kind == "question" else ""
        short = plain_text(self.section.short)
        self.section_choice.setText(f"{number}{short if len(short) < 34 else short[:32] + '…'}")
        self.section_choice.setToolTip(tooltip_html(plain_text(self.section.title)))
        menu = self.section_choice.new_menu()
        for each_chapter in report.chapters:
            self._entries(menu, each_chapter)
        judgment = report.judgment_at(self.section)
        doubt = spoken(doubt_of_grade(self.report, judgment))
        self.badge.show_grade(judgment.grade if judgment else None, doubt, why_unconfirmed(self.report, judgment))

    def _entries(self, menu: QMenu, chapter: Section) -> None:
        """Add a chapter, and below it in a menu of its own its sections."""
        inner = [section for section in chapter.children if section.level == 2]
        if not inner:
            self._entry(menu, chapter, chapter.short)
            return
        chapter_menu = menu.addMenu(plain_text(f"{chapter.number}  {chapter.short}" if chapter.kind == "question" else chapter.short))
        self._entry(chapter_menu, chapter, tr("The whole chapter"))
        chapter_menu.addSeparator()
        for section in inner:
            self._entry(chapter_menu, section, section.short)

    def _entry(self, menu: QMenu, section: Section, name: str) -> None:
        menu.addAction(typographic(name)).triggered.connect(lambda checked=False: self.show_section(self.report, section.id))

    def choose_report(self) -> None:
        """Offer all reports to choose the one that is shown."""
        from .report_chooser import ReportChooser  # names classes of Qt that the view does without until then

        chooser = ReportChooser(self._workspace.library, self)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.chosen.connect(self._turn_to)
        chooser.open_below(self.report_choice, self.report)

    def _turn_to(self, report_id: str) -> None:
        from peelviewer.analysis.compared.compare import counterpart

        try:
            report = self._workspace.library.report(report_id)
        except (KeyError, ReportUnreadable) as error:
            self._workspace.say_unopened(report_id, error)
            return
        self.show_section(report, counterpart(self.report, self.section.id, report))

    def _follow(self, target: str) -> None:
        """Open a note here; follow links to headings of this text, and leave others to the reader's own view."""
        number = note_number(target.removeprefix("note:")) if target.startswith("note:") else None
        if number is not None:
            self.text.toggle_note(number)
            self.changed.emit()
        elif target.startswith("term:"):
            self._workspace.message.emit(next((t.explanation for t in self._workspace.library.glossary if f"term:{t.term}" == target), ""))

    def apply_theme(self) -> None:
        """Take over theme and zoom."""
        self.badge.set_theme(self._workspace.appearance.theme)
        bar = self.text.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self.build()
        bar.setValue(round(share * bar.maximum()))
