#!/usr/bin/env python3
"""Recomputes what decisions leave of a city, and the plan that follows, from the design alone.

    decisions.py TOOL [--cities 200] [--units 20] [--seed 1]

For each random city with random decisions the script reads the files itself: register, criteria, prices, policy,
inventories, and the decisions in CSV and JSON. It works out every gap, which decisions count on the day, what is committed
of each gap and what is left, and what closing that costs. The tool's `assess` and `plan` must say the same: the stars of
today and with what is approved, each committed quantity, the cost of each rest and of each line. Then HiGHS maximises the
goals on a model that the script writes; the plan's goal values must be the same, and the plan must hold in the model. Needs
the package highspy.
"""

import argparse
import csv
import io
import json
import math
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from random_city import write_city
from random_decisions import AS_OF, COLUMNS, HEAD, REMEDIES, write_decisions

SEEN_UNTIL = "2025-02-28"


# MARK: - Reading


def read_decisions(folder):
    """The decisions of a workspace, as their documents say them."""
    decisions = []
    for path in sorted((folder / "decisions").iterdir()):
        text = path.read_text(encoding="utf-8")
        decisions.append(json.loads(text) if path.suffix == ".json" else read_table(text))
    return decisions


def read_table(text):
    separator = max(",;", key=text.count)
    rows = list(csv.reader(io.StringIO(text), delimiter=separator))
    labels = {label: key for key, label in HEAD.items()}
    headings = {heading: key for key, heading in COLUMNS.items()} | {key: key for key in COLUMNS}
    start = next(number for number, row in enumerate(rows) if row and row[0] == "TT")
    decision = {"lines": []}
    for row in rows[:start]:
        if len(row) > 1 and row[0] in labels:
            decision[labels[row[0]]] = row[1]
    if "/" in decision.get("date", ""):
        decision["date"] = "-".join(reversed(decision["date"].split("/")))
    decision["asProposed"] = decision.get("asProposed") == "Có"
    words = {word: raw for raw, word in REMEDIES.items()}
    for row in rows[start + 1 :]:
        if not row[0].isdigit():
            continue
        line = {}
        for heading, cell in zip(rows[start][1:], row[1:]):
            *outer, key = headings[heading].split(".")
            if cell:
                holder = line.setdefault(outer[0], {}) if outer else line
                number = key.lower().endswith(("quantity", "amount"))
                holder[key] = int(cell) if number else words.get(cell, cell)
        decision["lines"].append(line)
    return decision


# MARK: - The model


