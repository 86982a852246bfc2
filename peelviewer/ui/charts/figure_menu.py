"""The menu of a figure, wherever it is shown: in a card, and in the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from peelviewer.figures.base import Figure
from peelviewer.model.report import FigureSpec
from peelviewer.ui.charts.composing.subject import can_be_composed
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import tr


def fill(menu: QMenu, workspace: Workspace, figure: Figure, act: Callable[[str, str], object]) -> None:
    """Offer what can be done with a figure of the report being read; *act* is called with what to do (FigureActions.do) and its id."""
    workspace.tables_wanted.emit()
    choices = [("compose", tr("Picture for an article or a post…")), ("", "")] if can_be_composed(figure) else []
    choices += [
        ("png", tr("Save as PNG…")),
        ("svg", tr("Save as SVG…")),
        ("pdf", tr("Save as PDF…")),
        ("csv", tr("Save values as CSV…")),
        ("xlsx", tr("Save values as an Excel workbook…")),
        ("", ""),
    ]
    choices += [("copy_picture", tr("Copy picture")), ("copy_table", tr("Copy table")), ("copy_citation", tr("Copy with citation"))]
    choices += [("", ""), ("slide", tr("Add to the slides"))]
    spec = workspace.place.report.figure_by_id.get(figure.id)
    if isinstance(spec, FigureSpec) and spec.kind in ("ranking", "range", "change"):
        choices += [("", ""), ("add", tr("Add values by force…"))]
        if figure.id in workspace.place.supplied:
            choices.append(("remove", tr("Remove the added values")))
    for what, text in choices:
        if what:
            menu.addAction(text).triggered.connect(lambda checked=False, what=what: act(what, figure.id))
        else:
            menu.addSeparator()
