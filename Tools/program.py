"""Runs the program that is measured."""
import json, os, subprocess, tempfile
from contextlib import contextmanager


@contextmanager
def imported(program, *paths):
    """The options that name a knowledge base of the articles at some paths, for as long as it is there."""
    with tempfile.TemporaryDirectory() as folder:
        database = ["--database", os.path.join(folder, "measured.sqlite")]
        subprocess.run([program, "import", *paths, *database], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        yield database


def printed(program, *arguments):
    """The objects that a command prints, one for each line."""
    out = subprocess.run([program, *arguments, "--format", "jsonl"], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    return [json.loads(line) for line in out.splitlines()]
