"""Whether the files of a report are still those that were read."""

from __future__ import annotations

import os
from pathlib import Path


def signature(folder: Path) -> str:
    """Return what changes when a file of a report folder is added, removed or written: of names, sizes and times."""
    import hashlib  # the first paint does without

    seen: list[tuple[str, int, int]] = []
    for path in (folder, folder / "chapters"):
        try:
            with os.scandir(path) as items:
                for item in items:
                    state = item.stat(follow_symlinks=False)
                    seen.append((f"{path.name}/{item.name}", state.st_size, state.st_mtime_ns))
        except OSError:
            continue
    return hashlib.blake2b(repr(sorted(seen)).encode("utf-8", "replace"), digest_size=12).hexdigest()
