"""What is said of imports: how far one is, what is asked, and what became of each file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from peelviewer.importers.account import Account
from peelviewer.importers.naming import is_named
from peelviewer.model.library import UNKNOWN_FORCE, Library
from peelviewer.model.pillars import GENERAL, INTEGRATED, pillar_name
from peelviewer.wording import plural, tr

from .import_run import Fate, ImportRun, Outcome

MOST_IN_A_LINE = 3
"""Files that did not come in, and remarks, that are told in a summary; a sheet tells all."""


# While it runs -----------------------------------------------------------------------------------------


def now(run: ImportRun) -> str:
    """Return what is being done, and with which file of how many."""
    name = run.file.name if run.file is not None else ""
    if run.question is not None:
        return tr("{name} waits for your answer", name=name)
    if not name:
        return tr("Looking through {folder}", folder=run.looks_through.name) if run.looks_through is not None else ""
    if run.of > 1:
        return tr("Importing {name}, page {number} of {total}", name=name, number=f"{run.done:,}", total=f"{run.of:,}")
    return tr("Importing {name}", name=name)


def place_among(run: ImportRun) -> str:
    """Return which file of how many it is; nothing of one alone."""
    if run.total < 2 or run.file is None:
        return ""
    return tr("file {number} of {total}", number=f"{len(run.outcomes) + 1:,}", total=f"{run.total:,}")


def share(run: ImportRun) -> float:
    """Return how much of the files that were given is done, from 0 to 1."""
    part = run.done / run.of if run.of > 1 else 0.0
    return min(1.0, (len(run.outcomes) + part) / run.total) if run.total else 0.0


def question(run: ImportRun, library: Library) -> tuple[str, str]:
    """Return what is asked of the same report in a line, and what the answers mean."""
    made = run.question
    assert made is not None and run.file is not None  # noqa: S101 it is asked
    there = library.by_id.get(made.known)
    title = tr("{report} is in the library already", report=library.name_of(there) if there is not None else name_of(made.account, library))
    file, named = run.file.name, is_named(made.account.force, made.account.pillar)
    same = tr("{file} is of the same inspection.", file=file) if named else tr("{file} has the same title.", file=file)
    words = tr(
        "Replace it, and your places, slides and added values go over to the new one; what you confirmed or corrected in the old one is "
        "lost. Keep both, and the new one stands beside it."
    )
    return title, f"{same} {words}"


# What became of it -------------------------------------------------------------------------------------


def name_of(account: Account, library: Library) -> str:
    """Return what an imported report is called in short: its force, cycle and pillar, or its title where the file says no force."""
    if account.force in ("", UNKNOWN_FORCE):
        return account.title
    named = f"{library.short_name(account.force)} {account.cycle or account.year}"
    if not account.pillar or account.pillar == GENERAL:
        return named
    return f"{named}, {pillar_name(account.pillar) if account.pillar == INTEGRATED else account.pillar}"


def to_look_at(account: Account) -> str:
    """Return what a person should look at in a report that came in: how much is to be confirmed, and what no place was found for."""
    parts = [plural("{n} thing is to be confirmed", "{n} things are to be confirmed", account.doubts)] if account.doubts else []
    parts += [plural("{n} line is left over", "{n} lines are left over", account.left_over)] if account.left_over else []
    return f"{', '.join(parts)}." if parts else tr("Nothing is to be confirmed.")


def summary(run: ImportRun, library: Library) -> tuple[str, str]:
    """Return what became of all files in a line, and what to know and do about them; both are empty where nothing was read."""
    if len(run.outcomes) == 1 and not run.unread:
        outcome = run.outcomes[0]
        return _title_of_one(outcome, library), _words_of_one(outcome, library)
    return _title_of_several(run), _words_of_several(run.outcomes)


def _title_of_one(outcome: Outcome, library: Library) -> str:
    if outcome.fate is Fate.KEPT and outcome.account is not None:
        return tr("{report} was imported", report=name_of(outcome.account, library))
    if outcome.fate is Fate.THERE:
        return tr("{file} was imported before", file=outcome.file.name)
    return tr("{file} was not imported", file=outcome.file.name)


def _words_of_one(outcome: Outcome, library: Library) -> str:
    if outcome.fate is Fate.KEPT and outcome.account is not None:
        remarks = [remark.text for remark in outcome.account.remarks[:MOST_IN_A_LINE]]
        return " ".join((to_look_at(outcome.account), *remarks))
    if outcome.fate is Fate.THERE:
        there = library.by_id.get(outcome.report)
        report = library.name_of(there) if there is not None else outcome.report
        return tr("{report} was made of this very file. To have it read anew, move that to the bin first.", report=report)
    if outcome.fate is Fate.LEFT_OUT:
        return tr("The report that is in the library stays as it is.")
    return f"{outcome.what} {outcome.remedy}".strip()


def _title_of_several(run: ImportRun) -> str:
    counts = {fate: sum(outcome.fate is fate for outcome in run.outcomes) for fate in Fate}
    to_confirm = sum(bool(outcome.account and outcome.account.doubts) for outcome in run.outcomes if outcome.fate is Fate.KEPT)
    told = (
        (counts[Fate.KEPT], plural("{n} report imported", "{n} reports imported", counts[Fate.KEPT])),
        (to_confirm, plural("{n} with something to confirm", "{n} with something to confirm", to_confirm)),
        (counts[Fate.THERE], plural("{n} was there already", "{n} were there already", counts[Fate.THERE])),
        (counts[Fate.LEFT_OUT], plural("{n} left out", "{n} left out", counts[Fate.LEFT_OUT])),
        (counts[Fate.REFUSED], plural("{n} not imported", "{n} not imported", counts[Fate.REFUSED])),
        (run.unread, plural("{n} not read, as you cancelled", "{n} not read, as you cancelled", run.unread)),
    )
    return ", ".join(words for count, words in told if count)


def _words_of_several(outcomes: Sequence[Outcome]) -> str:
    refused = [outcome for outcome in outcomes if outcome.fate is Fate.REFUSED]
    lines = [f"{outcome.file.name}: {outcome.what} {outcome.remedy}" for outcome in refused[:MOST_IN_A_LINE]]
    more = len(refused) - len(lines)
    return "\n".join([*lines, *([plural("and {n} more file", "and {n} more files", more)] if more else [])])


def in_full(run: ImportRun, library: Library) -> str:
    """Return what became of every file, those first that need something done, to be read and copied."""
    return "\n\n".join(_groups(run.outcomes, library))


def _groups(outcomes: Sequence[Outcome], library: Library) -> Iterator[str]:
    groups = (
        (tr("Not imported"), [outcome for outcome in outcomes if outcome.fate is Fate.REFUSED]),
        (tr("Imported, with something to confirm"), [outcome for outcome in outcomes if _is_doubtful(outcome)]),
        (tr("Imported"), [outcome for outcome in outcomes if outcome.fate is Fate.KEPT and not _is_doubtful(outcome)]),
        (tr("There already, made of the very same file"), [outcome for outcome in outcomes if outcome.fate is Fate.THERE]),
        (tr("Left out, as you wished"), [outcome for outcome in outcomes if outcome.fate is Fate.LEFT_OUT]),
    )
    for title, group in groups:
        if group:
            yield "\n".join([title, *(f"    {line}" for outcome in group for line in _lines(outcome, library))])


def _is_doubtful(outcome: Outcome) -> bool:
    return outcome.fate is Fate.KEPT and outcome.account is not None and bool(outcome.account.doubts or outcome.account.left_over)


def _lines(outcome: Outcome, library: Library) -> Iterator[str]:
    if outcome.fate is Fate.KEPT and outcome.account is not None:
        yield f"{outcome.file.name}: {name_of(outcome.account, library)}. {to_look_at(outcome.account)}"
        yield from (f"    {remark.text}" for remark in outcome.account.remarks)
    elif outcome.fate is Fate.THERE:
        yield f"{outcome.file.name}: {outcome.report}"
    else:
        yield f"{outcome.file.name}: {outcome.what} {outcome.remedy}".rstrip(": ")
