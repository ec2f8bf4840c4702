"""Turns the settings of a whole country into a workbook and back, and says what that takes.

    python3 Tests/Peers/settings_speed.py .build/release/onestop [--units 3321] [--seconds 60] [--megabytes 1500]

The country has the sample's criteria, prices, policy and rules, and its units cloned with names of their own. Both ways
must come back byte for byte; each step may take so many seconds of processor time and so much memory. Prints `N passed, N failed` and exits
with 1 when a check fails.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = ["register.json", "criteria.json", "prices.csv", "policy.json", "rules.json"]


def write_country(folder, count):
    """Clones the units of the sample until there are so many, with names, codes and funds of their own."""
    folder.mkdir(parents=True)
    for name in FILES:
        shutil.copy(ROOT / "inventories" / name, folder / name)
    register = json.loads((folder / "register.json").read_text(encoding="utf-8"))
    units = register["units"]
    clones = []
    for number in range(count):
        unit = json.loads(json.dumps(units[number % len(units)]))
        unit["code"] = f"{unit['code']}-{number}"
        for language, name in unit["name"].items():
            unit["name"][language] = f"{name} {number}"
        unit.pop("predecessors", None)
        unit.pop("validUntil", None)
        unit["ownFunds"] = 10_000_000 + number
        clones.append(unit)
    register["units"] = clones
    register.pop("reorganisations", None)
    policy = json.loads((folder / "policy.json").read_text(encoding="utf-8"))
    policy.pop("locks", None)
    requirements = json.loads((folder / "criteria.json").read_text(encoding="utf-8"))["requirements"]
    policy["contributions"] = [
        {
            "unit": unit["code"],
            "requirement": requirements[place % len(requirements)]["id"],
            "amount": 1_000_000 + place,
            "source": "Xã hội hóa",
        }
        for place, unit in enumerate(clones)
    ]
    (folder / "2025-02").mkdir()
    for name, document in (("register.json", register), ("policy.json", policy)):
        text = json.dumps(document, ensure_ascii=False, indent=2) + "\n"
        (folder / name).write_text(text, encoding="utf-8")


def run(tool, arguments, folder):
    """Runs the tool; the seconds of processor time that it takes, its largest memory in megabytes, and its exit code."""
    process = subprocess.Popen([tool, *arguments], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.stdout.read().decode("utf-8", "replace")
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        print(output[-2000:])
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", type=Path)
    parser.add_argument("--units", type=int, default=3321)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--megabytes", type=float, default=1500)
    arguments = parser.parse_args()
    tool = arguments.tool.resolve()
    passed = failed = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_country(folder / "inventories", arguments.units)
        # What the tool writes is the measure: its JSON is in its own form.
        steps = [
            ("to a workbook", ["convert", "--to", "xlsx"]),
            ("to files", ["convert", "--to", "json"]),
            ("to a workbook again", ["convert", "--to", "xlsx"]),
            ("checked", ["check", "inventories/settings.xlsx"]),
            ("to files again", ["convert", "--to", "json"]),
        ]
        kept = {}
        for title, command in steps:
            seconds, megabytes, code = run(tool, command, folder)
            size = sum(file.stat().st_size for file in (folder / "inventories").iterdir() if file.is_file())
            print(f"{title}: {seconds:.1f} s, {megabytes:.0f} MB, {size:,} bytes, exit code {code}")
            holds = code == 0 and seconds <= arguments.seconds and megabytes <= arguments.megabytes
            passed, failed = passed + holds, failed + (not holds)
            if title == "to files":
                kept = {file: (folder / "inventories" / file).read_bytes() for file in FILES}
        for file, contents in kept.items():
            same = (folder / "inventories" / file).read_bytes() == contents
            passed, failed = passed + same, failed + (not same)
            if not same:
                print(f"{file} came back otherwise")
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
