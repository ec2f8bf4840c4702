#!/usr/bin/env python3
"""Compares the plan's goal values with those that HiGHS finds on the exported model.

    highs_plan.py TOOL [--cities 200] [--units 31] [--seed 1]

For each random city the tool plans and exports the model; HiGHS maximises the goal rows in turn, each time with the
rows before fixed at their best values. Every value must be identical. Needs the package highspy.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from random_city import write_city


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("tool")
    options.add_argument("--cities", type=int, default=200)
    options.add_argument("--units", type=int, default=31)
    options.add_argument("--seed", type=int, default=1)
    arguments = options.parse_args()
    try:
        import highspy  # noqa: F401
    except ImportError:
        print("skipped: the package highspy is not installed")
        return 0
    failures = 0
    rng = random.Random(arguments.seed)
    for number in range(arguments.cities):
        seed = arguments.seed * 1_000_000 + number
        units = rng.randint(1, arguments.units)
        with tempfile.TemporaryDirectory() as folder:
            workspace = Path(folder) / "inventories"
            write_city(workspace, seed, units)
            model = Path(folder) / "model.lp"
            plan = run(arguments.tool, workspace, model)
            ours = [goal["achieved"] for goal in plan["goals"]]
            theirs = solve(model)
            proven = all(goal["proven"] for goal in plan["goals"])
            if ours != theirs or not proven:
                failures += 1
                print(f"city {seed} with {units} units: onestop {ours}, HiGHS {theirs}, proven {proven}")
    print(f"{arguments.cities - failures} passed, {failures} failed")
    return 1 if failures else 0


def run(tool, workspace, model):
    command = [tool, "plan", "--inventories", str(workspace), "--export-model", str(model), "--json"]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit code {result.returncode}\n{result.stderr}")
    return json.loads(result.stdout)


def solve(path):
    """The best values of the goal rows, one after the other."""
    import highspy

    solver = highspy.Highs()
    solver.silent()
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.setOptionValue("mip_abs_gap", 0.5)
    solver.readModel(str(path))
    model = solver.getLp()
    rows = {}
    for index, name in enumerate(model.row_names_):
        if name.startswith("goal_"):
            rows[int(name.split("_")[1])] = (index, name)
    matrix = model.a_matrix_
    coefficients = {index: {} for index, _ in rows.values()}
    for column in range(model.num_col_):
        for entry in range(matrix.start_[column], matrix.start_[column + 1]):
            if matrix.index_[entry] in coefficients:
                coefficients[matrix.index_[entry]][column] = matrix.value_[entry]
    values = []
    for place in sorted(rows):
        index, name = rows[place]
        for column in range(model.num_col_):
            solver.changeColCost(column, coefficients[index].get(column, 0.0))
        minimise = name.endswith("_cost")
        solver.changeObjectiveSense(highspy.ObjSense.kMinimize if minimise else highspy.ObjSense.kMaximize)
        solver.run()
        if solver.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return [f"{name}: {solver.modelStatusToString(solver.getModelStatus())}"]
        value = round(solver.getObjectiveValue())
        values.append(value)
        solver.changeRowBounds(index, value, value)
    return values


if __name__ == "__main__":
    sys.exit(main())
