"""Where words are from: the one way to say what to quote, and how a report, a heading or a passage is cited."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from peelviewer.model.editions import edition_of
from peelviewer.model.library import Held, Library, ReportUnreadable
from peelviewer.model.pages import Pages
from peelviewer.model.report import Finding, Report, Section
from peelviewer.model.web_pages import WebPage
from peelviewer.text.inline import typographic
from peelviewer.text.plain import plain_text
from peelviewer.wording import tr

from . import pages as printed

IN_THE_NOTES = ". Addresses are in the notes"
"""How the line at a slide's foot ends that has no room for addresses of the web."""
# Not strftime: its names change with the computer's language.
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")

OF_REPORTED = "Summary of what was reported, in PEEL Viewer’s own words; the report itself is not held"
"""Follows words of a summary that rest on pages of others than the inspectorate."""
_PRESS = ", news"
"""How the description of a page ends that the press wrote."""
_HOST = re.compile(r"https?://(?:www\.)?([^/?#:]+)")

# For the reader, in the reader's language -----------------------------------------------------------


def to_quote(report: Report, *pages: Pages) -> str:
    """Return what to quote in place of a report's text here, and from which pages."""
    quote = tr(edition_of(report).to_quote)
    return ", ".join(part for part in (quote, printed.page_range(*pages)) if part) + "."


def both_to_quote(left: Report, right: Report, pages: tuple[Pages, Pages] | None = None) -> str:
    """Return what to quote in place of two texts beside each other, and from which pages where these are known."""
    if edition_of(left).paged != edition_of(right).paged:
        left_pages, right_pages = ([each] for each in pages) if pages else ((), ())
        return f"{to_quote(left, *left_pages)} {to_quote(right, *right_pages)}"
    quote = tr(max(edition_of(left), edition_of(right), key=lambda edition: edition.rank).to_quote_several)
    pages = pages if edition_of(left).paged else None
    left_said, right_said = map(printed.page_range, pages or (Pages(), Pages()))
    return tr("{quote}, {left} and {right}.", quote=quote, left=left_said, right=right_said) if pages else f"{quote}."


# For documents, in the report's language --------------------------------------------------------------


def of_report(report: Report, pages: Sequence[Pages] = ()) -> str:
    """Return a report on one line: title, publisher, month, and the pages meant; of pages of the web the address."""
    parts = (report.title, report.publisher, in_month(report.published), printed.in_print(*pages), on_the_web(report))
    return ", ".join(part for part in parts if part)


def published(report: Report) -> str:
    """Return who published a report and in which month."""
    return ", ".join(part for part in (report.publisher, in_month(report.published)) if part)


def web_pages_of(report: Report, ids: Iterable[str]) -> list[WebPage]:
    """Return pages of the web by id, each once, in the order of the report; ids not known are left out."""
    wanted = set(ids)
    return [page for page in report.web_pages if page.id in wanted]


def addresses(report: Report, ids: Iterable[str]) -> str:
    """Return the addresses of pages of the web on one line."""
    return "; ".join(address(page.url) for page in web_pages_of(report, ids))


def address(url: str) -> str:
    """Return an address as it is cited: without a question mark that asks for nothing."""
    return url.removesuffix("?")


def in_brief(report: Report, pages: Sequence[Pages] = ()) -> str:
    """Return a report as at the foot of a slide, where an address has no room: the notes have it."""
    page = main_page(report)
    if page is None:
        return of_report(report, pages)
    day = f"web page read {of_day(page)}" if page.accessed else "web page"
    return f"{report.title}, {published(report)}, {day}{IN_THE_NOTES}"


def cited(page: WebPage) -> str:
    """Return a page of the web as it is cited: its address, and the day on which it was read."""
    return f"{address(page.url)}, read {of_day(page)}" if page.accessed else address(page.url)


def of_day(page: WebPage) -> str:
    """Return the day on which a page was read ("27 November 2026"), empty where it is not known."""
    return day_in_full(page.accessed) if page.accessed else ""


def day_in_full(day: date) -> str:
    """Return a day as documents write it ("27 November 2026")."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def main_page(report: Report) -> WebPage | None:
    """Return the page of the web that a report was read from, None where it was read from print and has pages."""
    found = next((page for page in report.web_pages if page.url == report.source_url), None)
    return found if not edition_of(report).paged or not report.has_pages else None


def on_the_web(report: Report) -> str:
    """Return the page of the web that a report was read from as it is cited, empty where it was read from print."""
    page = main_page(report)
    return cited(page) if page else ""


def of_publication(report: Report) -> str:
    """Return who published a report and when: its citation without its title."""
    return of_report(report).removeprefix(report.title).strip(", ")


def with_isbn(report: Report, citation: str) -> str:
    """Return a citation with the report's ISBN, where it has one."""
    return f"{citation}. ISBN {report.isbn}" if report.isbn else citation


