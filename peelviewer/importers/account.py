"""What was made of a file, for whoever decides whether it is kept: what was found, what is doubtful, and what is left over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, get_type_hints

from peelviewer.importers.assembling.ledger import ledger_of
from peelviewer.model.report import Report

from .recognised import Part, Recognised, Status
from .stream import Document

MOST_TOLD = 500
"""Doubts, and lines left over, that are told one by one; all are counted."""
_LONGEST = 300  # characters of a line or a doubt
_COUNTED = {
    "headings": (Part.HEADING,),
    "paragraphs": (Part.FINDING, Part.BULLET, Part.QUOTATION),
    "grades": (Part.GRADE,),
    "areas_for_improvement": (Part.AREA_FOR_IMPROVEMENT,),
    "causes_of_concern": (Part.CAUSE_OF_CONCERN,),
    "recommendations": (Part.RECOMMENDATION,),
    "innovative_practice": (Part.PRACTICE_TITLE,),
    "notes": (Part.NOTE,),
    "tables": (Part.TABLE,),
    "pictures": (Part.PICTURE,),
    "indicators": (Part.INDICATOR_LABEL,),
}


class Told(NamedTuple):
    """Words of the file with the page that they are on (0: none) and what is to be said of them."""

    text: str
    page: int = 0
    what: str = ""
    reason: str = ""


class Account(NamedTuple):
    """A report that was made of a file: its identity, how many lines went where, and what a person should look at.

    *lines* are all of the file's: *placed* in the report, *furniture* (running heads, page numbers, menus) or *left_over*, of which
    *left* tells the first; *astray* are in several places or none, and there are none. *doubts* counts all that is unconfirmed,
    *doubtful* tells the first. *seconds* is how long it took.
    """

    report: str
    title: str
    force: str
    year: int
    cycle: str
    pillar: str
    published: str
    format: str
    layout: str
    checksum: str
    pages: int
    lines: int
    placed: int
    furniture: int
    left_over: int
    astray: int
    doubts: int
    counts: Mapping[str, int]
    remarks: tuple[Told, ...] = ()
    doubtful: tuple[Told, ...] = ()
    left: tuple[Told, ...] = ()
    seconds: float = 0.0

    def as_json(self) -> dict[str, Any]:
        """Return it as what JSON can hold."""
        values = self._asdict() | {"counts": dict(self.counts)}
        return values | {name: [told._asdict() for told in values[name]] for name in _LISTS}


_LISTS = ("remarks", "doubtful", "left")


def from_json(values: Mapping[str, Any]) -> Account:
    """Return the account that JSON holds; raises TypeError, ValueError or LookupError where it holds none."""
    lists = {name: tuple(Told(**told) for told in values[name]) for name in _LISTS}
    account = Account(**{**values, **lists})
    told = [told for name in _LISTS for told in getattr(account, name)]
    if not all(_has_types(part) for part in (account, *told)) or not all(type(count) is int for count in account.counts.values()):
        raise ValueError(values)
    return account


def _has_types(part: Account | Told) -> bool:
    """Return whether the fields that are texts, numbers and counts hold such."""
    kinds = {str: (str,), int: (int,), float: (int, float), Mapping[str, int]: (dict,)}
    return all(type(getattr(part, name)) in kinds[kind] for name, kind in get_type_hints(type(part)).items() if kind in kinds)


def account_of(document: Document, recognised: Recognised, report: Report, seconds: float) -> Account:
    """Return the account of a document as it was recognised, and of the report that was made of it."""
    items = recognised.items
    parts = Counter(item.part for item in items)
    ledger = ledger_of(document, recognised)
    doubtful = list(_doubtful(recognised))
    return Account(
        report=report.id,
        title=report.title,
        force=report.force,
        year=report.year,
        cycle=report.cycle,
        pillar=report.pillar,
        published=report.published,
        format=document.format,
        layout=recognised.layout,
        checksum=document.checksum,
        pages=len(document.pages),
        lines=ledger.lines,
        placed=ledger.placed,
        furniture=ledger.furniture,
        left_over=len(ledger.left_over),
        astray=len(ledger.astray),
        doubts=len(doubtful),
        counts={name: sum(parts[part] for part in counted) for name, counted in _COUNTED.items()},
        remarks=tuple(Told(remark.text, what="serious" if remark.serious else "") for remark in document.remarks),
        doubtful=tuple(doubtful[:MOST_TOLD]),
        left=tuple(Told(document.text_of(number)[:_LONGEST], document.lines[number - 1].page) for number in ledger.left_over[:MOST_TOLD]),
        seconds=round(seconds, 2),
    )


def _doubtful(recognised: Recognised) -> Iterator[Told]:
    for field, reason in recognised.unconfirmed:
        yield Told(str(getattr(recognised.identity, field, "")), 0, field, reason[:_LONGEST])
    for item in recognised.items:
        if item.status is Status.UNCONFIRMED:
            yield Told(item.piece.text[:_LONGEST], item.piece.page, item.part.value, " ".join(item.doubts)[:_LONGEST])
