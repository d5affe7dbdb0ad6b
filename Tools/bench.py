"""Measures imports and questions beside the sqlite3 shell doing the same work.

    python3 Tools/bench.py PATH_OF_CROSSCHECK [--quick]

Imports a corpus of some 50 MB made from the example articles, and asks questions of knowledge
bases of 10,000, 100,000 and 1,000,000 generated claims. Prints one Markdown table. Everything
happens in a temporary folder, which is removed in the end.
"""

import argparse
import os
import random
import re
import sqlite3
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ["Seeds/articles", "../shared/articles", "../shared/gold/articles"]
TECHNOLOGY, CRITERION = "Python", "performance"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("program", type=Path, help="the crosscheck to measure")
    parser.add_argument("--quick", action="store_true", help="small sizes, to see that it works")
    options = parser.parse_args()
    program = options.program.resolve()
    megabytes = 2 if options.quick else 50
    sizes = [10_000] if options.quick else [10_000, 100_000, 1_000_000]

    print(f"{machine()}\n")
    print("| what | crosscheck | sqlite3 shell | ratio |")
    print("| --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory(prefix="crosscheck-bench-") as folder:
        measure_import(program, Path(folder), megabytes)
        for size in sizes:
            measure_questions(program, Path(folder), size, runs=3 if options.quick else 7)


def machine():
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{os.cpu_count()} cores, {memory:.0f} GiB of memory"


def row(what, ours, theirs, ratio):
    print(f"| {what} | {ours} | {theirs} | {ratio:.1f} |", flush=True)


# Import


def measure_import(program, folder, megabytes):
    corpus = folder / "corpus"
    files, size = make_corpus(corpus, megabytes * 1_000_000)
    database = folder / "import.sqlite"
    seconds, memory = timed([program, "import", corpus, "--database", database])
    theirs = insertion_time(database, folder)
    rate = size / 1e6
    row(
        f"import of {files:,} articles, {rate:.0f} MB",
        f"{seconds:.1f} s ({rate / seconds:.1f} MB/s, {memory / 1e6:.0f} MB of memory)",
        f"{theirs:.1f} s",
        seconds / theirs,
    )
    seconds, _ = timed([program, "import", corpus, "--database", database])
    print(f"| the same again, nothing changed | {seconds:.2f} s | | |", flush=True)
    database.unlink()


def make_corpus(folder, wanted):
    """Writes the source articles over and over, each time in other words, until they are `wanted`
    bytes."""
    articles = [
        file
        for source in SOURCES
        for file in sorted((ROOT / source).glob("*"))
        if file.suffix in {".txt", ".md", ".html"}
    ]
    folder.mkdir()
    count = size = 0
    while size < wanted:
        for file in articles:
            text = varied(file.read_text(encoding="utf-8"), random.Random(count))
            (folder / f"{count:05}{file.suffix}").write_text(text, encoding="utf-8")
            count += 1
            size += len(text.encode())
    return count, size


# Words that stand in for each other well enough for a text that is only measured: with one of them
# every few words, hardly any run of eight words is the same in two copies.
STAND_INS = [
    ["the", "this", "that", "our", "their", "every", "each", "its"],
    ["and", "plus", "also"],
    ["to", "towards", "into"],
    ["of", "from", "about", "within"],
    ["in", "inside", "across", "throughout"],
    ["is", "was", "remains", "seems"],
    ["a", "one", "another", "some"],
    ["for", "with", "around"],
    ["are", "were", "seem"],
    ["Python", "Ruby", "PHP", "Java", "Kotlin", "Scala"],
    ["JavaScript", "TypeScript"],
    ["Django", "Flask", "Rails", "Laravel"],
]
RIVALS = {word: words for words in STAND_INS for word in words}
WORD = re.compile(r"[A-Za-z]+")


FILLERS = ["really", "quite", "rather", "often", "mostly", "perhaps", "today", "indeed"]


def varied(text, chance):
    def stand_in(match):
        word = chance.choice(RIVALS.get(match[0], [match[0]]))
        return f"{word} {chance.choice(FILLERS)}" if chance.random() < 0.1 else word

    return WORD.sub(stand_in, text)


def insertion_time(database, folder):
    """The seconds that the shell takes to insert the passages of a database into a full text
    index."""
    staged, index = folder / "staged.sqlite", folder / "index.sqlite"
    shell(staged, f"""
        ATTACH '{database}' AS base;
        CREATE TABLE passage (text TEXT);
        INSERT INTO passage SELECT text FROM base.passage_text;
        """)
    seconds, _ = timed(["sqlite3", index, f"""
        PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;
        ATTACH '{staged}' AS staged;
        CREATE VIRTUAL TABLE passage_index USING fts5 (
          text, tokenize = "unicode61 tokenchars '+#'"
        );
        BEGIN;
        INSERT INTO passage_index SELECT text FROM staged.passage;
        COMMIT;
        """])
    staged.unlink()
    index.unlink()
    return seconds


# Questions


def measure_questions(program, folder, size, runs):
    database = folder / f"{size}.sqlite"
    timed([program, "technologies", "add", "Bench", "--kind", "language", "--database", database])
    generate_claims(database, size)
    for words, sql in QUESTIONS:
        ours = [timed([program, *words, "--database", database])[0] for _ in range(runs)]
        theirs = [timed(["sqlite3", "-readonly", database, sql])[0] for _ in range(runs)]
        row(
            f"{size:,} claims: `{' '.join(words)}`",
            spread(ours),
            spread(theirs),
            min(ours) / min(theirs),
        )
    database.unlink()


def spread(seconds):
    """The best and the median of several runs, in milliseconds."""
    return f"{min(seconds) * 1000:.0f} ms (median {statistics.median(seconds) * 1000:.0f})"


QUESTIONS = [
    (
        ["claims", "--technology", TECHNOLOGY, "--criterion", CRITERION]
        + ["--limit", "100", "--format", "json"],
        f"""
        SELECT claim.*, address, title, published_on, path,
          CAST(substr(CAST(text AS BLOB), start_byte + 1, end_byte - start_byte) AS TEXT)
        FROM claim
        JOIN article ON article.id = claim.article_id
        JOIN article_text ON article_text.article_id = claim.article_id
        JOIN section ON section.article_id = claim.article_id AND section.number = claim.section
        WHERE technology_id = (SELECT id FROM technology WHERE name = '{TECHNOLOGY}')
          AND criterion_id = (SELECT id FROM criterion WHERE slug = '{CRITERION}')
        ORDER BY published_on IS NULL, published_on, address, start_byte LIMIT 100
        """,
    ),
    (
        ["conflicts", "--limit", "20"],
        """
        SELECT technology_id, criterion_id, min(witnesses)
        FROM (
          SELECT technology_id, criterion_id, polarity, count(DISTINCT witness_id) AS witnesses
          FROM claim WHERE polarity <> 0 GROUP BY 1, 2, 3
        )
        GROUP BY 1, 2 HAVING count(*) = 2 ORDER BY 3 DESC LIMIT 20
        """,
    ),
    (
        ["agreements", "--limit", "20"],
        """
        SELECT technology_id, criterion_id, polarity, count(DISTINCT witness_id)
        FROM claim WHERE polarity <> 0 GROUP BY 1, 2, 3 ORDER BY 4 DESC LIMIT 20
        """,
    ),
    (
        ["matrix"],
        """
        SELECT technology_id, criterion_id, polarity,
          count(DISTINCT article_id), count(DISTINCT witness_id)
        FROM claim GROUP BY 1, 2, 3
        """,
    ),
    (
        ["conflicts", "--kind", "quantity"],
        """
        SELECT technology_id, measure_id, value, count(DISTINCT witness_id)
        FROM claim WHERE measure_id IS NOT NULL GROUP BY 1, 2, 3
        """,
    ),
]


CLAIMS_PER_ARTICLE = 50
SENTENCE = "Some say that this is how it has been done for years, and so. "


def generate_claims(database, size):
    """Fills a knowledge base with claims that are spread like those of real articles: each compares
    two technologies, a few technologies and criteria are the subject of most claims, one claim in
    eleven ranks, one in twenty gives a number, and every fifth article copies from another."""
    chance = random.Random(size)
    base = sqlite3.connect(database, isolation_level=None)
    base.execute("PRAGMA cache_size = -262144")
    base.execute("BEGIN")
    technologies = numbers(base, "technology", "name", TECHNOLOGY)
    criteria = numbers(base, "criterion", "slug", CRITERION)
    base.execute("INSERT INTO rule (id, name) VALUES (1, 'bench')")
    for number in range(40):
        base.execute(
            "INSERT INTO property VALUES (?, ?, 'kind')", (number + 1, f"is a kind {number}"))
        base.execute(
            "INSERT INTO measure VALUES (?, ?)", (number + 1, f"things of sort {number}"))
    articles = range(1, size // CLAIMS_PER_ARTICLE + 1)
    base.executemany("""
        INSERT INTO article (
          id, address, title, published_on, format, file_sha256, imported_at, rules, text_hash
        )
        VALUES (?1, ?2, ?3, ?4, 'text', '0', '2026-01-01T00:00:00Z', '1', ?1)
        """, ((n, f"articles/{n:06}.txt", f"Article {n}", str(2010 + n % 16)) for n in articles))
    text = SENTENCE * CLAIMS_PER_ARTICLE
    base.executemany("INSERT INTO article_text VALUES (?, ?)", ((n, text) for n in articles))
    base.executemany(
        "INSERT INTO section VALUES (?, 0, '[\"Comparison\"]')", ((n,) for n in articles))
    columns = """
        id, article_id, witness_id, technology_id, criterion_id, polarity, comparand_id, relation,
        property_id, is_denied, measure_id, value, is_recommendation, scope, is_hedged, section,
        start_byte, end_byte, rule_id, reliability
        """
    base.executemany(
        f"INSERT INTO claim ({columns}) VALUES ({', '.join('?' * 20)})",
        (claim(n, chance, technologies, criteria) for n in range(size)))
    base.execute("""
        INSERT INTO standing
        SELECT technology_id, criterion_id, polarity,
          count(DISTINCT article_id), count(DISTINCT witness_id),
          count(DISTINCT iif(scope IS NULL, witness_id, NULL))
        FROM claim GROUP BY technology_id, criterion_id, polarity
        """)
    base.execute("COMMIT")
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    base.close()


def numbers(base, table, column, first):
    """The numbers of the names in a table, that of `first` in the first place."""
    rows = base.execute(f"SELECT id FROM {table} ORDER BY {column} <> ?, id", (first,))
    return [number for number, in rows]


def claim(n, chance, technologies, criteria):
    article = n // CLAIMS_PER_ARTICLE + 1
    witness = article if article % 5 else max(1, article - 4)
    pair = random.Random(article)
    one, other = (int(len(technologies) * pair.random() ** 4) for _ in range(2))
    technology, rival = chance.sample([one, other], 2)
    criterion = int(len(criteria) * chance.random() ** 2)
    kind = chance.random()
    ranks = kind < 0.09 and rival != technology
    states = 0.09 < kind < 0.16
    counts = 0.16 < kind < 0.21
    if states or counts:
        criterion = criterion % 3 + 1
    start = n % CLAIMS_PER_ARTICLE * len(SENTENCE)
    return (
        n + 1, article, witness, technologies[technology], criteria[criterion],
        chance.choice([1, 1, 1, -1, -1, 0]),
        technologies[rival] if ranks else None, chance.choice([1, 1, -1, 0]) if ranks else None,
        technology % 30 + chance.randint(1, 6) if states else None,
        int(chance.random() < 0.2) if states else None,
        technology % 30 + chance.randint(1, 6) if counts else None,
        float(chance.choice([10, 20, 50, 100, 1000, 5000])) if counts else None,
        int(kind > 0.98), "for small projects" if chance.random() < 0.1 else None,
        int(chance.random() < 0.1), 0, start, start + chance.randint(20, len(SENTENCE) - 1), 1,
        chance.randint(300, 950) / 1000,
    )


# Processes


def timed(command):
    """Runs a command, and returns its seconds and its peak memory in bytes."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaint = process.stderr.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command[0]} failed: {complaint}")
    return time.perf_counter() - start, usage.ru_maxrss * 1024


def shell(database, sql):
    subprocess.run(["sqlite3", str(database), sql], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
