"""What may be imported before readable text is painted."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

LATER = (
    *("pandas", "numpy", "pyqtgraph", "xlsxwriter", "markdown_it", "hypothesis"),
    *("peelviewer.analysis.search", "peelviewer.exporters", "peelviewer.figures", "peelviewer.views.numbers", "peelviewer.views.search"),
)

SCRIPT = """
import sys
from peelviewer import app
from peelviewer.options import Options
program = app.build(Options(section="introduction"), None)
program.window.show()
app.application().processEvents()
print("\\n".join(sorted(sys.modules)))
"""


def test_heavy_modules_wait_for_the_first_paint(tmp_path: Path) -> None:
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", PEELVIEWER_HOME=str(tmp_path))
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, env=environment, check=True)  # noqa: S603
    loaded = set(done.stdout.split())
    assert "peelviewer.views.reading" in loaded
    assert not loaded & set(LATER)
