"""Where words are from: what to quote, and how it is cited."""

from __future__ import annotations

from peelviewer.model.report import Report
from peelviewer.wording import tr


def to_quote(report: Report, page: int) -> str:
    """Return what to quote in place of a report's text here, and from which page."""
    quote = tr("Digest. Quote from the published report") if report.edition == "digest" else tr("Full text")
    return tr("{quote}, p. {page}.", quote=quote, page=page)
