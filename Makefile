# make demo     the report of an invented athlete, in .demo/
# make test     all tests
# make lint     how the code looks: the formatter, the rooms, words, dead code, facts, and that these checks find
# make checks   that, and that no target imports what it does not name
# make check    what has to be quiet before a change is sent
# make bench    how fast it is, beside a measure
# make install  the program into PREFIX (~/.local)

SHELL := /bin/bash
PREFIX ?= $(HOME)/.local
SWIFT_TEST_FLAGS ?= --parallel
OPENRUN := .build/release/openrun
SOURCES := Sources Tests Package.swift

.PHONY: help bootstrap build demo demo-public demo-family demo-imperial demo-hostile test check checks lint format golden bench install hooks clean

help:
	@sed -n 's/^# \(make .*\)/\1/p' Makefile

bootstrap:
	@scripts/bootstrap

build: bootstrap
	swift build -c release --product openrun

demo: build
	@rm -rf .demo
	$(OPENRUN) demo .demo

# The same athlete with the site for everybody beside the private one; for tests of the finished site.
demo-public: build
	@rm -rf .demo-public
	$(OPENRUN) demo .demo-public
	$(OPENRUN) build --public --today 2026-11-22 -C .demo-public

# Three invented athletes with one site, and what everybody may see of it; for tests of the finished site.
demo-family: build
	@rm -rf .demo-family
	$(OPENRUN) demo .demo-family --family
	$(OPENRUN) build --public --today 2026-11-22 -C .demo-family

# The same athlete in miles; for tests of the finished site.
demo-imperial: build
	@rm -rf .demo-imperial
	$(OPENRUN) demo .demo-imperial --units imperial

# The same athlete with hostile texts in every name and note; for tests of the finished site.
demo-hostile: build
	@rm -rf .demo-hostile
	$(OPENRUN) demo .demo-hostile --hostile

test: bootstrap
	swift test $(SWIFT_TEST_FLAGS)

lint: bootstrap
	swift format lint --strict --recursive --parallel $(SOURCES)
	scripts/check-imports
	scripts/check-words
	scripts/check-dead
	scripts/check-facts
	scripts/pseudo-words --check
	scripts/checks-find

checks: lint
	swift build --build-tests --explicit-target-dependency-import-check error

check: checks
	swift test $(SWIFT_TEST_FLAGS)
	$(MAKE) demo
	$(OPENRUN) check -C .demo

format:
	swift format --in-place --recursive --parallel $(SOURCES)

golden: bootstrap
	GOLDEN=write swift test $(SWIFT_TEST_FLAGS)

bench: bootstrap
	swift build -c release
	scripts/bench

install: build
	install -D -m 755 $(OPENRUN) "$(DESTDIR)$(PREFIX)/bin/openrun"
	install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions"
	$(OPENRUN) --generate-completion-script bash \
	  > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/openrun"
	@echo "Installed openrun in $(DESTDIR)$(PREFIX)/bin"

hooks:
	git config core.hooksPath .githooks

clean:
	rm -rf .build .demo .demo-public .demo-family .demo-imperial .demo-hostile
