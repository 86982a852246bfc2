"""Notes of a finding: what is found is read before a long address, and after its pages."""

from __future__ import annotations

from pathlib import Path

from peelviewer.decks.notes import finding_note
from peelviewer.model.report import Finding
from tests.libraries import loaded

LIBRARY = loaded(Path(__file__).parents[3] / "data").library


def first(report_id: str) -> tuple[str, Finding]:
    """Return the note of the first finding of a report, and the finding."""
    report = LIBRARY.report(report_id)
    section, finding = next(
        (part, block) for chapter in report.chapters for part in chapter.walk() for block in part.blocks if isinstance(block, Finding)
    )
    return finding_note(report, finding, section), finding


def test_pages_stand_before_what_is_found() -> None:
    note, finding = first("norfolk-2016-effectiveness")
    assert note.startswith(f"{finding.number} (p")


def test_an_address_stands_after_what_is_found() -> None:
    note, finding = first("south-yorkshire-2016-effectiveness")
    assert note.startswith(f"{finding.number}: ")
    assert "https://" not in note[:40]
    assert "justiceinspectorates.gov.uk" in note[-120:]
