"""Things out: a chapter as a document that stands alone."""

from __future__ import annotations

from .base import Exporter, ExportError
from .chapter_html import ChapterHtml
from .chapter_markdown import ChapterMarkdown

EXPORTERS: tuple[type[Exporter], ...] = (ChapterMarkdown, ChapterHtml)

__all__ = ["EXPORTERS", "ExportError", "Exporter"]
