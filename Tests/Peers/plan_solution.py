"""Turns a plan, as onestop records it, into a solution of the model that onestop exports."""

import numpy


def plan_solution(units, model):
    """The value of every variable of a model under a plan.

    Each unit has a `unit`, the star `after` funding (if it is known) and its `lines`, each with a `requirement`.
    """
    solution = numpy.zeros(len(model.columns), dtype=numpy.int64)
    if "one" in model.columns:
        solution[model.columns["one"]] = 1
    for unit in units:
        code = unit["unit"].replace("-", "_")
        for line in unit["lines"]:
            solution[model.columns[f"x_{code}__{line['requirement'].replace('-', '_')}"]] = 1
        for stars in range(1, (unit.get("after") or 0) + 1):
            solution[model.columns[f"s_{code}__{stars}"]] = 1
    for name, column in model.columns.items():
        if name.startswith("counted_"):
            # The row says: counted - terms <= 0.
            counted = -model.activities(solution)[model.rows[name.replace("counted", "cap")]]
            solution[column] = min(counted, model.most(name))
    return solution
