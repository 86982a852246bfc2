"""Every sheet of every workbook is printed across, on A4, as wide as its columns are together."""

from __future__ import annotations

import sys
import time
import zipfile
from datetime import datetime
from pathlib import Path

import pytest
from lxml import etree

from peelviewer.exporters.improvements import write_improvements
from peelviewer.exporters.papers import workbook
from peelviewer.exporters.tables import Sheet, sources_sheet, write_sheets
from peelviewer.improvements.papers.committee import position
from peelviewer.improvements.reading import read_list
from peelviewer.store.user_store import UserStore
from tests.tracked import SINCE, TODAY, track

from .test_paper_files import cells

SHEETS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def improvements(path: Path) -> None:
    records, events = track(UserStore(None))
    write_improvements(records, events, path, {})


def paper(path: Path) -> None:
    workbook.write(position(*track(UserStore(None)), TODAY, SINCE), path)


def tables(path: Path) -> None:
    source = sources_sheet([("Source", "Home Office")])
    write_sheets([source, Sheet("More", source.frame)], path)


@pytest.mark.parametrize("write", [improvements, paper, tables], ids=lambda write: write.__name__)
def test_a_sheet_is_printed_as_wide_as_it_is(write: object, tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write(path)  # type: ignore[operator]
    with zipfile.ZipFile(path) as archive:
        sheets = [etree.fromstring(archive.read(name)) for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    assert len(sheets) > 1
    for sheet in sheets:
        setup, fit = sheet.find(f"{SHEETS}pageSetup"), sheet.find(f"{SHEETS}sheetPr/{SHEETS}pageSetUpPr")
        assert setup is not None
        assert fit is not None
        assert (setup.get("orientation"), setup.get("paperSize"), setup.get("fitToHeight"), fit.get("fitToPage")) == (
            "landscape",
            "9",
            "0",
            "1",
        )


@pytest.mark.skipif(sys.platform == "win32", reason="has no tzset")
def test_the_list_of_improvements_prints_what_can_be_read_and_its_log_is_for_people(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/London")
    time.tzset()
    try:
        improvements(tmp_path / "list.xlsx")
    finally:
        monkeypatch.undo()
        time.tzset()
    with zipfile.ZipFile(tmp_path / "list.xlsx") as archive:
        book, log = (etree.fromstring(archive.read(f"xl/{name}.xml")) for name in ("workbook", "worksheets/sheet2"))
    area = next(name.text for name in book.iter(f"{SHEETS}definedName") if name.get("name") == "_xlnm.Print_Area")
    assert area == "Improvements!$A$1:$L$6"
    held = {place: value for place, (value, _, _) in cells(tmp_path / "list.xlsx", 2).items()}
    hidden = [(column.get("min"), column.get("max")) for column in log.iter(f"{SHEETS}col") if column.get("hidden") == "1"]
    assert hidden == [("1", "3"), ("13", "13")]
    rows = [[held.get(f"{column}{row}", "") for column in "DEFGHIJKL"] for row in range(1, 25)]
    assert rows[0] == ["When (local time)", "Reference", "Report", "What is asked in it", "What happened", "Was", "Is", "Words", "Who"]
    moved, said = (next(row for row in rows if row[4] == what) for what in ("Force’s status", "Closure authorised"))
    assert float(moved[0]) == pytest.approx((datetime(2018, 4, 1, 13) - datetime(1899, 12, 30)).total_seconds() / 86_400, abs=1e-6)
    assert moved[1:3] + moved[5:7] == ["1a", "Eastmere 2017, full text", "Awaiting allocation", "In progress"]
    assert said[7:] == ["Audit of 40 plans", "ACC Example"]
    assert len(read_list(tmp_path / "list.xlsx").log) == len(rows) - 1, "what is read again is there, too"
    first = next(row for row in log.iter(f"{SHEETS}row") if row.get("r") == "2")
    assert float(first.get("ht", "15")) > 15, "its words are in two lines"
    assert first.get("customHeight") is None, "it goes on to grow"
