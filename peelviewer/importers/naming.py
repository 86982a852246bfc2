"""What an imported report is called in a library: its id, and words in place of what the file does not say and every report has."""

from __future__ import annotations

from .recognise.words import slug
from .recognised import Recognised
from .stream import Document

_ENDING = "-full"
"""Ends the id of an imported edition: the digest of the same report has the id without it."""
_UNKNOWN = "unknown"
_NO_YEAR, _EARLIEST = "year not stated", 2000
"""A cycle's name is what is shown in place of the year, which then puts the report before all others and says nothing."""
_MOST_WORDS = 6


def report_id(recognised: Recognised, document: Document) -> str:
    """Return the id of an imported report: of force, year and pillar where the file says them, else of its title or name."""
    identity = recognised.identity
    named = "-".join(part for part in (identity.force, str(identity.year or ""), identity.pillar) if part)
    whole = identity.force and identity.year and identity.pillar
    return f"{named if whole else slug(identity.title or document.title or document.name, _MOST_WORDS)}{_ENDING}"


def with_all_stated(recognised: Recognised) -> Recognised:
    """Return it with "unknown" for a force, pillar or year that the file does not say: nothing is guessed, and each is in doubt."""
    identity = recognised.identity
    stated = identity._replace(
        force=identity.force or _UNKNOWN,
        pillar=identity.pillar or _UNKNOWN,
        year=identity.year or _EARLIEST,
        cycle=identity.cycle if identity.year else identity.cycle or _NO_YEAR,
    )
    return recognised._replace(identity=stated)
