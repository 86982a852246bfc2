"""The Slides view: what is ticked, moved, typed and added is shown, undone, kept and exported."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QFontMetrics
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.decks import codec
from peelviewer.decks.added.talk import with_times
from peelviewer.decks.contents import Opening, Rows
from peelviewer.qtmodels.hits import HIT
from peelviewer.store.user_store import UserStore
from peelviewer.ui.charts.figure_card import FigureCard
from peelviewer.ui.dialogs.files import folder_in_words
from peelviewer.ui.slides.deck_session import DeckSession
from peelviewer.views.slides.slide_list import SLIDE, SlideDelegate
from peelviewer.views.slides.slides import SlidesView
from tests.programs import Opener

SLIDES, PAGES = 25, 26  # of the full deck
Opened = Callable[[], app.Program]


@pytest.fixture
def opened(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> Opened:
    """Open the program on the same user's data as often as a test likes."""

    def open_() -> app.Program:
        program = open_program(view="slides", section="q2", size=(1280, 800), store=UserStore(tmp_path / "user.sqlite"))
        qtbot.waitUntil(lambda: program.window.views.decks.deck is not None)
        return program

    return open_


@pytest.fixture
def program(opened: Opened, qtbot: QtBot) -> app.Program:
    """The program with the full deck, which has a slide of every kind."""
    program = opened()
    decks = program.window.views.decks
    decks.build("full")
    qtbot.waitUntil(lambda: decks.deck is not None and len(decks.deck.slides) == SLIDES)
    return program


@pytest.fixture
def view(program: app.Program) -> SlidesView:
    return program.window.views.slides


@pytest.fixture
def decks(view: SlidesView) -> DeckSession:
    return view.decks


def ids(decks: DeckSession) -> list[str]:
    assert decks.deck is not None
    return [slide.id for slide in decks.deck.slides]


def test_deck_of_the_whole_report_is_there_with_its_first_slide(view: SlidesView, program: app.Program) -> None:
    assert view.name.text() == "PEEL: Police effectiveness 2016: Full"
    assert view.list.slides.rowCount() == SLIDES
    assert view.preview.accessibleName() == "Slide 1: PEEL: Police effectiveness 2016"
    assert f"{PAGES} slides" in program.window.status.place.text()


def test_slide_is_chosen_by_click_and_key(view: SlidesView, decks: DeckSession, qtbot: QtBot) -> None:
    place = view.list.visualRect(view.list.slides.index(2))
    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert decks.current == "verdicts"
    assert view.fields.title.toPlainText().startswith("Norfolk is judged good overall")
    assert view.fields.lines.isHidden()
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    qtbot.keyClick(view.list, Qt.Key.Key_Down)
    assert decks.current == "numbers"
    assert view.about.text().endswith("it fills 2 slides: this is part 1")
    qtbot.mouseClick(view.forward, Qt.MouseButton.LeftButton)
    assert view.preview.accessibleName().startswith("Slide 6:")
    assert "Victim satisfaction" in view.preview.accessibleDescription()


def test_tick_by_click_and_by_space_leaves_a_slide_out_of_the_show(view: SlidesView, decks: DeckSession, qtbot: QtBot) -> None:
    index = view.list.slides.index(1)
    delegate = view.list.itemDelegate()
    assert isinstance(delegate, SlideDelegate)
    tick = delegate.tick_rect(view.list.visualRect(index)).center()
    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=tick)
    assert not index.data(SLIDE).shown
    assert view.about.text() == "Left out of the show"
    assert len(decks.pages()) == PAGES - 1
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("left out")
    qtbot.keyClick(view.list, Qt.Key.Key_Space)
    assert index.data(SLIDE).shown
    assert len(decks.pages()) == PAGES


