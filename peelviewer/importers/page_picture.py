"""The picture of a page of a PDF, as a PNG file: drawn where foreign files are read, and nowhere else."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from peelviewer.importers.sources.kinds import Kind, kind_of, read_bytes
from peelviewer.importers.sources.pdf_checks import open_pdf
from peelviewer.wording import tr

from .stream import ImportRefusal

_MOST_PIXELS = 4_000_000
_QUICK = 1
"""How hard to pack: the picture is looked at and thrown away."""


def page_picture(file: Path, page: int, width: int) -> bytes:
    """Return the picture of a page, from 1, some pixels wide; raises ImportRefusal where the file has no such page, and OSError."""
    import pypdfium2

    data = read_bytes(file)
    if kind_of(data) is not Kind.PDF:
        raise _no_picture()
    with open_pdf(data) as document:
        if not 1 <= page <= len(document):
            raise _no_picture()
        try:
            drawn = document[page - 1]
            across, down = drawn.get_size()
            if across <= 0 or down <= 0:
                raise _no_picture()
            scale = min(width / across, (_MOST_PIXELS / (across * down)) ** 0.5)
            bitmap = drawn.render(scale=scale, rev_byteorder=True)
        except pypdfium2.PdfiumError as error:
            raise _no_picture() from error
        return _png(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), bitmap.n_channels)


def _no_picture() -> ImportRefusal:
    return ImportRefusal(tr("The page cannot be shown."), tr("Look at it in another program."))


def _png(width: int, height: int, stride: int, pixels: bytes, channels: int) -> bytes:
    """Return rows of pixels (red, green, blue) as a PNG file (ISO/IEC 15948)."""
    rows = b"".join(b"\0" + pixels[row * stride : row * stride + width * channels] for row in range(height))
    kind = {1: 0, 3: 2, 4: 6}[channels]
    head = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows, _QUICK)) + _chunk(b"IEND", b"")


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
