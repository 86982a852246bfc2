"""What a speaker reads: findings of the digest with their numbers and pages, caveats, and values a slide has no room for."""

from __future__ import annotations

from collections.abc import Iterable

from peelviewer.analysis.citation import addresses
from peelviewer.analysis.pages import in_print, of_findings
from peelviewer.decks.kinds.figure import chosen_rows, left_out
from peelviewer.decks.said.speech import row_sentences, sentence, with_evidence
from peelviewer.figures.base import Figure, Line, Panel
from peelviewer.model.report import SUMMARY, Finding, Report, Section

from .base import Line as SlideLine
from .deck_source import DeckSource, as_plain_text

SAID = ("dumbbell", "bars", "range")  # forms of panels whose rows are said
CAVEATS = ("Caveat: ", "Caveats, in full", "Further caveats, in full")
"""How the paragraphs of notes begin that say what limits a slide's figures."""
FEW = 3  # a caveat of more figures than these limits the report as a whole


def finding_note(report: Report, finding: Finding, section: Section) -> str:
    """Return a finding in plain words, its number and pages before it and its bullets below; addresses, which are long, stand last."""
    pages, bullets = in_print(of_findings(report, section)), [f"– {as_plain_text(bullet)}" for bullet in finding.bullets]
    lead = f"{finding.number}{f' ({pages})' if pages else ''}: {as_plain_text(finding.text)}"
    web = "" if pages else addresses(report, finding.sources)
    return "\n".join([f"{lead} ({web})" if web and not bullets else lead, *bullets, *([web] if web and bullets else [])])


def section_notes(report: Report, section: Section) -> str:
    """Return the notes of every finding of a heading and those below it."""
    return paragraphs(
        finding_note(report, block, part) for part in section.walk() for block in part.blocks if isinstance(block, Finding)
    )  # fmt: skip


def summary_notes(report: Report, chapter: Section) -> str:
    """Return the findings of a chapter's summary; of a chapter without one, its first two."""
    summary = next((part for part in chapter.walk() if part.kind == SUMMARY), None)
    if summary is not None:
        return section_notes(report, summary)
    found = [(block, part) for part in chapter.walk() for block in part.blocks if isinstance(block, Finding)]
    return paragraphs(finding_note(report, block, part) for block, part in found[:2])


def figure_notes(material: DeckSource, subject: str, headline: str, rows: Iterable[SlideLine] = ()) -> str:
    """Return what is said of a figure, then what the digest says of it, the values its slide leaves out, and its caveats in full.

    *rows* name the rows that the slide shows, where they were chosen.
    """
    figure = material.figure(subject)
    report, name = material.find(subject)
    spec = report.figure_by_id.get(name)
    parts: list[str] = []
    if spec is not None and spec.label and spec.section in report.sections:
        mention = spec.label
        for part in report.chapter_of[spec.section].walk():
            for block in part.blocks:
                if isinstance(block, Finding) and _mentions(block, mention):
                    parts.append(finding_note(report, block, part))
    rest = left_out(figure, rows)
    if rest:
        names = [line.name for panel in figure.panels for line in panel.lines]
        values = "; ".join(
            f"{_named(figure, line, names)} {' and '.join(mark.text or 'not stated' for mark in line.marks)}" for line in rest
        )
        parts.append(f"Also in the figure ({', '.join(name for _, name in figure.columns)}): {values}.")
    shown = [(panel, line) for panel in figure.panels if panel.form in SAID for line in _shown(panel, rows)]
    said = [sentence(headline), *row_sentences(figure, shown)]
    return with_evidence(said, [*parts, figure.completeness, figure.added, *caveat_notes(material, [subject])])


def _shown(panel: Panel, rows: Iterable[SlideLine]) -> tuple[Line, ...]:
    return chosen_rows(panel, rows) if panel.form == "dumbbell" else panel.lines


def _named(figure: Figure, line: Line, names: list[str]) -> str:
    """Return a row's name, with its group's before it where several rows have that name."""
    if names.count(line.name) < 2 or not line.depth:
        return line.name
    lines = next(panel.lines for panel in figure.panels if any(each is line for each in panel.lines))
    place = next(index for index, each in enumerate(lines) if each is line)
    group = next((each.name for each in reversed(lines[:place]) if each.depth < line.depth), "")
    return f"{group}: {line.name[:1].lower()}{line.name[1:]}" if group else line.name


def caveat_notes(material: DeckSource, subjects: Iterable[str], *, whole: bool = False) -> list[str]:
    """Return the caveats of figures and indicators, each once: those of few subjects in full, the others by title unless *whole*."""
    full: dict[str, None] = {}
    titles: dict[str, None] = {}
    for subject in subjects:
        report, name = material.find(subject)
        for caveat, limit in zip(report.caveats_of(name), material.figure(subject).limits, strict=True):
            if whole or len(caveat.scope) <= FEW:
                forces = f" ({', '.join(limit.forces)})" if limit.forces else ""
                full[f"Caveat: {limit.title}{forces}. {limit.text}"] = None
            else:
                titles[limit.title] = None
    named = f"{'Further caveats' if full else 'Caveats'}, in full with the sources: {'; '.join(titles)}." if titles else ""
    return [text for text in (*full, named) if text]


def paragraphs(parts: Iterable[str]) -> str:
    """Return texts with an empty line between them, empty ones left out."""
    return "\n\n".join(part for part in parts if part)


def _mentions(finding: Finding, mention: str) -> bool:
    text = as_plain_text(finding.text)
    start = text.find(mention)
    return start >= 0 and not text[start + len(mention) : start + len(mention) + 1].isdigit()
