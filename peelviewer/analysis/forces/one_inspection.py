"""Editions of one inspection state the same values: each counts once, as the fullest edition states it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from peelviewer.model.unmatched import says_unmatched

from .statements import Limit, Stated, Statement, agree, alike, enough_digits, folded


def each_once(statements: Iterable[Statement]) -> list[Statement]:
    """Return the statements of reports, those of one inspection as its fullest edition has them.

    What another edition states alike is one with it: it adds the period where the fullest gives none, its caveats (named as a
    restatement's), and the values that the fullest does not have. What it states alone stays.
    """
    inspections: dict[tuple[str, str, str], list[Statement]] = {}
    for statement in statements:
        inspections.setdefault((statement.force, statement.cycle, statement.pillar), []).append(statement)
    found: list[Statement] = []
    for group in inspections.values():
        found += _of_inspection(sorted(group, key=lambda statement: statement.rank))
    return found


def _of_inspection(group: Sequence[Statement]) -> list[Statement]:
    """Return the statements of an inspection, in the order of their editions, each measure once."""
    kept: list[Statement] = []
    for statement in group:
        same = [number for number, other in enumerate(kept) if other.rank < statement.rank and _restates(statement, other)]
        if not same:
            kept.append(statement)
            continue
        kept[same[0]] = _with(kept[same[0]], [kept[number] for number in same[1:]], statement)
        kept = [other for number, other in enumerate(kept) if number not in same[1:]]
    return kept


def _restates(later: Statement, fuller: Statement) -> bool:
    """Return whether a restatement's measure is a fuller edition's: names alike, one unit, and each value that both have the same."""
    if folded(later.unit) != folded(fuller.unit) or set(later.keys) & set(fuller.keys):
        return bool(set(later.keys) & set(fuller.keys))
    both = [(a, b) for a in fuller.values for b in later.values if a.area == b.area and _one_period(a, b)]
    pairs = [(a.number, b.number) for a, b in both if a.number is not None and b.number is not None]
    areas = {a.area for a, b in both if a.number is not None and b.number is not None and agree(a.number, b.number)}
    if len(areas) < 2 or not all(agree(a, b) for a, b in pairs) or (later.label and not enough_digits(a for a, _ in pairs)):
        return False
    return alike(later, fuller)


def _one_period(one: Stated, other: Stated) -> bool:
    """Return whether two values may be of one period: the same, or one of them says none."""
    return one.period == other.period or not (one.period and other.period)


def _with(first: Statement, more: Sequence[Statement], later: Statement) -> Statement:
    """Return a measure of the fullest edition with what a restatement adds to it."""
    own = [stated for statement in (first, *more) for stated in statement.values]
    values = [_dated(stated, later.values) for stated in own]
    known = {(stated.area, stated.period, stated.value) for stated in values}
    added = [stated for stated in later.values if stated.value and (stated.area, stated.period, stated.value) not in known]
    limits = [limit for statement in (first, *more) for limit in statement.limits]
    if later.limits:  # they are matched to the values
        limits = [limit for limit in limits if not says_unmatched(limit.title)]
    said = {(limit.title, limit.text) for limit in limits}
    limits += [Limit(*limit[:3], restated=True) for limit in later.limits if (limit.title, limit.text) not in said]
    keys = dict.fromkeys(key for statement in (first, *more, later) for key in statement.keys)
    return first._replace(keys=tuple(keys), values=(*values, *added), limits=tuple(limits))


def _dated(stated: Stated, others: Iterable[Stated]) -> Stated:
    """Return a value with the period that a restatement gives the same value, where it has none of its own."""
    if stated.period:
        return stated
    same = next((other for other in others if other.area == stated.area and other.value == stated.value and other.period), None)
    return stated._replace(period=same.period, end=same.end) if same else stated
