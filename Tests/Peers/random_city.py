"""Writes random cities as workspaces that onestop reads: register, criteria, prices, policy and one round."""

import csv
import json
import random
from pathlib import Path

GOALS = ["floor", "upgrades", "retain", "essentials", "stars", "uniformity", "points", "cost"]
CATEGORIES = ["signboard", "chart", "satisfaction", "headquarters", "equipment"]


def text(words):
    return {"vi": words, "en": words}


def write_city(folder: Path, seed: int, units: int, requirements: int = 14) -> None:
    """Writes the city of a seed; the same seed gives the same city."""
    rng = random.Random(seed)
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [_requirement(rng, index) for index in range(requirements)]
    _fit_points(wanted)
    prices = _prices(rng, wanted)
    _write_json(folder / "criteria.json", _criteria(rng, wanted))
    with open(folder / "prices.csv", "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(
            "item,name_vi,name_en,unit_of_measure,low,base,high,vat_included,class,useful_life_years,source,date,assumption".split(",")
        )
        for item, price in prices.items():
            rows.writerow([item, item, item, "piece", price, price, price, "yes", "equipment", 5, "random", "2025-01-15", "yes"])
    points = sum(requirement["points"] for requirement in wanted)
    codes = [f"unit-{index:04d}" for index in range(units)]
    _write_json(folder / "register.json", _register(rng, codes, points))
    total = _write_round(rng, folder / "2025-02", codes, wanted, prices)
    _write_json(folder / "policy.json", _policy(rng, total, codes, wanted))


def _requirement(rng, index):
    return {
        "id": f"need-{index}",
        "title": text(f"Need {index}"),
        "item": f"item-{index}",
        "category": rng.choice(CATEGORIES),
        "group": "facilities",
        "points": rng.randint(0, 6),
        "mandatoryFrom": rng.choice([None, None, None, 1, 2, 2, 3, 4]),
        "essential": rng.random() < 0.4,
        "measure": {"kind": "count", "atLeast": rng.randint(1, 3), "per": rng.choice(["unit", "counter"])},
        "identityStandard": "standard" if rng.random() < 0.4 else None,
        "remedies": [
            {"kind": "purchase", "price": f"item-{index}", "basis": "piece"},
            {"kind": "repair", "price": f"mend-{index}", "basis": "piece"},
        ],
    }


def _fit_points(wanted):
    while sum(requirement["points"] for requirement in wanted) > 60:
        max(wanted, key=lambda requirement: requirement["points"])["points"] -= 1


def _prices(rng, wanted):
    style = rng.choice(["thousands", "odd", "equal", "few", "correlated", "free"])
    price = {
        "thousands": lambda points: rng.randint(500, 60_000) * 1_000,
        "odd": lambda points: rng.randint(500_001, 60_000_007),
        "equal": lambda points: 5_000_000,
        "few": lambda points: rng.choice([2_000_000, 4_000_000, 8_000_000]),
        "correlated": lambda points: points * 1_000_000 + rng.randint(1, 99_999),
        "free": lambda points: rng.choice([0, 0, 3_000_000]),
    }[style]
    return {
        f"{kind}-{index}": price(requirement["points"]) for index, requirement in enumerate(wanted) for kind in ("item", "mend")
    }


def _criteria(rng, wanted):
    return {
        "format": "onestop.criteria/1",
        "edition": {"name": text("Random"), "date": "2025-01-15", "source": "random", "assumption": True},
        "groups": [
            {"id": "facilities", "title": text("Facilities"), "points": 60},
            {"id": "everything-else", "title": text("Everything else"), "points": 40},
        ],
        "levels": [
            {"stars": stars, "minimumScore": score} for stars, score in zip(range(1, 5), rng.choice([[0, 80, 90, 95], [30, 50, 70, 90]]))
        ],
        "attributes": [{"id": "width", "name": {"vi": "Rộng (mm)", "en": "Width (mm)"}, "kind": "length"}],
        "items": [
            {"id": item, "name": text(item.replace("-", " ")), "unitOfMeasure": {"vi": "cái", "en": "piece"}}
            for item in (requirement["item"] for requirement in wanted)
        ],
        "identityStandards": [{"id": "standard", "name": text("Standard"), "rules": [{"attribute": "width", "atLeast": 450}]}],
        "requirements": [{key: value for key, value in requirement.items() if value is not None} for requirement in wanted],
    }


