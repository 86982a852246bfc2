"""What Windows asks for otherwise than other systems: files that others hold, names of devices, drives on a network, closed pipes."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import struct
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath, PureWindowsPath
from typing import Any

WINDOWS = sys.platform == "win32"
_PATIENCE = 1.0
_PAUSE = 0.05
_LONGEST_NAME = 255
_MAY_BE_CONFINED = 0x101  # PROCESS_SET_QUOTA and PROCESS_TERMINATE
_EXTENDED_LIMITS = 9  # JobObjectExtendedLimitInformation
_REMOTE = 4  # DRIVE_REMOTE of GetDriveTypeW
_DEVICES = r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])\s*(?:[.:].*)?"


def is_device(name: str) -> bool:
    """Return whether Windows takes a file's name for a device's, with any ending: con, nul.pdf, COM1.csv.

    The names are those of https://learn.microsoft.com/windows/win32/fileio/naming-a-file.
    """
    return re.fullmatch(_DEVICES, name.strip(" "), re.IGNORECASE) is not None


def take_place(part: Path, file: Path, patience: float = _PATIENCE) -> None:
    """Have a written file take another's place; raises OSError, EBUSY where another program holds either of them.

    Windows gives nobody a file that is open elsewhere. A virus scanner or what keeps a folder in step with a server lets go of it soon,
    so it is asked for again for *patience* seconds; a spreadsheet or a presentation keeps it.
    """
    end = time.monotonic() + patience
    while True:
        try:
            os.replace(part, file)
        except PermissionError as error:
            if not WINDOWS or (file.exists() and not os.access(file, os.W_OK)):
                raise
            if time.monotonic() >= end:
                raise OSError(errno.EBUSY, os.strerror(errno.EBUSY)) from error
            time.sleep(_PAUSE)
        else:
            return


def told_plainly(error: Exception, path: Path, windows: bool = WINDOWS) -> Exception:
    """Return an error that says why a file cannot be there, where Windows says the same of everything: that it found no such file.

    A name has at most 255 letters. So has a path 259 where long ones are not let through, and then its folder is there all the same.
    """
    if not windows or not isinstance(error, OSError) or error.errno not in (errno.ENOENT, errno.EINVAL):
        return error
    if any(parent.is_file() for parent in path.parents):
        return NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    if len(path.name) > _LONGEST_NAME or (error.errno == errno.ENOENT and path.parent.is_dir()):
        return OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG))
    return error


def drive_type(root: str) -> int:
    r"""Return what Windows says of a drive (C:\), 0 on another system."""
    if not WINDOWS:
        return 0
    return int(_library("kernel32").GetDriveTypeW(root))


def on_network(path: PurePath, ask: Callable[[str], int] = drive_type) -> bool:
    r"""Return whether a file lies on another machine, as that of a roaming profile may: \\server\share, or a drive that is one."""
    drive = PureWindowsPath(path).drive.replace("/", "\\") if WINDOWS or ask is not drive_type else ""
    if drive.startswith(("\\\\?\\", "\\\\.\\")):
        if drive[4:8].upper() == "UNC\\":
            return True
        drive = drive[4:]
    return drive.startswith("\\\\") or (bool(drive) and ask(drive + "\\") == _REMOTE)


def reader_has_left(error: OSError, windows: bool = WINDOWS) -> bool:
    """Return whether an error says that what reads our output (head, more) has ended: Windows calls that an invalid argument."""
    return isinstance(error, BrokenPipeError) or (windows and error.errno == errno.EINVAL and error.filename is None)


def name_on_taskbar(name: str) -> None:
    """Have the taskbar group a program from source under its own name, not Python's; an installed one is known by its file and entries."""
    if WINDOWS and not getattr(sys, "frozen", False):
        _library("shell32").SetCurrentProcessExplicitAppUserModelID(name)


@contextlib.contextmanager
def confined(process: int, memory: int) -> Iterator[None]:
    """Have a process, by its number, take no more memory than so many bytes, start no others, and end with this one or afterwards.

    By a job object, which Windows ends with the last program that has it; raises OSError where it makes none. Elsewhere a process sets
    limits of its own.
    """
    if not WINDOWS:
        yield
        return
    from ctypes import c_void_p as handle

    kernel = _library("kernel32")
    kernel.CreateJobObjectW.restype = kernel.OpenProcess.restype = handle
    job, held = handle(kernel.CreateJobObjectW(None, None)), handle(kernel.OpenProcess(_MAY_BE_CONFINED, False, process))
    try:
        limits = _job_limits(memory)
        limited = kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, limits, len(limits))
        if not limited or not kernel.AssignProcessToJobObject(job, held):
            raise OSError(errno.EPERM, os.strerror(errno.EPERM))
        yield
    finally:
        kernel.CloseHandle(held)
        kernel.CloseHandle(job)


def _job_limits(memory: int) -> bytes:
    """Return the limits of a job as JOBOBJECT_EXTENDED_LIMIT_INFORMATION has them, in 64 bits.

    https://learn.microsoft.com/windows/win32/api/winnt/ns-winnt-jobobject_extended_limit_information
    """
    active, process_memory, die_silently, kill_on_close = 0x8, 0x100, 0x400, 0x2000
    flags = active | process_memory | die_silently | kill_on_close
    basic = struct.pack("<qqLxxxxQQLxxxxQLL", 0, 0, flags, 0, 0, 1, 0, 0, 0)
    return basic + bytes(6 * 8) + struct.pack("<QQQQ", memory, 0, 0, 0)  # what is counted of reading and writing is no limit


def _library(name: str) -> Any:
    """Return one of Windows' own libraries, ready to be called."""
    import ctypes

    return getattr(ctypes, "WinDLL")(name)  # noqa: B009 only there on Windows
