"""Words compared without what printing does to them, and ids made of them."""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile(r"\[\^[^\]]*\]|\*+")
_KEPT = re.compile(r"\\(?P<sign>[\\*\[\]{}<>!#:^-])|\[\^[^\]]*\]|\*+")
_MARKUP = re.compile(r"<(?=[A-Za-z/!])|!(?=\[(?!\^))")
_OTHER = re.compile(r"[^a-z0-9]+")
_FOREIGN = re.compile(r"[^\x00-\x7f]")
_SMALL = frozenset(
    {"a", "an", "and", "are", "as", "at", "does", "for", "how", "in", "is", "it", "its", "of", "on", "or", "s", "the", "to", "with"}
)
_LONGEST_ID = 6  # words


def folded(text: str) -> str:
    """Return words in small letters without marks, accents and punctuation, divided by single spaces."""
    plain = _MARKS.sub("", text).casefold()
    if not plain.isascii():
        plain = _FOREIGN.sub(_unaccented, unicodedata.normalize("NFKD", plain).casefold())
    return _OTHER.sub(" ", plain).strip()


def _unaccented(found: re.Match[str]) -> str:
    """Return nothing for an accent, and a space for any other sign that is no small letter or digit."""
    return "" if unicodedata.combining(found[0]) else " "


def without_marks(text: str) -> str:
    """Return inline Markdown as the words that it says, without notes' marks and signs of emphasis."""
    return _KEPT.sub(lambda found: found["sign"] or "", text).strip()


def has_words(text: str) -> bool:
    """Return whether inline Markdown has a letter or digit beside notes' marks."""
    return any(letter.isalnum() for letter in without_marks(text))


def as_label(text: str) -> str:
    """Return inline Markdown as plain words for a title, label or source, without markup."""
    return without_markup(without_marks(text))


def without_markup(words: str) -> str:
    """Return plain words on one line, in which a space parts signs that would be read as markup."""
    return " ".join(_MARKUP.sub(r"\g<0> ", words).split())


def slug(text: str, longest: int = _LONGEST_ID) -> str:
    """Return an id of the words of a title that say most, "part" where there are none."""
    words = folded(text).split()
    telling = [word for word in words if word not in _SMALL] or words
    return "-".join(telling[:longest]) or "part"


def all_words(text: str) -> str:
    """Return an id of all words of a name, from which the name can be told again."""
    return folded(text).replace(" ", "-")[:80] or "part"


def unique(wanted: str, taken: set[str]) -> str:
    """Return an id, with a number where it is taken already, and take it."""
    made, count = wanted, 1
    while made in taken:
        count += 1
        made = f"{wanted}-{count}"
    taken.add(made)
    return made
