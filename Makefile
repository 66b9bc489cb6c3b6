# Every target does its own set-up (.ci/setup): system packages on Debian or Ubuntu, and .venv. Second runs are quick.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help venv test lint qt6 docs pictures demo package gate release deploy bench starter names lock translations clean

# TORCH=no leaves out torch and the tests that need it; the default takes it where a CPU build for this Python can be had.
TORCH ?= auto
PYTHON := .venv/bin/python
VERSION := $(shell sed -n "s/^__version__ = '\(.*\)'/\1/p" hsi_plugin/core/version.py)
ZIP := dist/hsi_plugin-$(VERSION).zip
# QGIS without a screen; a private folder where the system gives none.
# Tests run in so many processes, each file of tests in one of them (long ones first: tests/conftest.py), each with one thread for arithmetic.
# One more than two cores: a test often waits for a program that it has started.
JOBS ?= 3
THREADS := OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
# Compiled tests are kept, also where the shell says otherwise: each process would compile all of them anew.
KEPT := PYTHONDONTWRITEBYTECODE=
HEADLESS := QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$${XDG_RUNTIME_DIR:-$$(mktemp -d)}

help: ## this list
	@sed -n 's/^\([a-z0-9]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

venv: ## set up the machine and .venv
	@.ci/setup no

test: ## all tests; TORCH=no without those that need torch, ARGS=… for pytest
	@.ci/setup no
	@case '$(TORCH)' in \
	  no) marks='not torch' ;; \
	  yes) .ci/setup yes && marks='' ;; \
	  *) if .ci/setup yes; then marks=''; else echo 'Going on WITHOUT the tests that need torch.'; marks='not torch'; fi ;; \
	esac && $(HEADLESS) $(THREADS) $(KEPT) $(PYTHON) -m pytest -n $(JOBS) --dist loadfile --no-loadscope-reorder -m "$$marks" $(ARGS)

lint: ## style, types, the architecture's arrows, Qt 6, translations
	@.ci/setup no
	.venv/bin/ruff check hsi_plugin tests benchmarks docs resources .ci
	.venv/bin/mypy
	.venv/bin/lint-imports --no-cache  # its cache misses modules that were added
	.venv/bin/flake8 --isolated --select=QGS1,QGS4 --extend-ignore=QGS105 --exclude=extlibs hsi_plugin
	@.ci/qt6/setup
	.venv/bin/python .ci/qt6/check.py
	.venv/bin/python .ci/i18n/translations.py check

qt6: ## widgets that need Qt alone, under PyQt6
	@.ci/qt6/setup
	@$(HEADLESS) $(THREADS) .venv-qt6/bin/python -m pytest -c tests/qt6/pytest.ini --confcutdir=tests/qt6 tests/qt6 $(ARGS)

demo: ## a real cube to a styled map, without a screen; CUBE=… LABELS=… [FIELD=…] for your own, OUT=folder
	@.ci/setup no
	@$(HEADLESS) $(PYTHON) docs/demo.py --output '$(or $(OUT),demo)' $(if $(CUBE),--cube '$(CUBE)') $(if $(LABELS),--labels '$(LABELS)') $(if $(FIELD),--field '$(FIELD)')
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then echo 'Opening it in QGIS …'; (qgis '$(or $(OUT),demo)/demo.qgz' >/dev/null 2>&1 &); fi

package: ## the plugin as one zip that QGIS installs
	@.ci/setup no
	@$(PYTHON) .ci/package.py $(ZIP)

gate: package ## the zip as the plugin store will check it
	@.ci/setup gate
	@$(PYTHON) .ci/gate/check.py $(ZIP)

release: ## VERSION=x.y.z: version, changelog, zip, checks, tag and hash (DRY=yes only says what it would do)
	@.ci/setup gate
	@$(PYTHON) .ci/release.py '$(VERSION)' $(if $(DRY),--dry-run)

deploy: package ## install that zip into a QGIS profile (PROFILE=folder; QGIS 3's default profile otherwise)
	@$(PYTHON) .ci/deploy.py $(ZIP) $(if $(PROFILE),'$(PROFILE)')

bench: ## the figures of docs/FIGURES.md
	@.ci/setup no
	$(PYTHON) benchmarks/accuracy.py
	$(PYTHON) benchmarks/throughput.py

docs: ## the manual as web pages, in build/site; OFFLINE=yes for pages that are read from a disk
	@.ci/setup docs
	@$(HEADLESS) $(THREADS) OFFLINE='$(OFFLINE)' PYTHONPATH=.ci $(PYTHON) -m docs_pages.build

pictures: ## the pictures of docs/ten_minutes.md and of learning by clicking, from the plugin in QGIS (ARGS='--only steps' or loop)
	@.ci/setup docs
	@$(THREADS) $(PYTHON) tests/gui/pictures.py $(ARGS)

starter: ## train the foundation model that ships, from spectral libraries (ARGS='--steps … --preset small'); goes on where it stopped
	@.ci/setup yes
	$(PYTHON) docs/starter.py $(ARGS)

names: ## train the model of spectra and words that ships, from spectral libraries
	@.ci/setup yes
	$(PYTHON) docs/spectrum_text.py $(ARGS)

lock: ## the lock files of the compute environment (resources/environment); ARGS='cp311-linux_x86_64-cpu …' for some of them
	@.ci/setup no
	$(PYTHON) .ci/lock.py $(ARGS)

translations: ## bring resources/i18n up to date with the texts in the code, and say what has no translation
	@python3 .ci/i18n/translations.py update
	@python3 .ci/i18n/translations.py check

clean: ## remove what these targets make
	rm -rf .venv .venv-qt6 build dist demo .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -prune -exec rm -rf {} +
