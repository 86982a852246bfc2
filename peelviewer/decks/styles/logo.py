"""Read a logo: a PNG picture, looked through whole before anything draws it."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

from peelviewer.wording import tr, why

from .house_style import Logo

LARGEST_FILE = 2_000_000
LARGEST_SIDE = 4000
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # by the colour type of the header (PNG, third edition, 11.2.1)
_OTHERS = {b"\xff\xd8\xff": "JPEG", b"GIF8": "GIF", b"BM": "BMP", b"RIFF": "WebP", b"II*\x00": "TIFF", b"MM\x00*": "TIFF"}


class NoLogo(ValueError):
    """A file is no logo; the message says why, *remedy* what to do."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.remedy = remedy


def read_logo(path: Path) -> Logo:
    """Return the picture of a file; raises NoLogo."""
    another = tr("Name a PNG picture that lies beside the style file.")
    try:
        with path.open("rb") as stream:
            raw = stream.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise NoLogo(tr("the logo {file} cannot be read: {reason}", file=path.name, reason=why(error)), another) from error
    if len(raw) > LARGEST_FILE:
        raise NoLogo(tr("the logo {file} is larger than 2 MB", file=path.name), tr("Save it smaller: 1,000 pixels are enough."))
    return checked(raw, path.name)


def checked(raw: bytes, name: str) -> Logo:
    """Return bytes as a logo; raises NoLogo where they are no whole PNG picture of a usable size."""
    again = tr("Save it as PNG in a drawing program, and name that file.")
    kind = next((kind for start, kind in _OTHERS.items() if raw.startswith(start)), "")
    if kind:
        raise NoLogo(tr("the logo {file} is a {kind} picture, and PNG is needed", file=name, kind=kind), again)
    if not raw.startswith(_SIGNATURE):
        raise NoLogo(tr("the logo {file} is no picture", file=name), again)
    try:
        width, height = _looked_through(raw)
    except (struct.error, zlib.error, ValueError, KeyError) as error:
        raise NoLogo(tr("the logo {file} is a damaged picture", file=name), again) from error
    if not (0 < width <= LARGEST_SIDE and 0 < height <= LARGEST_SIDE):
        what = tr("the logo {file} has {width} × {height} pixels, and 4,000 are the most", file=name, width=width, height=height)
        raise NoLogo(what, tr("Save it smaller: 1,000 pixels are enough."))
    return Logo(raw, width, height)


def _looked_through(raw: bytes) -> tuple[int, int]:
    """Return width and height of a PNG whose parts are whole; raises ValueError, KeyError, struct.error or zlib.error."""
    position, packed, size = len(_SIGNATURE), [], (0, 0)
    needed = 0
    while True:
        length, kind = struct.unpack_from(">I4s", raw, position)
        content = raw[position + 8 : position + 8 + length]
        (sum_,) = struct.unpack_from(">I", raw, position + 8 + length)
        if zlib.crc32(kind + content) != sum_:
            raise ValueError(kind)
        if kind == b"IHDR":
            width, height, depth, colours, *_, interlaced = struct.unpack(">IIBBBBB", content)
            size = width, height
            if max(size) > LARGEST_SIDE:
                return size
            needed = 0 if interlaced else height * (1 + (width * depth * _CHANNELS[colours] + 7) // 8)
        elif kind == b"IDAT":
            packed.append(content)
        elif kind == b"IEND":
            break
        position += 12 + length
    most = needed or 9 * LARGEST_SIDE**2
    unpacked = zlib.decompressobj().decompress(b"".join(packed), most + 1)
    if not unpacked or (needed and len(unpacked) != needed):
        raise ValueError("IDAT")
    return size
