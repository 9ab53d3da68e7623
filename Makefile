# Inzage. `make help` names the targets.

PREFIX ?= /usr/local
PORT   ?= 8080
# The day that the sample site is shown as of: shortly after its last document.
DAY    ?= 2023-04-05
FUZZ   ?= 10000
BENCH  ?= ../shared/bench

binary := .build/release/inzage
python := .venv/bin/python

# What is compiled, folders included: a file that goes away makes its folder newer.
sources := $(shell find Package.swift Plugins Sources data templates docs/meldingen scripts/pdf)
swift   := Package.swift Plugins Sources Tests

.NOTPARALLEL:
.DELETE_ON_ERROR:

all: site  ## install what is missing, build Inzage, build the sample site (the default)
	@echo "Open public/index.html in a browser, or run 'make serve'."

test: site to-test unit readme  ## the same set-up, then every test
	@scripts/once .build/proof.done Tests/Browser scripts/requirements.txt -- $(python) Tests/Browser/proof.py
	@scripts/once .build/browser.done public Tests/Browser scripts/requirements.txt -- \
		$(python) Tests/Browser/run.py public

check: lint size test strict  ## what a change must pass: format, sizes, every test, no warning in the sample site

# --- building

to-build:
	@scripts/toolchain present
	@scripts/setup build

.build/binary.done: $(sources) scripts/toolchain | to-build
	@scripts/toolchain
	swift build --configuration release --product inzage
	@touch $@

site: .build/binary.done .venv/pdf.done  ## the sample site, in public/
	@$(binary) build --as-of $(DAY)

serve: .build/binary.done .venv/pdf.done  ## the sample site on http://localhost:$PORT/, rebuilt at every change
	@$(binary) serve --port $(PORT) --as-of $(DAY)

# Typst, with which PDF documents are made.
.venv/pdf.done: scripts/requirements-pdf.txt
	@scripts/setup build
	@python3 -m venv .venv
	@echo "Installing Typst in .venv"
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

# --- testing

to-test: .venv/tests.done
	@scripts/setup test

.venv/tests.done: scripts/requirements.txt .venv/pdf.done
	@scripts/setup test
	@echo "Installing the Python tools of the tests in .venv"
	@$(python) -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

unit: to-build  ## the tests of the modules
	swift test --parallel --disable-xctest

readme: .build/binary.done to-test
	@rm -rf .build/readme
	@$(python) scripts/readme-example .build/readme
	@$(binary) build --strict --site .build/readme
	@test -f .build/readme/public/memos/2026-03-02-stand-van-zaken/index.html
	@echo "The example of README.md builds without a warning"

browser: site to-test  ## the checks of Tests/Browser on public/, also when nothing changed
	@$(python) Tests/Browser/proof.py
	@$(python) Tests/Browser/run.py public

strict: .build/binary.done .venv/pdf.done
	@$(binary) build --strict --as-of $(DAY) --out .build/strict

lint: to-build  ## the format of the Swift code
	@swift format lint --strict --parallel --recursive $(swift)

size: to-test  ## how long files, functions and lines are, and what is over the limits
	@$(python) scripts/size $(swift)

fuzz: to-build  ## the tests with hostile input, $FUZZ inputs each
	INZAGE_FUZZ=$(FUZZ) swift test --parallel --disable-xctest --filter Hostile

bench: .build/binary.done  ## speed beside other generators, with the benchmark in $BENCH
	@BENCH=$(BENCH) scripts/bench $(binary)

# --- keeping

format:  ## put the Swift code in its format
	@swift format --in-place --parallel --recursive $(swift)

record: to-build  ## write the expected output of the tests anew; read the difference before you commit it
	INZAGE_RECORD=1 swift test --parallel --disable-xctest

install: .build/binary.done  ## put the program in $PREFIX/bin
	@install -D $(binary) $(DESTDIR)$(PREFIX)/bin/inzage

clean:  ## remove all that was made
	@rm -rf .build .inzage .venv
	@find public -mindepth 1 ! -name .gitignore -delete

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*  ## /\1\t/p' Makefile | expand -t 10

.PHONY: all test check to-build site serve to-test unit readme browser strict lint size fuzz bench format record install \
	clean help
