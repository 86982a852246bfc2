"""What is looked at before and while a PDF is read: whether it opens, is whole, has text that can be read, and what else is in it."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from peelviewer.importers.page_list import page_list
from peelviewer.importers.stream import ImportRefusal, Remark
from peelviewer.wording import plural, tr, translatable

from . import pdf_bytes

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

MOST_PAGES = 5000
"""Pages that are read; the longest published report has some 200."""
_LARGEST_STREAM = 64 << 20
"""Bytes that a page's drawing may become; maps drawn in lines have up to twenty million."""
_COPYING = 1 << 4
"""The permission to copy text and pictures (ISO 32000-1, table 22, bit 5)."""
_EVERY = 7
"""Of the letters of a page one in so many is looked at: a font without a meaning has hundreds."""
_UNREADABLE, _SOME = 0.2, 0.02
"""Share of letters without a meaning from which the text is refused or remarked; bullets and signs of symbol fonts stay below."""


class TextFaults(NamedTuple):
    """Of the letters of a page that were looked at: how many there are, and how many have no meaning that the file states.

    *lost* says that the page itself could not be read.
    """

    letters: int = 0
    unmapped: int = 0
    lost: bool = False


def open_pdf(data: bytes) -> PdfDocument:
    """Open the bytes of a PDF; raises ImportRefusal for one that is locked, damaged, without pages, or would become too large."""
    import pypdfium2
    from pypdfium2 import raw

    if pdf_bytes.largest_unpacked(data, _LARGEST_STREAM) >= _LARGEST_STREAM:
        what = tr("A page of the file is packed so that it would become larger than {n} MB.", n=_LARGEST_STREAM >> 20)
        raise ImportRefusal(
            what, tr("The file is damaged, or was made to do harm. Download the report again from the inspectorate's site.")
        )
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise _unopened(data, {raw.FPDF_ERR_PASSWORD: _LOCKED, raw.FPDF_ERR_SECURITY: _LOCKED}.get(error.err_code)) from error
    pages = len(document)
    if not pages:
        raise ImportRefusal(*map(tr, _NO_PAGES))
    if pages > MOST_PAGES:
        what = plural("The file has {n} page, more than are read.", "The file has {n} pages, more than are read.", pages)
        raise ImportRefusal(what, tr("Save the report's own pages to a file by themselves, and choose that."))
    return document


def file_remarks(document: PdfDocument, data: bytes) -> list[Remark]:
    """Return what is to be said of an open file: repaired, copying switched off, and what was in it besides pages and left alone."""
    from pypdfium2 import raw

    remarks: list[Remark] = []
    if pdf_bytes.is_cut_short(data) or not raw.FPDF_DocumentHasValidCrossReferenceTable(document):
        what = plural(
            "The file is cut short or damaged and had to be repaired. {n} page was found, and what came after it may be missing.",
            "The file is cut short or damaged and had to be repaired. {n} pages were found, and what came after them may be missing.",
            len(document),
        )
        remarks.append(Remark(what, serious=True))
    if raw.FPDF_GetSecurityHandlerRevision(document) >= 0 and not raw.FPDF_GetDocPermissions(document) & _COPYING:
        remarks.append(Remark(tr(_NO_COPYING)))
    written = pdf_bytes.dictionaries(data)
    attached = raw.FPDFDoc_GetAttachmentCount(document)
    remarks += [Remark(tr(words)) for pattern, words in _ACTIVE if pattern.search(written)]
    if attached:
        words = plural(
            "The file has {n} other file attached to it. It was not opened.",
            "The file has {n} other files attached to it. None was opened.",
            attached,
        )
        remarks.append(Remark(words))
    if raw.FPDF_GetFormType(document) != raw.FORMTYPE_NONE:
        remarks.append(Remark(tr("The file has a form. What was filled in is not read.")))
    return remarks


def text_faults(text: PdfTextPage) -> TextFaults:
    """Return what is wrong with the letters of a page, one in seven looked at."""
    from .pdfium_objects import address_of, is_unmapped, letter_at

    page, blank = address_of(text), ord(" ")
    letters = unmapped = 0
    for index in range(0, text.count_chars(), _EVERY):
        if letter_at(page, index) > blank:
            letters += 1
            unmapped += is_unmapped(page, index) == 1
    return TextFaults(letters, unmapped)


