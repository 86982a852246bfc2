"""How the index keeps texts: compressed one by one, in words that are folded and parted to be found."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from peelviewer.text.folding import compounds, fold, word_texts, words

from .filters import KINDS
from .hits import MARK_END, MARK_START
from .search_entries import Entry, Heading

DICTIONARY_SIZE = 6_144  # bytes of sample text: more compresses little better, and takes longer for each text
_LEVEL, _WINDOW, _MEMORY = 4, -13, 5  # as small as texts are: what zlib takes by default is cleared for each, in twice the time
_SEPARATOR, _ROW_SEPARATOR = "\x1f", "\x1e"
_PRIVATE = re.compile(f"[\0{_SEPARATOR}{_ROW_SEPARATOR}{MARK_START}{MARK_END}]")


class Folded(NamedTuple):
    """The words of an entry as they are found."""

    heading: str
    body: str
    also: str


def folded(entry: Entry) -> Folded:
    """Return the words of an entry, folded and parted by spaces; those joined by hyphens also without them."""
    heading, body, also = fold(entry.heading), fold(entry.body), fold(entry.also)
    joined = [word for text in (heading, body) if "-" in text for word in _joined(text)]
    more = " ".join([*word_texts(also), *dict.fromkeys(joined)])
    return Folded(" ".join(word_texts(heading)), " ".join(word_texts(body)), more)


def _joined(text: str) -> list[str]:
    pieces = (piece for piece in text.split(" ") if "-" in piece)
    return [word.text for piece in pieces for word in compounds(piece, words(piece))]


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
    """Compresses the texts of entries, and gives them back."""

    def __init__(self, sample: bytes) -> None:
        """Take a sample of such texts: what is said there takes little room everywhere."""
        self._sample = sample

    def pack(self, entry: Entry) -> bytes:
        """Return what the index keeps of an entry."""
        parts = (entry.kind, entry.section, entry.node, entry.paragraph, entry.page, entry.last_page, entry.position)
        texts = ("" if entry.title == entry.heading else entry.title, entry.heading, entry.body, entry.also)
        content = _SEPARATOR.join([*map(str, parts), *(_PRIVATE.sub("", text) for text in texts)]).encode("utf-8")
        squeezed = zlib.compressobj(_LEVEL, zlib.DEFLATED, _WINDOW, _MEMORY, zlib.Z_DEFAULT_STRATEGY, self._sample)
        return squeezed.compress(content) + squeezed.flush()

    def unpack(self, content: bytes) -> Entry:
        """Return an entry; raises ValueError or zlib.error where it is none."""
        text = zlib.decompressobj(_WINDOW, self._sample).decompress(content).decode("utf-8")
        kind, section, node, paragraph, page, last_page, position, title, heading, body, also = text.split(_SEPARATOR)
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
