"""One import, whole: a file's kind, its lines and pieces, the layout that knows them best, a report made of them, written and checked."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from peelviewer import __version__
from peelviewer.dataset.package import tables_of
from peelviewer.dataset.signature import WORKING_LIST
from peelviewer.dataset.writing import write_report
from peelviewer.importers.assembling.assemble import assemble
from peelviewer.importers.sources.kinds import Kind, kind_of, misnamed, read_bytes
from peelviewer.importers.sources.known_words import is_readable
from peelviewer.wording import plural, tr, translatable

from .account import Account, account_of
from .layouts import LAYOUTS
from .naming import report_id, with_all_stated
from .page_list import page_list
from .recognised import Recognised
from .review import Review
from .revising import check_made, keep_source
from .stream import Document, ImportRefusal, Remark
from .working_list import write_working_list

READING, RECOGNISING, WRITING = translatable("Reading"), translatable("Recognising"), translatable("Writing")
"""Stages of an import, as they are told."""
Progress = Callable[[str, int, int], object]
"""Hears the stage, and how many of how many pages or steps of it are done."""


def import_file(path: Path, folder: Path, tables: Path, progress: Progress, accept: bool = False) -> Account:
    """Make a report of a file in a folder of *folder* that has its id as name, and return what was made of it.

    *tables* is the library whose forces and questions are known; with *accept* all that is doubtful counts as confirmed. Raises
    ImportRefusal where the file is not read, or what was made of it is no sound report; OSError where *folder* cannot be written.
    """
    begun = time.monotonic()
    document = read_document(path, progress)
    progress(RECOGNISING, 0, 1)
    known = tables_of(tables)
    layout = max(LAYOUTS, key=lambda layout: layout.likelihood(document))
    recognised = layout.recognise(document, known["questions"], known["forces"])
    name = report_id(recognised, document)
    recognised = with_all_stated(_confirmed(recognised) if accept else recognised)
    recognised = recognised._replace(unconfirmed=(*recognised.unconfirmed, *_doubts_of_whole(document)))
    progress(WRITING, 0, 1)
    report = assemble(document, recognised, name, __version__, date.today())
    write_report(report, folder / report.id)
    write_working_list(folder / report.id / WORKING_LIST, document, recognised)
    keep_source(path, folder / report.id)
    check_made(folder / report.id)
    return account_of(document, recognised, report, time.monotonic() - begun)


def read_document(path: Path, progress: Progress) -> Document:
    """Return a file's lines and pieces, with all that is to be said of it; raises ImportRefusal."""
    data = read_bytes(path)
    kind = kind_of(data)
    if kind is Kind.PDF:
        from peelviewer.importers.sources.pdf.reader import read_pdf

        def told(done: int, of: int) -> None:
            progress(READING, done, of)

        document = read_pdf(path, told)
    elif kind is Kind.TEXT:
        from peelviewer.importers.sources.plain_text import read_plain_text

        progress(READING, 0, 1)
        document = read_plain_text(path.name, data)
    else:
        from peelviewer.importers.sources.web_page import read_web_page

        progress(READING, 0, 1)
        document = read_web_page(path.name, data, path.parent)
    if not any(piece.text.strip() or piece.cells for piece in document.pieces):
        what = tr("Nothing in the file reads as the text of a report.")
        raise ImportRefusal(
            what, tr("Look whether it is the right file, and whether its text can be marked and copied in another program.")
        )
    return document._replace(remarks=(*_of_whole(document, path.name, kind), *document.remarks))


def _of_whole(document: Document, name: str, kind: Kind) -> list[Remark]:
    """Return what is to be said of a document by itself, whatever its source: its name, its words, pages without any."""
    remarks = [Remark(words)] if (words := misnamed(name, kind)) else []
    if not is_readable(piece.text for piece in document.pieces):
        what = tr("Few of its words are English or Welsh: the letters in the file may be wrong. Compare the text with the pages' pictures.")
        remarks.append(Remark(what, serious=True))
    written = {line.page for line in document.lines}
    if silent := [page for page in range(1, len(document.pages) + 1) if page not in written]:
        what = plural(
            "{n} page has no text, as it is empty or a picture: {list}.",
            "{n} pages have no text, as they are empty or pictures: {list}.",
            len(silent),
            list=page_list(silent),
        )
        remarks.append(Remark(what))
    return remarks


def _doubts_of_whole(document: Document) -> list[tuple[str, str]]:
    """Return what puts the whole of a document in doubt; nobody confirms it by accepting what was made of it."""
    return [("source_file", remark.text) for remark in document.remarks if remark.serious]


def _confirmed(recognised: Recognised) -> Recognised:
    review = Review(recognised)
    review.confirm_all()
    return review.recognised()
