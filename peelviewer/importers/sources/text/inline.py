"""Words of a text file with their marks, as Markdown, HTML or a converter wrote them, as runs."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from peelviewer.importers.stream import Run

_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_TOKEN = re.compile(
    r"\\(?P<plain>[\\`*_{}\[\]()#+.!|<>~-])"
    r"|\*\*(?P<strong>(?:[^*\\]|\\.){1,4000})\*\*|(?<![*\w])\*(?=\S)(?P<em>(?:[^*\\]|\\.){1,4000})(?<=\S)\*(?![*\w])"
    r"|(?<!\w)_(?=\S)(?P<under>[^_]{1,4000})(?<=\S)_(?!\w)"
    r"|\[\^(?P<note>[0-9A-Za-z*]{1,6})\]"
    r"|!?\[(?P<label>(?:[^\[\]\\]|\\.){1,2000})\]\((?P<target>[^()\s]{1,2000})\)"
    r"|<sup>\s*(?P<sup>[^<]{1,60}?)\s*</sup>"
    r"|<(?P<close>/?)(?P<tag>b|strong|i|em|u|sub|span|small)(?:\s[^<>]{0,200})?>"
    r"|(?P<break><br\s*/?>)"
    r"|(?P<raised>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}(?:,[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4})*)"
)
_BOLD = frozenset(("b", "strong"))
_DEEPEST = 4  # marks within marks that are read


def runs_of(text: str, *, bold: bool = False, italic: bool = False, depth: int = 0) -> Iterator[Run]:
    """Yield the runs of a text: strong, emphasis, links; raised are notes' marks ("4", "13,14") and other raised words."""
    end, stack = 0, [(bold, italic)]
    for token in _TOKEN.finditer(text):
        bold, italic = stack[-1]
        if token.start() > end:
            yield Run(html.unescape(text[end : token.start()]), bold, italic)
        end = token.end()
        inner = token["strong"] or token["em"] or token["under"]
        if inner and depth < _DEEPEST:
            yield from runs_of(inner, bold=bold or bool(token["strong"]), italic=italic or not token["strong"], depth=depth + 1)
        elif token["tag"]:
            _change(stack, token["tag"], closing=bool(token["close"]))
        else:
            yield _run(token, bold, italic)
    if end < len(text):
        yield Run(html.unescape(text[end:]), *stack[-1])


def _run(token: re.Match[str], bold: bool, italic: bool) -> Run:
    if token["note"] or token["sup"] or token["raised"]:
        return Run(token["note"] or token["sup"] or token["raised"].translate(_DIGITS), bold, italic, raised=True)
    if token["label"]:
        label = "".join(run.text for run in runs_of(token["label"], depth=_DEEPEST))
        target = re.sub(r"\\(.)", r"\1", token["target"])
        return Run(label, bold, italic, link=target if target.startswith(("https://", "http://")) else "")
    return Run(" " if token["break"] else token["plain"] or token[0], bold, italic)


def _change(stack: list[tuple[bool, bool]], tag: str, *, closing: bool) -> None:
    if closing:
        if len(stack) > 1:
            stack.pop()
    elif len(stack) < 50:
        bold, italic = stack[-1]
        stack.append((bold or tag in _BOLD, italic or tag in ("i", "em")))


def plain(text: str) -> str:
    """Return a text without its marks; those of notes are left out."""
    return " ".join("".join(run.text for run in runs_of(text) if not run.raised).split())
