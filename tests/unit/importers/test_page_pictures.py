"""A page's picture is drawn in a process of its own, under its limits, and a file without one says so."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from peelviewer.dataset.scan import never
from peelviewer.importers.apart import Limits, PageDrawer
from peelviewer.importers.page_picture import page_picture
from peelviewer.importers.stream import ImportRefusal
from peelviewer.importers.worker import PictureTask

from .kills import children
from .small_pdfs import PROSE, pdf, written

pytestmark = pytest.mark.slow
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "two pages ŵ.pdf"
    made.write_bytes(pdf([written(PROSE), written(("The second page.",))], page=b"/Rotate 90"))
    return made


@pytest.fixture
def drawer() -> Iterator[PageDrawer]:
    """What draws; no process may be left when it is closed."""
    made = PageDrawer()
    yield made
    made.close()
    if sys.platform == "linux":
        assert children(os.getpid()) == []


def test_it_is_a_picture_of_that_page_as_it_is_seen(file: Path, drawer: PageDrawer) -> None:
    drawn = drawer.draw(PictureTask(str(file), 2, 842), never)
    assert drawn is not None
    picture = QImage.fromData(drawn)
    assert (picture.width(), picture.height()) == (842, 595)  # turned
    assert picture.pixelColor(2, 2).name() == "#ffffff"
    dark = [x for x in range(842) for y in range(0, 595, 3) if picture.pixelColor(x, y).lightness() < 100]
    assert dark
    assert min(dark) > 700  # what is drawn at the top stands at the right of a page that is turned


@LINUX
def test_one_process_draws_page_after_page(file: Path, drawer: PageDrawer) -> None:
    first = drawer.draw(PictureTask(str(file), 1, 300), never)
    process = children(os.getpid())
    assert len(process) == 1
    assert drawer.draw(PictureTask(str(file), 2, 300), never) not in (None, first)
    assert drawer.draw(PictureTask(str(file), 1, 300), never) == first
    assert children(os.getpid()) == process


@LINUX
def test_one_process_draws_for_threads_that_end(file: Path, drawer: PageDrawer) -> None:
    processes = []
    for page in (1, 2, 1):
        with ThreadPoolExecutor(1) as thread:
            assert thread.submit(drawer.draw, PictureTask(str(file), page, 300), never).result() is not None
        processes += children(os.getpid())
    assert len(processes) == 3
    assert len(set(processes)) == 1


def test_it_grows_no_larger_than_can_be_answered(file: Path) -> None:
    picture = QImage.fromData(page_picture(file, 1, 100_000))
    assert 3_900_000 < picture.width() * picture.height() <= 4_010_000


@pytest.mark.parametrize("page", [0, 3, -1])
def test_there_is_no_picture_of_a_page_that_is_not_there(file: Path, drawer: PageDrawer, page: int) -> None:
    with pytest.raises(ImportRefusal, match="cannot be shown"):
        drawer.draw(PictureTask(str(file), page, 300), never)
    assert drawer.draw(PictureTask(str(file), 1, 300), never) is not None


def test_what_is_no_pdf_has_no_pages(tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text(" ".join(PROSE), encoding="utf-8")
    with pytest.raises(ImportRefusal, match="cannot be shown"):
        page_picture(text, 1, 300)


def test_it_ends_when_nobody_waits_and_when_it_takes_too_long(file: Path, drawer: PageDrawer) -> None:
    assert drawer.draw(PictureTask(str(file), 1, 300), lambda: True) is None
    assert drawer.draw(PictureTask(str(file), 1, 300), never) is not None
    with contextlib.closing(PageDrawer(Limits(seconds=0))) as hurried, pytest.raises(ImportRefusal, match="longer than"):
        hurried.draw(PictureTask(str(file), 1, 300), never)


@LINUX
def test_killed_it_is_told_and_another_process_goes_on(file: Path, drawer: PageDrawer) -> None:
    drawer.draw(PictureTask(str(file), 1, 300), never)
    for child in children(os.getpid()):
        os.kill(child, 9)
    with pytest.raises(ImportRefusal, match="broke what reads it"):
        drawer.draw(PictureTask(str(file), 1, 300), never)
    assert drawer.draw(PictureTask(str(file), 1, 300), never) is not None
