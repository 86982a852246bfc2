"""Pictures of a file's pages, drawn in a process of their own and kept while they may be looked at again."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from peelviewer.importers.apart import PageDrawer
from peelviewer.importers.stream import ImportRefusal
from peelviewer.importers.worker import PictureTask
from peelviewer.wording import tr, why

from .worker import Job, Worker

_KEPT = 6
"""Pictures that are kept, some eight megabytes each: the pages around the one that is looked at."""


class SourcePages(QObject):
    """Draws pages of one file off the GUI thread, the last one asked for first: drawn (page, picture) and failed (page, why)."""

    drawn = Signal(int, QImage)
    failed = Signal(int, str)

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._kept: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._drawer = PageDrawer()
        self._worker = Worker("a page's picture", self, latest=True)
        self._worker.done.connect(self._take)

    def want(self, page: int, width: int) -> QImage | None:
        """Return the picture of a page (from 1), some pixels wide, where it is kept; else drawn or failed tells of it later."""
        if (page, width) in self._kept:
            self._kept.move_to_end((page, width))
            return self._kept[page, width]
        task, drawer = PictureTask(str(self._file), page, width), self._drawer
        self._worker.run(lambda job: _drawn(task, drawer, job))
        return None

    def stop(self) -> None:
        """Draw nothing more; the process that draws has ended when this returns."""
        self._worker.stop()
        self._drawer.close()

    def _take(self, found: object) -> None:
        if not isinstance(found, tuple):
            return
        task, picture, reason = found
        if picture is None:
            self.failed.emit(task.page, reason)
            return
        self._kept[task.page, task.width] = picture
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.drawn.emit(task.page, picture)


def _drawn(task: PictureTask, drawer: PageDrawer, job: Job) -> tuple[PictureTask, QImage | None, str]:
    try:
        data = drawer.draw(task, job.cancelled)
    except ImportRefusal:  # in the words of another process, which speaks English
        data = None
    except OSError as error:
        return task, None, why(error)
    picture = QImage.fromData(data) if data else QImage()
    return (task, None, tr("The page cannot be shown.")) if picture.isNull() else (task, picture, "")
