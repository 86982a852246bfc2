"""What ten times as many letters without a space take: about ten times as long where laying out is linear. Printed, never asserted."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from statistics import median

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from peelviewer import paths
from peelviewer.dataset.package import load_library
from peelviewer.decks.base import WIDE, Line, Slide
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.pages import Pages
from peelviewer.figures.scene import wrap
from peelviewer.text.folding import fold
from peelviewer.ui.look.drawing import measure

from .timing import measured

SHORT, LONG, TIMES = 1_000, 10_000, 9
LETTERS = "Investigations"


def word(length: int, number: int) -> str:
    """Return a word of so many letters, each another: what was laid out before is remembered."""
    return (f"{number:03}" + LETTERS * (length // len(LETTERS) + 1))[:length]


def wrapped(text: str) -> object:
    return wrap(text, 900.0, lambda words: measure(words, 28, 400))


def on_slides(text: str) -> object:
    return Pages(material(), measure).of_slide(Slide("s1", "lines", "Title", lines=(Line(text),)), WIDE)


@cache
def material() -> DeckSource:
    library = load_library(paths.bundled_library(), check=False).library
    return DeckSource(library, library.reports[0])


def in_a_document(text: str) -> object:
    """Lay out as Qt does; its search for where a word may be broken begins anew for every line."""
    document = QTextDocument()
    document.setPlainText(text)
    document.setTextWidth(536)
    return document.size()


def folded(text: str) -> object:
    return fold(text)


@pytest.mark.parametrize("act", [wrapped, on_slides, in_a_document, folded])
def test_ratio(act: Callable[[str], object], qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> None:
    act(word(SHORT, 999))
    short, long = (median(measured(act, word(length, number)) for number in range(TIMES)) for length in (SHORT, LONG))
    with capsys.disabled():
        print(
            f"\n{act.__name__}: {SHORT} letters {short:.2f} ms, {LONG} letters {long:.2f} ms, ratio {long / short:.1f} of {LONG // SHORT}"
        )
