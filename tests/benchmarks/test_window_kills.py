"""The window is killed while somebody types into a slide's notes without a pause: no word older than a second is lost."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from peelviewer.store.user_store import UserStore

from . import typist
from .test_store_kills import writer_environment

KILLS = 30


def kept(home: Path) -> set[str]:
    """Return the words of the notes that are kept."""
    store = UserStore(home / "user.sqlite3")
    decks = [deck for report in typist.REPORTS for deck in store.decks.of_report(report)]
    store.close()
    return {word for deck in decks for slide in json.loads(deck.content)["slides"] for word in slide["notes"].split()}


@pytest.mark.parametrize("beside", ["", "tab", "window"])
def test_killed_while_somebody_types(tmp_path: Path, capsys: pytest.CaptureFixture[str], beside: str) -> None:
    chance, home = random.Random(16), tmp_path / "home"  # noqa: S311
    oldest: list[float] = []
    word_count = late = 0
    first = 10_000
    for _ in range(KILLS):
        environment = {**writer_environment(), "PEELVIEWER_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, typist.__file__, str(first), beside]
        pipe, quiet = subprocess.PIPE, subprocess.DEVNULL
        with subprocess.Popen(command, stdout=pipe, stderr=quiet, env=environment) as process:  # noqa: S603
            assert process.stdout is not None
            lines = [process.stdout.readline()]
            time.sleep(0.3 + chance.random() * 4)
            killed = time.monotonic()
            process.kill()
            lines += process.stdout.read().split(b"\n")[:-1]
        words = [(number.decode(), float(moment)) for number, moment in (line.split() for line in lines if line.strip())]
        kept_words = kept(home)
        ages = [killed - moment for number, moment in words if number not in kept_words]
        oldest.append(max(ages, default=0.0))
        word_count += len(words)
        late += sum(age > 1 for age in ages)
        first = int(words[-1][0]) + 1
    where = f" in two {beside}s" if beside else ""
    with capsys.disabled():
        print(
            f"\nkilled {KILLS} times while typing{where}: {word_count} words, {late} older than 1 s lost; oldest lost {max(oldest):.2f} s"
        )
    assert late == 0
