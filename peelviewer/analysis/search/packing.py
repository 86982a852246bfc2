"""How the index keeps texts: compressed a few together, in words that are folded and parted to be found."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from peelviewer.text.folding import parted

from .filters import KINDS
from .hits import MARK_END, MARK_START
from .search_entries import Entry, Heading

TOGETHER = 1 << 3
"""Texts that are compressed together: in two thirds of the room, and a third of the time, that they take one by one."""
DICTIONARY_SIZE = 6_144  # bytes of sample text: more compresses little better, and takes longer for each text
_LEVEL, _WINDOW, _MEMORY = 1, -13, 5  # as small as texts are; a higher level saves a twelfth of the room in half as much time again
_SEPARATOR, _ROW_SEPARATOR = "\x1f", "\x1e"
_PRIVATE = re.compile(f"[\0{_SEPARATOR}{_ROW_SEPARATOR}{MARK_START}{MARK_END}]")
_NEVER_KEPT = ("\0", MARK_START, MARK_END)


class Folded(NamedTuple):
    """The words of an entry as they are found, parted by spaces."""

    heading: str
    body: str
    also: str


def folded(entries: Sequence[Entry]) -> list[Folded]:
    """Return the words of entries, folded; those joined by hyphens also without them."""
    texts = [text for entry in entries for text in (entry.heading, entry.body, entry.also)]
    found = iter(parted([text for text in texts if text]))
    parts = iter([next(found) if text else _NOTHING for text in texts])
    return [_folded(*three) for three in zip(parts, parts, parts, strict=True)]


_Parted = tuple[str, list[str]]
_NOTHING: _Parted = ("", [])


def _folded(heading: _Parted, body: _Parted, also: _Parted) -> Folded:
    joined = [*heading[1], *body[1]]
    return Folded(heading[0], body[0], " ".join([also[0], *dict.fromkeys(joined)]) if joined else also[0])


def marks(kind: str, force: str, grade: str) -> str:
    """Return the marks by which entries are told apart: words that no text has."""
    values = (("k", kind), ("f", force), ("g", grade))
    return " ".join(f"_{letter}{value.encode('utf-8', 'replace').hex()}" for letter, value in values if value)


def code(kind: str, grade: int) -> int:
    """Return a kind and the number of a grade in one byte."""
    return grade << 4 | KINDS.index(kind)


def decoded(code: int) -> tuple[str, int]:
    """Return the kind and the number of a grade that a byte holds."""
    return KINDS[code & 15], code >> 4


class Packer:
    """Compresses the texts of entries, some of them together, and gives them back."""

    def __init__(self, sample: bytes) -> None:
        """Take a sample of such texts: what is said there takes little room everywhere."""
        self._sample = sample
        # Copied for each piece: to begin one with the sample takes twice the time.
        self._empty = zlib.compressobj(_LEVEL, zlib.DEFLATED, _WINDOW, _MEMORY, zlib.Z_DEFAULT_STRATEGY, sample)

    def pack(self, entries: Sequence[Entry]) -> bytes:
        """Return what the index keeps of some entries."""
        text = _ROW_SEPARATOR.join(map(_row, entries))
        separators = text.count(_SEPARATOR), text.count(_ROW_SEPARATOR)
        expected = (len(Entry._fields) - 1) * len(entries), len(entries) - 1
        if separators != expected or any(sign in text for sign in _NEVER_KEPT):
            text = _ROW_SEPARATOR.join(map(_row, map(_clean, entries)))
        squeezed = self._empty.copy()
        return squeezed.compress(text.encode("utf-8")) + squeezed.flush()

    def unpack(self, content: bytes) -> list[str]:
        """Return entries, each for entry_of(); raises ValueError or zlib.error where they are none."""
        text = zlib.decompressobj(_WINDOW, self._sample).decompress(content).decode("utf-8")
        return text.split(_ROW_SEPARATOR)


def _row(entry: Entry) -> str:
    kind, section, node, title, paragraph, page, last_page, position, heading, body, also = entry
    title, part = "" if title == heading else title, _SEPARATOR
    place = f"{kind}{part}{section}{part}{node}{part}{paragraph}{part}{page}{part}{last_page}{part}{position}"
    return f"{place}{part}{title}{part}{heading}{part}{body}{part}{also}"


def _clean(entry: Entry) -> Entry:
    title, heading, body, also = (_PRIVATE.sub("", text) for text in (entry.title, entry.heading, entry.body, entry.also))
    return entry._replace(title=title, heading=heading, body=body, also=also)


def entry_of(row: str) -> Entry:
    """Return an entry that was packed; raises ValueError where it is none."""
    kind, section, node, paragraph, page, last_page, position, title, heading, body, also = row.split(_SEPARATOR)
    return Entry(kind, int(section), node, title or heading, paragraph, int(page), int(last_page), int(position), heading, body, also)


def sample_of(entries: Iterable[Entry]) -> bytes:
    """Return a sample of texts for a Packer: the last and longest of the entries given."""
    texts = sorted((entry.body for entry in entries), key=len)
    return "\n".join(texts).encode("utf-8", "replace")[-DICTIONARY_SIZE:]


def pack_headings(headings: Sequence[Heading]) -> bytes:
    """Return the headings of a report as bytes."""
    rows = (_SEPARATOR.join(_PRIVATE.sub("", part) for part in heading) for heading in headings)
    return zlib.compress(_ROW_SEPARATOR.join(rows).encode("utf-8"), _LEVEL)


def unpack_headings(content: bytes) -> list[str]:
    """Return the headings of a report, each for heading(); raises ValueError or zlib.error where they are none."""
    return zlib.decompress(content).decode("utf-8").split(_ROW_SEPARATOR)


def heading(row: str) -> Heading:
    """Return a heading; raises ValueError where it is none."""
    id, title, chapter, chapter_name, chapter_number, grade = row.split(_SEPARATOR)
    return Heading(id, title, chapter, chapter_name, chapter_number, grade)
