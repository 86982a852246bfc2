"""What an imported report is called in a library: its id, and words in place of what the file does not say and every report has."""

from __future__ import annotations

from peelviewer.importers.recognise.words import slug
from peelviewer.model.library import UNKNOWN_FORCE
from peelviewer.model.pillars import GENERAL

from .recognised import Recognised
from .stream import Document

ENDING = "-full"
"""Ends the id of an imported edition: the digest of the same report has the id without it."""
_NO_YEAR, _EARLIEST = "year not stated", 2000
"""A cycle's name is what is shown in place of the year, which then puts the report before all others and says nothing."""
_MOST_WORDS = 8
_LONGEST_NAME = 60  # letters of a force or title in an id, which has a hundred


def is_named(force: str, pillar: str) -> bool:
    """Return whether a report's force and pillar tell which inspection it is of."""
    return force not in ("", UNKNOWN_FORCE) and pillar not in ("", GENERAL)


def report_id(recognised: Recognised, document: Document) -> str:
    """Return the id of an imported report: of force, year and pillar where the file says them, else of its title or name and its day."""
    identity = recognised.identity
    if is_named(identity.force, identity.pillar) and identity.year:
        return f"{identity.force[:_LONGEST_NAME]}-{identity.year}-{identity.pillar}{ENDING}"
    title = slug(identity.title or document.title or document.name, _MOST_WORDS)[:_LONGEST_NAME]
    return f"{'-'.join(filter(None, (title, identity.published)))}{ENDING}"


def with_all_stated(recognised: Recognised) -> Recognised:
    """Return it with words for "not stated" where the file names no force, pillar or year: nothing is guessed, and each is in doubt."""
    identity = recognised.identity
    stated = identity._replace(
        force=identity.force or UNKNOWN_FORCE,
        pillar=identity.pillar or GENERAL,
        year=identity.year or _EARLIEST,
        cycle=identity.cycle if identity.year else identity.cycle or _NO_YEAR,
    )
    return recognised._replace(identity=stated)
