"""What a piece is, below its words: its kind, level, question, grade, value and page, as far as it has them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLineEdit, QRadioButton, QSizePolicy, QWidget

from peelviewer.importers.consistent import IMPROVEMENTS, is_words
from peelviewer.importers.recognised import Item, Part
from peelviewer.importers.review_outline import NAMES, words_of
from peelviewer.model.grades import Grade, scale
from peelviewer.ui.look.appearance import Appearance
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.drop_down_button import DropDownButton, ElidedDropDownButton
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.wording import tr, translatable

KINDS = (
    Part.FINDING, Part.AREA_FOR_IMPROVEMENT, Part.BULLET, Part.CAUSE_OF_CONCERN, Part.QUOTATION, Part.RECOMMENDATION, Part.HEADING,
    Part.EXPLANATION, Part.LEFT_OVER,
)  # fmt: skip
"""What words can be taken for, row by row."""
LEVELS = (translatable("Chapter"), translatable("Section"), translatable("Inner heading"))
WIDEST_PAGE, WIDEST_QUESTION = 72, 440
WIDEST = 760
"""Pixels of the middle of a review: wider lines and fields are no easier to read, where no page stands beside them."""
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute  # the chevron makes such a button run from right to left
T = TypeVar("T", str, int)


class PieceForm(QWidget):
    """The fields; each wish carries what was chosen: kind (a Part), level, question (a heading's id), grade, value, page (as printed)."""

    kind_wanted = Signal(object)
    level_wanted = Signal(int)
    question_wanted = Signal(str)
    grade_wanted = Signal(str)
    value_wanted = Signal(str)
    page_wanted = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnMinimumWidth(0, 68)
        self._grid.setColumnStretch(1, 1)
        self._rows: dict[str, tuple[PlainLabel, QWidget]] = {}
        self.kinds = QButtonGroup(self)
        self._add("kind", tr("Kind"), self._make_kinds())
        self.level = self._choice(tr("Level"))
        self._add("level", tr("Level"), self.level)
        self.question = ElidedDropDownButton(appearance, tr("Question"), self)
        self.question.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.question.setMaximumWidth(WIDEST_QUESTION)
        self._add("question", tr("Question"), self.question)
        self.grade = self._choice(tr("Grade"))
        self._add("grade", tr("Grade"), self.grade)
        self.value = QLineEdit(self)
        self.value.setAccessibleName(tr("Value"))
        self.value.setFixedHeight(32)
        self.value.textEdited.connect(self.value_wanted)
        self._add("value", tr("Value"), self.value)
        self.page, self.page_note = QLineEdit(self), PlainLabel(self)
        self._add("page", tr("Page"), self._make_page())

    def _choice(self, name: str) -> DropDownButton:
        return DropDownButton(self._appearance, name, self)

    def _add(self, name: str, words: str, field: QWidget) -> None:
        label = PlainLabel(words, self)
        label.setObjectName("quiet")
        row = len(self._rows)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop if name == "kind" else Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field, row, 1, LEFT if type(field) is DropDownButton else Qt.AlignmentFlag(0))
        self._rows[name] = label, field

    def _make_kinds(self) -> QWidget:
        kinds = QWidget(self)
        kinds.setAccessibleName(tr("Kind"))
        grid = QGridLayout(kinds)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        for number, part in enumerate(KINDS):
            radio = QRadioButton(tr(NAMES[part]), kinds)
            self.kinds.addButton(radio, number)
            grid.addWidget(radio, number // 2, number % 2)
        self.kinds.idClicked.connect(lambda number: self.kind_wanted.emit(KINDS[number]))
        return kinds

    def _make_page(self) -> QWidget:
        holder = QWidget(self)
        self.page.setAccessibleName(tr("Page"))
        self.page.setFixedSize(WIDEST_PAGE, 32)
        self.page.setValidator(QIntValidator(1, 99_999, self.page))
        self.page.editingFinished.connect(self._take_page)
        self.page_note.setObjectName("quiet")
        self.page_note.setFont(face(12))
        self.page_note.setWordWrap(True)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.page)
        row.addWidget(self.page_note, 1)
        return holder

    def _take_page(self) -> None:
        if self.page.isModified() and self.page.text():
            self.page.setModified(False)
            self.page_wanted.emit(int(self.page.text()))

    # Showing -----------------------------------------------------------------------------------------

    def show_item(self, item: Item, headings: Sequence[Item], year: int, page: int) -> None:
        """Show what an item is; *page* is its printed page, 0 where it has none."""
        words = is_words(item)
        self._show("kind", words)
        if words:
            self._tick(item.part)
        self._show("level", item.part is Part.HEADING)
        if item.part is Part.HEADING:
            levels = list(enumerate(map(tr, LEVELS), 1))
            self._offer(self.level, min(max(item.level, 1), len(LEVELS)), levels, self.level_wanted.emit)
        self._show("question", item.part in IMPROVEMENTS)
        if item.part in IMPROVEMENTS:
            questions = [(heading.node, words_of(heading)) for heading in headings if heading.level < len(LEVELS)]
            self._offer(self.question, item.question, [*questions, ("", tr("The heading above"))], self.question_wanted.emit)
        self._show("grade", item.part is Part.GRADE)
        if item.part is Part.GRADE:
            grades = [(grade.value, grade.label) for grade in (*scale(year), Grade.UNGRADED)]
            known = {value for value, _ in grades}
            odd = [(item.grade, item.grade.capitalize())] if item.grade and item.grade not in known else []
            self._offer(self.grade, item.grade, [("", tr("None on this piece")), *grades, *odd], self.grade_wanted.emit)
        self._show("value", item.part is Part.INDICATOR_VALUE)
        if self.value.text() != item.value:
            self.value.setText(item.value)
        self._show("page", bool(item.piece.page))
        self.page.setText(str(page or ""))
        self.page_note.setText(tr("printed number; in the file it is {number}", number=item.piece.page))

    def _show(self, name: str, shown: bool) -> None:
        for widget in self._rows[name]:
            widget.setVisible(shown)

    def _tick(self, part: Part) -> None:
        with QSignalBlocker(self.kinds):
            self.kinds.setExclusive(False)
            for number, known in enumerate(KINDS):
                self.kinds.button(number).setChecked(known is part)
            self.kinds.setExclusive(True)

    @staticmethod
    def _offer(button: DropDownButton, chosen: T, choices: Sequence[tuple[T, str]], act: Callable[[T], None]) -> None:
        menu = button.new_menu()
        for value, name in choices:
            choice = menu.addAction(name.replace("&", "&&"))
            choice.setCheckable(True)
            choice.setChecked(value == chosen)
            choice.triggered.connect(partial(_act, act, value))
        words = next((words for value, words in choices if value == chosen), str(chosen))
        button.setText(words.replace("&", "&&"))


def _act(act: Callable[[T], None], value: T, checked: bool = False) -> None:
    act(value)
