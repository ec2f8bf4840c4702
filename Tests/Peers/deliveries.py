#!/usr/bin/env python3
"""Recomputes how far random decisions are, in lines and in money, from the decisions alone.

    deliveries.py TOOL [--cities 200] [--units 20] [--seed 1]

For each random city with random decisions, contracts and payments the script reads the decisions itself and works out what
is approved, contracted, accepted, paid and cancelled on the day, savings, the rate of disbursement against the time that
has passed, what each line waits for, and the sums by unit, requirement and month. The tool's `progress --decisions` must
say the same.
"""

import argparse
import datetime
import json
import random
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

import random_decisions
from random_city import write_city
from random_decisions import AS_OF, DELIVERIES

LATE_AFTER = 30
STEPS = ["proposed", "approved", "contracted", "accepted", "paid", "cancelled"]


# MARK: - Random decisions


def write_decisions(folder, seed):
    """Writes up to four decisions as documents, with contracts and payments; returns them in the order of their days."""
    rng = random.Random(f"deliveries {seed}")
    units = [unit["code"] for unit in json.loads((folder / "register.json").read_text())["units"]]
    wanted = [requirement["id"] for requirement in json.loads((folder / "criteria.json").read_text())["requirements"]]
    (folder / "decisions").mkdir()
    decisions = []
    for number in range(rng.randint(0, 4)):
        decision = random_decisions._decision(rng, number, units, wanted)
        if not decision["lines"]:
            continue
        for line in decision["lines"]:
            add_steps(rng, decision.get("date"), line)
        name = f"d{number}"
        text = json.dumps(decision, ensure_ascii=False, indent=1)
        (folder / "decisions" / f"{name}.json").write_text(text, encoding="utf-8")
        decisions.append(dict(decision, name=name))
    return sorted(decisions, key=lambda decision: (decision.get("date") or "9999", decision["name"]))


def add_steps(rng, day, line):
    if rng.random() < 0.7:
        line["ownPart"] = rng.randint(0, line["proposedAmount"])
    days = [delivery for delivery in DELIVERIES if day and delivery >= day]
    value = None
    if rng.random() < 0.6:
        contract = {"number": f"{rng.randint(1, 9)}/HĐ"}
        if rng.random() < 0.9:
            contract["date"] = rng.choice(DELIVERIES)
        if rng.random() < 0.8:
            value = contract["value"] = rng.randint(0, 2 * line["proposedAmount"])
        line["contract"] = contract
    if days and rng.random() < 0.4:
        most = value if value is not None else line["proposedAmount"]
        line["paid"] = {"amount": rng.randint(0, most), "date": rng.choice(days)}


# MARK: - The recomputation


def by_day(step):
    """A step with its date, if it was done by the day."""
    return step if step and step["date"] <= AS_OF else None


def days_between(earlier, later):
    return (datetime.date.fromisoformat(later) - datetime.date.fromisoformat(earlier)).days


