"""What the window says of the user's data as long as it holds: what is not kept, and what was mended."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from peelviewer.store.user_store import UserStore
from peelviewer.ui.keeping import TRIFLES, keep_again
from peelviewer.ui.look.appearance import Appearance
from peelviewer.wording import tr

if TYPE_CHECKING:
    from peelviewer.ui.widgets.notice_bar import NoticeBar

AGAIN = 2000
"""Milliseconds after which keeping is tried again."""
MOST_NAMED = 3


class Notices(QObject):
    """Bars below the toolbar; changed says that something is no longer kept, or is kept again, kept_again that all is."""

    changed = Signal()
    kept_again = Signal(str)

    def __init__(self, store: UserStore | None, appearance: Appearance, place: Callable[[QWidget], None], window: QWidget) -> None:
        """Watch a store; *place* puts a bar that was made in its place in the *window*."""
        super().__init__(window)
        self._store, self._appearance, self.place, self._window = store, appearance, place, window
        self._unkept: NoticeBar | None = None
        self._notice: NoticeBar | None = None
        self._unopened: NoticeBar | None = None
        self._mended = ""  # what was told of the file's repair
        self._closing = False
        self.asks = True
        """Whether the window asks before it closes while something is not kept."""
        self._again = QTimer(self)
        self._again.setInterval(AGAIN)
        self._again.timeout.connect(self.try_again)
        if store is not None:
            store.unkept.listeners.append(self._show)

    def stop(self) -> None:
        """Say and try nothing more: the window has closed, and another may go on with what is not kept."""
        self._again.stop()
        if self._store is not None and self._show in self._store.unkept.listeners:
            self._store.unkept.listeners.remove(self._show)

    # Telling -----------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Say what there is to say from the start."""
        if self._store is not None and (notice := self._store.notice):
            self.show_notice(tr("About your data"), notice)
            self._mended = self._store.mended
        self._show()

    def show_notice(self, title: str, words: str) -> None:
        """Show a bar with a title and words until the reader closes it."""
        if self._notice is None:
            self._notice = self._bar(again=False)
            self._notice.closed.connect(self._forget_mended)
        self._notice.say(title, words)

    def show_unopened(self, title: str, words: str) -> None:
        """Show which report cannot be read now, and why, until the reader closes it or `hide_unopened`."""
        if self._unopened is None:
            self._unopened = self._bar(again=False)
        self._unopened.say(title, words)

    def hide_unopened(self) -> None:
        """Say no longer that a report cannot be read."""
        if self._unopened is not None:
            self._unopened.hide()

    def _forget_mended(self) -> None:
        if self._store is not None:
            self._store.mended = ""

    def _bar(self, *, again: bool) -> NoticeBar:
        from peelviewer.ui.widgets.notice_bar import NoticeBar  # names classes of Qt that the first paint does without

        bar = NoticeBar(self._appearance, self._window, retry=again)
        bar.retry_wanted.connect(self.try_again)
        self.place(bar)
        return bar

    @property
    def _at_risk(self) -> bool:
        return self._store is not None and (self._store.failure is not None or bool(self._store.unkept))

    def _show(self) -> None:
        if self._at_risk:
            if self._unkept is None:
                self._unkept = self._bar(again=True)
            self._unkept.say(*self._words())
            if not self._again.isActive():
                self._again.start()
        elif self._unkept is not None and not self._unkept.isHidden():
            self._again.stop()
            self._unkept.hide()
            self.kept_again.emit(tr("Everything is kept again"))
        if self._store is not None and self._store.mended not in ("", self._mended):
            self._mended = self._store.mended
            self.show_notice(tr("About your data"), self._mended)
        self.changed.emit()

    def _words(self) -> tuple[str, str]:
        assert self._store is not None  # noqa: S101
        failure, things = self._store.failure, [tr(what) for what in self._store.unkept.what()]
        named = "; ".join(things[:MOST_NAMED]) + ("…" if len(things) > MOST_NAMED else "")
        after = tr("It is tried again every few seconds.")
        if failure is not None:
            return named or tr("Nothing is being kept"), f"{failure.about(failure.what)} {after}"
        error = self._store.unkept.error
        reason = f"{error.reason[:1].upper()}{error.reason[1:]}. {error.remedy} " if error and error.reason else ""
        return named, (reason or (f"{error.remedy} " if error else "")) + after

    # Trying ------------------------------------------------------------------------------------------

    def try_again(self) -> None:
        """Try to keep what could not be kept."""
        if self._store is None:
            return
        keep_again(self._store)
        self._show()
        if self._closing and not self._at_risk:
            self._window.close()

    # Closing -----------------------------------------------------------------------------------------

    def may_close(self) -> bool:
        """Return whether nothing would be lost; where something would, ask, and close when that was answered."""
        if self._store is None or not self.asks or not self._lost():
            return True
        from peelviewer.ui.dialogs.message_boxes import choose

        self._closing = False
        answers = {tr("Keep trying, then close"): self._close_when_kept, tr("Close and lose it"): self._close_now}
        words, more = tr("What you did last is not kept."), "\n\n".join(self._words())
        choose(self._window, tr("Not kept"), words, more, answers, tr("Cancel"))
        return False

    def _lost(self) -> list[str]:
        return [what for what in self._store.unkept.what() if what not in TRIFLES] if self._store else []

    def _close_when_kept(self) -> None:
        self._closing = True
        self.try_again()

    def _close_now(self) -> None:
        self.asks = False
        self._window.close()
