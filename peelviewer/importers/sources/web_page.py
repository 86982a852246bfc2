"""Pages saved from a website: the text of the report that is in them, without the site around it.

Nothing is fetched, run or opened: a page is its own bytes, and pictures are known by their names alone.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from lxml import etree

from peelviewer.importers.sources.web.archive import SavedPage, is_archive, open_archive
from peelviewer.importers.sources.web.pieces import Pieces
from peelviewer.importers.sources.web.reader import PageReader
from peelviewer.importers.sources.web.remarks import remarks_of
from peelviewer.importers.sources.web.report import choose
from peelviewer.importers.stream import Document, ImportRefusal
from peelviewer.wording import tr

from .encodings import decode

_DECLARED = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})""", re.IGNORECASE
)
_HEAD = 4096  # bytes in which a page says its encoding
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")
_CHUNK = 1 << 16  # characters given to the parser at once


def read_web_page(name: str, data: bytes, beside: Path | None) -> Document:
    """Return the document of a saved page (HTML, or one file of MIME): *name* is its file's, *beside* the folder that it lies in.

    Raises ImportRefusal for a file without text, or without a page. Lines are blocks of words, in the page's order; those of the site
    (menus, banners, cookie boxes, forms) and those that the page hides are furniture.
    """
    saved = open_archive(data) if is_archive(data) else SavedPage(data)
    decoded = decode(saved.data, saved.declared or _declared(saved.data))
    if not decoded.text.strip():
        raise ImportRefusal(tr("The file is empty."), tr("Save the page again from the website."))
    page = _parse(_without_definitions(decoded.text))
    choose(page)
    pieces = Pieces(page)
    if not pieces.pieces:
        raise ImportRefusal(
            tr("The page has no text of a report."), tr("Open it in a browser, wait until the text is shown, and save it again.")
        )
    return Document(
        name=name,
        format="web page",
        checksum=hashlib.sha256(data).hexdigest(),
        lines=tuple(pieces.lines),
        pieces=tuple(pieces.pieces),
        furniture=frozenset(pieces.furniture),
        remarks=(*decoded.remarks, *saved.remarks, *remarks_of(page, decoded.text, name, beside)),
        title=_title(page),
        address=saved.address or _address(page),
    )


def _declared(data: bytes) -> str:
    found = _DECLARED.search(data[:_HEAD])
    return (found[1] or found[2]).decode("ascii", errors="replace") if found else ""


def _without_definitions(text: str) -> str:
    """Return a page without what its document type defines, which the parser would take for words in part."""
    start = text[:_HEAD].upper().find("<!DOCTYPE")
    opening, end = text.find("[", start, start + _HEAD), text.find(">", start, start + _HEAD)
    if start < 0 or not 0 <= opening < end:
        return text
    closing = text.find("]>", opening)
    return text[:start] + text[closing + 2 :] if closing >= 0 else text


def _parse(text: str) -> PageReader:
    """Return what a page holds: by events and without a tree, so that neither its depth nor entities of its own matter."""
    reader = PageReader()
    parser = etree.HTMLParser(target=reader, no_network=True, huge_tree=True, encoding="utf-8")
    try:
        for start in range(0, len(text), _CHUNK):
            parser.feed(text[start : start + _CHUNK].encode("utf-8", errors="replace"))
        parser.close()
    except etree.XMLSyntaxError:  # nothing that is an element, or an end in the middle of one
        reader.had.add("broken")
        reader.close()
    return reader


def _title(page: PageReader) -> str:
    return " ".join((page.title or page.addresses.get("og:title", "")).split())


def _address(page: PageReader) -> str:
    """Return where the page was: by its own word for it, or by what the browser wrote that saved it."""
    saved = next((found[1] for comment in page.comments if (found := _SAVED_FROM.search(comment))), "")
    candidates = (page.addresses.get("canonical", ""), page.addresses.get("og:url", ""), saved)
    return next((address for address in candidates if address.startswith(("https://", "http://"))), "")
