"""How much of a chapter has been read: findings, which neither theme nor size nor filter makes more or fewer."""

from __future__ import annotations

from peelviewer.ui.documents.reading_text import ReadingText


def passed(text: ReadingText) -> int:
    """Return how many findings of the chapter come before what is at the top of the pane; at the chapter's end all of them."""
    document, bar = text.chapter, text.verticalScrollBar()
    if document is None:
        return 0
    everything = document.report.findings_before[document.chapter.id][1]
    if bar.value() >= bar.maximum():
        return everything
    block = text.here()
    while block.isValid() and document.finding_at(block) is None:
        block = block.next()
    finding = document.finding_at(block)
    return document.place_of(finding) if finding else everything
