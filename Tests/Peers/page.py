"""Drives headless Chromium over the page of a proposal, as a meeting uses it, with mouse and with keys only.

    python3 Tests/Peers/page.py <onestop> [<workspace>]

Each check is done on the shipped round and on a hostile copy of it, whose unit names hold markup, quotes, 300 characters and
right-to-left text. What is shown is compared with proposal.json, `onestop assess --json`, `onestop ladder --json` and
`onestop explain`: the goals at the plan and at steps, every cell with its evidence, the rows under every filter and order,
the page of every unit with its answers.
Needs chromium and chromedriver; prints `N passed, N failed` and exits with 1 when a check fails.
"""

import json
import pathlib
import subprocess
import sys

from browser import DOWN, END, ENTER, ESCAPE, HOME, RIGHT, TAB, Browser, Checks, hostile_copy, proposal_of

ROWS = "return [...document.querySelectorAll('#matrix tbody tr')].map(row => row.dataset.unit)"
EVIDENCE = """
const all = {};
for (const cell of document.querySelectorAll('#matrix .cell')) {
  cell.click();
  const facts = {label: cell.ariaLabel, funded: cell.matches('.funded')};
  for (const fact of evidence.querySelectorAll('[data-fact]')) facts[fact.dataset.fact] = fact.textContent;
  all[cell.dataset.cell] = facts;
  evidence.close();
}
return all
"""
UNIT_PAGES = """
const pages = {};
for (const row of document.querySelectorAll('#matrix tbody tr')) pages[row.dataset.unit] = null;
const done = arguments[0], codes = Object.keys(pages);
const next = () => {
  const code = codes.shift();
  if (!code) { location.hash = '#'; setTimeout(() => done(pages), 50); return; }
  addEventListener('hashchange', () => {
    const answers = [...unit.querySelectorAll('.answers > div')].map(answer =>
      [answer.querySelector('h4 > :last-child').textContent, [...answer.querySelectorAll('li')].map(li => li.textContent)]);
    pages[code] = {text: unit.innerText, answers};
    next();
  }, {once: true});
  location.hash = '#unit/' + code;
};
next();
"""


class Round:
    """What the page must say, from what the tool tells programs."""

    def __init__(self, tool, workspace, made):
        def answer(*arguments):
            done = subprocess.run([tool, *arguments, "--json"], cwd=workspace, check=True, capture_output=True)
            return json.loads(done.stdout)

        self.proposal = json.loads((made / "proposal.json").read_text())
        self.units = self.proposal["units"]
        self.assessed = {unit["unit"]: unit for unit in answer("assess")["units"]}
        self.steps = answer("ladder")["steps"]
        self.lines = {(line["unit"], line["requirement"]): line for line in self.proposal["lines"]}
        self.unfunded = {(gap["unit"], gap["requirement"]): gap for gap in self.proposal["unfunded"]}

        self.ask = lambda unit: subprocess.run(
            [tool, "explain", unit, "--language", "vi"], cwd=workspace, check=True, capture_output=True, text=True
        ).stdout

    def explained(self, unit):
        return " ".join(self.ask(unit).split())

    def gaps(self, unit):
        return [one for one in self.assessed[unit]["requirements"] if one["status"] not in ("met", "unknown")]


def dong(amount):
    return f"{amount:,} đồng".replace(",", ".")


def place(source):
    at = source.get("position")
    if at is None:
        return ""
    return f"{at['sheet']}!{at['cell']}" if "cell" in at else f"{at['line']}:{at['column']}"


def goals_shown(browser):
    return browser.run(
        "return Object.fromEntries([...document.querySelectorAll('#goals li')]"
        ".map(li => [li.dataset.goal, Number(li.dataset.achieved)]))"
    )


def without_cost(goals):
    return {goal["goal"]: goal["achieved"] for goal in goals if goal["goal"] != "cost"}


