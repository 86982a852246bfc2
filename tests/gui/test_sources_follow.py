"""The sources slide of the open deck follows it, through undo and removal, until somebody writes it; then the window says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from peelviewer import app
from peelviewer.decks.base import Line
from peelviewer.decks.subjects.evidence_slide import slide_of
from peelviewer.store.user_store import UserStore
from peelviewer.ui.slides.deck_session import DeckSession
from peelviewer.views.slides.slides import SlidesView
from peelviewer.wording import translatable
from tests.programs import Opener


@pytest.fixture
def view(open_program: Opener, qtbot: QtBot, tmp_path: Path) -> SlidesView:
    program: app.Program = open_program(view="slides", section="q2", size=(1280, 800), store=UserStore(tmp_path / "user.sqlite"))
    qtbot.waitUntil(lambda: program.window.views.decks.deck is not None)
    return program.window.views.slides


def words(decks: DeckSession) -> str:
    assert decks.deck is not None
    slide = decks.deck.slides[decks.deck.position_of("sources")]
    return " ".join(line.text for line in slide.lines)


def test_sources_follow_what_is_added_taken_back_and_removed(view: SlidesView) -> None:
    decks = view.decks
    before = words(decks)
    decks.add([slide_of(decks.material, "section", "q3", "suffolk-2016-effectiveness")])
    added = words(decks)
    assert "Suffolk Constabulary" in added
    decks.undo()
    assert words(decks) == before
    decks.redo()
    assert words(decks) == added
    assert decks.deck is not None
    decks.choose(next(slide.id for slide in decks.deck.slides if slide.title.startswith("Suffolk 2016: ")))
    decks.remove()
    assert words(decks) == before
    assert decks.sources.is_followed(decks.deck)


def test_own_sources_stay_and_are_said_until_they_are_written_anew(view: SlidesView, qtbot: QtBot) -> None:
    decks = view.decks
    decks.choose("sources")
    notice = view.fields.sources
    assert not notice.isVisibleTo(view)
    before = words(decks)
    view.fields.lines.setPlainText("What the inspectorate published")
    assert notice.isVisibleTo(view)
    decks.choose("opening")
    assert not notice.isVisibleTo(view)
    decks.add([slide_of(decks.material, "section", "q3", "suffolk-2016-effectiveness")])
    assert words(decks) == "What the inspectorate published"
    decks.choose("sources")
    assert "Suffolk 2016" in view.fields.source.text()
    notice.anew.click()
    assert "Suffolk Constabulary" in words(decks)
    assert not notice.isVisibleTo(view)
    decks.undo()
    assert words(decks) == "What the inspectorate published"
    decks.set(translatable("Edit lines"), False, lines=(Line(before),))
    assert notice.isVisibleTo(view)
