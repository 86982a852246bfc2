"""What the bytes of a PDF say that its reader does not: streams, names in dictionaries, and whether the file ends where it should.

Terms are those of ISO 32000-1: a stream is bytes after a dictionary, most of them packed; an object stream has dictionaries in it.
"""

from __future__ import annotations

import contextlib
import re
import zlib
from collections.abc import Iterator
from typing import NamedTuple

_LONGEST_DICTIONARY = 4096
"""Bytes before a stream in which its dictionary is looked for: those of streams are short."""
_MOST_UNPACKED = 32 << 20
"""Bytes of object streams that are looked through; the dictionaries of a report of 400 pages have two million."""
_BEST_RATIO = 1032
"""Bytes that one byte of deflated data can become at most (RFC 1951: 258 of them for two bits)."""
_MOST_FILTERS = 3
"""How often a stream may be packed; what writes PDFs does it once."""
_PIECE = 1 << 20
"""Bytes that are unpacked at a time where only their number is wanted."""
_CODED = re.compile(rb"#([0-9A-Fa-f]{2})")


class Stream(NamedTuple):
    """A stream: its dictionary as it is written, and where its bytes are in the file."""

    dictionary: bytes
    start: int
    end: int

    @property
    def packings(self) -> int:
        """How often it is deflated."""
        return self.dictionary.count(b"/FlateDecode") + len(re.findall(rb"/Fl\b", self.dictionary))


def streams(data: bytes) -> Iterator[Stream]:
    """Yield the streams of a file in their order; the last may have no end."""
    at = 0
    while (found := data.find(b"stream", at)) >= 0:
        start = found + len(b"stream")
        start += 2 if data.startswith(b"\r\n", start) else 1
        end = data.find(b"endstream", start)
        end = end if end >= 0 else len(data)
        before = data[max(at, found - _LONGEST_DICTIONARY) : found]
        yield Stream(before[before.rfind(b"obj") + 3 :], start, end)
        at = end + len(b"endstream")


def dictionaries(data: bytes) -> bytes:
    """Return what is written outside of streams and in object streams, with names written out (#4a is J)."""
    parts: list[bytes] = []
    at, left = 0, _MOST_UNPACKED
    for stream in streams(data):
        parts.append(data[at : stream.start])
        at = stream.end
        if b"/ObjStm" in stream.dictionary and left > 0:
            unpacked = _unpacked(data[stream.start : stream.end], left)
            left -= len(unpacked)
            parts.append(unpacked)
    parts.append(data[at:])
    return _CODED.sub(lambda code: bytes([int(code[1], 16)]), b"\n".join(parts))


def largest_unpacked(data: bytes, limit: int) -> int:
    """Return how many bytes the largest stream becomes when it is unpacked, no more than *limit*; pictures are left out, as in reading."""
    largest = 0
    for stream in streams(data):
        packings, length = stream.packings, stream.end - stream.start
        if not packings or (packings == 1 and length * _BEST_RATIO < limit) or re.search(rb"/Subtype\s*/Image\b", stream.dictionary):
            continue
        if packings > _MOST_FILTERS:
            return limit
        content = data[stream.start : stream.end]
        for _ in range(packings - 1):
            content = _unpacked(content, limit)
        largest = max(largest, _unpacked_length(content, limit))
        if largest >= limit:
            break
    return largest


def is_cut_short(data: bytes) -> bool:
    """Return whether a file ends before it should: without its last mark, in the middle of a later change, or shorter than it says."""
    ending = data.rfind(b"%%EOF")
    if ending < 0 or re.search(rb"\d\s+obj\b", data[ending:]):
        return True
    stated = re.search(rb"/Linearized\b[^>]{0,200}?/L\s+(\d{1,12})\b", data[:2048])
    return stated is not None and int(stated[1]) > len(data)


def _unpacked(packed: bytes, limit: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, limit)
    except zlib.error:  # encrypted, damaged or of another kind
        return b""


def _unpacked_length(packed: bytes, limit: int) -> int:
    """Return how long a stream becomes, no more than *limit*, by a piece at a time: its whole may be what memory has no room for."""
    unpacker, length = zlib.decompressobj(), 0
    with contextlib.suppress(zlib.error):
        while length < limit and (piece := unpacker.decompress(packed, min(_PIECE, limit - length))):
            length += len(piece)
            packed = unpacker.unconsumed_tail
    return length
