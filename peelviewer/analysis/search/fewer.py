"""Fewer words for a question of which nothing has all: people ask as they would ask a colleague, reports answer in other words."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

from peelviewer.text.folding import fold, word_texts

from .query import is_plain

MOST_TELLING, MOST_TRIED = 6, 20
"""Words of a question that are looked for in its place, and choices of them that are tried."""

_ENGLISH = """
a about after again all also am an and any anybody anyone anything are as ask asked at be because been before being between but by can
could did do does doing done during each else ever every everything find finds for found from get gets give given gives go goes got had
has have having he her here him his how i if in into is it its just know known like many may me might mine more most much must my no not
of on or other our out over please said same say saying says see shall she should show shows so some somebody someone something such
talk tell tells than that the their them then there these they thing things think this those through to told too under until up us very
was we were what whats when where whether which while who whom whose why will with within without would you your
"""
_WELSH = """
a ac achos adeg ai am ambell ar arall at beth ble bob bod bu bydd byddai byth chi cyn dan dangos ddim dim dros dweud dywed dywedodd
dywedon dywedwyd efo ei ein eich er eraill eto eu fe fel felly fod fy fydd gael gallai gan ganddo gennym gyda hefyd heb hi hon honno
hwn hwnnw hyd hyn hynny i iddi iddo iddyn ie llawer lle mae maen maent mewn mor mwy na nac nad nag neb neu ni nid nhw o oddi oedd oeddent
oedden oes on ond os oes pa pam pan pawb pe pob pryd rhag rhai rhyw roedd roeddent rwy rydym rydyn sawl sut sy sydd un unrhyw wedi wrth
y ydw ydy ydych ydym ydyn yma yn yna yno yr yw
"""
SMALL_WORDS = frozenset((_ENGLISH + _WELSH).split())
"""Words that join others or ask, folded and without apostrophes: texts that answer a question need not have them."""


def fewer(typed: str, rarity: Callable[[str], float], has_hits: Callable[[str], bool]) -> str:
    """Return those words of a question that something has, in order; empty where it needs no fewer, or too little of it would be left.

    Small words go first, then those that nothing has, then the commonest, as they say least: what stays has more than half of the
    *rarity* of all that say something, or is two words with a third of it. *has_hits* is whether anything has all of some words. A
    question with quotation marks or operators says exactly what it wants, and none of its words goes.
    """
    parts = typed.split()
    if len(parts) < 2 or not is_plain(typed) or has_hits(typed):
        return ""
    telling = [part for part in parts if not SMALL_WORDS.issuperset(word_texts(fold(part)))][:MOST_TELLING]
    weights = [rarity(part) for part in telling]
    known = [number for number, part in enumerate(telling) if has_hits(part)]
    choices = (chosen for size in range(len(known), 0, -1) for chosen in combinations(known, size))
    weighed = ((chosen, sum(weights[number] for number in chosen) / sum(weights)) for chosen in choices)
    enough = {chosen: weight for chosen, weight in weighed if weight > (1 / 2 if len(chosen) == 1 else 1 / 3)}
    best = sorted(enough, key=lambda chosen: -enough[chosen])[:MOST_TRIED]
    return next((words for chosen in best if has_hits(words := " ".join(telling[number] for number in chosen))), "")


def left_out(typed: str, words: str) -> list[str]:
    """Return the words of a question that are not among those looked for in its place, as they were typed, without marks around them."""
    kept = words.split()
    return [_bare(part) for part in typed.split() if part not in kept and _bare(part)]


def kept(words: str) -> list[str]:
    """Return words that are looked for, without marks around them."""
    return [_bare(part) for part in words.split() if _bare(part)]


def _bare(part: str) -> str:
    return part.strip(".,;:!?()[]…")
