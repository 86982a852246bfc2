"""The words that a recommendation goes on from: reports say once, before a list, who should do what by when."""

from __future__ import annotations

from peelviewer.model.report import AreaForImprovement, Finding, Report
from peelviewer.text.inline import literal
from peelviewer.text.plain import plain_text


def lead_in_of(report: Report, area: AreaForImprovement) -> str:
    """Return in plain words what leads to something asked for that begins within a sentence, such as “By May, the force should:”.

    It is a paragraph under the same heading that ends with a colon and lists nothing itself, and names the deadline where there is one.
    "" where what is asked for is a sentence of its own, or where no paragraph is, or several are, what leads to it.
    """
    section = report.sections.get(area.section)
    if section is None or not plain_text(area.text)[:1].islower():
        return ""
    leads = {plain_text(block.text).strip() for block in section.blocks if isinstance(block, Finding) and not block.bullets}
    leads = {words for words in leads if words.endswith(":") and area.deadline_wording in words}
    return leads.pop() if len(leads) == 1 else ""


def alone(report: Report, area: AreaForImprovement) -> str:
    """Return what is asked for as inline Markdown that can be read alone: what leads to it stands before it in square brackets.

    The brackets keep a quotation exact, as what is within them is supplied from elsewhere in the report.
    """
    lead = lead_in_of(report, area)
    return f"{literal(f'[{lead}]')} {area.text}" if lead else area.text
