"""The help: every topic whole, every key there is, words found, and nothing read from outside the program."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peelviewer import app, paths, wording
from peelviewer.ui.commands import COMMANDS
from peelviewer.ui.keys import COMPOSER_KEYS, FORCES_KEYS, GRADES_KEYS, IMPROVE_KEYS, READING_KEYS, YEARS_KEYS
from peelviewer.ui.language import speak
from peelviewer.ui.look import theme as themes
from peelviewer.views.help.about import About
from peelviewer.views.help.help_window import HelpWindow, show_help
from peelviewer.views.help.topics import KEYS, find, topics
from tests.programs import Opener

PLAIN_KEYS = (*READING_KEYS, *FORCES_KEYS, *GRADES_KEYS, *YEARS_KEYS, *COMPOSER_KEYS, *IMPROVE_KEYS)
KNOWN = {key for command in COMMANDS for key in command.keys} | {key for _, keys in PLAIN_KEYS for key in keys.split(", ")}
PICTURES = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def program(open_program: Opener) -> app.Program:
    return open_program()


@pytest.fixture
def shown(program: app.Program) -> HelpWindow:
    program.window.actions_by_id["help"].trigger()
    found = program.window.findChild(HelpWindow)
    assert isinstance(found, HelpWindow)
    return found


def test_every_topic_is_whole(shown: HelpWindow) -> None:
    for topic in topics():
        shown.open(topic.id)
        text = shown.page.toPlainText()
        assert text.startswith(topic.title), topic.id
        assert len(text) > 300, topic.id
        assert len(topic.markdown.split("\n\n")[1]) > 20, topic.id
        for target in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", topic.markdown):
            assert shown.page.loadResource(PICTURES, QUrl(target)).width() > 400, target
        for target in re.findall(r"(?<!!)\[[^\]]+\]\(([^)]+)\)", topic.markdown):
            assert target.removesuffix(".md") in {known.id for known in topics()}, target


HELP = paths.resources() / "help"
WELSH = sorted((HELP / "cy").glob("*.md"))
MARKS = {
    "headings": re.compile(r"^#+ ", re.MULTILINE),
    "typed": re.compile(r"`[^`]+`"),
    "targets": re.compile(r"\]\(([^)]+)\)"),
    "entries": re.compile(r"^- ", re.MULTILINE),
    "numbers": re.compile(r"\d[\d./]*\d|\d{2,}"),
}


WELSH_KEYS = {"↓": "Down", "↑": "Up", "←": "Left", "→": "Right", "Bylchwr": "Space"}  # as menus and the sheet of keys name them


def test_every_topic_is_there_in_welsh() -> None:
    assert [file.name for file in WELSH] == sorted(file.name for file in HELP.glob("*.md"))


@pytest.mark.parametrize("file", WELSH, ids=lambda file: file.stem)
@pytest.mark.parametrize("mark", MARKS)
def test_welsh_topic_says_as_much_as_the_english_one(file: Path, mark: str) -> None:
    welsh, english = (text.read_text(encoding="utf-8") for text in (file, HELP / file.name))
    if mark == "typed":
        for name, meant in WELSH_KEYS.items():
            welsh = welsh.replace(name, meant)
    assert sorted(MARKS[mark].findall(welsh)) == sorted(MARKS[mark].findall(english))
    assert len(welsh.split("\n\n")) == len(english.split("\n\n"))


def test_welsh_help_names_keys_as_the_menus_do(qapp: QApplication) -> None:
    try:
        speak("cy")
        for name, meant in WELSH_KEYS.items():
            assert QKeySequence(meant).toString(QKeySequence.SequenceFormat.NativeText) == name
        text = " ".join(file.read_text(encoding="utf-8") for file in WELSH)
        assert [name for name in WELSH_KEYS.values() if re.search(rf"`(?:\w+\+)*{name}`", text)] == []
    finally:
        speak("en")


def test_help_is_in_the_language_that_is_spoken(qapp: QApplication) -> None:
    try:
        speak("cy")
        assert topics()[0].title == "Darllen adroddiad"
        assert topics()[-1].title == "Bysellfwrdd"
        assert "Argraffu'r bennod" in topics()[-1].markdown
        assert find("sbotolau")[0].topic.id == "08-presenting"
    finally:
        speak("en")
    assert topics()[0].title == "Reading a report"


def test_keys_that_help_names_are_keys_of_the_program() -> None:
    named = {key for topic in topics() for key in re.findall(r"`((?:Ctrl|Alt|Shift)\+[^`\s]+|F\d+)`", topic.markdown)}
    assert len(named) > 30
    assert {key.replace("Ctrl+-", "Ctrl+-") for key in named} <= KNOWN


def test_words_are_found_and_opened_where_they_stand(shown: HelpWindow, qtbot: QtBot) -> None:
    assert find("no such words anywhere") == []
    assert {hit.topic.id for hit in find("backup")} == {"10-your-data"}
    qtbot.keyClicks(shown.field, "spotlight")
    assert shown.list.count() >= 2
    assert shown.topic.id == "08-presenting"
    assert "spotlight" in shown.page.textCursor().selectedText()
    qtbot.keyClick(shown.field, Qt.Key.Key_Down)
    assert shown.topic.id == KEYS
    shown.field.setText("zzzz")
    assert "Nothing in the help" in shown.list.item(0).text()


@pytest.mark.parametrize("words", ["slide", "console", "notes", "keys", "display asks"])
def test_what_is_found_reads_as_it_stands_and_says_where_it_is_cut(shown: HelpWindow, qtbot: QtBot, words: str) -> None:
    shown.field.setText(words)
    assert shown.list.count() == len(find(words))
    for row, hit in enumerate(find(words)):
        excerpt = shown.list.item(row).text().split("\n")[-1]
        assert "|" not in excerpt
        assert len(excerpt) <= 112
        assert words.split()[0] in excerpt.casefold()
        bare = excerpt.removeprefix("…").removesuffix("…")
        before, _, after = hit.line.partition(bare)
        assert bare in hit.line
        assert excerpt.startswith("…") == bool(before)
        assert excerpt.endswith("…") == bool(after)
        assert not before or before.endswith(" ")
        assert not after or not (after[0].isalnum() and bare[-1].isalnum())
        shown.list.setCurrentRow(row)
        assert shown.page.textCursor().hasSelection() or hit.line == hit.topic.title, excerpt


def test_walking_the_places_of_one_topic_writes_it_once(shown: HelpWindow) -> None:
    """It would take the window's time with every key."""
    shown.field.setText("slide")
    written: object = None
    revisions: set[int] = set()
    for row in range(shown.list.count()):
        shown.list.setCurrentRow(row)
        if shown.topic is not written:
            written, revisions = shown.topic, set()
        revisions.add(shown.page.document().revision())
        assert len(revisions) == 1, (row, shown.topic.id)
    assert shown.topic is not topics()[0]


def test_a_heading_that_is_found_is_opened_and_not_its_words_in_a_text_before(shown: HelpWindow) -> None:
    shown.field.setText("console")
    assert find("console")[0].line == "The console"
    assert shown.page.textCursor().block().text() == "The console"


def test_a_row_of_a_table_reads_as_one_line_and_its_head_is_none() -> None:
    assert "Console in a window: C" in [hit.line for hit in find("console in a")]
    assert not [hit for hit in find("keys") if "do" in hit.line.split() and hit.topic.id == KEYS]


def test_title_comes_before_heading_and_text() -> None:
    assert find("slides")[0].topic.id == "07-slides"
    assert find("comparing")[0].line == "Comparing"


def test_one_window_opened_by_key_walked_by_key_closed_by_key(program: app.Program, shown: HelpWindow, qtbot: QtBot) -> None:
    assert show_help(program.workspace.appearance, program.window, "keys") is shown
    assert shown.topic.id == KEYS
    shown.open("reading")
    qtbot.keyClick(shown.list, Qt.Key.Key_Down)
    assert shown.topic.id == "02-notes-terms-errors"
    qtbot.keyClick(shown, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert shown.zoom == pytest.approx(1.1)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_links_lead_to_topics(shown: HelpWindow) -> None:
    shown.open("exporting")
    shown.page.anchorClicked.emit(QUrl("07-slides.md"))
    assert shown.topic.id == "07-slides"
    shown.page.anchorClicked.emit(QUrl("keys"))
    assert shown.topic.id == KEYS


def test_colours_follow_the_theme(program: app.Program, shown: HelpWindow) -> None:
    def ink() -> str:
        cursor = shown.page.textCursor()
        cursor.setPosition(3)
        return cursor.charFormat().foreground().color().name()

    before = ink()
    program.workspace.appearance.set_theme(themes.load("dark"))
    assert (before, ink()) == (themes.load("light").colours["text"].lower(), themes.load("dark").colours["text"].lower())


OUTSIDE = ["/etc/passwd", "../../pyproject.toml", "file:///etc/hostname", "http://example.org/x.png", "../../../x.png"]


@pytest.mark.parametrize("address", OUTSIDE)
def test_nothing_outside_the_program_is_read(shown: HelpWindow, address: str) -> None:
    assert shown.page.loadResource(PICTURES, QUrl(address)) is None
    assert shown.page.loadResource(QTextDocument.ResourceType.HtmlResource.value, QUrl("01-reading.md")) is None


def test_about_says_versions_provenance_and_licences(program: app.Program, monkeypatch: pytest.MonkeyPatch) -> None:
    texts: list[str] = []
    monkeypatch.setattr(About, "exec", lambda sheet: texts.append(sheet.text.toPlainText()))
    program.window.actions_by_id["about"].trigger()
    for words in ("57 reports (digest: 1, summary of a web page: 56)", "digest", "Qt 6", "pandas", "LGPL", str(paths.user_data())):
        assert words in texts[0], words


def test_help_is_installed_with_the_program() -> None:
    assert (paths.resources() / "help" / "01-reading.md").is_file()


def test_the_page_of_keys_is_in_the_words_of_now() -> None:
    """Whatever words were used when it was first made: the tests used others, and passed in one order only."""
    assert topics()[-1].title == "Keyboard"
    wording.use(lambda text, sense, count: text.upper())
    try:
        assert topics()[-1].title == "KEYBOARD"
    finally:
        wording.use(None)
