"""What may be imported before readable text is painted."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

LATER = (
    *("pandas", "numpy", "pyqtgraph", "xlsxwriter", "hypothesis", "dataclasses", "decimal", "difflib", "hashlib", "tomllib"),
    *(
        "peelviewer.analysis.search.index",
        "peelviewer.exporters",
        "peelviewer.figures",
        "peelviewer.views.numbers.numbers",
        "peelviewer.views.search.panel",
        "peelviewer.ui.widgets.notice_bar",
        "peelviewer.store.backup.backups",
        "peelviewer.store.decks",
        "peelviewer.dataset.catalogue",
        "peelviewer.ui.editing_keys",
        "peelviewer.ui.tab_order",
        "peelviewer.ui.keyboard_watch",
        "peelviewer.ui.key_places",
        "peelviewer.ui.spoken",
        "peelviewer.ui.background.deferred_imports",
        "peelviewer.ui.background.library_scan",
        "peelviewer.cli.start_trace",
        "peelviewer.ui.search.search_worker",
        "peelviewer.analysis.search",
        "peelviewer.analysis.grades",
        "peelviewer.text.folding",
        "peelviewer.ui.charts.card_column",
        "peelviewer.ui.documents.blocks.overview_block",
        "peelviewer.views.reading.companion.page",
        "peelviewer.views.reading.find_bar",
    ),
)

SCRIPT = """
import sys
from peelviewer import app
from peelviewer.options import Options

def painted():
    listed = program.workspace.library.entries._entries
    print(" ".join(sys.modules), *vars(sys.modules["PySide6.QtWidgets"]), *([] if listed is None else ["list-of-reports"]))
    app.application().quit()

program = app.build(Options(section="I.1"), None)
program.window.reading.text.first_painted.connect(painted)
program.window.show()
app.application().exec()
"""
# PySide makes a class when it is first named, with all its enums member by member: QStyle has 566, which take 5 ms. It makes those of
# all widgets, which take 8 ms, when it is handed one that Python does not know, such as Qt's own viewport.
LATER_CLASSES = {"QStyle", "QWizard"}


def test_what_must_wait_exists() -> None:
    """A module that was renamed would wait for nothing."""
    assert [name for name in LATER if importlib.util.find_spec(name) is None] == []


def test_heavy_modules_wait_for_the_first_paint(tmp_path: Path) -> None:
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", PEELVIEWER_HOME=str(tmp_path))
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, env=environment, check=True)  # noqa: S603
    loaded = set(done.stdout.split())
    assert "peelviewer.views.reading.reading" in loaded
    assert sorted(loaded & set(LATER)) == []
    assert "list-of-reports" not in loaded, "of other reports nothing is read"
    assert "QTreeView" in loaded
    assert sorted(loaded & LATER_CLASSES) == []
