"""What is said where one searches: how to ask for more than words, and that nothing is found."""

from __future__ import annotations

from peelviewer.analysis.search.fewer import kept, left_out
from peelviewer.text.inline import typographic
from peelviewer.wording import plural, tr


def operators() -> str:
    """Return in words what can be asked."""
    return tr("“a phrase”, -without, one OR another, one NEAR another")


def quoted(query: str) -> str:
    """Return a query in quotation marks, or as it is where it has some of its own."""
    query = typographic(query.strip())
    return query if set("“”") & set(query) else f"“{query}”"


def nothing_found(query: str, reports: int, is_whole: bool) -> str:
    """Return that a query has no hit in a library of so many reports, or none yet where not all of them are searched."""
    if not is_whole:
        return tr("Nothing found for {query} in the reports that are searched so far.", query=quoted(query))
    found = plural("Nothing found for {query} in {n} report.", "Nothing found for {query} in {n} reports.", reports, query=quoted(query))
    return f"{found} {tr('Try fewer words, or part of one.')}"


def fewer_words(query: str, instead: str) -> str:
    """Return that nothing has all words of a query, which of them the hits have *instead*, and which were left out."""
    gone = ", ".join(left_out(query, instead))
    return tr("Nothing has all of these words. These hits have: {words}. Left out: {gone}.", words=", ".join(kept(instead)), gone=gone)
