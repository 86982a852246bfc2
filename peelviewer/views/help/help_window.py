"""The help: topics at the left, searched as one types, and the topic at the right; nothing of it comes from outside the program."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from peelviewer import paths
from peelviewer.ui.dialogs.web import open_page
from peelviewer.ui.links import is_web
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import INTERFACE_FACE, TEXT_FACE, Theme, face
from peelviewer.wording import tr

from .topics import Topic, find, topics

TOPIC, START = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
PICTURE = 600
MARKED = 60  # letters of a line that is found


class HelpPage(QTextBrowser):
    """A topic; its pictures are read from the program's own folder and from nowhere else."""

    _shown: tuple[Topic, Theme, float] | None = None

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a picture of the program; nothing for any other address."""
        address = name.toString() if isinstance(name, QUrl) else name
        base = paths.resources().resolve()
        file = (base / "help" / address).resolve()
        if kind != QTextDocument.ResourceType.ImageResource.value or base not in file.parents or not file.is_file():
            return None
        density = self.devicePixelRatioF()
        picture = QImage(str(file)).scaledToWidth(round(PICTURE * density), Qt.TransformationMode.SmoothTransformation)
        picture.setDevicePixelRatio(density)
        return picture

    def show_topic(self, topic: Topic, theme: Theme, zoom: float) -> None:
        """Show a topic in the theme's colours and the program's faces; what is shown so already goes back to its start."""
        if self._shown != (topic, theme, zoom):
            self._shown = topic, theme, zoom
            self.document().setDefaultFont(face(15 * zoom, serif=True))
            self.document().setDocumentMargin(28)
            self.setMarkdown(topic.markdown)
            self._style(theme, zoom)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _style(self, theme: Theme, zoom: float) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # laid out once, at its end
        block = self.document().begin()
        while block.isValid():
            _style_block(QTextCursor(block), zoom)
            fragments = block.begin()
            spans = []
            while not fragments.atEnd():
                spans.append((fragments.fragment().position(), fragments.fragment().length(), fragments.fragment().charFormat()))
                fragments += 1
            for start, length, char in spans:
                cursor.setPosition(start)
                cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
                _style_words(cursor, char, block.blockFormat().headingLevel(), theme, zoom)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _style_table(frame, theme)
        cursor.endEditBlock()

    def go_to(self, start: str) -> None:
        """Choose the line that begins as said, and bring it into sight."""
        block = self.document().begin()
        while block.isValid() and not block.text().startswith(start):
            block = block.next()
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + min(len(start), MARKED), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()


class HelpWindow(QWidget):
    """One window of help a program; all of it works by keyboard."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("help")
        self.setWindowTitle(tr("Help – PEEL Viewer"))
        self.resize(1000, 720)
        self._appearance, self.zoom = appearance, 1.0
        self.topic = topics()[0]
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Search the help"))
        self.field.setAccessibleName(tr("Search the help"))
        self.field.setFixedHeight(32)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Topics"))
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = HelpPage(self)
        self.page.setAccessibleName(tr("Help"))
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._follow)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(14, 14, 10, 10)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(self.page)
        split.setSizes([290, 710])
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)
        self.field.textChanged.connect(self._list)
        self.list.currentItemChanged.connect(lambda item, previous: self._show(item))
        appearance.theme_changed.connect(self.apply_theme)
        self._list("")

    def open(self, topic: str) -> None:
        """Show a topic by its id or the end of it ("keys", "presenting"); the first for an unknown one."""
        self.field.clear()
        row = next((index for index, known in enumerate(topics()) if known.id == topic or known.id.endswith(f"-{topic}")), 0)
        self.list.setCurrentRow(row)

    def apply_theme(self) -> None:
        """Show the topic in the theme of now."""
        self.page.show_topic(self.topic, self._appearance.theme, self.zoom)

    def _list(self, query: str) -> None:
        """List all topics, or the places that hold the words typed."""
        self.list.clear()
        found = [(hit.topic, hit.start, hit.excerpt(query)) for hit in find(query)]
        entries = found if query.strip() else [(topic, topic.title, topic.title) for topic in topics()]
        for topic, start, excerpt in entries:
            item = QListWidgetItem(topic.title if excerpt == topic.title else f"{topic.title}\n{excerpt}")
            item.setData(TOPIC, topic)
            item.setData(START, start)
            self.list.addItem(item)
        if entries:
            self.list.setCurrentRow(0)
        else:
            self.list.addItem(tr("Nothing in the help for “{query}”.", query=query))

    def _show(self, item: QListWidgetItem | None) -> None:
        topic = item.data(TOPIC) if item is not None else None
        if topic is None:
            return
        self.topic = topic
        self.apply_theme()
        start = item.data(START) if item is not None else ""
        if start and start != topic.title:
            self.page.go_to(start)

    def _follow(self, link: QUrl) -> None:
        address = link.toString()
        if is_web(address):
            open_page(address)
        else:
            self.open(address.removesuffix(".md"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list while the field keeps the keyboard."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self.list.setCurrentRow(min(self.list.count() - 1, max(0, self.list.currentRow() + step)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.page.setFocus()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape; zoom and search as in the main window."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close()
        elif control and key in (Qt.Key.Key_F, Qt.Key.Key_K):
            self.field.setFocus()
            self.field.selectAll()
        elif control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0):
            step = 0.0 if key == Qt.Key.Key_0 else -0.1 if key == Qt.Key.Key_Minus else 0.1
            self.zoom = 1.0 if not step else min(2.5, max(0.8, self.zoom + step))
            self.apply_theme()
        else:
            super().keyPressEvent(event)


def show_help(appearance: Appearance, parent: QWidget, topic: str = "") -> HelpWindow:
    """Show the help, at a topic or where it was, in the one window there is of it; return that."""
    known = parent.findChild(HelpWindow, "help")
    window = known if isinstance(known, HelpWindow) else HelpWindow(appearance, parent)
    if topic:
        window.open(topic)
    window.show()
    window.raise_()
    window.activateWindow()
    window.field.setFocus()
    return window


def _style_block(cursor: QTextCursor, zoom: float) -> None:
    """Give a paragraph, heading or row the distances of the reading text."""
    block = QTextBlockFormat()
    level = cursor.blockFormat().headingLevel()
    in_table = cursor.currentTable() is not None
    pictured = cursor.block().text() == "\ufffc"
    block.setLineHeight(100 if pictured else 130 if in_table else 140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block.setTopMargin((22 if level > 1 else 0) * zoom)
    block.setBottomMargin((2 if in_table else 8) * zoom)
    cursor.mergeBlockFormat(block)


def _style_table(table: QTextTable, theme: Theme) -> None:
    """Take the frame off a table and make its head quiet."""
    look = table.format()
    look.setBorder(0)
    look.setCellPadding(3)
    look.setCellSpacing(0)
    look.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 50)] * 2)
    look.setWidth(QTextLength(QTextLength.Type.FixedLength, PICTURE))
    table.setFormat(look)
    quiet = QTextCharFormat()
    quiet.setForeground(theme.colour("muted"))
    for column in range(table.columns()):
        cursor = table.cellAt(0, column).firstCursorPosition()
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.mergeCharFormat(quiet)


def _style_words(cursor: QTextCursor, char: QTextCharFormat, level: int, theme: Theme, zoom: float) -> None:
    """Give words their face, size and colour by what they are: heading, key or command, link, text."""
    if char.isImageFormat():
        image = char.toImageFormat()
        image.setWidth(PICTURE)
        cursor.setCharFormat(image)
        return
    styled = QTextCharFormat()
    coded = char.fontFixedPitch()
    size = {1: 24, 2: 17}.get(level, 13 if coded or cursor.currentTable() else 15)
    styled.setFontFamilies([INTERFACE_FACE if coded or level == 2 or cursor.currentTable() else TEXT_FACE])
    styled.setFontFixedPitch(False)
    styled.setProperty(QTextCharFormat.Property.FontPixelSize.value, round(size * zoom))
    styled.setFontWeight(600 if level or char.fontWeight() > 500 else 400)
    styled.setForeground(theme.colour("accent" if char.isAnchor() else "text"))
    if coded:
        styled.setBackground(theme.colour("selection"))
        styled.setForeground(theme.colour("on_selection"))
    cursor.mergeCharFormat(styled)
