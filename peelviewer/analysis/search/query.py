"""Turn what a reader types into a full-text query that can hold no syntax of its own."""

from __future__ import annotations

import re
import unicodedata

# A combining mark counts as part of a word and is dropped when words are compared: an apostrophe written as one leaves "Clare's"
# a single word that "clares" finds, and can be turned back for display.
_HIDDEN_APOSTROPHE = "\u030f"
_APOSTROPHES = "'’‘ʼ＇´`"
_INSIDE_WORD = re.compile(rf"(?<=[^\W_])[{_APOSTROPHES}](?=[^\W_])")
_LONGEST = 400
_MOST_WORDS = 24
_SHORTEST_INFLECTED = 4


def hide_apostrophes(text: str) -> str:
    """Return text as it is indexed: composed, without lone surrogates or private marks, apostrophes inside words hidden."""
    composed = unicodedata.normalize("NFC", text.encode("utf-8", "ignore").decode("utf-8"))
    return _INSIDE_WORD.sub(_HIDDEN_APOSTROPHE, re.sub("[\x00\ue000\ue001]", "", composed))


def show_apostrophes(text: str) -> str:
    """Return indexed text as it is shown."""
    return text.replace(_HIDDEN_APOSTROPHE, "’")


def joined_words(text: str) -> str:
    """Return the hyphenated words of a text without their hyphens, so that "reoffending" finds "re-offending"."""
    # The hyphen is asked for afterwards: an expression that requires it tries a long word anew from each of its letters.
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text)
    return " ".join(dict.fromkeys(word.replace("-", "") for word in words if "-" in word))


def match_expression(query: str) -> str:
    """Return the FTS5 expression of a query, empty where it holds no word.

    All words must occur; "quoted words" in this order; the last word, still being typed, may be the beginning of one.
    """
    terms = []
    pieces = re.split('["“”]', hide_apostrophes(query[:_LONGEST]))
    for number, piece in enumerate(pieces):
        last = number == len(pieces) - 1
        if number % 2:
            terms += [_quoted(piece, last)] if _is_word(piece) else []
        else:
            words = [word for word in piece.split() if _is_word(word)]
            terms += [_loose(word, last and word is words[-1]) for word in words]
    return " AND ".join(terms[:_MOST_WORDS])


def _is_word(text: str) -> bool:
    return re.search(r"[^\W_]", text) is not None


def _quoted(text: str, beginning: bool = False) -> str:
    return f'"{text}"' + ("*" if beginning else "")


def _loose(word: str, beginning: bool) -> str:
    """Return a word that also finds its plural, possessive or singular."""
    forms = [_quoted(word, beginning)]
    bare = word.replace(_HIDDEN_APOSTROPHE, "").strip(_APOSTROPHES + ".,;:!?()[]")
    if len(bare) >= _SHORTEST_INFLECTED and bare.isalpha():
        if bare.lower().endswith("s"):
            forms.append(_quoted(bare[:-1]))
        elif not beginning:
            forms.append(_quoted(bare + "s"))
    return forms[0] if len(forms) == 1 else f"({' OR '.join(forms)})"
