"""Every sheet of every workbook is printed across, on A4, as wide as its columns are together."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from lxml import etree

from peelviewer.exporters.improvements import write_improvements
from peelviewer.exporters.papers import workbook
from peelviewer.exporters.tables import Sheet, sources_sheet, write_sheets
from peelviewer.improvements.papers.committee import position
from peelviewer.store.user_store import UserStore
from tests.tracked import SINCE, TODAY, track

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
