"""An imported report as it is decided on afterwards: its decisions are kept beside it, and the report is made anew of them."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from datetime import date
from pathlib import Path
from typing import NamedTuple

from peelviewer import __version__
from peelviewer.dataset.identity import read_identity
from peelviewer.dataset.package import check_report_folder
from peelviewer.dataset.signature import SOURCE, WORKING_LIST
from peelviewer.dataset.writing import write_report
from peelviewer.importers.assembling.assemble import assemble
from peelviewer.model.report import Report
from peelviewer.wording import tr, translatable

from .consistent import consistent
from .recognised import Recognised
from .stream import Document, ImportRefusal
from .working_list import WorkingList, read_working_list, write_working_list

TELL = translatable("Send the file to the makers of PEEL Viewer, if you may: it is a fault of the program's.")


class Imported(NamedTuple):
    """An imported report in its folder: its working list, and the file that it was made of, None where that was not kept."""

    folder: Path
    kept: WorkingList
    source: Path | None


def open_imported(folder: Path) -> Imported:
    """Return the import in a report's folder; raises ImportRefusal where it cannot be read."""
    kept = read_working_list(folder / WORKING_LIST)
    source = folder / SOURCE / Path(kept.document.name).name
    return Imported(folder, kept, source if source.is_file() else None)


def keep_decisions(folder: Path, document: Document, recognised: Recognised) -> None:
    """Keep what was decided in a report's folder; the report itself waits to be made anew.

    Raises ImportRefusal where the report is made of another file meanwhile, OSError where it cannot be written.
    """
    if read_identity(folder).texts["source_checksum"] != document.checksum:
        what = tr("The report was imported from another file meanwhile.")
        raise ImportRefusal(what, tr("Close the review, and open that of the new one."))
    write_working_list(folder / WORKING_LIST, document, recognised, waiting=True)


def keep_source(file: Path, folder: Path) -> None:
    """Keep the file that a report was made of in the report's folder; raises OSError."""
    (folder / SOURCE).mkdir()
    shutil.copyfile(file, folder / SOURCE / file.name)


def make_anew(folder: Path, into: Path) -> Report:
    """Make the report of a folder, as it was decided on, in another folder that is not there yet, and return it.

    It keeps its id and the day of its import. Raises ImportRefusal where the decisions cannot be read or make no sound report, and OSError.
    """
    document, recognised, _ = read_working_list(folder / WORKING_LIST)
    stated = read_identity(folder).texts
    report = assemble(document, consistent(recognised), stated["id"], __version__, _day(stated["imported"]))
    into.mkdir()
    write_report(report, into)
    write_working_list(into / WORKING_LIST, document, recognised)
    check_made(into)
    if (folder / SOURCE).is_dir():
        (into / SOURCE).mkdir()
        for file in (folder / SOURCE).iterdir():
            _have_too(file, into / SOURCE / file.name)
    return report


def check_made(folder: Path) -> None:
    """Read a written report as the program will; raises ImportRefusal where anything is wrong with it."""
    report, problems = check_report_folder(folder, None)
    if report is None or problems or not report.chapters:
        told = str(problems[0]) if problems else tr("The report has no chapter")
        told = re.sub(rf"^{re.escape(str(folder))}.?", "", told)
        raise ImportRefusal(tr("What was made of the file is no sound report ({reason}).", reason=told), tr(TELL))


def _have_too(file: Path, other: Path) -> None:
    """Have a file in another folder of the same disk too: as a second name of it where the disk knows such."""
    with contextlib.suppress(OSError):
        os.link(file, other)
        return
    shutil.copyfile(file, other)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return date.today()
