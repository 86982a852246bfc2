"""House styles in the Slides view: added, worn, shown, removed, and refused where a file is none."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from peelviewer.store.user_store import UserStore
from peelviewer.views.slides.slides import SlidesView
from peelviewer.views.slides.styles_sheet import StylesSheet
from tests.programs import Opener
from tests.templates import png, template


@pytest.fixture
def view(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> SlidesView:
    program = open_program(view="slides", size=(1280, 800), store=UserStore(tmp_path / "user.sqlite"))
    slides = program.window.views.slides
    qtbot.waitUntil(lambda: slides.decks.deck is not None)
    return slides


def style_file(folder: Path, name: str = "Ours", accent: str = "#B5123B") -> Path:
    (folder / "logo.png").write_bytes(png())
    file = folder / f"{name}.toml"
    file.write_text(f'name = "{name}"\npanel = "#3C1053"\naccent = "{accent}"\nlogo = "logo.png"\nfooter = "Our office"\n', "utf-8")
    return file


def spine(view: SlidesView) -> str:
    """Return the colour of the slide's left edge, as it is shown."""
    place = view.preview.slide_rect()
    picture = view.preview.grab().toImage()
    density = view.preview.devicePixelRatioF()
    colour = QColor(picture.pixel(round((place.x() + 4) * density), round((place.y() + place.height() / 2) * density)))
    return colour.name().upper()


def test_a_style_is_worn_by_the_slide_on_screen_and_taken_back(view: SlidesView, tmp_path: Path) -> None:
    before = spine(view)
    view.style_button.add(style_file(tmp_path))
    assert view.decks.deck is not None
    assert view.decks.deck.style == "Ours"
    assert spine(view) == "#3C1053" != before
    view.decks.undo()
    assert spine(view) == before
    view.decks.redo()
    assert spine(view) == "#3C1053"


def test_the_menu_lists_what_is_kept_and_ticks_what_is_worn(view: SlidesView, tmp_path: Path) -> None:
    view.style_button.add(style_file(tmp_path))
    view.style_button.add(style_file(tmp_path, "A & B", "#0B5394"))
    view.style_button.fill()
    actions = [action for action in view.style_button.menu().actions() if action.isCheckable()]
    assert [(action.text(), action.isChecked()) for action in actions] == [("Plain style", False), ("A && B", True), ("Ours", False)]
    actions[0].trigger()
    assert view.decks.deck is not None
    assert view.decks.deck.style == ""


def test_a_new_deck_begins_with_the_style_chosen_last(view: SlidesView, tmp_path: Path, qtbot: QtBot) -> None:
    view.style_button.add(style_file(tmp_path))
    with qtbot.waitSignal(view.decks.ready):
        view.decks.build("briefing")
    assert view.decks.deck is not None
    assert view.decks.deck.style == "Ours"
    assert spine(view) == "#3C1053"


def test_a_file_that_is_no_style_changes_nothing_and_says_why(view: SlidesView, tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text('name = "Bad"\naccent = "red"\n', encoding="utf-8")
    view.style_button.add(bad)
    (box,) = view.window().findChildren(QMessageBox)
    assert box.text().startswith("bad.toml, line 2: “red” is no colour. Write # and six digits, such as #0A6C74.")
    assert box.text().endswith("The slides stay as they are.")
    box.close()
    assert view.decks.styles.names() == []
    assert view.decks.deck is not None
    assert view.decks.deck.style == ""


def test_an_example_is_saved_from_the_menu_and_can_be_added(view: SlidesView, tmp_path: Path) -> None:
    view.style_button.fill()
    offered = {action.text(): action for action in view.style_button.menu().actions()}
    assert "every line explained" in offered["Save an example…"].toolTip()
    path, said = tmp_path / "example.toml", list[str]()
    view.decks.workspace.message.connect(said.append)
    view.style_button.save_example(path)
    assert said[0].startswith("Saved example.toml in ")
    view.style_button.add(path)
    assert view.decks.styles.names() == ["Example Police and Crime Commissioner"]


@pytest.mark.parametrize("content", [b"\xff\xfe\x00name", b"x" * 70_000], ids=["no text", "too large"])
def test_a_wrong_file_leads_to_the_example(view: SlidesView, tmp_path: Path, content: bytes) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_bytes(content)
    view.style_button.add(bad)
    (box,) = view.window().findChildren(QMessageBox)
    assert "“Save an example” in the menu Style" in box.text()
    assert box.text().endswith("The slides stay as they are.")
    box.close()


def test_styles_are_shown_by_the_decks_own_slides_used_and_removed(view: SlidesView, tmp_path: Path) -> None:
    view.style_button.add(style_file(tmp_path))
    view.style_button.manage()
    (sheet,) = view.window().findChildren(StylesSheet)
    assert sheet.chosen == "Ours"
    assert not sheet.use.isEnabled()
    dressed = sheet.pictures[0].pixmap().toImage()
    sheet.list.setCurrentRow(0)
    assert sheet.pictures[0].pixmap().toImage() != dressed
    assert all(picture.accessibleName().startswith("Slide ") for picture in sheet.pictures)
    assert not sheet.remove.isEnabled()
    sheet.list.setCurrentRow(1)
    sheet.remove.click()
    (box,) = sheet.findChildren(QMessageBox)
    next(button for button in box.findChildren(QPushButton) if button.text() == "Remove").click()
    assert view.decks.styles.names() == []
    assert sheet.list.count() == 1
    sheet.close()
    assert view.decks.deck is not None
    assert view.decks.deck.style == "Ours"  # and is worn again when it is added again
    assert spine(view) != "#3C1053"
    view.style_button.add(style_file(tmp_path))
    assert spine(view) == "#3C1053"


def test_a_template_dresses_the_show(view: SlidesView, tmp_path: Path) -> None:
    view.style_button.add(template(tmp_path / "Our template.pptx"))
    assert view.decks.deck is not None
    assert view.decks.deck.style == "Our template"
    assert spine(view) == "#1D3557"


def test_a_style_survives_in_the_users_own_data(tmp_path: Path) -> None:
    file = tmp_path / "user.sqlite3"
    store = UserStore(file)
    store.styles.put("Ours", "{}")
    store.export_json(tmp_path / "mine.json")
    store.close()
    other = UserStore(tmp_path / "other.sqlite3")
    other.import_json(tmp_path / "mine.json")
    assert (other.styles.names(), other.styles.content("Ours")) == (["Ours"], "{}")
    other.close()


def test_a_damaged_style_is_told_and_the_plain_one_worn(view: SlidesView, qtbot: QtBot) -> None:
    store = view.decks.styles._store
    assert store is not None
    store.styles.put("Broken", "{}")
    with qtbot.waitSignal(view.decks.workspace.message) as told:
        view.decks.use_style("Broken")
    assert told.args == ["The house style “Broken” is damaged: the slides are shown in the plain one. Add it again."]
    assert spine(view) != "#3C1053"
