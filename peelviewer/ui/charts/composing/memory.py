"""Compositions as they are kept: each with its chart, and size and look of the last one for charts that have none."""

from __future__ import annotations

from peelviewer.figures.composed.composition import Composition, from_kept, kept
from peelviewer.store.choices import COMPOSITIONS, LAST_COMPOSITION
from peelviewer.store.user_store import UserStore
from peelviewer.ui.keeping import COMPOSED, keep
from peelviewer.ui.workspace import Workspace

MOST = 300
"""Compositions that are kept; those not looked at for longest make room."""


def composition_of(store: UserStore | None, key: str) -> Composition:
    """Return a chart's composition; of one that has none a new one in the last one's size and look."""
    settings = store.settings if store is not None else None
    found = COMPOSITIONS.of(settings).get(key)
    if isinstance(found, dict):
        return from_kept(found)
    last = from_kept(LAST_COMPOSITION.of(settings))
    return Composition(size=last.size, look=last.look, caveats=last.caveats)


def keep_composition(store: UserStore | None, workspace: Workspace, key: str, composition: Composition) -> None:
    """Keep a chart's composition, and its size and look for the next chart; one with nothing of its own is forgotten."""
    record, plain = kept(composition), not (composition.headline or composition.note or composition.left_out)

    def changed(others: dict[str, dict[str, object]]) -> dict[str, dict[str, object]]:
        found = {name: other for name, other in others.items() if name != key}
        if not plain:
            found[key] = record
        return dict(list(found.items())[-MOST:])

    def act(store: UserStore) -> None:
        LAST_COMPOSITION.keep(store.settings, {name: record[name] for name in ("size", "look", "caveats")})
        COMPOSITIONS.change(store.settings, changed)

    keep(store, COMPOSED, act, workspace.message.emit, about=key)
