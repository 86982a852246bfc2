"""The interface in other languages: no word left in English, none cut off, and a change of language that loses no place."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtGui import QAction, QFontMetricsF, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from peelviewer import __version__, app, paths, wording
from peelviewer.analysis.compared.compare import Match
from peelviewer.dataset import chapters, schema
from peelviewer.dataset.package import load_library
from peelviewer.dataset.tables import TableKind
from peelviewer.figures.build import figure
from peelviewer.figures.tile import tile
from peelviewer.model.grades import Grade
from peelviewer.model.library import Library
from peelviewer.model.problems import Problem
from peelviewer.qtmodels.hits import Hits
from peelviewer.text.inline import typographic
from peelviewer.ui import language
from peelviewer.ui.dialogs.problem_sheet import ProblemSheet
from peelviewer.ui.documents.blocks.inline_chart import InlineCharts
from peelviewer.ui.documents.blocks.value_block import ValueBlock
from peelviewer.ui.documents.printed.printing import Printed, document_of
from peelviewer.ui.documents.styles import Styles
from peelviewer.ui.widgets.elided import Elided
from peelviewer.views.compare.matches_sheet import MatchesSheet
from peelviewer.views.grades.cells import fitting
from peelviewer.views.help.about import About
from peelviewer.views.help.help_window import HelpWindow
from peelviewer.views.reading.go_to_sheet import GoToSheet
from peelviewer.views.reading.quoting import citation
from peelviewer.views.show.key_sheet import ShowKeys
from peelviewer.views.show.screen_picker import ScreenPicker
from peelviewer.views.show.show_state import ShowState
from tests.programs import Opener

# Names, keys and what stands for itself in any language.
NAMES = {
    f"peel viewer {__version__}",
    "english", "cymraeg", "peel viewer", "norfolk", "pdf", "full", "england and wales", "16:9", "4:3", "a+", "a−", "crime",
    "scroll left", "scroll right",  # Qt's own, looked at in Welsh
}  # fmt: skip


def stretched(text: str, sense: str, count: int) -> str:
    """A language that is a quarter longer than English and can be told from it."""
    letters = str.maketrans("aeiouyAEIOUY", "àéîôûŷÀÉÎÔÛŶ")
    parts = re.split(r"(\{\w*\}|&)", text)
    return "⟦" + "".join(part if index % 2 else part.translate(letters) for index, part in enumerate(parts)) + "~" * (len(text) // 4) + "⟧"


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], str]]:
    yield language.speak
    language.speak("en")


def texts(widget: QWidget | QAction) -> Iterator[str]:
    """Give all that a widget or action shows or has read aloud."""
    for name in ("text", "placeholderText", "toolTip", "accessibleName", "accessibleDescription", "windowTitle", "title"):
        text = getattr(widget, name, None)
        if callable(text) and not (isinstance(widget, QLineEdit) and name == "text"):
            yield str(text())
    if isinstance(widget, QTabBar):
        yield from (text for index in range(widget.count()) for text in (widget.tabText(index), widget.tabToolTip(index)))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QTableView | QTreeView) and not isinstance(widget, QListView):
        model = widget.model()
        yield from (str(model.headerData(index, Qt.Orientation.Horizontal) or "") for index in range(model.columnCount()))


def known(library: Library) -> str:
    """Return every text of a library, and of its figures as they are drawn, in one."""
    found: list[str] = []

    def gather(value: Any) -> None:
        if isinstance(value, str):
            found.append(value)
        elif isinstance(value, dict):
            for key, below in list(value.items()):  # reports are read meanwhile
                gather(key)
                gather(below)
        elif isinstance(value, tuple | list):
            for below in value:
                gather(below)
        elif hasattr(value, "__dict__"):
            gather(vars(value))

    gather(library)
    for report in library.reports:
        gather([report.__dict__, [figure(library, report, subject) for subject in (*report.figure_by_id, *report.indicator_by_id)]])
    return "\n".join(sorted({same(text) for text in found}))


def same(text: str) -> str:
    plain = re.sub(r"<[^>]*>|&nbsp;", " ", text)
    return re.sub(r"\s+", " ", typographic(plain)).replace("’", "'").replace("‘", "'").casefold().strip()


def english(window: QWidget, corpus: str) -> set[str]:
    """Return what is shown neither through the translation nor as the report's own."""
    left = set()
    offered = [action for action in window.findChildren(QAction) if action.associatedObjects()]  # pyqtgraph has some in no menu
    shown: list[QWidget | QAction] = [window, *window.findChildren(QWidget), *offered]
    for widget in shown:
        for text in texts(widget):
            inner = r"⟦[^⟦⟧]*⟧"  # a translated text may stand in another
            rest = same(re.sub(inner, " ", re.sub(inner, " ", text)))
            for part in re.split(r"[:;,.·()–|]\s+|[.:;]$|\s·\s", rest):
                words = re.sub(r"^((figure|question) )?\d+( |$)|( |^)\d{4}(/\d\d)?$", "", part.strip(" .:;,·–()"))
                if re.search(r"[a-z]{3}", words) and words not in NAMES and words not in corpus and not _key(words):
                    left.add(f"{type(widget).__name__}: {words}")
    return left


