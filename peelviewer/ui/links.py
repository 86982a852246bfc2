"""The one way out: pages of the web open in the reader's browser, a report's folder in the system's list of files, nothing else."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from peelviewer.model.library import Library, ReportEntry
from peelviewer.model.report import Report

_WEB = r"(?i)https?://[^\s\"'<>\\]+"


def is_web(address: str) -> bool:
    """Return whether an address is that of a page of the web."""
    return re.fullmatch(_WEB, address) is not None


def open_web(address: str) -> bool:
    """Open a page of the web in the reader's browser; anything else (a file, a share, a script) is refused, and False returned."""
    return is_web(address) and QDesktopServices.openUrl(QUrl(address))


def open_folder(folder: Path) -> bool:
    """Show what is in a folder; anything else is refused, and False returned: a file, or what a link leads to, might be run."""
    return folder.is_dir() and not folder.is_symlink() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class PublishedPage(NamedTuple):
    """A page of the web where a report can be looked up: its own, or the inspectorate's on its force and year."""

    address: str
    of_report: bool


def published_page(library: Library, entry: Report | ReportEntry) -> PublishedPage | None:
    """Return where a report is published, None where no address is held.

    That is the report's own address, else the one that its grade was taken from, else the inspectorate's page on the force's
    assessments of that year, which leads to its reports, where anything of that year was taken from it.
    """
    if is_web(entry.source_url):
        return PublishedPage(entry.source_url, True)
    of_year = [grade for grade in library.grades if (grade.force, grade.year) == (entry.force, entry.year) and is_web(grade.source_url)]
    for grade in of_year:
        if (grade.pillar, grade.question) == (entry.pillar, ""):
            return PublishedPage(grade.source_url, True)
    of_force = re.compile(rf"https?://[^/]+(?:/[^/]+)?/peel-assessments/peel-{entry.year}/{re.escape(entry.force)}/\??")
    return next((PublishedPage(grade.source_url, False) for grade in of_year if of_force.fullmatch(grade.source_url)), None)