def check_figures(browser, checks, round):
    checks.equal("the goals of the plan", goals_shown(browser), without_cost(round.proposal["goals"]))
    rows = browser.run(
        "return Object.fromEntries([...document.querySelectorAll('#matrix tbody tr')].map(row =>"
        " [row.dataset.unit, [...row.querySelectorAll('td.number')].map(cell => cell.textContent)]))"
    )
    stars = lambda value: "chưa rõ" if value is None else f"{value} sao"
    wanted = {
        unit["unit"]: [
            stars(unit.get("recognised")), stars(unit.get("before")), stars(unit.get("after")),
            str(len(round.gaps(unit["unit"]))), dong(unit["cost"])[:-5] if unit["cost"] else "–",
        ]
        for unit in round.units
    }
    checks.equal("the figures of each unit", rows, wanted)
    names = browser.run("return [...document.querySelectorAll('#matrix tbody th')].map(name => name.textContent)")
    shown = [" ".join(name.split()) for name in names]
    checks.equal("the names, as text", shown, [" ".join(unit["name"]["vi"].split()) for unit in round.units])


def check_slider(browser, checks, steps):
    # The browser clamps the slider itself, so its ends are reached by its own keys.
    browser.run("document.getElementById('slider').focus()")
    browser.keys(HOME)
    for at in (0, 1, 2):
        checks.equal(f"the goals at step {at + 1}", goals_shown(browser), without_cost(steps[at]["goals"]))
        amount = int("".join(filter(str.isdigit, browser.text("#amount"))))
        checks.equal(f"the budget at step {at + 1}", amount, steps[at]["budget"])
        browser.keys(RIGHT)
    browser.keys(END)
    checks.equal("the goals at the last step", goals_shown(browser), without_cost(steps[-1]["goals"]))
    browser.click("#less")
    checks.equal("one step less", browser.run("return Number(slider.value)"), len(steps) - 2)
    browser.click("#more")
    checks.equal("one step more", browser.run("return Number(slider.value)"), len(steps) - 1)
    browser.click("#plan")
    checks.equal("back at the plan", browser.run("return plan.ariaPressed"), "true")
    browser.settle()


def check_filters(browser, checks, round):
    columns = "return document.querySelectorAll('#matrix thead .requirement').length"
    requirements = round.assessed[round.units[0]["unit"]]["requirements"]
    for category in sorted({one["category"] for one in requirements}):
        browser.choose("category", category)
        wanted = sum(one["category"] == category for one in requirements)
        checks.equal(f"requirements of {category}", browser.run(columns), wanted)
        cells = browser.run("return document.querySelectorAll('#matrix .cell').length")
        checks.equal(f"cells of {category}", cells, wanted * len(round.units))
    browser.choose("category", "")
    for level in [None, *range(5)]:
        units = [unit["unit"] for unit in round.units if unit.get("before") == level]
        if units:
            browser.choose("stars", "x" if level is None else str(level))
            checks.equal(f"units of {level} stars", browser.run(ROWS), units)
    browser.choose("stars", "")
    for kind in ("ward", "commune"):
        browser.choose("kind", kind)
        wanted = [unit["unit"] for unit in round.units if unit["kind"] == kind]
        checks.equal(f"units that are a {kind}", browser.run(ROWS), wanted)
    browser.choose("kind", "")
    browser.click("#funded")
    funded = {unit for unit, _ in round.lines}
    wanted = [unit["unit"] for unit in round.units if unit["unit"] in funded]
    checks.equal("funded units only", browser.run(ROWS), wanted)
    browser.click("#funded")


