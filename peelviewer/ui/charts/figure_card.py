"""A figure in a pane: title, chart or table, what limits it and where it is from, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QPainter, QPaintEvent, QPen, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from peelviewer.analysis.pages import page_range
from peelviewer.figures.build import figure as build_figure
from peelviewer.model.report import PICTURE, TABLE
from peelviewer.text.rich import escaped, semibold_html
from peelviewer.ui.charts.composing.subject import can_be_composed
from peelviewer.ui.documents.blocks.cell_table import fit_cell_tables
from peelviewer.ui.documents.blocks.value_block import ValueBlock
from peelviewer.ui.documents.styles import Styles
from peelviewer.ui.look import icons
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import LinkLabel, segments
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr, translatable

from .figure_menu import fill
from .still_chart import StillChart

if TYPE_CHECKING:
    from .live_chart import ChartView


BUTTONS = {
    "pin": ("pin", translatable("Keep in view")),
    "enlarge": ("maximize-2", translatable("Open large")),
    "compose": ("image", translatable("Make a picture for an article or a post")),
    "menu": ("download", translatable("Save, copy, add values")),
}


class FigureCard(QWidget):
    """One figure or indicator of the open report."""

    asked = Signal(str, str)

    def __init__(self, workspace: Workspace, subject: str, parent: QWidget | None = None, *, mentions: bool = False) -> None:
        super().__init__(parent)
        self._workspace, self.subject, self._mentions = workspace, subject, mentions
        self.figure = build_figure(workspace.library, workspace.place.report, subject, workspace.place.supplied.get(subject))
        self.setObjectName("card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 10)
        layout.setSpacing(4)
        layout.addWidget(self._title())
        if self.figure.measured:
            layout.addWidget(self._small(self.figure.measured))
        layout.addLayout(self._bar())
        self._place = QVBoxLayout()
        self._place.setContentsMargins(0, 4, 0, 4)
        layout.addLayout(self._place)
        for text in self._footer():
            layout.addWidget(self._small(text))
        self.chart: QWidget | None = None
        self.table: QTextBrowser | None = None
        if any(panel.cells for panel in self.figure.panels):
            self.show_table()
        else:
            self.show_chart()
        workspace.charts_ready.connect(self._liven)

    # Parts -----------------------------------------------------------------------------------------

    def _title(self) -> QLabel:
        figure = self.figure
        title = LinkLabel(
            f"{semibold_html(figure.label)}&nbsp; {escaped(figure.title)}" if figure.label else semibold_html(figure.title), self
        )
        title.setWordWrap(True)
        title.setFont(face(14))
        return title

    def _small(self, text: str) -> QLabel:
        label = LinkLabel(text, self)
        label.setWordWrap(True)
        label.setObjectName("quiet")
        label.setFont(face(12))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.LinksAccessibleByMouse)
        label.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)  # the card's is shown
        label.linkActivated.connect(self._workspace.open)
        label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return label

    def _footer(self) -> list[str]:
        """Return completeness, caveats spelled out with the forces they concern, source, and where it is spoken of."""
        figure, lines = self.figure, [escaped(self.figure.completeness)]
        for limit in figure.limits:
            forces = f" <i>{escaped(', '.join(limit.forces))}.</i>" if limit.forces else ""
            lines.append(f"{semibold_html(limit.title + '.')} {escaped(limit.text)}{forces}")
        # A page stays with its number.
        lines += [escaped(figure.origin).replace("p. ", "p.\u00a0"), escaped(figure.added)]
        if self._mentions:
            report, places = self._workspace.place.report, self._workspace.place.mentions(self.subject)
            links = [f'<a href="{place.id}">{escaped(place.short)}, {page_range(report.pages_of(place))}</a>' for place in places]
            if links:
                lines.append(tr("Spoken of in: {places}", places="; ".join(links)))
        return [line for line in lines if line]

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 4, 0, 0)
        bar.setSpacing(0)
        about = (self.figure.label or self.figure.title).replace("{", "").replace("}", "")
        row, self._choice = segments(self, (tr("Chart"), tr("Table")), tr("{figure} as {kind}", figure=about, kind="{}"), 28)
        self._choice.idClicked.connect(lambda index: self.show_table() if index else self.show_chart())
        if not self._is_chart():
            for button in self._choice.buttons():
                button.hide()
        bar.addLayout(row)
        bar.addStretch()
        self.icons: dict[str, QToolButton] = {}
        for act_name, (icon, words) in BUTTONS.items():
            tip = tr(words)
            button = QToolButton(self)
            button.setFixedSize(28, 28)
            button.setIcon(icons.icon(icon, self._workspace.appearance.theme.colours["text"], 16))
            button.setToolTip(tip)
            button.setAccessibleName(f"{tip}: {self.figure.label or self.figure.title}")
            self.icons[act_name] = button
            bar.addWidget(button)
        self.icons["pin"].setCheckable(True)
        self.icons["pin"].clicked.connect(lambda: self.asked.emit("pin", self.subject))
        for act in ("enlarge", "compose"):
            self.icons[act].clicked.connect(lambda checked=False, act=act: self.asked.emit(act, self.subject))
        self.icons["compose"].setVisible(can_be_composed(self.figure))
        self.icons["menu"].clicked.connect(self._open_menu)
        return bar

    def _is_chart(self) -> bool:
        """Whether there are values to be shown as a chart or as a table: what the report prints as a table, or as a picture, is neither."""
        spec = self._workspace.place.report.figure_by_id.get(self.subject)
        return spec is None or spec.kind not in (TABLE, PICTURE)

    def controls(self) -> list[QWidget]:
        """Return what takes the keyboard, in order."""
        content = self.chart if self.chart is not None and not self.chart.isHidden() else self.table
        return [*(self._choice.buttons() if self._is_chart() else ()), *self.icons.values(), *([content] if content is not None else [])]

    # Chart and table -------------------------------------------------------------------------------

    def show_chart(self) -> None:
        """Show the chart: live where that is ready, its picture until then."""
        if self.table:
            self.table.hide()
        if self.chart is None:
            self.chart = self._new_chart()
            self._place.addWidget(self.chart)
        self.chart.show()
        self._choice.buttons()[0].setChecked(True)

    def take_chart(self, view: ChartView) -> None:
        """Show the figure in a view of another kind from now on."""
        self._drop_chart()
        self.chart = view
        view.installEventFilter(self)
        self._place.addWidget(view, 1)
        view.show_figure(self.figure, self._workspace.appearance.theme)

    def _drop_chart(self) -> None:
        if self.chart is not None:
            self._place.removeWidget(self.chart)
            self.chart.hide()
            self.chart.deleteLater()

    def _new_chart(self) -> QWidget:
        if self._workspace.live_charts:
            from .live_chart import ChartView

            view = ChartView(self._workspace.appearance.theme, self)
            view.show_figure(self.figure, self._workspace.appearance.theme)
            view.installEventFilter(self)
            return view
        still = StillChart(self._workspace, self)
        still.show_figure(self.figure)
        still.installEventFilter(self)
        return still

    def _liven(self) -> None:
        """Put the live chart in the picture's place."""
        if isinstance(self.chart, StillChart):
            still, live = self.chart, self._new_chart()
            self._place.insertWidget(0, live)
            live.setVisible(still.isVisibleTo(self))
            if still.hasFocus():  # taken over before it is hidden, or Qt would give it to the next card and scroll there
                live.setFocus()
            self._drop_chart()
            self.chart = live

    def shows_table(self) -> bool:
        """Return whether the values are shown as a table."""
        return self.table is not None and not self.table.isHidden()

    def show_table(self) -> None:
        """Show the same values as a table."""
        if self.chart:
            self.chart.hide()
        if self.table is None:
            self.table = self._new_table()
            self._place.addWidget(self.table)
        self.table.show()
        self._choice.buttons()[1].setChecked(True)

    def _new_table(self) -> QTextBrowser:
        workspace = self._workspace
        table = QTextBrowser(self)
        table.setFrameShape(QTextBrowser.Shape.NoFrame)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setAccessibleName(tr("Table of {heading}", heading=self.figure.heading))
        document = QTextDocument(table)
        document.setDocumentMargin(0)
        values = ValueBlock(workspace.library, workspace.place.report, Styles(workspace.appearance.theme, 1.0), workspace.place.supplied)
        values.write_table(QTextCursor(document), self.subject)
        table.setDocument(document)
        table.installEventFilter(self)
        self._lay_out(document, max(200, self.width() - 32))
        table.setFixedHeight(round(document.size().height()) + 2)
        return table

    def _lay_out(self, document: QTextDocument, width: int) -> None:
        fit_cell_tables(document, width)
        document.setTextWidth(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the table as tall as its text; ring what gets the keyboard."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        if watched is self.table and self.table is not None and event.type() == QEvent.Type.Resize:
            self._lay_out(self.table.document(), self.table.width())
            self.table.setFixedHeight(round(self.table.document().size().height()) + 2)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ring the chart or table that has the keyboard."""
        focused = next((content for content in (self.chart, self.table) if content is not None and content.hasFocus()), None)
        if focused is not None:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._workspace.appearance.theme.colour("focus"), 2))
            painter.drawRoundedRect(focused.geometry().toRectF().adjusted(-5, -2, 5, 2), 4, 4)

    def _open_menu(self) -> None:
        button = self.icons["menu"]
        self.menu().popup(button.mapToGlobal(QPoint(0, button.height())))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the figure's menu where the right button was pressed, or for the menu key; selected words can be copied first."""
        menu = self.menu()
        words = next((label.selectedText() for label in self.findChildren(QLabel) if label.hasSelectedText()), "")
        if words:
            first, copy = menu.actions()[0], QAction(tr("Copy"), menu)
            copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(words))
            menu.insertAction(first, copy)
            menu.insertSeparator(first)
        menu.popup(event.globalPos())

    def menu(self) -> QMenu:
        """Return what can be done with the figure."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill(menu, self._workspace, self.figure, self.asked.emit)
        return menu
