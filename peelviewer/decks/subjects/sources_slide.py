"""The slide that names what a deck rests on, and how it follows the deck while nobody has changed its words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from peelviewer.analysis import citation
from peelviewer.decks.base import Deck, Line, Slide
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.notes import caveat_notes
from peelviewer.decks.resting import Resting, rests_on, together
from peelviewer.decks.said.speech import SEVERAL_SOURCES_SAID, SOURCES_SAID, joined, with_evidence
from peelviewer.model.editions import edition_of
from peelviewer.model.library import ReportUnreadable
from peelviewer.model.report import Report

SOURCES = "sources"
"""The id of the slide."""
MOST_NAMED = 3  # reports that are named at its foot
MOST_WEB_PAGES = 2
"""Pages of the web that stand on the slide where it names several reports."""


def sources_slide(material: DeckSource, slides: Iterable[Slide]) -> Slide:
    """Return what slides rest on: reports, their data and what limits them, and other sources."""
    return _slide(material, together(rests_on(material, slide) for slide in slides))


def data_of(material: DeckSource, subjects: Iterable[str]) -> str:
    """Return the data sources of figures and indicators, each once, with the figures that rest on it."""
    by_source: dict[str, list[str]] = {}
    for subject in subjects:
        figure = material.figure(subject)
        if not figure.source:  # a table of the report's own names none
            continue
        by_source.setdefault(figure.source.rstrip("."), []).append(figure.label.removeprefix("Figure "))
    sources = []
    for source, labels in by_source.items():
        numbers = [label for label in labels if label]
        noun = "figure" if len(numbers) == 1 else "figures"
        sources.append(f"{source} ({noun} {', '.join(numbers)})" if numbers else source)
    return "; ".join(sources)


class Sources:
    """Keeps the sources of decks of one material true; what a slide rests on is worked out once."""

    def __init__(self, material: DeckSource) -> None:
        self.material = material
        self._known: dict[tuple[str, tuple[str, ...], str], Resting] = {}

    def followed(self, before: Deck, after: Deck) -> Deck:
        """Return a changed deck with its sources as its slides are now.

        Lines, and notes, that are not what the program wrote for the deck *before* are somebody's own and stay; reports that such lines
        do not name stand at the foot.
        """
        old, new = _of(before), _of(after)
        if old is None or new is None or (old == new and _key(before) == _key(after)):
            return after
        return self._with(before, after, old)

    def _with(self, before: Deck, after: Deck, old: Slide) -> Deck:
        new = next(slide for slide in after.slides if slide.id == SOURCES)
        written, made = self._written(before), self.of_deck(after)
        own = old.lines != new.lines or old.lines not in [slide.lines for slide in written]
        own_notes = old.notes != new.notes or old.notes not in [slide.notes for slide in written]
        lines, notes = new.lines if own else made.lines, new.notes if own_notes else made.notes
        missing = self._unnamed(after, lines) if lines != made.lines else []
        foot = f"Slides also rest on {_some(missing)}" if missing else ""
        slides = (slide._replace(lines=lines, notes=notes, source=foot) if slide is new else slide for slide in after.slides)
        return after._replace(slides=tuple(slides))

    def mended(self, deck: Deck) -> Deck:
        """Return a deck as it was kept with sources that name its reports, where an earlier version left some out."""
        slide = _of(deck)
        if slide is None or not self._unnamed(deck, slide.lines):
            return deck
        return self._with(deck, deck, slide)

    def of_deck(self, deck: Deck) -> Slide:
        """Return the sources of a deck's ticked slides."""
        return _slide(self.material, self._resting(deck.slides))

    def is_followed(self, deck: Deck) -> bool:
        """Whether the lines of a deck's sources are the program's for the deck as it is; true of a deck without sources."""
        slide = _of(deck)
        return slide is None or slide.lines in [made.lines for made in self._written(deck)]

    def _resting(self, slides: Iterable[Slide], *, ticked: bool = True) -> Resting:
        return together(self._of_slide(slide) for slide in slides if slide.id != SOURCES and (slide.shown or not ticked))

    def _of_slide(self, slide: Slide) -> Resting:
        key = slide.kind, slide.subjects, slide.source
        if key not in self._known:
            self._known[key] = rests_on(self.material, slide)
        return self._known[key]

    def _written(self, deck: Deck) -> list[Slide]:
        """Return what the program writes for a deck, and what earlier versions wrote: the one report's data, also of slides not ticked."""
        whole = self._resting(deck.slides, ticked=False)
        earlier = Resting((self.material.report.id,), tuple(name for name in whole.figures if "/" not in name))
        return [self.of_deck(deck), _slide(self.material, earlier)]

    def _unnamed(self, deck: Deck, lines: Sequence[Line]) -> list[str]:
        """Return the names of reports that slides rest on and that lines do not name."""
        library, said = self.material.library, " ".join(line.text for line in lines).casefold()
        found = []
        for report_id in self._resting(deck.slides).reports:
            report = library.by_id[report_id]
            force = library.force_of(report.force)
            alone = report_id == self.material.report.id and report.title.casefold() in said
            named = report.title.casefold() in said and (
                force.name.casefold() in said or library.short_name(report.force).casefold() in said
            )
            if not alone and not named:
                found.append(library.name_of(report))
        return found


