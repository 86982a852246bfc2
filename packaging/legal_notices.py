"""What the frozen program must carry: the libraries' licences and a list of them for machines (CycloneDX)."""

from __future__ import annotations

import importlib.metadata
import json
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import linux_packages
from program_version import program_version

ROOT = Path(__file__).resolve().parents[1]
# Left out of the frozen program although a library asks for it (packaging/stand_ins.py).
LEFT_OUT = {"pillow"}
_TEXT = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)


def distributions() -> list[importlib.metadata.Distribution]:
    """Return the libraries that the program needs, directly or through others, by name."""
    from packaging.requirements import Requirement  # not at the top: installers are made of the frozen folder where no library is installed

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, importlib.metadata.Distribution] = {}
    todo = [Requirement(text) for text in project["dependencies"]]
    while todo:
        requirement = todo.pop()
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        applies = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if name in found or name in LEFT_OUT or not applies:
            continue
        found[name] = importlib.metadata.distribution(name)
        todo += [Requirement(text) for text in found[name].requires or []]
    return [found[name] for name in sorted(found)]


def licence(distribution: importlib.metadata.Distribution) -> str:
    """Return a library's licence as it names it itself."""
    metadata = distribution.metadata
    stated = metadata.get("License-Expression") or metadata.get("License") or ""
    classified = [c.rpartition(" :: ")[2] for c in metadata.get_all("Classifier") or [] if c.startswith("License ::")]
    first_line = stated.strip().split("\n")[0]
    return first_line if first_line and len(first_line) < 160 else "; ".join(classified) or "see its licence text"


class Part(NamedTuple):
    """A part of the program that others made: its licence texts as (source, file below the folder of notices)."""

    name: str
    version: str
    licence: str
    purl: str
    texts: tuple[tuple[Path, str], ...]
    kind: str = "library"


def _text_of(distribution: importlib.metadata.Distribution) -> tuple[tuple[Path, str], ...]:
    """Return a library's licence texts; they keep their folders, for several may have one name."""
    found = []
    for text in distribution.files or []:
        source = Path(str(text.locate()))
        below = str(text).partition(".dist-info")[2]  # some have a folder of licences, with the names of libraries as those of files
        if _TEXT.search(below) and ".py" not in text.name and source.is_file():
            inner = [part for part in text.parts if not part.endswith(".dist-info") and part not in ("licenses", "license_files")]
            found.append((source, "/".join((distribution.metadata["Name"], *inner))))
    return tuple(found)


def libraries() -> list[Part]:
    """Return Python and the libraries that the program has from the package index, and what PyInstaller adds to it."""
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    python = next((folder / "LICENSE.txt" for folder in places if (folder / "LICENSE.txt").is_file()), None)
    texts = ((python, "Python/LICENSE.txt"),) if python else ()
    found = [Part("CPython", platform.python_version(), "PSF-2.0", f"pkg:generic/cpython@{platform.python_version()}", texts, "platform")]
    qt = importlib.metadata.version("PySide6_Essentials")  # which has the version of the Qt in it
    found.append(Part("Qt", qt, "LGPL-3.0-only", f"pkg:generic/qt@{qt}", ()))
    for distribution in (*distributions(), importlib.metadata.distribution("pyinstaller")):
        name = distribution.metadata["Name"]
        purl = f"pkg:pypi/{re.sub(r'[-_.]+', '-', name).lower()}@{distribution.version}"
        found.append(Part(name, distribution.version, licence(distribution), purl, _text_of(distribution)))
    return found


def system_libraries(frozen: Path) -> list[Part]:
    """Return the packages of this Debian or Ubuntu that libraries in the frozen program were copied from."""
    files = [file for file in (frozen / "_internal").glob("lib*.so*") if not file.is_symlink() and not file.name.startswith("libpython")]
    places = linux_packages.places()
    system = platform.freedesktop_os_release()["ID"]
    found = {}
    for name in sorted({linux_packages.owner(places[file.name]) for file in files}):
        command = ["dpkg-query", "-W", "-f", "${Version}\n", name]
        version = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()[0]
        texts = ((Path("/usr/share/doc") / name / "copyright", f"{system}/{name}.txt"),)
        found[name] = Part(name, version, "see its text", f"pkg:deb/{system}/{name}@{version}", texts)
    icu = next((frozen / "_internal").rglob("libicuuc.so.*"), None)  # Qt's, cut down by pruning.py
    if icu is not None:
        version = icu.resolve().name.removeprefix("libicuuc.so.")
        found["ICU"] = Part("ICU", version, "ICU licence", f"pkg:generic/icu@{version}", ((ROOT / "packaging/legal/ICU.txt", "ICU.txt"),))
    return list(found.values())


def collect(folder: Path, system: Sequence[Part] = ()) -> None:
    """Write notices, licence texts and the list of parts to a folder, emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    # What is changed of PySide is there as source, as its licence wants it.
    changed = [ROOT / "packaging" / name for name in ("pyside_loader.py", "pyside_modules.py")]
    for file in (*(ROOT / "packaging" / "legal").iterdir(), ROOT / "LICENSE", *changed):
        shutil.copy(file, folder)
    rows = []
    parts = [*libraries(), *system]
    for part in parts:
        for source, name in part.texts:
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
        texts = ", ".join(f"`{name}`" for _, name in part.texts) or "`LGPL-3.0.txt`"
        rows.append(f"| {part.name} | {part.version} | {part.licence} | {texts} |")
    heading = "# Libraries in this program\n\n| library | version | licence | text |\n|---|---|---|---|\n"
    (folder / "third-party.md").write_text(heading + "\n".join(rows) + "\n", encoding="utf-8")
    (folder / "sbom.cdx.json").write_text(json.dumps(components(parts), indent=2) + "\n", encoding="utf-8")


def components(parts: Sequence[Part]) -> dict[str, object]:
    """Return the bill of materials in CycloneDX 1.5."""
    version = program_version()
    found = [
        {"type": part.kind, "bom-ref": part.purl, "name": part.name, "version": part.version, "purl": part.purl,
         "licenses": [{"license": {"name": part.licence}}]}
        for part in parts
    ]  # fmt: skip
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        # The same list has the same number, so that builds can be compared.
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(found))}",
        "metadata": {"component": {"type": "application", "bom-ref": "peelviewer", "name": "peelviewer", "version": version}},
        "components": found,
        "dependencies": [{"ref": "peelviewer", "dependsOn": [component["bom-ref"] for component in found]}],
    }


def check_components(bill: dict[str, Any]) -> None:
    """Raise ValueError where a bill of materials lacks names, versions or licences, or its references do not lead to its parts."""
    if (bill.get("bomFormat"), bill.get("specVersion")) != ("CycloneDX", "1.5"):
        raise ValueError("not a bill of materials in CycloneDX 1.5")
    if not re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bill.get("serialNumber", "")):
        raise ValueError("the serial number is no UUID")
    found = bill.get("components", [])
    for part in found:
        licences = [entry.get("license", {}).get("name") for entry in part.get("licenses", [])]
        stated = [part.get(key) for key in ("type", "bom-ref", "name", "version", "purl")]
        if not all(stated) or not licences or not all(licences):
            raise ValueError(f"a part is not described whole: {part.get('name')}")
    known = [part["bom-ref"] for part in found]
    if not known or len(known) != len(set(known)):
        raise ValueError("no parts, or a part twice")
    asked = {ref for entry in bill.get("dependencies", []) for ref in entry.get("dependsOn", [])}
    if asked != set(known):
        raise ValueError(f"references that lead nowhere, or parts that nothing asks for: {sorted(asked ^ set(known))}")
