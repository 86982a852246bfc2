"""What a heading has found, in short lines for a slide."""

from __future__ import annotations

import re

from peelviewer.model.editions import edition_of
from peelviewer.model.report import Finding, FindingClass, Section

from .base import Line
from .deck_source import DeckSource, as_plain_text, first_sentence

LABELS = {FindingClass.STRENGTH: "Strength", FindingClass.CONCERN: "Concern", FindingClass.CHANGE: "Change"}
MOST_LINES = 5
MOST_OF_A_LIST = 180
"""Letters of a list that stands in one line with what leads to it; of a longer one the notes have all."""
_REFERENCE = re.compile(r"See [^.;:]+\.?")


def found_in(material: DeckSource, section: Section) -> list[tuple[Line, str]]:
    """Return the short findings of a heading with their paragraph numbers."""
    return _points(material, section) or _first_sentences(section, whole=not edition_of(material.report).whole)


def _points(material: DeckSource, section: Section) -> list[tuple[Line, str]]:
    points = material.report.points_of(section.id)[:MOST_LINES]
    return [(Line(as_plain_text(p.text), LABELS.get(p.kind, ""), p.kind.value), p.finding) for p in points]


def _first_sentences(section: Section, *, whole: bool = False) -> list[tuple[Line, str]]:
    """Return the first sentences of three strengths and two concerns, more of one where the other has fewer, else of any findings.

    Findings of a summary are taken *whole*: they are short, and their second sentence may turn what the first says.
    """
    found = list(section.findings())
    strengths = [f for f in found if f.kind is FindingClass.STRENGTH]
    concerns = [f for f in found if f.kind is FindingClass.CONCERN]
    first = max(3, MOST_LINES - len(concerns))
    picked = [*strengths[:first], *concerns[: MOST_LINES - min(first, len(strengths))]]
    chosen: list[Finding] = picked or found[:MOST_LINES]
    return [(Line(_said(f, whole), LABELS.get(f.kind, ""), f.kind.value), f.number) for f in chosen]


def stands_alone(text: str) -> bool:
    """Return whether a line says something where nothing stands before and after it: it begins no list and is no mere reference."""
    return not text.endswith(":") and not _REFERENCE.fullmatch(text)


def _said(finding: Finding, whole: bool) -> str:
    text = as_plain_text(finding.text)
    if text.endswith(":") and finding.bullets:
        items = "; ".join(as_plain_text(bullet).rstrip(".;,") for bullet in finding.bullets)
        return f"{text} {items}" if len(text) + len(items) <= MOST_OF_A_LIST else text
    return text.removesuffix(".") if whole else first_sentence(text)
