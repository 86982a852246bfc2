"""Days as people read them, in the language that is spoken."""

from __future__ import annotations

import re

from PySide6.QtCore import QDate, QLocale


def published_day(published: str) -> str:
    """Return a day of publication (2017-03-09, 2017-03, 2017) as day, month and year as far as they are held; other words as they are."""
    parts = re.fullmatch(r"(\d{4})-(\d{2})(?:-(\d{2}))?", published)
    if parts is None:
        return published
    day = QDate(int(parts[1]), int(parts[2]), int(parts[3] or 1))
    return QLocale().toString(day, "d MMMM yyyy" if parts[3] else "MMMM yyyy") if day.isValid() else published
