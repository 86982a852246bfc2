"""The list that Windows shows for a program's button on the taskbar: reports read last, each opened by a click.

The interfaces are those of https://learn.microsoft.com/windows/win32/api/shobjidl_core/nn-shobjidl_core-icustomdestinationlist; Python
has no library for them, and they are called by their places in the tables of Windows' headers.
"""

from __future__ import annotations

import contextlib
import ctypes
import uuid
from collections.abc import Iterator, Sequence
from ctypes import byref, c_int, c_ubyte, c_uint, c_uint16, c_uint32, c_void_p, c_wchar_p, create_unicode_buffer
from typing import Any, NamedTuple

MOST = 10
"""Entries that Windows has room for unless told otherwise."""
_LONGEST = 1024  # letters of an entry's arguments, as Windows keeps them
_IN_PROCESS = 1  # CLSCTX_INPROC_SERVER
_ONE_THREAD = 2  # COINIT_APARTMENTTHREADED
_TEXT = 31  # VT_LPWSTR

# Places in the tables of functions.
_RELEASE, _AS = 2, 0
_BEGIN, _ADD_CATEGORY, _COMMIT, _ABORT = 4, 5, 8, 11
_COUNT, _GET, _ADD = 3, 4, 5
_SET_DESCRIPTION, _GET_ARGUMENTS, _SET_ARGUMENTS, _SET_ICON, _SET_PATH = 7, 10, 11, 17, 20
_SET_VALUE, _COMMIT_VALUES = 6, 7


class Entry(NamedTuple):
    """What a line says, what the program is started with, and what is said more when the pointer rests on it."""

    title: str
    arguments: str
    description: str = ""


class _Guid(ctypes.Structure):
    _fields_ = [("bytes", c_ubyte * 16)]

    def __init__(self, text: str) -> None:
        super().__init__((c_ubyte * 16)(*uuid.UUID(text).bytes_le))


class _Key(ctypes.Structure):
    _fields_ = [("group", _Guid), ("number", c_uint32)]


class _Value(ctypes.Structure):
    _fields_ = [("kind", c_uint16), ("reserved", c_uint16 * 3), ("text", c_wchar_p), ("rest", c_void_p)]


_LIST, _ITS_INTERFACE = "77f10cf0-3db5-4966-b520-b7c54fd35ed6", "6332debf-87b5-4670-90c0-5e57b408a49e"
_ENTRIES, _COLLECTION = "2d3468c1-36a7-43b6-ac24-d3f02fd9607a", "5632b1a4-e38a-400a-928a-d4cd63230295"
_ARRAY = "92ca9dcd-5622-4bba-a805-5e9f541bd8c9"
LINK, LINK_INTERFACE = "00021401-0000-0000-c000-000000000046", "000214f9-0000-0000-c000-000000000046"
_PROPERTIES = "886d8eeb-8cf2-4446-8d02-cdba1dbdcf99"
_TITLE = ("f29f85e0-4ff9-1068-ab91-08002b27b3d9", 2)  # PKEY_Title


def show(program: str, heading: str, entries: Sequence[Entry]) -> None:
    """Have the taskbar list *entries* under a heading, each starting a *program* (its path); raises OSError.

    What the user has taken out of the list stays out. Called from a thread of its own, as files are written.
    """
    ole = getattr(ctypes, "WinDLL")("ole32")  # noqa: B009 only there on Windows
    begun = ole.CoInitializeEx(None, _ONE_THREAD)
    try:
        _show(ole, program, heading, entries)
    finally:
        if begun >= 0:
            ole.CoUninitialize()


def _show(ole: Any, program: str, heading: str, entries: Sequence[Entry]) -> None:
    with contextlib.ExitStack() as held:
        listed = held.enter_context(made(ole, _LIST, _ITS_INTERFACE))
        room, removed = c_uint(), c_void_p()
        _call(listed, _BEGIN, byref(room), byref(_Guid(_ARRAY)), byref(removed))
        try:
            with _released(removed):
                out = set(_arguments_in(removed))
            collection = held.enter_context(made(ole, _ENTRIES, _COLLECTION))
            wanted = [entry for entry in entries if entry.arguments not in out][: room.value or MOST]
            for entry in wanted:
                with made(ole, LINK, LINK_INTERFACE) as link:
                    write(link, program, entry)
                    _call(collection, _ADD, link)
            if wanted:
                _call(listed, _ADD_CATEGORY, c_wchar_p(heading), collection)
            _call(listed, _COMMIT)
        except OSError:
            with contextlib.suppress(OSError):
                _call(listed, _ABORT)
            raise


def write(link: c_void_p, program: str, entry: Entry) -> None:
    """Have a link start a program as an entry says; raises OSError."""
    _call(link, _SET_PATH, c_wchar_p(program))
    _call(link, _SET_ARGUMENTS, c_wchar_p(entry.arguments))
    _call(link, _SET_DESCRIPTION, c_wchar_p(entry.description))
    _call(link, _SET_ICON, c_wchar_p(program), c_int(0))
    properties = c_void_p()
    _call(link, _AS, byref(_Guid(_PROPERTIES)), byref(properties))
    with _released(properties):
        key = _Key(_Guid(_TITLE[0]), _TITLE[1])
        _call(properties, _SET_VALUE, byref(key), byref(_Value(_TEXT, (c_uint16 * 3)(), entry.title, None)))
        _call(properties, _COMMIT_VALUES)


def _arguments_in(links: c_void_p) -> Iterator[str]:
    """Yield what each link of an array starts its program with."""
    count = c_uint()
    if links:
        _call(links, _COUNT, byref(count))
    for number in range(count.value):
        link = c_void_p()
        _call(links, _GET, c_uint(number), byref(_Guid(LINK_INTERFACE)), byref(link))
        with _released(link):
            yield arguments_of(link)


def arguments_of(link: c_void_p) -> str:
    """Return what a link starts its program with; raises OSError."""
    text = create_unicode_buffer(_LONGEST)
    _call(link, _GET_ARGUMENTS, text, c_int(_LONGEST))
    return text.value


@contextlib.contextmanager
def made(ole: Any, kind: str, interface: str) -> Iterator[c_void_p]:
    """Make an object of Windows, by the numbers of its kind and interface, and let it go at the end; raises OSError."""
    made = c_void_p()
    if (code := ole.CoCreateInstance(byref(_Guid(kind)), None, _IN_PROCESS, byref(_Guid(interface)), byref(made))) < 0:
        raise _error(code)
    with _released(made):
        yield made


@contextlib.contextmanager
def _released(held: c_void_p) -> Iterator[None]:
    try:
        yield
    finally:
        if held:
            _function(held, _RELEASE, ())(held)


def _call(target: c_void_p, place: int, *arguments: Any) -> None:
    """Call the function at a place of an object's table; raises OSError with Windows' code where it fails."""
    code = _function(target, place, arguments)(target, *arguments)
    if code < 0:
        raise _error(code)


def _function(target: c_void_p, place: int, arguments: Sequence[Any]) -> Any:
    table = ctypes.cast(target, ctypes.POINTER(ctypes.POINTER(c_void_p))).contents
    kinds = [c_void_p if type(argument) is not c_int and type(argument) is not c_uint else type(argument) for argument in arguments]
    return getattr(ctypes, "WINFUNCTYPE")(c_int, c_void_p, *kinds)(table[place])  # noqa: B009


def _error(code: int) -> OSError:
    return OSError(f"Windows answers {code & 0xFFFFFFFF:08x}")
