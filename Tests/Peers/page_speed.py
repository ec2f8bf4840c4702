"""Opens the page of a whole country in headless Chromium, and looks whether one can work with it.

    python3 Tests/Peers/page_speed.py <onestop> [--units 3321] [--seconds 2]

A random city of so many units is proposed. From the navigation to the first usable table it may take so many seconds, and
so may each thing done there: a level of the budget, an order, a filter, a unit. The levels of the slider must be named as
preset, and what two of them achieve must be what `onestop plan --budget` says. All rows must come in the end. Needs chromium
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
ALL_ROWS = """
const [wanted, done] = arguments;
const look = () => document.querySelectorAll('#matrix tbody tr').length === wanted ? done(performance.now())
  : setTimeout(look, 100);
look();
"""


def check(browser, checks, arguments, workspace, page):
    browser.appear(1280)
    browser.open("about:blank")
    browser.open(page.as_uri())
    usable = browser.run("return performance.getEntriesByName('usable')[0].startTime") / 1000
    print(f"{page.stat().st_size:,} bytes; usable after {usable:.2f} s")
    checks.equal("usable in time", usable < arguments.seconds, True)
    took = browser.run_later(ALL_ROWS, arguments.units) / 1000
    print(f"all {arguments.units} rows after {took:.1f} s")
    for name, action in {
        "a level": "less.click()",
        "an order": "document.querySelector('[data-sort=gaps]').click()",
        "a filter": "kind.value = 'ward'; kind.dispatchEvent(new Event('change', {bubbles: true}))",
        "a unit": "location.hash = document.querySelector('#matrix tbody th a').hash",
        "the way back": "location.hash = '#'",
    }.items():
        took = browser.run_later(f"const done = arguments[0], start = performance.now(); {action}; {DRAWN}") / 1000
        print(f"{name}: {took:.2f} s")
        checks.equal(f"{name} in time", took < arguments.seconds, True)
    label = browser.text("label[for=slider]")
    checks.equal("the levels are named as preset", "Các mức chọn sẵn" in label, True)
    last = browser.run("return Number(slider.max)")
    for level in (1, last):
        browser.run("slider.value = arguments[0]; slider.dispatchEvent(new Event('input'))", level)
        browser.settle()
        budget = "".join(filter(str.isdigit, browser.text("#amount")))
        answer = subprocess.run(
            [arguments.tool.resolve(), "plan", "--json", "--budget", budget], cwd=workspace, check=True, capture_output=True
        )
        goals = json.loads(answer.stdout)["goals"]
        wanted = {goal["goal"]: goal["achieved"] for goal in goals if goal["goal"] != "cost"}
        found = browser.run(
            "return Object.fromEntries([...document.querySelectorAll('#goals li')]"
            ".map(li => [li.dataset.goal, Number(li.dataset.achieved)]))"
        )
        checks.equal(f"the goals at level {level + 1}", found, wanted)
        checks.equal(f"level {level + 1} is proven", all(goal["proven"] for goal in goals), True)
    checks.equal("messages of the console", browser.log("browser"), [])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", type=pathlib.Path)
    parser.add_argument("--units", type=int, default=3321)
    parser.add_argument("--seconds", type=float, default=2)
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
