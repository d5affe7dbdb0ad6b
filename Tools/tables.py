"""The project's tab-separated tables: the seeds, and what the tools keep."""
import os

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")


def rows(path):
    """The columns of each line of a table under ROOT, without comments and empty lines."""
    with open(os.path.join(ROOT, path), encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                yield line.rstrip("\n").split("\t")