def of_section(report: Report, section: Section) -> str:
    """Return the line that says where an exported text is from: publisher, report, heading, pages and edition, without an address."""
    title = ": ".join(part for part in (report.title, report.subtitle) if part)
    chapter = report.chapter_of.get(section.id, section)
    place = plain_text(section.title) if chapter is section else f"{plain_text(chapter.title)} – {plain_text(section.title)}"
    citation = ", ".join(part for part in (report.publisher, title, f"“{place}”", printed.spelled(report.pages_of(section))) if part)
    isbn = f" ISBN {report.isbn}." if report.isbn else ""
    return f"{typographic(citation)}.{isbn}" + with_remark(report)


def of_print(library: Library, report: Report, chapter: Section) -> str:
    """Return the line at the foot of a printed chapter."""
    published = ", ".join(part for part in (library.force_of(report.force).name, in_month(report.published)) if part)
    pages = printed.in_print(report.pages_of(chapter))
    place = ", ".join(part for part in (published, pages, on_the_web(report)) if part)
    return f"{edition_of(report).before_print}{_titled(report)}: {place}."


def with_remark(report: Report) -> str:
    """Return what closes a document on whose words it is in, after a space; empty of a report's own words."""
    remark = edition_of(report).remark
    return typographic(f" {remark}") if remark else ""


class Passage(NamedTuple):
    """What was taken from a report: the headings it stands under and the numbers of its paragraphs, both in reading order.

    *pages* are its own, where it has some; else those of its headings are said.
    """

    sections: tuple[Section, ...]
    numbers: tuple[str, ...] = ()
    pages: Pages | None = None


def of_figure(library: Library, report: Report, pages: Pages) -> str:
    """Return the line that names the report under a figure which leaves the program, and the program."""
    named = f"{_titled(report)}: {library.force_of(report.force).name}"
    citation = ", ".join(part for part in (named, in_month(report.published), printed.in_print(pages)) if part)
    return f"From {typographic(with_isbn(report, citation))}. Made with PEEL Viewer."


def by_publication(library: Library, reports: Iterable[Held]) -> dict[str, list[str]]:
    """Return reports as they are named, with their forces: of one title and month the forces together, a line of words for each."""
    by_title: dict[tuple[str, str], list[str]] = {}
    for report in reports:
        isbn = f" (ISBN {report.isbn})" if report.isbn else ""
        by_title.setdefault((_titled(report), in_month(report.published)), []).append(f"{library.force_of(report.force).name}{isbn}")
    return {
        typographic(f"{', '.join(part for part in (titled, month) if part)}: {'; '.join(dict.fromkeys(forces))}"): list(
            dict.fromkeys(forces)
        )
        for (titled, month), forces in by_title.items()
    }


def of_reports(library: Library, reports: Iterable[Held]) -> str:
    """Return the line that names several reports under what is made of them, and the program: of one title the forces together."""
    named = by_publication(library, reports)
    return f"From {'. '.join(named)}. Made with PEEL Viewer." if named else ""


def of_passage(library: Library, report: Report, passage: Passage, words: str) -> str:
    """Return copied words with their source below; of no words the source alone."""
    year = f" ({report.published[:4]})" if report.published else ""
    titles = "; ".join(typographic(plain_text(section.title)) for section in passage.sections)
    pages = printed.in_print(*(_pages_of(report, passage) if passage.pages is None else (passage.pages,)))
    reported, rest = reported_by(report, passage.numbers), pages or _rests_on(report, passage.numbers)
    named = f"{report.title if reported else _titled(report)}: {library.force_of(report.force).name}{year}"
    parts = (f"{reported}, on {named}" if reported else named, titles, rest)
    source = ", ".join(part for part in parts if part)
    text = f"{words}\n\n{source}" if words else source
    return f"{text}{'' if text[-1] in '?!' else '.'}{_in_the_program(report, passage.numbers)}"


def of_hit(library: Library, report: Held, heading: str, pages: Pages, paragraph: str = "") -> str:
    """Return where something that was found stands, of a report that need not be open: report, force, year, heading and pages.

    Of a summary, the pages of the web that the *paragraph* rests on, which may be of others than the inspectorate.
    """
    year = f" ({report.published[:4]})" if report.published else ""
    edition = edition_of(report)
    reported, rest = ("", "") if edition.paged else _rests_on_unopened(library, report, paragraph)
    named = f"{report.title if reported else _titled(report)}: {library.force_of(report.force).name}{year}"
    parts = (f"{reported}, on {named}" if reported else named, typographic(heading), printed.in_print(pages), rest)
    source = ", ".join(part for part in parts if part)
    whose = OF_REPORTED if reported else edition.of_passage
    return f"{source}{'' if source[-1] in '?!' else '.'}{f' {whose}.' if whose else ''}"