def test_slides_are_moved_by_key_and_by_dragging(view: SlidesView, decks: DeckSession, qtbot: QtBot) -> None:
    decks.choose("verdicts")
    qtbot.keyClick(view.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert ids(decks)[:4] == ["opening", "messages", "grades-norfolk", "verdicts"]
    assert view.list.currentIndex().row() == 3
    qtbot.keyClick(view.list, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert ids(decks)[:3] == ["verdicts", "opening", "messages"]
    below = view.list.visualRect(view.list.slides.index(2)).center() + QPoint(0, 20)
    drop = QDropEvent(QPointF(below), Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    view.list.dropEvent(drop)
    assert ids(decks)[:3] == ["opening", "messages", "verdicts"]
    assert len(ids(decks)) == SLIDES


def test_what_is_typed_is_shown_undone_and_kept(view: SlidesView, decks: DeckSession, opened: Opened, qtbot: QtBot) -> None:
    decks.choose("q2-findings")
    view.fields.title.selectAll()
    qtbot.keyClicks(view.fields.title, "What we must talk about")
    assert view.preview.page is not None
    assert view.preview.page.title == "What we must talk about"
    before = view.fields.lines.toPlainText().split("\n")
    view.fields.lines.setFocus()
    cursor = view.fields.lines.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    view.fields.lines.setTextCursor(cursor)
    qtbot.keyClicks(view.fields.lines, " and soon")
    slide = decks.slide()
    assert slide is not None
    assert slide.lines[-1].text == f"{before[-1]} and soon"
    assert slide.lines[-1].label == "Concern"
    qtbot.keyClicks(view.fields.notes, "Say it slowly. ")
    qtbot.waitUntil(lambda: decks.kept is not None and decks.deck is not None and decks.kept.content == codec.to_json(decks.deck))
    second = opened()
    again = second.window.views.decks
    again.choose("q2-findings")
    kept = again.slide()
    assert kept is not None
    assert kept.title == "What we must talk about"
    assert kept.notes.startswith("Say it slowly.")
    for expected in ("Edit notes", "Edit lines", "Edit headline"):
        assert decks.history is not None
        assert decks.history.undo_name == expected
        view.undo.click()
    assert view.fields.title.toPlainText() == "Investigating crime: what the inspection found"
    view.redo.click()
    assert view.fields.title.toPlainText() == "What we must talk about"


def test_undo_keys_work_from_a_field(view: SlidesView, decks: DeckSession, qtbot: QtBot, program: app.Program) -> None:
    view.fields.title.setFocus()
    qtbot.keyClicks(view.fields.title, "X")
    changed = view.fields.title.toPlainText()
    program.window.actions_by_id["undo"].trigger()
    assert view.fields.title.toPlainText() == "PEEL: Police effectiveness 2016"
    program.window.actions_by_id["redo"].trigger()
    assert view.fields.title.toPlainText() == changed


UNDO, REDO = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("name", ["title", "lines", "notes"])
def test_undo_and_redo_by_key_in_every_field(view: SlidesView, decks: DeckSession, qtbot: QtBot, name: str) -> None:
    decks.choose("q2-findings")
    field = getattr(view.fields, name)
    before, history = field.toPlainText(), decks.history
    field.setFocus()
    qtbot.keyClicks(field, "first")
    field.moveCursor(field.textCursor().MoveOperation.End)
    qtbot.keyClicks(field, " last")
    both = field.toPlainText()
    qtbot.keyClick(field, *UNDO)
    assert field.toPlainText() == f"first{before}"
    qtbot.keyClick(field, *UNDO)
    assert field.toPlainText() == before
    assert history is not None
    assert history.undo_name == ""
    for key in (REDO, (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)):
        qtbot.keyClick(field, *key)
    assert field.toPlainText() == both
    view.list.setFocus()
    view.undo.click()
    assert field.toPlainText() == before


def test_undo_takes_back_what_is_typed_word_by_word(view: SlidesView, decks: DeckSession, qtbot: QtBot) -> None:
    decks.choose("q2-findings")
    notes = view.fields.notes
    notes.setFocus()
    notes.selectAll()
    qtbot.keyClicks(notes, "Say it slowly, twice")
    shown = []
    for _ in range(3):
        qtbot.keyClick(notes, *UNDO)
        shown.append(notes.toPlainText())
    assert shown == ["Say it slowly,", "Say it", "Say"]
    qtbot.keyClick(notes, *REDO)
    assert notes.toPlainText() == "Say it"
    slide = decks.slide()
    assert slide is not None
    assert slide.notes == "Say it"


def test_undo_in_a_field_that_has_nothing_more_takes_back_what_was_done_to_the_deck(
    view: SlidesView, decks: DeckSession, qtbot: QtBot
) -> None:
    decks.choose("q2-findings")
    decks.set("Edit notes", False, notes="same")
    decks.choose("q3-findings")
    view.fields.notes.setFocus()
    qtbot.keyClick(view.fields.notes, *UNDO)
    assert [slide.notes == "same" for slide in decks.deck.slides if slide.id == "q2-findings"] == [False]  # type: ignore[union-attr]


def test_what_was_typed_on_one_slide_is_not_taken_back_on_another(view: SlidesView, decks: DeckSession, qtbot: QtBot) -> None:
    notes = view.fields.notes
    for slide in ("q2-findings", "q3-findings"):
        decks.choose(slide)
        notes.setFocus()
        notes.selectAll()
        qtbot.keyClicks(notes, "same")
    decks.choose("q2-findings")
    decks.choose("q3-findings")
    qtbot.keyClick(notes, *UNDO)
    first = next(slide for slide in decks.deck.slides if slide.id == "q2-findings")  # type: ignore[union-attr]
    assert first.notes == "same"


@pytest.mark.parametrize("subjects", [[], ["q2"]])
def test_a_deck_that_cannot_be_built_is_told_and_another_opens(opened: Opener, tmp_path: Path, qtbot: QtBot, subjects: list[str]) -> None:
    first = opened()
    kept = first.window.views.decks.kept
    assert kept is not None
    first.window.close()
    store = UserStore(tmp_path / "user.sqlite")
    slide = {"id": "a", "kind": "comparison", "title": "", "lines": [], "subjects": subjects, "notes": "", "source": "", "shown": True}
    broken = {"format": 1, "report": kept.report, "name": "Broken", "shape": "16:9", "slides": [slide]}
    store.decks.save(kept._replace(name="Broken", content=json.dumps(broken)))
    store.close()
    messages: list[str] = []
    second = opened()  # waits for a deck
    second.workspace.message.connect(messages.append)
    decks = second.window.views.decks
    assert decks.deck is not None
    assert decks.deck.name != "Broken"
    decks.open_kept(next(deck for deck in decks.kept_decks() if deck.name == "Broken"))
    assert messages == [
        f"The deck “Broken” cannot be opened: a slide of the kind “comparison” shows 2 subject(s), and one of them names {len(subjects)}"
    ]


def test_a_deck_that_fails_all_the_same_is_told_and_stays(view: SlidesView, decks: DeckSession, qtbot: QtBot) -> None:
    """Whatever the reader of decks has let through."""
    messages: list[str] = []
    decks.workspace.message.connect(messages.append)
    kept = decks.kept
    assert kept is not None
    decks.history = None
    decks._opening = kept
    with qtbot.waitSignal(decks.ready, timeout=20_000):
        decks._fail(ValueError("odd"))
    assert messages[0].startswith(f"The deck “{kept.name}” cannot be opened: ValueError: odd")
    assert kept in decks.kept_decks()


def test_long_line_goes_to_a_second_slide_and_none_of_it_is_lost(view: SlidesView, decks: DeckSession) -> None:
    decks.choose("q2-findings")
    view.fields.lines.setPlainText("\n".join(f"{n} " + "a line of many words " * 12 for n in range(6)))
    slide = decks.slide()
    assert slide is not None
    pages = decks.pages_of(slide)
    assert len(pages) >= 3
    text = " ".join(words.text for page in pages for words in decks.scene(page).words)
    assert text.count("many") == 72


def test_slide_is_removed_and_comes_back(view: SlidesView, decks: DeckSession, qtbot: QtBot) -> None:
    decks.choose("verdicts")
    view.list.setFocus()
    qtbot.keyClick(view.list, Qt.Key.Key_Delete)
    assert "verdicts" not in ids(decks)
    assert decks.current == "grades-norfolk"
    view.undo.click()
    assert ids(decks)[2] == "verdicts"


@pytest.mark.parametrize(
    ("wish", "node", "kind", "words"),
    [
        ("section_wanted", "q2-supporting-victims", "lines", "supporting victims"),
        ("figure_wanted", "fig-6", "figure", "vulnerable victim"),
        ("figure_wanted", "indicator-charged", "figure", "Charged"),
        ("verb_wanted", "add_numbers", "numbers", "recorded crime"),
        ("verb_wanted", "add_text", "lines", "Headline"),
        ("verb_wanted", "add_grades", "grades", "published PEEL grades"),
        ("verb_wanted", "add_comparison", "comparison", "Investigating crime: Norfolk 2016"),
        ("verb_wanted", "add_view", "question", "investigating crime"),
    ],
)
def test_every_kind_of_slide_is_added_after_the_chosen_one(
    view: SlidesView, decks: DeckSession, wish: str, node: str, kind: str, words: str
) -> None:  # fmt: skip
    decks.choose("verdicts")
    before = len(ids(decks))
    getattr(view, wish).emit(node)
    assert len(ids(decks)) > before
    slide = decks.slide()
    assert slide is not None
    assert decks.deck is not None
    assert decks.deck.slides[3].id == slide.id
    assert slide.kind == kind
    assert words.lower() in slide.title.lower()
    assert view.preview.page is not None
    assert view.preview.page.contents


def test_what_other_views_show_becomes_a_slide(program: app.Program, decks: DeckSession) -> None:
    window, workspace = program.window, program.workspace
    workspace.show_view("numbers")
    window.views.numbers.choose_topic("Crime outcomes")
    window.actions_by_id["add_view"].trigger()
    slide = decks.slide()
    assert slide is not None
    assert slide.kind == "numbers"
    assert list(slide.subjects) == window.views.numbers.subjects()
    workspace.show_view("compare")
    window.views.compare.show_pair("q1", "q3")
    window.actions_by_id["add_view"].trigger()
    slide = decks.slide()
    assert slide is not None
    assert [subject.rpartition("/")[2] for subject in slide.subjects] == ["q1", "q3"]
    assert decks.deck is not None
    decks.choose(decks.deck.slides[0].id)
    workspace.show_view("grades")
    window.views.grades.choose("suffolk", 2016)
    window.actions_by_id["add_view"].trigger()
    slide = decks.slide()
    assert slide is not None
    assert slide.subjects == ("suffolk",)
    assert decks.deck.slides[1].id == "messages", "it does not part the title from the messages"
    assert [slide.id for slide in decks.deck.slides[decks.deck.position_of(slide.id) + 1 :]] == ["questions", "sources"]
    assert window.status.message.text() == "Added to the deck: Norfolk, PEEL: Police effectiveness 2016: Full"


def test_what_the_keyboard_is_at_becomes_a_slide(program: app.Program, decks: DeckSession, qtbot: QtBot) -> None:
    window, workspace = program.window, program.workspace
    add = window.actions_by_id["add_view"].trigger
    workspace.show_view("read")
    workspace.open("q2-supporting-victims")
    text = window.reading.text
    text.selectAll()
    assert text.chapter is not None
    add()
    slide = decks.slide()
    assert slide is not None
    assert (slide.kind, slide.lines[0].label) == ("lines", "2.1")
    cursor = text.textCursor()
    cursor.clearSelection()
    text.setTextCursor(cursor)
    window.companion.show_figure("fig-6")
    qtbot.waitUntil(lambda: any(card.subject == "fig-6" for card in window.companion.findChildren(FigureCard)))
    card = next(card for card in window.companion.findChildren(FigureCard) if card.subject == "fig-6")
    card.controls()[0].setFocus()
    add()
    slide = decks.slide()
    assert slide is not None
    assert (slide.kind, slide.subjects) == ("figure", ("fig-6",))
    panel, field = window.search.panel, window.toolbar.field
    window.actions_by_id["search"].trigger()
    qtbot.keyClicks(field, "domestic abuse")
    qtbot.waitUntil(lambda: panel.isVisible() and panel.query == "domestic abuse" and bool(panel.hits))
    panel.list.setCurrentIndex(panel.model.index(0))
    hit = panel.list.currentIndex().data(HIT)
    add()
    slide = decks.slide()
    assert slide is not None
    assert (hit.paragraph or hit.node) in (slide.id, *slide.id.split("-", 1), *slide.subjects, slide.lines[0].label if slide.lines else "")
    assert window.status.message.text() == "Added to the deck: Norfolk, PEEL: Police effectiveness 2016: Full"


def test_judgments_of_a_report_in_the_library_become_a_slide(program: app.Program, decks: DeckSession) -> None:
    window, workspace = program.window, program.workspace
    workspace.show_view("library")
    window.views.library.look_at("norfolk-2016-legitimacy")
    window.actions_by_id["add_view"].trigger()
    slide = decks.slide()
    assert slide is not None
    assert (slide.kind, slide.subjects) == ("verdicts", ("norfolk-2016-legitimacy",))
    (page,) = decks.pages_of(slide)
    (rows,) = page.contents
    assert isinstance(rows, Rows)
    judged = workspace.library.report("norfolk-2016-legitimacy").judgment_by_question
    assert [row.grade for row in rows.rows] == [judgment.grade for judgment in judged.values()]


def test_who_speaks_is_typed_into_fields_of_the_title_slide(view: SlidesView, decks: DeckSession, qtbot: QtBot) -> None:
    decks.choose("opening")
    fields = view.fields.given.fields
    before = decks.slide()
    assert before is not None
    qtbot.keyClicks(fields["presenter"], "A. Reader")
    qtbot.keyClicks(fields["event"], "Panel")
    qtbot.keyClicks(fields["date"], "3 May 2027")
    assert view.fields.lines.toPlainText() == "\n".join(line.text for line in before.lines)
    view.fields.lines.appendPlainText("Another line")
    assert view.preview.page is not None
    (content,) = view.preview.page.contents
    assert isinstance(content, Opening)
    assert (content.presenter, content.occasion, content.lines[-1]) == ("A. Reader", "Panel, 3 May 2027", "Another line")
    assert decks.history is not None
    while decks.history.undo_name:
        decks.undo()
    assert decks.slide() == before
    assert fields["presenter"].toPlainText() == ""
    decks.choose("verdicts")
    assert not view.fields.given.isVisible()


def test_length_of_the_talk_stands_in_the_header_beside_what_a_rehearsal_took(view: SlidesView, decks: DeckSession) -> None:
    assert view.talk.text() == "Talk length"
    view.talk.menu().aboutToShow.emit()
    next(action for action in view.talk.menu().actions() if action.text() == "15 minutes").trigger()
    assert view.talk.text() == "Talk 15 min"
    assert decks.deck is not None
    decks.change("Rehearse", with_times(decks.deck, {"opening": 30, "verdicts": 45.4}))
    assert view.talk.text() == "Talk 1:15 of 15 min"
    assert "13:45 to spare" in view.talk.toolTip()
    index = view.list.slides.index(0)
    assert "0:30" in str(view.list.slides.data(index, Qt.ItemDataRole.AccessibleTextRole))
    decks.choose("opening")
    assert view.about.text().endswith("0:30 when rehearsed")
    view.talk.menu().aboutToShow.emit()
    next(action for action in view.talk.menu().actions() if action.text() == "Forget the times of the rehearsal").trigger()
    assert view.talk.text() == "Talk 15 min"


def test_several_decks_each_with_a_name(view: SlidesView, decks: DeckSession, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    with qtbot.waitSignal(decks.ready):
        decks.build("briefing")
    assert view.list.slides.rowCount() == 12
    view.ask_name()
    asked = view.findChildren(QInputDialog)[0]
    field = asked.findChildren(QLineEdit)[0]
    assert decks.deck is not None
    assert field.width() > field.fontMetrics().horizontalAdvance(decks.deck.name) + 24
    field.setText("Police and crime panel")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert view.name.text() == "Police and crime panel"
    names = [kept.name for kept in decks.kept_decks()]
    assert names == [f"PEEL: Police effectiveness 2016: {name}" for name in ("Briefing", "Full")] + ["Police and crime panel"]
    with qtbot.waitSignal(decks.ready):
        decks.open_kept(decks.kept_decks()[1])
    assert view.list.slides.rowCount() == SLIDES
    decks.duplicate()
    assert view.name.text() == "PEEL: Police effectiveness 2016: Full (2)"

    view.ask_delete()
    box = view.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert [button.text() for button in box.buttons() if button is box.defaultButton()] == ["Keep"]
    with qtbot.waitSignal(decks.ready):
        next(button for button in box.buttons() if button.text() == "Delete").click()
    assert len(decks.kept_decks()) == 3


def test_deck_changed_in_two_windows_is_kept_twice(view: SlidesView, decks: DeckSession, opened: Opened) -> None:
    other = opened().window.views.decks
    other.set("Edit headline", True, title="Theirs")
    other.save()
    decks.set("Edit headline", True, title="Ours")
    decks.save()
    kept = {k.name: codec.from_json(k.content).slides[0].title for k in decks.kept_decks()}
    title = "PEEL: Police effectiveness 2016"
    assert kept == {f"{title}: Full": "Theirs", f"{title}: Full (2)": "Ours", f"{title}: Briefing": title}
    assert decks.deck is not None
    assert decks.deck.name.endswith("(2)")
    assert view.name.text() == decks.deck.name
    assert view.status().startswith(decks.deck.name)


def test_deck_that_cannot_be_read_is_left_and_said(view: SlidesView, decks: DeckSession, program: app.Program) -> None:
    kept = decks.kept_decks()[0]
    messages: list[str] = []
    program.workspace.message.connect(messages.append)
    decks.open_kept(kept._replace(content='{"format": 7}', name="Broken"))
    assert "“Broken” cannot be opened" in messages[-1]
    assert view.list.slides.rowCount() == SLIDES


def test_other_shape_lays_every_slide_out_anew(view: SlidesView, decks: DeckSession, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.shapes.buttons()[1], Qt.MouseButton.LeftButton)
    assert decks.deck is not None
    assert decks.deck.shape == "4:3"
    assert view.preview.frame.width == 960
    assert len(decks.pages()) > PAGES
    view.undo.click()
    assert view.shapes.checkedId() == 0


@pytest.mark.parametrize(("command", "suffix", "signature"), [
    ("export_pptx", ".pptx", b"PK"), ("export_pdf", ".pdf", b"%PDF"), ("export_handout", ".pdf", b"%PDF"),
    ("export_handout_alone", ".pdf", b"%PDF"),
])  # fmt: skip
def test_deck_is_exported_off_the_gui_thread(
    program: app.Program, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, command: str, suffix: str, signature: bytes
) -> None:  # fmt: skip
    target = tmp_path / "out"
    offered: list[str] = []

    def choose(*asked: object) -> tuple[str, str]:
        offered.extend(map(str, asked))
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    program.window.actions_by_id[command].trigger()
    qtbot.waitUntil(lambda: program.window.status.message.text() == f"Saved out{suffix} in {folder_in_words(tmp_path)}", timeout=20_000)
    assert any("Norfolk PEEL Police effectiveness 2016" in words and words.endswith(suffix) for words in offered), offered
    assert (tmp_path / f"out{suffix}").read_bytes().startswith(signature)
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith((".out", ".export"))] == []


def test_unwritable_export_says_why(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    window = program.window
    window.decking.write("export_pdf", tmp_path / "no such folder" / "deck.pdf")
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=10_000)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "deck.pdf could not be written: its folder is not there." in box.text()
    box.accept()


def test_cancelled_export_leaves_nothing(program: app.Program, tmp_path: Path, qtbot: QtBot) -> None:
    decking = program.window.decking
    decking.write("export_pptx", tmp_path / "deck.pptx")
    assert decking.task is not None
    decking.task.cancel()
    qtbot.waitUntil(lambda: program.window.status.message.text().startswith("Export stopped"), timeout=10_000)
    assert not list(tmp_path.glob("*.p*"))


def test_names_fit_their_places(view: SlidesView, decks: DeckSession, qtbot: QtBot) -> None:
    decks.rename("A deck with a very long name for the meeting of the police and crime panel in the new year " * 3)
    assert decks.deck is not None
    assert len(decks.deck.name) == 120
    assert view.name.text().endswith("…")
    qtbot.waitUntil(lambda: QFontMetrics(view.name.font()).horizontalAdvance(view.name.text()) < view.name.width())


def test_rows_of_a_slide_are_ticked_beside_it(view: SlidesView, decks: DeckSession) -> None:
    decks.choose("numbers")
    assert view.fields.rows.isVisibleTo(view.fields)
    rows = view.fields.rows.list
    before = decks.slide()
    assert before is not None
    assert rows.count() == len(before.subjects)
    rows.item(0).setCheckState(Qt.CheckState.Unchecked)
    slide = decks.slide()
    assert slide is not None
    assert slide.subjects == before.subjects[1:]
    decks.undo()
    assert decks.slide() == before
    assert rows.item(0).checkState() == Qt.CheckState.Checked
    for index in range(rows.count()):
        rows.item(index).setCheckState(Qt.CheckState.Unchecked)
    slide = decks.slide()
    assert slide is not None
    assert len(slide.subjects) == 1
    decks.choose("opening")
    assert not view.fields.rows.isVisibleTo(view.fields)
