"""Actions of the commands' table."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from peelviewer.ui import commands
from peelviewer.wording import tr

ROLES = {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}


def action_of(command: commands.Command, parent: QWidget) -> QAction:
    """Return the action of a command, with its text, its keys and what a button says of it."""
    action = QAction(tr(command.text), parent)
    action.setObjectName(command.id)
    action.setShortcuts([QKeySequence.fromString(k) for k in command.keys])
    action.setCheckable(command.toggle or bool(command.choice))
    action.setMenuRole(ROLES.get(command.id, QAction.MenuRole.NoRole))  # or macOS guesses it from the text, in English
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    name = commands.plain_text(action.text())
    action.setToolTip(f"{name} ({keys})" if keys else name)
    return action


def fill_menus(menus: dict[str, QMenu], actions: Mapping[str, QAction]) -> None:
    """Put every command's action into its menu; *menus* holds those of the menu bar by name and gets those within them."""
    for command in commands.COMMANDS:
        first = command.menu not in menus  # of a submenu
        if command.rule_before:
            menus[commands.SUBMENUS[command.menu] if first else command.menu].addSeparator()
        if first:
            menus[command.menu] = menus[commands.SUBMENUS[command.menu]].addMenu(tr(commands.MENUS[command.menu]))
        menus[command.menu].addAction(actions[command.id])