def _pages_of(report: Report, passage: Passage) -> list[Pages]:
    """Return where a passage stands, as the text and the status bar say it, whatever other editions are held."""
    own = bool(passage.numbers)
    pages: list[Pages] = []
    for section in passage.sections:
        findings = [block for block in section.blocks if isinstance(block, Finding) and block.number in passage.numbers]
        pages += [report.pages_of_finding(section, finding) for finding in findings] or [report.pages_of(section, own=own)]
    return pages


def pages_behind(report: Report, numbers: Container[str]) -> list[WebPage]:
    """Return the pages of the web that paragraphs rest on, of a report that has no pages of print; else, and where none is named, none."""
    if report.has_pages:
        return []
    found = (finding for chapter in report.chapters for finding in chapter.findings() if finding.number in numbers)
    return web_pages_of(report, (name for finding in found for name in finding.sources))


def reported_by(report: Report, numbers: Container[str]) -> str:
    """Return who reported what paragraphs of a summary say ("As reported by The Comet"), empty where the publisher says some of it."""
    pages = pages_behind(report, numbers)
    if not pages or any(_is_of_the_publisher(report, page) for page in pages):
        return ""
    names = [typographic(page.description) for page in pages]
    press = [name.removesuffix(_PRESS) for name in names if name.endswith(_PRESS)]
    others = [f"“{name}”" for name in names if not name.endswith(_PRESS)]
    said = [f"{how} {' and '.join(who)}" for how, who in (("reported by", press), ("read in", others)) if who]
    return f"As {', '.join(said)}"


def _is_of_the_publisher(report: Report, page: WebPage) -> bool:
    """Return whether a page is on the site that a report's own is on, whatever stands before its name in the address."""
    own, other = (_HOST.match(url) for url in (report.source_url, page.url))
    return page.url == report.source_url or bool(own and other and own[1].split(".")[-3:] == other[1].split(".")[-3:])


def _rests_on(report: Report, numbers: Container[str]) -> str:
    """Return the pages of the web that paragraphs rest on, of a report that has no pages of print; others than its own by name."""
    main = main_page(report)
    told = bool(reported_by(report, numbers))  # who did stands before
    pages = (cited(page) if told or page == main else f"{page.description}: {cited(page)}" for page in pages_behind(report, numbers))
    return "; ".join(pages) or ("" if report.has_pages else on_the_web(report))


def reported_in_hit(library: Library, report: Held | None, paragraph: str) -> str:
    """Return who reported a paragraph that was found ("As reported by The Comet"), empty where the publisher did or it cannot be read."""
    if report is None or not paragraph or edition_of(report).paged:
        return ""
    return _rests_on_unopened(library, report, paragraph)[0]


def addresses_of_hit(library: Library, report: Held, paragraph: str) -> list[str]:
    """Return the addresses that something that was found can be followed to: those of the pages behind it, else the report's."""
    try:
        found = [address(page.url) for page in pages_behind(library.report(report.id), (paragraph,))]
    except (KeyError, ReportUnreadable):
        found = []
    return found or ([address(report.source_url)] if report.source_url else [])


def _rests_on_unopened(library: Library, report: Held, paragraph: str) -> tuple[str, str]:
    """Return who reported a paragraph of a summary where others than the publisher did, and the addresses."""
    try:
        opened = library.report(report.id)
    except (KeyError, ReportUnreadable):
        return "", address(report.source_url)
    return reported_by(opened, (paragraph,)), _rests_on(opened, (paragraph,)) or address(report.source_url)


def _in_the_program(report: Report, numbers: Sequence[str]) -> str:
    """Return whose words a passage is in, and the numbers of its paragraphs, which are the program's and not the report's."""
    paragraphs = f"{'paragraph' if len(numbers) == 1 else 'paragraphs'} {', '.join(_runs(report, numbers))}" if numbers else ""
    if whose := OF_REPORTED if reported_by(report, numbers) else edition_of(report).of_passage:
        return f" {whose}{', ' if paragraphs else ''}{paragraphs}."
    return f" In PEEL Viewer {paragraphs}." if paragraphs else ""


def _runs(report: Report, numbers: Iterable[str]) -> list[str]:
    """Return paragraph numbers in order, those that follow each other as one ("2.14–2.16")."""
    order = [finding.number for chapter in report.chapters for finding in chapter.findings()]
    indexes = sorted({order.index(number) for number in numbers if number in order})
    starts = [n for n in indexes if n - 1 not in indexes]
    ends = [n for n in indexes if n + 1 not in indexes]
    return [order[a] if a == b else f"{order[a]}–{order[b]}" for a, b in zip(starts, ends, strict=True)]


def _titled(report: Held) -> str:
    return ", ".join(part for part in (report.publisher, report.title) if part)


def in_month(published: str) -> str:
    """Return an ISO day as month and year ("March 2017"); other forms as they are."""
    parts = published.split("-")
    if len(parts) >= 2 and parts[1].isdigit() and 1 <= int(parts[1]) <= 12:
        return f"{_MONTHS[int(parts[1]) - 1]} {parts[0]}"
    return published
