"""A page's picture is drawn in a process of its own, under its limits, and a file without one says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from peelviewer.dataset.scan import never
from peelviewer.importers.apart import Limits, picture_apart
from peelviewer.importers.page_picture import page_picture
from peelviewer.importers.stream import ImportRefusal
from peelviewer.importers.worker import PictureTask

from .small_pdfs import PROSE, pdf, written

pytestmark = pytest.mark.slow


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "two pages ŵ.pdf"
    made.write_bytes(pdf([written(PROSE), written(("The second page.",))], page=b"/Rotate 90"))
    return made


def test_it_is_a_picture_of_that_page_as_it_is_seen(file: Path) -> None:
    drawn = picture_apart(PictureTask(str(file), 2, 842), never)
    assert drawn is not None
    picture = QImage.fromData(drawn)
    assert (picture.width(), picture.height()) == (842, 595)  # turned
    assert picture.pixelColor(2, 2).name() == "#ffffff"
    dark = [x for x in range(842) for y in range(0, 595, 3) if picture.pixelColor(x, y).lightness() < 100]
    assert dark
    assert min(dark) > 700  # what is drawn at the top stands at the right of a page that is turned


def test_it_grows_no_larger_than_can_be_answered(file: Path) -> None:
    picture = QImage.fromData(page_picture(file, 1, 100_000))
    assert 3_900_000 < picture.width() * picture.height() <= 4_010_000


@pytest.mark.parametrize("page", [0, 3, -1])
def test_there_is_no_picture_of_a_page_that_is_not_there(file: Path, page: int) -> None:
    with pytest.raises(ImportRefusal, match="cannot be shown"):
        picture_apart(PictureTask(str(file), page, 300), never)


def test_what_is_no_pdf_has_no_pages(tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text(" ".join(PROSE), encoding="utf-8")
    with pytest.raises(ImportRefusal, match="cannot be shown"):
        page_picture(text, 1, 300)


def test_it_ends_when_nobody_waits_and_when_it_takes_too_long(file: Path) -> None:
    assert picture_apart(PictureTask(str(file), 1, 300), lambda: True) is None
    with pytest.raises(ImportRefusal, match="longer than"):
        picture_apart(PictureTask(str(file), 1, 300), never, Limits(seconds=0.01))
