"""One running program: a second start hands over what it was asked to open, by a local socket, and ends.

The only place that knows sockets, and only local ones. A running program says in a file of its data folder where it listens, so that
each data folder has a program of its own, and a start without a running program asks for no socket. Nothing here is loaded before it
is needed: who asks does not load Qt, and who listens loads Qt's network module after the first paint.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peelviewer import paths
from peelviewer.options import Options
from peelviewer.system import WINDOWS

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

WHERE, LOCK, STARTS = "running", "running.lock", "starting"
"""Files of the data folder: where the running program listens, the sign that it runs, and the sign that one starts."""
PATIENCE = 0.5
"""Seconds in which a running program has to answer; one that hangs is left alone."""
START = 4.0
"""Seconds in which a program that has begun to start comes to listen."""
PAUSE = 0.02
LARGEST = 64 * 1024
LONGEST_PATH = 90  # of a socket's path; systems take 104 bytes
TAKEN, DECLINED = b"taken\n", b"declined\n"
STARTED_BY = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""By these the desktop knows that somebody asked for the window, and lets it come to the front."""


# Asking ------------------------------------------------------------------------------------------------


def hand_over(options: Options) -> bool:
    """Ask the running program to open what is wished for; return whether it has taken that over."""
    try:
        folder = paths.user_data()
        file = folder / WHERE
        if not file.exists() and _another_starts(folder):  # clicked twice
            _wait_for(file)
        if not file.exists() or not _is_own(file):
            return False
        name = file.read_text(encoding="utf-8")
        if WINDOWS:
            import PySide6.QtNetwork  # noqa: F401 loaded before the time for an answer begins to count
        message = json.dumps(_message(options)).encode() + b"\n"
        return (_ask_pipe if WINDOWS else _ask_socket)(name, message) == TAKEN
    except (OSError, ValueError):  # a program that was killed leaves the file behind
        return False


def _another_starts(folder: Path) -> bool:
    """Return whether another program has begun to start a moment ago; where none has, leave the sign that this one does."""
    sign = folder / STARTS
    with contextlib.suppress(FileNotFoundError):
        if 0 <= time.time() - sign.stat().st_mtime < START:
            return True
    sign.touch()
    return False


def _wait_for(file: Path) -> None:
    end = time.monotonic() + START
    while not file.exists() and time.monotonic() < end:
        time.sleep(PAUSE)


def _message(options: Options) -> dict[str, object]:
    wishes: dict[str, object] = {name: str(value) if isinstance(value, Path) else value for name, value in options._asdict().items()}
    wishes["files"] = [str(file) for file in options.files]
    if options.library is not None:
        wishes["library"] = str(options.library.resolve())
    environment = {name: os.environ[name] for name in STARTED_BY if name in os.environ}
    return {"until": time.time() + PATIENCE, "options": wishes, "environment": environment}


def _is_own(file: Path) -> bool:
    """Return whether a file is this user's: nobody else says where to send what is opened."""
    return WINDOWS or file.stat().st_uid == os.getuid()


def _ask_socket(name: str, message: bytes) -> bytes:
    import socket

    if not _is_own(Path(name)):
        return b""
    end = time.monotonic() + PATIENCE
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(PATIENCE)
        connection.connect(name)
        connection.sendall(message)
        answer = b""
        while not answer.endswith(b"\n") and (left := end - time.monotonic()) > 0:
            connection.settimeout(left)
            received = connection.recv(len(DECLINED))
            if not received:
                break
            answer += received
    return answer


def _ask_pipe(name: str, message: bytes) -> bytes:
    """Ask by a named pipe of Windows, for which Qt knows how to wait no longer than is asked."""
    from PySide6.QtNetwork import QLocalSocket

    if WINDOWS:
        import ctypes

        # Whoever takes it over may show its window before the others.
        getattr(ctypes, "windll").user32.AllowSetForegroundWindow(-1)  # noqa: B009 only there on Windows
    end = time.monotonic() + PATIENCE
    connection = QLocalSocket()
    connection.connectToServer(name)
    answer = b""
    if connection.waitForConnected(_milliseconds_to(end)):
        connection.write(message)
        while not answer.endswith(b"\n") and connection.waitForReadyRead(_milliseconds_to(end)):
            answer += bytes(connection.readAll().data())
    connection.abort()
    return answer


