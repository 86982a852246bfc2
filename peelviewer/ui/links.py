"""The one way out: pages of the web open in the reader's browser, a report's folder in the system's list of files, nothing else."""

from __future__ import annotations

import re
from pathlib import Path

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


def published_page(library: Library, entry: Report | ReportEntry) -> str:
    """Return the address of the published page, empty where none is held: the report's own, else the one that its grade was taken from."""
    if is_web(entry.source_url):
        return entry.source_url
    same = (
        grade.source_url
        for grade in library.grades
        if (grade.force, grade.year, grade.pillar, grade.question) == (entry.force, entry.year, entry.pillar, "")
    )
    return next((address for address in same if is_web(address)), "")
