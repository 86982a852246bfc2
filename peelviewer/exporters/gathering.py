"""A whole report, or chosen sections of it, as one document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from peelviewer.model.report import Report, Section
from peelviewer.text.inline import typographic
from peelviewer.text.plain import plain_text


def chosen(report: Report, nodes: Iterable[str]) -> tuple[Section, ...]:
    """Return the sections of some ids in the report's order, those below another of them left out, as they are in it.

    No ids are the whole report. Raises KeyError for an unknown one.
    """
    section_ids = {report.sections[node].id for node in nodes}
    if not section_ids:
        return report.chapters
    found: list[Section] = []
    inside: set[str] = set()
    for section in report.sections.values():
        if section.id in section_ids and section.id not in inside:
            found.append(section)
            inside |= {below.id for below in section.walk()}
    return tuple(found)


def gathered(report: Report, sections: Sequence[Section]) -> Section:
    """Return sections as one, under the report's title; one alone as it is."""
    if len(sections) == 1:
        return sections[0]
    title = ": ".join(part for part in (report.title, report.subtitle) if part)
    return Section(report.id, title, report.title, 0, 0, "", children=tuple(_below(section, 1) for section in sections))


def _below(section: Section, level: int) -> Section:
    """Return a section at a level, what is below it as much deeper as it was."""
    step = level - section.level
    if not step:
        return section
    return section._replace(level=level, children=tuple(_below(child, child.level + step) for child in section.children))


def name_of(report: Report, sections: Sequence[Section]) -> str:
    """Return the title of a document of some sections."""
    title = typographic(report.title)
    return f"{title}: {typographic(plain_text(sections[0].title))}" if len(sections) == 1 else title
