"""Where words are from: the one way to say what to quote, and how a report, a heading or a passage is cited."""

from __future__ import annotations

from collections.abc import Sequence

from peelviewer.model.library import Library
from peelviewer.model.report import Report, Section
from peelviewer.text.inline import typographic
from peelviewer.text.plain import plain_text
from peelviewer.wording import tr

# Not strftime: its names change with the computer's language.
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")

# For the reader, in the reader's language -----------------------------------------------------------


def to_quote(report: Report, page: int) -> str:
    """Return what to quote in place of a report's text here, and from which page."""
    quote = tr("Digest. Quote from the published report") if is_digest(report) else tr("Full text")
    return tr("{quote}, p. {page}.", quote=quote, page=page)


def both_to_quote(left: Report, right: Report, pages: tuple[int, int] | None = None) -> str:
    """Return what to quote in place of two texts beside each other, and from which pages where these are known."""
    quote = tr("Digest. Quote from the published reports") if is_digest(left) or is_digest(right) else tr("Full text")
    return tr("{quote}, pp. {left} and {right}.", quote=quote, left=pages[0], right=pages[1]) if pages else f"{quote}."


# For documents, in the report's language --------------------------------------------------------------


def is_digest(report: Report) -> bool:
    """Whether a report's words are not the published ones."""
    return report.edition == "digest"


def of_report(report: Report, pages: Sequence[int] = ()) -> str:
    """Return a report on one line: title, publisher, month, and the pages meant (0: none)."""
    stated = [page for page in pages if page]
    said = f"{'p.' if len(stated) == 1 else 'pp.'} {', '.join(map(str, stated))}" if stated else ""
    return ", ".join(part for part in (report.title, report.publisher, _month(report.published), said) if part)


def of_publication(report: Report) -> str:
    """Return who published a report and when: its citation without its title."""
    return of_report(report).removeprefix(report.title).strip(", ")


def with_isbn(report: Report, cited: str) -> str:
    """Return a citation with the report's ISBN, where it has one."""
    return f"{cited}. ISBN {report.isbn}" if report.isbn else cited


def of_section(report: Report, section: Section) -> str:
    """Return the line that says where an exported text is from: publisher, report, heading, page and edition."""
    title = ": ".join(part for part in (report.title, report.subtitle) if part)
    chapter = report.chapter_of.get(section.id, section)
    place = plain_text(section.title) if chapter is section else f"{plain_text(chapter.title)} – {plain_text(section.title)}"
    cited = ", ".join(part for part in (report.publisher, title, f"“{place}”", f"page {section.page}" if section.page else "") if part)
    isbn = f" ISBN {report.isbn}." if report.isbn else ""
    return f"{typographic(cited)}.{isbn}" + typographic(" This text is a digest, not the report's own words." if is_digest(report) else "")


def of_print(library: Library, report: Report, chapter: Section) -> str:
    """Return the line at the foot of a printed chapter."""
    digest = "Digest by PEEL Viewer, not the published wording. " if is_digest(report) else ""
    published = ", ".join(part for part in (_force(library, report), report.published) if part)
    return f"{digest}{_titled(report)}: {published}, from p. {chapter.page}."


def of_passage(library: Library, report: Report, section: Section, words: str) -> str:
    """Return copied words with their source below; of no words the source alone."""
    year = f" ({report.published[:4]})" if report.published else ""
    kind = " Digest of the published report, in PEEL Viewer's own words." if is_digest(report) else ""
    source = f"{_titled(report)}: {_force(library, report)}{year}, {typographic(section.title)}, p. {section.page}.{kind}"
    return f"{words}\n\n{source}" if words else source


def _titled(report: Report) -> str:
    return ", ".join(part for part in (report.publisher, report.title) if part)


def _force(library: Library, report: Report) -> str:
    force = library.force_by_id.get(report.force)
    return force.name if force else report.force


def _month(published: str) -> str:
    """Return an ISO day as month and year; other forms as they are."""
    parts = published.split("-")
    if len(parts) >= 2 and parts[1].isdigit() and 1 <= int(parts[1]) <= 12:
        return f"{_MONTHS[int(parts[1]) - 1]} {parts[0]}"
    return published
