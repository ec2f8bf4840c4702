#!/usr/bin/env python3
"""Times the solver, and HiGHS on the same problems, in one run.

    solver_benchmark.py BENCHMARK [--peer 31 310 3321] [--alone 33210] [--shares 0.05 0.15 0.4 0.8] [--repeat 7]

BENCHMARK is the built BudgetSolvingBenchmarks, which solves each problem and writes it as a linear model with one binary
variable for each choice. HiGHS optimises the goals of the model in turn, without a gap; reading the model does not
count. Both use one thread, both times are processor time. The values of all goals must be identical.

Three demands are checked: every problem of 3,321 groups takes less than a second, and at least a hundred times less than
HiGHS takes; and ten times the groups take at most fifteen times as long. Needs the package highspy.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

COUNTRY = 3_321


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("benchmark")
    options.add_argument("--peer", type=int, nargs="*", default=[31, 310, COUNTRY], help="sizes that HiGHS solves too")
    options.add_argument("--alone", type=int, nargs="*", default=[10 * COUNTRY])
    options.add_argument("--shares", type=float, nargs="*", default=[0.05, 0.15, 0.4, 0.8])
    options.add_argument("--repeat", type=int, default=7)
    arguments = options.parse_args()
    try:
        import highspy  # noqa: F401
    except ImportError:
        print("skipped: the package highspy is not installed")
        return 0
    passed, failed = 0, 0
    times = {}
    print(f"{'groups':>7} {'share':>6} {'ours':>10} {'HiGHS':>10} {'ratio':>7} {'memory':>7}  values")

    def demand(holds, sentence):
        nonlocal passed, failed
        passed, failed = passed + holds, failed + (not holds)
        if not holds:
            print(f"FAILED: {sentence}")

    for size in arguments.alone + arguments.peer:
        with tempfile.TemporaryDirectory() as folder:
            for row in run(arguments, size, folder if size in arguments.peer else None):
                ours = times[size, row["share"]] = float(row["ms"]) / 1_000
                values = [int(value) for value in row["values"].split()] if row["outcome"] == "optimal" else []
                place = f"{size} groups, share {row['share']}"
                demand(row["outcome"] == "optimal", f"{place}: {row['outcome']} {row['values']}")
                theirs = None
                if size in arguments.peer:
                    theirs, found = highs(Path(folder) / f"{row['pricing']}-{size}-{row['share']}.lp")
                    demand(found == values, f"{place}: the solver says {values}, HiGHS {found}")
                    if size == COUNTRY:
                        demand(theirs >= 100 * ours, f"{place}: HiGHS takes only {theirs / ours:.0f} times as long")
                if size == COUNTRY:
                    demand(ours < 1, f"{place}: {ours:.2f} s")
                shown = [f"{theirs:8.2f} s", f"{theirs / ours:7.0f}"] if theirs is not None else [f"{'–':>10}", f"{'–':>7}"]
                print(f"{size:7} {row['share']:>6} {ours * 1_000:7.1f} ms {' '.join(shown)} {row['MB']:>4} MB  {row['values']}", flush=True)
    for (size, share), time in times.items():
        if size == 10 * COUNTRY and (COUNTRY, share) in times:
            growth = time / times[COUNTRY, share]
            print(f"growth from {COUNTRY} to {size} groups at share {share}: {growth:.1f}")
            demand(growth <= 15, f"share {share}: ten times the groups take {growth:.1f} times as long")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def run(arguments, size, folder):
    """One row for each share, each a dictionary."""
    command = [arguments.benchmark, str(size), *(f"{share}" for share in arguments.shares), "--repeat", str(arguments.repeat)]
    command += ["--models", folder] if folder else []
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    header, *rows = [line.split("\t") for line in lines]
    return [dict(zip(header, row)) for row in rows]


def highs(path):
    """The seconds that HiGHS takes for a model, and the values that it finds."""
    from linear_model import LinearModel

    model = LinearModel(path)
    values = []
    for goal in model.goals:
        value, _ = model.best(goal)
        values.append(value)
        model.fix(goal, value)
    return model.seconds, values


if __name__ == "__main__":
    sys.exit(main())
