"""An import in a process of its own: the window never reads a foreign file, and what takes too long or too much is ended."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, NamedTuple

from peelviewer.options import IMPORT_WORKER
from peelviewer.system import WINDOWS, confined
from peelviewer.wording import tr

from .account import Account, from_json
from .stream import ImportRefusal
from .worker import EXHAUSTED, PictureTask, Task

_HEARD_WITHIN = 0.05
"""Seconds after which it is asked again whether the import is still wanted and in time."""
_EARS_CLOSED_WITHIN = 5.0
"""Seconds within which the end of a process is heard; seen to fail under wine alone, for one that was ended as it began."""
_LONGEST_ANSWER = 24 << 20  # bytes of a line: a picture of four million pixels at most
_NO_WINDOW = 0x08000000  # CREATE_NO_WINDOW: a program for a console opens none


class Limits(NamedTuple):
    """What an import may take: seconds, seconds more for each page, and bytes of memory."""

    seconds: float = 60.0
    seconds_per_page: float = 0.6
    memory: int = 1 << 30


PICTURE_LIMITS = Limits(seconds=15.0)
"""A page's picture is waited for by somebody who looks."""


def import_apart(
    task: Task,
    cancelled: Callable[[], bool],
    told: Callable[[str, int, int], object],
    limits: Limits = Limits(),  # noqa: B008 a value that nothing changes
) -> Account | None:
    """Do a task in a process of its own and return what was made of the file; None where it was cancelled.

    *told* hears the stage, and how many pages or steps of how many. When this returns the process has ended, whatever happened.
    Raises ImportRefusal where the file is not read, took too long or too much; OSError where the process cannot be started.
    """
    with _Process(Path(task.folder), limits.memory) as process:
        answer = process.ask(task._replace(memory=limits.memory).line(), cancelled, told, limits)
    return None if answer is None else _account(answer)


class PageDrawer:
    """Draws pages of files in one process after another, each of which goes on until it fails, is given up or this is closed."""

    def __init__(self, limits: Limits = PICTURE_LIMITS) -> None:
        self._limits = limits
        self._process: _Process | None = None

    def draw(self, task: PictureTask, cancelled: Callable[[], bool]) -> bytes | None:
        """Return the picture of a page as a PNG file; None where it was cancelled.

        Raises ImportRefusal where the page cannot be drawn, took too long or too much; OSError where no process can be started.
        """
        if self._process is None:
            self._process = _Process(Path(tempfile.gettempdir()), self._limits.memory)
        answer = None
        try:
            line = task._replace(memory=self._limits.memory).line()
            answer = self._process.ask(line, cancelled, lambda stage, done, of: None, self._limits)
        finally:
            if answer is None:  # what it may still say would be taken for the next answer
                self.close()
        if answer is None:
            return None
        try:
            return base64.b64decode(answer, validate=True)  # type: ignore[arg-type] # whatever it is, it is looked at
        except (TypeError, ValueError) as error:
            raise _failed(tr("it gave no answer that is understood")) from error

    def close(self) -> None:
        """End the process, where there is one."""
        process, self._process = self._process, None
        if process is not None:
            process.end()


class _Process:
    """A process that reads foreign files: asked, heard, and ended whatever happened."""

    def __init__(self, folder: Path, memory: int) -> None:
        """Start it in the folder that it may write to; raises OSError."""
        self._answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._end = contextlib.ExitStack()
        begun: queue.SimpleQueue[subprocess.Popen[bytes] | Exception] = queue.SimpleQueue()
        self._listening = threading.Thread(target=_start_and_listen, args=(folder, begun, self._answers), daemon=True)
        self._listening.start()
        started = begun.get()
        if isinstance(started, Exception):
            raise started
        self._process = self._end.enter_context(started)
        try:
            self._end.enter_context(confined(self._process.pid, memory))
        except BaseException:
            self._process.kill()
            self._end.close()
            raise

    def ask(self, line: bytes, cancelled: Callable[[], bool], told: Callable[[str, int, int], object], limits: Limits) -> object:
        """Have it do a task and return its answer, None where that was cancelled."""
        assert self._process.stdin is not None  # noqa: S101 it is a pipe
        with contextlib.suppress(OSError):  # it has ended already, and says why by its code
            os.write(self._process.stdin.fileno(), line)
        return _follow(self._process, self._answers, cancelled, told, limits)

    def end(self) -> None:
        """End it and wait until it has."""
        self._process.kill()
        self._listening.join(_EARS_CLOSED_WITHIN)
        if self._listening.is_alive():  # the system keeps the pipe of a process that has ended: to close it would wait for ever
            self._process.stdout = None
        self._end.close()

    def __enter__(self) -> _Process:
        return self

    def __exit__(self, *failure: object) -> None:
        self.end()


