"""What Windows shows of the program's files under Properties, Details, and what administrators' rules for programs go by."""

from __future__ import annotations

import re
from typing import Any

NAME, MAKER = "PEEL Viewer", "PEEL Viewer contributors"


def version_info(version: str, file: str) -> Any:
    """Return PyInstaller's description of a file's version; only where PyInstaller builds for Windows."""
    from PyInstaller.utils.win32 import versioninfo as parts

    numbers = four_numbers(version)
    said = {
        "CompanyName": MAKER, "FileDescription": NAME, "FileVersion": version, "InternalName": file, "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{file}.exe", "ProductName": NAME, "ProductVersion": version,
    }  # fmt: skip
    texts = parts.StringTable("080904B0", [parts.StringStruct(name, text) for name, text in said.items()])
    languages = parts.VarFileInfo([parts.VarStruct("Translation", [0x0809, 0x04B0])])  # English (United Kingdom), Unicode
    fixed = parts.FixedFileInfo(filevers=numbers, prodvers=numbers, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0, date=(0, 0))
    return parts.VSVersionInfo(ffi=fixed, kids=[parts.StringFileInfo([texts]), languages])


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version as Windows keeps it: 1.2rc3 becomes 1, 2, 0, 0."""
    found = re.match(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?", version)
    if found is None:
        raise ValueError(f"{version} is no version")
    first, second, third = (int(number or 0) for number in found.groups())
    return first, second, third, 0
