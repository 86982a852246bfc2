"""What the frozen program must carry: the libraries' licences and a list of them for machines (CycloneDX)."""

from __future__ import annotations

import importlib.metadata
import json
import platform
import re
import shutil
import tomllib
import uuid
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
# Left out of the frozen program although a library asks for it (packaging/stand_ins.py).
LEFT_OUT = {"pillow"}
_TEXT = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)


def distributions() -> list[importlib.metadata.Distribution]:
    """Return the libraries that the program needs, directly or through others, by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, importlib.metadata.Distribution] = {}
    todo = [Requirement(text) for text in project["dependencies"]]
    while todo:
        requirement = todo.pop()
        name = re.sub(r"[-_.]+", "-", requirement.name).lower()
        wanted = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if name in found or name in LEFT_OUT or not wanted:
            continue
        found[name] = importlib.metadata.distribution(name)
        todo += [Requirement(text) for text in found[name].requires or []]
    return [found[name] for name in sorted(found)]


def licence(distribution: importlib.metadata.Distribution) -> str:
    """Return a library's licence as it names it itself."""
    metadata = distribution.metadata
    stated = metadata.get("License-Expression") or metadata.get("License") or ""
    classified = [c.rpartition(" :: ")[2] for c in metadata.get_all("Classifier") or [] if c.startswith("License ::")]
    short = stated.strip().split("\n")[0]
    return short if short and len(short) < 80 else "; ".join(classified) or "see its licence text"


def collect(folder: Path) -> None:
    """Write notices, licence texts and the list of components to a folder, emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for file in (ROOT / "packaging" / "legal").iterdir():
        shutil.copy(file, folder)
    rows = []
    for distribution in distributions():
        name, version = distribution.metadata["Name"], distribution.version
        texts = [f for f in distribution.files or [] if _TEXT.search(f.name) and ".py" not in f.name]
        kept = []
        for text in texts:
            source = Path(str(text.locate()))
            if source.is_file() and "dist-info" in str(text):
                target = folder / name / text.name
                target.parent.mkdir(exist_ok=True)
                shutil.copy(source, target)
                kept.append(f"`{name}/{text.name}`")
        rows.append(f"| {name} | {version} | {licence(distribution)} | {', '.join(dict.fromkeys(kept)) or '`LGPL-3.0.txt`'} |")
    head = "# Libraries in this program\n\n| library | version | licence | text |\n|---|---|---|---|\n"
    python = f"| Python | {platform.python_version()} | PSF-2.0 | <https://docs.python.org/3/license.html> |\n"
    (folder / "third-party.md").write_text(head + python + "\n".join(rows) + "\n", encoding="utf-8")
    (folder / "sbom.cdx.json").write_text(json.dumps(components(), indent=2) + "\n", encoding="utf-8")


def components() -> dict[str, object]:
    """Return the bill of materials in CycloneDX 1.5."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    found: list[dict[str, object]] = []
    for d in distributions():
        name = d.metadata["Name"]
        purl = f"pkg:pypi/{re.sub(r'[-_.]+', '-', name).lower()}@{d.version}"
        licences = [{"license": {"name": licence(d)}}]
        found.append({"type": "library", "bom-ref": purl, "name": name, "version": d.version, "purl": purl, "licenses": licences})
    python = platform.python_version()
    licences = [{"license": {"id": "PSF-2.0"}}]
    found.append({"type": "platform", "bom-ref": f"python@{python}", "name": "CPython", "version": python, "licenses": licences})
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
