"""What can be done with a figure: open it large, save it, copy it, add values by force or remove them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from peelviewer.figures.base import Figure
from peelviewer.figures.build import figure as build_figure
from peelviewer.figures.supplied import supplied
from peelviewer.model.report import Report
from peelviewer.store.force_values import AddedValues, ValuesChanged
from peelviewer.store.user_store import UserStore
from peelviewer.ui.dialogs.message_boxes import ask_words
from peelviewer.ui.keeping import VALUES, keep
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr, translatable

if TYPE_CHECKING:
    from pandas import DataFrame

    from peelviewer.decks.base import Slide
    from peelviewer.figures.composed.composition import Composition
    from peelviewer.ui.charts.composing.subject import ChartSubject

LONGEST_SOURCE = 300
FILES = {
    "png": translatable("PNG picture (*.png)"),
    "svg": translatable("SVG picture (*.svg)"),
    "pdf": "PDF (*.pdf)",
    "csv": translatable("CSV table (*.csv)"),
    "xlsx": translatable("Excel workbook (*.xlsx)"),
}


class FigureActions(QObject):
    """Does what a figure's buttons and menu ask for. Wish: slide_wanted (a figure's id)."""

    slide_wanted = Signal(str)

    def __init__(self, workspace: Workspace, store: UserStore | None, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._store, self._window = workspace, store, window

    def do(self, act: str, subject: str) -> None:
        """Do one thing to a figure.

        What: enlarge, slide, compose, png, svg, pdf, csv, xlsx, copy_picture, copy_table, copy_citation, add or remove.
        """
        if act in FILES:
            self._save(act, subject)
        elif act == "enlarge":
            self.enlarged(subject).show()
        elif act == "slide":
            self.slide_wanted.emit(subject)
        elif act == "compose":
            self._workspace.picture_wanted.emit(self.to_compose(subject))
        elif act == "copy_picture":
            from .figure_files import copy

            copy(self.figure(subject), self._workspace.appearance.theme)
            self._workspace.message.emit(tr("Copied the picture"))
        elif act == "copy_table":
            self._copy_table(subject)
        elif act == "copy_citation":
            self.cite(self._workspace.place.report, subject)
        elif act == "add":
            self._ask_for_values(subject)
        elif act == "remove":
            self._keep(subject, None)

    def figure(self, subject: str) -> Figure:
        """Return a figure's chart with the values added to it."""
        workspace = self._workspace
        return build_figure(workspace.library, workspace.place.report, subject, workspace.place.supplied.get(subject))

    def to_compose(self, subject: str) -> ChartSubject:
        """Return a figure as the composer takes it."""
        from peelviewer.ui.charts.composing.subject import ChartSubject

        workspace, report = self._workspace, self._workspace.place.report

        def slides(composition: Composition) -> list[Slide]:
            from peelviewer.decks.deck_source import DeckSource
            from peelviewer.decks.subjects.composed_slide import composed_slide

            return [composed_slide(DeckSource(workspace.library, report, added), subject, composition)]

        added = dict(workspace.place.supplied)
        return ChartSubject(f"{report.id}/{subject}", self.figure(subject), f"{report.id}-{subject}", slides)

    # Large ------------------------------------------------------------------------------------------

    def enlarged(self, subject: str) -> QDialog:
        """Return a window of its own with a figure as large as the window."""
        from .figure_card import FigureCard
        from .live_chart import ChartView

        if not self._workspace.live_charts:
            self._workspace.charts_wanted.emit()
        figure = self.figure(subject)
        dialog = QDialog(self._window)
        dialog.setWindowTitle(figure.heading)
        dialog.setObjectName("large")
        dialog.resize(self._window.size() * 0.9)
        card = FigureCard(self._workspace, subject, mentions=True)
        card.icons["enlarge"].hide()
        card.icons["pin"].hide()
        card.asked.connect(self.do)
        view = ChartView(self._workspace.appearance.theme, card, filling=True)
        card.take_chart(view)
        area = QScrollArea(dialog)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(card)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self._workspace.appearance.theme_changed.connect(dialog.close)  # its colours are the old theme's
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    # Files and clipboard ----------------------------------------------------------------------------

    def _save(self, act: str, subject: str) -> None:
        from peelviewer.ui.dialogs.files import ask_where, save

        name = f"{self._workspace.place.report.id}-{subject}.{act}"
        path = ask_where(self._window, tr("Save figure"), name, tr(FILES[act]), f".{act}")
        if path is not None:
            save(self._window, path, lambda path: self.write(act, subject, path), self._workspace.message.emit)

    def write(self, act: str, subject: str, path: Path) -> None:
        """Write a figure's picture or values; raises ExportError."""
        if act in ("csv", "xlsx"):
            from peelviewer.exporters.tables import Sheet, sources_sheet, write_sheets

            figure = self.figure(subject)
            about = [("Title", figure.heading), ("Unit and period", figure.measured), ("Values", figure.completeness)]
            about += [("Source", figure.origin), ("Added", figure.added), ("Report", figure.cited)]
            about += [(f"Caveat: {limit.title}", f"{limit.text} {', '.join(limit.forces)}".strip()) for limit in figure.limits]
            write_sheets((Sheet("Values", self._frame(subject)), sources_sheet([line for line in about if line[1]])), path)
            return
        from .figure_files import write as write_picture

        write_picture(self.figure(subject), self._workspace.appearance.theme, path)

    def _frame(self, subject: str) -> DataFrame:
        from peelviewer.analysis.frames import observations_frame

        workspace = self._workspace
        added = {figure: (values.values, values.origin, values.named) for figure, values in workspace.place.supplied.items()}
        return observations_frame(workspace.library, workspace.place.report, [subject], added)

    def _copy_table(self, subject: str) -> None:
        from peelviewer.analysis.frames import values_frame
        from peelviewer.exporters.tables import as_tsv

        frame, figure = self._frame(subject), self.figure(subject)
        notes = [notes for notes in dict.fromkeys(frame["notes"]) if notes]
        limits = [f"Caveat: {limit.title}. {limit.text}" for limit in figure.limits]
        about = (figure.heading, figure.completeness, *notes, *limits, figure.origin, figure.added, figure.cited)
        QGuiApplication.clipboard().setText(as_tsv(values_frame(frame), [words for words in about if words]))
        self._workspace.message.emit(tr("Copied the table"))

    def cite(self, report: Report, subject: str) -> None:
        """Copy a figure of a report in words: title, the report's own values, caveats and source, with its citation below."""
        from peelviewer.exporters.facts import cited_figure

        QGuiApplication.clipboard().setText(cited_figure(self._workspace.library, report, subject))
        spec = report.figure_by_id.get(subject)
        words = tr("{figure} copied with citation", figure=spec.label) if spec and spec.label else tr("Copied with citation")
        self._workspace.message.emit(words)

    # Values by force --------------------------------------------------------------------------------

    def _ask_for_values(self, subject: str) -> None:
        from peelviewer.ui.dialogs.files import ask_which

        path = ask_which(self._window, tr("Add values by force"), tr("CSV table (*.csv)"))
        if path is not None:
            self.offer_values(subject, path)

    def offer_values(self, subject: str, path: Path) -> None:
        """Check a file of values by force and ask for their source, or list everything that is wrong in it."""
        if self._read(subject, path):
            title, label = tr("Add values by force"), tr("Source of these values, as an audience will read it (may stay empty):")
            ask_words(self._window, title, label, "", lambda source: self.add_values(subject, path, source))

    def add_values(self, subject: str, path: Path, source: str = "") -> None:
        """Check a file of values by force and add them with their source, or list everything that is wrong in it."""
        values = self._read(subject, path)
        if values:
            source = " ".join(source.split())[:LONGEST_SOURCE]
            self._keep(subject, AddedValues(values, path.name, date.today().isoformat(), source))

    def _read(self, subject: str, path: Path) -> tuple[tuple[str, str], ...]:
        """Return the values in a file; none, and a list of what is wrong, where it does not serve."""
        from peelviewer.analysis.force_values import read_force_values
        from peelviewer.ui.dialogs.problem_sheet import ProblemSheet

        spec = self._workspace.place.report.figure_by_id[subject]
        values, problems = read_force_values(self._workspace.library, spec.unit, path)
        if problems:
            sheet = ProblemSheet(path, problems, self._window)
            sheet.open()
            return ()
        return values

    def _keep(self, subject: str, added: AddedValues | None) -> None:
        report, changed = self._workspace.place.report.id, list[ValuesChanged]()

        def act(store: UserStore) -> None:
            try:
                if added:
                    store.force_values.set(report, subject, added)
                else:
                    store.force_values.remove(report, subject)
            except ValuesChanged as error:
                changed.append(error)
                store.add_notice(str(error))

        keep(self._store, VALUES, act, self._workspace.message.emit, about=f"{report}/{subject}")
        if changed:
            return
        self._workspace.place.set_supplied(subject, supplied(*added) if added else None)
        forces = (
            plural("Added values of {n} force", "Added values of {n} forces", len(added.values))
            if added
            else tr("Removed the added values")
        )
        self._workspace.message.emit(forces)