def _of(deck: Deck) -> Slide | None:
    return next((slide for slide in deck.slides if slide.id == SOURCES and slide.kind == "lines"), None)


def _key(deck: Deck) -> list[tuple[object, ...]]:
    return [(slide.kind, slide.subjects, slide.source, slide.shown) for slide in deck.slides if slide.id != SOURCES]


def _slide(material: DeckSource, found: Resting) -> Slide:
    reports = [report for report_id in found.reports if (report := _opened(material, report_id)) is not None]
    several = len(reports) != 1 or reports[0] is not material.report
    lines = _reports_named(material, reports) if several else [_report_named(reports[0])]
    lines += _data(material, found, several=several)
    limits = {limit.title: limit for subject in found.figures for limit in material.figure(subject).limits}
    of_forces = {title: text for title, text in found.limits if title not in limits}
    count = len(limits) + len(of_forces)
    if count:
        titles = [limit.title for limit in limits.values() if limit.forces] or [*limits, *of_forces]
        noun = "caveat limits" if count == 1 else "caveats limit"
        lines.append(Line(f"{count} {noun} these numbers, all in the notes. Among them: {'; '.join(titles[:3])}.", "Caveats"))
    lines += [Line(f"{other}.", "Also") for other in found.others]
    web = [page for report in reports if not edition_of(report).paged for page in report.web_pages]
    listed = [f"{page.description}: {citation.cited(page)}" for page in web]
    in_notes = listed if several and len(listed) > MOST_WEB_PAGES else []
    lines += [Line(each, "Web page") for each in listed if not in_notes]
    lines += [Line(f"{len(in_notes)} pages of the web, which the notes name.", "Web")] if in_notes else []
    lines += _editions(material, reports, several=several)
    whole = [*caveat_notes(material, found.figures, whole=True), *(f"Caveat: {title}. {text}" for title, text in of_forces.items())]
    notes = with_evidence([SEVERAL_SOURCES_SAID if several or found.others else SOURCES_SAID], [*in_notes, *dict.fromkeys(whole)])
    return Slide(SOURCES, "lines", "Sources and caveats", tuple(lines), (), notes, "")


def _opened(material: DeckSource, report_id: str) -> Report | None:
    if report_id == material.report.id:
        return material.report
    try:
        return material.library.report(report_id)
    except (KeyError, ReportUnreadable):
        return None


def _report_named(report: Report) -> Line:
    return Line(f"{citation.with_isbn(report, citation.of_report(report))}.", "Report")


def _reports_named(material: DeckSource, reports: Sequence[Report]) -> list[Line]:
    """Return several reports with their forces, a line a publication, the deck's first."""
    ordered = sorted(reports, key=lambda report: report is not material.report)
    named = citation.by_publication(material.library, ordered)
    return [Line(f"{words}.", "Report" if len(forces) == 1 else "Reports") for words, forces in named.items()]


def _data(material: DeckSource, found: Resting, *, several: bool) -> list[Line]:
    """Return the data of figures, of several reports a line each as their figures have the same numbers, then other data."""
    by_name: dict[str, list[str]] = {}
    for subject in found.figures:
        by_name.setdefault(material.library.name_of(material.find(subject)[0]), []).append(subject)
    lines = []
    for name, subjects in by_name.items():
        data = data_of(material, subjects)
        lines += [Line(f"{name}: {data}." if several else f"{data}.", "Data")] if data else []
    others = [source for source in found.data if not any(source in line.text for line in lines)]
    return [*lines, *([Line(f"{'; '.join(others)}.", "Data")] if others else [])]


def _editions(material: DeckSource, reports: Sequence[Report], *, several: bool) -> list[Line]:
    """Return whose words the slides have, with the reports that they are of where they are several."""
    by_words: dict[str, list[str]] = {}
    for report in reports:
        if words := edition_of(report).on_sources_slide:
            by_words.setdefault(words, []).append(material.library.name_of(report))
    return [Line(f"{_some(names)}: {words[:1].lower()}{words[1:]}" if several else words, "Text") for words, names in by_words.items()]


def _some(names: Sequence[str]) -> str:
    return joined(names) if len(names) <= MOST_NAMED else f"{len(names)} reports"
