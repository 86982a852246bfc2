"""What is said where one searches: how to ask for more than words, and that nothing is found."""

from __future__ import annotations

from peelviewer.wording import plural, tr


def operators() -> str:
    """Return in words what can be asked."""
    return tr("“a phrase”, -without, one OR another, one NEAR another")


def nothing_found(query: str, reports: int, is_whole: bool) -> str:
    """Return that a query has no hit in a library of so many reports, or none yet where not all of them are searched."""
    if not is_whole:
        return tr("Nothing found for “{query}” in the reports that are searched so far.", query=query)
    found = plural("Nothing found for “{query}” in {n} report.", "Nothing found for “{query}” in {n} reports.", reports, query=query)
    return f"{found} {tr('Try fewer words, or part of one.')}"
