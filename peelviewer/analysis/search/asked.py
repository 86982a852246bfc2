"""All that the reports of a library ask for, from the index: no report is opened for it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import NamedTuple

from peelviewer.analysis.improvements import NAMES
from peelviewer.model.pages import Pages
from peelviewer.model.report import ImprovementKind
from peelviewer.text.folding import fold

from .contents import Contents, Indexed
from .filling import GRADES
from .filters import KINDS
from .holdings import GLOSSARY
from .packing import TOGETHER, Packer, entry_of, heading, unpack_headings

_KIND = KINDS.index("improvement")
_MARKED = bytes(code & 15 == _KIND and code >> 4 < len(GRADES) for code in range(256))
"""Turns kinds and grades into 1 where something is asked for, else 0."""
_KINDS = {name: kind for kind, name in NAMES.items()}


class Asked(NamedTuple):
    """Something a report asks for: its wording in plain words, what the report says of it below, and where it stands.

    *question* is the chapter's name and *number* its number, empty where it has none; *text* is what words are looked for in, folded.
    """

    report: str
    force: str
    year: int
    item: str
    kind: ImprovementKind
    question: str
    number: str
    pages: Pages
    wording: str
    more: str
    text: str


def all_asked(connection: sqlite3.Connection, contents: Contents, cancelled: Callable[[], bool]) -> list[Asked]:
    """Return what the indexed reports ask for, those of the newest first; what there was until it was cancelled."""
    found: list[Asked] = []
    codes = contents.codes()
    for row in sorted(contents.of_slot.values(), key=lambda row: (-row.first, row.id)):
        if cancelled():
            break
        if row.id != GLOSSARY:
            found += _of_report(connection, row, codes.get(row.slot, b""), contents.packer)
    return found


def _of_report(connection: sqlite3.Connection, row: Indexed, codes: bytes, packer: Packer) -> list[Asked]:
    marked, places = codes.translate(_MARKED), []
    place = marked.find(1)
    while place >= 0:
        places.append(place)
        place = marked.find(1, place + 1)
    if not places:
        return []
    firsts = sorted({row.first + place - place % TOGETHER for place in places})
    marks = ", ".join("?" * len(firsts))
    kept = connection.execute(f"SELECT number, content FROM rows WHERE number IN ({marks})", firsts)  # noqa: S608 -- question marks only
    texts = {number + n: text for number, content in kept for n, text in enumerate(packer.unpack(content))}
    (packed,) = connection.execute("SELECT headings FROM details WHERE slot = ?", (row.slot,)).fetchone()
    headings = unpack_headings(packed)
    return [_asked(row, texts[row.first + place], headings) for place in places]


def _asked(row: Indexed, text: str, headings: list[str]) -> Asked:
    entry = entry_of(text)
    above = heading(headings[entry.section])
    wording, _, more = entry.body.partition("\n")
    kind = _KINDS.get(entry.title, ImprovementKind.AREA)
    look = fold(f"{wording} {more} {above.chapter_name}")
    place = above.chapter_name, above.chapter_number, Pages(entry.page, entry.last_page)
    return Asked(row.id, row.force, row.year, entry.node, kind, *place, wording, more, look)
