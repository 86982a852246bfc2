"""Opens the same report in this program, Okular, Evince and calibre's viewer, and prints how long a reader waits and what it costs.

Every program has an Xvfb of 1280 by 800 pixels and a home of its own. Before the first round each is opened once, its window made
1200 by 760 pixels, and closed. What it keeps (caches, search index, size) is laid out anew before every visit, so that no visit finds
the place where the last one ended. Rounds are interleaved; the first is thrown away. Without a desktop's file service Evince keeps no
size and has a window of 600 by 600: fewer pixels, in its favour. With --maximised all windows are as large as the screen, by openbox.

- Readable: from the start of the process to the first frame that equals the settled one but for less than 1 % of the screen.
- Memory: PSS summed over the process and its descendants, once the screen has been unchanged for 2 s. Not counted: helpers that
  a workspace bus starts. Pages shared with other processes of the computer count in part, so a busy computer lowers every value.
- First hit: from the first key to the first frame that has three quarters of what the search changes on the screen. xdotool waits with
  its connection open, so that its own start is not counted, and sends word and Return at once, as a paste would. Not the first change,
  which is the word in the field, and not the last: the peers go on filling lists, drawing thumbnails and ending animations when the hit
  has long been there, and are not charged for it. This program and Evince search as one types, so they get no Return. This program
  shows its hits with their sentences in a panel, Okular the page with the hit, Evince and calibre both.

The PDF for the peers has the report's text without its charts. Needs Linux, Xvfb and xdotool.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import closing
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.benchmarks import peer_screen
from tests.benchmarks.peer_screen import Screen

ROOT = Path(__file__).resolve().parents[2]
SIZE = (1200, 760)
"""Pixels of every window that keeps its size."""
SETTLED = 2.0
"""Seconds without a change after which a screen is taken to be settled."""
PATIENCE = 60.0
"""Seconds after which a program is no longer waited for."""
DEBIAN = ("okular", "evince", "calibre")
OURS, BARE, OKULAR, EVINCE = "PEEL Viewer", "bare PySide6 window", "Okular", "Evince"

_BARE = f"""
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize{SIZE}
window.setCentralWidget(QLabel("One label"))
window.show()
sys.exit(app.exec())
"""
# calibre's viewer: no welcome, its window as large as it was. It writes over what it has not taken over from older settings.
_CALIBRE = """{
 "old_prefs_migrated": true,
 "session_data": {"controls_help_shown_count": 100, "standalone_misc_settings": {"remember_window_geometry": true}}
}"""


class Program(NamedTuple):
    """A program to measure: its command, the keys that open its search and that follow the word, and its settings as (file, text)."""

    name: str
    command: tuple[str, ...]
    search: str = ""
    confirm: tuple[str, ...] = ()
    settings: tuple[str, str] | None = None
    version: str = ""


class Visit(NamedTuple):
    """What one start gave: ms to the readable page, MB of memory, ms to the first hit."""

    readable: float
    memory: float
    hit: float | None


def write_document(folder: Path) -> None:
    """Write the first report of the bundled library as report.html and report.pdf; wants a process of its own (Qt without a display)."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextDocument

    from peelviewer import paths
    from peelviewer.dataset.package import load_library
    from peelviewer.exporters.chapter_html import ChapterHtml

    application = QGuiApplication([])
    library = load_library(paths.bundled_library(), check=False).library
    report = library.reports[0]
    pages = [ChapterHtml().render(library, report, chapter) for chapter in report.chapters]
    bodies = "".join(page.partition("<body>")[2].partition("</body>")[0] for page in pages)
    header = f'<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>{report.title}</title></head>'
    text = f"{header}<body><h1>{report.title}</h1>{bodies}</body></html>"
    (folder / "report.html").write_text(text, encoding="utf-8")
    document = QTextDocument()
    document.setHtml(text)
    writer = QPdfWriter(str(folder / "report.pdf"))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(96)
    writer.setTitle(report.title)
    document.print_(writer)
    del writer, application


