"""Find words in a text as they look: whatever their spaces, hyphens, quotes and capitals, with numbers whole."""

from __future__ import annotations

import re

from .folding import Folded, divided


def occurrences(text: Folded, words: str, *, whole: bool = False, case: bool = False) -> list[tuple[int, int]]:
    """Return start and end of every place of the words in the text that was folded (with case, if *case* matters), in order."""
    expression = pattern(words, whole=whole, case=case)
    return [text.span(*match.span()) for match in expression.finditer(text.text)] if expression else []


def pattern(words: str, *, whole: bool = False, case: bool = False) -> re.Pattern[str] | None:
    """Return what the words look like in a folded text; None where there are none."""
    parts = [Folded(part, case=case).text for part in divided(words.strip())]
    folded = "".join(parts)
    if not folded.strip():
        return None
    # A hyphen at the end of a line may be the word's own, or only the line's.
    looks = "-? ?".join(re.escape(part) for part in parts)
    return re.compile(_start(folded, whole) + looks + _end(folded, whole))


def _start(folded: str, whole: bool) -> str:
    if folded[0].isdigit():
        return r"(?<![0-9])(?<![0-9][.,])"
    return r"(?<![^\W_])" if whole and folded[0].isalnum() else ""


def _end(folded: str, whole: bool) -> str:
    if folded[-1].isdigit():
        return r"(?![0-9]|[.,][0-9])"
    return r"(?![^\W_])" if whole and folded[-1].isalnum() else ""
