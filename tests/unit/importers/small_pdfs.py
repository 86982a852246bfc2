"""Small PDFs, written by hand: each has what one test is about and nothing else."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import NamedTuple

HEADER = b"%PDF-1.7\n"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
PROSE = (
    "The force is good at keeping people safe and reducing crime.",
    "Officers and staff know what they have to do, and they do it well.",
    "It should make sure that all of the reports which it has from the public are looked at within a day.",
)


def file(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """Return a file of objects, numbered from 1; the first is the catalogue."""
    parts, places = [HEADER], []
    for number, content in enumerate(objects, 1):
        places.append(sum(map(len, parts)))
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = sum(map(len, parts))
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    parts += [b"%010d 00000 n \n" % place for place in places]
    parts.append(b"trailer<</Root 1 0 R/Size %d%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, start))
    return b"".join(parts)


class Repeated(NamedTuple):
    """A content so large that it is never made as a whole: bytes, many times over."""

    part: bytes
    times: int

    def deflated(self) -> bytes:
        """Return it deflated."""
        packer = zlib.compressobj(9)
        at_once = max(1, (1 << 20) // len(self.part))
        whole, rest = divmod(self.times, at_once)
        parts = [packer.compress(self.part * at_once) for _ in range(whole)]
        return b"".join([*parts, packer.compress(self.part * rest), packer.flush()])


def stream(content: bytes | Repeated, dictionary: bytes = b"", packed: bool = True) -> bytes:
    """Return a stream, deflated or as it is."""
    data = content.deflated() if isinstance(content, Repeated) else zlib.compress(content, 9) if packed else content
    return b"<<%s%s/Length %d>>\nstream\n%s\nendstream" % (dictionary, b"/Filter/FlateDecode" if packed else b"", len(data), data)


def written(lines: Sequence[str], mode: int = 0) -> bytes:
    """Return what draws lines of text below each other; mode 3 draws them unseen."""
    shown = "".join(f"({line}) Tj 0 -16 Td " for line in lines)
    return f"BT {mode} Tr /F 11 Tf 60 760 Td {shown}ET".encode("latin-1")


def pdf(
    pages: Sequence[bytes | Repeated] = (written(PROSE),),
    catalogue: bytes = b"",
    page: bytes = b"",
    font: bytes = FONT,
    extra: Sequence[bytes] = (),
    trailer: bytes = b"",
) -> bytes:
    """Return a file of pages by what is drawn on each; *extra* objects come after all others, from number 4 + 2 × pages on."""
    count = len(pages)
    kids = b" ".join(b"%d 0 R" % (4 + 2 * index) for index in range(count))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R%s>>" % catalogue,
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, count),
        font,
    ]
    for index, drawn in enumerate(pages):
        place = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>/XObject<</P %d 0 R>>>>/Contents %d 0 R%s>>"
        objects += [place % (4 + 2 * count, 5 + 2 * index, page), stream(drawn)]
    return file([*objects, *extra], trailer)


PICTURE = stream(bytes(range(256)), b"/Type/XObject/Subtype/Image/Width 16/Height 16/ColorSpace/DeviceGray/BitsPerComponent 8")
"""A picture, to be the first of *extra*; b"q 500 0 0 700 40 40 cm /P Do Q" draws it."""
SCANNED = b"q 500 0 0 700 40 40 cm /P Do Q\n"
# Letters by the numbers of their shapes, which no map makes letters of again.
UNMAPPED = (
    b"<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+Nameless/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2"
    b"/BaseFont/AAAAAA+Nameless/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500>>]>>"
)
