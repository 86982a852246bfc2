"""How long a printed report takes to import, beside PDFium's bare text of it; whether many imports grow; and a long run of chance.

Printed, and asserted only where something breaks. PEELVIEWER_CHANCE is how many files and documents of chance are tried,
PEELVIEWER_IMPORTS how many files are imported one after the other.
"""

from __future__ import annotations

import gc
import os
import random
import tempfile
from collections import Counter
from pathlib import Path

import pypdfium2
import pytest

from peelviewer.importers.importing import import_file
from peelviewer.importers.layouts import LAYOUTS
from peelviewer.importers.sources.pdf.reader import read_pdf
from peelviewer.importers.stream import ImportRefusal
from tests.unit.importers.pdf import chance
from tests.unit.importers.pdf.invented import integrated, long_report
from tests.unit.importers.pdf.pages import document
from tests.unit.importers.pdf.reading import DATA, assembled, known, read

from .timing import print_times, resident, used

PAGES = 60
IMPORTS = int(os.environ.get("PEELVIEWER_IMPORTS", "200"))
CHANCES = int(os.environ.get("PEELVIEWER_CHANCE", "300"))


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("long") / "long.pdf"
    path.write_bytes(document(long_report(PAGES)))
    return path


def bare(path: Path) -> None:
    """Take the text of every page as PDFium gives it."""
    with pypdfium2.PdfDocument(path) as opened:
        for number in range(len(opened)):
            page = opened[number]
            text = page.get_textpage()
            text.get_text_bounded()
            text.close()
            page.close()


def test_reading_beside_bare_extraction(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    read_pdf(report)
    times = [(used(bare, report), used(read_pdf, report)) for _ in range(8)]
    ratio = min(own for _, own in times) / min(raw for raw, _ in times)
    print_times(f"bare text of {PAGES} pages", [raw for raw, _ in times], capsys)
    print_times(f"lines and pieces of {PAGES} pages ({ratio:.1f} times as long)", [own for _, own in times], capsys)


def whole(path: Path) -> None:
    """Import a file as the program does, into an empty folder."""
    with tempfile.TemporaryDirectory() as folder:
        import_file(path, Path(folder), DATA, lambda stage, done, of: None)


def test_whole_import(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    print_times(f"whole import of {PAGES} pages", [used(whole, report) for _ in range(5)], capsys)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="this system does not tell what memory a process has")
def test_many_imports_do_not_grow(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(document(integrated().sheets))
    sizes = []
    for number in range(IMPORTS + 1):
        whole(path)
        if number % (IMPORTS // 4) == 0:
            gc.collect()
            sizes.append(resident())
    with capsys.disabled():
        print(f"\nmemory at imports 1 to {IMPORTS}: " + ", ".join(f"{size:.1f}" for size in sizes) + " MB")


def test_a_long_run_of_chance(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ends: Counter[str] = Counter()
    for seed in range(CHANCES):
        try:
            opened = read(chance.sheets(random.Random(seed)), tmp_path)  # noqa: S311
        except ImportRefusal:
            ends["refused"] += 1
            continue
        for file in (opened, chance.document(random.Random(seed))):  # noqa: S311
            layout = max(LAYOUTS, key=lambda layout: layout.likelihood(file))
            if file.pieces:
                with tempfile.TemporaryDirectory(dir=tmp_path) as folder:
                    made = assembled(file, layout.recognise(file, *known()), Path(folder))
                assert not made.problems, (seed, list(map(str, made.problems)))
                ends[f"{file.format}, {layout.ID}"] += 1
    with capsys.disabled():
        print("\n" + ", ".join(f"{count} {end}" for end, count in ends.most_common()))
