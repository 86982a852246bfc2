"""Makes the enumerations of Qt quickly: PySide makes 240 of them, with 3,400 members, before the first paint.

Python's own way through `EnumType._create_` is written for whatever a program may declare and took a third of the time in which the
modules load. Qt's are plain: names with whole numbers. These are added to a class that Python has made without members, in the way of
Python 3.11 (`enum._proto_member.__set_name__` and `enum.EnumType.__new__`); whatever is not plain, and every other Python, is left to it.
"""

from __future__ import annotations

import enum
import sys
from typing import Any

_KINDS = (enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag)
_TAKEN = frozenset(name for kind in _KINDS for base in kind.__mro__ for name in vars(base)) | {"mro", ""}
"""Names that mean something to an enumeration or to its base: what would have them is left to Python."""
_MADE_ANEW = ("__dict__", "__weakref__", "__new__")
_patterns: dict[tuple[Any, Any], dict[str, Any]] = {}
python_creates = enum.EnumType._create_  # type: ignore[attr-defined] # it has no public name


def make_quickly() -> None:
    """Have enumerations made quickly from now on, where this is the Python whose way is known here."""
    if sys.version_info[:2] == (3, 11):
        enum.EnumType._create_ = create  # type: ignore[attr-defined]


def create(kind: Any, class_name: str, names: Any, *, module: str | None = None, boundary: Any = None, **further: Any) -> Any:
    """Return an enumeration as `EnumType._create_` does, from (name, number) pairs; raises what that raises."""
    if module is None:
        module = sys._getframe(2).f_globals.get("__name__")  # whoever called EnumType.__call__, as Python has it
    if kind not in _KINDS or further.get("qualname") or further.get("type") or not _plain(names):
        return python_creates(kind, class_name, names, module=module, boundary=boundary, **further)
    made = _without_members(kind, class_name, module, boundary)
    _add(made, names)
    if issubclass(kind, enum.Flag):
        _tell_bits(made, [value for _, value in names])
    return made


def _without_members(kind: Any, class_name: str, module: str | None, boundary: Any) -> Any:
    """Return an enumeration without members: as the first of its kind, which Python has made, but for the name."""
    pattern = _patterns.get((kind, boundary))
    if pattern is None:
        first = vars(python_creates(kind, class_name, (), module=module, boundary=boundary))
        pattern = _patterns[kind, boundary] = {name: value for name, value in first.items() if name not in _MADE_ANEW}
    own = {name: value.copy() if value.__class__ in (list, dict) else value for name, value in pattern.items()}
    own["__module__"] = module
    made = type.__new__(enum.EnumType, class_name, (kind,), own)
    type.__setattr__(made, "__new__", enum.Enum.__new__)  # as Python does at last: by number, one of the members is returned
    return made


def _plain(names: Any) -> bool:
    """Return whether names are pairs of a name without a meaning of its own and a whole number, no name twice."""
    if names.__class__ is not list:
        return False
    for pair in names:
        if pair.__class__ is not tuple or len(pair) != 2:
            return False
        name, value = pair
        if name.__class__ is not str or value.__class__ is not int or name[:1] == "_" or name in _TAKEN:
            return False
    return len(dict(names)) == len(names)


def _add(made: Any, names: list[tuple[str, int]]) -> None:
    """Add members to an enumeration without any; a second name of a number is one of the member that has it."""
    new = made._new_member_
    arguments = (made,) if new is object.__new__ else None
    only_bits = issubclass(made, enum.Flag)  # of flags only those of one bit are listed, the others are made of them
    order, members, by_value = made._member_names_, made._member_map_, made._value2member_map_
    for name, value in names:
        member = by_value.get(value)
        if member is None:
            member = new(*arguments) if arguments else new(made, value)
            member._value_ = value
            member._name_ = name
            member.__objclass__ = made
            member._sort_order_ = len(order)
            if not only_bits or (value and not value & (value - 1)):
                order.append(name)
            by_value[value] = member
        members[name] = member
    put = type.__setattr__  # all after each other: with each the class forgets where it has found its attributes
    for name, member in members.items():
        put(made, name, member)


def _tell_bits(made: Any, values: list[int]) -> None:
    """Tell an enumeration of flags which bits its members have, and whether they come in another order than their numbers'."""
    mask = single = 0
    for value in values:
        mask |= value
        if value and not value & (value - 1):
            single |= value
    made._flag_mask_, made._all_bits_ = mask, 2 ** mask.bit_length() - 1
    if hasattr(made, "_singles_mask_"):  # since Python 3.11.4
        made._singles_mask_ = single
    listed = [made._member_map_[name]._value_ for name in made._member_names_]
    if listed != sorted(listed):
        made._iter_member_ = made._iter_member_by_def_
