"""What every test shares: no screen, no user folders, and no failure that passes unseen."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if os.environ.setdefault("QT_QPA_PLATFORM", "offscreen") == "offscreen":  # before anything imports Qt
    # A screen as users have: Qt's own is 800 by 800, and a window gives up its panes there.
    # Qt takes the colon of a drive for the end of the name.
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={os.path.splitdrive(Path(__file__).with_name('screen.json'))[1]}"

import pytest
from hypothesis import settings, strategies

from peelviewer.cli.main import import_plainly

from . import memory

import_plainly()  # as the program does: PySide would keep the source of every module, fifty megabytes with those of tests

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot
    from xdist.remote import Producer
    from xdist.scheduler import LoadScopeScheduling

    from peelviewer.app import Program

    from .programs import Opener

FAILED = pytest.StashKey[bool]()

# The suite asks the same each time, so that a change alone can fail it; --hypothesis-profile=chance looks for what nobody asked yet.
settings.register_profile("peelviewer", deadline=None, derandomize=True)
settings.register_profile("chance", deadline=None)
settings.register_profile("few", deadline=None, derandomize=True, max_examples=20)  # for machines that are slow, as wine is
settings.load_profile("peelviewer")


PATIENCE = 30_000
"""Milliseconds for which a test waits for what should come: pytest-qt's five seconds tell of a busy machine more than of the program."""


def pytest_configure(config: pytest.Config) -> None:
    _have_patience()
    # pytest reports what is raised in threads and finalisers as warnings; these fail a run even with -W default.
    for category in ("PytestUnraisableExceptionWarning", "PytestUnhandledThreadExceptionWarning"):
        config.addinivalue_line("filterwarnings", f"error::pytest.{category}")


def pytest_collection() -> None:
    """Have Hypothesis list all characters before there is much else: the first time in a tree that takes 200 MB for a moment."""
    strategies.text().validate()


def _have_patience() -> None:
    from pytestqt.qtbot import QtBot

    for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitSignals):
        defaults = getattr(wait, "__kwdefaults__")  # noqa: B009 of functions alone, and mypy sees methods
        assert "timeout" in defaults
        defaults["timeout"] = PATIENCE


def pytest_collection_finish() -> None:
    """Set aside what collecting the tests has made."""
    memory.set_aside()


@pytest.hookimpl(trylast=True)  # after the fixtures of the test are gone
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """Let go what tests have left."""
    if nextitem is None or nextitem.path != item.path:
        reporter = item.config.pluginmanager.get_plugin("terminalreporter")
        if reporter is not None and item.config.option.durations is None:
            reporter.stats.pop("", None)  # that each test was set up and ended well: 15,000 reports, asked for by --durations alone
        gc.collect()
    memory.give_back()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScopeScheduling:
    """Give a file's tests to one worker, and all of e2e to one: they take displays, buses, installers and the machine's time.

    The Windows trial has screens and folders of its own and takes as long as all the others.
    """
    from xdist.scheduler import LoadScopeScheduling

    class Scheduling(LoadScopeScheduling):  # type: ignore[misc]
        def _split_scope(self, nodeid: str) -> str:
            file = nodeid.partition("::")[0]
            return "tests/e2e" if file.startswith("tests/e2e/") and not file.endswith("/test_windows.py") else file

    config.option.loadscopereorder = False  # the first of testpaths are begun first
    return Scheduling(config, log)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    item.stash[FAILED] = report.failed or item.stash.get(FAILED, False)
    return report


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The program's own application, with its faces and in English: what tests measure is what users see."""
    from peelviewer.app import application
    from peelviewer.ui import editing_keys, tab_order
    from peelviewer.ui.language import speak

    application_object = application()
    editing_keys.EditingKeys.watch()
    tab_order.TabOrder.watch()
    speak("en")
    return application_object


@pytest.fixture(autouse=True)
def user_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the user's data of each test in a folder of its own."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("PEELVIEWER_HOME", str(home))
    return home


@pytest.fixture
def open_program(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Opener]:
    """Open the program as often as the test likes; afterwards nothing of it may be alive."""
    from .programs import Opener, alive, left_over

    before = alive()
    opener = Opener(qtbot)
    yield opener
    opener.end()
    request.node.funcargs.clear()  # pytest keeps what other fixtures have given for longer
    left = left_over(before)
    if not request.node.stash.get(FAILED, False):  # what is raised keeps the test's own names alive
        assert left == []


@pytest.fixture
def program(open_program: Opener) -> Program:
    """The program, open at a text with paragraphs, figures and notes."""
    return open_program(section="q2-subsequent-investigation")


@pytest.fixture
def digest_alone(tmp_path: Path) -> Path:
    """A library of the bundled digest, without the summaries that stand beside it."""
    from peelviewer.paths import bundled_library

    library, digest = tmp_path / "digest alone", "norfolk-2016-effectiveness"
    (library / "reports").mkdir(parents=True)
    for table in bundled_library().glob("*.csv"):
        shutil.copy(table, library)
    shutil.copytree(bundled_library() / "reports" / digest, library / "reports" / digest)
    return library
