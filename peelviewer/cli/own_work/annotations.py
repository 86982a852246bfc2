"""What import does with files of annotations: they are added to the user's own, none twice."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path

from peelviewer import paths
from peelviewer.cli.errors import CommandError
from peelviewer.cli.output import print_json
from peelviewer.cli.source import store_errors


def import_annotations(files: Sequence[Path], *, dry_run: bool, as_json: bool) -> int:
    """Add the marks of files and print what became of them; the exit code is 1 where an entry cannot be used.

    With *dry_run* nothing is kept. Raises CommandError for a file that cannot be read.
    """
    from peelviewer.exporters.marks import Read, Unreadable, read
    from peelviewer.store.annotations import Merged
    from peelviewer.store.user_store import UserStore

    try:
        found: list[tuple[Path, Read]] = [(file, read(file)) for file in files]
    except Unreadable as error:
        raise CommandError(str(error)) from error
    refused = sum(each.refused for _, each in found)
    outcomes: list[tuple[Path, Merged]] = []
    if not dry_run:
        with store_errors(), contextlib.closing(UserStore(paths.user_database())) as store:
            outcomes = [(file, store.annotations.merge(each.marks)) for file, each in found]
    if as_json:
        print_json([{"file": str(file), **merged._asdict()} for file, merged in outcomes])
    elif dry_run:
        for file, each in found:
            print(f"{file}\t{len(each.marks)} marks")
    else:
        for file, merged in outcomes:
            print(f"{file}\t{merged.added} added\t{merged.changed} newer\t{merged.same} here already")
    if refused:
        print(f"peelviewer: {refused} entries cannot be used and were left out.", file=sys.stderr)
    return 1 if refused else 0
