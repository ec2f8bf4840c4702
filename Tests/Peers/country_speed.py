#!/usr/bin/env python3
"""Measures every command on a country, beside a plain script that does as much with the same files.

    country_speed.py TOOL [--units 310 3321] [--runs 3] [--only check assess] [--workbooks]
    country_speed.py TOOL --against OTHER [--units 31 310 3321]
    country_speed.py TOOL --same 10
    country_speed.py --make FOLDER --units N [--workbooks]

The country is made of the shipped workspace (country.py); the script is country_pipeline.py. The least wall time of some
runs is set against the script's, the most memory against a limit, and the processor time of the largest country against
that of the smallest (the exponent: 1 is linear). The exit code is 1 if a target is missed at the largest number of units.

--against runs another build of the tool as well, prints the processor time of both, and demands the same bytes: of what
is printed, of the exit code and of every file. --same demands the same bytes of one build, on one core and on all, that
many times each. Needs the packages of country_pipeline.py; --make needs none.
"""

import argparse
import hashlib
import json
import math
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import country

# What a command may take of the script's wall time, and of memory in MB.
TARGETS = {
    "check": (0.3, 150),
    "plan": (0.4, 250),
    "assess": (0.45, 250),
    "audit": (0.5, 300),
    "explain": (0.8, 300),
    "propose": (2.2, 600),
    "verify": (2.5, 700),
    "ladder": (1.2, 500),
}


