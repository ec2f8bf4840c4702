#!/usr/bin/env python3
"""Tampers with a shipped proposal and its inputs, and demands that `verify` notices.

    tamper.py TOOL [--mutants 1000] [--seed 1]

Copies the sample workspace and its proposal to a temporary folder, changes one thing at random and runs
`TOOL verify`. A change of meaning must give exit code 1 and a difference that names the place; a change of
key order or white space must give exit code 0. Prints `N passed, N failed`; the exit code is 1 if any failed.
"""

import argparse
import copy
import json
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

PROJECT = pathlib.Path(__file__).resolve().parents[2]
RECORD = "proposals/2025-02/proposal.json"


def numbers(value, path=()):
    """The paths of all whole numbers in a tree."""
    if isinstance(value, bool):
        return
    if isinstance(value, int):
        yield path
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from numbers(inner, path + (key,))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from numbers(inner, path + (index,))


def shuffled(value, rng):
    """The same tree with the keys of its objects in another order."""
    if isinstance(value, dict):
        keys = list(value)
        rng.shuffle(keys)
        return {key: shuffled(value[key], rng) for key in keys}
    return [shuffled(inner, rng) for inner in value] if isinstance(value, list) else value


def digit(record, rng):
    path = rng.choice(list(numbers(record)))
    holder = record
    for key in path[:-1]:
        holder = holder[key]
    figures = list(str(holder[path[-1]]))
    at = rng.choice([i for i, c in enumerate(figures) if c.isdigit()])
    figures[at] = rng.choice([d for d in "0123456789" if d != figures[at]])
    holder[path[-1]] = int("".join(figures))
    return [key for key in path if isinstance(key, str)][-1]


def unit_moved(record, rng):
    line = rng.choice(record["lines"])
    line["unit"] = rng.choice([u["unit"] for u in record["units"] if u["unit"] != line["unit"]])
    return line["unit"]


def dropped(record, rng):
    line = record["lines"].pop(rng.randrange(len(record["lines"])))
    return f"lines[{line['unit']}/{line['requirement']}]"


def duplicated(record, rng):
    line = copy.deepcopy(rng.choice(record["lines"]))
    record["lines"].insert(rng.randrange(len(record["lines"]) + 1), line)
    return f"lines[{line['unit']}/{line['requirement']} #2]"


def reordered(record, rng):
    a, b = rng.sample(range(len(record["lines"])), 2)
    record["lines"][a], record["lines"][b] = record["lines"][b], record["lines"][a]
    return "lines (order)"


def price_swapped(record, rng):
    while True:
        a, b = rng.sample(record["prices"], 2)
        if a["base"] != b["base"]:
            a["base"], b["base"] = b["base"], a["base"]
            return f"prices[{a['item']}].base"


RECORD_CHANGES = [digit, digit, digit, unit_moved, dropped, duplicated, reordered, price_swapped]


def byte_changed(folder, rng, files):
    """One byte of one file becomes another; returns the file and its bytes before."""
    name = rng.choice(files)
    path = folder / name
    before = path.read_bytes()
    contents = bytearray(before)
    at = rng.randrange(len(contents))
    contents[at] = (contents[at] + rng.randrange(1, 256)) % 256
    path.write_bytes(contents)
    return name, before


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tool")
    parser.add_argument("--mutants", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    tool = str(pathlib.Path(arguments.tool).resolve())
    rng = random.Random(arguments.seed)
    passed = failed = 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        shutil.copytree(PROJECT / "inventories", folder / "inventories")
        shutil.copytree(PROJECT / "proposals", folder / "proposals")
        text = (folder / RECORD).read_text(encoding="utf-8")
        original = json.loads(text)
        inputs = [entry["file"] for entry in original["inputs"]]
        outputs = ["proposals/2025-02/" + entry["file"] for entry in original["outputs"]]
        for number in range(arguments.mutants):
            restore, kind = None, rng.random()
            if kind < 0.15:
                label, word, expected = "harmless", "", 0
                changed = json.dumps(
                    shuffled(original, rng), ensure_ascii=rng.random() < 0.5, indent=rng.choice([None, 1, 4, "\t"])
                )
                (folder / RECORD).write_text(changed, encoding="utf-8")
            elif kind < 0.7:
                record = copy.deepcopy(original)
                change = rng.choice(RECORD_CHANGES)
                label, word, expected = change.__name__, change(record, rng), 1
                (folder / RECORD).write_text(json.dumps(record, ensure_ascii=False), encoding="utf-8")
            else:
                files = inputs if kind < 0.85 else outputs
                label = "input byte" if files is inputs else "document byte"
                changed_file, before = byte_changed(folder, rng, files)
                restore, word, expected = (folder / changed_file, before), pathlib.Path(changed_file).name, 1
            run = subprocess.run([tool, "verify", RECORD, "--json"], cwd=folder, capture_output=True, text=True)
            try:
                differences = json.loads(run.stdout)["differences"]
            except ValueError:
                differences = []
            # Only what a difference is about counts: a word that stands elsewhere in the output names nothing.
            named = any(word in entry["what"] for entry in differences)
            good = run.returncode == expected and (named if expected else not differences)
            passed, failed = passed + good, failed + (not good)
            if not good:
                print(f"{number}: {label} {word}: exit {run.returncode} {run.stderr.strip()[:300]}")
            (folder / RECORD).write_text(text, encoding="utf-8")
            if restore:
                restore[0].write_bytes(restore[1])
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
