"""What a reader decides about one chart's picture, and the sizes there are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

LONGEST_HEADLINE, LONGEST_NOTE, MOST_LEFT_OUT = 200, 400, 2000
ARTICLE, SQUARE, SLIDE, A4 = "article", "square", "slide", "a4"
LIGHT, DARK = "light", "dark"


class Size(NamedTuple):
    """A size of picture: its measures as laid out, how many pixels of a PNG each of these is, and the margin.

    A picture that *grows* is taller where its rows need more; another is drawn smaller. On a *page* words are larger where there is room,
    and its foot stands at the bottom.
    """

    id: str
    width: float
    height: float
    scale: float
    margin: float
    grows: bool = False
    page: bool = False


SIZES = (
    Size(ARTICLE, 720, 480, 2.5, 32, grows=True),
    Size(SQUARE, 540, 540, 4.0, 32),
    Size(SLIDE, 960, 540, 2.0, 44),
    Size(A4, 794, 1123, 3.125, 64, page=True),
)
"""A4 is at 96 dots an inch here and at 300 in a PNG."""
SIZE_BY_ID = {size.id: size for size in SIZES}


class Composition(NamedTuple):
    """Own headline and note (empty: none), keys of rows that are left out, size and look by name, and whether caveats are named."""

    headline: str = ""
    note: str = ""
    left_out: frozenset[str] = frozenset()
    size: str = ARTICLE
    look: str = LIGHT
    caveats: bool = True

    def before(self, source: str) -> str:
        """Return a source with the note before it, which ends as a sentence does."""
        note = self.note.strip()
        return f"{note}{'' if note[-1] in '.?!:;' else '.'} {source}" if note else source

    @property
    def shape(self) -> Size:
        """The size in numbers."""
        return SIZE_BY_ID[self.size]


def kept(composition: Composition) -> dict[str, object]:
    """Return a composition as JSON knows it."""
    return {**composition._asdict(), "left_out": sorted(composition.left_out)}


def from_kept(record: Mapping[str, Any]) -> Composition:
    """Return a composition that was kept; a part that is not as expected is as in a new one."""
    plain = Composition()
    headline, note, left_out = record.get("headline"), record.get("note"), record.get("left_out")
    size, look, caveats = record.get("size"), record.get("look"), record.get("caveats")
    return Composition(
        headline[:LONGEST_HEADLINE] if isinstance(headline, str) else plain.headline,
        note[:LONGEST_NOTE] if isinstance(note, str) else plain.note,
        frozenset(key for key in left_out[:MOST_LEFT_OUT] if isinstance(key, str)) if isinstance(left_out, list) else plain.left_out,
        size if isinstance(size, str) and size in SIZE_BY_ID else plain.size,
        look if look in (LIGHT, DARK) else plain.look,
        caveats if isinstance(caveats, bool) else plain.caveats,
    )
