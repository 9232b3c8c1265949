# All it takes is Python 3.10 or later, as `python3`, and make. `make help` explains the targets.
#
# The virtual environment grows in layers, so that each target installs only what it needs: `base` (flytemodels and its
# dependencies), `demo` (the official classes), `test` (all tools), `bench` (the rivals). A layer is set up anew when its
# stamp file is older than pyproject.toml or constraints.txt, and `base` also when the native engine's sources change.

PYTHON ?= python3
VENV ?= .venv
PIP_VERSION := 26.3
CONSTRAINTS ?= constraints.txt
GROUPS := demo codegen lint docs test conformance bench samples build lock

NATIVE := $(wildcard setup.py flytemodels/_native/*.[ch])

BIN := $(VENV)/bin
PY := $(BIN)/python
# Runs the conformance runner on machines whose C library is too old for it.
LAUNCHER := $(wildcard ../shared/tools/conformance-runner)
FUZZ_SECONDS ?= 60
DEMO := $(VENV)/.base $(VENV)/.demo
TEST := $(VENV)/.base $(VENV)/.test
CONFORMANCE := $(VENV)/.base $(VENV)/.conformance
BENCH := $(VENV)/.base $(VENV)/.bench
INSTALL := $(PY) -m pip install --quiet --disable-pip-version-check --no-warn-script-location --constraint $(CONSTRAINTS)
SOAK_SECONDS ?= 900
# Some 120 calls, each five times as often: 10 million operations.
LEAK_ROUNDS ?= 17000
# Processes that run the tests side by side: one for each processor (`auto` asks psutil, which wants /proc).
JOBS ?= $(shell getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)

.DEFAULT_GOAL := help
.NOTPARALLEL:
# Every target that `make help` explains.
.PHONY: $(shell awk -F: '/^[a-z-]+:.*## / { print $$1 }' $(MAKEFILE_LIST))

help: ## Explain every target
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-20s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(TEST) ## Make the virtual environment .venv with all development tools (the other targets do so themselves)

idl: $(TEST) ## Print the .proto files again from the pinned flyteidl and flyteidl2 releases
	$(PY) -m codegen.idl

upgrade: $(TEST) ## Move to RELEASE (such as flyteidl2==2.0.54), generate again, and report what changed
	$(PY) -m codegen.idl.upgrade $(RELEASE)

codegen: $(TEST) ## Generate flytemodels/flyteidl, flyteidl2 and google from codegen/protos
	$(PY) -m codegen

codegen-check: $(TEST) ## Fail when the committed generated code differs from what would be generated
	$(PY) -m codegen --check

lint: $(TEST) ## Check style and formatting with ruff
	$(BIN)/ruff check
	$(BIN)/ruff format --check

typecheck: $(TEST) ## Check types with mypy and pyright, both strict, and that the public types are complete
	$(BIN)/mypy
	$(BIN)/pyright --warnings
	PATH="$(abspath $(BIN)):$$PATH" PYTHONPATH=. pyright --verifytypes flytemodels --ignoreexternal

test: $(TEST) ## Run the tests, those of the wire and JSON with each engine (ARGS="..." goes to pytest: one run, one engine)
	$(PY) -m pytest -n $(JOBS) -m "not slow" $(ARGS)
	$(if $(ARGS),,$(PY) -m tests.engines --others $(PY) -m pytest -n $(JOBS) tests/wire tests/json tests/fuzz tests/helpers)

test-slow: $(TEST) ## Run the tests that take long: commands of the connector guide, images of Dockerfiles, a soak of a connector
	$(PY) -m pytest -n $(JOBS) -m slow tests/connector $(ARGS)

conformance: $(CONFORMANCE) ## Run protobuf's conformance tests, all 1,503 for proto3, with each engine
	$(PY) -m tests.engines $(PY) -m tests.conformance $(LAUNCHER:%=--launcher %)

validate-conformance: $(TEST) ## Run protovalidate's conformance suite, all of it for proto3 (Go builds its runner)
	$(PY) -m tests.validation.conformance

grpc-conformance: $(TEST) ## Run connectrpc's conformance suite for gRPC, both sides over both transports (needs Go)
	$(PY) -m tests.grpc_conformance

fuzz: $(TEST) ## Compare with the official library on damaged input for FUZZ_SECONDS (60), with each engine
	$(PY) -m tests.engines $(PY) -m tests.fuzz --seconds $(FUZZ_SECONDS)

sanitize: $(TEST) ## Test the native engine with AddressSanitizer and UndefinedBehaviorSanitizer (ARGS="..." goes to pytest)
	FUZZ_SECONDS=$(FUZZ_SECONDS) $(PY) -m tests.native.sanitize $(ARGS)

leaks: $(TEST) ## Look for memory that the native engine does not give back, in 10 million calls (LEAK_ROUNDS)
	$(PY) -m tests.native.memory leaks $(LEAK_ROUNDS)

analyse: $(VENV)/.pip ## Check the native engine's C with every warning and gcc's static analyser
	@for file in flytemodels/_native/*.c; do \
	  echo "$$file"; \
	  gcc -fanalyzer -Wall -Wextra -Werror -Wno-cast-function-type -std=c11 -O1 -c -o /dev/null \
	    -I"$$($(PY) -c 'import sysconfig; print(sysconfig.get_path("include"))')" "$$file" || exit 1; \
	done

demo: $(DEMO) ## Read, change and write back files that flytekit wrote, and time each step
	@$(PY) scripts/demo.py

bench: $(BENCH) ## Measure flytemodels and its rivals on the same data, in one table (ARGS="..." goes to the script)
	PYTHONPATH=scripts $(PY) -m bench $(ARGS)

bench-instructions: $(BENCH) ## Count instructions with valgrind's callgrind instead of seconds (10 minutes; the same in every run)
	PYTHONPATH=scripts $(PY) -m bench --instructions

soak: $(TEST) ## Load and damage the example connector, beside flytekit's server, for at most SOAK_SECONDS (900)
	PYTHONPATH=scripts $(PY) -m soak --seconds $(SOAK_SECONDS) $(ARGS)

flyte-sdk: $(VENV)-flyte2/.flyte2 ## Make $(VENV)-flyte2, in which the tests ask Flyte 2's SDK (without it they skip that)

coexist: $(VENV)/.pip ## Install the wheel beside the official packages of both Flytes, in fresh environments, and import all
	$(PY) scripts/coexist.py

mutants: $(TEST) ## Change a sample of the code in small ways, and see whether the tests notice (ARGS="--count 40 --seed 1")
	$(PY) scripts/mutants.py $(ARGS)

samples: $(VENV)-samples/.samples ## Make the sample files in tests/data anew, with flytekit
	$(VENV)-samples/bin/python scripts/make_samples.py

packages: $(VENV)-samples/.samples ## Make the packages in tests/data/packages anew, with flytekit
	$(VENV)-samples/bin/python scripts/make_packages.py

docs: $(TEST) ## Build the documentation site into site/
	$(PY) scripts/make_reference.py
	$(BIN)/zensical build --clean --strict

docs-check: $(TEST) ## Check the words for docstrings: none missing, no filler, claims with sources (ARGS=--sources lists them)
	$(PY) -m codegen.docs_check $(ARGS)

build: $(TEST) ## Build into dist/: the sdist, a wheel with the native engine for this Python, and one for every platform
	$(INSTALL) --group build
	rm -rf build dist
	FLYTEMODELS_BUILD_NATIVE=1 CFLAGS=-g0 $(PY) -m build --outdir dist .
	FLYTEMODELS_BUILD_NATIVE=0 $(PY) -m build --wheel --outdir dist .

constraints: $(VENV)/.pip ## Add to constraints.txt what pyproject.toml asks for, for all Pythons (UPGRADE=1: newest versions of all)
	$(INSTALL) --group lock
	$(PY) -m uv pip compile --quiet --universal --python-version 3.10 --no-annotate --no-emit-package flytemodels --upgrade \
	  --custom-compile-command "make constraints" --group flyte2 --output-file constraints-flyte2.txt pyproject.toml
	$(PY) -m uv pip compile --quiet --universal --python-version 3.10 --no-annotate --no-emit-package flytemodels $(if $(UPGRADE),--upgrade) \
	  --custom-compile-command "make constraints" --all-extras $(GROUPS:%=--group %) --output-file constraints.txt pyproject.toml

clean: ## Remove the virtual environment, caches and build results
	rm -rf $(VENV) .cache build dist site *.egg-info .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -prune -exec rm -rf {} +

# pip learnt dependency groups in 25.1; the one that comes with Python may be older.
$(VENV)/.pip: pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "flytemodels needs Python 3.10 or later, " + sys.executable + " is " + sys.version)'
	@[ -x $(PY) ] || { echo "Making $(VENV) ..."; $(PYTHON) -m venv $(VENV); }
	@$(PY) -m pip install --quiet --disable-pip-version-check pip==$(PIP_VERSION)
	@touch $@

$(VENV)/.base: $(VENV)/.pip $(NATIVE)
	@PYTHONWARNINGS=ignore $(INSTALL) --editable .
	@touch $@

$(VENV)/.demo: $(VENV)/.pip
	@$(INSTALL) --group demo
	@touch $@

$(VENV)/.test: $(VENV)/.pip
	@echo "Installing the development tools into $(VENV) (a minute or two, once) ..."
	@$(INSTALL) --group test
	@touch $@

$(VENV)/.conformance: $(VENV)/.test
	@$(INSTALL) --group conformance
	@touch $@

$(VENV)/.bench: $(VENV)/.test
	@$(INSTALL) --group bench
	@touch $@

# Apart from the rest: the SDK pins another release of flyteidl2 than the one that the project is made from.
$(VENV)-flyte2/.flyte2: pyproject.toml constraints-flyte2.txt
	@$(MAKE) --no-print-directory VENV=$(VENV)-flyte2 CONSTRAINTS=constraints-flyte2.txt $(VENV)-flyte2/.base
	@$(VENV)-flyte2/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints-flyte2.txt --group flyte2
	@touch $@

# Apart from the rest: what comes along with the Kubernetes client makes betterproto2's import slower, which is measured.
$(VENV)-samples/.samples: pyproject.toml constraints.txt
	@$(MAKE) --no-print-directory VENV=$(VENV)-samples $(VENV)-samples/.base
	@$(VENV)-samples/bin/python -m pip install --quiet --constraint constraints.txt --group samples
	@touch $@
