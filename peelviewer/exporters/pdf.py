"""What Qt leaves out of a PDF: quotation marks that can be copied, an outline, the language; added to the bytes it has made."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

# A glyph that two characters share is told as the one with the lower code, which nobody has written.
_SHARED = {b"<02BB>": b"<2018>", b"<02BC>": b"<2019>"}
_TO_UNICODE = re.compile(rb"/CMapType 2 def\n.*?endcmap", re.DOTALL)
_LANGUAGE = "en-GB"


class Bookmark(NamedTuple):
    """A line of the outline: its words, page (from 0), how far down the page it leads, in points, and how deep it stands (from 0)."""

    title: str
    page: int
    top: float = 0
    depth: int = 0


def spelt(content: bytes) -> bytes:
    """Return a PDF from which text is copied as it was written."""
    return _TO_UNICODE.sub(lambda table: re.sub(rb"<02B[BC]>", lambda code: _SHARED[code[0]], table[0]), content)


def outlined(content: bytes, marks: Sequence[Bookmark]) -> bytes:
    """Return a PDF with an outline, its language, and its title in the window's: as an update, which the format has readers append.

    A file that is not made as Qt makes them is returned as it is: an outline is worth no file.
    """
    try:
        old = _File(content)
        return content + old.update(_level(marks, 0)[0])
    except (ValueError, IndexError, AttributeError):
        return content


class _Entry(NamedTuple):
    mark: Bookmark
    below: tuple[_Entry, ...]

    def lines_below(self) -> int:
        """Return how many lines stand below this one, however deep."""
        return len(self.below) + sum(entry.lines_below() for entry in self.below)


def _level(marks: Sequence[Bookmark], index: int) -> tuple[tuple[_Entry, ...], int]:
    """Return the marks from a place on that stand at its depth or deeper, as a tree, and the place after them."""
    depth, found = (marks[index].depth if index < len(marks) else 0), []
    while index < len(marks) and marks[index].depth >= depth:
        mark = marks[index]
        below, index = _level(marks, index + 1) if index + 1 < len(marks) and marks[index + 1].depth > mark.depth else ((), index + 1)
        found.append(_Entry(mark, below))
    return tuple(found), index


class _File:
    """A PDF as Qt writes it: one table of objects at its end."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._start = int(content[content.rindex(b"startxref") + 9 : content.rindex(b"%%EOF")])
        if not content.startswith(b"xref\n0 ", self._start):
            raise ValueError("no table of objects")
        table = content[self._start : content.index(b"trailer", self._start)].split(b"\n")[2:]
        self._offsets = [int(line[:10]) for line in table if line]
        trailer = content[content.index(b"trailer", self._start) :]
        self._info, self._root, self._id = _reference(trailer, b"Info"), _reference(trailer, b"Root"), _identity(trailer)
        self._catalogue = self._object(self._root)
        pages = self._object(_reference(self._catalogue, b"Pages"))
        self._pages = [int(number) for number in re.findall(rb"(\d+) 0 R", pages[pages.index(b"[") : pages.index(b"]")])]
        self._heights = [self._height(page) for page in self._pages]

    def _object(self, number: int) -> bytes:
        start = self._content.index(b"obj", self._offsets[number]) + 3
        return self._content[start : self._content.index(b"endobj", start)]

    def _height(self, page: int) -> float:
        box = re.search(rb"/MediaBox \[([^\]]*)\]", self._object(page))
        return float(box[1].split()[3]) if box else 0.0

    def update(self, entries: tuple[_Entry, ...]) -> bytes:
        """Return what is appended: the outline's objects, a new catalogue, and the table that leads to them."""
        first = len(self._offsets)
        written: dict[int, bytes] = {}
        if entries:
            count = len(entries) + sum(entry.lines_below() for entry in entries)
            ends = self._entries(entries, first, written)
            written[first] = b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (*ends, count)
        catalogue = self._catalogue[: self._catalogue.rindex(b">>")]
        outline = b"/Outlines %d 0 R /PageMode /UseOutlines " % first if entries else b""
        title = b"" if b"/ViewerPreferences" in catalogue else b"/ViewerPreferences << /DisplayDocTitle true >> "
        written[self._root] = b"%s%s/Lang (%s) %s>>" % (catalogue.strip() + b"\n", outline, _LANGUAGE.encode(), title)
        return self._appended(written)

    def _entries(self, entries: tuple[_Entry, ...], parent: int, written: dict[int, bytes]) -> tuple[int, int]:
        """Number and write the lines below one, and return the numbers of the first and the last."""
        numbers = []
        for entry in entries:
            number = len(self._offsets) + 1 + len([index for index in written if index > len(self._offsets)])
            written[number] = b""  # its number is taken before those below it take theirs
            numbers.append(number)
            below = self._entries(entry.below, number, written)
            lead = b"/First %d 0 R /Last %d 0 R /Count %d " % (*below, entry.lines_below()) if entry.below else b""
            page = self._pages[entry.mark.page]
            top = self._heights[entry.mark.page] - entry.mark.top
            title = b"<FEFF%s>" % entry.mark.title.encode("utf-16-be", "replace").hex().upper().encode()
            written[number] = b"<< /Title %s /Parent %d 0 R %s/Dest [%d 0 R /XYZ null %.2f null]" % (title, parent, lead, page, top)
        for index, number in enumerate(numbers):
            before = b" /Prev %d 0 R" % numbers[index - 1] if index else b""
            after = b" /Next %d 0 R" % numbers[index + 1] if index + 1 < len(numbers) else b""
            written[number] += before + after + b" >>"
        return (numbers[0], numbers[-1]) if numbers else (0, 0)

    def _appended(self, written: dict[int, bytes]) -> bytes:
        body, table = b"\n", b"xref\n"
        for number, text in sorted(written.items()):
            table += b"%d 1\n%010d 00000 n \n" % (number, len(self._content) + len(body))
            body += b"%d 0 obj\n%s\nendobj\n" % (number, text)
        size = max(len(self._offsets), *(number + 1 for number in written))
        known = b"/Size %d /Root %d 0 R /Info %d 0 R %s/Prev %d" % (size, self._root, self._info, self._id, self._start)
        start = len(self._content) + len(body)
        return body + table + b"trailer\n<< %s >>\nstartxref\n%d\n%%%%EOF\n" % (known, start)


def _reference(text: bytes, name: bytes) -> int:
    found = re.search(rb"/%s\s+(\d+) 0 R" % name, text)
    if found is None:
        raise ValueError(f"no {name.decode()}")
    return int(found[1])


def _identity(trailer: bytes) -> bytes:
    found = re.search(rb"/ID \[[^\]]*\]", trailer)
    return found[0] + b" " if found else b""
