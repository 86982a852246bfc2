"""Kinds of files that are not read, how they are known by their bytes, and what is said of each."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from peelviewer.importers.stream import ImportRefusal
from peelviewer.wording import tr, translatable


class _Unread(NamedTuple):
    """A kind of file that is not read: how its bytes begin, and what is said."""

    fits: Callable[[bytes], bool]
    what: str
    remedy: str


def _begins(*marks: bytes) -> Callable[[bytes], bool]:
    return lambda start: start.startswith(marks)


_PICTURE = translatable("This is a picture, which has no text to read.")
_MAIL = translatable("This is an e-mail.")
_ATTACHED = translatable("Save the report that is attached to it, and choose that.")
_READ = translatable("Choose the report's PDF, the web page saved from the inspectorate's site, or its text.")
_AS_PDF = translatable("Open it in the program that made it, save it as PDF, and choose that.")
_UNPACK = translatable("Unpack it first, then choose the report that is in it.")
_UNREAD = (
    _Unread(_begins(b"{\\rtf"), translatable("This is a document of rich text (RTF)."), _AS_PDF),
    _Unread(
        _begins(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"\0\0\x01\0"),
        _PICTURE,
        _READ,
    ),
    _Unread(
        lambda start: (
            (start.startswith(b"BM") and start[6:10] == bytes(4))
            or (start.startswith(b"RIFF") and start[8:12] == b"WEBP")
            or start[4:12] in (b"ftypheic", b"ftypavif", b"ftypmif1")
        ),
        _PICTURE,
        _READ,
    ),
    _Unread(
        lambda start: (
            start[4:8] == b"ftyp" or (b"\0" in start[:512] and start.startswith((b"ID3", b"OggS", b"fLaC", b"\x1aE\xdf\xa3", b"RIFF")))
        ),
        translatable("This is a film or a recording."),
        _READ,
    ),
    _Unread(
        lambda start: (
            (start.startswith(b"MZ") and b"PE\0\0" in start[:4096])
            or start.startswith((b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"#!/"))
        ),
        translatable("This is a program and no document. It was not started."),
        _READ,
    ),
    _Unread(
        lambda start: (
            start.startswith((b"\x1f\x8b", b"7z\xbc\xaf'\x1c", b"Rar!\x1a\x07", b"\xfd7zXZ\0", b"(\xb5/\xfd"))
            or (start.startswith(b"BZh") and start[4:7] == b"1AY")
            or start[257:262] == b"ustar"
        ),
        translatable("This is an archive of files."),
        _UNPACK,
    ),
    _Unread(lambda start: re.match(rb'\s*(?:\{\s*"|\[\s*\{)', start) is not None, translatable("This is data for programs (JSON)."), _READ),
    _Unread(_begins(b"%!PS"), translatable("This is PostScript, made for a printer."), _AS_PDF),
    _Unread(_begins(b"SQLite format 3\0"), translatable("This is a database."), _READ),
    _Unread(
        _begins(b"[InternetShortcut]", b"[Desktop Entry]"),
        translatable("This is a link to a page, and not the page."),
        translatable("Open it in your browser, save the page with all that is in it, and choose that."),
    ),
    _Unread(
        _begins(b"bplist00"),
        translatable("This is a page in Safari's own form."),
        translatable("Open it in your browser, save it as a web page or PDF, and choose that."),
    ),
)
_ARCHIVES = (
    (b"word/document.xml", translatable("This is a Word document."), _AS_PDF),
    (b"xl/workbook.", translatable("This is a spreadsheet."), _READ),
    (b"ppt/presentation.xml", translatable("This is a presentation."), _AS_PDF),
    (b"application/vnd.oasis.opendocument.text", translatable("This is a text document of LibreOffice."), _AS_PDF),
    (b"application/vnd.oasis.opendocument.spreadsheet", translatable("This is a spreadsheet."), _READ),
    (b"application/vnd.oasis.opendocument", translatable("This is a document of LibreOffice."), _AS_PDF),
    (b"application/epub+zip", translatable("This is an electronic book."), _READ),
    (b"FixedDocumentSequence", translatable("This is an XPS document."), _AS_PDF),
    (
        b"/report.toml",
        translatable("This is a pack of reports, and no published report."),
        translatable("Open it as a pack: its reports are taken into your library."),
    ),
    (b"", translatable("This is a ZIP archive of files. Nothing of it was unpacked."), _UNPACK),
)
_OLD_OFFICE = (
    (
        "EncryptedPackage",
        translatable("This is a document that is locked with a password."),
        translatable("Open it in the program that made it, save it as PDF without a password, and choose that."),
    ),
    ("WordDocument", translatable("This is a Word document of an old kind."), _AS_PDF),
    ("Workbook", translatable("This is a spreadsheet."), _READ),
    ("PowerPoint Document", translatable("This is a presentation."), _AS_PDF),
    ("__properties_version1.0", _MAIL, _ATTACHED),
    ("", translatable("This is a document of an old office program."), _AS_PDF),
)


def refusal_of(data: bytes) -> ImportRefusal | None:
    """Return what to say of bytes that are of a kind which is not read, None where they are of none of these."""
    for kind in _UNREAD:
        if kind.fits(data):
            return ImportRefusal(tr(kind.what), tr(kind.remedy))
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _of_archive(data)
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return _of_old_office(data)
    return None


def picture() -> ImportRefusal:
    """Return what to say of a picture."""
    return ImportRefusal(tr(_PICTURE), tr(_READ))


def mail() -> ImportRefusal:
    """Return what to say of a message."""
    return ImportRefusal(tr(_MAIL), tr(_ATTACHED))


def unknown() -> ImportRefusal:
    """Return what to say of bytes that nothing is known of."""
    return ImportRefusal(tr("This is no kind of file that PEEL Viewer reads."), tr(_READ))


def _of_archive(data: bytes) -> ImportRefusal:
    """Return what to say of a ZIP by the names in it; it is not opened."""
    return next(ImportRefusal(tr(what), tr(remedy)) for mark, what, remedy in _ARCHIVES if mark in data)


def _of_old_office(data: bytes) -> ImportRefusal:
    """Return what to say of a file in Microsoft's compound form by the names in it."""
    return next(ImportRefusal(tr(what), tr(remedy)) for mark, what, remedy in _OLD_OFFICE if mark.encode("utf-16-le") in data)
