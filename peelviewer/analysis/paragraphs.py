"""Paragraph numbers as people type them: where they lead, and what is near one that leads nowhere."""

from __future__ import annotations

import re

from peelviewer.model.report import Report, Section


def paragraph(report: Report, typed: str, chapter: Section) -> str:
    """Return the number of the paragraph that is meant, in *chapter* where no other is named; empty where there is none."""
    numbers = {finding.number.upper(): finding.number for part in report.chapters for finding in part.findings()}
    return numbers.get(typed.upper()) or numbers.get(f"{chapter.number}.{typed}".upper(), "")


def begins(report: Report, typed: str, chapter: Section) -> bool:
    """Whether a paragraph's number begins with what is typed so far, in *chapter* where no other is named."""
    prefixes = (typed.upper(), f"{chapter.number}.{typed}".upper())
    return any(finding.number.upper().startswith(prefixes) for part in report.chapters for finding in part.findings())


def is_number(text: str) -> bool:
    """Return whether a text looks like a paragraph's number: 2.14, F.3."""
    return re.fullmatch(r"\w+\.\d*", text) is not None


def near(report: Report, number: str) -> list[str]:
    """Return the first or last paragraph of the chapter whose number is no paragraph's; none where there is no such chapter."""
    part, _, place = number.upper().partition(".")
    chapter = next((c for c in report.chapters if str(c.number).upper() == part), None)
    numbers = [finding.number for finding in chapter.findings() if finding.number] if chapter else []
    return numbers[:1] if place in ("", "0") else numbers[-1:]
