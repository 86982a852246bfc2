"""What the list of marks is narrowed to, and its order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from peelviewer.model.annotations import Annotation, AnnotationKind, MarkColour
from peelviewer.ui.annotations.states import DETACHED, FOUND
from peelviewer.wording import translatable

ORDERS = {
    "newest": translatable("Newest first"),
    "oldest": translatable("Oldest first"),
    "report": translatable("By report"),
    "colour": translatable("By colour"),
}


class Narrowed(NamedTuple):
    """What marks must be: of a report, kind and colour, with all of these words; empty for what does not matter."""

    words: str = ""
    report: str = ""
    kind: str = ""
    """A kind, or DETACHED for what is found no more."""
    colour: str = ""
    order: str = "newest"


def left(
    marks: Iterable[Annotation], narrowed: Narrowed, states: Mapping[str, str], name_of: Callable[[Annotation], str]
) -> list[Annotation]:
    """Return the marks that are left, in their order; *states* say by uid where each stands, *name_of* gives its report's name."""
    words = narrowed.words.casefold().split()
    found = [mark for mark in marks if _is_left(mark, narrowed, states) and (not words or _has(mark, words, name_of))]
    if narrowed.order == "report":
        return sorted(found, key=lambda mark: (name_of(mark), mark.source.page, _numbers(mark.anchor.paragraph), mark.made))
    if narrowed.order == "colour":
        order = list(MarkColour)
        return sorted(found, key=lambda mark: (mark.is_bookmark, order.index(mark.colour), name_of(mark), mark.made))
    return sorted(found, key=lambda mark: mark.changed, reverse=narrowed.order == "newest")


def _is_left(mark: Annotation, narrowed: Narrowed, states: Mapping[str, str]) -> bool:
    if narrowed.report and mark.report != narrowed.report:
        return False
    if narrowed.colour and (mark.is_bookmark or mark.colour.value != narrowed.colour):
        return False
    if narrowed.kind == DETACHED:
        return states.get(mark.uid, FOUND) != FOUND
    return not narrowed.kind or mark.kind is AnnotationKind(narrowed.kind)


def _numbers(paragraph: str) -> list[int]:
    """Return the numbers of a paragraph's number, so that 2.9 comes before 2.10."""
    return [int(number) for number in re.findall(r"\d+", paragraph)]


def _has(mark: Annotation, words: list[str], name_of: Callable[[Annotation], str]) -> bool:
    text = f"{mark.anchor.words} {mark.note} {mark.source.heading} {name_of(mark)}".casefold()
    return all(word in text for word in words)
