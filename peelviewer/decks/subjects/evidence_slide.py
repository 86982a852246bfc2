"""A node of any report as one slide, in full: what a presenter shows when the room asks."""

from __future__ import annotations

from peelviewer.analysis.citation import of_report
from peelviewer.analysis.doubt import doubt_of_improvement, with_word
from peelviewer.analysis.improvements import NAMES
from peelviewer.analysis.lead_ins import alone
from peelviewer.analysis.nodes import term_id
from peelviewer.decks import slide_makers
from peelviewer.decks.base import Line, Slide
from peelviewer.decks.deck_source import DeckSource, as_plain_text
from peelviewer.decks.said.speech import within
from peelviewer.model.editions import edition_of
from peelviewer.model.pages import Pages
from peelviewer.model.report import Report

RESTATED = ("finding", "section", "improvement", "practice", "note")
"""Kinds of nodes whose words a digest or summary says in its own."""


def slide_of(material: DeckSource, kind: str, node: str, report_id: str = "") -> Slide:
    """Return a slide of a node by its kind as search tells it (finding, figure, note, term ...); raises KeyError where there is none.

    A slide of another report than the deck's names that report in its title, or the room would take it for the deck's force; so does one
    of something to be improved, whose title has no other name. Words that are not the published ones have that before their source.
    """
    slide = _slide_of(material, kind, node, report_id)
    report = material.library.report(report_id) if report_id not in ("", material.report.id) else material.report
    if kind in RESTATED and slide.source:
        slide = slide._replace(source=f"{edition_of(report).before_foot}{slide.source}")
    if kind == "improvement" and report is material.report:
        slide = slide._replace(title=f"{material.library.name_of(report)}: {slide.title}")
    if kind == "term" or report_id in ("", material.report.id):
        return slide
    named = tuple(subject if "/" in subject else f"{report_id}/{subject}" for subject in slide.subjects or (node,))
    return slide._replace(title=f"{material.library.name_of(material.library.report(report_id))}: {slide.title}", subjects=named)


def _slide_of(material: DeckSource, kind: str, node: str, report_id: str) -> Slide:
    """Return a slide of a node, in the words of its own report alone."""
    report_material = (
        material if report_id in ("", material.report.id) else DeckSource(material.library, material.library.report(report_id))
    )
    if kind == "finding":
        return slide_makers.passage(report_material, node)
    if kind in ("figure", "indicator"):
        return slide_makers.figure(material, node if report_material is material else f"{report_id}/{node}")
    if kind == "section":
        slide = slide_makers.findings(report_material, report_material.report.sections[node])
        if slide is None:
            raise KeyError(node)
        return slide
    title, text, pages = _text(report_material, kind, node)
    source = "PEEL Viewer’s glossary" if kind == "term" else of_report(report_material.report, [pages])
    return Slide(f"pushed-{node}", "lines", title, (Line(text),), (), text, source)


def _text(material: DeckSource, kind: str, node: str) -> tuple[str, str, Pages]:
    """Return title, words and pages of a note, area for improvement, caveat, recorded error or term."""
    report: Report = material.report
    if kind == "note":
        note = report.note_by_number[int(node.removeprefix("note-"))]
        return f"Note {note.number}", as_plain_text(note.text), report.pages_at(note.section, note.page)
    if kind == "improvement":
        area = next((a for a in report.areas_for_improvement if a.id == node), None)
        if area:
            question = report.sections.get(area.question)
            place = f", {within(as_plain_text(question.short or question.title))}" if question is not None else ""
            return (
                with_word(f"{NAMES[area.kind]}{place}", doubt_of_improvement(report, area.id)),
                as_plain_text(alone(report, area)),
                report.pages_at(area.section, area.page),
            )
    if kind == "practice":
        practice = next((row for row in report.innovative_practice if row.id == node), None)
        if practice:
            text = " ".join(as_plain_text(part) for part in practice.text.split("\n"))
            return as_plain_text(practice.title), text, report.pages_at(practice.section, practice.page)
    if kind == "caveat":
        caveat = next((c for c in report.caveats if c.id == node), None)
        if caveat:
            return as_plain_text(caveat.title), as_plain_text(caveat.text), Pages()
    if kind == "erratum" and node in report.erratum_by_id:
        erratum = report.erratum_by_id[node]
        return "Error in print", f"{as_plain_text(erratum.printed)} – {as_plain_text(erratum.problem)}", Pages()
    term = next((t for t in material.library.glossary if kind == "term" and term_id(t) == node), None)
    if term is None:
        raise KeyError(node)
    return as_plain_text(term.term), " – ".join(as_plain_text(part) for part in (term.expansion, term.explanation) if part), Pages()