def _key(words: str) -> bool:
    return bool(re.fullmatch(r"((ctrl|shift|alt)\+)*(f\d+|\S+)", words)) and "+" in words


def cut(window: QWidget) -> set[str]:
    """Return the labels and buttons with less room than their words need; those that say so by an ellipsis do no wrong."""
    found = set()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, Elided):
            continue
        narrow = widget.width() + 3 < widget.sizeHint().width()
        if isinstance(widget, QAbstractButton) and widget.text() and narrow:
            found.add(widget.text())
        if isinstance(widget, QLabel) and "⟦" in widget.text() and not widget.wordWrap() and narrow:
            found.add(widget.text())
    return found


@pytest.fixture
def stretched_program(speaking: Callable[[str], str], open_program: Opener) -> app.Program:
    wording.use(stretched)
    return open_program(section="q2", size=(1280, 800))


@pytest.mark.parametrize("view", ["read", "numbers", "grades", "compare", "slides"])
def test_no_word_of_a_view_is_left_in_english_or_cut_off(stretched_program: app.Program, view: str, qtbot: QtBot) -> None:
    window, workspace = stretched_program.window, stretched_program.workspace
    workspace.show_view(view)
    if view == "slides":
        qtbot.waitUntil(lambda: window.views.decks.deck is not None)
    if view == "read":
        for command in ("figures_here", "notes_here", "terms_here", "errors_here", "find"):
            window.actions_by_id[command].trigger()
            QApplication.processEvents()
    for _ in range(20):
        QApplication.processEvents()
    assert sorted(english(window, known(workspace.library))) == []
    assert cut(window) == set()
    assert "⟦" in window.status.place.text()


def test_no_word_of_a_tile_is_left_in_english(speaking: Callable[[str], str]) -> None:
    wording.use(stretched)
    library = load_library(paths.bundled_library(), check=False).library
    report = next(report for report in library.reports if report.indicators)
    left = set()
    for indicator in report.indicators:
        drawn = figure(library, report, indicator.id)
        for panel in drawn.panels:
            nothing = panel._replace(lines=tuple(line._replace(marks=line.marks[:1]) for line in panel.lines))
            for shown in (drawn, drawn._replace(panels=(nothing,)), drawn._replace(panels=())):
                scene = tile(shown, "⟦topic⟧", 260, lambda text, size, weight: len(text) * size / 2)
                whole = " ".join(words.text for words in scene.words)
                of_report = (shown.title, panel.unit, *(line.period for line in panel.lines))
                rest = re.sub(r"⟦[^⟦⟧]*⟧", " ", re.sub(r"⟦[^⟦⟧]*⟧", " ", whole))
                left |= set(re.findall("[A-Za-z]{3,}", rest.casefold())) - set(re.findall("[A-Za-z]{3,}", " ".join(of_report).casefold()))
    assert left == set()


