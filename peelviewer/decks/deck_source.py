"""What slides are made of: a library, the report of the deck, and values the user added."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

from peelviewer.analysis.nodes import divide
from peelviewer.analysis.tables import area_name
from peelviewer.figures.base import Figure
from peelviewer.figures.build import figure
from peelviewer.figures.supplied import Supplied
from peelviewer.model.library import Library
from peelviewer.model.report import Finding, Report, Section
from peelviewer.text.inline import typographic
from peelviewer.text.plain import plain_text


class DeckSource:
    """Facts by node id; a node of another report is written "report-id/node"."""

    def __init__(self, library: Library, report: Report, supplied: Mapping[str, Supplied] | None = None) -> None:
        self.library, self.report = library, report
        self.supplied = dict(supplied or {})
        self._figures: dict[str, Figure] = {}

    @cached_property
    def force(self) -> str:
        """The force's short name."""
        return area_name(self.library, self.report.force)

    def find(self, node: str) -> tuple[Report, str]:
        """Return a node's report and the id within it; raises KeyError for an unknown report."""
        report, name = divide(node)
        return (self.library.report(report) if report and report != self.report.id else self.report), name

    def section(self, node: str) -> tuple[Report, Section]:
        """Return a heading with its report; raises KeyError."""
        report, name = self.find(node)
        return report, report.sections[name]

    def figure(self, node: str) -> Figure:
        """Return the chart of a figure or indicator; raises KeyError."""
        if node not in self._figures:
            report, name = self.find(node)
            added = self.supplied.get(name) if report is self.report else None
            self._figures[node] = figure(self.library, report, name, added)
        return self._figures[node]

    @cached_property
    def findings(self) -> dict[str, tuple[Finding, Section]]:
        """Every finding of the report by paragraph number, with the heading it stands under."""
        return {
            block.number: (block, section)
            for section in self.report.sections.values() for block in section.blocks if isinstance(block, Finding) and block.number
        }  # fmt: skip


def as_plain_text(markdown: str) -> str:
    """Return inline Markdown as plain words with typographic quotes."""
    return typographic(plain_text(markdown))


def first_sentence(text: str) -> str:
    """Return a text's first sentence without its full stop."""
    return re.split(r"(?<=[.!?])\s+(?=[A-Z‘“])", text, maxsplit=1)[0].removesuffix(".")
