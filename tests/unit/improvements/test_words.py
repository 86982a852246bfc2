"""How what the log keeps is said: days as people write them, the reader's own words as they are."""

from __future__ import annotations

from datetime import date

import pytest

from peelviewer.improvements.ledger import row_text
from peelviewer.improvements.words import value_words
from peelviewer.model.improvements import Action, Evidence


@pytest.mark.parametrize(
    ("field", "rows", "words"),
    [
        ("actions", (Action("Test it", due=date(2017, 4, 7)), Action("Say it")), "Test it · 7 April 2017; Say it"),
        ("evidence", (Evidence("/audit.pdf", date(2017, 4, 7)),), "/audit.pdf · 7 April 2017"),
        ("actions", (Action("See minutes of 2017-04-07 on 2017-13-45"),), "See minutes of 2017-04-07 on 2017-13-45"),
    ],
)
def test_days_among_parts_are_said_as_people_write_them(field: str, rows: tuple[Action | Evidence, ...], words: str) -> None:
    assert value_words(field, "; ".join(row_text(row) for row in rows)) == words


def test_what_looks_like_a_day_and_is_none_stays() -> None:
    assert value_words("actions", "Test · 2017-13-45") == "Test · 2017-13-45"
    assert value_words("target", "2017-13-45") == "2017-13-45"
    assert value_words("owner", "2017-04-07") == "2017-04-07"
