"""Lists of improvements on the command line: all that is tracked to a file, and a file's changes in."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from peelviewer import paths
from peelviewer.cli.errors import CommandError
from peelviewer.cli.source import open_library, store_errors

if TYPE_CHECKING:
    from peelviewer.improvements.merging import Preview
    from peelviewer.store.user_store import UserStore

NAME = "improvements"
"""What stands in a file's place where a list of improvements is to be imported."""


def write_list(path: Path, library: Path | None) -> None:
    """Write all that is tracked to a file, with the names of forces that a *library* has; raises CommandError where nothing is."""
    from peelviewer.exporters.improvements import write_improvements

    with _store() as store:
        records = [record for record in store.improvements.all() if not record.removed]
        if not records:
            raise CommandError("No improvement is tracked. Track some in the window: the view Improve.")
        shown = {record.uid for record in records}
        events = [event for event in store.improvements.events() if event.improvement in shown]
        write_improvements(records, events, path, open_library(library).names_of(record.force for record in records))


def import_list(path: Path, dry_run: bool) -> int:
    """Print what a file would change and, unless it is a dry run, take it in; what both sides changed stays as it is here.

    The exit code is 1 where something in the file is not understood or both sides changed it. Raises CommandError.
    """
    from peelviewer.improvements.ledger import Ledger
    from peelviewer.improvements.merging import preview, result
    from peelviewer.improvements.reading import UnreadList, read_list

    try:
        found = read_list(path)
    except UnreadList as error:
        raise CommandError(str(error)) from error
    with _store() as store:
        ledger = Ledger()
        ledger.load(store.improvements)
        forces = open_library(None).names_of(record.force for record in ledger.records.values())
        known = preview(found.rows, found.log, ledger.records, store.improvements.events(), forces)
        _tell(known)
        if not dry_run and not known.is_empty:
            ledger.replace(result(known, ledger.records), "import", path.name)
            ledger.take_events(known.events)
            for record in ledger.flush(store.improvements):
                print(f"peelviewer: {record.reference} was changed meanwhile and stays as it is.", file=sys.stderr)
    return 1 if known.unknown or known.conflicts else 0


def _tell(known: Preview) -> None:
    from peelviewer.improvements.superseding import title
    from peelviewer.improvements.words import field_words

    for record in known.added:
        print(f"added     {title(record)}")
    for kind, changes in (("changed", known.changed), ("conflict", known.conflicts)):
        for change in changes:
            ours, theirs = (" ".join(text.split()) or "nothing" for text in (change.ours, change.theirs))
            print(f"{kind:9} {change.title}: {field_words(change.field)}: {ours} -> {theirs}")
    for words in known.unknown:
        print(f"peelviewer: {words}", file=sys.stderr)
    if known.is_empty:
        print("The file changes nothing.")


@contextlib.contextmanager
def _store() -> Iterator[UserStore]:
    from peelviewer.store.user_store import UserStore

    with store_errors(), contextlib.closing(UserStore(paths.user_database())) as store:
        yield store
