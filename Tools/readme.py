#!/usr/bin/env python3
"""Runs the commands of README.md's session and writes what they print beneath them.

    python3 Tools/readme.py .build/debug/crosscheck

A `…` line stands for the rest of a longer output; as many lines as stand before it are kept.
"""
import os, re, subprocess, sys, tempfile

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), ".."))


def run(program, command, folder):
    environment = dict(os.environ, CROSSCHECK_DATABASE="knowledge.sqlite", COLUMNS="80")
    shell = f"crosscheck() {{ '{program}' \"$@\"; }}; {command}"
    done = subprocess.run(["bash", "-c", shell], cwd=folder, env=environment, capture_output=True, text=True)
    return done.stdout.rstrip("\n").split("\n")


def fill(block, program, folder):
    parts = re.split(r"^(?=\$ crosscheck)", block, flags=re.M)
    out = []
    for part in filter(None, parts):
        old = part.rstrip("\n").split("\n")
        while old and not old[-1]:
            old.pop()
        new = run(program, old[0][2:], folder)
        if old[-1] == "…":
            new = new[: len(old) - 2] + ["…"]
        out.append("\n".join([old[0], *new]) + "\n")
    return "\n".join(out)


def main():
    program = os.path.abspath(sys.argv[1])
    path = os.path.join(ROOT, "README.md")
    text = open(path, encoding="utf-8").read()
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(os.path.join(ROOT, "Seeds"), os.path.join(folder, "Seeds"))
        text = re.sub(
            r"(```console\n)(.*?)(```)", lambda m: m[1] + fill(m[2], program, folder) + m[3], text, flags=re.S
        )
    open(path, "w", encoding="utf-8").write(text)


if __name__ == "__main__":
    main()
