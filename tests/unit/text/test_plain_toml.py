"""Lines of TOML that are read without tomllib: they say what it says, or are left to it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peelviewer.text.plain_toml import read_tables, stated

ROOT = Path(__file__).parents[3]
KINDS = (
    """
 |# words|#\x01|[a]|[b]|[a.b]|[a.b.c]|[[a]]|a = "é"|b = ""|b = 10|b = 010|c = 1.5|c=1|c = "\\n"|c = 'x'|c = "x" # why|d = true|d = false
d = [1]|a.b = "x"|d = "x\ty"|d = "\x7f"|d = 2016-05-01|x|e = ""\\"
""".strip("\n")
    .replace("\n", "|")
    .split("|")
)
LINES = st.lists(st.sampled_from(["", *KINDS]), max_size=6)


def _by_tomllib(text: str) -> object:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None


def _read(text: str) -> object:
    try:
        return read_tables(text)
    except ValueError:
        return None


@given(LINES)
def test_every_text_says_what_it_says_in_tomllib(lines: list[str]) -> None:
    text = "\n".join(lines)
    assert _read(text) == _by_tomllib(text)


@given(st.text(alphabet=' ="\\#ab0179-_.\t\x00\x7f\u2028é\ntrue', max_size=14))
def test_a_line_states_what_tomllib_reads_there(line: str) -> None:
    statement = stated(line)
    assert statement is None or dict([statement]) == _by_tomllib(line)


@pytest.mark.parametrize("file", sorted((ROOT / "resources" / "themes").glob("*.toml")), ids=lambda file: file.stem)
def test_themes_are_plain(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line and line[0] not in "#[" and stated(line) is None] == []


def test_the_reports_that_come_with_the_program_are_plain() -> None:
    files = sorted((ROOT / "data" / "reports").glob("*/report.toml"))
    assert files
    assert [f"{file}: {line}" for file in files for line in file.read_text(encoding="utf-8").splitlines() if stated(line) is None] == []
