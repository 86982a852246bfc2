"""Numbers of pages in words: 3, 5–7, 12."""

from __future__ import annotations

from collections.abc import Iterable

_MOST_RUNS = 12
"""Runs that are written out; who reads more looks at the pages themselves."""


def page_list(pages: Iterable[int]) -> str:
    """Return numbers of pages in order, those that follow each other as a run; after twelve runs an ellipsis."""
    runs: list[tuple[int, int]] = []
    for page in sorted(set(pages)):
        if runs and runs[-1][1] == page - 1:
            runs[-1] = runs[-1][0], page
        else:
            runs.append((page, page))
    words = [str(first) if first == last else f"{first}–{last}" for first, last in runs[:_MOST_RUNS]]
    return ", ".join((*words, "…") if len(runs) > _MOST_RUNS else words)
