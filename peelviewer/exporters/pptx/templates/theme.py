"""The colours and faces of a template's theme, by the meanings that slides know."""

from __future__ import annotations

from typing import Any, NamedTuple

from lxml import etree
from pptx.opc.constants import RELATIONSHIP_TYPE

from peelviewer.decks.styles.contrast import APART, READABLE, contrast, distance, luminance
from peelviewer.decks.styles.house_style import MIDDLE, plain_colours

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_ACCENTS = tuple(f"accent{number}" for number in range(1, 7))
_LETTERS = ("muted", "reference", "strength", "concern")
_LONGEST = 60


class Theme(NamedTuple):
    """Colours by meaning, and the faces of words and of headings; those that could not be read on a slide are the program's own."""

    colours: tuple[tuple[str, str], ...]
    face: str
    serif_face: str


def theme_of(master: Any) -> Theme:
    """Return what slides take over of a master's theme."""
    stated = places_of(master)
    faces = [_face(master, family) for family in ("minorFont", "majorFont")]
    surface = stated.get("bg1", "#FFFFFF")
    plain = plain_colours(luminance(surface) < MIDDLE)
    text = stated.get("tx1", plain["text"])
    colours = {"surface": surface, "text": text}
    colours |= {meaning: text for meaning in _LETTERS if contrast(plain[meaning], surface) < READABLE}
    readable = [stated[name] for name in _ACCENTS if name in stated and contrast(stated[name], surface) >= READABLE]
    apart = [colour for colour in readable if distance(colour, colours.get("reference", plain["reference"])) >= APART]
    if apart:
        colours["accent"] = apart[0]
    elif contrast(plain["accent"], surface) < READABLE:
        colours["accent"] = text
    grounds = [stated[name] for name in ("tx2", *_ACCENTS) if name in stated and contrast(stated[name], surface) >= READABLE]
    colours |= {"on_selection": grounds[0] if grounds else text, "on_accent": surface}
    return Theme(tuple(colours.items()), *faces)


def places_of(master: Any) -> dict[str, str]:
    """Return a theme's colours by the names that slides use (tx1, bg1, accent1): the master says which of the theme's each is."""
    scheme = _theme(master).find(f".//{_A}clrScheme")
    named = {etree.QName(entry).localname: _hex(entry) for entry in scheme} if scheme is not None else {}
    mapped = master._element.find(f"{_P}clrMap")
    names = dict(mapped.attrib) if mapped is not None else {}
    return {place: named[name] for place, name in names.items() if named.get(name)}


def _theme(master: Any) -> Any:
    return etree.fromstring(master.part.part_related_by(RELATIONSHIP_TYPE.THEME).blob, etree.XMLParser(resolve_entities=False))


def _hex(entry: Any) -> str:
    colour = entry[0] if len(entry) else None
    value = "" if colour is None else colour.get("lastClr") or colour.get("val") or ""
    return f"#{value.upper()}" if len(value) == 6 and all(letter in "0123456789abcdefABCDEF" for letter in value) else ""


def _face(master: Any, family: str) -> str:
    latin = _theme(master).find(f".//{_A}{family}/{_A}latin")
    name = "" if latin is None else latin.get("typeface", "").strip()
    return name if name and not name.startswith("+") and name.isprintable() and len(name) <= _LONGEST else ""
