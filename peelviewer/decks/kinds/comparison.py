"""Two sections beside each other: grade, summary, counts and what is to be improved."""

from __future__ import annotations

from peelviewer.analysis.doubt import doubt_of_grade, doubt_of_improvement, with_word
from peelviewer.analysis.lead_ins import alone
from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Columns, Content, Side
from peelviewer.decks.deck_source import DeckSource, as_plain_text
from peelviewer.model.report import FindingClass, Report, Section
from peelviewer.wording import translatable


class Comparison:
    """The two subjects are headings."""

    kind = "comparison"
    name = translatable("Comparison")
    edited = False
    subjects = 2

    @staticmethod
    def contents(slide: Slide, material: DeckSource) -> tuple[Content, ...]:
        """Return both sections' facts, a row each; raises KeyError."""
        (left_report, left), (right_report, right) = (material.section(node) for node in slide.subjects[:2])
        names = ["" if left_report is right_report else f"{material.library.name_of(report)}: " for report in (left_report, right_report)]
        rows = [
            (name, of(left_report, left), of(right_report, right))
            for name, of in (("Summary", _summary), ("Strengths", _strengths), ("Concerns", _concerns), ("To improve", _areas))
        ]
        kept = tuple(row for row in rows if row[1] or row[2])
        return (Columns(_side(left_report, left, names[0]), _side(right_report, right, names[1]), kept),)


def _side(report: Report, section: Section, name: str) -> Side:
    judgment = report.judgment_of(section)
    return Side(
        name + as_plain_text(section.short or section.title), judgment.grade if judgment else None, doubt_of_grade(report, judgment)
    )


def _summary(report: Report, section: Section) -> str:
    judgment = report.judgment_of(section)
    return as_plain_text(judgment.lead) if judgment else ""


def _strengths(report: Report, section: Section) -> str:
    return _count(section, FindingClass.STRENGTH)


def _concerns(report: Report, section: Section) -> str:
    return _count(section, FindingClass.CONCERN)


def _count(section: Section, kind: FindingClass) -> str:
    findings = [finding.number for finding in section.findings() if finding.kind is kind]
    if not findings:
        return "none recorded"
    numbers = f"{findings[0]}" if len(findings) == 1 else f"{findings[0]} to {findings[-1]}"
    return f"{len(findings)} {'finding' if len(findings) == 1 else 'findings'}, {numbers}"


def _areas(report: Report, section: Section) -> str:
    below = {heading.id for heading in section.walk()}
    areas = [area for area in report.areas_for_improvement if area.section in below or area.question == section.id]
    texts = (report.headline_of.get(area.id) or as_plain_text(alone(report, area)).rstrip(".") for area in areas)
    doubts = (doubt_of_improvement(report, area.id) for area in areas)
    return "; ".join(map(with_word, texts, doubts)) or "no area named"