def check_orders(browser, checks, round):
    keys = {
        "recognised": lambda unit: unit["recognised"] or 0,
        "before": lambda unit: unit.get("before", -1),
        "after": lambda unit: unit.get("after", -1),
        "gaps": lambda unit: len(round.gaps(unit["unit"])),
        "cost": lambda unit: unit["cost"],
    }
    for column, key in keys.items():
        for order, sign in (("ascending", 1), ("descending", -1)):
            browser.click(f"[data-sort={column}]")
            wanted = [unit["unit"] for unit in sorted(round.units, key=lambda unit: sign * key(unit))]
            checks.equal(f"{column}, {order}", browser.run(ROWS), wanted)
            told = browser.run(f"return document.querySelector('[data-sort={column}]').closest('th').ariaSort")
            checks.equal(f"{column}, the order is told", told, order)
    for order, sign in (("ascending", 1), ("descending", -1)):
        browser.click("[data-sort=unit]")
        sorted_names = browser.run(
            "const names = [...document.querySelectorAll('#matrix tbody th')].map(name => name.textContent);"
            f"return names.every((name, i) => i === 0 || {sign} * names[i - 1].localeCompare(name, 'vi') <= 0)"
        )
        checks.equal(f"names, {order}", sorted_names, True)


def check_evidence(browser, checks, round):
    shown = browser.run(EVIDENCE)
    checks.equal("cells with evidence", len(shown), sum(len(unit["requirements"]) for unit in round.assessed.values()))
    wrong = []
    for row, unit in enumerate(round.units):
        code = unit["unit"]
        for column, found in enumerate(round.assessed[code]["requirements"]):
            facts = shown[f"{row} {column}"]
            line = round.lines.get((code, found["requirement"]))
            gap = round.unfunded.get((code, found["requirement"]))
            places = [place(source) for source in found["sources"]]
            wanted = {
                "funded": line is not None,
                "price": dong(found["cost"]) if "cost" in found else None,
                "decision": f"được hỗ trợ, ưu tiên {line['rank']}" if line else "chưa được hỗ trợ" if gap else None,
                "why": line["reason"]["vi"] if line else gap["explanation"]["vi"] if gap else None,
            }
            if found["sources"]:
                file = found["sources"][0]["file"]
                wanted["source"] = f"{file}: {', '.join(places)}" if any(places) else file
            wrong += [(code, found["requirement"], key, facts.get(key), value)
                      for key, value in wanted.items() if facts.get(key) != value]
            if found["status"] == "short":
                amounts = [f"{found[key]:,}".replace(",", ".") for key in ("have", "need")]
                if not all(amount in facts["found"] for amount in amounts) or amounts[1] not in facts["need"]:
                    wrong.append((code, found["requirement"], "found", facts["found"], amounts))
    checks.equal("evidence unlike proposal.json", wrong[:5], [])


def check_opening(browser, checks):
    opened = "return document.getElementById('evidence').open"
    browser.click("#matrix .cell")
    checks.equal("a click opens a cell", browser.run(opened), True)
    browser.keys(ESCAPE)
    checks.equal("Escape closes it", browser.run(opened), False)
    browser.run("document.activeElement.blur(); document.querySelector('#funded').focus()")
    checks.equal("Tab reaches the cells", browser.tab_to("#matrix .cell"), True)
    browser.keys(RIGHT + DOWN)
    at = browser.run("return document.activeElement.dataset.cell")
    browser.keys(ENTER)
    checks.equal("Enter opens a cell", browser.run(opened), True)
    browser.keys(ESCAPE)
    checks.equal("the focus returns", browser.run("return document.activeElement.dataset.cell ?? null"), at)


def check_unit_pages(browser, checks, round):
    pages = browser.run_later(UNIT_PAGES)
    missing = []
    for unit in round.units:
        text = " ".join(pages[unit["unit"]]["text"].split())
        wanted = [unit["name"]["vi"], dong(unit["cost"])]
        wanted += [line["reason"]["vi"] for (code, _), line in round.lines.items() if code == unit["unit"]]
        wanted += [gap["explanation"]["vi"] for (code, _), gap in round.unfunded.items() if code == unit["unit"]]
        missing += [(unit["unit"], words) for words in wanted if " ".join(words.split()) not in text]
    checks.equal("missing on the pages of units", missing[:5], [])
    unlike = []
    for unit in round.units:
        code = unit["unit"]
        explained = round.explained(code)
        answers = pages[code]["answers"]
        gaps = [one for one in round.gaps(code) if (code, one["requirement"]) in round.lines]
        gaps += [gap for (owner, _), gap in round.unfunded.items() if owner == code and gap["reason"] in ("budget", "noGoal", "tie")]
        if len(answers) != len(gaps):
            unlike.append((code, len(answers), len(gaps)))
        for _, sentences in answers:
            unlike += [(code, words) for words in sentences if " ".join(words.split()) not in explained]
    checks.equal("answers unlike those of onestop explain", unlike[:5], [])


