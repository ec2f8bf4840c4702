"""Opens the page of a whole country in headless Chromium, and looks whether one can work with it.

    python3 Tests/Peers/page_speed.py <onestop> [--units 3321] [--seconds 1] [--megabytes 4]

A random city of so many units is proposed. The page may have so many megabytes. From the navigation to the first usable table it
may take so many seconds, and so may each thing done there: a level of the budget, an order, a filter, a search, a unit. The levels of the
slider must be named as preset, and what two of them achieve must be what `onestop plan --budget` says. The table is a window of
rows: few are there at once, and wherever one scrolls the rows of that place are seen. Needs chromium
and chromedriver; prints `N passed, N failed` and exits with 1 when a check fails.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

from browser import Browser, Checks, proposal_of
from random_city import write_city

DRAWN = "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(performance.now() - start))))"
# Scrolls to a share of the table; tells the numbers of the rows that are there and of those that are seen.
ROWS_AT = """
const [share, done] = arguments, box = document.getElementById('scroll');
box.scrollTop = share * (box.scrollHeight - box.clientHeight);
requestAnimationFrame(() => requestAnimationFrame(() => {
  const rows = [...document.querySelectorAll('#matrix tbody tr[data-unit]')], frame = box.getBoundingClientRect();
  const seen = rows.filter(row => row.getBoundingClientRect().bottom > frame.top && row.getBoundingClientRect().top < frame.bottom);
  done([rows, seen].map(list => list.map(row => row.ariaRowIndex ?? row.getAttribute('aria-rowindex')).map(Number)));
}));
"""


def check(browser, checks, arguments, workspace, page):
    browser.appear(1280)
    browser.open("about:blank")
    browser.open(page.as_uri())
    usable = browser.run("return performance.getEntriesByName('usable')[0].startTime") / 1000
    print(f"{page.stat().st_size:,} bytes; usable after {usable:.2f} s")
    checks.equal("usable in time", usable < arguments.seconds, True)
    checks.equal("small enough", page.stat().st_size < arguments.megabytes * 1_000_000, True)
    for share in (0, .1, .37, .5, .81, 1):
        rows, seen = browser.run_later(ROWS_AT, share)
        checks.equal(f"few rows at {share}", len(rows) < 150, True)
        checks.equal(f"a window without holes at {share}", rows, list(range(rows[0], rows[0] + len(rows))))
        checks.equal(f"rows fill what is seen at {share}", len(seen) > 10 and {*seen} <= {*rows}, True)
        first = 3 + share * (arguments.units - len(seen))
        checks.equal(f"the rows of the place {share}", abs(seen[0] - first) < 8, True)
    checks.equal("the last row", rows[-1], arguments.units + 2)
    browser.run_later(ROWS_AT, 0)
    told = browser.run("return Number(document.getElementById('matrix').ariaRowCount ?? matrix.getAttribute('aria-rowcount'))")
    checks.equal("how many rows there are is told", told, arguments.units + 2)
    for name, action in {
        "a level": "less.click()",
        "an order": "document.querySelector('[data-sort=gaps]').click()",
        "a filter": "const kind = document.getElementById('f-kind'); kind.value = 'ward';"
        " kind.dispatchEvent(new Event('change', {bubbles: true}))",
        "a search": "const find = document.getElementById('find'); find.value = 'unit-12'; find.dispatchEvent(new Event('input'))",
        "a unit": "location.hash = document.querySelector('#matrix tbody th a').hash",
        "the way back": "location.hash = '#'",
    }.items():
        took = browser.run_later(f"const done = arguments[0], start = performance.now(); {action}; {DRAWN}") / 1000
        print(f"{name}: {took:.2f} s")
        checks.equal(f"{name} in time", took < arguments.seconds, True)
    label = browser.text("label[for=amount]")
    checks.equal("the levels are named as preset", "Các mức chọn sẵn" in label, True)
    budgets = browser.run("return JSON.parse(data.textContent).ladder.steps.map(step => step.budget)")
    for level in (1, len(budgets) - 1):
        browser.run("slider.value = arguments[0]; slider.dispatchEvent(new Event('input'))", budgets[level])
        browser.settle()
        budget = str(browser.run("return Number(slider.value)"))
        checks.equal(f"the budget of level {level + 1}", budget, str(budgets[level]))
        answer = subprocess.run(
            [arguments.tool.resolve(), "plan", "--json", "--budget", budget], cwd=workspace, check=True, capture_output=True
        )
        goals = json.loads(answer.stdout)["goals"]
        wanted = {goal["goal"]: goal["achieved"] for goal in goals if goal["goal"] != "cost"}
        found = browser.run(
            "return Object.fromEntries([...document.querySelectorAll('[data-goal][data-achieved]')]"
            ".map(one => [one.dataset.goal, Number(one.dataset.achieved)]))"
        )
        checks.equal(f"the goals at level {level + 1}", found, wanted)
        checks.equal(f"level {level + 1} is proven", all(goal["proven"] for goal in goals), True)
    checks.equal("messages of the console", browser.log("browser"), [])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", type=pathlib.Path)
    parser.add_argument("--units", type=int, default=3321)
    parser.add_argument("--seconds", type=float, default=1)
    parser.add_argument("--megabytes", type=float, default=4)
    arguments = parser.parse_args()
    checks = Checks()
    checks.part = f"{arguments.units} units"
    with tempfile.TemporaryDirectory() as folder:
        workspace = pathlib.Path(folder)
        write_city(workspace / "inventories", 7, arguments.units)
        with proposal_of(arguments.tool.resolve(), workspace) as made, Browser() as browser:
            check(browser, checks, arguments, workspace, made / "index.html")
    print(f"{checks.passed} passed, {checks.failed} failed")
    sys.exit(1 if checks.failed else 0)


main()
