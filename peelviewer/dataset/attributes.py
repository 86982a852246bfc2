"""The attribute block in braces that closes a heading or a paragraph."""

from __future__ import annotations

import re

from peelviewer.text.inline import ends_kept

_ATTRIBUTE = re.compile(
    r"\s*(?:#(?P<id>[A-Za-z0-9][A-Za-z0-9._-]*)|\.(?P<name>[A-Za-z-]+)"
    r'|(?P<key>[a-z]+)=(?:"(?P<quoted>(?:[^"\\]|\\.)*)"|(?P<bare>[^\s"]+)))(?=\s|$)'
)
_ENDING = re.compile(r'["\\{}\[\]<!]')  # brackets could begin marks or markup where the line is looked at as a whole
_KEEPING = r"\\\g<0>"
_KEPT = re.compile(r'\\(["\\{}\[\]<!])')
_MOST_KEPT = 64  # backslashes in a row that are counted


class Attributes:
    """What stands between the braces: an id, classes, and values by key."""

    __slots__ = ("classes", "id", "values")

    def __init__(self) -> None:
        self.id = ""
        self.classes: list[str] = []
        self.values: dict[str, str] = {}


def divide(text: str) -> tuple[str, str | None]:
    """Divide a line into its words and the inside of its closing braces (None without braces)."""
    # String methods and no expression: a line of megabytes must not take quadratic time.
    opening = text.rfind("{") if text.endswith("}") and not ends_kept(text) else -1
    while opening > 0 and ends_kept(text[max(0, opening - _MOST_KEPT) : opening + 1]):
        opening = text.rfind("{", 0, opening)
    if opening < 0:
        return text, None
    return text[:opening].rstrip(), text[opening + 1 : -1]


def quoted(value: str) -> str:
    """Return a value as it stands in a block: in quotation marks, where a backslash keeps what would end it or the block."""
    return f'"{_ENDING.sub(_KEEPING, value)}"'


def parse_attributes(block: str) -> Attributes | None:
    """Return what a block says, or None where it cannot be read or says something twice."""
    attributes, position, block = Attributes(), 0, block.strip()
    while position < len(block):
        match = _ATTRIBUTE.match(block, position)
        if not match or not _add(attributes, match):
            return None
        position = match.end()
    return attributes


def _add(attributes: Attributes, match: re.Match[str]) -> bool:
    if match["id"]:
        duplicate, attributes.id = bool(attributes.id), match["id"]
    elif match["name"]:
        # Nothing takes two classes; looking each up among all before it would take quadratic time.
        duplicate = bool(attributes.classes)
        attributes.classes.append(match["name"])
    else:
        duplicate = match["key"] in attributes.values
        attributes.values[match["key"]] = _KEPT.sub(r"\1", match["quoted"]) if match["bare"] is None else match["bare"]
    return not duplicate
