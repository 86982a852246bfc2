"""What a file is by its bytes, whatever its name says: one of the kinds that are read, or a refusal that says what to do."""

from __future__ import annotations

import codecs
import os
import re
import stat
import string
from enum import StrEnum
from pathlib import Path

from peelviewer.importers.stream import ImportRefusal
from peelviewer.wording import tr, translatable, why

from .encodings import unmarked_utf_16
from .refusals import mail, picture, refusal_of, unknown

MEGABYTE = 1 << 20
_HEADER_WITHIN = 1024
"""Bytes in which the header of a PDF may stand (Adobe's note 13 to ISO 32000-1, annex H): servers and mail leave theirs before it."""
_LOOKED_AT = 1 << 16
"""Bytes of a text that tell what it is."""
_CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\t\n\v\f\r\x1a\x1b"))
_MOST_CONTROLS = 0.02
"""Of the bytes of a text: stray ones come from old converters, more of them from what is no text."""
_TAG = re.compile(rb"<([!?]?)([a-z][a-z0-9:]*)", re.IGNORECASE)
_ROOT = re.compile(rb"\s+([a-z]+)", re.IGNORECASE)
_OF_PAGES = frozenset(
    b"html head body title meta link script style main article section header nav div p h1 h2 h3 h4 h5 h6 table ul ol span a b br".split()
)
_HEADERS = re.compile(rb"(?>(?>[!-9;-~]+:[^\n]*\n)(?>[ \t][^\n]*\n)*){1,60}+\r?\n")
"""The headers of a message as RFC 5322 has them, up to the empty line."""
_READABLE_NAMES = re.compile(r"\.(pdf|html?|xhtml|mht|mhtml|txt|text|md|markdown)$", re.IGNORECASE)
_UNSEEN = string.whitespace + "\0\x1a\xa0\u200b\u2028\u2029\u3000\ufeff"


class Kind(StrEnum):
    """A kind of file that is read; its words are the format of a document."""

    PDF = "pdf"
    WEB_PAGE = "web page"
    WEB_ARCHIVE = "web archive"
    TEXT = "text"


_NAMES = {
    Kind.PDF: translatable("a PDF"),
    Kind.WEB_PAGE: translatable("a web page"),
    Kind.WEB_ARCHIVE: translatable("a web page saved in one file"),
    Kind.TEXT: translatable("text"),
}
_ENDINGS = {
    Kind.PDF: {"pdf"},
    Kind.WEB_PAGE: {"html", "htm", "xhtml"},
    Kind.WEB_ARCHIVE: {"mht", "mhtml"},
    Kind.TEXT: {"txt", "text", "md", "markdown"},
}
LARGEST = {Kind.PDF: 200 * MEGABYTE, Kind.WEB_PAGE: 20 * MEGABYTE, Kind.WEB_ARCHIVE: 100 * MEGABYTE, Kind.TEXT: 5 * MEGABYTE}
"""Bytes of a file of each kind. The published PDFs have up to 10 MB, their text 0.3 MB; a page may have its pictures in it."""