class Country:
    """A workspace, the proposal made of it, and what is run on both."""

    def __init__(self, folder, units, workbooks):
        self.units, self.folder = units, folder
        self.workspace = folder / "inventories"
        country.make(self.workspace, units, workbooks)
        register = json.loads((self.workspace / "register.json").read_text(encoding="utf-8"))
        self.unit = register["units"][units // 2]["code"]

    def arguments(self, command):
        proposal = ["--output", "proposal"] if command == "propose" else []
        words = {"explain": [self.unit], "verify": ["proposal"]}.get(command, [])
        program = ["--json"] if command in ("plan", "assess", "audit") else []
        return [command, *words, *program, *proposal, "--inventories", "inventories", "--language", "vi"]

    def run(self, tool, command, core=None):
        """Runs a command: its wall time, processor time and memory, and a digest of all that it said and wrote."""
        if command == "propose":
            shutil.rmtree(self.folder / "proposal", ignore_errors=True)
        line = ["taskset", "-c", str(core)] if core is not None else []
        measured = run([*line, tool, *self.arguments(command)], self.folder)
        if command == "propose":
            for path in sorted(path for path in (self.folder / "proposal").rglob("*") if path.is_file()):
                measured.digest.update(str(path.relative_to(self.folder)).encode() + b"\0" + path.read_bytes())
        return measured


class Measured:
    def __init__(self, wall, processor, memory, output):
        self.wall, self.processor, self.memory = wall, processor, memory
        self.digest = hashlib.sha256(output)


def run(arguments, folder, answers=(0, 1)):
    """Runs a program to its end; an exit code that is no answer is a failure: of the tool, 1 is one."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(arguments, cwd=folder, stdout=output, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        text = output.read() + errors.read() + str(process.returncode).encode()
    if process.returncode not in answers:
        sys.exit(f"{' '.join(map(str, arguments))}: exit code {process.returncode}\n{text[-2000:].decode(errors='replace')}")
    return Measured(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024, text)


def least(runs):
    """The least time and the most memory of some runs."""
    best = Measured(min(r.wall for r in runs), min(r.processor for r in runs), max(r.memory for r in runs), b"")
    best.digest = runs[0].digest
    return best


def compare_with_script(tool, countries, commands, runs):
    """Prints the table; gives the number of targets missed at the largest country."""
    script = [sys.executable, str(pathlib.Path(__file__).with_name("country_pipeline.py")), "inventories", "script.docx"]
    results, missed = {}, 0
    for place in countries:
        measured = {"script": [], **{command: [] for command in commands}}
        # All take turns, so that a busy machine is busy for all of them.
        for _ in range(runs):
            measured["script"].append(run(script, place.folder, answers=(0,)))
            for command in commands:
                measured[command].append(place.run(tool, command))
        results[place.units] = {name: least(all_runs) for name, all_runs in measured.items()}
        base = results[place.units]["script"]
        print(f"\n{place.units} units, least of {runs} runs\n")
        print("| command | wall s | of the script | processor s | of the script | MB | must |\n|---|---|---|---|---|---|---|")
        for name, result in results[place.units].items():
            ratio, memory = TARGETS.get(name, (math.inf, math.inf))
            held = result.wall <= ratio * base.wall and result.memory <= memory
            if place is countries[-1] and not held:
                missed += 1
            must = "" if name == "script" else f"{ratio}, {memory} MB{'' if held else ': missed'}"
            print(
                f"| {name} | {result.wall:.2f} | {result.wall / base.wall:.2f} | {result.processor:.2f} "
                f"| {result.processor / base.processor:.2f} | {result.memory} | {must} |"
            )
    if len(countries) > 1:
        small, large = countries[0].units, countries[-1].units
        print(f"\nGrowth of processor time from {small} to {large} units")
        for name, result in results[large].items():
            growth = result.processor / results[small][name].processor
            print(f"  {name:8} {growth:5.1f} times, exponent {math.log(growth) / math.log(large / small):.2f}")
    return missed


def compare_with_other(tool, other, countries, commands, runs):
    """Prints the processor time of two builds; gives the number of commands whose bytes differ."""
    differing = 0
    print("| units | command | other s | tool s | ratio | MB | bytes |\n|---|---|---|---|---|---|---|")
    for place in countries:
        for command in commands:
            turns = [(place.run(other, command), place.run(tool, command)) for _ in range(runs)]
            theirs, ours = least([turn[0] for turn in turns]), least([turn[1] for turn in turns])
            same = theirs.digest.digest() == ours.digest.digest()
            differing += not same
            print(
                f"| {place.units} | {command} | {theirs.processor:.2f} | {ours.processor:.2f} "
                f"| {ours.processor / theirs.processor:.2f} | {theirs.memory} → {ours.memory} | {'same' if same else 'DIFFERENT'} |",
                flush=True,
            )
    return differing


def compare_with_itself(tool, countries, commands, times):
    """Gives the number of commands whose bytes are not the same each time, on one core and on all."""
    differing = 0
    for place in countries:
        for command in commands:
            digests = {place.run(tool, command, core).digest.digest() for core in (0, None) for _ in range(times)}
            differing += len(digests) > 1
            print(f"{place.units} units, {command}: {'same' if len(digests) == 1 else 'DIFFERENT'} {2 * times} times", flush=True)
    return differing


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tool", nargs="?")
    parser.add_argument("--units", type=int, nargs="+", default=[310, 3321])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", nargs="+", choices=list(TARGETS), default=list(TARGETS))
    parser.add_argument("--workbooks", action="store_true", help="every submission of the newest round is a workbook")
    parser.add_argument("--against", metavar="OTHER")
    parser.add_argument("--same", type=int, metavar="TIMES")
    parser.add_argument("--make", type=pathlib.Path, metavar="FOLDER")
    options = parser.parse_args()
    if options.make:
        country.make(options.make, options.units[0], options.workbooks)
        return 0
    tool = str(pathlib.Path(options.tool).resolve())
    # `verify` reads what `propose` wrote.
    commands = [command for command in TARGETS if command in options.only]
    with tempfile.TemporaryDirectory() as folder:
        countries = [Country(pathlib.Path(folder) / str(units), units, options.workbooks) for units in sorted(options.units)]
        for place in countries:
            if "verify" in commands and "propose" not in commands:
                place.run(tool, "propose")
        if options.against:
            other = str(pathlib.Path(options.against).resolve())
            return 1 if compare_with_other(tool, other, countries, commands, options.runs) else 0
        if options.same:
            return 1 if compare_with_itself(tool, countries, commands, options.same) else 0
        return 1 if compare_with_script(tool, countries, commands, options.runs) else 0


if __name__ == "__main__":
    sys.exit(main())