def test_the_search_for_english_words_sees_them(stretched_program: app.Program) -> None:
    button = stretched_program.window.toolbar.present
    button.setToolTip("Show the slides")
    button.setMaximumWidth(20)
    window = stretched_program.window
    QApplication.processEvents()
    assert "QToolButton: show the slides" in english(window, known(stretched_program.workspace.library))
    assert button.text() in cut(window)


def test_no_word_of_the_show_is_left_in_english_or_cut_off(stretched_program: app.Program, qtbot: QtBot) -> None:
    window = stretched_program.window
    window.actions_by_id["present"].trigger()
    presenter = window.decking.presenter
    qtbot.waitUntil(lambda: presenter.console is not None)
    console = presenter.console
    assert console is not None
    presenter.toggle_console()
    console.resize(1280, 800)
    console.bar.set_minutes(20)
    for evidence in (False, True):
        console.show_evidence(evidence)
        for _ in range(10):
            QApplication.processEvents()
        slides = "\n".join(same(page.title) for page in window.views.decks.pages())
        assert {text for text in english(console, known(stretched_program.workspace.library) + slides) if "SlideView" not in text} == set()
        assert cut(console) == set()


def dialogs(program: app.Program) -> dict[str, Callable[[], QWidget]]:
    window, workspace = program.window, program.workspace
    chapter = workspace.place.chapter
    problem = Problem(paths.user_data() / "x.csv", 3, 1, "⟦what⟧", "⟦remedy⟧")
    return {
        "keys": lambda: ShowKeys(ShowState([]), window),
        "about": lambda: About(workspace, paths.bundled_library(), window),
        "displays": lambda: ScreenPicker(workspace.appearance, QApplication.screens() * 2, 0, window),
        "matches": lambda: MatchesSheet(workspace.appearance, chapter, chapter, [Match(chapter.id, chapter.id, "same")], window),
        "go": lambda: GoToSheet(workspace, window),
        "problems": lambda: ProblemSheet(paths.bundled_library(), (problem,), window),
    }


@pytest.mark.parametrize("name", ["keys", "about", "displays", "matches", "go", "problems"])
def test_no_word_of_a_dialog_is_left_in_english_or_cut_off(stretched_program: app.Program, name: str) -> None:
    shown = dialogs(stretched_program)[name]()
    shown.show()
    QApplication.processEvents()
    keys = "return tab esc home end enter shift tab backspace page up page down close cancel ok"
    assert sorted(english(shown, known(stretched_program.workspace.library) + keys)) == []
    assert cut(shown) == set()
    shown.close()


