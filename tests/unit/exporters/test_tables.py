"""Values as CSV and XLSX: complete, as printed, harmless to a spreadsheet."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pandas import DataFrame

from peelviewer.analysis.force_values import read_force_values
from peelviewer.analysis.frames import COLUMNS, observations_frame
from peelviewer.exporters.base import ExportError
from peelviewer.exporters.tables import as_csv, as_tsv, write
from tests.libraries import bundled

LIBRARY = bundled()
REPORT = LIBRARY.reports[0]
EVERY = [*REPORT.indicator_by_id, *REPORT.figure_by_id]


def test_every_observation_is_a_row_as_printed() -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv(observations_frame(LIBRARY, REPORT, EVERY)))))
    assert list(rows[0]) == list(COLUMNS)
    cells = sorted((r["subject"], r["area_id"], r["category"], r["value"], r["status"]) for r in rows)
    assert cells == sorted((o.subject, o.area, o.category, o.value, o.status) for o in REPORT.observations)
    assert all(r["source"] and r["page"] and r["completeness"] for r in rows)


def test_added_values_are_rows_of_their_own_with_their_origin() -> None:
    added = {"fig-7": ((("kent", "51.0"),), "not from the report; source: ONS (arrests.csv, 1 May 2026)", "ONS")}
    rows = list(csv.DictReader(io.StringIO(as_csv(observations_frame(LIBRARY, REPORT, ["fig-7"], added)))))
    assert [(r["area_id"], r["value"], r["status"]) for r in rows] == [("norfolk", "76", "stated"), ("kent", "51.0", "added by the user")]
    assert "arrests.csv" in rows[1]["note"]
    assert rows[1]["source"] == "ONS"
    named = "From HMIC, PEEL: Police effectiveness 2016: Norfolk Constabulary, March 2017, pp. 34–38. ISBN 978-1-78655-362-1."
    assert [row["report"] for row in rows] == [f"{named} Made with PEEL Viewer.", ""]


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


UNSEEN = ["", " ", "\n", "\r", "\t", "\u00a0", "\ufeff", "\u200b", "\u200d", "\u2060", "\u3000", "\x00", "\x85", "\u202e", " \u200b\n"]
SIGNS = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]


def with_note(cell: str) -> DataFrame:
    frame = observations_frame(LIBRARY, REPORT, ["fig-3"])
    frame.loc[0, "note"] = cell
    return frame


def note_of(text: str, by: str) -> str:
    return next(csv.DictReader(io.StringIO(text, newline=""), delimiter=by))["note"]


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("unseen", UNSEEN, ids=ascii)
def test_formula_behind_what_is_not_seen_is_made_text(unseen: str, sign: str) -> None:
    cell = f"{unseen}{sign}HYPERLINK(A1)"
    for text, by in ((as_csv(with_note(cell)), ","), (as_tsv(with_note(cell)), "\t")):
        assert note_of(text, by) == f"'{cell}".replace("\r", "\n")


@pytest.mark.parametrize("cell", ["-22", "+3.5", "-1,204", "-0.5", "+12,345.67", "22", "a=b", "a\tb", "", "−3", "q1-crime"])
def test_numbers_and_plain_texts_stay(cell: str) -> None:
    assert note_of(as_csv(with_note(cell)), ",") == note_of(as_tsv(with_note(cell)), "\t") == cell


def test_a_carriage_return_begins_no_row() -> None:
    assert note_of(as_csv(with_note("a\r=1+1")), ",") == "a\n=1+1"


@pytest.mark.parametrize("cell", ["-", "-.", "+1+cmd", "-2e5+cmd", "-１２", "-1|x", "\n5", " -5"])
def test_what_only_begins_like_a_number_is_made_text(cell: str) -> None:
    assert note_of(as_csv(with_note(cell)), ",") == f"'{cell}"


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_any_table_keeps_its_rows_and_begins_no_cell_like_a_formula(cell: str) -> None:
    frame = with_note(cell)
    rows = list(csv.reader(io.StringIO(as_tsv(frame), newline=""), delimiter="\t"))
    assert {len(row) for row in rows} == {len(COLUMNS)}
    assert len(rows) == len(frame) + 1
    assert not any(c[:1] in "=@\t\r\n" for row in rows for c in row if c)


@pytest.mark.parametrize("value", ["1e400", "9" * 400, "inf", "nan", "-Infinity"])
def test_a_value_that_no_workbook_holds_is_text_in_it(tmp_path: Path, value: str) -> None:
    frame = observations_frame(LIBRARY, REPORT, ["fig-3"])
    frame.loc[0, "value"] = value
    write(frame, tmp_path / "numbers.xlsx")
    with zipfile.ZipFile(tmp_path / "numbers.xlsx") as book:
        assert value in book.read("xl/sharedStrings.xml").decode()


def test_excel_is_told_that_a_csv_is_utf_8(tmp_path: Path) -> None:
    target = tmp_path / "values.csv"
    write(with_note("Dyfed-Powys – “outcomes”"), target)
    assert target.read_bytes().startswith(b"\xef\xbb\xbfsubject,")
    assert "\ufeff" not in as_csv(with_note("x")) + as_tsv(with_note("x"))


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_values_by_force_are_read_with_and_without_that_mark(tmp_path: Path, mark: bytes) -> None:
    file = tmp_path / "values.csv"
    file.write_bytes(mark + b"force,value\r\nkent,51.0\r\n")
    assert read_force_values(LIBRARY, "percent", file) == ((("kent", "51.0"),), ())


@pytest.mark.parametrize("cell", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "＝1"])
def test_a_workbook_keeps_a_text_a_text_also_when_its_cell_is_opened(tmp_path: Path, cell: str) -> None:
    target = tmp_path / "values.xlsx"
    write(with_note(cell), target)
    with zipfile.ZipFile(target) as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")
        assert b'quotePrefix="1"' in book.read("xl/styles.xml")
