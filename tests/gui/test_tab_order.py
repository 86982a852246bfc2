"""The keyboard goes through what is seen in the order in which it is seen: row by row, in every view, detail and sheet."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QBoxLayout, QGridLayout, QLayout, QLayoutItem, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.store.user_store import UserStore
from tests.programs import Opener

ROW = 8
"""Pixels by which the middles of what stands in one row of a form may differ."""
VIEWS = ("library", "read", "numbers", "grades", "improve", "compare", "slides")


def walked(top: QWidget, first: QWidget) -> dict[QWidget, int]:
    """Press Tab from a widget until it comes back to it, or where it stays; return what had the keyboard, with the places in that order."""
    first.setFocus()
    found = {first: 0}
    for place in range(1, 400):
        before = focus(top)
        QTest.keyClick(before, Qt.Key.Key_Tab)
        if focus(top) in (first, before):  # a text goes from link to link
            return found
        found.setdefault(focus(top), place)
    raise AssertionError(f"Tab does not come round: {list(found)[-3:]}")


def focus(top: QWidget) -> QWidget:
    """Return what has the keyboard in a window."""
    found = top.focusWidget()
    assert found is not None
    return found


def items(layout: QBoxLayout | QGridLayout) -> list[QLayoutItem]:
    """Return what stands in a layout as it is seen: by the places on screen, a grid's row by row."""
    found = [item for index in range(layout.count()) if (item := layout.itemAt(index)) is not None]
    if isinstance(layout, QGridLayout):
        return sorted(found, key=lambda item: (item.geometry().center().y() // ROW, item.geometry().x()))
    across = layout.direction() is QBoxLayout.Direction.LeftToRight
    return sorted(found, key=lambda item: item.geometry().x() if across else item.geometry().y())


def within(item: QLayoutItem) -> Iterator[QWidget]:
    """Yield the widgets of an item, those inside others too."""
    if (widget := item.widget()) is not None:
        yield widget
        yield from widget.findChildren(QWidget)
    elif (layout := item.layout()) is not None:
        for index in range(layout.count()):
            inner = layout.itemAt(index)
            assert inner is not None
            yield from within(inner)


def out_of_order(top: QWidget, order: dict[QWidget, int]) -> list[str]:
    """Return where Tab goes another way than one reads."""
    wrong = []
    for layout in top.findChildren(QLayout):
        if not isinstance(layout, (QGridLayout, QBoxLayout)):
            continue
        last, before = -1, ""
        for item in items(layout):
            places = sorted(((order[widget], widget) for widget in within(item) if widget in order), key=lambda found: found[0])
            if not places:
                continue
            place, widget = places[0]
            name = f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()}"
            if place < last:
                wrong.append(f"{name!r} stands after {before!r} and is reached before it")
            last, before = place, name
    return wrong


@pytest.mark.parametrize("view", VIEWS)
def test_tab_goes_as_one_reads(open_program: Opener, qtbot: QtBot, view: str) -> None:
    program = open_program(store=UserStore(None), section="q2", size=(1280, 800))
    prepared(program, view, qtbot)
    tabs = sorted(program.window.toolbar.findChildren(QToolButton), key=lambda button: button.mapTo(program.window, QPoint()).x())
    reached = walked(program.window, next(button for button in tabs if button.isVisible() and button.isEnabled()))
    assert len(reached) > 10
    assert out_of_order(program.window, reached) == []


def prepared(program: app.Program, view: str, qtbot: QtBot) -> None:
    """Show a view with as much in it as there is."""
    window = program.window
    if view == "improve":
        window.actions_by_id["improve_report"].trigger()
    program.workspace.show_view(view)
    if view == "slides":
        qtbot.waitUntil(lambda: window.views.decks.deck is not None)
    if view == "improve":
        improve = window.views.improve
        improve.look_at(next(iter(improve.listed())).uid)
    QApplication.processEvents()


def test_what_is_typed_from_field_to_field_stands_where_one_sees_it(open_program: Opener, qtbot: QtBot) -> None:
    program = open_program(store=UserStore(None), section="q2", size=(1280, 800))
    prepared(program, "improve", qtbot)
    detail = program.window.views.improve.detail
    detail.names["owner"].setFocus()
    for words in ("Supt Owner", "DCI Lead", "Board", "Theme", "31 March 2017"):
        QTest.keyClicks(focus(program.window), words)
        QTest.keyClick(focus(program.window), Qt.Key.Key_Tab)
    record = detail.row.record if detail.row else None
    assert record is not None
    assert (record.owner, record.lead, record.board, record.theme) == ("Supt Owner", "DCI Lead", "Board", "Theme")
    assert str(record.target) == "2017-03-31"