BROKEN: dict[str, tuple[str, str]] = {  # what is replaced in a file of the library, and by what
    "glossary.csv": ("term,", "tërm,"),
    "questions.csv": ("2016,", "year,"),
    "grades.csv": (",https://", ",hxxps://"),
    "REPORT/report.toml": ("isbn = ", 'edition = "x" y\nyear = "\nisbn = '),
    "REPORT/figures.csv": (",stated,", ",unheld,"),
    "REPORT/notes.csv": ("\n2,", '\n"2"x,'),
    "REPORT/observations.csv": ("2015-", "2015-99-"),
    "REPORT/headlines.csv": ("overall,", "nowhere,1234567 of "),
    "REPORT/points.csv": (",strength,", ",concern,"),
    "REPORT/chapters/04-preventing-crime.md": (
        "\n\n",
        "\n\n- lost <b>[^999] [words](#nowhere) [words](ftp://x)\n\n::: figure :::\n\n#### low\n\n",
    ),
}


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A library with defects of every kind of file."""
    folder = tmp_path / "xyz"
    shutil.copytree(paths.bundled_library(), folder)
    report = folder / "reports" / "norfolk-2016-effectiveness"
    for name, (old, new) in BROKEN.items():
        file = report / name.removeprefix("REPORT/") if name.startswith("REPORT/") else folder / name
        text = file.read_text(encoding="utf-8")
        assert old in text, name
        file.write_text(text.replace(old, new, 3), encoding="utf-8", newline="\n")
    (report / "indicators.csv").unlink()
    (report / "errata.csv").write_bytes(b"")
    (report / "caveats.csv").write_bytes(b'id,scope\x00\n\xff\n"')
    return folder


def test_problems_of_a_broken_library_are_not_told_in_english(speaking: Callable[[str], str], broken: Path, open_program: Opener) -> None:
    wording.use(stretched)
    program = open_program(library=broken, theme=None, shown=False)
    sheet = ProblemSheet(broken, (program.checking.result() or ()), program.window)
    listed = sheet.list.toPlainText()
    assert len({problem.what for problem in (program.checking.result() or ())}) > 30
    # Names of files, columns, keys and kinds are the same in every language, and so is what the files hold, shown in quotation marks.
    kinds = [kind for kind in vars(schema).values() if isinstance(kind, TableKind)]
    names = [*(column.name for kind in kinds for column in kind.columns), *chapters.KINDS, *(grade.value for grade in Grade)]
    own = set(re.findall(r"[a-z]+", f"{names} {BROKEN} {broken} short strength concern full digest none".casefold()))
    plain = re.findall(r"(?<![^\W\d_])[a-z]{3,}(?![^\W\d_])", re.sub(r"\S*xyz\S*|(?<!\w)'[^'\n]*'", "", listed.casefold()))
    assert {word for word in plain if re.search("[aeiouy]", word)} - own == set()


def test_documents_speak_the_language_of_the_report(stretched_program: app.Program, qtbot: QtBot) -> None:
    window, workspace = stretched_program.window, stretched_program.workspace
    for chapter in workspace.place.report.chapters:
        printed = document_of(workspace.library, workspace.place.report, chapter, Printed((chapter,), only="concern"))
        assert "⟦" not in printed.document.toPlainText(), chapter.id
    assert "⟦" not in citation(workspace.library, window.reading.text)
    spec = workspace.place.report.figures[0]
    document = QTextDocument()
    ValueBlock(workspace.library, workspace.place.report, Styles(workspace.appearance.theme, 1.0)).write(
        QTextCursor(document), spec, InlineCharts(document, workspace.appearance.theme, 1.0)
    )
    assert document.toPlainText().strip().startswith(f"Figure {spec.number}")
    workspace.show_view("slides")
    decks = window.views.decks
    qtbot.waitUntil(lambda: decks.deck is not None)
    window.decking.add_text()
    slide = decks.slide()
    assert slide is not None
    assert (slide.title, slide.lines[0].text) == ("Headline", "A line of text")


@pytest.mark.parametrize(
    ("query", "kind", "start"),
    [
        ("note 34", "note", "⟦Nôté~⟧: 34,"),
        ("figure 9", "figure", "⟦Fîgûré~⟧: 9: "),
        ("error in print", "erratum", "⟦Érrôr în prînt~~~⟧, "),
        ("area for improvement", "improvement", "⟦Tô împrôvé~~⟧, "),
    ],
)
def test_hits_do_not_say_their_kind_in_two_languages(
    stretched_program: app.Program, query: str, kind: str, start: str, qtbot: QtBot
) -> None:
    program = stretched_program
    with qtbot.waitSignal(program.searching.found) as found:
        program.searching.ask(query)
    model = Hits(program.workspace.library)
    model.show_hits([hit for hit in found.args[-1] if hit.kind == kind])
    rows = [str(model.data(model.index(row))) for row in range(model.rowCount())]
    assert any(text.startswith(start) for text in rows), rows


@pytest.mark.parametrize("spoken", ["en", "cy"])
def test_grades_have_room_for_their_words_in_a_narrow_window(spoken: str, speaking: Callable[[str], str], open_program: Opener) -> None:
    speaking(spoken)
    program = open_program(view="grades", language=spoken, size=(1024, 768))
    view = program.window.views.grades
    assert program.window.width() == 1024
    assert {
        box.text()
        for box in (view.choices.measure, view.choices.order, view.choices.region, view.choices.grade)
        if box.width() < box.sizeHint().width()
    } == set()
    view.kind.buttons()[1].click()
    QApplication.processEvents()
    areas = [area for area in view.findChildren(QScrollArea) if area.isVisible()]
    assert len(areas) == 2
    assert [area.horizontalScrollBar().maximum() for area in areas] == [0] * len(areas)
    cell = min(view.table.header().sectionSize(column) for column in range(1, view.table.columnCount())) - 2
    tile = view.map.box(program.workspace.library.forces[0]).width() - 2
    for words, room, size in (("not held", cell, 12), ("not asked", cell, 12), ("not held", tile, 10)):
        translation = wording.tr(words)
        assert QFontMetricsF(fitting(translation, room, size)).horizontalAdvance(translation) <= room, translation
    program.later.stop()


def test_words_of_search_and_of_files_are_translated(stretched_program: app.Program, qtbot: QtBot) -> None:
    window = stretched_program.window
    for query, start in (("crime", "⟦⟦"), ("zzzz", "⟦Nôthîng fôûnd")):
        with qtbot.waitSignal(stretched_program.searching.found):
            window.toolbar.field.setText(query)
            stretched_program.searching.ask(query)
        qtbot.waitUntil(lambda start=start: window.hits.count.text().startswith(start))  # type: ignore[misc]
    window.actions_by_id["help"].trigger()
    shown = window.findChild(HelpWindow)
    assert isinstance(shown, HelpWindow)
    assert shown.windowTitle().startswith("⟦Hélp")


def test_welsh_speaks_in_welsh_and_so_does_qt(speaking: Callable[[str], str], qtbot: QtBot) -> None:
    assert speaking("cy") == "cy"
    assert wording.tr("&File") == "&Ffeil"
    forms = [wording.plural("{n} hit", "{n} hits", n) for n in (0, 1, 2, 5, 6, 7, 60)]
    assert forms == [
        "0 o ganlyniadau", "1 canlyniad", "2 o ganlyniadau", "5 o ganlyniadau", "6 chanlyniad", "7 o ganlyniadau", "60 o ganlyniadau",
    ]  # fmt: skip
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel | QDialogButtonBox.StandardButton.Save)
    qtbot.addWidget(buttons)
    texts = {button.text().replace("&", "") for button in buttons.buttons()}
    assert texts == {"Canslo", "Cadw"}
    field = QLineEdit()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    assert {"Dadwneud", "Copïo", "Gludo"} <= {re.split(r"\t", action.text().replace("&", ""))[0] for action in menu.actions()}
    menu.deleteLater()


def test_dates_and_numbers_follow_the_language_and_data_does_not(speaking: Callable[[str], str]) -> None:
    speaking("cy")
    assert QLocale().language() == QLocale.Language.Welsh
    assert QLocale().toString(QTime(14, 5), QLocale.FormatType.ShortFormat) == "14:05"
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.German))  # a comma for the point
        library = load_library(paths.bundled_library(), check=False).library
        drawn = figure(library, library.reports[0], "indicator-charged")
        assert drawn.panels[0].lines[0].marks[0].text == "20.1"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("choice", "spoken"),
    [("en", "en"), ("cy", "cy"), ("system", "en")],
)
def test_language_of_a_choice(choice: str, spoken: str) -> None:
    assert language.resolve(choice) == spoken


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks no variable for its language")
@pytest.mark.parametrize(("system", "spoken"), [("cy_GB.UTF-8", "cy"), ("de_DE.UTF-8", "en"), ("C", "en")])
def test_language_of_the_system_is_taken_where_there_is_one(system: str, spoken: str) -> None:
    asked = "from peelviewer.ui.language import resolve; print(resolve('system'))"
    environment = {**os.environ, "LANG": system, "LC_ALL": system, "LANGUAGE": ""}
    done = subprocess.run([sys.executable, "-c", asked], env=environment, capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == spoken