def line_state(decision, line):
    quantity = line.get("approvedQuantity", line["proposedQuantity"])
    approved = line.get("approvedAmount", line["proposedAmount"])
    own = line.get("ownPart", 0) * quantity // line["proposedQuantity"]
    contract = line.get("contract")
    if contract and contract.get("date", AS_OF) > AS_OF:
        contract = None
    share = None
    if contract and "value" in contract:
        share = contract["value"] * approved // (approved + own) if approved + own else 0
    acceptance = by_day(line.get("accepted"))
    accepted = min(acceptance["quantity"] if acceptance else 0, quantity)
    payment = by_day(line.get("paid"))
    paid = payment["amount"] if payment else 0
    cancelled = line.get("cancelled")
    is_cancelled = bool(cancelled) and cancelled.get("date", AS_OF) <= AS_OF
    worth = approved if share is None else share
    part = worth * accepted // quantity if quantity else 0
    state = {
        "unit": line["unit"], "requirement": line["requirement"],
        "proposed": (line["proposedAmount"], True),
        "approved": (approved, approved > 0 or quantity > 0),
        "contracted": (share or 0, contract is not None),
        "accepted": (part, accepted > 0),
        "paid": (paid, paid > 0),
        "saving": None if share is None else approved - share,
        "waits": None,
    }
    lost = approved - (approved * accepted // quantity if quantity else 0) if is_cancelled else 0
    state["cancelled"] = (lost, lost > 0)
    if quantity:
        if accepted < quantity and not is_cancelled:
            if contract is None and accepted == 0 and paid == 0:
                state["waits"] = ("unit", decision["date"])
            else:
                dates = [acceptance and acceptance["date"], contract and contract.get("date"), decision["date"]]
                state["waits"] = ("supplier", next(date for date in dates if date))
        elif accepted and paid < part:
            state["waits"] = ("city", acceptance["date"])
    state["months"] = {
        "approved": decision["date"], "contracted": contract and contract.get("date"),
        "accepted": acceptance and acceptance["date"], "paid": payment and payment["date"],
    }
    return state


def sums_of(states):
    sums = {step: [sum(state[step][1] for state in states), sum(state[step][0] for state in states if state[step][1])]
            for step in STEPS}
    sums["saving"] = sum(state["saving"] or 0 for state in states)
    return sums


def rate(paid, approved):
    return paid * 1000 // approved if approved > 0 else None


def faults_in(answer, expected, name):
    """Where the sums of an answer differ."""
    faults = []
    for step in STEPS:
        told = [answer[step]["lines"], answer[step]["amount"]]
        if told != expected[step]:
            faults.append(f"{name} {step}: {told}, not {expected[step]}")
    if answer["saving"] != expected["saving"]:
        faults.append(f"{name} saving: {answer['saving']}, not {expected['saving']}")
    if answer.get("rate") != rate(expected["paid"][1], expected["approved"][1]):
        faults.append(f"{name} rate: {answer.get('rate')}")
    return faults


def compare(decisions, answer):
    """What differs, if anything."""
    used = [decision for decision in decisions if decision.get("date") and decision["date"] <= AS_OF]
    faults = []
    if [entry["decision"] for entry in answer["decisions"]] != [decision["name"] for decision in used]:
        return [f"decisions {[entry['decision'] for entry in answer['decisions']]}"]
    states, due = [], 0
    for decision, entry in zip(used, answer["decisions"]):
        own = [line_state(decision, line) for line in decision["lines"]]
        states += own
        expected = sums_of(own)
        faults += faults_in(entry["sums"], expected, decision["name"])
        year = days_between(decision["date"], decision["date"][:4] + "-12-31")
        share = expected["approved"][1] * min(year, max(0, days_between(decision["date"], AS_OF))) // max(1, year)
        due += share
        if entry["sums"]["due"] != share or entry["sums"].get("time") != rate(share, expected["approved"][1]):
            faults.append(f"{decision['name']} time: {entry['sums']['due']}, not {share}")
        for state, line in zip(own, entry["lines"]):
            waits = (line.get("waitsFor"), line.get("waitsSince")) if "waitsFor" in line else None
            if waits != state["waits"]:
                faults.append(f"{decision['name']} {state['unit']} {state['requirement']}: waits {waits}, not {state['waits']}")
            if waits and line["days"] != days_between(waits[1], AS_OF) or line["late"] != (line.get("days", 0) > LATE_AFTER):
                faults.append(f"{decision['name']} {state['unit']} {state['requirement']}: {line.get('days')} days")
    whole = sums_of(states)
    faults += faults_in(answer["sums"], whole, "all")
    if answer["sums"]["due"] != due:
        faults.append(f"all due: {answer['sums']['due']}, not {due}")
    for member, key in [("units", "unit"), ("requirements", "requirement")]:
        groups = defaultdict(list)
        for state in states:
            groups[state[key]].append(state)
        if {group[key] for group in answer[member]} != set(groups):
            faults.append(f"{member}: other groups")
            continue
        for group in answer[member]:
            faults += faults_in(group["sums"], sums_of(groups[group[key]]), group[key])
    return faults + month_faults(states, answer["months"])


def month_faults(states, months):
    expected = defaultdict(lambda: defaultdict(int))
    for state in states:
        for step, date in state["months"].items():
            if date and state[step][0] > 0:
                expected[date[:7]][step] += state[step][0]
    if [month["month"] for month in months] != sorted(expected):
        return [f"months {[month['month'] for month in months]}, not {sorted(expected)}"]
    faults, paid, approved = [], 0, 0
    for month in months:
        known = expected[month["month"]]
        paid += known["paid"]
        approved += known["approved"]
        if [month[step] for step in STEPS[1:5]] != [known[step] for step in STEPS[1:5]]:
            faults.append(f"{month['month']}: {month}")
        if month.get("rate") != rate(paid, approved):
            faults.append(f"{month['month']} rate: {month.get('rate')}")
    return faults


def progress(tool, folder):
    words = [tool, "progress", "--decisions", "--inventories", str(folder / "inventories"), "--as-of", AS_OF, "--json",
             "--language", "en", "--late-after", str(LATE_AFTER)]
    result = subprocess.run(words, capture_output=True, text=True)
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
    failures = lines = 0
    rng = random.Random(arguments.seed)
    for number in range(arguments.cities):
        seed = arguments.seed * 1_000_000 + number
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            write_city(folder / "inventories", seed, rng.randint(1, arguments.units))
            decisions = write_decisions(folder / "inventories", seed)
            faults = compare(decisions, progress(arguments.tool, folder))
        lines += sum(len(decision["lines"]) for decision in decisions)
        if faults:
            failures += 1
            print(f"city {seed}: {'; '.join(faults[:4])}", flush=True)
    print(f"{lines} lines of decisions")
    print(f"{arguments.cities - failures} passed, {failures} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