def _start(folder: Path) -> subprocess.Popen[bytes]:
    """Start the process, in the folder that it may write to."""
    return subprocess.Popen(  # noqa: S603 our own program
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=_environment(),
        creationflags=_NO_WINDOW if WINDOWS else 0,
    )


def _command() -> list[str]:
    """Return what starts this program again: its own file where it is frozen, else Python, with the modules of this one and no others."""
    if getattr(sys, "frozen", False):
        return [sys.executable, IMPORT_WORKER]
    # The python.exe of a virtual environment of Windows starts another one, which would have no limits.
    python = getattr(sys, "_base_executable", sys.executable) if WINDOWS else sys.executable
    return [python, "-P", "-B", "-m", "peelviewer", IMPORT_WORKER]


def _environment() -> dict[str, str]:
    if getattr(sys, "frozen", False):
        return dict(os.environ)
    source = [str(Path(__file__).resolve().parents[2]), *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {"PYTHONPATH": os.pathsep.join(source)} | ({"__PYVENV_LAUNCHER__": sys.executable} if WINDOWS else {})


def _start_and_listen(
    folder: Path, begun: queue.SimpleQueue[subprocess.Popen[bytes] | Exception], answers: queue.SimpleQueue[bytes]
) -> None:
    """Start the process, hand it or what went wrong on, and listen to it: Linux ends it with the thread that started it."""
    try:
        process = _start(folder)
    except Exception as error:  # whatever it is, it is raised where the process was asked for
        begun.put(error)
        return
    begun.put(process)
    assert process.stdout is not None  # noqa: S101 it is a pipe
    _listen(process.stdout, answers)


def _listen(pipe: IO[bytes], answers: queue.SimpleQueue[bytes]) -> None:
    """Hand on what the process says, line by line, and nothing at its end; then close the pipe, for which nobody else may wait."""
    with contextlib.suppress(OSError, ValueError), pipe:
        while line := pipe.readline(_LONGEST_ANSWER):
            answers.put(line)
    answers.put(b"")


def _follow(
    process: subprocess.Popen[bytes],
    answers: queue.SimpleQueue[bytes],
    cancelled: Callable[[], bool],
    told: Callable[[str, int, int], object],
    limits: Limits,
) -> object:
    begun, pages = time.monotonic(), 0
    while not cancelled():
        allowed = limits.seconds + pages * limits.seconds_per_page
        if time.monotonic() - begun > allowed:
            what = tr("Reading the file took longer than {n} seconds, and was ended.", n=round(allowed))
            raise ImportRefusal(what, tr("Choose a smaller file, such as the report by itself, or its web page or text."))
        try:
            line = answers.get(timeout=_HEARD_WITHIN)
        except queue.Empty:
            continue
        if not line:
            raise _ended(process.wait(), limits)
        match _understood(line):
            case {"account": answer} | {"picture": answer}:
                return answer
            case {"refused": [str(what), str(remedy)]}:
                raise ImportRefusal(what, remedy)
            case {"stage": str(stage), "done": int(done), "total": int(total)}:
                pages = max(pages, total)
                told(stage, done, total)
            case {"failed": str(reason)}:
                raise _failed(reason)
            case _:
                raise _failed(tr("it gave no answer that is understood"))
    return None


def _understood(line: bytes) -> object:
    try:
        return json.loads(line)
    except ValueError:
        return None


def _account(values: object) -> Account:
    try:
        return from_json(values)  # type: ignore[arg-type] # whatever it is, it is looked at
    except (TypeError, ValueError, LookupError) as error:
        raise _failed(tr("it gave no answer that is understood")) from error


def _ended(code: int, limits: Limits) -> ImportRefusal:
    """Return what to say of a process that ended without an answer."""
    if code == EXHAUSTED:
        what = tr("Reading the file took more memory than the {n} MB that it may.", n=limits.memory >> 20)
    else:
        what = tr("The file broke what reads it, or took more memory than the {n} MB that it may. Nothing was kept.", n=limits.memory >> 20)
    return ImportRefusal(what, tr("Choose another copy of the report: its PDF from the inspectorate's site, its web page or its text."))


def _failed(reason: str) -> ImportRefusal:
    what = tr("The file could not be read: {reason}.", reason=reason)
    return ImportRefusal(what, tr("Send the file to the makers of PEEL Viewer, if you may: it is a fault of the program's."))
