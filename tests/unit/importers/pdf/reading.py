"""Reads printed pages as an import does, by the public functions of each step, on a day and by a version that do not change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from peelviewer.dataset.package import check_report_folder, tables_of
from peelviewer.dataset.writing import write_report
from peelviewer.importers.assembling.assemble import assemble
from peelviewer.importers.assembling.ledger import ledger_of
from peelviewer.importers.layouts import LAYOUTS
from peelviewer.importers.naming import report_id, with_all_stated
from peelviewer.importers.recognised import Recognised
from peelviewer.importers.sources.pdf.reader import read_pdf
from peelviewer.importers.stream import Document
from peelviewer.model.library import Force, Question
from peelviewer.model.problems import Problem
from peelviewer.model.report import Finding, Report, Section

from .pages import Sheet, document

DATA = Path(__file__).parents[4] / "data"
DAY = date(2026, 11, 27)


class Imported(NamedTuple):
    """What became of a file: as read, as recognised, the report as it was read again from its folder, and what is wrong with that."""

    document: Document
    recognised: Recognised
    report: Report
    problems: Sequence[Problem]

    @property
    def findings(self) -> list[Finding]:
        """All findings in their order."""
        return [finding for chapter in self.report.chapters for finding in chapter.findings()]

    @property
    def sections(self) -> list[Section]:
        """All headings in their order."""
        return [section for chapter in self.report.chapters for section in chapter.walk()]


@lru_cache(maxsize=1)
def known() -> tuple[tuple[Question, ...], tuple[Force, ...]]:
    """Return the questions and forces of the bundled library."""
    tables = tables_of(DATA)
    return tuple(tables["questions"]), tuple(tables["forces"])


def read(sheets: Iterable[Sheet], folder: Path, name: str = "report.pdf") -> Document:
    """Return pages as they are read from a file in a folder."""
    path = folder / name
    path.write_bytes(document(sheets))
    return read_pdf(path)


def recognised(document: Document, forces: Sequence[Force] | None = None) -> Recognised:
    """Return a document as the likeliest layout understands it."""
    layout = max(LAYOUTS, key=lambda layout: layout.likelihood(document))
    questions, usual = known()
    understood: Recognised = layout.recognise(document, questions, usual if forces is None else forces)
    return understood


def assembled(document: Document, understood: Recognised, folder: Path) -> Imported:
    """Return the report of a document, written into a folder and read again; every line of the file is in one place."""
    assert ledger_of(document, understood).holds
    stated = with_all_stated(understood)
    report = assemble(document, stated, report_id(understood, document), "1.0", DAY)
    write_report(report, folder / report.id)
    again, problems = check_report_folder(folder / report.id, None)
    assert again is not None
    return Imported(document, stated, again, problems)


def imported(sheets: Iterable[Sheet], folder: Path, name: str = "report.pdf", forces: Sequence[Force] | None = None) -> Imported:
    """Return what becomes of pages."""
    opened = read(sheets, folder, name)
    return assembled(opened, recognised(opened, forces), folder)
