"""Gather the modules that the program imports before its first paint into one file, which `launch.py` reads them from.

Python asks several folders for each module and opens a file for each; in one file with known places 150 modules come 8 ms sooner.
"""

from __future__ import annotations

import marshal
import os
import subprocess
import sys
from pathlib import Path

HEADER = 16  # bytes of a compiled file before its code
# The program's own and PySide's are left in no other place; what belongs to Python may be asked for before launch.py begins.
MOVED = ("peelviewer/", "platformdirs/", "PySide6/", "shiboken6/", "shibokensupport/")


def names() -> list[str]:
    """Return the modules that are there once the window can be made, in the order of their loading."""
    code = (
        "import sys, platformdirs, peelviewer.cli.main, peelviewer.options\n"
        "import peelviewer.ui.single_program, peelviewer.application; platformdirs.user_data_dir()\n"
        "print(*(name for name, module in sys.modules.items() if getattr(getattr(module, '__spec__', None), 'origin', '') != 'frozen'))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1])
    return done.stdout.split()


def gather(folder: Path, names: list[str]) -> int:
    """Write `start.modules` from the compiled modules in *folder*; return how many it holds.

    It begins with a marshalled dict that gives a module's place behind the dict, its length, and its file; then comes their code.
    """
    places: dict[str, tuple[int, int, str]] = {}
    codes: list[bytes] = []
    offset = 0
    for name in names:
        path = name.replace(".", "/")
        file = next((file for file in (f"{path}.pyc", f"{path}/__init__.pyc") if (folder / file).is_file()), "")
        if file:
            codes.append((folder / file).read_bytes()[HEADER:])
            places[name] = (offset, len(codes[-1]), file.replace("/", os.sep))
            offset += len(codes[-1])
            if file.startswith(MOVED):
                (folder / file).unlink()
    (folder / "start.modules").write_bytes(b"".join([marshal.dumps(places), *codes]))
    return len(places)
