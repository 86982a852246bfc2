"""The toolbar in a narrow window: what has no room for all its words ends in an ellipsis, or says less."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel

from peelviewer.text.rich import tooltip_html
from peelviewer.ui.widgets.elided import Elided
from peelviewer.window.toolbar import Toolbar
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


def test_shortened_words_are_drawn_with_an_ellipsis(toolbar: Toolbar) -> None:
    label = next(iter(toolbar.findChildren(Elided)))
    width = next(width for width in range(1440, 1024, -4) if _is_cut(toolbar, label, width))
    assert toolbar.window().width() == width
    same = QLabel(label.fontMetrics().elidedText(label.text(), label.elide, label.width()), label.parentWidget())
    assert same.text().endswith("…")
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
