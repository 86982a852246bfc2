"""Two sections beside each other: grade, summary, counts and what is to be improved."""

from __future__ import annotations

from peelviewer.decks.base import Slide
from peelviewer.decks.contents import Columns, Content, Side
from peelviewer.decks.material import Material, words
from peelviewer.model.report import FindingClass, Report, Section
from peelviewer.wording import mark


class Comparison:
    """The two subjects are headings."""

    kind = "comparison"
    name = mark("Comparison")
    edited = False
    subjects = 2

    @staticmethod
    def contents(slide: Slide, material: Material) -> tuple[Content, ...]:
        """Return both sections' facts, a row each; raises KeyError."""
        (left_report, left), (right_report, right) = (material.section(node) for node in slide.subjects[:2])
        same = left_report is right_report
        rows = [
            (name, of(left_report, left), of(right_report, right))
            for name, of in (("Summary", _summary), ("Strengths", _strengths), ("Concerns", _concerns), ("To improve", _areas))
        ]
        kept = tuple(row for row in rows if row[1] or row[2])
        return (Columns(_side(left_report, left, same), _side(right_report, right, same), kept),)


def _side(report: Report, section: Section, same: bool) -> Side:
    judgment = report.judgment_by_question.get(section.id)
    name = words(section.short or section.title)
    return Side(name if same else f"{report.force.replace('-', ' ').title()} {report.year}: {name}", judgment.grade if judgment else None)


def _summary(report: Report, section: Section) -> str:
    judgment = report.judgment_by_question.get(section.id)
    return words(judgment.lead) if judgment else ""


def _strengths(report: Report, section: Section) -> str:
    return _count(section, FindingClass.STRENGTH)


def _concerns(report: Report, section: Section) -> str:
    return _count(section, FindingClass.CONCERN)


def _count(section: Section, kind: FindingClass) -> str:
    findings = [finding.number for finding in section.findings() if finding.kind is kind]
    if not findings:
        return "none recorded"
    where = f"{findings[0]}" if len(findings) == 1 else f"{findings[0]} to {findings[-1]}"
    return f"{len(findings)} {'finding' if len(findings) == 1 else 'findings'}, {where}"


def _areas(report: Report, section: Section) -> str:
    below = {heading.id for heading in section.walk()}
    areas = [area for area in report.areas_for_improvement if area.section in below or area.question == section.id]
    return "; ".join(report.headline_of.get(area.id) or words(area.text).rstrip(".") for area in areas) or "no area named"
