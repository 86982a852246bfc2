"""The process that reads foreign files: it takes a task, has limits of its own, tells how far it is, and ends with who asked.

A task is an import or a page's picture, after which others may be asked for. Tasks and answers are lines of JSON, on its standard input
and output. The input stays open as long as somebody waits: its end is the process's own.
"""

from __future__ import annotations

import base64
import contextlib
import ctypes
import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any, NamedTuple

from peelviewer.wording import why

from .stream import ImportRefusal

_PR_SET_PDEATHSIG = 1
_TELL_EVERY = 0.05  # seconds
_LARGEST_FILE = 256 << 20
"""Bytes of a file that it writes: parts of a report have 8 MB, and this bounds what a fault fills a disk with."""
EXHAUSTED = 3
"""Exit code of a process that was refused memory."""


class PictureTask(NamedTuple):
    """A picture that is wanted of a file: its page, from 1, and how many pixels wide. *memory* is as an import's."""

    file: str
    page: int
    width: int
    memory: int = 0

    def line(self) -> bytes:
        """Return it as it is sent."""
        return json.dumps(self._asdict()).encode("ascii") + b"\n"


class Task(NamedTuple):
    """What is to be imported: a file, the empty folder that its report is made in, and the library whose forces and questions are known.

    *memory* is bytes of address space, 0 for no limit; *accept* confirms all that is doubtful; *language* is the reader's.
    """

    file: str
    folder: str
    tables: str
    memory: int
    accept: bool = False
    language: str = "en"

    def line(self) -> bytes:
        """Return it as it is sent; letters that a name has and Unicode has not survive."""
        return json.dumps(self._asdict()).encode("ascii") + b"\n"


def serve(speak: Callable[[str], object]) -> int:
    """Do the task that comes on standard input and return the exit code; *speak* is told the language that words are to be in."""
    channel = os.fdopen(os.dup(1), "w", encoding="ascii", buffering=1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # nothing else can be taken for an answer
    with open(0, "rb", buffering=0, closefd=False) as request:  # a buffer would be locked by who waits for the end, at exit too
        line = request.readline()
        if not line:
            return 1
        values = json.loads(line)
        _end_with_parent()
        _limit(values["memory"])
        if "page" in values:
            return _draw(PictureTask(**values), request, channel.write)
    _end_with_input()
    task = Task(**values)
    if task.language != "en":
        speak(task.language)
    return _answer(task, channel.write)


def _draw(task: PictureTask, request: IO[bytes], write: Callable[[str], object]) -> int:
    """Draw one page after another until none is asked for, and return the exit code."""
    while (code := _answer(task, write)) == 0 and (line := request.readline()):
        task = PictureTask(**json.loads(line))
    return code


def _answer(task: Task | PictureTask, write: Callable[[str], object]) -> int:
    def tell(**values: Any) -> None:
        write(json.dumps(values) + "\n")

    try:
        tell(**_done(task, _Progress(tell).tell))
    except ImportRefusal as refusal:
        tell(refused=[refusal.what, refusal.remedy])
    except MemoryError:
        return EXHAUSTED
    except Exception as error:  # whatever a hostile file brought about: who asked says so, and nothing is kept
        tell(failed=why(error))
    return 0


def _done(task: Task | PictureTask, progress: Callable[[str, int, int], None]) -> dict[str, Any]:
    """Do a task and return what there is to tell of it."""
    if isinstance(task, PictureTask):
        from .page_picture import page_picture

        return {"picture": base64.b64encode(page_picture(Path(task.file), task.page, task.width)).decode("ascii")}
    from .importing import import_file

    return {"account": import_file(Path(task.file), Path(task.folder), Path(task.tables), progress, accept=task.accept).as_json()}


class _Progress:
    """Tells of every new stage, and of pages not more often than is seen."""

    def __init__(self, tell: Callable[..., None]) -> None:
        self._tell, self._stage, self._told = tell, "", 0.0

    def tell(self, stage: str, done: int, total: int) -> None:
        """Tell that *done* of *total* pages or steps of a stage are done."""
        now = time.monotonic()
        if stage != self._stage or now - self._told >= _TELL_EVERY:
            self._stage, self._told = stage, now
            self._tell(stage=stage, done=done, total=total)


def _end_with_input() -> None:
    """End as soon as nobody waits any more, which the input's end tells everywhere."""

    def watch() -> None:
        with contextlib.suppress(OSError, ValueError):
            while os.read(0, 1):
                pass
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _end_with_parent() -> None:
    """End with who asked: Linux's kernel sees to it, also while Python is busy."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _limit(memory: int) -> None:
    """Take no more memory than that (bytes), write no huge file, and leave no image of it on the disk; on Windows who asked sees to it."""
    if sys.platform == "win32":
        return
    import resource

    limits = [(resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, _LARGEST_FILE)]
    if memory and sys.platform == "linux":  # macOS takes a limit of addresses and keeps none
        limits.append((resource.RLIMIT_AS, memory))
    for kind, value in limits:
        hard = resource.getrlimit(kind)[1]
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(kind, (value, value))
