"""Words that somebody wrote, to stand as they are in Qt's rich text."""

from __future__ import annotations


def escaped(text: str) -> str:
    """Return text to stand in rich text as it is."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def semibold_html(text: str) -> str:
    """Return text in the face's semibold; rich text's own bold is a weight that is not bundled."""
    return f'<span style="font-weight:600">{escaped(text)}</span>'


def tooltip_html(text: str) -> str:
    """Return rich text for a tool tip, which wraps; nothing for no text, so that no tip is shown."""
    return f'<p style="margin:0">{escaped(text)}</p>' if text else ""