def _milliseconds_to(end: float) -> int:
    return max(0, round((end - time.monotonic()) * 1000))


# Answering ---------------------------------------------------------------------------------------------


class Server:
    """Listens for other starts as long as this is the program of its data folder; *take* opens what they ask for, or declines."""

    def __init__(self, take: Callable[[Options], bool]) -> None:
        """Listen, unless another program does; raises nothing: without a socket each start is a program of its own."""
        from PySide6.QtCore import QLockFile
        from PySide6.QtNetwork import QLocalServer

        self._take = take
        self._folder = paths.user_data()
        self._lock = QLockFile(str(self._folder / LOCK))
        self._lock.setStaleLockTime(0)  # only of a program that has ended
        self._server = QLocalServer()
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connect)
        self._received: dict[QLocalSocket, bytes] = {}
        self._own_folder = ""
        if self._folder.is_dir() and self._lock.tryLock(0):  # elsewhere Qt for Windows warns of what nobody can mend
            self._listen()
        with contextlib.suppress(OSError):
            (self._folder / STARTS).unlink()

    def _listen(self) -> None:
        """Listen where the system lets us, and say in the data folder where that is."""
        from PySide6.QtNetwork import QLocalServer

        for name in self._names():
            QLocalServer.removeServer(name)  # what a program that was killed has left
            if self._server.listen(name):
                with contextlib.suppress(OSError):
                    part = self._folder / f"{WHERE}.part"
                    part.write_text(self._server.fullServerName(), encoding="utf-8")
                    os.replace(part, self._folder / WHERE)
                return

    def _names(self) -> Iterator[str]:
        """Yield names to listen under: in the data folder, or where its path is too long or its disk has no sockets in one of its own."""
        if WINDOWS:
            yield f"{paths.APP}-{os.urandom(16).hex()}"  # of the whole computer: a name that nobody can have taken before
            return
        inside = str(self._folder.resolve() / f"{paths.APP}.socket")
        if len(os.fsencode(inside)) <= LONGEST_PATH:
            yield inside
        import tempfile

        self._own_folder = tempfile.mkdtemp(prefix=f"{paths.APP}-", dir=os.environ.get("XDG_RUNTIME_DIR"))
        yield f"{self._own_folder}/socket"

    @property
    def listens(self) -> bool:
        """Whether other starts reach this program."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more: the next start is a program of its own."""
        if self._server.isListening():
            self._server.close()
            with contextlib.suppress(OSError):
                (self._folder / WHERE).unlink()
        if self._own_folder:
            with contextlib.suppress(OSError):
                os.rmdir(self._own_folder)
        self._lock.unlock()
        self._server.deleteLater()

    def _connect(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            self._received[connection] = b""
            connection.readyRead.connect(lambda connection=connection: self._read(connection))
            connection.disconnected.connect(lambda connection=connection: self._forget(connection))
            self._read(connection)

    def _forget(self, connection: QLocalSocket) -> None:
        self._received.pop(connection, None)
        connection.deleteLater()

    def _read(self, connection: QLocalSocket) -> None:
        if connection not in self._received:
            return
        received = self._received[connection] = self._received[connection] + bytes(connection.readAll().data())
        if len(received) > LARGEST:
            connection.abort()
        elif received.endswith(b"\n"):
            self._received[connection] = b""
            wishes = _wishes(received)
            if wishes is not None:
                connection.write(TAKEN if self._take(wishes) else DECLINED)
                connection.flush()


def _wishes(received: bytes) -> Options | None:
    """Return what another start asks for; None where it has given up, or what came is not written as this program writes it."""
    try:
        message = json.loads(received)
        raw, until, environment = message["options"], message["until"], message["environment"]
        if not isinstance(until, float) or time.time() > until:
            return None  # it has opened a window itself
        wishes = Options(**{name: raw[name] for name in Options._fields if _fits(raw.get(name), name)})
        os.environ.update({name: str(environment[name]) for name in STARTED_BY if name in environment})
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    wishes = wishes._replace(files=tuple(map(Path, wishes.files)))
    return wishes._replace(library=Path(wishes.library)) if wishes.library is not None else wishes


def _fits(value: Any, name: str) -> bool:
    if name == "files":
        return isinstance(value, list) and all(isinstance(file, str) for file in value)
    return type(value) is bool if isinstance(Options._field_defaults[name], bool) else isinstance(value, str)
