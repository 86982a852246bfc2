"""What thousands of marks cost: the start, keeping one more, a text with two hundred of them. Run with make bench."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import pytest

from peelviewer.analysis.marking.anchoring import AnchorText, Span, text_of
from peelviewer.model.annotations import Annotation, MarkColour, Source
from peelviewer.model.report import Report
from peelviewer.store.annotations import KeptAnnotation, encoded
from peelviewer.store.user_store import UserStore
from peelviewer.ui.annotation_book import AnnotationBook
from tests.libraries import bundled
from tests.programs import Opener

from .timing import measured, print_times, used

MANY, OF_A_CHAPTER = 10_000, 200
STARTS = 12
MOMENT = "2026-01-01T00:00:00.000+00:00"


def marks(report: Report, text: AnchorText, spans: Sequence[Span], first: int = 0) -> list[Annotation]:
    """Return a mark for each place, every third with words."""
    return [
        Annotation(
            f"{first + number:024}",
            text.anchor(report.id, span),
            MOMENT,
            MOMENT,
            "Ask the Deputy for the supervision audit before the panel." if number % 3 == 0 else "",
            list(MarkColour)[number % 4],
            False,
            Source("Norfolk 2016", "A heading", 20, 22),
        )
        for number, span in enumerate(spans)
    ]


def places(text: AnchorText, count: int) -> list[Span]:
    """Return places of some five words each, from the beginning of the text on, again and again."""
    spans: list[Span] = []
    while len(spans) < count:
        for number, piece in enumerate(text.pieces):
            words = piece.text.split(" ")
            for index in range(0, max(1, len(words) - 5), 7):
                start = text.starts[number] + len(" ".join(words[:index])) + bool(index)
                spans.append(Span(start, start + len(" ".join(words[index : index + 5]))))
    return spans[:count]


def fill(file: Path, report: Report, count: int) -> None:
    """Keep so many marks in a file, as one step: of one report a hundred, the others of reports that nobody holds."""
    text = text_of(report)
    own = marks(report, text, places(text, 100))
    others = [mark._replace(uid=f"x{n:023}", anchor=mark.anchor._replace(report=f"report-{n % 4300}"))
              for n, mark in enumerate(own * (count // 100 - 1))]  # fmt: skip
    with contextlib.closing(UserStore(file)) as store:
        store._connection.execute("BEGIN")
        for mark in [*own, *others][:count]:
            store._connection.execute(
                "INSERT INTO annotations (uid, report, content, revision, inspection) VALUES (?, ?, ?, 1, '')",
                (mark.uid, mark.report, encoded(mark)),
            )
        store._connection.execute("COMMIT")


def start(home: Path) -> float:
    """Return how long the program takes to its first paint, in milliseconds."""
    script = Path(__file__).with_name("first_paint.py")
    environment = {**os.environ, "PEELVIEWER_HOME": str(home), "PYTHONPATH": str(Path(__file__).parents[2])}
    done = subprocess.run([sys.executable, str(script)], env=environment, capture_output=True, text=True, check=True)  # noqa: S603
    return float(done.stdout.split()[-1])


def test_the_start_with_ten_thousand_marks(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = bundled().reports[0]
    few, many = tmp_path / "few", tmp_path / "many"
    for home, count in ((few, 0), (many, MANY)):
        home.mkdir()
        with contextlib.closing(UserStore(home / "user.sqlite3")):
            pass
        if count:
            fill(home / "user.sqlite3", report, count)
        start(home)
    pairs = [(start(few), start(many)) for _ in range(STARTS)]
    without, with_them = (median(side) for side in zip(*pairs, strict=True))
    ratio = median(there / here for here, there in pairs)
    with capsys.disabled():
        print(f"\nstart: {without:.0f} ms without marks, {with_them:.0f} ms with {MANY}; ratio {ratio:.3f}")


def test_keeping_one_more_of_ten_thousand(tmp_path: Path, capsys: pytest.CaptureFixture[str], open_program: Opener) -> None:
    program = open_program()
    report, text = program.workspace.place.report, text_of(program.workspace.place.report)
    file = tmp_path / "user.sqlite3"
    fill(file, report, MANY)
    with contextlib.closing(UserStore(file)) as store:
        book = AnnotationBook(program.workspace.library, store)
        first = measured(book.all)
        new = marks(report, text, places(text, 200), 50_000)
        print_times("keep one of 10,000 with fsync", [measured(book.add, mark) for mark in new], capsys)
        beside = [measured(store.annotations.put, KeptAnnotation(mark._replace(uid=f"y{n:023}"))) for n, mark in enumerate(new)]
        print_times("the same in the file alone", beside, capsys)
        again = [measured(lambda: book.placed(report))]
        book.deleteLater()
    with capsys.disabled():
        print(f"all of them read {first:.0f} ms; those of the report placed {again[0]:.1f} ms")


def test_painting_a_text_with_two_hundred_highlights(open_program: Opener, capsys: pytest.CaptureFixture[str]) -> None:
    program = open_program(section="q2", size=(1280, 800))
    window, report = program.window, program.workspace.place.report
    viewport, annotator = window.reading.text.viewport(), window.marks.reading
    text = program.workspace.annotations.marks_of(report).text
    chapter = {section.id for section in program.workspace.place.chapter.walk()}
    spans = [span for span in places(text, 4000) if text.piece_at(span.start).section in chapter]
    step = max(1, len(spans) // OF_A_CHAPTER)

    def paint() -> None:
        viewport.repaint()

    for _ in range(20):
        paint()
    without, with_them = [], []
    for _ in range(8):
        without += [used(paint) for _ in range(20)]
        for mark in marks(report, text, spans[::step][:OF_A_CHAPTER]):
            program.workspace.annotations.add(mark._replace(note=""))
        shown = len(annotator.shown.own.marks)
        with_them += [used(paint) for _ in range(20)]
        program.workspace.annotations.remove([mark.uid for mark in program.workspace.annotations.all()])
    with capsys.disabled():
        quick, slow = (median(sorted(times)[: len(times) // 4]) for times in (without, with_them))  # what others do on the machine left out
        print(f"\npaint with {shown} highlights: {quick:.2f} ms without, {slow:.2f} ms with; ratio {slow / quick:.3f}")
