"""Write out the helper modules that PySide carries as source text inside its library, so that the frozen program has them compiled.

From there PySide unpacks and compiles them at every start. Where a folder `files.dir` lies beside shiboken6's library it imports them
from the search path instead, where the frozen program has them compiled.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

LOADER = Path(__file__).with_name("pyside_loader.py")
MARK = """PySide looks for its helper modules (shibokensupport) outside its library because this folder is here. They are compiled with the
program's own, with a loader of this program's in place of PySide's. Where you replace Qt and PySide by versions of your own, remove this
folder: PySide then uses the modules inside its library again.
"""
_WRITE = """
import sys, PySide6.QtCore
archive = getattr(sys.modules["shibokensupport"].__loader__, "zfile", None)
if archive is None:
    sys.exit("PySide has its helper modules unpacked. Run Python with SBK_EMBED=1 once, then build again.")
archive.extractall(sys.argv[1], [name for name in archive.namelist() if name.startswith("shibokensupport/")])
"""
# What generates type stubs, and what serves the __feature__ switches.
_UNUSED = ("feature.py", "signature/importhandler.py", "signature/lib/enum_sig.py", "signature/lib/pyi_generator.py")


def write(folder: Path) -> None:
    """Write the modules and the mark that makes PySide look for them; *folder* is made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run([sys.executable, "-c", _WRITE, str(folder)], check=True)
    package = folder / "shibokensupport"
    for name in _UNUSED:
        (package / name).unlink()
    shutil.copy(LOADER, package / "signature" / "loader.py")
    (folder / "files.dir").mkdir()
    (folder / "files.dir" / "README.txt").write_text(MARK, encoding="utf-8")


def names(folder: Path) -> list[str]:
    """Return the names of the modules written to *folder*."""
    found = (file.relative_to(folder).with_suffix("") for file in sorted((folder / "shibokensupport").rglob("*.py")))
    return [".".join(file.parts).removesuffix(".__init__") for file in found]
