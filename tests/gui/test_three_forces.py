"""Reports of other years, questions, pillars and grades are shown, compared and laid out like the bundled one."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.analysis.pages import page_range
from peelviewer.decks import builder
from peelviewer.decks.base import FRAMES, Frame
from peelviewer.decks.deck_source import DeckSource
from peelviewer.decks.pages import Pages
from peelviewer.figures.scene import BadgeShape, TextRun
from peelviewer.model.grades import Grade
from peelviewer.qtmodels.report_tree import ReportTree
from peelviewer.ui.documents.document import ChapterBuilder
from peelviewer.ui.documents.terms import TermFinder
from peelviewer.ui.look import theme as themes
from peelviewer.ui.look.drawing import measure
from tests.libraries import loaded
from tests.programs import Opener

FOLDER = Path(__file__).parents[1] / "fixtures" / "three_forces"
LIBRARY = loaded(FOLDER).library
REPORTS = {report.id: report for report in LIBRARY.reports}
NORTH, MARROW, HAVEN = "northshire-2014-effectiveness", "isle-of-marrow-2018-peel", "west-haven-2021-peel"
Opened = Callable[[str], app.Program]


@pytest.fixture
def opened(open_program: Opener) -> Opened:
    """Opens a window on a report of the library."""
    return lambda report: open_program(library=FOLDER, report=report, size=(1280, 800))


def labels(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel))


@pytest.mark.parametrize(
    ("report", "title", "name", "pillar"),
    [
        (NORTH, "Effectiveness 2014 – Northshire – PEEL Viewer", "Northshire 2014", "Effectiveness"),
        (MARROW, "Effectiveness, efficiency and legitimacy 2018/19 – Marrow – PEEL Viewer", "Marrow 2018/19", "PEEL"),
        (HAVEN, "PEEL 2021/22 – West Haven – PEEL Viewer", "West Haven 2021/22", "PEEL"),
    ],
)
def test_every_chapter_is_read_under_the_reports_name(opened: Opened, report: str, title: str, name: str, pillar: str) -> None:
    window = opened(report).window
    assert window.windowTitle() == title
    assert name in labels(window.toolbar)
    assert pillar in labels(window.toolbar)
    workspace = window.workspace
    for section in workspace.place.report.sections.values():
        workspace.open(section.id)
        assert workspace.place.section_id == section.id
        judgment = workspace.place.report.judgment_at(section)
        shows_grade = judgment and not workspace.place.chapter.is_overview
        assert window.reading.badge.accessibleName() == (f"Grade: {judgment.grade.label}" if judgment and shows_grade else "No grade")
        assert f", {page_range(workspace.place.report.pages_of(section))}." in window.status.place.text()
    assert "100% through" in window.status.place.text()


def test_contents_have_grades_of_pillars_and_questions(qtbot: QtBot) -> None:
    spoken = {}
    tree = ReportTree(REPORTS[MARROW])
    for section in REPORTS[MARROW].sections:
        index = tree.index_of(section)
        spoken[section] = tree._spoken(tree.node(index)) if index.isValid() else ""
    assert spoken["effectiveness"] == "Effectiveness, Requires improvement, page 6"
    assert spoken["effectiveness-vulnerable"] == "Protecting vulnerable people, Requires improvement, 2 to improve, Figure 1, page 9"
    assert spoken["overall"] == "Overall summary, page 5"
    assert spoken["legitimacy-improve"] == ""  # the pillar's row counts what stands there
    assert spoken["legitimacy"] == "Legitimacy, Outstanding, 1 to improve, page 15"
    north = ReportTree(REPORTS[NORTH])
    assert "Requires improvement" in north._spoken(north.node(north.index_of("summary-of-judgments")))


@pytest.mark.parametrize(
    ("report", "badges", "words"),
    [
        (NORTH, 3, ("How safe are people in custody?", "2 to improve", "2014")),
        (MARROW, 8, ("Effectiveness", "A2", "Good in 2014")),
        (HAVEN, 4, ("Treatment of victims", "Good in 2018/19")),
    ],
)
def test_the_overview_opens_with_all_that_is_judged(qtbot: QtBot, report: str, badges: int, words: tuple[str, ...]) -> None:
    app.application()
    invented = REPORTS[report]
    assert invented.overview
    text = ChapterBuilder(LIBRARY, invented, TermFinder(()), themes.load("light"), 1.0).build(invented.overview).document.toPlainText()
    assert text.count("\ufffc") == badges
    for part in words:
        assert part in text


@pytest.mark.parametrize("report", REPORTS)
def test_numbers_grades_and_slides_open(opened: Opened, qtbot: QtBot, report: str) -> None:
    program = opened(report)
    window, workspace = program.window, program.workspace
    workspace.show_view("numbers")
    assert window.views.numbers.status()
    for indicator in workspace.place.report.indicator_by_id:
        window.views.numbers.open(indicator)
        assert not window.grab().isNull()
    workspace.show_view("grades")
    grades = window.views.grades
    for page in (0, 1):
        grades.kind.buttons()[page].click()
        for each in grades.grades.measures:
            grades.choices.choose_measure(each)
            for year in grades.grades.years_of(each):
                grades.choose(workspace.place.report.force, year)
                assert grades.beside.heading.text() == f"{grades.grades.name_of(each)}, {grades.grades.cycle_name(year)}"
        assert not window.grab().isNull()
    workspace.show_view("slides")
    qtbot.waitUntil(lambda: window.views.decks.deck is not None)
    assert window.views.decks.deck
    assert len(window.views.decks.deck.slides) > 5
    assert not window.grab().isNull()


def test_grades_begin_with_what_the_report_is_graded_for(opened: Opened) -> None:
    program = opened(HAVEN)
    program.workspace.show_view("grades")
    grades = program.window.views.grades
    assert grades.beside.heading.text() == "Preventing crime, 2021/22"
    assert "Adequate" in grades.beside.detail.text()
    assert grades.grades.get("west-haven", 2021, grades.grade_filter.measure).grade is Grade.ADEQUATE  # type: ignore[union-attr]


@pytest.mark.parametrize(("left", "right"), list(permutations(REPORTS, 2)))
def test_each_pair_is_compared_in_text_and_numbers(opened: Opened, left: str, right: str) -> None:
    program = opened(left)
    program.workspace.show_view("compare")
    view = program.window.views.compare
    for chapter in REPORTS[left].chapters:
        view.show_pair(f"{left}/{chapter.id}", f"{right}/{REPORTS[right].chapters[-1].id}")
        assert view.matches[0].reason == "chosen"
    question = REPORTS[left].questions[0]
    view.show_pair(f"{left}/{question.id}", f"{right}/{REPORTS[right].questions[0].id}")
    assert view.left.badge.accessibleName() == f"Grade: {REPORTS[left].judgment_by_question[question.id].grade.label}"
    view.left._turn_to(right)
    assert view.left.report.id == right
    view.show_pair(f"{left}/{question.id}", f"{right}/{REPORTS[right].questions[0].id}")
    view.turn(1)
    assert view.numbers.numbers.rows
    assert LIBRARY.name_of(REPORTS[left]) in view.numbers.numbers.columns
    assert not program.window.grab().isNull()


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.name)
@pytest.mark.parametrize("template", list(builder.BY_ID))
@pytest.mark.parametrize("report", REPORTS)
def test_every_slide_is_laid_out_with_words(qtbot: QtBot, report: str, template: str, frame: Frame) -> None:
    app.application()
    pages = Pages(DeckSource(LIBRARY, REPORTS[report]), measure)
    for page in pages.of_deck(builder.build(pages.material, template, shape=frame.name)):
        scene = pages.scene(page, frame)
        below = [shape for shape in scene.shapes if isinstance(shape, TextRun | BadgeShape) and shape.y > 100]
        assert len(below) > 1, page.slide.id  # more than the page's number
        for words in scene.words:
            assert words.x + words.width <= frame.width
            assert words.y + words.height <= frame.height
