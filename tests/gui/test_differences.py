"""Differing words of two texts in the window: marked where paragraphs are alike, moved ones told, gone through, said, and taken away."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peelviewer import app, paths
from peelviewer.ui.documents.styles import GUTTER, RIGHT_MARGIN
from peelviewer.ui.spoken import SAID
from peelviewer.views.compare.compare import Compare
from peelviewer.views.compare.differences.differences import Counts
from peelviewer.views.compare.side import CompareSide
from tests.programs import Opener

BEFORE, AFTER = "norfolk-2016-effectiveness", "later"


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of a report and of the same one a year later, with one word changed and one paragraph moved."""
    bundled = paths.bundled_library()
    folder = tmp_path_factory.mktemp("differences") / "two"
    shutil.copytree(bundled / "reports" / BEFORE, folder / "reports" / BEFORE)
    for table in ("forces.csv", "glossary.csv", "grades.csv", "questions.csv"):
        shutil.copy(bundled / table, folder / table)
    later = folder / "reports" / AFTER
    shutil.copytree(folder / "reports" / BEFORE, later)
    about = (later / "report.toml").read_text(encoding="utf-8").replace(f'"{BEFORE}"', f'"{AFTER}"').replace("year = 2016", "year = 2017")
    (later / "report.toml").write_text(about, encoding="utf-8")
    chapter = next(each for each in (later / "chapters").iterdir() if "{#q1 " in each.read_text(encoding="utf-8"))
    parts = chapter.read_text(encoding="utf-8").split("\n\n")
    findings = [n for n, part in enumerate(parts) if len(part) > 100 and not part.startswith(("#", ":::"))]
    parts[findings[0]] = parts[findings[0]].replace("people", "residents", 1)
    moved = parts.pop(findings[1])
    parts.insert(findings[6], moved)
    chapter.write_text("\n\n".join(parts), encoding="utf-8")
    return folder


@pytest.fixture
def program(open_program: Opener, two: Path, qtbot: QtBot) -> app.Program:
    program = open_program(library=two, report=BEFORE, view="compare", left=f"{BEFORE}/q1", right=f"{AFTER}/q1", size=(1280, 800))
    qtbot.waitUntil(lambda: program.window.views.compare.left.text.verticalScrollBar().maximum() > 1000)
    program.window.actions_by_id["compare_words"].trigger()
    return program


@pytest.fixture
def view(program: app.Program) -> Compare:
    return program.window.views.compare


def marked(view: Compare) -> list[list[str]]:
    return [[each.cursor.selectedText() for each in side.text.extraSelections()] for side in (view.left, view.right)]


def test_one_changed_word_is_marked_alone_and_not_by_colour_alone(view: Compare) -> None:
    assert marked(view) == [["people"], ["residents"]]
    (selection,) = view.left.text.extraSelections()
    assert selection.format.underlineStyle() is QTextCharFormat.UnderlineStyle.SingleUnderline


def test_each_kind_is_counted_in_the_legend_and_said(view: Compare) -> None:
    same, changed, moved, alone = view.differences.counts
    assert (changed, moved, alone) == (1, 1, 0)
    assert same > 20
    for words in ("1&nbsp;with&nbsp;differing&nbsp;words", "1&nbsp;moved"):
        assert words in view.strip.legend.text()
    assert view.strip.legend.accessibleName() == view.left.text.accessibleDescription()
    assert "moved: 1" in view.right.text.accessibleDescription()


def above(view: Compare, number: int) -> str:
    """What stands above the one moved paragraph of a side."""
    (words,) = [margin.words for margin in (view.left, view.right)[number].text.margins.values() if margin.words]
    return words


def test_a_moved_paragraph_says_where_to(view: Compare) -> None:
    assert above(view, 0) == "moved; on the right: 1.7 under “How much crime there is”"
    assert above(view, 1).startswith("moved; on the left: 1.2 under")
    (pair,) = [pair for pair in view.differences.pairs if pair.moved]
    assert pair.is_same


def test_differences_are_gone_through_on_both_sides_and_said(view: Compare, program: app.Program, qtbot: QtBot) -> None:
    assert view.strip.place.text() == "2 differences"
    view.left.text.setFocus()
    view.strip.buttons[1].click()
    assert view.strip.place.text() == "1 of 2"
    view.strip.buttons[1].click()
    assert view.strip.place.text() == "2 of 2"
    for side, number in ((view.left, "1.2"), (view.right, "1.7")):
        chapter = side.text.chapter
        assert chapter is not None
        block = chapter.block_of_finding(number)
        top = chapter.document.documentLayout().blockBoundingRect(block).top() - side.text.verticalScrollBar().value()
        assert 0 <= top <= side.text.viewport().height() - 40
    if sys.platform == "linux":  # elsewhere a reader is told by an event that leaves nothing behind
        assert "moved" in str(view.left.text.property(SAID))
    view.strip.buttons[1].click()
    assert view.strip.place.text() == "1 of 2"
    if sys.platform == "linux":
        assert "only left: people" in str(view.left.text.property(SAID))
    program.window.actions_by_id["find_previous"].trigger()
    assert view.strip.place.text() == "2 of 2"
    program.window.actions_by_id["find_next"].trigger()
    assert view.strip.place.text() == "1 of 2"
    assert view.linked.on


