"""Values as CSV and XLSX: complete, as printed, harmless to a spreadsheet."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest

from peelviewer import paths
from peelviewer.analysis.frames import COLUMNS, observations_frame
from peelviewer.dataset.package import load_library
from peelviewer.exporters.base import ExportError
from peelviewer.exporters.tables import as_csv, write

LIBRARY = load_library(paths.bundled_library()).library
REPORT = LIBRARY.reports[0]
EVERY = [*REPORT.indicator_by_id, *REPORT.figure_by_id]


def test_every_observation_is_a_row_as_printed() -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv(observations_frame(LIBRARY, REPORT, EVERY)))))
    assert list(rows[0]) == list(COLUMNS)
    made = sorted((r["subject"], r["area_id"], r["category"], r["value"], r["status"]) for r in rows)
    assert made == sorted((o.subject, o.area, o.category, o.value, o.status) for o in REPORT.observations)
    assert all(r["source"] and r["page"] and r["completeness"] for r in rows)


def test_added_values_are_rows_of_their_own_with_their_origin() -> None:
    added = {"fig-7": ((("kent", "51.0"),), "added by you from arrests.csv on 1 May 2026, not from the report")}
    rows = list(csv.DictReader(io.StringIO(as_csv(observations_frame(LIBRARY, REPORT, ["fig-7"], added)))))
    assert [(r["area_id"], r["value"], r["status"]) for r in rows] == [("norfolk", "76", "stated"), ("kent", "51.0", "added by the user")]
    assert "arrests.csv" in rows[1]["note"]
    assert rows[1]["source"] == ""


def test_formula_is_made_text_and_numbers_stay(tmp_path: Path) -> None:
    frame = observations_frame(LIBRARY, REPORT, ["fig-3"])
    frame.loc[0, "note"] = "=1+1"
    frame.loc[1, "note"] = "@cmd"
    rows = list(csv.DictReader(io.StringIO(as_csv(frame))))
    assert rows[0]["note"] == "'=1+1"
    assert rows[1]["note"] == "'@cmd"
    assert rows[0]["value"] == "-22"


def test_workbook_holds_numbers_as_numbers(tmp_path: Path) -> None:
    target = tmp_path / "numbers.xlsx"
    write(observations_frame(LIBRARY, REPORT, EVERY), target)
    with zipfile.ZipFile(target) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        styles = book.read("xl/styles.xml").decode()
    assert "<v>20.1</v>" in sheet
    assert "<f>" not in sheet
    assert "+0.0" in styles
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_unwritable_folder_is_told(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(ExportError, match="could not be written"):
        write(observations_frame(LIBRARY, REPORT, ["fig-5"]), tmp_path / "none" / f"a{suffix}")


def test_unknown_subject_is_refused() -> None:
    with pytest.raises(KeyError):
        observations_frame(LIBRARY, REPORT, ["fig-99"])
