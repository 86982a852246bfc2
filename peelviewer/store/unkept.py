"""What could not be kept yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from .errors import StoreError

Key = tuple[str, str]
"""What it is, as it is said, and which of them: a report, a deck."""


class Failed(NamedTuple):
    """What tries again to keep something, and why it could not be kept."""

    retry: Callable[[], object]
    error: StoreError


def do_nothing() -> None:
    """Hear of a change and do nothing."""


class Unkept:
    """By what it is: the last of a kind takes the place of those before. Each of *listeners* is called when something comes or goes."""

    def __init__(self) -> None:
        self._failed: dict[Key, Failed] = {}
        self.listeners: list[Callable[[], object]] = []

    def changed(self) -> None:
        """Tell all who listen, each of the program's windows among them."""
        for listener in list(self.listeners):
            listener()

    def __bool__(self) -> bool:
        return bool(self._failed)

    def __contains__(self, key: object) -> bool:
        return key in self._failed

    def what(self) -> list[str]:
        """Return what is not kept, each kind once, in the order in which it failed."""
        return list(dict.fromkeys(what for what, _ in self._failed))

    @property
    def error(self) -> StoreError | None:
        """Why the last of them could not be kept."""
        return next(reversed(self._failed.values())).error if self._failed else None

    def add(self, key: Key, retry: Callable[[], object], error: StoreError) -> None:
        """Take in what could not be kept; *retry* is called to keep it, and *error* says why it failed."""
        self._failed[key] = Failed(retry, error)
        self.changed()

    def forget(self, key: Key) -> None:
        """Take out what was kept, or what is no longer to be."""
        if self._failed.pop(key, None) is not None:
            self.changed()

    def try_again(self) -> bool:
        """Keep each of them, until one fails; return whether nothing is left."""
        for key, failed in list(self._failed.items()):
            failed.retry()
            if key in self._failed:
                break
        return not self._failed
