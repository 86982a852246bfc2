"""The translations: of every word, none too many, each with the same places, compiled as committed."""

from __future__ import annotations

import importlib
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from peelviewer.ui.commands import COMMANDS, MENUS, SUBMENUS

ROOT = Path(__file__).parents[3]
WELSH = ROOT / "resources" / "languages" / "peelviewer_cy.ts"
QTS_OWN = ROOT / "resources" / "languages" / "qt_cy.ts"
PLACE = re.compile(r"\{\w*\}")
SAME = {"PowerPoint…", "Return", "Esc", "Home, End", "Tab, Shift+Tab", "Term", "{figure}", "{number} of {count}"}


@pytest.fixture
def languages(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """Import the tool for translators from packaging/, which is no Python package."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield importlib.import_module("languages")
    sys.modules.pop("languages", None)


def messages(file: Path) -> list[ET.Element]:
    return list(ET.parse(file).iter("message"))  # noqa: S314


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def test_every_word_of_the_program_is_there_and_no_other(languages: ModuleType) -> None:
    assert WELSH.read_text(encoding="utf-8") == languages.update("cy"), "run: python packaging/languages.py update"
    assert len(messages(WELSH)) > 500


def test_committed_translation_is_the_compiled_one(languages: ModuleType, tmp_path: Path) -> None:
    languages.compile_to("cy", tmp_path / "made.qm")
    committed = WELSH.with_suffix(".qm").read_bytes()
    assert (tmp_path / "made.qm").read_bytes() == committed, "run: python packaging/languages.py compile"


@pytest.mark.parametrize("file", [WELSH, QTS_OWN], ids=lambda file: file.stem)
def test_nothing_is_left_unfinished(file: Path) -> None:
    for message in messages(file):
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, message.findtext("source")
        assert all(forms(message)), message.findtext("source")


def test_counting_words_have_the_five_forms_of_welsh() -> None:
    counting = [message for message in messages(WELSH) if message.get("numerus") == "yes"]
    assert len(counting) > 15
    assert {len(forms(message)) for message in counting} == {5}


@pytest.mark.parametrize("file", [WELSH, QTS_OWN], ids=lambda file: file.stem)
def test_places_and_signs_are_those_of_the_source(file: Path) -> None:
    for message in messages(file):
        source = message.findtext("source", "")
        for form in forms(message):
            assert sorted(PLACE.findall(form)) == sorted(PLACE.findall(source)), source
            assert sorted(re.findall(r"%\d", form)) == sorted(re.findall(r"%\d", source)), source
            assert form.count("&") == source.count("&"), source
            for sign in ("…", ":", "?"):
                assert form.endswith(sign) == source.endswith(sign), source
            assert form.startswith(" ") == source.startswith(" "), source


def test_words_are_in_welsh() -> None:
    for message in messages(WELSH):
        source = message.findtext("source", "")
        words = PLACE.sub("", source)
        if re.search(r"[A-Za-z]{3}", words) and source not in SAME:
            assert source not in forms(message) or message.get("numerus") == "yes", source


@pytest.mark.parametrize("language", ["en", "cy"])
def test_no_key_opens_two_things_of_a_menu(language: str) -> None:
    welsh = {message.findtext("source", ""): forms(message)[0] for message in messages(WELSH)}

    def translated(text: str) -> str:
        return welsh.get(text, text) if language == "cy" else text

    def keys(texts: list[str]) -> list[str]:
        return [translated(text).casefold().partition("&")[2][:1] for text in texts]

    bar = keys([words for name, words in MENUS.items() if name not in SUBMENUS])
    assert len(set(bar)) == len(bar)
    for menu in MENUS:
        below = [MENUS[name] for name, above in SUBMENUS.items() if above == menu]
        entries = keys([command.text for command in COMMANDS if command.menu == menu] + below)
        assert all(entries), menu
        assert len(set(entries)) == len(entries), (menu, [key for key in entries if entries.count(key) > 1])


def test_words_put_together_are_refused(languages: ModuleType, tmp_path: Path) -> None:
    package = tmp_path / "peelviewer"
    package.mkdir()
    (package / "a.py").write_text(
        'tr("Saved {name}", name=x)\nplural("{n} hit", "{n} hits", n)\ntranslatable("Read")\ntr("No", "a number")\n'
    )
    assert [words[:3] for words in languages.collect(package)] == [
        ("Saved {name}", "", False),
        ("{n} hits", "", True),
        ("Read", "", False),
        ("No", "a number", False),
    ]
    (package / "b.py").write_text('tr(f"Saved {name}")\n')
    with pytest.raises(languages.UnmarkedError, match=r"b\.py:1"):
        languages.collect(package)
