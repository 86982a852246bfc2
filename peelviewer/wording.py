"""The interface's words in the reader's language: English in the source, other languages by way of a translator.

No Qt here: whoever has a translator (the application, or a test) installs it, and every layer may say its words through it.
"""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Translator = Callable[[str, str, int], str]
"""Takes the English text, what tells equal texts apart (or nothing) and a count (or -1); returns the text to show."""

_translators: list[Translator] = []


def use(translator: Translator | None) -> None:
    """Say words through a translator from now on, or in English where it is None; what is shown already stays as it is."""
    _translators[:] = [] if translator is None else [translator]


@contextmanager
def of_documents() -> Iterator[None]:
    """Say words in English while the block lasts: what leaves the program has its reports' language, whatever the window speaks."""
    spoken = list(_translators)
    use(None)
    try:
        yield
    finally:
        _translators[:] = spoken


def tr(text: str, sense: str = "", /, **values: object) -> str:
    """Return a text in the reader's language, its {places} filled with values; sense tells equal English texts apart."""
    translated = _translators[0](text, sense, -1) if _translators else text
    return translated.format(**values) if values else translated


def plural(one: str, many: str, count: int, /, **values: object) -> str:
    """Return a text that counts, by the language's own plural forms; {n} in it is the count, its thousands set apart.

    The translators know it by its text for many.
    """
    if _translators:
        translated = _translators[0](many, "", count)
        translated = one if translated == many and count == 1 else translated
    else:
        translated = one if count == 1 else many
    return translated.format(n=f"{count:,}", **values)


def translatable(text: str) -> str:
    """Return the text as it is: a mark for those who collect words, on a text that is said with tr() later."""
    return text


_LONGEST_REASON = 200
_REASONS = {
    errno.EACCES: translatable("Permission denied"),
    errno.EPERM: translatable("Operation not permitted"),
    errno.ENOENT: translatable("No such file or directory"),
    errno.ENOTDIR: translatable("Not a directory"),
    errno.EISDIR: translatable("Is a directory"),
    errno.ENOSPC: translatable("No space left on device"),
    errno.EROFS: translatable("Read-only file system"),
    errno.ENAMETOOLONG: translatable("File name too long"),
    errno.EBUSY: translatable("Device or resource busy"),
    errno.EIO: translatable("Input/output error"),
    errno.ELOOP: translatable("Too many symbolic links"),
}


def why(error: BaseException) -> str:
    """Return why something failed, in the reader's language where that is a usual reason of the system's; it names no file."""
    if isinstance(error, OSError):
        reason = _REASONS.get(error.errno or 0)
        return tr(reason) if reason else error.strerror or str(error)
    return f"{type(error).__name__}: {error}"[:_LONGEST_REASON]


_ELSEWHERE, _OTHER_DISK, _OTHER_NAME = (
    translatable("Choose another folder."),
    translatable("Choose another disk."),
    translatable("Choose another name."),
)
_FULL = (translatable("the disk is full"), translatable("Make room, or choose another disk."))
_FORBIDDEN = (translatable("you may not write there"), _ELSEWHERE)
_IN_USE = (translatable("another program is using it"), translatable("Close it there and try again."))
_UNWRITTEN = {
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
    errno.ENOENT: (translatable("its folder is not there"), _ELSEWHERE),
    errno.ENOTDIR: (translatable("what should be its folder is a file"), _ELSEWHERE),
    errno.EISDIR: (translatable("there is a folder of that name"), _OTHER_NAME),
    errno.EEXIST: (translatable("there is a file of that name"), _OTHER_NAME),
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: (translatable("it is too large for the disk"), _OTHER_DISK),
    errno.EROFS: (translatable("the disk can only be read"), _OTHER_DISK),
    errno.EIO: (translatable("the disk reported a fault"), _OTHER_DISK),
    errno.ENAMETOOLONG: (translatable("its name is too long"), translatable("Choose a shorter name.")),
    errno.EINVAL: (translatable("its name has a character that no file may have"), _OTHER_NAME),
    errno.EBUSY: _IN_USE,
    errno.ELOOP: (translatable("its folder is a link that leads to itself"), _ELSEWHERE),
}
_SHARED = (32, 33)
"""Windows' own numbers for a file that another program holds; Python tells them as a lack of permission."""


def unwritten(error: BaseException) -> tuple[str, str]:
    """Return why a file could not be written and what to do about it (nothing where that is not known); neither names the file."""
    if getattr(error, "winerror", None) in _SHARED:
        cause: tuple[str, str] | None = _IN_USE
    else:
        cause = _UNWRITTEN.get(error.errno or 0) if isinstance(error, OSError) else None
    return (tr(cause[0]), tr(cause[1])) if cause else (why(error), "")