class City:
    """The gaps of a city, today and once what is approved is there."""

    def __init__(self, folder):
        def load(name):
            return json.loads((folder / name).read_text(encoding="utf-8"))

        self.units = sorted(load("register.json")["units"], key=lambda unit: unit["code"])
        criteria = load("criteria.json")
        self.requirements = criteria["requirements"]
        self.levels = criteria["levels"]
        self.policy = load("policy.json")
        with open(folder / "prices.csv", encoding="utf-8", newline="") as file:
            self.prices = {row["item"]: int(row["base"]) for row in csv.DictReader(file)}
        self.items = {}
        for unit in self.units:
            rows = load(f"2025-02/{unit['code']}.json")["items"]
            self.items[unit["code"]] = {row["item"]: row for row in rows}
        self.outstanding = {}
        for decision in read_decisions(folder):
            if decision.get("date") and decision["date"] <= AS_OF:
                for line in decision["lines"]:
                    quantity = still_to_come(decision, line)
                    if quantity > 0:
                        key = (line["unit"], line["requirement"])
                        self.outstanding.setdefault(key, []).append((line["remedy"], line.get("item"), quantity))
        self.entries = {
            (unit["code"], need["id"]): self.entry(unit, need) for unit in self.units for need in self.requirements
        }

    def entry(self, unit, need):
        """How a requirement stands today and with what is approved."""
        today = self.measure(unit, need)
        entry = {"today": today, "status": today["status"], "pieces": today.get("pieces", 0), "committed": 0}
        if today["status"] not in ("met", "unknown"):
            self.commit(unit, need, entry)
        entry["cost"], entry["own"] = self.cost(unit, need, entry) if entry["status"] not in ("met", "unknown") else (None, 0)
        return entry

    def measure(self, unit, need):
        row = self.items[unit["code"]].get(need["item"])
        if row is None:
            return {"status": "unknown"}
        wanted = need["measure"]["atLeast"] * (unit["counters"] if need["measure"]["per"] == "counter" else 1)
        if row["quantity"] == 0:
            return {"status": "missing", "pieces": wanted, "mendable": False}
        conforms = "identityStandard" not in need or row["width"] >= 450
        usable = 0 if row["condition"] == "Hỏng" else row["quantity"]
        deviating = usable if not conforms else 0
        if usable < wanted:
            broken = row["quantity"] - usable
            return {
                "status": "short" if row["quantity"] < wanted else "worn",
                "pieces": wanted - usable + deviating,
                "mendable": deviating == 0 and conforms and broken >= wanted - usable,
            }
        return {"status": "deviates", "pieces": deviating, "mendable": False} if deviating else {"status": "met"}

    def commit(self, unit, need, entry):
        today = entry["today"]
        for remedy, item, quantity in self.outstanding.get((unit["code"], need["id"]), []):
            known = {"purchase": need["remedies"][0]["price"], "repair": need["remedies"][1]["price"]}
            if item is not None and item != known[remedy]:
                continue
            # A repair counts only where it is valid; what is bought counts whatever the gap has become.
            if remedy == "repair" and not (today["status"] == "worn" and today["mendable"]):
                continue
            entry["committed"] += quantity
        entry["pieces"] -= entry["committed"]
        if entry["pieces"] <= 0:
            entry["status"] = "met"
        elif entry["committed"] and entry["status"] == "missing":
            entry["status"] = "short"

    def cost(self, unit, need, entry):
        """The city's cost and the unit's own part of the cheapest valid remedy; of two at one cost, the first."""
        policy = self.policy
        share = unit.get("costShare", policy["costShare"][unit["kind"]])
        key = (unit["code"], need["id"])
        # What others give for a gap is spent on what is approved of it.
        given = 0 if key in self.outstanding else sum(
            gift["amount"] for gift in policy["contributions"] if (gift["unit"], gift["requirement"]) == key
        )
        best = None
        for remedy in need["remedies"]:
            if remedy["kind"] == "repair" and not (entry["status"] == "worn" and entry["today"]["mendable"]):
                continue
            amount = entry["pieces"] * self.prices[remedy["price"]] * (100 + policy["contingencyPercent"])
            step = policy["rounding"]
            gross = -(-amount // (100 * step)) * step
            cost = max(0, -(-amount * share // (10_000 * step)) * step - given)
            own = max(0, gross - cost - given)
            if best is None or cost < best[0]:
                best = (cost, own)
        return best

    def star(self, unit, view):
        """The star that the criteria give: today, or with what is approved."""
        if "otherScore" not in unit:
            return None
        statuses = {need["id"]: view(self.entries[unit["code"], need["id"]]) for need in self.requirements}
        score = unit["otherScore"] + sum(need["points"] for need in self.requirements if statuses[need["id"]] == "met")
        reached = 0
        for level in self.levels:
            lacks = any(
                1 <= need.get("mandatoryFrom", 0) <= level["stars"] and statuses[need["id"]] != "met"
                for need in self.requirements
            )
            if score >= level["minimumScore"] and not lacks:
                reached = max(reached, level["stars"])
        return reached


def still_to_come(decision, line):
    """What is approved of a line, not cancelled, and not in the inventories yet."""
    approved = line.get("approvedQuantity", line["proposedQuantity"] if decision["asProposed"] else 0)
    if "cancelled" in line and line["cancelled"].get("date", "") <= AS_OF:
        return 0
    accepted = line.get("accepted")
    return approved - (accepted["quantity"] if accepted and accepted["date"] <= SEEN_UNTIL else 0)


def write_model(city, path):
    """The choice as a linear model, in the names that onestop's plan is turned into."""
    goals, rows, binaries, integers, costs = [[] for _ in city.policy["goals"]], [], [], [], []
    rated = [unit for unit in city.units if "recognisedStar" in unit]
    for unit in city.units:
        code = unit["code"].replace("-", "_")
        gaps = {}
        for need in city.requirements:
            entry = city.entries[unit["code"], need["id"]]
            if entry["cost"] is None:
                continue
            name = f"x_{code}__{need['id'].replace('-', '_')}"
            gaps[need["id"]] = name
            binaries.append(name)
            costs.append((entry["cost"], name))
            locks = [lock["action"] for lock in city.policy["locks"] if (lock["unit"], lock["requirement"]) == (unit["code"], need["id"])]
            if locks:
                rows.append((f"lock_{name}", [(1, name)], "=", 0 if "exclude" in locks else 1))
            for terms, goal in zip(goals, city.policy["goals"]):
                worth = {
                    "essentials": int(need["essential"]), "points": need["points"],
                    "uniformity": int(entry["status"] == "deviates"),
                }.get(goal["goal"], 0)
                if worth:
                    terms.append((worth, name))
        if "ownFunds" in unit:
            own = [(city.entries[unit["code"], need]["own"], name) for need, name in gaps.items()]
            rows.append((f"own_{code}", own, "<=", unit["ownFunds"]))
        if "otherScore" not in unit:
            continue
        met = [need for need in city.requirements if city.entries[unit["code"], need["id"]]["status"] == "met"]
        base = unit["otherScore"] + sum(need["points"] for need in met)
        for level in sorted(city.levels, key=lambda level: level["stars"]):
            star = f"s_{code}__{level['stars']}"
            binaries.append(star)
            if level["stars"] > 1:
                rows.append((f"order_{star}", [(1, star), (-1, f"s_{code}__{level['stars'] - 1}")], "<=", 0))
            for need in city.requirements:
                if not 1 <= need.get("mandatoryFrom", 0) <= level["stars"] or need in met:
                    continue
                terms = [(1, star)] + ([(-1, gaps[need["id"]])] if need["id"] in gaps else [])
                rows.append((f"needs_{star}__{need['id'].replace('-', '_')}", terms, "<=", 0))
            lacking = level["minimumScore"] - base
            if lacking > 0:
                points = [(need["points"], gaps[need["id"]]) for need in city.requirements if need["id"] in gaps and need["points"]]
                rows.append((f"score_{star}", points + [(-lacking, star)], ">=", 0))
        for terms, goal in zip(goals, city.policy["goals"]):
            recognised = unit.get("recognisedStar")
            wanted = {
                "floor": [goal.get("stars", 2)], "upgrades": [recognised + 1] if recognised is not None else [],
                "retain": [recognised] if recognised is not None else [], "stars": [1, 2, 3, 4],
            }.get(goal["goal"], [])
            terms += [(1, "one" if star <= 0 else f"s_{code}__{star}") for star in wanted if star <= 4]
    rows.append(("budget", costs, "<=", city.policy["budget"]))
    free = []
    for place, (goal, terms) in enumerate(zip(city.policy["goals"], goals), 1):
        if goal["goal"] == "cost":
            terms = costs
        if goal["goal"] == "upgrades" and rated:
            counted = f"counted_{place}"
            integers.append((counted, math.ceil(len(rated) * goal["targetPercent"] / 100)))
            rows.append((f"cap_{place}", [(1, counted)] + [(-value, name) for value, name in terms], "<=", 0))
            terms = [(1, counted)]
        free.append((f"goal_{place}_{goal['goal']}", terms))
    with open(path, "w") as file:
        def total(terms):
            parts = [f"{'-' if value < 0 else '+'} {abs(value)} {name}" for value, name in terms if value]
            return "\n  ".join(" ".join(parts[at : at + 8]) for at in range(0, len(parts), 8)) or "0 one"

        file.write("Maximize\n obj: 0 one\nSubject To\n")
        for name, terms, sense, bound in rows:
            file.write(f" {name}: {total(terms)} {sense} {bound}\n")
        for name, terms in free:
            file.write(f" {name}: {total(terms)} >= -inf\n")
        file.write("Bounds\n one = 1\n")
        file.writelines(f" 0 <= {name} <= {most}\n" for name, most in integers)
        if integers:
            file.write("General\n" + "".join(f" {name}\n" for name, _ in integers))
        if binaries:
            file.write("Binary\n" + "".join(f" {name}\n" for name in binaries))
        file.write("End\n")


# MARK: - Holding the tool against it


def assessment_faults(city, answer):
    """Where `assess` says otherwise."""
    faults = []
    for unit, ours in zip(answer["units"], city.units):
        approved = any(city.entries[ours["code"], need["id"]]["committed"] for need in city.requirements)
        wanted = {"projected": city.star(ours, lambda entry: entry["today"]["status"])}
        wanted["projectedWithCommitments"] = city.star(ours, lambda entry: entry["status"]) if approved else None
        for member, value in wanted.items():
            if unit.get(member) != value:
                faults.append(f"{ours['code']}: {member} {unit.get(member)}, not {value}")
        for entry in unit["requirements"]:
            mine = city.entries[ours["code"], entry["requirement"]]
            committed = entry.get("committed")
            said = (entry["status"], (committed or {}).get("quantity", 0))
            if said != (mine["today"]["status"], mine["committed"]):
                faults.append(f"{ours['code']}/{entry['requirement']}: {said}, not {mine}")
            if committed and (committed["closes"], committed.get("restCost")) != (mine["status"] == "met", mine["cost"]):
                faults.append(f"{ours['code']}/{entry['requirement']}: {committed}, not {mine}")
    return faults


def plan_faults(city, plan):
    """Where `plan` asks for what is committed, or for another cost."""
    faults = []
    asked = [(unit["unit"], line["requirement"], line["cost"]) for unit in plan["units"] for line in unit["lines"]]
    asked += [(gap["unit"], gap["requirement"], gap.get("cost")) for gap in plan["unfunded"]]
    for unit, need, cost in asked:
        if city.entries[unit, need]["cost"] != cost:
            faults.append(f"{unit}/{need}: {cost}, not {city.entries[unit, need]}")
    gaps = {key for key, entry in city.entries.items() if entry["cost"] is not None}
    if {(unit, need) for unit, need, _ in asked} != gaps:
        faults.append("other gaps than those that are left")
    return faults


def compare(tool, folder):
    """What differs in a city, if anything, and how many gaps are committed."""
    from linear_model import LinearModel
    from plan_solution import plan_solution

    city = City(folder / "inventories")
    committed = sum(entry["committed"] > 0 for entry in city.entries.values())
    faults = assessment_faults(city, run(tool, "assess", folder))
    path = folder / "own.lp"
    write_model(city, path)
    model = LinearModel(path)
    plan = run(tool, "plan", folder)
    if plan is None:
        return (faults or (["locks refused that fit"] if model.is_feasible() else [])), committed
    faults += plan_faults(city, plan)
    if faults:
        return faults, committed
    ours = [goal["achieved"] for goal in plan["goals"]]
    solution = plan_solution(plan["units"], model)
    if model.faults(solution):
        faults.append(f"the plan breaks {model.faults(solution)[:5]}")
    theirs = []
    for goal in model.goals:
        value, _ = model.best(goal)
        theirs.append(value)
        model.fix(goal, value)
    if ours != theirs:
        faults.append(f"onestop {ours}, HiGHS {theirs}")
    return faults, committed


def run(tool, command, folder):
    """What a command answers, or nothing if locks cost too much."""
    words = [tool, command, "--inventories", str(folder / "inventories"), "--as-of", AS_OF, "--json", "--language", "en"]
    result = subprocess.run(words, capture_output=True, text=True)
    if result.returncode == 1 and any(text in result.stderr for text in ["The locks cost", "The locks make"]):
        return None
    if result.returncode != 0:
        sys.exit(f"{' '.join(words)}: exit code {result.returncode}\n{result.stderr}")
    return json.loads(result.stdout)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("tool")
    options.add_argument("--cities", type=int, default=200)
    options.add_argument("--units", type=int, default=20)
    options.add_argument("--seed", type=int, default=1)
    arguments = options.parse_args()
    try:
        import highspy  # noqa: F401
    except ImportError:
        print("skipped: the package highspy is not installed")
        return 0
    failures = gaps = 0
    rng = random.Random(arguments.seed)
    for number in range(arguments.cities):
        seed = arguments.seed * 1_000_000 + number
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            write_city(folder / "inventories", seed, rng.randint(1, arguments.units))
            write_decisions(folder / "inventories", seed)
            faults, committed = compare(arguments.tool, folder)
        gaps += committed
        if faults:
            failures += 1
            print(f"city {seed}: {'; '.join(faults[:4])}", flush=True)
    print(f"{gaps} committed gaps")
    print(f"{arguments.cities - failures} passed, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