def check_keys_only(browser, checks, round):
    browser.run("scrollTo(0, 0); document.activeElement.blur()")
    checks.equal("Tab reaches the languages", browser.tab_to("[data-choose=en]"), True)
    browser.keys(ENTER)
    checks.equal("English", browser.run("return document.documentElement.lang"), "en")
    found = browser.run("return [...document.querySelectorAll('#matrix tbody th')].map(th => th.textContent)")
    names = {" ".join(unit["name"]["en"].split()) for unit in round.units}
    checks.equal("names in English", {" ".join(name.split()) for name in found}, names)
    checks.equal("Tab reaches a unit", browser.tab_to("#matrix tbody th a"), True)
    browser.keys(ENTER)
    browser.settle()
    checks.equal("the unit's page", browser.run("return [unit.hidden, overview.hidden]"), [False, True])
    checks.equal("its name has the focus", browser.run("return document.activeElement.matches('#unit h2')"), True)
    browser.run("document.activeElement.blur(); document.querySelector('#main').focus()")
    browser.keys(TAB)
    browser.keys(ENTER)
    browser.settle()
    checks.equal("and back", browser.run("return [unit.hidden, overview.hidden]"), [True, False])
    browser.click("[data-choose=vi]")
    checks.equal("Vietnamese again", browser.run("return document.documentElement.lang"), "vi")


def check_print(browser, checks):
    # A sheet of A4 in landscape, less its margins, at 96 pixels an inch.
    width = int((297 - 2 * 11) / 25.4 * 96)
    browser.devtools("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
    browser.devtools("Emulation.setEmulatedMedia", media="print")
    cut = "return [...document.querySelectorAll('#matrix, #matrix .cell, figure svg, #goals li')].filter(one => " + (
        "one.getBoundingClientRect().right > document.documentElement.clientWidth + 1).length"
    )
    checks.equal("what paper cuts", browser.run(cut), 0)
    browser.devtools("Emulation.setEmulatedMedia", media="")
    browser.devtools("Emulation.clearDeviceMetricsOverride")


def check(browser, checks, tool, workspace, made):
    round = Round(tool, workspace, made)
    # What the browser loaded before is not the page's.
    browser.open("about:blank")
    browser.log("performance")
    browser.open((made / "index.html").as_uri())
    check_figures(browser, checks, round)
    check_slider(browser, checks, round.steps)
    check_evidence(browser, checks, round)
    check_opening(browser, checks)
    check_filters(browser, checks, round)
    check_orders(browser, checks, round)
    check_unit_pages(browser, checks, round)
    check_keys_only(browser, checks, round)
    check_print(browser, checks)
    checks.equal("messages of the console", browser.log("browser"), [])
    events = [json.loads(entry["message"])["message"] for entry in browser.log("performance")]
    asked = [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
    foreign = [url for url in asked if not url.startswith(("file:", "data:"))]
    checks.equal("requests to a network", foreign, [])
    checks.equal("files opened", len([url for url in asked if url.startswith("file:")]), 1)


def main():
    tool = pathlib.Path(sys.argv[1]).resolve()
    workspace = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else ".").resolve()
    checks = Checks()
    with hostile_copy(workspace) as hostile, Browser() as browser:
        for checks.part, place in (("shipped", workspace), ("hostile", hostile)):
            with proposal_of(tool, place) as made:
                check(browser, checks, tool, place, made)
    print(f"{checks.passed} passed, {checks.failed} failed")
    sys.exit(1 if checks.failed else 0)


main()
