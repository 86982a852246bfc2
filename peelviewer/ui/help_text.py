"""The help's topics: Markdown files, and the keys made from the tables of commands; searched without an index, for they are few."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from typing import NamedTuple

from peelviewer import paths
from peelviewer.dataset.inline import typographic
from peelviewer.wording import tr

from . import language
from .actions import COMMANDS, MENUS, plain, shown_keys
from .key_sheet import READING_KEYS, SHOW_KEYS

KEYS = "keys"
_MARKS = re.compile(r"!\[[^\]]*\]\([^)]*\)|[*`#]|\[([^\]]*)\]\([^)]*\)")


class Topic(NamedTuple):
    """A page of help: its id (the file's name, or "keys"), title and Markdown."""

    id: str
    title: str
    markdown: str

    @property
    def lines(self) -> list[str]:
        """Its lines as they read, without marks."""
        return [line for line in (_MARKS.sub(r"\1", line).strip(" |-") for line in self.markdown.split("\n")) if line]


class Hit(NamedTuple):
    """A place found: the topic and the line in it."""

    topic: Topic
    line: str


def topics() -> tuple[Topic, ...]:
    """Return all topics in their order, the keys last, in the language that is spoken."""
    return _topics(language.spoken())


@cache
def _topics(spoken: str) -> tuple[Topic, ...]:
    folder = paths.resources() / "help"
    files = sorted((folder if spoken == "en" else folder / spoken).glob("*.md"))
    texts = [(file.stem, _set(file.read_text(encoding="utf-8"))) for file in files]
    read = [Topic(name, text.split("\n", 1)[0].removeprefix("# ").strip(), text) for name, text in texts]
    return (*read, Topic(KEYS, tr("Keyboard"), _keys()))


def find(query: str) -> list[Hit]:
    """Return the lines that hold all words of a query, of topics with them in the title first, then of headings, then of the text."""
    words = query.casefold().split()
    ranked: list[tuple[int, int, Hit]] = []
    for order, topic in enumerate(topics()):
        for line in topic.lines:
            if words and all(word in line.casefold() for word in words):
                heading = any(part.lstrip("# ") == line for part in topic.markdown.split("\n") if part.startswith("#"))
                rank = 0 if line == topic.title else 1 if heading else 2
                ranked.append((rank, order, Hit(topic, line)))
    return [hit for _, _, hit in sorted(ranked, key=lambda entry: entry[:2])]


def _set(text: str) -> str:
    """Return a text with typographic quotes, but for what stands in code as it is typed."""
    return "`".join(part if at % 2 else typographic(part) for at, part in enumerate(text.split("`")))


def _keys() -> str:
    """Return the keys of every command, a table a menu, and those of reading and of the show."""
    menus = groupby((c for c in COMMANDS if c.keys), lambda command: command.menu)
    blocks = [(plain(tr(MENUS[menu])), [(plain(tr(c.text)), shown_keys(c.keys)) for c in commands]) for menu, commands in menus]
    reading, show = ([(tr(act), tr(keys)) for act, keys in table] for table in (READING_KEYS, SHOW_KEYS))
    blocks = [(tr("Reading"), reading), *blocks, (tr("While a show runs"), show)]
    parts = ["# " + tr("Keyboard"), tr("Everything can be done with the keyboard. The keys stand in the menus, too.")]
    for name, rows in blocks:
        parts.append(f"## {name}\n\n| {tr('do')} | {tr('keys')} |\n|---|---|\n" + "\n".join(f"| {what} | {keys} |" for what, keys in rows))
    return "\n\n".join(parts)
