"""The letters of a file whose encoding is not sure: what its bytes say comes before what it says of itself."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from peelviewer.importers.stream import Remark
from peelviewer.wording import tr

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WESTERN = "windows-1252"
_SAMPLE = 4096  # bytes that are looked at for the pattern of UTF-16
_ZEROS = 0.3  # the share of zero bytes at even or odd places from which a file counts as UTF-16
_DAMAGE = 0.05  # the share of unreadable places among letters of several bytes up to which a file is damaged UTF-8 and not another encoding
_REPLACED = "\ufffd"
_DECLARED = re.compile(
    r"utf-?8|utf-?16(?:-?[lb]e)?|us-ascii|ascii|latin-?[19]|iso-?8859-?[0-9]{1,2}|(?:windows-?|cp)125[0-9]|mac(?:intosh|-?roman)"
)
_BROKEN_WORD = re.compile("\u00ad[ \t]*(?:\r\n|\r|\n)")  # a soft hyphen at a line's end, behind which the word goes on
_NOT_TEXT = re.compile("[\x01-\x08\x0b\x0e-\x1f\x7f\ufeff\u200b\u2060\u00ad\ud800-\udfff\ufffe\uffff]")


class Decoded(NamedTuple):
    """The text of a file, the encoding it was read by, and what had to be said about it."""

    text: str
    encoding: str
    remarks: tuple[Remark, ...] = ()


def decode(data: bytes, declared: str = "") -> Decoded:
    """Return the text of bytes: by their mark, else by what they look like, else as *declared*, else as Windows-1252.

    Valid UTF-8 wins over what is declared: hardly any text of another encoding is valid UTF-8 by chance. Marks, zero bytes, other control
    characters and characters that show nothing (soft hyphens, zero-width spaces) are dropped.
    """
    encoding = _marked(data) or unmarked_utf_16(data)
    if encoding:
        return _cleaned(data.decode(encoding, errors="replace"), encoding, declared)
    try:
        return _cleaned(data.decode("utf-8"), "utf-8", declared)
    except UnicodeDecodeError:
        return _not_utf_8(data, declared)


def _marked(data: bytes) -> str:
    return next((encoding for mark, encoding in _MARKS if data.startswith(mark)), "")


def unmarked_utf_16(data: bytes) -> str:
    """Return the encoding of UTF-16 without a mark, empty for other text: of Western text every other byte is zero."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half < 2 or len(data) % 2:
        return ""
    first, second = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if first > _ZEROS and second < first / 4:
        return "utf-16-be"
    return "utf-16-le" if second > _ZEROS and first < second / 4 else ""


def _not_utf_8(data: bytes, declared: str) -> Decoded:
    lenient = data.decode("utf-8", errors="replace")
    several = sum(1 for letter in lenient if letter > "\x7f" and letter != _REPLACED)
    if lenient.count(_REPLACED) <= _DAMAGE * several:
        return _cleaned(lenient, "utf-8", declared)
    encoding = _known(declared)
    if encoding and encoding not in ("utf-8", _WESTERN):
        try:
            return _cleaned(data.decode(encoding), encoding, declared)
        except (UnicodeDecodeError, ValueError):
            pass
    return _cleaned(data.decode(_WESTERN, errors="replace"), _WESTERN, declared)


def _known(declared: str) -> str:
    """Return the name of a declared encoding, empty for one that no page of a police inspectorate is in."""
    name = declared.strip().lower()
    if not _DECLARED.fullmatch(name):
        return ""
    try:
        found = codecs.lookup(name).name
    except LookupError:
        return ""
    # What is declared as Latin-1 or ASCII is read as Windows-1252 by every browser.
    return _WESTERN if found in ("iso8859-1", "cp1252", "ascii") else found


def _cleaned(text: str, encoding: str, declared: str) -> Decoded:
    remarks = []
    said = _known(declared)
    if said and said != encoding and not (said.startswith("utf-16") and encoding.startswith("utf-16")):
        remarks.append(
            Remark(tr("The file says that its letters are {said}, but they are {encoding}.", said=declared.strip(), encoding=encoding))
        )
    if _REPLACED in text:
        remarks.append(Remark(tr("Some letters of the file could not be read; they stand as �."), serious=True))
    if "\0" in text:
        remarks.append(Remark(tr("The file had zero bytes among its letters; they were left out.")))
        text = text.replace("\0", "")
    return Decoded(_NOT_TEXT.sub("", _BROKEN_WORD.sub("", text)), encoding, tuple(remarks))
