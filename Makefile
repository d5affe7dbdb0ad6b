# make demo   installs what is missing, builds, imports the example articles, lists the contradictions
# make test   the tests
# make build | lint | install [PREFIX=/usr/local] | bench | clean

SHELL := /bin/bash
PREFIX ?= /usr/local
BUILD_PACKAGES := libsqlite3-dev libgumbo-dev libcmark-gfm-dev libcmark-gfm-extensions-dev
BENCH_PACKAGES := sqlite3 python3
DEMO := .build/demo.sqlite

.PHONY: demo build test lint install bench clean packages bench-packages

# Installs the Debian packages that are missing, with sudo where one is not root; where neither is
# possible, says which ones to install.
define install-packages
@missing=$$(for package in $(1); do dpkg -s $$package >/dev/null 2>&1 || echo $$package; done); \
if [ -n "$$missing" ]; then \
  echo "Installing" $$missing "…"; \
  if [ "$$(id -u)" = 0 ]; then sudo=; else sudo=sudo; fi; \
  { $$sudo apt-get update -qq && $$sudo apt-get install -y -qq $$missing >/dev/null; } || \
  { echo "Could not install them. Please do:  apt-get install" $$missing >&2; exit 1; }; \
fi
endef

packages:
	$(call install-packages,$(BUILD_PACKAGES))

bench-packages:
	$(call install-packages,$(BENCH_PACKAGES))

build: packages
	swift build

demo: build
	@rm -f $(DEMO) $(DEMO)-wal $(DEMO)-shm
	@.build/debug/crosscheck import Seeds/articles --database $(DEMO)
	@.build/debug/crosscheck conflicts --limit 12 --database $(DEMO)

test: packages
	swift test

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# One static file, which starts three times as fast as a dynamic one.
install: packages
	swift build -c release --product crosscheck --static-swift-stdlib -Xswiftc -static-executable \
	  --scratch-path .build-static 2> >(grep -v "statically linked applications" >&2)
	install -D -m 755 .build-static/release/crosscheck $(DESTDIR)$(PREFIX)/bin/crosscheck

bench: packages bench-packages
	swift build -c release --product crosscheck --static-swift-stdlib -Xswiftc -static-executable \
	  --scratch-path .build-static 2> >(grep -v "statically linked applications" >&2)
	python3 Tools/bench.py .build-static/release/crosscheck

clean:
	rm -rf .build .build-static
