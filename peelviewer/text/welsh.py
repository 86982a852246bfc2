"""Welsh words begin in several ways: a word's first letters change with what stands before it (tŷ, i dŷ, fy nhŷ, ei thŷ).

The changes are the soft, nasal and aspirate mutations as every grammar of Welsh lists them. They also lead from English words to
others (call and gall, best and fest). So a word takes all its forms only if it is written with a circumflex; any other takes those that
begin as no English word does (Gwent, yng Ngwent), and one that begins so itself also the word that it comes from.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_MUTATIONS = {
    "p": ("b", "mh", "ph"),
    "t": ("d", "nh", "th"),
    "c": ("g", "ngh", "ch"),
    "b": ("f", "m"),
    "d": ("dd", "n"),
    "g": ("", "ng"),
    "m": ("f",),
    "ll": ("l",),
    "rh": ("r",),
}
"""What the first letters of a word become: soft, nasal, aspirate, as far as each changes them."""
_ONE_LETTER = ("ngh", "ch", "dd", "ff", "mh", "ng", "nh", "ll", "ph", "rh", "th")
"""Letters that are written with several characters: "chwarae" does not begin with c."""
_WELSH_BEGINNINGS = ("dd", "ll", "mh", "ng", "nh")
_ACCENTS = re.compile(r"[aeiouwy]\u0302", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:\u0302[^\W\d_]*)*")
_VOWELS = "aeiouwy"
_SHORTEST = 3  # letters of a word that is not Welsh by its look; shorter ones are abbreviations


def accented(text: str) -> frozenset[str]:
    """Return the words of a text that are written with a circumflex, in small letters and without it."""
    apart = unicodedata.normalize("NFD", text)
    return frozenset(word.replace("\u0302", "").casefold() for word in _WORD.findall(apart) if _ACCENTS.search(word))


@lru_cache(maxsize=512)
def mutated(word: str, welsh: bool = False) -> tuple[str, ...]:
    """Return the other forms of a folded word, of one that is not known to be *welsh* those that cannot be English; in order."""
    if not word.isalpha() or not any(letter in _VOWELS for letter in word[1:]) or len(word) < (2 if welsh else _SHORTEST):
        return ()
    radicals = _radicals(word)
    forms = {form for radical in radicals for form in _forms(radical)}
    if not welsh:
        forms = {form for form in forms if form.startswith(_WELSH_BEGINNINGS)}
        if word.startswith(_WELSH_BEGINNINGS):
            forms.update(radicals)
    return tuple(sorted(forms - {word}))


def _beginning(word: str) -> str:
    return next((letter for letter in _ONE_LETTER if word.startswith(letter)), word[:1])


def _radicals(word: str) -> list[str]:
    """Return the words that this one may be a form of, itself first."""
    first = _beginning(word)
    rest = word[len(first) :]
    radicals = [word] + [radical + rest for radical, forms in _MUTATIONS.items() if first in forms]
    return radicals + (["g" + word] if first in ("a", "e", "i", "l", "o", "r", "u", "w", "y") else [])


def _forms(radical: str) -> list[str]:
    first = _beginning(radical)
    rest = radical[len(first) :]
    return [radical, *(form + rest for form in _MUTATIONS.get(first, ()) if len(form + rest) > 1)]
