"""What is said of a mark: where it stands, and when it was made."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from peelviewer.analysis.marking.marks import pages_of, short_place
from peelviewer.analysis.pages import page_range
from peelviewer.analysis.paragraphs import is_number
from peelviewer.model.annotations import Annotation
from peelviewer.model.library import Library
from peelviewer.model.report import Report
from peelviewer.text.inline import typographic
from peelviewer.wording import tr

APART = " · "


def where(library: Library, report: Report | None, mark: Annotation, *, named: bool = False) -> str:
    """Return where a mark stands: paragraph, chapter, pages; with *named* its report first, where that is not read."""
    anchor, source = mark.anchor, mark.source
    held = library.by_id.get(anchor.report)
    name = [library.name_of(held) if held is not None else source.report or anchor.report] if named else []
    if report is not None and report.id == anchor.report and anchor.section in report.sections:
        place, pages = short_place(report, anchor.section), page_range(pages_of(report, anchor.section, anchor.paragraph))
    else:
        place, pages = source.heading, page_range(source.pages)
    number = anchor.paragraph if is_number(anchor.paragraph) else ""
    return APART.join(part for part in (*name, number, typographic(place), pages) if part)


def when(moment: str) -> str:
    """Return a day in short in the reader's words: today with the time, this year's without the year."""
    try:
        there = datetime.fromisoformat(moment).astimezone()
    except ValueError:
        return ""
    today, locale = datetime.now().astimezone(), QLocale()
    if there.date() == today.date():
        return tr("Today {time}", time=there.strftime("%H:%M"))
    day = QDate(there.year, there.month, there.day)
    return locale.toString(day, "d MMM" if there.year == today.year else "d MMM yyyy")
