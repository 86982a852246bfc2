"""TOML as this program's own files have it: a name and its value a line. All else is left to tomllib, which takes 3 ms to load."""

from __future__ import annotations

import re
from typing import Any

_STATED = re.compile(r'([A-Za-z0-9_-]+) = (?:"([^"\\\x00-\x1f\x7f]*)"|(0|[1-9][0-9]{0,8})|(true|false))')
_TABLE = re.compile(r"\[([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)?)\]")
_NOTHING = re.compile(r"(?:#[^\x00-\x1f\x7f]*)?")


def stated(line: str) -> tuple[str, str | int | bool] | None:
    """Return the name and value of a plain line; None where it is another: its value has escapes, say, or signs stand around it."""
    match = _STATED.fullmatch(line)
    if match is None:
        return None
    name, text, number, flag = match.groups()
    return name, text if text is not None else int(number) if number else flag == "true"


def read_tables(text: str) -> dict[str, Any]:
    """Return what a file of TOML says, as tomllib does; raises ValueError where that can make nothing of it."""
    plain = _plain_tables(text)
    if plain is not None:
        return plain
    import tomllib

    return tomllib.loads(text)


def _plain_tables(text: str) -> dict[str, Any] | None:
    """Return the tables of a file, and those within them; None where a line is not plain, or a name comes twice."""
    whole: dict[str, Any] = {}
    table = whole
    for line in text.split("\n"):
        if _NOTHING.fullmatch(line):
            continue
        new: tuple[str, Any] | None = stated(line)
        inside = table
        if heading := _TABLE.fullmatch(line):
            *outer, name = heading[1].split(".")
            inside = whole.setdefault(outer[0], {}) if outer else whole
            table = {}
            new = name, table
        if new is None or not isinstance(inside, dict) or new[0] in inside:
            return None
        inside[new[0]] = new[1]
    return whole
