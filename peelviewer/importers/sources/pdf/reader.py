"""Read a PDF as lines and pieces."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium

from peelviewer.importers.sources.pdf_checks import TextFaults, file_remarks, open_pdf, text_remarks
from peelviewer.importers.stream import Document, PageFace, Remark
from peelviewer.wording import plural, tr

from .blocks import blocks_of, body_size
from .marks import MarkReader, PageMarks
from .pieces import Pieces
from .segments import segments_of

Progress = Callable[[int, int], None]
"""Told after each page: how many were read, of how many."""


def read_pdf(path: Path, progress: Progress = lambda done, of: None) -> Document:
    """Return a PDF's lines and pieces; raises ImportRefusal where it cannot be opened or has no text."""
    data = path.read_bytes()
    with open_pdf(data) as opened:
        remarks = file_remarks(opened, data)
        marks, faults = _marks(opened, progress)
        remarks += text_remarks(opened, faults)
    pages = [segments_of(page) for page in marks]
    size = body_size(pages)
    blocks = blocks_of(marks, pages, size)
    pieces = Pieces(marks, blocks, size)
    pieces.gather()
    faces = tuple(_face(page, block.printed) for page, block in zip(marks, blocks, strict=True))
    if any(page.recognised for page in pages):
        remarks.append(
            Remark(tr("The words lie unseen behind pictures of pages: they came from recognition and may be wrong."), serious=True)
        )
    unseen = sum(len(page.unseen) for page in pages)
    if unseen:
        words = plural(
            "{n} line that nobody can see on the pages was left out.",
            "{n} lines that nobody can see on the pages were left out.",
            unseen,
        )
        remarks.append(Remark(words))
    checksum = hashlib.sha256(data).hexdigest()
    return Document(
        path.name, "pdf", checksum, tuple(pieces.lines), tuple(pieces.pieces), frozenset(pieces.furniture), faces, tuple(remarks)
    )


def _marks(document: pdfium.PdfDocument, progress: Progress) -> tuple[list[PageMarks], list[TextFaults]]:
    reader = MarkReader(document)
    marks = []
    for index in range(len(document)):
        marks.append(reader.read(index))
        progress(index + 1, len(document))
    return marks, reader.faults


def _face(page: PageMarks, printed: str) -> PageFace:
    width, height = (page.width, page.height) if page.turned % 2 == 0 else (page.height, page.width)
    return PageFace(round(width, 1), round(height, 1), printed)
