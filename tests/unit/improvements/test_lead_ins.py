"""Recommendations that go on from words before them can be read where they stand alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from peelviewer.analysis.lead_ins import alone, lead_in_of
from peelviewer.analysis.search.search_entries import report_entries
from peelviewer.cli.main import main
from peelviewer.improvements.from_reports import records_of
from peelviewer.model.library import Library
from peelviewer.text.plain import plain_text
from tests.libraries import FIXTURES, loaded

REPORT = "eastmere-2017-effectiveness-full"
JUDGED = "Eastmere Constabulary requires improvement in how it responds to the public.\n"
BEFORE = "By 30 September 2018, Eastmere [Constabulary] should:"
ROWS = ("Answer 999 calls within ten seconds.", "Tell callers how long they will wait.")


def library(folder: Path, *before: str, section: str = "responding") -> Library:
    """Return a library whose first recommendation is a fragment, with paragraphs under its heading."""
    copy = folder / "library"
    shutil.copytree(FIXTURES / "full_edition", copy)
    report = copy / "reports" / REPORT
    (chapter,) = report.glob("chapters/*respond*.md")
    text = chapter.read_text(encoding="utf-8")
    chapter.write_text(text.replace(JUDGED, "\n\n".join((JUDGED, *before)) + "\n"), encoding="utf-8")
    rows = report / "areas_for_improvement.csv"
    table = rows.read_text(encoding="utf-8").replace(ROWS[0], "answer 999 calls within ten seconds; and")
    rows.write_text(table.replace("rec-responding-1,responding,responding,", f"rec-responding-1,responding,{section},"), encoding="utf-8")
    return loaded(copy).library


def test_a_fragment_alone_has_what_leads_to_it_in_brackets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    held = library(tmp_path, r"By 30 September 2018, Eastmere \[Constabulary\] should:", "By 1 May 2018, the force should:")
    report = held.report(REPORT)
    whole = f"[{BEFORE}] answer 999 calls within ten seconds; and"
    area = next(row for row in report.areas_for_improvement if row.id == "rec-responding-1")
    assert lead_in_of(report, area) == BEFORE
    assert plain_text(alone(report, area)) == whole
    assert area.text == "answer 999 calls within ten seconds; and"
    tracked = {record.item: plain_text(record.wording) for record in records_of(held, report)}
    assert tracked["rec-responding-1"] == whole
    assert tracked["rec-responding-2"] == ROWS[1]
    (entry,) = (entry for entry in report_entries(report) if entry.node == area.id)
    assert entry.body.startswith(whole)
    assert main(["--library", str(tmp_path / "library"), "--report", REPORT, "show", area.id]) == 0
    assert whole in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    ("before", "section"),
    [
        ((), "responding"),
        (("By 1 May 2018, the force should:",), "responding"),
        (("By 30 September 2018, the force should:", "By 30 September 2018, its partners should:"), "responding"),
        (("By 30 September 2018, the force should:\n- look; and\n- find.",), "responding"),
        (("By 30 September 2018, the force should:",), "responding-calls"),
    ],
)
def test_what_may_lead_to_something_else_is_not_supplied(before: tuple[str, ...], section: str, tmp_path: Path) -> None:
    report = library(tmp_path, *before, section=section).report(REPORT)
    area = next(row for row in report.areas_for_improvement if row.id == "rec-responding-1")
    assert alone(report, area) == area.text
