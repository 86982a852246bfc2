"""The toolbar in a narrow window: what has no room for all its words ends in an ellipsis, or says less."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from peelviewer.text.rich import tooltip_html
from peelviewer.ui.widgets.elided import Elided
from peelviewer.window.toolbar import ROUND_WORDS, Toolbar
from tests.programs import Opener


@pytest.fixture
def toolbar(open_program: Opener) -> Toolbar:
    return open_program(section="q2").window.toolbar


@pytest.mark.parametrize("width", [1440, 1024])
def test_no_words_are_cut_off(toolbar: Toolbar, width: int) -> None:
    toolbar.window().resize(width, 700)
    assert toolbar.window().width() == width
    shown = [label for label in toolbar.findChildren(QLabel) if label.isVisible()]
    assert [label.text() for label in shown if label.width() < label.sizeHint().width()] == []
    assert [label.text() for label in shown] == (["Norfolk 2016", "Effectiveness"] if width == 1440 else [])
    words = toolbar.field.fontMetrics().horizontalAdvance(toolbar.field.placeholderText())
    assert words + 56 <= toolbar.field.width()


@pytest.mark.parametrize("whole_or_gone", [True, False])
def test_a_word_is_drawn_whole_or_not_and_a_line_is_shortened_with_an_ellipsis(toolbar: Toolbar, whole_or_gone: bool) -> None:
    label = next(iter(toolbar.findChildren(Elided)))
    width = next(width for width in range(1440, 1024, -4) if _is_cut(toolbar, label, width))
    assert toolbar.window().width() == width
    assert label.is_whole_or_gone
    label.is_whole_or_gone = whole_or_gone
    shortened = label.fontMetrics().elidedText(label.text(), label.elide, label.width())
    same = QLabel("" if whole_or_gone else shortened, label.parentWidget())
    assert shortened.endswith("…")
    assert label.toolTip() == tooltip_html("Effectiveness")
    same.setFont(label.font())
    same.setObjectName(label.objectName())
    same.resize(label.size())
    part = QRect(QPoint(0, 0), label.size())
    assert label.grab(part).toImage() == same.grab(part).toImage()


def _is_cut(toolbar: Toolbar, label: QLabel, width: int) -> bool:
    """Return whether a label has room for some of its words alone in a window of a width."""
    toolbar.window().resize(width, 700)
    return 20 < label.width() < label.sizeHint().width() and label.isVisible()


LONG = "missing children exploitation risk"


@pytest.mark.parametrize("width", [1280, 1024])
def test_search_field_has_room_for_three_words(toolbar: Toolbar, width: int) -> None:
    toolbar.window().resize(width, 800)
    assert toolbar.field.width() >= ROUND_WORDS + toolbar.field.fontMetrics().horizontalAdvance("missing children at")


def test_what_was_asked_is_seen_from_its_beginning_once_the_keyboard_is_elsewhere(toolbar: Toolbar, qtbot: QtBot) -> None:
    toolbar.window().resize(1280, 800)
    toolbar.field.setFocus()
    qtbot.keyClicks(toolbar.field, LONG)
    assert toolbar.field.cursorPosition() == len(LONG)
    toolbar.tabs[0].setFocus(Qt.FocusReason.OtherFocusReason)
    assert toolbar.field.cursorPosition() == 0
    assert toolbar.field.toolTip() == tooltip_html(LONG)
    toolbar.field.clear()
    assert toolbar.field.toolTip() == ""


def test_one_writes_on_where_one_was_when_the_keyboard_left_for_a_moment(toolbar: Toolbar, qtbot: QtBot) -> None:
    toolbar.field.setFocus()
    qtbot.keyClicks(toolbar.field, "miss")
    toolbar.window().setFocus()
    toolbar.field.setFocus()
    qtbot.keyClicks(toolbar.field, "ing")
    assert toolbar.field.text() == "missing"
