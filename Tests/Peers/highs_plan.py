#!/usr/bin/env python3
"""Compares the plan's goal values with those that HiGHS finds on the exported model.

    highs_plan.py TOOL [--cities 200] [--units 31] [--exactly] [--options] [--seed 1]

For each random city, every second one with random decisions, the tool plans and exports the model. The plan must hold in the model in exact integers, with the
goal values that it claims. Then HiGHS optimises the goal rows in turn, without a gap and without knowing the plan, each
time with the rows before fixed at their best values. Every value must be identical. Where the tool refuses locks that
cost more than the budget, or more than a unit can add itself, HiGHS must find no solution. --exactly gives every city that many units, instead of up to as
many. --options lets HiGHS solve the model with one binary for each option of a unit, which the script makes from the
exported one; without it, a country takes HiGHS hours. Needs the package highspy.
"""

import argparse
import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from random_city import write_city
from random_decisions import AS_OF, write_decisions


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("tool")
    options.add_argument("--cities", type=int, default=200)
    options.add_argument("--units", type=int, default=31)
    options.add_argument("--exactly", action="store_true")
    options.add_argument("--options", action="store_true")
    options.add_argument("--seed", type=int, default=1)
    arguments = options.parse_args()
    try:
        import highspy  # noqa: F401
    except ImportError:
        print("skipped: the package highspy is not installed")
        return 0
    failures = refused = retries = 0
    rng = random.Random(arguments.seed)
    for number in range(arguments.cities):
        seed = arguments.seed * 1_000_000 + number
        units = arguments.units if arguments.exactly else rng.randint(1, arguments.units)
        with tempfile.TemporaryDirectory() as folder:
            write_city(Path(folder) / "inventories", seed, units)
            if seed % 2:
                write_decisions(Path(folder) / "inventories", seed)
            difference, was_refused, retried = compare(arguments.tool, Path(folder), arguments.options)
        refused += was_refused
        retries += retried
        if difference:
            failures += 1
            print(f"city {seed} with {units} units: {difference}", flush=True)
        elif arguments.exactly:
            print(f"city {seed} with {units} units: identical", flush=True)
    print(f"locks refused, and rightly so: {refused}; times that HiGHS had to be asked again: {retries}")
    print(f"{arguments.cities - failures} passed, {failures} failed")
    return 1 if failures else 0


def compare(tool, folder, by_options):
    """What differs in a city, if anything; whether its locks were refused; how often HiGHS was asked again."""
    from linear_model import LinearModel, Unsound
    from option_model import option_model
    from plan_solution import plan_solution

    model_path = folder / "model.lp"
    plan = run(tool, folder / "inventories", model_path)
    if plan is None:
        model = LinearModel(model_path) if without_limits(tool, folder, model_path) else None
        if model is None:
            return "locks refused that cost nothing", 1, 0
        model.limit_budget(json.loads((folder / "inventories" / "policy.json").read_text())["budget"])
        for unit, funds in own_funds(folder).items():
            model.limit(f"own_{unit.replace('-', '_')}", funds)
        return "locks refused that fit the budget and own funds" if model.is_feasible() else None, 1, 0
    ours = [goal["achieved"] for goal in plan["goals"]]
    if not all(goal["proven"] for goal in plan["goals"]):
        return f"not proven: {plan['goals']}", 0, 0
    try:
        model = LinearModel(model_path)
        solution = plan_solution(plan["units"], model)
        faults = model.faults(solution)
        held = [int(model.activities(solution)[model.rows[goal]]) for goal in model.goals]
        if faults or held != ours:
            return f"the plan breaks {faults}; it claims {ours}, the model says {held}", 0, 0
        if by_options:
            model = option_model(model, folder / "options.lp")
        theirs = []
        for goal in model.goals:
            value, _ = model.best(goal)
            theirs.append(value)
            model.fix(goal, value)
        return None if ours == theirs else f"onestop {ours}, HiGHS {theirs}", 0, model.retries
    except Unsound as error:
        return str(error), 0, 0


def own_funds(folder):
    """What each unit with such a limit can add itself."""
    register = json.loads((folder / "inventories" / "register.json").read_text())
    return {unit["code"]: unit["ownFunds"] for unit in register["units"] if "ownFunds" in unit}


def without_limits(tool, folder, model):
    """The plan of the same city, could the budget and the units pay for everything; its files stay as they are."""
    path = folder / "inventories" / "register.json"
    text = path.read_text()
    register = json.loads(text)
    for unit in register["units"]:
        if "ownFunds" in unit:
            unit["ownFunds"] = 10**12
    path.write_text(json.dumps(register))
    plan = run(tool, folder / "inventories", model, budget=10**15 - 1)
    path.write_text(text)
    return plan


def run(tool, workspace, model, budget=None):
    """The plan of a workspace, or nothing if its locks cost too much; the model goes into a file."""
    command = [tool, "plan", "--inventories", str(workspace), "--export-model", str(model), "--json", "--language", "en"]
    command += ["--as-of", AS_OF] if (workspace / "decisions").exists() else []
    command += ["--budget", str(budget)] if budget is not None else []
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode == 1 and any(words in result.stderr for words in ["The locks cost", "The locks make"]):
        return None
    if result.returncode != 0:
        sys.exit(f"{' '.join(command)}: exit code {result.returncode}\n{result.stderr}")
    return json.loads(result.stdout)


if __name__ == "__main__":
    sys.exit(main())