def read_bytes(path: Path) -> bytes:
    """Return the bytes of a file that was chosen; raises ImportRefusal where it cannot be read, is empty or larger than any kind may be.

    It is opened first and then looked at: what stands there may be exchanged between two steps, and a pipe keeps nobody waiting.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
        with open(descriptor, "rb") as file:
            state = os.fstat(descriptor)
            if not stat.S_ISREG(state.st_mode):
                raise ImportRefusal(tr("This is a folder or a device, and no file."), tr("Choose the file of the report itself."))
            largest = max(LARGEST.values())
            data = file.read(largest + 1) if state.st_size <= largest else b""
    except OSError as error:
        if os.path.isdir(path):  # Windows opens no folder
            raise ImportRefusal(tr("This is a folder or a device, and no file."), tr("Choose the file of the report itself.")) from error
        what = tr("The file cannot be read ({reason}).", reason=why(error))
        raise ImportRefusal(what, tr("Check that it is there, and that you may read it.")) from error
    if state.st_size > largest or len(data) > largest:
        raise _too_large(state.st_size, largest)
    if not data:
        what = tr("The file is empty.")
        raise ImportRefusal(what, tr("Save or download it again: what was saved has nothing in it."))
    return data


def kind_of(data: bytes) -> Kind:
    """Return what kind of file bytes are; raises ImportRefusal for other kinds, for too many of them, and for none but white space."""
    kind = _known(data)
    if len(data) > LARGEST[kind]:
        raise _too_large(len(data), LARGEST[kind])
    return kind


def misnamed(name: str, kind: Kind) -> str:
    """Return what to say of a file whose name promises another kind than it is; nothing where it does not."""
    ending = _READABLE_NAMES.search(name)
    if ending is None or ending[1].lower() in _ENDINGS[kind]:
        return ""
    return tr("The file's name ends in .{ending}, but it is {kind}, and was read as that.", ending=ending[1].lower(), kind=tr(_NAMES[kind]))


def _known(data: bytes) -> Kind:
    if refusal := refusal_of(data):
        raise refusal
    text = _as_utf_8(data[:_LOOKED_AT])
    tag = _first_tag(text.lstrip())
    if tag in _OF_PAGES:
        return Kind.WEB_PAGE
    if tag == b"svg":
        raise picture()
    if text.startswith(b"<?xml"):  # of another root
        raise unknown()
    if re.search(rb"%PDF-[0-9]", data[: _HEADER_WITHIN + 8]):
        return Kind.PDF
    if (headers := _HEADERS.match(text.lstrip(b"\r\n"))) and (kind := _of_message(headers[0].lower())):
        return kind
    if len(data) <= LARGEST[Kind.TEXT] and not _as_utf_8(data).decode("utf-8", "replace").strip(_UNSEEN):
        raise ImportRefusal(tr("The file has nothing in it but white space."), tr("Save or download it again, or choose another file."))
    if len(text.translate(None, _CONTROLS)) < len(text) * (1 - _MOST_CONTROLS):
        raise unknown()
    return Kind.TEXT


def _first_tag(text: bytes) -> bytes:
    """Return the name of the first element that a text begins with, after what pages have before it; nothing where it begins otherwise.

    A loop and no pattern: comments within comments would have a pattern try every way to part them.
    """
    at = 0
    while at < len(text):
        if text.startswith(b"<!--", at):
            at = text.find(b"-->", at) + 3
        elif (tag := _TAG.match(text, at)) is None:
            return b""
        elif not tag[1]:
            return tag[2].lower()
        elif tag[2].lower() == b"doctype" and (root := _ROOT.match(text, tag.end())):
            return root[1].lower()
        else:
            at = text.find(b">", at) + 1
        if at < 4:  # nothing was found
            return b""
        at = len(text) - len(text[at:].lstrip())
    return b""


def _as_utf_8(data: bytes) -> bytes:
    """Return a text as UTF-8 without its mark, where it is UTF-16 or has NULs in it; others as they are."""
    for mark, encoding in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace").encode("utf-8", "replace")
    if unmarked := unmarked_utf_16(data):
        return data.decode(unmarked, "replace").encode("utf-8", "replace")
    # A page or text with stray NULs is one still; what has one in twenty bytes is not.
    return data.replace(b"\0", b"") if data.count(0) * 20 < len(data) else data


def _of_message(headers: bytes) -> Kind | None:
    """Return a saved page by the headers of a message (RFC 2557); raises ImportRefusal for mail."""
    if b"mime-version:" not in headers and b"content-type:" not in headers:
        return None
    if re.search(rb"content-type:\s*(multipart/related|text/html|application/xhtml)", headers):
        return Kind.WEB_ARCHIVE
    if re.search(rb"^(from|to|received|message-id):", headers, re.MULTILINE):
        raise mail()
    return None


def _too_large(size: int, largest: int) -> ImportRefusal:
    what = tr("The file is too large: it has {size} MB, and {largest} MB are read.", size=-(-size // MEGABYTE), largest=largest // MEGABYTE)
    return ImportRefusal(what, tr("Choose the report by itself, without what was joined to it."))
