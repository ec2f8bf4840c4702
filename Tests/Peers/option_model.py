"""Rewrites the model that onestop exports so that HiGHS can prove it for a whole country: one binary for each option.

The exported model has a variable for each gap, and its relaxation is loose where points add up to a star. Here every set
of gaps of a unit is tried, straight from the rows of the model, and a binary stands for each set that may be part of a
best plan. A set is left out if another of its unit costs no more, has no less of each capped goal, and is no worse in the
other goals, compared in their order; adding the same to both changes none of that.
"""

import numpy

from linear_model import LinearModel


def option_model(model, path):
    """The model with options, as a LinearModel with the same goals; its text goes into a file."""
    goals = [_terms(model, goal) for goal in model.goals]
    costs = model.coefficients("budget")
    texts = {goal: [] for goal in model.goals}
    spent, groups, binaries = [], [], []
    for unit, (gaps, stars) in enumerate(_units(model)):
        for index, (cost, values) in enumerate(_options(model, gaps, stars, costs, goals)):
            name = f"o{unit}_{index}"
            binaries.append(name)
            groups += [f" group_{unit}: {name}"] if index == 0 else [f"  + {name}"]
            spent += [f"+ {cost} {name}"] if cost else []
            for goal, value in zip(model.goals, values):
                texts[goal] += [f"+ {value} {name}"] if value else []
        groups.append("  = 1")
    rows, bounds = [], []
    one = model.columns["one"]
    for goal, (coefficients, counted) in zip(model.goals, goals):
        constant = [f"+ {coefficients[one]} one"] if coefficients[one] else []
        terms = (spent if model.minimises(goal) else texts[goal]) + constant or ["0 one"]
        if counted:
            place = goal.split("_")[1]
            rows.append(f" cap_{place}: counted_{place}\n" + "\n".join(" -" + term[1:] for term in terms if term[0] == "+") + "\n <= 0")
            bounds.append((f"counted_{place}", model.most(counted)))
            terms = [f"counted_{place}"]
        rows.append(f" {goal}: " + "\n  ".join(terms) + " >= -inf")
    rows.append(" budget: " + "\n  ".join(spent or ["0 one"]) + f" <= {model.most('budget')}")
    with open(path, "w", encoding="utf-8") as file:
        file.write("Maximize\n obj: 0 one\nSubject To\n" + "\n".join(groups + rows) + "\nBounds\n one = 1\n")
        file.write("".join(f" 0 <= {name} <= {most}\n" for name, most in bounds))
        file.write("General\n" + "".join(f" {name}\n" for name, _ in bounds) if bounds else "")
        file.write("Binary\n" + "".join(f" {name}\n" for name in binaries) + "End\n")
    return LinearModel(path)


def _terms(model, goal):
    """What each variable adds to a goal, and the variable that counts it, if the goal is capped."""
    counted = "counted_" + goal.split("_")[1]
    if counted not in model.columns:
        return model.coefficients(goal), None
    coefficients = -model.coefficients("cap_" + goal.split("_")[1])
    coefficients[model.columns[counted]] = 0
    return coefficients, counted


def _units(model):
    """The columns of the gaps of each unit, and of its stars in ascending order."""
    units = {}
    # The names of stars end in one digit; those of gaps may come in any order.
    for name, column in sorted(model.columns.items()):
        if name[:2] in ("x_", "s_"):
            units.setdefault(name[2:].split("__")[0], ([], []))[name[0] == "s"].append(column)
    return units.values()


def _options(model, gaps, stars, costs, goals):
    """The cost and the values of each set of gaps that may be part of a best plan."""
    columns = gaps + stars
    sets = (numpy.arange(2 ** len(gaps))[:, None] >> numpy.arange(len(gaps))) & 1
    solutions = numpy.hstack([sets, numpy.zeros((len(sets), len(stars)), dtype=numpy.int64)])
    rows, matrix, lower, upper = model.block(columns)

    def kept(candidates):
        sums = candidates @ matrix.T
        return numpy.all((sums >= lower) & (sums <= upper), axis=1)

    solutions = solutions[kept(solutions)]
    for place in range(len(stars)):
        more = solutions.copy()
        more[:, len(gaps) + place] = 1
        holds = kept(more)
        solutions[holds] = more[holds]
    spent = solutions @ costs[columns]
    values = [numpy.zeros_like(spent) if model.minimises(goal) else solutions @ terms[columns] for goal, (terms, _) in zip(model.goals, goals)]
    options = {(int(cost), *map(int, row)) for cost, *row in zip(spent, *values)}
    capped = [place for place, (_, counted) in enumerate(goals) if counted]
    first_cost = next((place for place, goal in enumerate(model.goals) if model.minimises(goal)), len(goals))

    def parts(option):
        free = [place for place in range(len(goals)) if place not in capped]
        before = [option[1 + place] for place in free if place < first_cost]
        return before, [option[1 + place] for place in free if place > first_cost], [option[1 + place] for place in capped]

    best = []
    for option in sorted(options, key=lambda option: (option[0], [-value for value in parts(option)[0] + parts(option)[1]])):
        before, after, counts = parts(option)
        for cost, other_before, other_after, other_counts in best:
            rank = other_before >= before if cost < option[0] else (other_before, other_after) >= (before, after)
            if rank and all(theirs >= ours for theirs, ours in zip(other_counts, counts)):
                break
        else:
            best.append((option[0], before, after, counts))
            yield option[0], option[1:]
