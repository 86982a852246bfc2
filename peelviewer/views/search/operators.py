"""How to ask for more than words, said where one searches."""

from __future__ import annotations

from peelviewer.wording import tr


def operators() -> str:
    """Return in words what can be asked."""
    return tr("“a phrase”, -without, one OR another, one NEAR another")
