"""Whose report it is: force, year or cycle, pillar, publisher, date and ISBN, from the words of the title page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from peelviewer.importers.recognised import Identity
from peelviewer.model.library import Force
from peelviewer.model.pillars import INTEGRATED
from peelviewer.wording import tr

from .words import all_words, folded

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_DATE = re.compile(rf"(?:(?P<day>[0-3]?[0-9])\s+)?(?P<month>{'|'.join(_MONTHS)})\s+(?P<year>(?:19|20)[0-9]{{2}})", re.IGNORECASE)
_ISBN = re.compile(r"ISBN:?\s*(?P<isbn>[0-9][0-9 \-\u2010-\u2013]{8,16}[0-9Xx])")
_PUBLISHER = re.compile(r"\b(HMICFRS|HMIC)\b")
_FULL_NAMES = (("fire & rescue services", "HMICFRS"), ("fire and rescue services", "HMICFRS"), ("inspectorate of constabulary", "HMIC"))
_CYCLE = re.compile(r"\b(?P<first>20[0-9]{2})\s?(?P<sign>[/–-])\s?(?P<last>(?:20)?[0-9]{2})\b")
_YEAR = re.compile(r"\b20[0-9]{2}\b")
_PEEL = re.compile(r"[*_]*PEEL\b")
_INSPECTION_OF = re.compile(r"(?:An )?inspection of (?P<name>.+)", re.IGNORECASE)


def named_peel(texts: Iterable[str]) -> bool:
    """Whether one of the first texts of a document is the title of a PEEL report."""
    return any(_PEEL.match(text) for text in texts)


def identity_of(texts: Sequence[str], forces: Iterable[Force], pillars: Iterable[str]) -> tuple[Identity, list[tuple[str, str]]]:
    """Return what the texts of a title page say of the report, and the fields that are in doubt with the reason.

    *pillars* are those that the library knows; what is not found stays empty.
    """
    words = " ".join(texts)
    title = next((text for text in texts if _PEEL.match(text)), texts[0] if texts else "")
    subtitle = next((text for text in texts if text != title and _INSPECTION_OF.fullmatch(text.strip())), "")
    name = _name(subtitle)
    force = _force(name, forces)
    year, cycle = _cycle(title)
    dated = _DATE.search(words)
    if not year and dated:
        year = int(dated["year"])
    isbn = _ISBN.search(words)
    identity = Identity(
        title=title,
        subtitle=subtitle,
        force=force.id if force else all_words(name) if name else "",
        force_name=force.name if force else name,
        year=year,
        cycle=cycle,
        pillar=_pillar(title, pillars),
        publisher=_publisher(words),
        published=_published(dated) if dated else "",
        isbn=re.sub(r"[\s\u2010-\u2013]", "-", isbn["isbn"]) if isbn else "",
    )
    return identity, _doubts(identity, known=force is not None)


def _doubts(identity: Identity, *, known: bool) -> list[tuple[str, str]]:
    doubts = []
    if not identity.force:
        doubts.append(("force", tr("The file does not say whose report it is.")))
    elif not known:
        doubts.append(("force", tr("No force of this name is in the library's table of forces: {name}", name=identity.force_name)))
    if not identity.year:
        doubts.append(("year", tr("The file does not say which year's inspection it is of.")))
    if not identity.pillar:
        doubts.append(("pillar", tr("The file does not say what was inspected.")))
    if not identity.published:
        doubts.append(("published", tr("The file does not say when it was published.")))
    return doubts


def _name(text: str) -> str:
    found = _INSPECTION_OF.search(text)
    return found["name"].strip().rstrip(".") if found else ""


def _force(name: str, forces: Iterable[Force]) -> Force | None:
    known = list(forces)
    wanted = folded(name)
    return next((force for force in known if wanted and wanted in (folded(force.name), folded(force.short_name))), None)


def _cycle(title: str) -> tuple[int, str]:
    """Return the year for order and the cycle's name, empty where it is the year."""
    span = _CYCLE.search(title)
    if span:
        return int(span["first"]), f"{span['first']}{'/' if span['sign'] == '/' else '-'}{span['last'][-2:]}"
    year = _YEAR.search(title)
    return (int(year.group()), "") if year else (0, "")


def _pillar(title: str, pillars: Iterable[str]) -> str:
    named = [pillar for pillar in pillars if pillar != INTEGRATED and re.search(rf"\b{re.escape(pillar)}\b", title, re.IGNORECASE)]
    if len(named) == 1:
        return named[0]
    return INTEGRATED if named or _PEEL.match(title) else ""


def _publisher(words: str) -> str:
    found = _PUBLISHER.search(words)
    if found:
        return found.group()
    return next((short for long, short in _FULL_NAMES if long in words.lower()), "")


def _published(found: re.Match[str]) -> str:
    month = _MONTHS.index(found["month"].lower()) + 1
    return f"{found['year']}-{month:02}" + (f"-{int(found['day']):02}" if found["day"] else "")
