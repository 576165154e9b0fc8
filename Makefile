# Two commands matter: `make` sets up and regenerates every package; `make test` does the same and runs the whole suite.

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/installed

.PHONY: all test search types corpus spector inspector prism typer site dropin pythons rewritings bench bench-quick clean

all: $(STAMP)
	$(BIN)/regenerate

test: all
	$(BIN)/python -m pytest $(ARGS)

# Tests with generated examples, with new ones each time, and 2,000 where a test does not set its number; minutes. `make test` uses the same ones each time.
search: $(STAMP)
	$(BIN)/python -m pytest -m hypothesis --hypothesis-profile=search $(ARGS)

# mypy --strict and pyright strict over everything we write and everything we make.
types: $(STAMP)
	$(BIN)/python -m tests.support.checkers generator templates/runtime templates/interface generated

# Acceptance on real documents: see tests/corpus/README.md. ARGS="--only box" picks some.
corpus: $(STAMP)
	$(BIN)/python -m tests.corpus $(ARGS)

# Acceptance against TypeSpec's mock server: see tests/spector/README.md.
spector: $(STAMP)
	$(BIN)/python -m tests.spector $(ARGS)

# The MCP Inspector of npm against generated MCP servers; says so where npm is absent.
inspector: $(STAMP)
	$(BIN)/python -m tests.inspector

# `conform --live` and `--fuzz` against Prism, a mock server of npm; skipped where npm is absent. Needs the network.
prism: $(STAMP)
	$(BIN)/python -m pytest -n0 -m slow -rs tests/live/test_prism.py

# Generated commands under the oldest typer that they take and under newer ones. Needs the network.
typer: $(STAMP)
	$(BIN)/python -m tests.typer $(ARGS)

# Acceptance with SDKs that move in, and their own tests: see tests/dropin/README.md. Needs the network.
dropin: $(STAMP)
	$(BIN)/python -m tests.dropin $(ARGS)

# Generated packages on every Python that is here, and on 3.14 and 3.15 in Node. Needs the network.
pythons: $(STAMP)
	$(BIN)/python -m tests.support.interpreters

# 200 equal rewritings and 200 breaking edits of each corpus document, compared. ARGS="20 box" makes 20 of Box's.
rewritings: $(STAMP)
	$(BIN)/python -m tests.rewritings $(ARGS)

# The documentation as a site in .specloom/site; any broken link or reference fails. ARGS="serve" shows it instead. Needs the network.
site: $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	$(BIN)/python -m mkdocs $(if $(ARGS),$(ARGS),build --strict --quiet)

bench: $(STAMP)
	$(BIN)/python benchmarks/run.py $(ARGS)

# CPU time of what users do most, compared with stored results; under a minute. ARGS="--update" stores those of this machine.
bench-quick: all
	$(BIN)/python benchmarks/quick.py $(ARGS)

clean:
	rm -rf .specloom .mypy_cache .ruff_cache .pytest_cache .hypothesis

# The first Python of 3.11 or newer that really runs (a pyenv shim may exist and fail).
$(BIN)/python:
	@for python in $(PYTHON) python3 python3.13 python3.12 python3.11; do \
	  if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    exec $$python -m venv $(VENV); \
	  fi; \
	done; echo "specloom needs Python 3.11 or newer (make PYTHON=/path/to/python)" >&2; exit 1

$(STAMP): pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	@# An editable install compiles nothing, and where bytecode is not written every start would: a third of its time.
	$(BIN)/python -m compileall -q generator
	@touch $@
