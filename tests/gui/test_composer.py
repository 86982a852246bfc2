"""The chart composer: opened from charts, menus and by key; shaped, drawn as it is typed, taken away, remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.decks.kinds import contents_of
from peelviewer.options import NUMBERS
from peelviewer.store.user_store import UserStore
from peelviewer.ui.charts.composing.composer import Composer
from peelviewer.ui.look.theme import load
from peelviewer.window.commands.slides import SlidesMenu
from tests.programs import Opener


@pytest.fixture
def store(tmp_path: Path) -> UserStore:
    return UserStore(tmp_path / "user.sqlite")


@pytest.fixture
def program(open_program: Opener, store: UserStore) -> app.Program:
    return open_program(view="numbers", size=(1280, 800), store=store)


def composer_of(program: app.Program, subject: str) -> Composer:
    places = program.window.views
    return places.compose(places.figure_actions.to_compose(subject))


def opened(program: app.Program) -> list[Composer]:
    return [composer for composer in program.window.findChildren(Composer) if composer.isVisible()]


def colours_of(widget: QWidget) -> set[str]:
    """Return every colour that a widget is drawn in."""
    picture = widget.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def three_rows(composer: Composer) -> None:
    composer.form.rows.none.click()
    rows = composer.form.rows.list
    for number in (0, 2, 6):
        rows.item(number).setCheckState(Qt.CheckState.Checked)


def test_a_row_is_ticked_by_its_box_and_by_its_words(program: app.Program) -> None:
    rows = composer_of(program, "fig-4").form.rows.list
    item = rows.item(0)
    box = rows.visualItemRect(item)
    for place in (QPoint(box.left() + 12, box.center().y()), QPoint(box.left() + 120, box.center().y())):
        before = item.checkState()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        assert item.checkState() is not before, place
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        assert item.checkState() is before, place


def test_journalist_shapes_one_chart_by_keyboard_and_mouse(program: app.Program, qtbot: QtBot, tmp_path: Path) -> None:
    composer = composer_of(program, "fig-4")
    qtbot.waitUntil(composer.form.headline.hasFocus)
    qtbot.keyClicks(composer.form.headline, "More suspects are charged")
    three_rows(composer)
    qtbot.mouseClick(composer.form.sizes.buttons()[1], Qt.MouseButton.LeftButton)
    picture = composer.picture()
    assert picture is not None
    assert picture.title == "More suspects are charged"
    assert "3 of 21 rows are shown." in picture.described
    assert "ISBN" in " ".join(words.text for words in picture.scene.words)
    assert composer.about.text() == "2160 × 2160 pixels"
    composer.write(tmp_path / "chart.png")
    saved = QImage(str(tmp_path / "chart.png"))
    assert (saved.width(), saved.height()) == (2160, 2160)
    assert saved.text("Title") == "More suspects are charged"
    composer.close()


def test_preview_follows_what_is_typed_and_is_read_aloud(program: app.Program, qtbot: QtBot) -> None:
    composer = composer_of(program, "fig-4")
    composer.form.note.setPlainText("Cases of a year go on.")
    qtbot.waitUntil(lambda: "Cases of a year go on." in composer.preview.accessibleDescription())
    assert composer.preview.place().width() > 200
    composer.close()


def test_without_a_row_there_is_nothing_to_take_and_it_is_said_why(program: app.Program, qtbot: QtBot) -> None:
    composer = composer_of(program, "fig-4")
    composer.form.rows.none.click()
    assert composer.picture() is None
    assert not composer.save.isEnabled()
    composer.form.rows.all.click()
    assert composer.picture() is not None
    composer.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_cannot_be_had_looks_so_and_says_why(program: app.Program, qtbot: QtBot, theme: str) -> None:
    program.window.actions_by_id[f"theme_{theme}"].trigger()
    composer = composer_of(program, "fig-4")
    words, muted = (program.workspace.appearance.theme.colours[name].lower() for name in ("text", "muted"))
    assert words in colours_of(composer.others)
    assert not composer.others.toolTip()
    composer.form.rows.none.click()
    qtbot.waitUntil(lambda: composer.composed is None)
    found = colours_of(composer.others)
    assert words not in found
    assert muted in found
    for button in (composer.others, composer.slide, composer.copy_button, composer.save):
        assert button.toolTip() == button.accessibleDescription() == "Tick the rows that the picture is to show."


@pytest.mark.parametrize("suffix", ["svg", "pdf"])
def test_drawing_leaves_as_a_file_of_its_look(program: app.Program, tmp_path: Path, suffix: str) -> None:
    composer = composer_of(program, "fig-2")
    composer.form.looks.buttons()[1].click()
    composer.write(tmp_path / f"chart.{suffix}")
    content = (tmp_path / f"chart.{suffix}").read_bytes()
    assert content[:4] == (b"<?xm" if suffix == "svg" else b"%PDF")
    assert composer.theme is load("dark")
    composer.close()


def test_copy_puts_the_picture_on_the_clipboard(program: app.Program, qtbot: QtBot) -> None:
    composer = composer_of(program, "fig-2")
    composer.form.choose_size("slide")
    composer.copy_button.click()
    assert QGuiApplication.clipboard().image().width() == 1920
    assert composer.told.text() == "Copied the picture"
    QGuiApplication.clipboard().clear()
    composer.close()


def test_composition_belongs_to_its_chart_and_its_size_to_the_next_one(program: app.Program) -> None:
    composer = composer_of(program, "fig-4")
    composer.form.headline.setPlainText("Ours")
    three_rows(composer)
    composer.form.sizes.buttons()[1].click()
    composer.form.looks.buttons()[1].click()
    left_out = composer.form.composition().left_out
    composer.close()
    other = composer_of(program, "fig-2").form.composition()
    assert (other.headline, other.left_out, other.size, other.look) == ("", frozenset(), "square", "dark")
    again = composer_of(program, "fig-4").form.composition()
    assert (again.headline, again.left_out, again.size) == ("Ours", left_out, "square")
    for each in opened(program):
        each.close()


def test_slide_has_the_rows_and_words_of_the_picture(program: app.Program, qtbot: QtBot) -> None:
    decks = program.window.menu(SlidesMenu).actions.decks
    with qtbot.waitSignal(decks.ready):
        decks.open_last()
    composer = composer_of(program, "fig-4")
    composer.form.headline.setPlainText("More suspects are charged")
    composer.form.note.setPlainText("Cases go on")
    three_rows(composer)
    composer.slide.click()
    slide = decks.slide()
    assert slide is not None
    assert (slide.kind, slide.title) == ("composed", "More suspects are charged")
    assert slide.source.startswith("Cases go on. Figure 4, pp. 19–21. Home Office crime outcomes data. 3 of 21 rows.")
    (pairs,) = contents_of(slide, decks.material)
    assert [row.line.name for row in pairs.rows] == ["Charged/Summoned", "Out-of-court (formal)", "Out-of-court (informal)"]  # type: ignore[union-attr]
    composer.close()


def test_key_opens_it_over_the_chart_in_front(program: app.Program, qtbot: QtBot) -> None:
    command = program.window.actions_by_id["compose"]
    program.workspace.show_view("library")
    command.trigger()
    assert opened(program) == []
    assert "no chart here" in program.window.status.message.text()
    program.workspace.show_view("numbers")
    numbers = program.window.views.numbers
    numbers.open(numbers.subjects()[0])
    qtbot.waitUntil(lambda: bool(numbers.detail.subject_here()))
    command.trigger()
    (composer,) = opened(program)
    assert composer.subject.key.endswith(numbers.subjects()[0])
    composer.close()
    compare = program.window.views.compare
    program.workspace.show_view("compare")
    command.trigger()
    assert opened(program) == []  # texts have no chart
    compare.turn(NUMBERS)
    command.trigger()
    (composer,) = opened(program)
    assert composer.subject.key == "compared/norfolk-2016-effectiveness"
    composer.close()


def test_button_and_menu_of_a_card_ask_for_it(program: app.Program, qtbot: QtBot) -> None:
    numbers = program.window.views.numbers
    numbers.open(numbers.subjects()[0])
    qtbot.waitUntil(lambda: bool(numbers.detail.cards))
    card = numbers.detail.cards[numbers.subjects()[0]]
    card.icons["compose"].click()
    (composer,) = opened(program)
    composer.close()
    menu = card.menu()
    menu.actions()[0].trigger()
    (composer,) = opened(program)
    composer.close()
    menu.close()


def test_ticked_numbers_are_what_is_composed_and_cited(program: app.Program, qtbot: QtBot) -> None:
    program.workspace.show_view("compare")
    compare = program.window.views.compare
    compare.turn(NUMBERS)
    table = compare.numbers.table
    table.setFocus()
    table.setCurrentCell(0, 0)
    QApplication.processEvents()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    table.turn_tick(3)
    compare.numbers.picture.click()
    (composer,) = opened(program)
    rows = composer.form.rows.list
    rows.item(1).setCheckState(Qt.CheckState.Unchecked)  # below the heading of its unit
    picture = composer.picture()
    assert picture is not None
    said = " ".join(words.text for words in picture.scene.words)
    assert "1 of 2 rows is shown." in said
    assert "From HMIC, PEEL: Police effectiveness 2016" in said
    composer.close()
