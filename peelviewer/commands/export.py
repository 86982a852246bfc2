"""The export subcommand."""

from __future__ import annotations

import argparse
from pathlib import Path

from peelviewer.model.library import Library
from peelviewer.model.report import Report, Section

from .errors import CommandError
from .source import find_node, open_library

PDF = ".pdf"


def suffixes() -> tuple[str, ...]:
    """Return the endings of files that can be written."""
    from peelviewer.exporters import EXPORTERS

    return (PDF, *(suffix for exporter in EXPORTERS for suffix in exporter.suffixes))


def declare(parser: argparse.ArgumentParser) -> None:
    """Declare what can be exported."""
    parser.add_argument("what", choices=("chapter",), help="what to write")
    parser.add_argument("node", metavar="NODE", help="chapter or heading; q2, or report-id/q2")
    parser.add_argument("--to", type=_target, required=True, metavar="FILE", help="file ending in .pdf, .html or .md")


def export(given: argparse.Namespace) -> int:
    """Write a chapter, or the heading asked for with all below it (PDF: always the whole chapter)."""
    library = open_library(given.library)
    report, node = find_node(library, given.report, given.node)
    if node.kind != "section":
        raise CommandError(f"{node.id} is no chapter or heading. Use the heading it stands under: {node.section or 'none'}.")
    _write(library, report, report.sections[node.id], given.to)
    return 0


def _write(library: Library, report: Report, section: Section, path: Path) -> None:
    if path.suffix.lower() == PDF:
        _write_pdf(library, report, section, path)
        return
    from peelviewer.exporters import EXPORTERS, ExportError

    exporter = next(kind for kind in EXPORTERS if path.suffix.lower() in kind.suffixes)
    try:
        exporter().write(library, report, section, path)
    except ExportError as error:
        raise CommandError(str(error)) from error


def _write_pdf(library: Library, report: Report, section: Section, path: Path) -> None:
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from peelviewer.app import application
    from peelviewer.ui.printing import write_pdf

    application()
    try:
        write_pdf(library, report, section.id, path)
    except OSError as error:
        raise CommandError(f"{path} could not be written: {error.strerror}. Choose a file in a folder that may be written to.") from error


def _target(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in suffixes():
        raise argparse.ArgumentTypeError(f"{text} must end in one of {', '.join(suffixes())}")
    return path
