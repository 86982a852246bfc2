"""What is done to improvements and asks for something first: a line for the log, the words of one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from peelviewer.improvements.from_reports import own_record
from peelviewer.model.improvements import EventKind, ForceStatus, Improvement
from peelviewer.ui.look.status_shape import status_icon
from peelviewer.ui.look.theme import Theme
from peelviewer.ui.tracking.session import ImprovementSession
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

from .sheets import ActionSheet, EvidenceSheet, LogSheet, OwnSheet, ask


def change_status(
    parent: QWidget, session: ImprovementSession, uids: Sequence[str], status: ForceStatus, before: Callable[[str], object]
) -> None:
    """Give records a status, with a line for the log: of what is closed who authorised it, and on what basis.

    *before* is called with the first one's uid when it has been agreed to.
    """
    records = [record for uid in uids if (record := session.record(uid)) is not None and record.status is not status]
    if not records:
        return
    if len(records) == 1:
        title = tr("{reference} to “{status}”", reference=records[0].reference, status=status.words)
    else:
        title = plural("{n} to “{status}”", "{n} to “{status}”", len(records), status=status.words)
    changed = [record.uid for record in records]
    sheet = LogSheet(title, parent, closing=not status.is_open)

    def change() -> None:
        text, who = sheet.answer()
        before(changed[0])
        if status.is_open:
            session.edit(changed, text, who, status=status)
            return
        session.edit(changed, status=status)
        for uid in changed if text or who else ():
            session.comment(uid, text, who, EventKind.CLOSURE)

    ask(sheet, change)


def offer_statuses(parent: QWidget, theme: Theme, place: QPoint, chosen: Callable[[ForceStatus], object]) -> None:
    """Show a menu of the statuses at a place of the screen; *chosen* is called with the one that is chosen."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for status in ForceStatus:
        action = menu.addAction(status_icon(theme, status), status.words)
        action.triggered.connect(lambda checked=False, status=status: chosen(status))
    menu.popup(place)


def ask_for_own(parent: QWidget, workspace: Workspace, session: ImprovementSession, then: Callable[[str], object]) -> None:
    """Ask for something to track that no report of the library gave; *then* is called with its uid."""
    sheet = OwnSheet(workspace, parent)

    def add() -> None:
        record = own_record(sheet.text(), session.ledger.records.values())._replace(**sheet.fields())
        session.add([record])
        then(record.uid)

    ask(sheet, add)


def edit_own(parent: QWidget, workspace: Workspace, session: ImprovementSession, record: Improvement) -> None:
    """Ask what is to be otherwise in something that no report of the library gave."""
    sheet = OwnSheet(workspace, parent, record)
    ask(sheet, lambda: session.edit([record.uid], **sheet.fields()))


def ask_for_action(parent: QWidget, session: ImprovementSession, record: Improvement, place: int | None = None) -> None:
    """Ask for an action of a record and add it, or what is to be otherwise in that at a place."""
    old = record.actions[place] if place is not None else None
    sheet = ActionSheet(parent, old)
    ask(sheet, lambda: _put(session, record.uid, "actions", old, sheet.action))


def ask_for_evidence(parent: QWidget, session: ImprovementSession, record: Improvement, place: int | None = None) -> None:
    """Ask for a link to what shows that something was done and add it, or what is to be otherwise in that at a place."""
    old = record.evidence[place] if place is not None else None
    sheet = EvidenceSheet(parent, session.today(), old)
    ask(sheet, lambda: _put(session, record.uid, "evidence", old, sheet.evidence))


def _put(session: ImprovementSession, uid: str, field: str, old: object, new: object) -> None:
    """Add a row to a list of a record as that is by now, or put it in the place of the *old* one, which may have gone meanwhile."""
    record = session.record(uid)
    if record is None:
        return
    rows: tuple[object, ...] = getattr(record, field)
    fields: dict[str, Any] = {field: tuple(new if row == old else row for row in rows) if old is not None else (*rows, new)}
    session.edit([uid], **fields)
