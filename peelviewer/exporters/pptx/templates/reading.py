"""Read an organisation's PowerPoint template: its layouts to be filled, its theme's colours and faces for the show."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.exc import PythonPptxError
from pptx.opc.constants import RELATIONSHIP_TYPE

from peelviewer.decks.styles.contrast import READABLE, contrast, in_words
from peelviewer.decks.styles.house_style import HouseStyle, StyleError
from peelviewer.model.problems import Problem
from peelviewer.wording import tr, translatable, why

from .layouts import LEAST_HEIGHT, LEAST_WIDTH, NoLayoutError, chosen_layouts
from .theme import Theme, theme_of

LARGEST_FILE, LARGEST_UNPACKED, LARGEST_KEPT = 30_000_000, 200_000_000, 10_000_000
_PROTECTED = b"\xd0\xcf\x11\xe0"  # what Office wraps a file in that needs a password, and what its files of before 2007 begin with
_KINDS = "[Content_Types].xml"
_AS_TEMPLATE, _AS_SLIDES = b"presentationml.template.main+xml", b"presentationml.presentation.main+xml"
_SAVE_AGAIN = translatable("Open it in PowerPoint and save it as a PowerPoint template (.potx) or presentation (.pptx).")
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"


class _Refused(Exception):
    """A file cannot serve as a template: what is wrong, and what to do."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what)
        self.remedy = remedy


def read_template(path: Path) -> HouseStyle:
    """Return the style of a template under its file's name; raises StyleError."""
    try:
        presentation = _opened(_unpacked(path))
        try:
            layouts = chosen_layouts(presentation)
        except NoLayoutError as error:
            raise _Refused(str(error), error.remedy) from error
        theme = theme_of(layouts.title.slide_master)
        _look_at_room(layouts.room)
        _look_at_letters(theme)
        kept = _without_slides(presentation)
    except _Refused as error:
        raise StyleError((Problem(path, 0, 0, str(error), error.remedy),)) from error
    return HouseStyle(path.stem[:60], theme.colours, theme.face, theme.serif_face, template=kept)


def _unpacked(path: Path) -> bytes:
    """Return the bytes of a file that may be opened: no more than are worth it, and none that unpack to what fills a memory."""
    try:
        with path.open("rb") as stream:
            raw = stream.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise _Refused(tr("the file cannot be read: {reason}", reason=why(error)), tr("Choose another file.")) from error
    if len(raw) > LARGEST_FILE:
        raise _Refused(tr("the template is larger than 30 MB"), tr("Save it without slides and with smaller pictures."))
    if raw.startswith(_PROTECTED):
        raise _Refused(tr("the template needs a password, or is of PowerPoint before 2007"), tr(_SAVE_AGAIN))
    try:
        with zipfile.ZipFile(BytesIO(raw)) as package:
            if sum(entry.file_size for entry in package.infolist()) > LARGEST_UNPACKED:
                raise _Refused(tr("the template unpacks to more than 200 MB"), tr("Save it without slides and with smaller pictures."))
            kinds = package.read(_KINDS)
            return raw if _AS_TEMPLATE not in kinds else _as_slides(package, kinds)
    except (zipfile.BadZipFile, KeyError, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise _Refused(tr("the file is no PowerPoint template"), tr(_SAVE_AGAIN)) from error


def _as_slides(package: zipfile.ZipFile, kinds: bytes) -> bytes:
    """Return a template as the presentation that it makes: python-pptx opens no other."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in package.infolist():
            content = kinds.replace(_AS_TEMPLATE, _AS_SLIDES) if entry.filename == _KINDS else package.read(entry)
            target.writestr(entry.filename, content)
    return stream.getvalue()


def _opened(raw: bytes) -> Any:
    try:
        return Presentation(BytesIO(raw))
    except (PythonPptxError, etree.LxmlError, KeyError, ValueError, AttributeError, TypeError, OSError, zipfile.BadZipFile) as error:
        raise _Refused(tr("the file is no PowerPoint template"), tr(_SAVE_AGAIN)) from error


def _look_at_room(room: tuple[float, float, float, float]) -> None:
    if room[2] < LEAST_WIDTH or room[3] < LEAST_HEIGHT:
        what = tr("the layouts leave too little room for content")
        raise _Refused(what, tr("Make the content's placeholder at least half as wide and half as high as the slide."))


def _look_at_letters(theme: Theme) -> None:
    colours = dict(theme.colours)
    ratio = contrast(colours["text"], colours["surface"])
    if ratio < READABLE:
        what = tr("text {ink} on background {paper} has a contrast of {ratio}, and 4.5 is the least", ink=colours["text"],
                  paper=colours["surface"], ratio=in_words(ratio))  # fmt: skip
        raise _Refused(what, tr("Choose other colours for text and background in the template’s theme."))


def _without_slides(presentation: Any) -> bytes:
    """Return the template without its slides and what names them: they are another talk's."""
    part, element = presentation.part, presentation.part._element
    for listed in list(element.sldIdLst if element.sldIdLst is not None else ()):
        part.drop_rel(listed.rId)
        element.sldIdLst.remove(listed)
    for leftover in list(_leftovers(element)):
        leftover.getparent().remove(leftover)
    package = part.package
    for owner, kind in ((package, RELATIONSHIP_TYPE.THUMBNAIL), (part, RELATIONSHIP_TYPE.PRINTER_SETTINGS)):
        for key in [key for key, rel in owner._rels.items() if rel.reltype == kind]:
            owner._rels.pop(key)
    stream = BytesIO()
    presentation.save(stream)
    if len(stream.getvalue()) > LARGEST_KEPT:
        raise _Refused(tr("the template’s layouts are larger than 10 MB"), tr("Save it with smaller pictures."))
    return stream.getvalue()


def _leftovers(element: Any) -> Iterator[Any]:
    """Return what names slides that have gone: sections and shows of chosen slides."""
    yield from element.iterchildren(f"{_P}custShowLst")
    for extensions in element.iterchildren(f"{_P}extLst"):
        yield from (ext for ext in extensions if any(_is_section(child) for child in ext.iterdescendants("*")))


def _is_section(element: Any) -> bool:
    return etree.QName(element).localname in ("sectionLst", "section")