def make_documents(folder: Path) -> None:
    """Write report.pdf and, where calibre is installed, report.epub of the same text."""
    # A process that has loaded Qt would share its memory with the programs to be measured, and lower their share.
    process = multiprocessing.get_context("spawn").Process(target=write_document, args=(folder,))
    process.start()
    process.join()
    if process.exitcode:
        raise SystemExit("The report could not be written as PDF.")
    if shutil.which("ebook-convert"):
        command = ["ebook-convert", str(folder / "report.html"), str(folder / "report.epub"), "--no-default-epub-cover"]
        surroundings = {**peer_screen.environment(folder), "QT_QPA_PLATFORM": "offscreen"}
        subprocess.run(command, env=surroundings, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 -- own arguments


def programs(given: argparse.Namespace, folder: Path) -> tuple[list[Program], list[str]]:
    """Return the programs to measure, this one and the bare window first, and the names of those not installed."""
    pdf, epub = str(given.pdf.resolve() if given.pdf else folder / "report.pdf"), str(folder / "report.epub")
    command = (str(given.program.resolve()),) if given.program else (sys.executable, "-m", "peelviewer")
    peers = [
        Program(OKULAR, ("okular", pdf), "ctrl+f", ("Return",)),
        Program(EVINCE, ("evince", pdf), "ctrl+f"),
        Program("calibre viewer", ("ebook-viewer", epub), "ctrl+f", ("Return",), (".config/calibre/viewer-webengine.json", _CALIBRE)),
    ]
    ours = [
        Program(OURS, command, "ctrl+k")._replace(version=_first_line((*command, "--version"), folder)),
        Program(BARE, (sys.executable, "-c", _BARE), version=f"PySide6 {version('PySide6-Essentials')}"),
    ]
    installed = [
        peer._replace(version=_first_line((peer.command[0], "--version"), folder)) for peer in peers if shutil.which(peer.command[0])
    ]
    return ours + installed, [peer.name for peer in peers if not shutil.which(peer.command[0])]


def _first_line(command: tuple[str, ...], home: Path) -> str:
    surroundings = {**peer_screen.environment(home), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=surroundings, cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603 -- own arguments
    return done.stdout.strip().splitlines()[0]


class Stand:
    """A program with the home it keeps: prepared once, visited once a round; *folder* takes both."""

    def __init__(self, program: Program, folder: Path, word: str, maximised: bool) -> None:
        self.program = program
        self.visits: list[Visit] = []
        self._word, self._maximised = word, maximised
        self._home, self._kept = folder / "home", folder / "kept"

    def prepare(self) -> None:
        """Open the program once, give its window its size, close it as its user would, and keep its home."""
        if self.program.settings:
            name, content = self.program.settings
            file = self._home / name
            file.parent.mkdir(parents=True)
            file.write_text(content, encoding="utf-8")
        with closing(Screen(self._home, self._maximised)) as screen:
            process, _ = self._open(screen)
            screen.focus("windowsize", "%1", *map(str, SIZE))
            screen.film(screen.look(), 1, 10)
            screen.keys("key", "ctrl+q")
            try:
                process.wait(3)
            except subprocess.TimeoutExpired:
                peer_screen.end(process)
        self._home.rename(self._kept)

    def visit(self, pictures: Path | None) -> Visit:
        """Measure one start and one search; *pictures* takes the readable frame and the one with the hit."""
        shutil.rmtree(self._home, ignore_errors=True)
        shutil.copytree(self._kept, self._home, symlinks=True, ignore=shutil.ignore_patterns("run", "screen"))
        with closing(Screen(self._home, self._maximised)) as screen:
            process, opening = self._open(screen)
            took = peer_screen.memory(process.pid)
            searching = self._search(screen) if self.program.search else None
            peer_screen.end(process)
        readable, hit = opening.readable(), searching.found() if searching else None
        if pictures:
            name = self.program.name.lower().replace(" ", "-")
            peer_screen.write_png(readable.frame, pictures / f"{name}-readable.png")
            if hit:
                peer_screen.write_png(hit.frame, pictures / f"{name}-hit.png")
        waited = (hit.time - searching.shots[0].time) * 1000 if searching and hit else None
        return Visit((readable.time - opening.shots[0].time) * 1000, took, waited)

    def _open(self, screen: Screen) -> tuple[subprocess.Popen[bytes], peer_screen.Film]:
        before, quiet = screen.look(), subprocess.DEVNULL
        process = subprocess.Popen(self.program.command, env=screen.environment, cwd=ROOT, stdout=quiet, stderr=quiet)  # noqa: S603
        return process, screen.film(before, SETTLED, PATIENCE, share=0.05)

    def _search(self, screen: Screen) -> peer_screen.Film:
        screen.focus()
        before, typist = screen.look(), screen.typist()
        screen.keys("key", self.program.search)
        screen.film(before, 1, 10)
        before = screen.look()
        print("key --delay 0", *self._word, *self.program.confirm, file=typist.stdin, flush=True)
        film = screen.film(before, SETTLED, PATIENCE)
        typist.communicate()
        return film


def spread(values: list[float], digits: int = 0) -> str:
    """Return the median with the least and the greatest value."""
    if not values:
        return "–"
    return f"{median(values):.{digits}f} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def times(value: float | None, other: float | None) -> str:
    """Return how many times another value a value is."""
    return f"{value / other:.2f}" if value and other else "–"


class Result:
    """What all rounds gave, by program."""

    def __init__(self, visits: dict[str, list[Visit]]) -> None:
        self._visits = visits

    def of(self, name: str, measure: str) -> list[float]:
        """Return the values of a measure ('readable', 'memory', 'hit'), none where it was not taken."""
        values = [getattr(visit, measure) for visit in self._visits.get(name, [])]
        return [value for value in values if value is not None]

    def middle(self, name: str, measure: str) -> float | None:
        """Return the median of a measure."""
        values = self.of(name, measure)
        return median(values) if values else None

    def table(self) -> str:
        """Return medians and ranges with their ratios to this program and to the bare window."""
        header = ["", "readable, ms", "x ours", "x bare", "memory, MB PSS", "x ours", "x bare", "first hit, ms", "x ours"]
        rows = [header]
        for name in self._visits:
            row = [name]
            for measure, bases in (("readable", (OURS, BARE)), ("memory", (OURS, BARE)), ("hit", (OURS,))):
                row.append(spread(self.of(name, measure)))
                row += [times(self.middle(name, measure), self.middle(base, measure)) for base in bases]
            rows.append(row)
        widths = [max(len(row[column]) for row in rows) for column in range(len(header))]
        lines = [[row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))] for row in rows]
        return "\n".join("  ".join(line) for line in lines)

    def aims(self) -> list[str]:
        """Return each aim with what was measured for it."""
        ready, bare, took, hit = (self.middle(n, m) for n, m in ((OURS, "readable"), (BARE, "readable"), (OURS, "memory"), (OURS, "hit")))
        evince, okular = self.middle(EVINCE, "readable"), self.middle(OKULAR, "memory")
        others = [middle for name in self._visits if name != OURS and (middle := self.middle(name, "hit"))]
        quickest = min(others, default=None)
        return [
            _aim("readable sooner than Evince with the PDF", ready, evince, 1.0),
            _aim("readable in 1.2 to 1.8 x of a bare PySide6 window", ready, bare, 1.8),
            _aim("a search hit ten times sooner than any", hit, quickest, 0.1),
            _aim("memory no more than Okular", took, okular, 1.0),
            _aim("memory no more than 106 MB, Okular's where the aim was set", took, 106.0, 1.0),
        ]


