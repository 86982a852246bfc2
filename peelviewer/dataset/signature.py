"""Whether the files of a report are still those that were read."""

from __future__ import annotations

import os
from pathlib import Path

WORKING_LIST, SOURCE = "import.json", "source"
BESIDE = (WORKING_LIST, f".{WORKING_LIST}.part", SOURCE)
"""What stands beside the files of an imported report and is no part of it: the list that a review works on, and the file it was made of."""


def signature(folder: Path) -> str:
    """Return what changes when a file of a report folder is added, removed or written: of names, sizes and times."""
    import hashlib  # the first paint does without

    seen: list[tuple[str, int, int]] = []
    for path in (folder, folder / "chapters"):
        try:
            with os.scandir(path) as items:
                for item in (item for item in items if item.name not in BESIDE):
                    state = item.stat(follow_symlinks=False)
                    seen.append((f"{path.name}/{item.name}", state.st_size, state.st_mtime_ns))
        except OSError:
            continue
    return hashlib.blake2b(repr(sorted(seen)).encode("utf-8", "replace"), digest_size=12).hexdigest()
