#!/usr/bin/env python3
"""Checks the certificate of a proposal with HiGHS, without the solver that made it.

    check_certificate.py FOLDER…          for example proposals/2025-02

Of each proposal.json and the model.lp beside it: the model is the one that was recorded; the plan keeps every row of the
model, in exact integers; each goal has the value recorded; and no plan has a better one, with the goals before it at
their values. Needs the package highspy.
"""

import hashlib
import json
import sys
from pathlib import Path


def main():
    folders = [Path(name) for name in sys.argv[1:]]
    if not folders:
        print(__doc__)
        return 64
    try:
        import highspy  # noqa: F401
    except ImportError:
        print("skipped: the package highspy is not installed")
        return 0
    passed = failed = 0
    for folder in folders:
        for holds, sentence in check(folder):
            passed, failed = passed + holds, failed + (not holds)
            print(f"{'ok' if holds else 'FAILED'}: {folder}: {sentence}", flush=True)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def check(folder):
    """What is checked of a proposal, one sentence after the other, and whether it holds."""
    from linear_model import LinearModel, Unsound
    from plan_solution import plan_solution

    record = json.loads((folder / "proposal.json").read_text(encoding="utf-8"))
    certificate = record["certificate"]
    path = folder / certificate["model"]
    yield hashlib.sha256(path.read_bytes()).hexdigest() == certificate["sha256"], f"{path.name} is the model recorded"

    model = LinearModel(path)
    rows = [goal["row"] for goal in certificate["goals"]]
    yield rows == model.goals, "the goals are those of the model, in its order"
    yield model.most("budget") == record["policy"]["budget"], f"the budget is {record['policy']['budget']}"
    lines = {unit["unit"]: [] for unit in record["units"]}
    for line in record["lines"]:
        lines[line["unit"]].append(line)
    units = [{**unit, "lines": lines[unit["unit"]]} for unit in record["units"]]
    try:
        plan = plan_solution(units, model)
    except KeyError as name:
        yield False, f"the model has no variable {name}"
        return
    faults = model.faults(plan)
    yield not faults, f"the plan keeps all {len(model.rows)} rows" if not faults else f"the plan breaks {faults[:5]}"
    spent = sum(line["cost"] for line in record["lines"])
    yield model.activities(plan)[model.rows["budget"]] == spent == record["totals"]["cost"], f"its lines cost {spent}"
    for goal in certificate["goals"]:
        row, value, bound = goal["row"], goal["value"], goal["bound"]
        yield model.activities(plan)[model.rows[row]] == value, f"{row} has the value {value}"
        try:
            best, _ = model.best(row, start=plan)
        except Unsound as error:
            yield False, str(error)
            return
        if value == bound:
            yield best == value, f"{row}: no plan has a better one" if best == value else f"{row}: HiGHS finds {best}"
        else:
            low, high = sorted([value, bound])
            yield low <= best <= high, f"{row}: not proven; the best is {best}, recorded as between {low} and {high}"
        model.fix(row, value)


if __name__ == "__main__":
    sys.exit(main())
