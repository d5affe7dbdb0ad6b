# make demo   installs what is missing, builds, imports the example articles, lists the contradictions
# make test   the tests
# make readings   notes how the example articles are read, for the test of RuleBook.edition
# make fuzz [SECONDS=60]   feeds the readers and the extractor made-up bytes
# make build | lint | static | install [PREFIX=/usr/local] | bench | bench-reading | clean

SHELL := /bin/bash
PREFIX ?= /usr/local
BUILD_PACKAGES := libsqlite3-dev libgumbo-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libexpat1-dev \
  libarchive-dev nettle-dev liblzma-dev libbz2-dev libzstd-dev zlib1g-dev
BENCH_PACKAGES := sqlite3 python3 python3-venv
DEMO := .build/demo.sqlite
STATIC := .build-static/release/crosscheck

SECONDS ?= 60
FUZZ_TARGETS := html markdown text pdf epub docx archive record frontMatter date encoding claims

.PHONY: demo build test readings lint static install bench bench-reading fuzz clean packages bench-packages

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

# Notes by which version the example articles are read how: after RuleBook.edition was raised, or the
# seeds were changed.
readings: packages
	NOTE_READINGS=1 swift test --filter ReadingsTests

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

# One static file, which starts three times as fast as a dynamic one.
static: packages
	swift build -c release --product crosscheck --static-swift-stdlib -Xswiftc -static-executable \
	  --scratch-path .build-static 2> >(grep -v "statically linked applications" >&2)

install: static
	install -D -m 755 $(STATIC) $(DESTDIR)$(PREFIX)/bin/crosscheck

bench: static bench-packages
	python3 Tools/bench.py $(STATIC)

# libFuzzer with the address sanitizer, so many seconds a target; prints how many inputs each was fed.
# An input that brings the program down lands in Fuzzing/; it goes to Tests/ExtractionTests/Fuzzed
# inputs once it is mended. Without SWIFT_BACKTRACE a crash could wait for the printer of backtraces
# for good.
fuzz: packages
	cd Fuzzing && swift build -c release --product fuzz -Xswiftc -sanitize=fuzzer,address \
	  -Xswiftc -enable-testing -Xswiftc -use-ld=lld
	cd Fuzzing && for target in $(FUZZ_TARGETS); do \
	  mkdir -p corpus/$$target && \
	  SWIFT_BACKTRACE=enable=no nice .build/release/fuzz $$target -max_total_time=$(SECONDS) \
	    -timeout=10 -max_len=16384 -print_final_stats=1 corpus/$$target Beginnings \
	    ../Seeds/articles "../Tests/ExtractionTests/Fuzzed inputs" || exit 1; done

# Reads web pages beside trafilatura and readability; needs the pages of
# scrapinghub/article-extraction-benchmark in ../shared/pages/benchmark.
bench-reading: static bench-packages
	@test -e .build/readers/complete || { python3 -m venv .build/readers && \
	  .build/readers/bin/pip install -q -U pip && \
	  .build/readers/bin/pip install -q trafilatura readability-lxml lxml_html_clean && \
	  touch .build/readers/complete; }
	.build/readers/bin/python Tools/bench_reading.py $(STATIC)

clean:
	rm -rf .build .build-static Fuzzing/.build Fuzzing/corpus
