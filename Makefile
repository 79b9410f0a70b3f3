# `make demo` sets everything up and opens the program on the lab; `make test` sets up and checks.

unexport PYTHONDONTWRITEBYTECODE
PY := .venv/bin/python
# How many labs, each with a desktop, test at once; their programs wait more than they work.
LABS := 3
# A file stays with one worker (its fixtures are dear), and files start in the order of their names.
PYTEST_AT_ONCE := $(PY) -m pytest --dist loadfile --no-loadscope-reorder
# What failed beside two other labs is tried once more, alone: only what fails again is at fault.
ONCE_MORE := $(PY) -m pytest --last-failed --last-failed-no-failures none

.PHONY: setup demo test lint types unit slow live soak bench bench-store bench-import sql pictures lock down clean

setup:
	@packaging/setup.sh

demo: setup
	@packaging/demo.sh

test: setup lint types
	$(PYTEST_AT_ONCE) -n 2 tests/unit tests/ui
	$(MAKE) live

lint:
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	PYTHONPATH=src .venv/bin/lint-imports

types:
	$(PY) -m mypy

unit:
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest tests/unit

# What takes minutes: 200 kills in the middle of writing, every country's numbers, a line of 1 GB.
slow: setup
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest tests/unit -m slow

live:
	$(PYTEST_AT_ONCE) -n $(LABS) tests/live -m "not alone" || $(ONCE_MORE) tests/live
	$(PY) -m pytest tests/live -m alone

soak: setup
	$(PY) -m bench.soak

bench: setup
	$(PY) -m bench

bench-import: setup
	PYTHONPATH=src $(PY) -m bench.importing

bench-store: setup
	PYTHONPATH=src $(PY) -m bench.store

sql:
	PYTHONPATH=src $(PY) -m store.compiling

pictures: setup
	$(PY) packaging/pictures.py

lock:
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 \
	    --generate-hashes --no-emit-index-url --no-header -o requirements.lock

down:
	$(PY) -m lab down

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist
