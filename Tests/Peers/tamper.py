#!/usr/bin/env python3
"""Tampers with a shipped proposal and its inputs, and demands that `verify` notices.

    tamper.py TOOL [--mutants 1000] [--seed 1] [--jobs 2]

Copies the sample workspace and its proposal to a temporary folder for each job, changes one thing at random and runs
`TOOL verify`. A change of meaning must give exit code 1 and a difference about the right member, with the right source:
the cell of the price book, the file or the member of the input, the place in the document. A change of key order or white
space must give exit code 0. Prints how many of each kind passed, then `N passed, N failed`; the exit code is 1 if any
failed.
"""

import argparse
import collections
import concurrent.futures
import copy
import json
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile

PROJECT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = "proposals/2025-02/"
RECORD = FOLDER + "proposal.json"
POLICY = "inventories/policy.json"
REGISTER = "inventories/register.json"
CRITERIA = "inventories/criteria.json"

# A mutant is what was changed, what a difference must be about, and what its source must begin with: all of these
# expressions must match one difference.
Expected = collections.namedtuple("Expected", "what source")


def place(source):
    """A source of the record as differences name it."""
    at = source.get("position")
    if not at:
        return source["file"]
    return f"{source['file']}:{at['line']}:{at['column']}" if "line" in at else f"{source['file']}:{at['sheet']}!{at['cell']}"


def other_digit(text, rng):
    """The same number with one digit changed."""
    figures = list(text)
    at = rng.choice([i for i, c in enumerate(figures) if c.isdigit()])
    lowest = "1" if at == 0 and len(figures) > 1 else "0"
    figures[at] = rng.choice([d for d in "0123456789" if d != figures[at] and d >= lowest])
    return "".join(figures)


def line_name(line):
    return f"{line['unit']}/{line['requirement']}"


# What each member of a line rests on.
LINE_SOURCES = {
    "unitPrice": lambda line: place(line["sources"]["price"]),
    "amount": lambda line: place(line["sources"]["price"]),
    "quantity": lambda line: place(line["sources"]["inventory"][0]),
    "gross": lambda line: place(line["sources"]["inventory"][0]),
    "cost": lambda line: place(line["sources"]["inventory"][0]),
    "contingencyPercent": lambda line: POLICY + ": contingencyPercent",
    "sharePercent": lambda line: POLICY + ": costShare",
    "rank": lambda line: POLICY + ": goals",
}


def digit_of_line(record, rng):
    line = rng.choice(record["lines"])
    member = rng.choice(sorted(LINE_SOURCES))
    line[member] = int(other_digit(str(line[member]), rng))
    return Expected(f"lines[{line_name(line)}].{member}", LINE_SOURCES[member](line))


def digit_of_unit(record, rng):
    unit = rng.choice([u for u in record["units"] if u.get("score") is not None])
    member = rng.choice(["cost", "before", "after", "score", "recognised"])
    unit[member] = int(other_digit(str(unit[member]), rng))
    source = {
        "cost": f"lines[{unit['unit']}/",
        "after": "",
        "recognised": f"{REGISTER}: units[{unit['unit']}].recognisedStar",
    }.get(member, unit["inventory"])
    return Expected(f"units[{unit['unit']}].{member}", source)


def digit_of_total(record, rng):
    totals = record["totals"]
    member = rng.choice(sorted(set(totals) - {"costInWords"}))
    totals[member] = int(other_digit(str(totals[member]), rng))
    sources = {
        "budget": POLICY, "remaining": "totals.budget - totals.cost", "needed": "inventories/prices.csv",
        "lowest": "inventories/prices.csv", "highest": "inventories/prices.csv",
    }
    return Expected(f"totals.{member}", sources.get(member, "lines"))


def digit_of_sum(record, rng):
    name = rng.choice(["priorities", "spending"])
    entry = rng.choice(record[name])
    member = rng.choice(["lines", "amount", "gross", "cost", "others"])
    entry[member] = int(other_digit(str(entry[member]), rng))
    return Expected(f"{name}[{entry['of']}].{member}", "lines[…].")


def digit_of_package(record, rng):
    entry = rng.choice(record["packages"])
    entry["amount"] = int(other_digit(str(entry["amount"]), rng))
    return Expected(f"packages[{entry.get('unit', '*')}/{entry['category']}/{entry['class']}].amount", "lines[…].gross")


def digit_of_price(record, rng):
    entry = rng.choice(record["prices"])
    member = rng.choice(["low", "base", "high"])
    entry[member] = int(other_digit(str(entry[member]), rng))
    return Expected(f"prices[{entry['item']}].{member}", place(entry["source"]))


def goal_changed(record, rng):
    entry = rng.choice(record["goals"])
    member = rng.choice(["achieved", "bound"])
    entry[member] += rng.choice([-1, 1])
    return Expected(f"goals[{entry['goal']}].{member}", "")


def policy_changed(record, rng):
    policy = record["policy"]
    member = rng.choice(["contingencyPercent", "rounding", "ward", "commune"])
    holder = policy if member in policy else policy["costShare"]
    holder[member] = int(other_digit(str(holder[member]), rng))
    return Expected(f"policy.{'' if holder is policy else 'costShare.'}{member}", POLICY)


def words_changed(record, rng):
    words = record["totals"]["costInWords"]
    language = rng.choice(sorted(words))
    parts = words[language].split(" ")
    at = rng.randrange(len(parts))
    parts[at] = rng.choice(["hai", "bảy", "seven"] if parts[at] != "hai" else ["ba"])
    if " ".join(parts) == words[language]:
        parts[at] += "x"
    words[language] = " ".join(parts)
    return Expected(f"totals.costInWords.{language}", "totals.cost")


def unit_moved(record, rng):
    line = rng.choice(record["lines"])
    unit = rng.choice([u["unit"] for u in record["units"] if u["unit"] != line["unit"]])
    old = line_name(line)
    names = {line_name(other) for other in record["lines"]}
    line["unit"] = unit
    # Where the line now stands there is no such gap, or another line closes it already; where it stood, it is missing.
    return [Expected(f"lines[{old}]", "inventories/"),
            Expected(f"lines[{unit}/{line['requirement']}", "inventories/") if line_name(line) not in names
            else Expected(f"lines[{line_name(line)} #2]", "inventories/")]


def dropped(record, rng):
    line = record["lines"].pop(rng.randrange(len(record["lines"])))
    return [Expected(f"lines[{line_name(line)}]", place(line["sources"]["inventory"][0])),
            Expected("totals.cost", "lines[…].cost"), Expected(f"units[{line['unit']}].cost", "lines[")]


def duplicated(record, rng):
    line = copy.deepcopy(rng.choice(record["lines"]))
    record["lines"].insert(rng.randrange(len(record["lines"]) + 1), line)
    return Expected(f"lines[{line_name(line)} #2]", place(line["sources"]["inventory"][0]))


def reordered(record, rng):
    a, b = rng.sample(range(len(record["lines"])), 2)
    record["lines"][a], record["lines"][b] = record["lines"][b], record["lines"][a]
    return Expected("lines (order)", "")


def ranks_swapped(record, rng):
    a, b = rng.sample(record["lines"], 2)
    a["rank"], b["rank"] = b["rank"], a["rank"]
    return [Expected(f"lines[{line_name(line)}].rank", POLICY) for line in (a, b)]


def price_swapped(record, rng):
    while True:
        a, b = rng.sample(record["prices"], 2)
        if a["base"] != b["base"]:
            a["base"], b["base"] = b["base"], a["base"]
            return [Expected(f"prices[{e['item']}].base", place(e["source"])) for e in (a, b)]


def line_repriced(record, rng):
    """A line with another price, all its amounts and its unit's and the total in keeping with it."""
    line = rng.choice(record["lines"])
    line["unitPrice"] += 10_000
    unit = record["policy"]["rounding"]
    amount = line["quantity"] * line["unitPrice"]
    part = amount * (100 + line["contingencyPercent"]) * line["sharePercent"]
    cost = -(-part // (10_000 * unit)) * unit
    gain = cost - line["cost"]
    line["amount"], line["cost"] = amount, cost
    line["gross"] = -(-amount * (100 + line["contingencyPercent"]) // (100 * unit)) * unit
    next(u for u in record["units"] if u["unit"] == line["unit"])["cost"] += gain
    record["totals"]["cost"] += gain
    return Expected(f"lines[{line_name(line)}].unitPrice", place(line["sources"]["price"]))


RECORD_CHANGES = [
    digit_of_line, digit_of_line, digit_of_line, digit_of_unit, digit_of_total, digit_of_sum, digit_of_package,
    digit_of_price, goal_changed, policy_changed, words_changed, unit_moved, dropped, duplicated, reordered,
    ranks_swapped, price_swapped, line_repriced,
]


def changed_record(folder, original, rng):
    record = copy.deepcopy(original)
    change = rng.choice(RECORD_CHANGES)
    expected = change(record, rng)
    write(folder / RECORD, json.dumps(record, ensure_ascii=False))
    return change.__name__, expected if isinstance(expected, list) else [expected]


def shuffled(value, rng):
    """The same tree with the keys of its objects in another order."""
    if isinstance(value, dict):
        keys = list(value)
        rng.shuffle(keys)
        return {key: shuffled(value[key], rng) for key in keys}
    return [shuffled(inner, rng) for inner in value] if isinstance(value, list) else value


def harmless(folder, original, rng):
    text = json.dumps(
        shuffled(original, rng), ensure_ascii=rng.random() < 0.5, indent=rng.choice([None, 1, 4, "\t"]),
        separators=rng.choice([None, (",", ":"), (" , ", " : ")]),
    )
    write(folder / RECORD, rng.choice(["", "\n", " \r\n\t"]) + text + rng.choice(["", "\n", "\n\n"]))
    return "harmless", []


def price_edited(folder, original, rng):
    """A price in the price book is changed after the fact."""
    entry = rng.choice(original["prices"])
    path = folder / "inventories/prices.csv"
    lines = path.read_text(encoding="utf-8").split("\n")
    at = entry["source"]["position"]["line"] - 1
    old = f",{entry['low']},{entry['base']},{entry['high']},"
    base = entry["base"] + (entry["high"] - entry["base"]) // rng.choice([2, 3, 5])
    assert old in lines[at]
    lines[at] = lines[at].replace(old, f",{entry['low']},{base},{entry['high']},")
    write(path, "\n".join(lines))
    return "price edited after", [Expected("inputs[inventories/prices.csv]", "inventories/prices.csv"),
                                  Expected(f"prices[{entry['item']}].base", place(entry["source"]))]


def inventory_edited(folder, original, rng):
    """A condition in the inventory of a unit is changed after the fact."""
    files = [e["file"] for e in original["inputs"] if e["role"] == "inventory" and e["file"].endswith(".csv")]
    while True:
        name = rng.choice(files)
        path = folder / name
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue
        words = [m for m in re.finditer(r"\btốt\b|\bTốt\b|\bhỏng\b|\bHỏng\b", text)]
        if not words:
            continue
        word = rng.choice(words)
        new = "hỏng" if word.group().lower() == "tốt" else "tốt"
        path.write_bytes((text[: word.start()] + new + text[word.end():]).encode("utf-8"))
        return "inventory edited after", [Expected(f"inputs[{name}]", name)]


def policy_edited(folder, original, rng):
    path = folder / POLICY
    text = path.read_text(encoding="utf-8")
    member, value = rng.choice([("contingencyPercent", 6), ("ward", 71), ("commune", 89), ("rounding", 500)])
    write(path, re.sub(rf'"{member}": \d+', f'"{member}": {value}', text, count=1))
    what = f"policy.{'costShare.' if member in ('ward', 'commune') else ''}{member}"
    return "policy edited after", [Expected(f"inputs[{POLICY}]", POLICY), Expected(what, POLICY)]


def input_byte(folder, original, rng):
    name = rng.choice([entry["file"] for entry in original["inputs"]])
    flip(folder / name, rng)
    return "input byte", [Expected(f"inputs[{name}]", name)]


def input_removed(folder, original, rng):
    name = rng.choice([entry["file"] for entry in original["inputs"]])
    (folder / name).unlink()
    return "input removed", [Expected(f"inputs[{name}]", name)]


def document_byte(folder, original, rng):
    name = rng.choice([entry["file"] for entry in original["outputs"]])
    flip(folder / FOLDER / name, rng)
    return "document byte", [Expected(f"outputs[{name}]", FOLDER + name)]


def amount_in_text(folder, original, rng):
    """One amount in a document of plain text becomes another."""
    name = rng.choice(["proposal.md", "lines.csv", "index.html"])
    path = folder / FOLDER / name
    text = path.read_bytes().decode("utf-8")
    if name == "index.html":
        at = text.index('id="data">')
        found = list(re.finditer(r'"cost":(\d{6,})|(\d{1,3}(?:\.\d{3})+) đồng', text[at:]))
        match, shift = rng.choice(found), at
    elif name == "lines.csv":
        match, shift = rng.choice(list(re.finditer(r",(\d{6,}),", text))), 0
    else:
        match, shift = rng.choice(list(re.finditer(r"\b(\d{1,3}(?:\.\d{3})+)\b", text))), 0
    group = next(number for number in range(1, len(match.groups()) + 1) if match.group(number))
    new = other_digit(match.group(group), rng)
    text = text[: shift + match.start(group)] + new + text[shift + match.end(group):]
    path.write_bytes(text.encode("utf-8"))
    return f"amount in {name}", [Expected(f"outputs[{name}]", FOLDER + name), Expected(f"outputs[{name}] ", f"{FOLDER}{name}: ")]


def amount_in_archive(folder, original, rng):
    """One amount in a Word document or a workbook becomes another; the archive stays sound."""
    names = [e["file"] for e in original["outputs"] if e["file"].endswith((".docx", ".xlsx"))]
    name = rng.choice([n for n in names if not n.startswith("units/")] * 4 + names)
    path = folder / FOLDER / name
    with zipfile.ZipFile(path) as archive:
        parts = [(info, archive.read(info)) for info in archive.infolist()]
    if name.endswith(".docx"):
        pattern, wanted = rb">[^<]*?(\d{1,3}(?:\.\d{3})+)[^<]*<", lambda part: part == "word/document.xml"
    else:
        pattern, wanted = rb"<v>(\d{6,})</v>", lambda part: part.startswith("xl/worksheets/sheet")
    places = [(number, match) for number, (info, data) in enumerate(parts) if wanted(info.filename)
              for match in re.finditer(pattern, data)]
    number, match = rng.choice(places)
    info, data = parts[number]
    new = other_digit(match.group(1).decode(), rng).encode()
    parts[number] = (info, data[: match.start(1)] + new + data[match.end(1):])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for info, data in parts:
            archive.writestr(info.filename, data)
    kind = "docx" if name.endswith(".docx") else "xlsx"
    return f"amount in {kind}", [Expected(f"outputs[{name}]", FOLDER + name), Expected(f"outputs[{name}] ", f"{FOLDER}{name}: ")]


def write(path, text):
    path.write_bytes(text.encode("utf-8"))


def flip(path, rng):
    """One byte of a file becomes another."""
    contents = bytearray(path.read_bytes())
    at = rng.randrange(len(contents))
    contents[at] = (contents[at] + rng.randrange(1, 256)) % 256
    path.write_bytes(contents)


KINDS = [
    (harmless, 15), (changed_record, 45), (price_edited, 5), (inventory_edited, 5), (policy_edited, 3), (input_byte, 5),
    (input_removed, 2), (document_byte, 5), (amount_in_text, 7), (amount_in_archive, 8),
]


class Copy:
    """A copy of the workspace and its proposal that is mended after each mutant."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        shutil.copytree(PROJECT / "inventories", self.folder / "inventories")
        shutil.copytree(PROJECT / "proposals", self.folder / "proposals")
        self.kept = {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}

    def mend(self):
        for path, contents in self.kept.items():
            if not path.exists() or path.stat().st_size != len(contents) or path.read_bytes() != contents:
                path.write_bytes(contents)


def fault(run, expected):
    """What is wrong with the answer of `verify`, or nothing."""
    try:
        differences = json.loads(run.stdout)["differences"]
    except (ValueError, KeyError):
        return f"no record; exit {run.returncode} {run.stderr.strip()[:200]}"
    if run.returncode != (1 if expected else 0) or bool(differences) != bool(expected):
        return f"exit {run.returncode} with {len(differences)} differences, of them {[d['what'] for d in differences[:3]]}"
    for wanted in expected:
        named = [d for d in differences if d["what"].startswith(wanted.what)]
        if not named:
            return f"nothing about {wanted.what}; {[d['what'] for d in differences[:4]]}"
        if not any(d.get("source", "").startswith(wanted.source) for d in named):
            return f"{wanted.what}: source {named[0].get('source')} is not {wanted.source}"
    return None


def tamper(tool, mutants, seed):
    """Runs some mutants in a folder of their own."""
    results = []
    with tempfile.TemporaryDirectory() as name:
        place_of_work = Copy(name)
        original = json.loads((place_of_work.folder / RECORD).read_text(encoding="utf-8"))
        for number in mutants:
            rng = random.Random(f"{seed}/{number}")
            mutate = rng.choices([kind for kind, _ in KINDS], [weight for _, weight in KINDS])[0]
            label, expected = mutate(place_of_work.folder, original, rng)
            start = time.monotonic()
            run = subprocess.run(
                [tool, "verify", RECORD, "--json"], cwd=name, capture_output=True, text=True, timeout=60
            )
            results.append((number, label, time.monotonic() - start, fault(run, expected)))
            place_of_work.mend()
    return results


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tool")
    parser.add_argument("--mutants", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    tool = str(pathlib.Path(arguments.tool).resolve())
    parts = [range(start, arguments.mutants, arguments.jobs) for start in range(arguments.jobs)]
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        work = [pool.submit(tamper, tool, part, arguments.seed) for part in parts]
        results = sorted(result for job in work for result in job.result())
    tally = collections.Counter()
    for number, label, _, wrong in results:
        tally[label, wrong is None] += 1
        if wrong:
            print(f"{number}: {label}: {wrong}")
    for label in sorted({label for label, _ in tally}):
        print(f"{label}: {tally[label, True]} passed, {tally[label, False]} failed")
    times = sorted(seconds for _, _, seconds, _ in results)
    print(f"a verification took {times[len(times) // 2]:.2f} s, {times[-1]:.2f} s at most")
    failed = sum(count for (_, good), count in tally.items() if not good)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
