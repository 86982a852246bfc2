"""Dialogs: what their buttons show, what they ask and how wide they are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QDialogButtonBox, QFileDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.options import Options
from peelviewer.store.user_store import UserStore

WITH_ICONS = "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 1; }"  # what the desktop says under X11


@pytest.fixture
def program(qtbot: QtBot) -> Iterator[app.Program]:
    made = app.build(Options(theme="dark", section="q2"), UserStore(None))
    qtbot.addWidget(made.window)
    with qtbot.waitExposed(made.window), qtbot.waitSignal(made.window.completed):
        made.window.show()
    yield made
    made.searching.stop()


def _asking() -> QDialog:
    return QMessageBox(QMessageBox.Icon.Warning, "Not saved", "", QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel)


def _choosing_a_file() -> QDialog:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    return dialog


@pytest.mark.parametrize("make", [_asking, QInputDialog, _choosing_a_file])
def test_buttons_of_dialogs_show_no_icons(program: app.Program, make: type[QDialog], qapp: QApplication, qtbot: QtBot) -> None:
    sheet = program.session.theme.style_sheet
    qapp.setStyleSheet(WITH_ICONS + sheet)
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = [button for box in dialog.findChildren(QDialogButtonBox) for button in box.findChildren(QAbstractButton)]
    qapp.setStyleSheet(sheet)
    assert len(buttons) == 2
    assert [button.text() for button in buttons if not button.icon().isNull()] == []
