"""Compares crosscheck's reading of web pages with trafilatura's and readability's.

    python3 Tools/bench_reading.py PATH_OF_CROSSCHECK

Reads the pages of scrapinghub/article-extraction-benchmark under ../shared/pages/benchmark with all
three in one run, and prints one Markdown table: F1 over 4-grams of words against the text that people
marked, averaged over the pages (and as that project averages: of mean precision and recall), and
megabytes of HTML a second of processor time, which other work on the machine does not change much.
crosscheck is measured as a process that also writes all blocks as JSON. `gumbo` is the mere parsing of
the same pages.

trafilatura and readability-lxml run in the Python that runs this file: `make bench-reading` puts them
into a virtual environment under .build. What is not installed is left out.
"""

import argparse
import ctypes
import gzip
import json
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

PAGES = Path(__file__).resolve().parent.parent.parent / "shared/pages/benchmark"
RUNS = 3


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program", type=Path, help="the crosscheck to measure")
    program = parser.parse_args().program.resolve()
    if not (PAGES / "truth.jsonl").exists():
        print(f"Skipped: there are no pages to read at {PAGES}.")
        return
    truth = [json.loads(line) for line in (PAGES / "truth.jsonl").read_text().splitlines()]
    pages = [gzip.decompress((PAGES / row["page"]).read_bytes()) for row in truth]
    texts = [row["text"] for row in truth]
    print(f"{len(pages)} pages, {sum(map(len, pages)) / 1e6:.1f} MB\n")
    print("| reader | F1 | precision | recall | F1 of the means | MB/s |")
    print("| --- | --- | --- | --- | --- | --- |")
    for name, read in readers(program):
        articles, seconds = read(pages)
        row(name, articles, texts, sum(map(len, pages)) / 1e6 / seconds)


def readers(program):
    yield "crosscheck", lambda pages: crosscheck(program, pages)
    for name, reader in [("trafilatura", trafilatura), ("readability-lxml", readability)]:
        try:
            yield name, reader()
        except ImportError:
            print(f"{name} is not installed.", file=sys.stderr)
    yield "gumbo, parsing alone", gumbo


def row(name, articles, texts, speed):
    if articles is None:
        print(f"| {name} | | | | | {speed:.1f} |")
        return
    scores = [score(text, article) for text, article in zip(texts, articles)]
    precision, recall = (statistics.mean(column) for column in zip(*scores))
    f1 = statistics.mean(harmonic(*pair) for pair in scores)
    print(
        f"| {name} | {f1:.3f} | {precision:.3f} | {recall:.3f} "
        f"| {harmonic(precision, recall):.3f} | {speed:.1f} |",
        flush=True,
    )


# Readers: pages to their texts, and the seconds that it took.


def crosscheck(program, pages):
    """Measures the program as a whole, less what it takes to read a page of nothing."""
    with tempfile.TemporaryDirectory(prefix="crosscheck-reading-") as folder:
        files = []
        for number, page in enumerate(pages):
            files.append(Path(folder) / f"{number:03}.html")
            files[-1].write_bytes(page)
        empty = Path(folder) / "empty.html"
        empty.write_text("<html><body><p>Nothing.</p></body></html>")
        base = best(lambda: run(program, [empty]), processes_clock)
        seconds = best(lambda: run(program, files), processes_clock) - base
        blocks = {str(file): [] for file in files}
        for block in json.loads(run(program, files)):
            blocks[block["file"]].append(block["text"])
        return ["\n\n".join(blocks[str(file)]) for file in files], seconds


def run(program, files):
    command = [program, "text", "--format", "json", *files]
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout


def trafilatura():
    from trafilatura import extract

    def read(pages):
        return timed(lambda page: extract(page, include_comments=False) or "", pages)

    return read


def readability():
    import lxml.html
    from readability import Document

    def text(page):
        return lxml.html.fromstring(Document(page).summary()).text_content()

    return lambda pages: timed(text, pages)


def gumbo(pages):
    library = ctypes.CDLL("libgumbo.so.1")
    library.gumbo_parse.restype = ctypes.c_void_p
    library.gumbo_destroy_output.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    defaults = ctypes.addressof(ctypes.c_char.in_dll(library, "kGumboDefaultOptions"))

    def parse(page):
        library.gumbo_destroy_output(defaults, library.gumbo_parse(page))

    return None, timed(parse, pages)[1]


def timed(read, pages):
    results = [read(page) for page in pages]
    return results, best(lambda: [read(page) for page in pages])


def best(work, clock=time.process_time):
    seconds = []
    for _ in range(RUNS):
        start = clock()
        work()
        seconds.append(clock() - start)
    return min(seconds)


def processes_clock():
    """Returns the processor time of the processes that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


# The score of scrapinghub/article-extraction-benchmark


def score(text, article):
    wanted, found = shingles(text), shingles(article)
    shared = sum((wanted & found).values())
    return (
        shared / sum(found.values()) if found else 0.0,
        shared / sum(wanted.values()) if wanted else 1.0,
    )


def shingles(text, size=4):
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[i : i + size]) for i in range(max(1, len(words) - size + 1)) if words)


def harmonic(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


if __name__ == "__main__":
    main()
