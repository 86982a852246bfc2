"""Qt's enumerations are made quickly and come out as Python makes them."""

from __future__ import annotations

import enum
import pickle
import sys
from collections.abc import Iterator
from itertools import product
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6 import QtCore, QtGui, QtWidgets

from peelviewer.cli import quick_enums

KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
MODULES = (QtCore, QtGui, QtWidgets)
Pairs = list[tuple[str, int]]

pytestmark = pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="made quickly with Python 3.11 alone")


def both(kind: Any, name: str, pairs: Pairs, boundary: enum.FlagBoundary | None = enum.KEEP) -> tuple[Any, Any]:
    """Return an enumeration as Python makes it, and as it is made quickly."""
    usual = quick_enums.python_creates(kind, name, list(pairs), module=__name__, boundary=boundary)
    return usual, quick_enums.create(kind, name, list(pairs), module=__name__, boundary=boundary)


def inside(enumeration: Any) -> dict[str, Any]:
    """Return all that a class of members holds, members told by what they hold themselves."""

    def told(value: Any) -> Any:
        if isinstance(value, enumeration):
            return [(name, kept) for name, kept in vars(value).items() if name != "__objclass__"]
        if isinstance(value, enum.property):  # stands for a member whose name is one of its class
            return told(value.member)
        if isinstance(value, dict):
            return [(key, told(kept)) for key, kept in value.items()]
        return getattr(value, "__func__", value)

    return {name: told(value) for name, value in vars(enumeration).items() if name not in ("__dict__", "__weakref__")}


def enumerations(module: ModuleType) -> Iterator[Any]:
    holders = [module, *(value for name in dir(module) if isinstance(value := getattr(module, name), type))]
    for holder in holders:
        for name in dir(holder):
            value = getattr(holder, name, None)
            if isinstance(value, enum.EnumType):
                yield value


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_qts_own_come_out_as_python_makes_them(module: ModuleType) -> None:
    found = set(enumerations(module))
    assert len(found) > 90
    for enumeration in found:
        kind = next(kind for kind in KINDS if kind in enumeration.__bases__)
        usual, quick = both(kind, enumeration.__name__, [(name, member.value) for name, member in enumeration.__members__.items()])
        assert inside(quick) == inside(usual), enumeration


NAMES = st.text("abcXYZ_09", min_size=1, max_size=4) | st.sampled_from(("name", "value", "real", "mro", "_x_", "__dunder__"))
NUMBERS = st.integers(-4, 40) | st.sampled_from((1 << 31, 0x7FFFFFFF, -1 << 31))


@pytest.mark.parametrize(("kind", "boundary"), list(product(KINDS, (None, enum.KEEP, enum.CONFORM))))
@given(pairs=st.lists(st.tuples(NAMES, NUMBERS), max_size=8))
def test_any_names_and_numbers_come_out_alike_or_are_refused_alike(kind: Any, boundary: enum.FlagBoundary | None, pairs: Pairs) -> None:
    try:
        usual = quick_enums.python_creates(kind, "Made", list(pairs), module=__name__, boundary=boundary)
    except Exception as error:  # whatever Python says, the same is to be said
        with pytest.raises(type(error)):
            quick_enums.create(kind, "Made", list(pairs), module=__name__, boundary=boundary)
        return
    assert inside(quick_enums.create(kind, "Made", list(pairs), module=__name__, boundary=boundary)) == inside(usual)


@pytest.mark.parametrize("kind", KINDS)
def test_members_are_asked_joined_and_told_alike(kind: Any) -> None:
    for made in both(kind, "Side", [("Left", 1), ("Right", 2), ("Both", 3), ("West", 1)]):
        assert made(1) is made.Left is made["West"] and made.Left in made and made.Left is not made.Right
        assert [member.name for member in made] == (["Left", "Right"] if issubclass(kind, enum.Flag) else ["Left", "Right", "Both"])
        with pytest.raises(AttributeError, match="reassign"):
            made.Left = 7
        if issubclass(kind, enum.Flag):
            assert made.Left | made.Right is made.Both and ~made.Left == made.Right and list(made.Both) == [made.Left, made.Right]
    assert repr(both(kind, "Side", [("Left", 1)])[0].Left) == repr(both(kind, "Side", [("Left", 1)])[1].Left)


Kept = quick_enums.create(enum.IntFlag, "Kept", [("A", 1), ("B", 2)], module=__name__)


def test_a_member_survives_being_pickled() -> None:
    assert pickle.loads(pickle.dumps(Kept.B)) is Kept.B  # noqa: S301


@pytest.mark.parametrize("names", ["One Two", ["One", "Two"], {"One": 1, "Two": 2}, [("One", "first"), ("Two", "second")]])
def test_what_is_not_plain_is_left_to_python(names: Any) -> None:
    assert [member.name for member in quick_enums.create(enum.Enum, "Words", names, module=__name__)] == ["One", "Two"]
