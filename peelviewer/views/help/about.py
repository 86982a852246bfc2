"""What the program is: versions, where its data is from, and under which licences it comes."""

from __future__ import annotations

import html
import platform
from collections import Counter
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from peelviewer import __version__, paths
from peelviewer.model.editions import EDITIONS
from peelviewer.model.library import Held, Library
from peelviewer.ui.look.days import published_day
from peelviewer.ui.look.theme import face
from peelviewer.ui.widgets.controls import to_close
from peelviewer.ui.widgets.plain_label import PlainLabel
from peelviewer.ui.workspace import Workspace
from peelviewer.wording import plural, tr

FEW = 5
"""Reports that are named one by one."""
LIBRARIES = (
    "PySide6_Essentials",
    "pyqtgraph",
    "pandas",
    "numpy",
    "rapidfuzz",
    "XlsxWriter",
    "python-docx",
    "python-pptx",
    "lxml",
    "pypdfium2",
    "platformdirs",
)


class About(QDialog):
    """Text that can be selected and copied, for a report of a fault."""

    def __init__(self, workspace: Workspace, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About PEEL Viewer"))
        self.resize(620, 620)
        title = PlainLabel(f"PEEL Viewer {__version__}", self)
        title.setFont(face(24, serif=True, weight=600))
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(tr("About"))
        self.text.setOpenExternalLinks(True)
        self.text.setFont(face(13))
        self.text.setHtml("".join(f"<h3>{heading}</h3><p>{words}</p>" for heading, words in _parts(workspace, folder)))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(title)
        column.addWidget(self.text, 1)
        column.addWidget(to_close(self))


def _parts(workspace: Workspace, folder: Path) -> list[tuple[str, str]]:
    """Return headings with what stands under them, as HTML."""
    reports = _reports(workspace.library)
    legal = paths.resources().parent / "legal"
    texts = tr("Texts and a list of components: {folder}", folder=html.escape(str(legal)))
    licences = (
        tr("PEEL Viewer: MIT. Qt and PySide6: LGPL version 3. Icons Lucide: ISC."),
        tr("Faces Source Serif 4 and IBM Plex Sans: SIL Open Font Licence."),
        texts if legal.is_dir() else tr("Texts: see resources/LICENSES.md"),
    )
    grades = (
        tr("Texts are digests of reports and summaries of web pages, in the project’s own words: quote from what was published."),
        tr("Grades of the 43 forces are published ones, each with the page it was seen on."),
    )
    folders = (
        tr("Library: {folder}", folder=html.escape(str(folder))),
        tr("Your data: {folder}", folder=html.escape(str(paths.user_data()))),
    )
    versions = (
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform(terse=True)}",
        ", ".join(_versions()),
    )
    return [
        (tr("Reports"), reports),
        (tr("Text and grades"), " ".join(grades)),
        (tr("Folders"), "<br>".join(folders)),
        (tr("Versions"), "<br>".join(versions)),
        (tr("Licences"), "<br>".join(licences)),
    ]


def _reports(library: Library) -> str:
    """Return what the library holds as HTML: a few reports by name, many by their number."""
    entries = library.entries
    if len(entries) <= FEW:
        return "<br>".join(_provenance(report) for report in entries)
    counts = Counter(_edition(entry) for entry in entries)
    of = ", ".join(f"{edition}: {count}" for edition, count in counts.items() if edition)
    return html.escape(plural("{n} report", "{n} reports", len(entries)) + (f" ({of})" if of else "") + ".")


def _provenance(report: Held) -> str:
    isbn = f"ISBN {report.isbn}" if report.isbn else ""
    parts = (f"{report.title}: {report.subtitle}", report.publisher, published_day(report.published), isbn)
    edition = f" ({_edition(report)})" if report.edition else ""
    return html.escape(". ".join(part for part in parts if part) + f"{edition}.")


def _edition(report: Held) -> str:
    return tr(EDITIONS[report.edition].name) if report.edition in EDITIONS else report.edition


def _versions() -> list[str]:
    """Return the libraries that say their version; a frozen program knows those it was built with."""
    found = []
    for name in LIBRARIES:
        try:
            found.append(f"{name.replace('_', ' ')} {version(name)}")
        except PackageNotFoundError:
            continue
    return found