def _aim(words: str, ours: float | None, other: float | None, maximum: float) -> str:
    if not ours or not other:
        return f"{words}: not measured"
    verdict = "met" if ours <= maximum * other else "NOT met"
    return f"{words}: {ours:.0f} against {other:.0f} = {ours / other:.3g} x, aim at most {maximum:g} x: {verdict}"


def measure(given: argparse.Namespace, folder: Path) -> None:
    """Run all rounds and print and write what they gave."""
    make_documents(folder)
    chosen, missing = programs(given, folder)
    stands = [Stand(program, folder / str(number), given.word, given.maximised) for number, program in enumerate(chosen)]
    for stand in stands:
        print(f"{stand.program.name}: {stand.program.version}", flush=True)
        stand.prepare()
    for name in missing:
        print(f"{name}: not installed")
    for number in range(given.rounds + 1):
        # Each round begins with another program, so that none always follows the same one.
        for stand in stands[number % len(stands) :] + stands[: number % len(stands)]:
            visit = stand.visit(given.pictures if number == given.rounds else None)
            figures = ", ".join(f"{key} {value:.0f}" for key, value in visit._asdict().items() if value is not None)
            print(f"round {number}{'' if number else ' (warm-up)'}: {stand.program.name}: {figures}", file=sys.stderr, flush=True)
            if number:
                stand.visits.append(visit)
    result = Result({stand.program.name: stand.visits for stand in stands})
    windows = "windows maximised by openbox" if given.maximised else "no window manager"
    print(f"\nMedian (least–greatest) of {given.rounds} rounds; {windows}; searched for “{given.word}”.\n\n{result.table()}\n\nAims")
    print("\n".join(f"- {line}" for line in result.aims()))
    if given.json:
        raw = {s.program.name: {"version": s.program.version, "visits": [v._asdict() for v in s.visits]} for s in stands}
        given.json.write_text(json.dumps({"word": given.word, "programs": raw}, indent=1), encoding="utf-8")


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.peers", description="Measure this program beside other readers.")
    parser.add_argument("--rounds", type=int, default=5, metavar="N", help="rounds after the warm-up (default: 5)")
    parser.add_argument("--word", default="safeguarding", help="word to search for, in small letters (default: safeguarding)")
    parser.add_argument("--program", type=Path, metavar="PATH", help="the frozen program, in place of the source")
    parser.add_argument("--pdf", type=Path, metavar="FILE", help="PDF for Okular and Evince, in place of the report's text")
    parser.add_argument("--pictures", type=Path, metavar="FOLDER", help="write the last round's readable frames and hits")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the values of every round")
    parser.add_argument("--maximised", action="store_true", help="let openbox make every window as large as the screen")
    parser.add_argument("--install", action="store_true", help=f"install {', '.join(DEBIAN)} from Debian first (as root)")
    given = parser.parse_args()
    if given.rounds < 1:
        parser.error("--rounds must be 1 or more.")
    if given.install:
        subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", *DEBIAN], check=True)  # noqa: S603, S607
    for tool in ("Xvfb", "xdotool", *(("openbox",) if given.maximised else ())):
        if shutil.which(tool) is None:
            parser.error(f"{tool} is missing: apt-get install {tool.lower()}")
    if given.pictures:
        given.pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="peers-") as folder:
        measure(given, Path(folder))


if __name__ == "__main__":
    main()
