#!/usr/bin/env python3
"""Compares what `onestop inspect` reads in .xls and .ods workbooks with python-calamine, cell by cell.

    old_workbooks.py FOLDER [--tool .build/release/onestop]

A difference is a cell that one holds and the other does not, or another value, or a file that only one of them reads.
Differences that were looked into stand in EXPLAINED with their reason, by the name of the file; one that is explained
and does not show is a failure too. Each run of the tool must end within 60 seconds and stay below 1 GB of memory.

Needs python-calamine and openpyxl. The exit code is 1 if anything differs that is not explained.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import warnings

import workbooks

# The name of a file, a pattern of the lines that tell a difference, and why it is right.
EXPLAINED = [
    (
        "biff5-rich-text-string.xls",
        r"Sheet1!H3: .*■",
        "the file holds the workbook twice, for Excel 95 and in Unicode for Excel 97: the tool reads the second",
    ),
    (
        "sheet_name_parsing.xls",
        r"Sheet1![A-G]1: .*\\x00",
        "texts in cells are in UTF-16, which calamine reads as bytes",
    ),
]


def check(tool, path):
    """The differences of a file, as lines."""
    code, output, messages, memory = workbooks.run(tool, path, "--format", "json")
    lines = [f"memory: {memory >> 20} MiB"] if memory > workbooks.MEMORY else []
    try:
        other = workbooks.by_calamine(path)
    except Exception as error:
        return lines if code == 65 else lines + [f"read, but calamine: {error}"]
    if code != 0:
        return lines + [f"exit code {code}, but read by calamine: {messages.strip() or output.decode().strip()}"]
    return lines + workbooks.differences("calamine", workbooks.by_tool(json.loads(output)), other)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--tool", default=".build/release/onestop")
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    passed = failed = explained = 0
    for path in sorted(options.folder.rglob("*")):
        if path.suffix.lower() not in (".xls", ".ods") or not path.is_file():
            continue
        try:
            lines = check(os.path.abspath(options.tool), path)
        except subprocess.TimeoutExpired:
            lines = [f"did not end within {workbooks.SECONDS} seconds"]
        reasons = [(pattern, reason) for name, pattern, reason in EXPLAINED if name == path.name]
        unused = [pattern for pattern, _ in reasons if not any(re.search(pattern, line) for line in lines)]
        explained += len(reasons) - len(unused)
        lines = [line for line in lines if not any(re.search(pattern, line) for pattern, _ in reasons)]
        lines += [f"explained, but not there: {pattern}" for pattern in unused]
        failed, passed = failed + bool(lines), passed + (not lines)
        if lines:
            print(f"{path.relative_to(options.folder)}:")
            for line in lines[:20]:
                print(f"  {line}")
            if len(lines) > 20:
                print(f"  … and {len(lines) - 20} more")
    print(f"{passed} passed, {failed} failed; {explained} kinds of differences are explained")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
