"""Where the frozen program begins."""

from __future__ import annotations

import _thread
import ctypes
import marshal
import os
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType

UNASKED = ("base64", "ipaddress", "tempfile", "textwrap", "traceback", "zipfile")
"""Modules that PySide, where its helpers lie beside it, and Python import and ask nothing of, with those that these import in turn."""
_ONE = _thread.RLock()


class StartModules:
    """Finds the modules that `start_modules.py` has gathered in one file."""

    def __init__(self, folder: str) -> None:
        self._folder, self._file = folder, os.path.join(folder, "start.modules")
        with open(self._file, "rb") as file:
            self._places: dict[str, tuple[int, int, str]] = marshal.load(file)  # noqa: S302 a part of the program # nosec B302
            self._first = file.tell()

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """Return how to load a module, None where it is not among those gathered."""
        if name not in self._places:
            return None
        file = os.path.join(self._folder, self._places[name][2])
        package = file.endswith("__init__.pyc")
        spec = ModuleSpec(name, self, origin=file, is_package=package)
        spec.has_location = True
        if package:
            spec.submodule_search_locations = [os.path.dirname(file)]
        return spec

    def create_module(self, spec: ModuleSpec) -> None:
        """Leave the making of the module to Python."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the module's code; raises OSError where it cannot be read."""
        place, length, _ = self._places[module.__name__]
        with open(self._file, "rb", buffering=0) as file:
            file.seek(self._first + place)
            code = file.read(length)
            while len(code) < length and (more := file.read(length - len(code))):
                code += more
        exec(marshal.loads(code), module.__dict__)  # noqa: S102, S302 a part of the program # nosec B102, B302


class Later(ModuleType):
    """Stands for a module until something is asked of it."""

    def __getattr__(self, name: str) -> object:
        """Load the module that this one stands for, and return what it has by a name; raises AttributeError as that does."""
        with _ONE:
            if sys.modules.get(self.__name__) is self:
                del sys.modules[self.__name__]
        module = __import__(self.__name__)
        self.__dict__.update(module.__dict__)
        return getattr(module, name)


def put_off(names: tuple[str, ...]) -> None:
    """Have modules that are not there yet loaded when something is first asked of them, not when they are imported."""
    for name in names:
        if name not in sys.modules:
            sys.modules[name] = Later(name)


def load_beside(folder: str) -> None:
    """Load Qt's and PySide's libraries and have the fonts' settings read in another thread, while this one is busy with Python's modules.

    For Linux. Foreign functions run beside Python; an import that needs one of the libraries waits until it is there, and an import of
    PySide finds its libraries loaded.
    """
    dlopen = ctypes.CDLL(None).dlopen
    parts = ["QtCore.abi3.so", "QtGui.abi3.so", "QtWidgets.abi3.so"]
    if "DISPLAY" in os.environ and "WAYLAND_DISPLAY" not in os.environ:
        parts.append("Qt/plugins/platforms/libqxcb.so")

    def load() -> None:
        for part in parts:
            dlopen(os.fsencode(f"{folder}/PySide6/{part}"), os.RTLD_LAZY)
        try:  # noqa: SIM105 contextlib is not needed at the start otherwise
            ctypes.CDLL("libfontconfig.so.1").FcInit()
        except OSError:
            pass  # Qt says itself what it lacks

    _thread.start_new_thread(load, ())


def streams() -> None:
    """Give a Windows program without a console something to write to: the console of who named a command, or nothing.

    cmd and PowerShell do not wait for such a program, so that its words come after their next prompt; `peelviewer-cli` has them wait.
    """
    place = "CONOUT$" if sys.platform == "win32" and sys.argv[1:] and sys.stdout is None and attached() else os.devnull
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(place, "w", encoding="utf-8"))  # noqa: SIM115 open as long as the program runs


def attached() -> bool:
    """Take over the console of the program that has started this one; return whether it has one."""
    attach = ctypes.WinDLL("kernel32").AttachConsole  # type: ignore[attr-defined]
    return bool(attach(0xFFFFFFFF))  # ATTACH_PARENT_PROCESS


def restore_search_path() -> None:
    """Give the programs that this one opens links and folders with the search path for libraries that this one was started with.

    PyInstaller's starter sets its own, with which programs that bring or use another Qt do not start; this process has read it by now.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    streams()
    if sys.platform == "linux":
        restore_search_path()
    if os.path.exists(os.path.join(sys._MEIPASS, "start.modules")):  # type: ignore[attr-defined]
        sys.meta_path.insert(0, StartModules(sys._MEIPASS))  # type: ignore[attr-defined]
    put_off(UNASKED)
    if sys.platform == "linux" and not sys.argv[1:]:  # a command that is named may not need Qt
        load_beside(sys._MEIPASS)  # type: ignore[attr-defined]
    from peelviewer.cli.main import main

    sys.exit(main())
