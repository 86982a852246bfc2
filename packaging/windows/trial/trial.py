"""Tries the program on Windows: a true Windows Python under wine runs it, freezes it, and its installers are used as its users do.

    python packaging/windows/trial/trial.py source tests      commands, exports, pictures, menus; tests/unit
    python packaging/windows/trial/trial.py quick             tests/unit but the slowest
    python packaging/windows/trial/trial.py gui               tests/gui
    python packaging/windows/trial/trial.py frozen            freeze, use, drive the window, install, upgrade, refuse, remove
    python packaging/windows/trial/trial.py start             the frozen program's start beside a bare window's

Needs wine 8, mingw, Xvfb, openbox, xdotool, NSIS and wixl, Python 3.11, and the package index that pip knows. All it makes is below
build/windows. Says what it did with the seconds, and exits 1 where anything was wrong.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
WORK = ROOT / "build" / "windows"
PATIENCE = {"unit": 3000, "gui": 5400}
"""Seconds after which a folder's tests are given up: several times what they take."""
sys.path[:0] = [str(HERE), str(ROOT / "packaging")]

import day  # noqa: E402
import installers  # noqa: E402
import start  # noqa: E402
import use  # noqa: E402
import windows_python  # noqa: E402
import wine  # noqa: E402
from smoke_test import check, report  # noqa: E402


class Trial(NamedTuple):
    """What a trial works with: a Windows, its Python, the program's source and where what is made goes."""

    windows: wine.Windows
    python: Path
    source: Path
    out: Path

    @property
    def frozen(self) -> Path:
        """The folder of the frozen program."""
        return self.source / "build" / "dist" / "peelviewer"


def source(trial: Trial) -> None:
    """Run the program from source."""
    output = trial.windows.run(trial.python, "-c", "import sys; print(sys.version.split()[0], *sys.getwindowsversion()[:3])")
    report(f"Windows' Python {output.strip()}")
    program: use.Command = [trial.python, "-m", "peelviewer"]
    use.commands(trial.windows, program, trial.out / "source")
    use.tour(trial.windows, program, trial.out / "source")
    use.menus(trial.windows, trial.python, trial.out / "source")


def tests(trial: Trial, folder: str = "unit", marked: str = "") -> None:
    """Run a folder of the tests, of *marked* those alone; what fails is asked once more, as wine forgets itself on a busy machine."""
    cache = f"cache_dir={windows_python.seen(trial.out / 'tests')}"
    command = ["-m", "pytest", "-q", "-o", cache, "--tb=short", "--hypothesis-profile=few", "-m", marked, f"tests/{folder}"]
    output = trial.windows.run(trial.python, *command, patience=PATIENCE[folder], code=None, folder=trial.source)
    (trial.out / f"tests-{folder}.txt").write_text(output, encoding="utf-8")
    lines = said(output)
    if lines and "failed" in lines[-1]:
        report(f"tests/{folder}: {lines[-1]}; once more:\n" + "\n".join(lines[:-1]))
        again = [*command, "--last-failed", "--last-failed-no-failures=none"]
        output = trial.windows.run(trial.python, *again, patience=PATIENCE[folder], code=None, folder=trial.source)
        lines = said(output)
    check(bool(lines) and "failed" not in lines[-1] and "error" not in lines[-1], "\n".join(lines) or output[-2000:])
    report(f"tests/{folder}: {lines[-1]}")


def said(output: str) -> list[str]:
    """Return the lines of pytest's output that name what is wrong, and its last."""
    return [line for line in output.splitlines() if re.match(r"FAILED|ERROR|\d+ (passed|failed)", line)]