def _register(rng, codes, points):
    units = []
    for code in codes:
        unit = {
            "code": code,
            "name": text(f"Unit {code}"),
            "kind": rng.choice(["ward", "commune"]),
            "recognisedStar": rng.choice([0, 1, 2, 2, 3, 3, 4, 4]),
            "counters": rng.randint(1, 5),
        }
        if rng.random() < 0.2:
            unit["costShare"] = rng.choice([0, 30, 60, 85, 100])
        if rng.random() < 0.4:
            unit["ownFunds"] = rng.choice([0, rng.randint(1, 9_999_999), rng.randint(0, 60) * 1_000_000])
        if rng.random() > 0.05:
            unit["otherScore"] = rng.randint(max(0, 70 - points), 100 - points)
        units.append(unit)
    place = text("Nowhere")
    authority = {"name": place, "superior": place, "place": place, "addressee": place}
    return {"format": "onestop.register/1", "authority": authority, "city": place, "baselineYear": 2024, "units": units}


def _write_round(rng, folder, codes, wanted, prices):
    """Writes a submission for every unit; gives a rough total of what all gaps cost."""
    folder.mkdir(exist_ok=True)
    total = 0
    for code in codes:
        items = []
        for requirement in wanted:
            state = rng.random()
            if state < 0.03:
                continue
            quantity = 0 if state < 0.3 else rng.randint(1, 6)
            items.append(
                {
                    "item": requirement["item"],
                    "quantity": quantity,
                    "condition": rng.choice(["Tốt", "Còn sử dụng", "Hỏng"]),
                    "width": rng.choice([300, 450, 600]),
                }
            )
            total += prices[requirement["item"]] if quantity == 0 else 0
        _write_json(folder / f"{code}.json", {"format": "onestop.submission/1", "unit": code, "round": "2025-02", "items": items})
    return total


def _policy(rng, total, codes, wanted):
    goals = GOALS[:]
    if rng.random() < 0.7:
        rng.shuffle(goals)
    if rng.random() < 0.3:
        goals = goals[: rng.randint(1, len(goals))]
    entries = []
    for goal in goals:
        entry = {"goal": goal}
        if goal == "floor":
            entry["stars"] = rng.choice([2, 2, 2, 3])
        if goal == "upgrades":
            entry["targetPercent"] = rng.choice([0, 10, 20, 20, 50, 100])
        entries.append(entry)
    locks = [
        {
            "unit": rng.choice(codes),
            "requirement": requirement["id"],
            "action": rng.choice(["fund", "exclude"]),
            "reason": text("because"),
        }
        for requirement in rng.sample(wanted, rng.choice([0, 0, 1, 3]))
    ]
    contributions = [
        {
            "unit": rng.choice(codes),
            "requirement": rng.choice(wanted)["id"],
            "amount": rng.choice([1, rng.randint(1, 30_000_000), 10**12]),
            "source": f"source {number}",
        }
        for number in range(rng.choice([0, 0, len(codes), 5 * len(codes)]))
    ]
    return {
        "format": "onestop.policy/1",
        "budget": int(total * rng.choice([0, 0.05, 0.15, 0.3, 0.4, 0.6, 0.8, 1.0, 3.0])),
        "goals": entries,
        "costShare": {"ward": rng.choice([50, 70, 100]), "commune": rng.choice([90, 100])},
        "contingencyPercent": rng.choice([0, 5, 10]),
        "rounding": rng.choice([1, 1000, 100000]),
        "locks": locks,
        "contributions": contributions,
    }


def _write_json(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1), encoding="utf-8")
