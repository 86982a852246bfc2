"""The help's topics: Markdown files, and the keys made from the tables of commands; searched without an index, for they are few."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import groupby
from typing import NamedTuple

from peelviewer import paths
from peelviewer.text.inline import typographic
from peelviewer.ui import language
from peelviewer.ui.commands import COMMANDS, MENUS, plain_text, shown_keys
from peelviewer.ui.keys import COMPOSER_KEYS, FORCES_KEYS, GRADES_KEYS, IMPROVE_KEYS, READING_KEYS, SHOW_KEYS, YEARS_KEYS
from peelviewer.wording import tr

KEYS = "keys"
LONGEST = 110  # letters of a line that are shown where it is found
_RULE = re.compile(r"\|[\s|:-]+")
_MARKS = re.compile(r"!\[[^\]]*\]\([^)]*\)|[*`#]|\[([^\]]*)\]\([^)]*\)")


class Topic(NamedTuple):
    """A page of help: its id (the file's name, or "keys"), title and Markdown."""

    id: str
    title: str
    markdown: str

    @property
    def lines(self) -> list[Line]:
        """Its lines as they read, without marks, without the heads of tables."""
        raw = self.markdown.split("\n")
        below = [*raw[1:], ""]
        return [Line(": ".join(cells), cells[0]) for text, rule in zip(raw, below, strict=True) if (cells := _cells(text, rule))]


class Line(NamedTuple):
    """A line of a topic in words, and how it begins on the page, where a row of a table stands in several cells."""

    words: str
    start: str


class Hit(NamedTuple):
    """A place found: the topic, the line in it, and how that begins on the page."""

    topic: Topic
    line: str
    start: str

    def excerpt(self, query: str) -> str:
        """Return as much of the line as shows the first word of a query; where it is cut, between words, stands an ellipsis."""
        line, longest = self.line, LONGEST
        if len(line) <= longest:
            return line
        hit = max(0, line.casefold().find(query.casefold().split()[0]))
        first = max(0, min(hit - longest // 3, len(line) - longest))
        last = len(line) if first + longest >= len(line) else line.rfind(" ", 0, first + longest)
        first = line.find(" ", first) + 1 if first else 0
        return f"{'…' if first else ''}{line[first:last]}{'…' if last < len(line) else ''}"


def topics() -> tuple[Topic, ...]:
    """Return all topics in their order, the keys last, in the language that is spoken."""
    return (*_written(language.spoken()), Topic(KEYS, tr("Keyboard"), _keys()))


@cache
def _written(spoken: str) -> tuple[Topic, ...]:
    folder = paths.resources() / "help"
    files = sorted((folder if spoken == "en" else folder / spoken).glob("*.md"))
    texts = [(file.stem, _set(file.read_text(encoding="utf-8"))) for file in files]
    return tuple(Topic(name, text.split("\n", 1)[0].removeprefix("# ").strip(), text) for name, text in texts)


def find(query: str) -> list[Hit]:
    """Return the lines that hold all words of a query, of topics with them in the title first, then of headings, then of the text."""
    words = query.casefold().split()
    ranked: list[tuple[int, int, Hit]] = []
    for order, topic in enumerate(topics()):
        for line in topic.lines:
            if words and all(word in line.words.casefold() for word in words):
                heading = any(part.lstrip("# ") == line.words for part in topic.markdown.split("\n") if part.startswith("#"))
                rank = 0 if line.words == topic.title else 1 if heading else 2
                ranked.append((rank, order, Hit(topic, *line)))
    return [hit for _, _, hit in sorted(ranked, key=lambda entry: entry[:2])]


def _cells(text: str, below: str) -> list[str]:
    """Return a line of Markdown as it reads, in its cells if it is a row; nothing for the head of a table and the rule under it."""
    plain = _MARKS.sub(r"\1", text).strip()
    if not plain.startswith("|"):
        return [plain.removeprefix("- ")] if plain else []
    return [] if _RULE.fullmatch(plain) or _RULE.fullmatch(below) else [cell.strip() for cell in plain.strip("|").split("|")]


def _set(text: str) -> str:
    """Return a text with typographic quotes, but for what stands in code as it is typed."""
    return "`".join(part if index % 2 else typographic(part) for index, part in enumerate(text.split("`")))


def _keys() -> str:
    """Return the keys of every command, a table a menu, and those that no menu has, by what they belong to."""
    menus = groupby((c for c in COMMANDS if c.keys), lambda command: command.menu)
    commands = [(plain_text(tr(MENUS[menu])), [(plain_text(tr(c.text)), shown_keys(c.keys)) for c in those]) for menu, those in menus]
    blocks = [
        (tr("Reading"), _told(READING_KEYS)),
        *commands,
        (tr("Forces side by side"), _told(FORCES_KEYS)),
        (tr("Years side by side"), _told(YEARS_KEYS)),
        (tr("Grades"), _told(GRADES_KEYS)),
        (tr("Improvements"), _told(IMPROVE_KEYS)),
        (tr("Picture of a chart"), _told(COMPOSER_KEYS)),
        (tr("While a show runs"), _told(SHOW_KEYS)),
    ]
    parts = ["# " + tr("Keyboard"), tr("Everything can be done with the keyboard. The keys stand in the menus, too.")]
    for name, rows in blocks:
        parts.append(
            f"## {name}\n\n| {tr('Action')} | {tr('Keys')} |\n|---|---|\n" + "\n".join(f"| {action} | {keys} |" for action, keys in rows)
        )
    return "\n\n".join(parts)


def _told(keys: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(tr(act), tr(key)) for act, key in keys]