def frozen(trial: Trial) -> None:
    """Freeze the program, use it, make its installers and use those."""
    output = trial.windows.run(trial.python, "packaging/build.py", "app", patience=1500, folder=trial.source)
    report(f"frozen: {output.splitlines()[-1]}")
    starters = {file.name for file in trial.frozen.glob("*.exe")}
    check(starters == {"peelviewer.exe", "peelviewer-cli.exe"}, f"the starters are {sorted(starters)}")
    for name in starters:
        held = (trial.frozen / name).read_bytes()
        needed = (b"PerMonitorV2", b"longPathAware", "MIT licence".encode("utf-16-le"))
        check(all(word in held for word in needed), f"{name} does not say which screens and paths it knows, or whose it is")
    use.commands(trial.windows, [trial.frozen / "peelviewer-cli.exe"], trial.out / "frozen")
    use.tour(trial.windows, [trial.frozen / "peelviewer.exe"], trial.out / "frozen")
    for name in sorted(starters):
        use.console(trial.windows, trial.python, trial.frozen / name, trial.out / "frozen")
    use.window(trial.windows, [trial.frozen / "peelviewer.exe"], trial.out / "frozen")
    icon = trial.source / "build" / "icons" / "peelviewer.ico"
    setup, packages, packed = installers.build(trial.frozen, icon, trial.out)
    report(", ".join(f"{file.name} {file.stat().st_size / 1e6:.0f} MB" for file in (setup, *packages, packed)))
    installers.setup(trial.windows, setup)
    installers.packages(trial.windows, trial.frozen, icon, packages, trial.out)
    installers.portable(trial.windows, packed, trial.out)
    day.working_day(trial.windows, [trial.frozen / "peelviewer-cli.exe"], trial.out)  # last: it leaves reports behind


def beside_a_bare_window(trial: Trial) -> None:
    """Measure the start; the program must be frozen."""
    check(trial.frozen.is_dir(), "the program is not frozen: run 'trial.py frozen' first")
    start.ratio(trial.windows, trial.frozen / "peelviewer.exe", start.freeze_bare(trial.windows, trial.python, trial.out))


TRIALS: dict[str, Callable[[Trial], None]] = {
    "source": source, "tests": tests, "quick": partial(tests, marked="not slow"), "gui": partial(tests, folder="gui"),
    "frozen": frozen, "start": beside_a_bare_window,
}  # fmt: skip


def copy_source(target: Path) -> None:
    """Copy what belongs to the project, and nothing that was made here."""
    listed = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    names = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
    keep = {"build"}  # what an earlier trial has frozen
    for old in target.iterdir() if target.is_dir() else ():
        if old.name not in keep:
            shutil.rmtree(old) if old.is_dir() else old.unlink()
    for name in filter(None, names):
        if (ROOT / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)


def python() -> Path:
    """Return Windows' Python, made anew where what it is made of has changed."""
    parts = (
        ROOT / "requirements.lock",
        HERE / "pins.txt",
        HERE / "python.c",
        HERE / "windows_python.py",
        HERE.parent / "peelviewer.manifest",
    )
    wanted = hashlib.sha256(b"".join(part.read_bytes() for part in parts) + str(WORK).encode()).hexdigest()
    folder, stamp = WORK / "python", WORK / "python.sha256"
    if not stamp.is_file() or stamp.read_text(encoding="ascii") != wanted:
        stamp.unlink(missing_ok=True)
        windows_python.make(folder, WORK / "source")
        stamp.write_text(wanted, encoding="ascii")
    return folder / "python.exe"


def main() -> int:
    """Try what is named on the command line, all but the start where nothing is."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "trials", nargs="*", choices=[[], *TRIALS], metavar="TRIAL", help=f"{', '.join(TRIALS)} (default: source tests frozen)"
    )
    wanted = parser.parse_args().trials or ["source", "tests", "frozen"]
    lacking = wine.lacking()
    if lacking or sys.version_info[:2] != (3, 11):
        print(f"Windows is not tried: {', '.join(lacking) or 'Python 3.11'} cannot be found.")
        return 0
    begun = time.monotonic()
    out = WORK / "out"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    copy_source(WORK / "source")
    made = python()
    report(f"Windows' Python is there ({time.monotonic() - begun:.0f} s)")
    with wine.windows(WORK / "prefix") as windows:
        for name in wanted:
            print(f"{name} ({time.monotonic() - begun:.0f} s)", flush=True)
            TRIALS[name](Trial(windows, made, WORK / "source", out))
    print(f"all of it in {time.monotonic() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
