"""The subcommand import: published reports as files, each read in a process of its own, into the user's own library or another."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from .errors import CommandError
from .output import print_json
from .own_work import improvements
from .source import open_shelf

if TYPE_CHECKING:
    from peelviewer.importers.account import Account, Told
    from peelviewer.model.library import ReportEntry
    from peelviewer.ui.background.import_steps import Made

_FILES = "a PDF, a saved web page or text; of a folder all such files; or improvements and a list of those; or annotations and JSON files"
ANNOTATIONS = "annotations"
"""In place of a first file: what follows are files of annotations."""
_WIDTH = 110  # characters of a line of the file that are printed


class Outcome(NamedTuple):
    """What became of a file: imported, skipped, checked (a dry run) or refused, with the report's id or the reason."""

    file: Path
    status: str
    report: str = ""
    reason: str = ""
    account: Account | None = None


def declare(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of import to its parser."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=_FILES)
    parser.add_argument("--dry-run", action="store_true", help="print what was found, what is doubtful and what is left over; keep nothing")
    parser.add_argument("--accept", action="store_true", help="count all that is doubtful as confirmed, as if you had looked at it")
    parser.add_argument("--json", action="store_true", help="print it as JSON")
    answers = parser.add_mutually_exclusive_group()
    for answer, words in (
        ("replace", "a report that is there already gives way, and what you wrote to it goes over"),
        ("keep-both", "a report that is there already stays, and the new one gets an id of its own"),
        ("skip", "a report that is there already stays as it is (default)"),
    ):
        answers.add_argument(f"--{answer}", dest="answer", action="store_const", const=answer, help=words)


def import_files(args: argparse.Namespace) -> int:
    """Import files one after the other; the exit code is 1 where one of them could not be."""
    if args.files[0] == Path(ANNOTATIONS) and len(args.files) > 1:
        from peelviewer.cli.own_work.annotations import import_annotations

        return import_annotations(args.files[1:], dry_run=args.dry_run, as_json=args.json)
    from peelviewer.dataset.scan import never
    from peelviewer.store import own_reports
    from peelviewer.ui.background.import_steps import files_of

    if args.files[0] == Path(improvements.NAME) and len(args.files) == 2 and not args.files[0].exists():
        return improvements.import_list(args.files[1], args.dry_run)
    files = list(files_of(args.files, never))
    if not files:
        raise CommandError(f"There is no PDF, web page or text in {args.files[0]}.")
    if not args.dry_run:
        own_reports.finish_what_was_begun(args.library)
    outcomes = []
    for file in files:
        outcome = _import(file, args)
        outcomes.append(outcome)
        if not args.json:
            _tell(outcome)
    if args.json:
        print_json([_as_json(outcome) for outcome in outcomes])
    elif len(outcomes) > 1:
        _sum_up(outcomes)
    return 1 if any(outcome.status == "refused" for outcome in outcomes) else 0


def _import(file: Path, args: argparse.Namespace) -> Outcome:
    import tempfile

    from peelviewer.dataset.scan import never
    from peelviewer.importers.stream import ImportRefusal
    from peelviewer.store import own_reports
    from peelviewer.ui.background import import_steps
    from peelviewer.wording import why

    shelf, _ = open_shelf(args.library)
    known: Mapping[str, ReportEntry] = shelf.by_id
    try:
        if args.dry_run:
            with tempfile.TemporaryDirectory(prefix="peelviewer-") as folder:
                made = import_steps.make(file, args.library, known, never, _unheard, args.accept, aside=Path(folder))
                assert made is not None  # noqa: S101 -- nobody can have cancelled it
                own_reports.drop(made.staged)
            return Outcome(file, "checked", made.known, account=made.account)
        made = import_steps.make(file, args.library, known, never, _unheard, args.accept)
        assert made is not None  # noqa: S101 -- nobody can have cancelled it
        report_id = import_steps.keep(made, known, args.answer or own_reports.SKIP)
    except ImportRefusal as refusal:
        return Outcome(file, "refused", reason=str(refusal))
    except OSError as error:
        return Outcome(file, "refused", reason=f"It could not be imported: {why(error)}.")
    if not report_id:
        return Outcome(file, "skipped", made.known, _there_already(made), made.account)
    return Outcome(file, "imported", report_id, account=made.account)


def _unheard(stage: str, done: int, total: int) -> None:
    """Hear how far an import is, and say nothing: standard output is for what was asked for."""


def _there_already(made: Made) -> str:
    what = "was imported from this very file" if made.same_file else "is the same report"
    return f"“{made.known}” {what}. Use --replace or --keep-both."


# What is printed ---------------------------------------------------------------------------------------


def _tell(outcome: Outcome) -> None:
    """Print what became of a file: the id of a report that was kept, all that was found in a dry run; refusals to standard error."""
    if outcome.status == "imported":
        print(outcome.report)
        if outcome.account is not None and outcome.account.doubts:
            print(f"peelviewer: {outcome.file}: {outcome.account.doubts} to be confirmed. --dry-run lists them.", file=sys.stderr)
    elif outcome.account is not None and outcome.status == "checked":
        print("\n".join(_lines(outcome.file, outcome.account, outcome.report)))
    else:
        print(f"peelviewer: {outcome.file}: {outcome.reason}", file=sys.stderr)


def _lines(file: Path, account: Account, known: str) -> Iterable[str]:
    yield f"{file}: {account.title or 'no title'}"
    named = (account.force, account.cycle or str(account.year), account.pillar, account.published)
    yield f"  {', '.join(filter(None, named))}; id {account.report}{f' (there already: {known})' if known else ''}"
    yield f"  read as {account.layout}, from {account.format}, {account.pages} page{'' if account.pages == 1 else 's'}"
    found = ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in account.counts.items() if count)
    yield f"  found: {found or 'nothing'}"
    yield (
        f"  {account.lines} lines: {account.placed} in the report, {account.furniture} running heads, page numbers and menus,"
        f" {account.left_over} left over{f', {account.astray} ASTRAY' if account.astray else ''}"
    )
    yield from (f"  {'caution' if remark.what else 'note'}: {remark.text}" for remark in account.remarks)
    yield from (f"  to confirm: {_placed(doubt)} {doubt.what}: {_short(doubt.text)} ({doubt.reason})" for doubt in account.doubtful)
    yield from (f"  left over: {_placed(line)} {_short(line.text)}" for line in account.left)


def _placed(told: Told) -> str:
    from peelviewer.analysis.pages import in_print
    from peelviewer.model.pages import Pages

    return in_print(Pages(told.page, told.page)) or "-"


def _short(text: str) -> str:
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]}…"


def _sum_up(outcomes: list[Outcome]) -> None:
    counts = ((status, sum(outcome.status == status for outcome in outcomes)) for status in ("imported", "checked", "skipped", "refused"))
    told = ", ".join(f"{count} {status}" for status, count in counts if count)
    print(f"peelviewer: {len(outcomes)} files: {told}", file=sys.stderr)


def _as_json(outcome: Outcome) -> dict[str, Any]:
    account = outcome.account.as_json() if outcome.account is not None else {}
    return {"file": str(outcome.file), "status": outcome.status, "id": outcome.report, "reason": outcome.reason, **account}