def text_remarks(document: PdfDocument, faults: Sequence[TextFaults]) -> list[Remark]:
    """Return what is to be said of the letters of all pages; raises ImportRefusal where there are none, or none that can be read."""
    letters = sum(page.letters for page in faults)
    if not letters and any(page.lost for page in faults):
        raise ImportRefusal(*map(tr, _DAMAGED))
    if not letters:
        raise ImportRefusal(*map(tr, _SCAN if _has_pictures(document) else _EMPTY_PAGES))
    unmapped = sum(page.unmapped for page in faults)
    if unmapped > letters * _UNREADABLE:
        raise ImportRefusal(*map(tr, _UNMAPPED))
    remarks = []
    if pages := _pages(page.lost for page in faults):
        remarks.append(Remark(tr("Some pages are damaged and could not be read. Pages: {list}.", list=pages), serious=True))
    if pages := _pages(page.unmapped > page.letters * _SOME for page in faults):
        what = tr("Some letters have no meaning in the file, and may be wrong in the text. Pages: {list}.", list=pages)
        remarks.append(Remark(what, serious=True))
    return remarks


def _pages(wrong: Iterable[bool]) -> str:
    return page_list(number for number, is_wrong in enumerate(wrong, 1) if is_wrong)


def _unopened(data: bytes, reason: tuple[str, str] | None) -> ImportRefusal:
    """Return why a file was not opened, by what its bytes say where the reader has no reason of its own."""
    if reason is None:
        if pdf_bytes.is_cut_short(data):
            reason = _CUT_SHORT
        elif re.search(rb"/Count\s+0\b", pdf_bytes.dictionaries(data)):
            reason = _NO_PAGES
        else:
            reason = _DAMAGED
    return ImportRefusal(*map(tr, reason))


def _has_pictures(document: PdfDocument) -> bool:
    """Return whether a picture is on any page, looking at a few."""
    from pypdfium2 import PdfiumError, raw

    for number in range(0, len(document), max(1, len(document) // 20)):
        with contextlib.suppress(PdfiumError):
            if any(True for _ in document[number].get_objects(filter=(raw.FPDF_PAGEOBJ_IMAGE,), max_depth=3)):
                return True
    return False


_LOCKED = (
    translatable("A password is needed to open the file."),
    translatable("Open it in a PDF reader with its password, print or save it as a PDF without one, and choose that."),
)
_AGAIN = translatable("Save or download it again, or choose another file.")
_NO_PAGES = (translatable("The file has no pages."), _AGAIN)
_EMPTY_PAGES = (translatable("The file's pages have nothing on them."), _AGAIN)
_CUT_SHORT = (translatable("The file is cut short: its end is missing, and nothing of it can be read."), _AGAIN)
_DAMAGED = (translatable("The file is damaged, and nothing of it can be read."), _AGAIN)
_NO_COPYING = translatable(
    "Whoever made the file has switched off copying. It is read here for you, as a reader for the screen may; ask them before you pass"
    " its words on."
)
_SCAN = (
    translatable("There is no text in the file, only pictures of pages, as a scanner makes them."),
    translatable("Look for the report's own PDF or web page, or have the text recognised by a program for scans first."),
)
_UNMAPPED = (
    translatable("The letters of the file can be seen, but it does not say which they are, so that they cannot be read."),
    translatable("Look for another edition of the report: its web page, or the PDF from the inspectorate's site."),
)
_ACTIVE = (
    (re.compile(rb"/(?:JavaScript|JS)\b"), translatable("The file has scripts. None was run.")),
    (re.compile(rb"/Launch\b"), translatable("The file has links that start programs. None was started.")),
    (re.compile(rb"/(?:GoToR|GoToE|ImportData)\b"), translatable("The file has links to other files. None was opened.")),
    (re.compile(rb"/SubmitForm\b"), translatable("The file has a button that sends what is filled in. Nothing was sent.")),
    (
        re.compile(rb"/Subtype\s*/(?:Text|FreeText|Highlight|Stamp|Ink)\b"),
        translatable("The file has comments or marks that somebody added. They are not read."),
    ),
)