def test_findings_like_a_paragraph_are_asked_for_from_the_side_that_has_the_keyboard(
    view: Compare, program: app.Program, qtbot: QtBot
) -> None:
    chapter = view.right.text.chapter
    assert chapter is not None
    view.right.text.setFocus()
    view.right.text.setTextCursor(QTextCursor(chapter.block_of_finding("1.1")))
    with qtbot.waitSignal(program.searching.near, timeout=60_000) as near:
        program.window.actions_by_id["find_like"].trigger()
    paragraph, _found = near.args
    assert (paragraph.report, paragraph.number) == (AFTER, "1.1")
    assert program.workspace.view == "read"


def test_taken_away_the_text_is_as_before(view: Compare, program: app.Program) -> None:
    document, words = view.left.text.document(), program.window.actions_by_id["compare_words"]
    words.trigger()
    height = document.size().height()
    words.trigger()
    assert document.size().height() > height
    words.trigger()
    assert marked(view) == [[], []]
    assert view.differences.counts == Counts()
    assert view.left.text.accessibleDescription() == ""
    assert document.size().height() == height
    assert not view.strip.isVisible()


def test_marks_follow_what_is_shown_and_the_theme(view: Compare, program: app.Program) -> None:
    program.window.actions_by_id["theme_dark"].trigger()
    assert marked(view) == [["people"], ["residents"]]
    view.show_pair(f"{BEFORE}/q2", f"{AFTER}/q2")
    assert marked(view) == [[], []]
    assert view.differences.counts.same > 20
    assert not view.strip.buttons[1].isEnabled()


def test_signs_stand_beside_the_words(view: Compare, program: app.Program) -> None:
    QApplication.processEvents()
    text = view.left.text
    picture = text.viewport().grab().toImage()
    accent = program.workspace.appearance.theme.colour("accent").name()
    rows = range(0, picture.height(), 2)
    columns = {x for x in range(GUTTER, picture.width()) for y in rows if picture.pixelColor(x, y).name() == accent}
    assert max(columns) > text.lineWrapColumnOrWidth() - RIGHT_MARGIN


def test_paragraphs_without_counterpart_are_counted_and_gone_through(program: app.Program, view: Compare) -> None:
    view.put("right", f"{AFTER}/q4")
    alone = view.differences.counts.alone
    assert alone > 10
    assert len(view.differences.differing) == alone + view.differences.counts.changed + view.differences.counts.moved
    assert view.strip.place.text() == f"{len(view.differences.differing)} differences"
    seen = set()
    for number in range(len(view.differences.differing)):
        assert view.strip.buttons[1].isEnabled()
        view.strip.buttons[1].click()
        assert view.strip.place.text() == f"{number + 1} of {len(view.differences.differing)}"
        seen.add(view.differences.about(view.differences.differing[number]))
    assert {words.partition(":")[0] for words in seen} >= {"left only", "right only"}
    assert len(seen) > alone / 2


def top_of(side: CompareSide) -> float:
    """How far below the top of its pane what was put on a side begins, in pixels."""
    block = side.text.chosen_block()
    assert block is not None
    return side.text.document().documentLayout().blockBoundingRect(block).top() - side.text.verticalScrollBar().value()


def test_what_is_put_on_both_sides_stands_beside_each_other_and_is_ringed(view: Compare, qtbot: QtBot) -> None:
    view.set_marked(False)
    view.put("left", f"{BEFORE}/q2", "2.14")
    plain = view.right.grab().toImage()
    view.put("right", f"{AFTER}/q2", "2.25")
    half = view.left.text.viewport().height() / 2
    qtbot.waitUntil(lambda: 0 <= top_of(view.left) < half and 0 <= top_of(view.right) < half)
    assert view.right.grab().toImage() != plain
    view.left.text.verticalScrollBar().setValue(0)
    assert view.right.text.verticalScrollBar().value() == 0
    view.left.text.bring_chosen()  # what was put beside each other scrolls together
    assert abs(top_of(view.left) - top_of(view.right)) < 40
    view.swap()
    assert (view.left.text.chosen, view.right.text.chosen) == ("2.25", "2.14")
    view.put("left", f"{BEFORE}/q2")
    assert view.left.text.chosen_block() is None
