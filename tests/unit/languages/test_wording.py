"""Words said through one place: English without a translator, another language with one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from peelviewer.wording import plural, tr, translatable, use


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    use(None)


def test_english_needs_no_translator() -> None:
    assert tr("Saved {name}", name="a {b}.pdf") == "Saved a {b}.pdf"
    assert tr("100% {of} it") == "100% {of} it"
    assert translatable("Saved") == "Saved"


@pytest.mark.parametrize(("count", "said"), [(0, "0 hits"), (1, "1 hit"), (2, "2 hits"), (60, "60 hits")])
def test_english_has_two_plural_forms(count: int, said: str) -> None:
    assert plural("{n} hit", "{n} hits", count) == said


def test_thousands_of_a_count_are_set_apart() -> None:
    assert plural("{n} hit", "{n} hits", 24_368) == "24,368 hits"


def test_translator_is_asked_for_text_sense_and_count() -> None:
    asked = []

    def translate(text: str, sense: str, count: int) -> str:
        asked.append((text, sense, count))
        return {"No": "Rhif", "{n} hits": "{n} o ganlyniadau"}.get(text, text)

    use(translate)
    assert tr("No", "number of an outcome") == "Rhif"
    assert plural("{n} hit", "{n} hits", 7) == "7 o ganlyniadau"
    assert asked == [("No", "number of an outcome", -1), ("{n} hits", "", 7)]


def test_what_a_translator_does_not_know_stays_english_in_the_right_number() -> None:
    use(lambda text, sense, count: text)
    assert plural("{n} hit", "{n} hits", 1) == "1 hit"
    assert tr("Saved {name}", name="x") == "Saved x"
