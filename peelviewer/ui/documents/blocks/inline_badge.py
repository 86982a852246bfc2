"""A grade's badge in a document: a picture on screen, shapes and letters on paper."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

from peelviewer.model.grades import Grade
from peelviewer.ui.documents.styles import Styles
from peelviewer.ui.look import badge


def write_badge(cursor: QTextCursor, styles: Styles, grade: Grade, size: badge.BadgeSize, doubt: str = "") -> None:
    """Write a grade's badge at the cursor, with the word that nobody has confirmed it where there is one."""
    document: QTextDocument = cursor.document()
    if styles.paper:
        from peelviewer.ui.documents.printed.paper_badge import PaperBadges  # the first paint has no paper

        badges = document.findChild(PaperBadges) or PaperBadges(document, styles.theme)
        badges.write(cursor, grade, size, doubt)
        return
    name = f"badge-{size.height}-{grade.value}-{doubt}"
    picture = badge.image(styles.theme, grade, size, 2.0 * styles.zoom, doubt)
    picture.setDevicePixelRatio(2.0)
    document.addResource(QTextDocument.ResourceType.ImageResource.value, name, picture)
    cursor.insertImage(name)
