# make run    sets up if need be and opens the window (without a display: writes the tour to build/tour)
# make quick  checks style, types and layers and runs the tests without a window, but the slowest, all at once: a minute
# make test   checks style, types and layers, then runs every test
# make package  freezes the program and builds the Linux installers in build/; make smoke installs and uses them
# make desktops  tries the program on Wayland (sway) and listens to it through a screen reader (Orca)
# make windows  runs, freezes, installs and uses the program as Windows' users do, under wine (see packaging/windows/README.md)
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/ready
WORKERS ?= 2
PYTEST = QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q --numprocesses=$(WORKERS)

# Hundreds of processes start in the tests; where Python may not keep what it has compiled, each would compile the program anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run quick test setup lint unit bench screenshots package smoke desktops windows
.DEFAULT_GOAL := run

setup: $(STAMP)

$(STAMP): requirements.lock pyproject.toml packaging/linux/system_libraries.sh
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.12"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv || { echo "Install python3-venv, then run make again."; rm -rf .venv; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@if [ "$$(uname)" = Linux ]; then bash packaging/linux/system_libraries.sh \
	  "$$($(BIN)/python -c 'import pathlib, PySide6; print(pathlib.Path(PySide6.__file__).parent)')"; fi
	@touch $@

run: setup
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  echo "There is no display here, so the program writes pictures of itself to build/tour instead."; \
	  QT_QPA_PLATFORM=offscreen $(BIN)/peelviewer tour --out build/tour; \
	else $(BIN)/peelviewer; fi

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

unit: setup
	$(PYTEST) -m 'not slow' --hypothesis-profile=few tests/unit tests/architecture

quick: setup
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target lint unit

# One waits for programs, displays and installers most of the time, one for Windows where it is tried.
test: WORKERS = 3
test: lint
	$(PYTEST)

bench: setup
	@for file in tests/benchmarks/test_*.py tests/benchmarks/library/test_*.py; do QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q $$file || exit 1; done

screenshots: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/peelviewer tour --out build/tour

package: setup
	$(BIN)/python packaging/build.py app sizes deb user tarball

smoke: setup
	$(BIN)/python packaging/smoke_test.py

desktops: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q tests/e2e/test_wayland.py tests/e2e/test_screen_reader.py

windows: setup
	$(BIN)/python packaging/windows/trial/trial.py
