"""What was found in a summary is cited with the pages of the web that it rests on, after the library was looked through too."""

from __future__ import annotations

from peelviewer.analysis import citation
from peelviewer.analysis.search.index import SearchIndex
from peelviewer.exporters.search_results import Found, as_csv, as_markdown
from peelviewer.model.pages import Pages
from tests.libraries import bundled

BEDFORDSHIRE = "bedfordshire-2016-effectiveness"


def test_a_newspapers_words_are_cited_as_such() -> None:
    library = bundled()
    report = library.report(BEDFORDSHIRE)
    news = [f for chapter in report.chapters for f in chapter.findings() if f.sources == ("thecomet",)]
    assert news
    said = citation.of_hit(library, library.by_id[BEDFORDSHIRE], "Protecting vulnerable people", Pages(), news[0].number)
    assert said.startswith("As reported by The Comet, on PEEL effectiveness 2016: Bedfordshire Police")
    assert "HMIC" not in said
    assert "https://www.thecomet.net/" in said
    assert "read 27 November 2026" in said
    assert "hmicfrs.justiceinspectorates" not in said
    assert citation.addresses_of_hit(library, report, news[0].number)[0].startswith("https://www.thecomet.net/")
    assert citation.addresses_of_hit(library, report, "no such paragraph") == [report.source_url.removesuffix("?")]


def test_every_address_of_the_library_is_in_what_is_exported_of_hits() -> None:
    library = bundled()
    index = SearchIndex(None)
    index.update(library)
    hits = [hit for hit in index.answer("missing children", 40).hits if hit.kind == "finding"]
    summaries = [hit for hit in hits if not library.report(hit.report).has_pages]
    assert len(summaries) > 3
    for written in (as_csv(library, Found("missing children", "", hits, len(hits))), as_markdown(library, Found("", "", hits, len(hits)))):
        for hit in summaries:
            address = citation.addresses_of_hit(library, library.by_id[hit.report], hit.paragraph)[0]
            assert address.split("//")[1][:60] in written.replace("\\", "")
    index.close()
