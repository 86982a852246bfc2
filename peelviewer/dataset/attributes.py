"""The attribute block in braces that closes a heading or a paragraph."""

from __future__ import annotations

import re

_ATTRIBUTE = re.compile(
    r"\s*(?:#(?P<id>[A-Za-z0-9][A-Za-z0-9._-]*)|\.(?P<name>[A-Za-z-]+)"
    r'|(?P<key>[a-z]+)=(?:"(?P<quoted>[^"]*)"|(?P<bare>[^\s"]+)))(?=\s|$)'
)


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
    opening = text.rfind("{") if text.endswith("}") else -1
    if opening < 0:
        return text, None
    return text[:opening].rstrip(), text[opening + 1 : -1]


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
        attributes.values[match["key"]] = match["quoted"] if match["bare"] is None else match["bare"]
    return not duplicate
